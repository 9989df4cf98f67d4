"""An import is done as a whole or not at all, with one entry, its progress, and no names."""

import json

import pytest
from sqlalchemy import func, select

from kiosk.core.errors import StoreError
from kiosk.core.journal import first_break
from kiosk.db.roster import import_roster
from kiosk.db.schema import place
from tests.helpers.databases import TickingClock, small_event
from tests.helpers.rosters import imported, line, written
from tests.unit.db.roster_import.reports import everything


def test_import_that_fails_midway_leaves_everything_as_it_was(store, tmp_path):
    imported(store, written(tmp_path, [line(1)]))
    before = everything(store)

    class BrokenClock(TickingClock):
        def now(self):
            raise StoreError("the clock stands still")

    with pytest.raises(StoreError):
        imported(store, written(tmp_path, [line(1, family_name="Other"), line(2)]), clock=BrokenClock())

    assert everything(store) == before


def test_import_notes_counts_and_no_names(store, tmp_path):
    report = imported(store, written(tmp_path, [line(1), line(2, race="none")]))

    with store.reading() as reading:
        entries = list(reading.journal())
    assert first_break(entries) is None
    assert entries[0].kind == "roster_imported"
    assert json.loads(entries[0].body) == {
        "added": 1,
        "changed": 0,
        "unchanged": 0,
        "refused": 1,
        "conflicts": 0,
        "file": report.digest,
    }


def test_progress_is_told_up_to_the_end(lite, tmp_path):
    steps = []

    imported(
        lite,
        written(tmp_path, [line(n) for n in range(600)]),
        on_progress=lambda done, total: steps.append((done, total)),
    )

    assert steps == [(500, 1800), (1000, 1800), (1800, 1800)]


def test_database_itself_may_be_imported_into(lite, tmp_path):
    path = written(tmp_path, [line(1)])
    report = imported(lite, path)

    again = import_roster(
        lite.database, path, small_event(), dry_run=False, incarnation=lite.incarnation, clock=TickingClock()
    )

    assert (report.added, again.unchanged) == (1, 1)


def test_one_entry_and_all_people_after_an_import_of_a_thousand(store, tmp_path):
    imported(store, written(tmp_path, [line(n) for n in range(1000)]))

    with store.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(place)).scalar_one() == 1000
    with store.reading() as reading:
        assert [entry.kind for entry in reading.journal()] == ["roster_imported"]
