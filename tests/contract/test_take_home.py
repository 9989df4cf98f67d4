"""The lists for organiser and timing, on SQLite and on PostgreSQL alike."""

import csv
import json
from pathlib import Path

import pytest

from kiosk.core.errors import InputError
from kiosk.core.people import staff_tag
from kiosk.db.store import SqlStore
from kiosk.security.private_files import PrivateShelf
from kiosk.services.exports.take_home import TakeHome
from tests.helpers.clocks import StandingClock
from tests.helpers.collected import collect
from tests.helpers.databases import BACKENDS, event_url, opened, small_event
from tests.helpers.rosters import imported, line, written


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        imported(store, written(tmp_path, [line(1), line(2)]))
        yield store


def home(store: SqlStore, folder: Path, *, rehearsal: bool = False) -> TakeHome:
    event = small_event(rehearsal=rehearsal)
    return TakeHome(store, event, StandingClock(), PrivateShelf(folder))


def test_results_and_chips_are_written_for_their_owner_only_and_noted(store, tmp_path) -> None:
    collect(store, 1)

    taken = home(store, tmp_path / "exports").write("Sam")

    results = list(csv.DictReader(taken.results.read_text("utf-8-sig").splitlines()))
    assert [row["member_id"] for row in results] == ["M1"]
    assert taken.chips is not None
    chips = list(csv.DictReader(taken.chips.read_text("utf-8").splitlines()))
    assert [(row["bib"], row["status"]) for row in chips] == [(results[0]["bib"], "proven")]
    assert {path.stat().st_mode & 0o777 for path in (taken.results, taken.chips)} == {0o600}
    assert (tmp_path / "exports").stat().st_mode & 0o777 == 0o700
    with store.reading() as view:
        last = list(view.journal())[-1]
    assert last.kind == "exported"
    assert json.loads(last.body) == {"bibs": 1, "by": staff_tag("Sam"), "chips": True}


def test_the_chips_of_a_rehearsal_stay_here(store, tmp_path) -> None:
    taken = home(store, tmp_path / "exports", rehearsal=True).write("Sam")

    assert taken.chips is None
    assert [path.name for path in (tmp_path / "exports").iterdir()] == [taken.results.name]


def test_a_folder_that_cannot_be_made_is_named_and_nothing_is_noted(store, tmp_path) -> None:
    (tmp_path / "exports").write_text("a file is in the way")

    with pytest.raises(InputError, match="exports"):
        home(store, tmp_path / "exports").write("Sam")

    with store.reading() as view:
        assert "exported" not in [entry.kind for entry in view.journal()]
