"""What timing was given is remembered, on SQLite and on PostgreSQL alike."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.core.chip_files import ChipFormat, LiveChip
from kiosk.core.errors import InputError, RuleError, StoreError
from kiosk.core.event import ChipRules
from kiosk.printing.workbook import workbook_of
from kiosk.security.private_files import PrivateShelf
from kiosk.security.whole_files import write_whole
from kiosk.services.exports.chip_export import ChipExport
from kiosk.services.exports.take_home import TakeHome
from tests.helpers.clocks import StandingClock
from tests.helpers.collected import collect
from tests.helpers.databases import BACKENDS, add_runners, done, event_url, job, opened, small_event
from tests.helpers.issued import code

RACERESULT, WICLAX = ChipFormat.RACERESULT, ChipFormat.WICLAX


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url):
    with opened(url) as store:
        add_runners(store.database, 4)
        yield store


def exporting(store, *, write=write_whole, **changes) -> ChipExport:
    return ChipExport(store, small_event(rehearsal=False, **changes), workbook_of, write)


def remembered(store, chip_format=RACERESULT):
    with store.reading() as view:
        return view.last_export(chip_format)


def remember(store, *chips: LiveChip, since=None, chip_format=RACERESULT) -> bool:
    with job(store, "export", chips=str(chips)) as work:
        is_noted = work.remember_export(chip_format, chips, since=since)
        work.commit(done())
    return is_noted


def counted(exported) -> tuple[int, int]:
    return len(exported.changes.added), len(exported.changes.removed)


def test_before_the_first_export_nothing_is_remembered(store):
    assert remembered(store) is None


def test_the_last_export_says_what_it_held_when_and_where(store):
    noted = remember(store, LiveChip(1, code(1)), LiveChip(40_048, code(40_048)))

    last = remembered(store)
    assert noted
    assert last.chips == {LiveChip(1, code(1)), LiveChip(40_048, code(40_048))}
    assert (last.station, last.incarnation) == ("Desk 1", f"{1:016x}")
    assert last.at.utcoffset().total_seconds() == 0


def test_a_new_export_takes_the_place_of_the_last_one_of_its_format_only(store):
    remember(store, LiveChip(1, code(1)), chip_format=WICLAX)
    remember(store, LiveChip(1, code(1)), LiveChip(2, code(2)))

    remember(store, LiveChip(2, code(2, 2)), since=remembered(store))

    assert remembered(store).chips == {LiveChip(2, code(2, 2))}
    assert remembered(store, WICLAX).chips == {LiveChip(1, code(1))}


def test_an_export_of_no_chips_is_remembered_too(store):
    remember(store)

    assert remembered(store).chips == frozenset()


def test_an_export_that_was_compared_with_an_older_one_is_not_noted(store):
    remember(store, LiveChip(1, code(1)))
    first = remembered(store)
    remember(store, LiveChip(2, code(2)), since=first)

    late = [remember(store, LiveChip(3, code(3)), since=since) for since in (None, first)]

    assert late == [False, False]
    assert remembered(store).chips == {LiveChip(2, code(2))}


def test_what_was_not_committed_is_not_remembered(store):
    with job(store) as work:
        work.remember_export(RACERESULT, [LiveChip(1, code(1))], since=None)

    assert remembered(store) is None


def test_one_code_for_two_bibs_breaks_a_rule_with_a_name(store):
    with pytest.raises(StoreError, match="pk_exported_chip"):
        remember(store, LiveChip(1, code(1)), LiveChip(2, code(1)))


def test_another_station_sees_what_was_exported(store, url):
    remember(store, LiveChip(1, code(1)))

    with opened(url, desk=2) as other:
        remember(other, LiveChip(2, code(2)), since=remembered(other))

    assert remembered(store).station == "Desk 2"


def test_an_export_counts_what_changed_since_the_last_one(store, tmp_path):
    collect(store, 1)
    first = exporting(store).export(RACERESULT, tmp_path / "chips.csv")
    collect(store, 2)

    second = exporting(store).export(RACERESULT, tmp_path / "chips.csv")
    third = exporting(store).export(RACERESULT, tmp_path / "chips.csv")

    assert [counted(one) for one in (first, second, third)] == [(1, 0), (1, 0), (0, 0)]
    assert (first.last, second.last) == (None, second.last)
    assert second.last.station == "Desk 1"
    assert (tmp_path / "chips.csv").read_text("utf-8").count("\n") == 3


def test_an_export_is_journalled_with_its_counts(store, tmp_path):
    collect(store, 1)

    exporting(store).export(RACERESULT, tmp_path / "chips.csv")

    with store.reading() as view:
        last = list(view.journal())[-1]
    assert last.kind == "exported"
    assert json.loads(last.body) == {
        "bibs": 0, "chips": True, "by": "", "format": "raceresult", "added": 1, "removed": 0,
    }  # fmt: skip


@pytest.mark.parametrize("unwritable", ["chips.csv", "changes.csv"])
def test_where_a_file_cannot_be_written_nothing_is_remembered(store, tmp_path, unwritable):
    collect(store, 1)
    (tmp_path / unwritable).mkdir()

    with pytest.raises(InputError, match=unwritable):
        exporting(store).export(RACERESULT, tmp_path / "chips.csv", changes_to=tmp_path / "changes.csv")

    assert remembered(store) is None
    with store.reading() as view:
        assert "exported" not in [entry.kind for entry in view.journal()]


def test_the_changes_are_not_written_over_the_chips(store, tmp_path):
    with pytest.raises(InputError, match="another file"):
        exporting(store).export(RACERESULT, tmp_path / "c.csv", changes_to=tmp_path / "." / "c.csv")

    assert list(tmp_path.glob("c.csv")) == []


def test_an_export_in_between_is_a_sentence_and_stays_the_last_one(store, url, tmp_path):
    def meanwhile(path: Path, data: bytes) -> None:
        with opened(url, desk=2) as other:
            remember(other, LiveChip(2, code(2)))
        write_whole(path, data)

    with pytest.raises(RuleError, match="export this one again"):
        exporting(store, write=meanwhile).export(RACERESULT, tmp_path / "chips.csv")

    assert remembered(store).chips == {LiveChip(2, code(2))}


def test_a_rehearsal_exports_nothing(store, tmp_path):
    chips = replace(exporting(store), event=small_event(rehearsal=True))

    with pytest.raises(RuleError, match="rehearsal"):
        chips.export(RACERESULT, tmp_path / "chips.csv")

    assert not (tmp_path / "chips.csv").exists()


def test_the_master_file_of_the_staffs_page_is_remembered_as_such(store, tmp_path):
    collect(store, 1)
    home = TakeHome(store, small_event(rehearsal=False), StandingClock(), PrivateShelf(tmp_path / "exports"))

    for _ in range(2):
        home.write("Sam")

    assert {chip.bib for chip in remembered(store, ChipFormat.GENERIC).chips} == {1}
    assert remembered(store) is None


@pytest.mark.parametrize(
    ("template", "words"),
    [("{pad}{bib:06}", "a lost bib keeps counting"), ("{event:4}{pad}{attempt:2}{chip:1}{bib:06}", "")],
    ids=["chip = bib", "chip file"],
)
def test_only_where_chips_hold_nothing_but_the_bib_timing_is_warned(store, template, words):
    warning = exporting(store, chips=ChipRules(template, "C0DE", 1)).warning

    assert words in warning
    assert bool(words) == bool(warning)
