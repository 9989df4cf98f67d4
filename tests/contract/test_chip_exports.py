"""What timing was given is remembered, on SQLite and on PostgreSQL alike."""

import pytest

from kiosk.core.chip_files import ChipFormat, LiveChip
from kiosk.core.errors import StoreError
from tests.helpers.databases import BACKENDS, add_runners, done, event_url, job, opened
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


def remembered(store, chip_format=RACERESULT):
    with store.reading() as view:
        return view.last_export(chip_format)


def remember(store, *chips: LiveChip, since=None, chip_format=RACERESULT) -> bool:
    with job(store, "export", chips=str(chips)) as work:
        is_noted = work.remember_export(chip_format, chips, since=since)
        work.commit(done())
    return is_noted


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
