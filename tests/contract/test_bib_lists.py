"""The bibs of a race in one query, on SQLite and on PostgreSQL alike."""

from dataclasses import replace

import pytest

from kiosk.core.operation import Outcome
from kiosk.services.bibs.batch import BatchOf, batch_contents
from tests.helpers.collected import collect, open_pickup
from tests.helpers.databases import BACKENDS, event_url, job, opened, small_event
from tests.helpers.rosters import imported, line, written


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        rows = [line(number) for number in range(1, 5)] + [line(5, bib="9"), line(6, bib="8")]
        imported(store, written(tmp_path, rows))
        yield store


def listed(store, **changes):
    event = small_event()
    with store.reading() as view:
        return batch_contents(view, event, event.race("42K"), **({"of": BatchOf.TAKEN} | changes))


def test_reserved_and_collected_bibs_are_listed_with_their_runners(store):
    collect(store, 1)
    open_pickup(store, 2)

    contents = listed(store)

    assert [(c.bib, c.member.member_id, c.copy, c.piece) for c in contents] == [
        (1, "M1", 0, ""),
        (2, "M2", 0, ""),
    ]
    assert contents[0].race_name
    assert contents[0].barcode == "1"


def test_a_bib_that_was_given_back_is_not_listed(store):
    saved = open_pickup(store, 1)
    with job(store, "undo") as work:
        from kiosk.core import steps
        from tests.helpers.databases import START

        work.save(steps.undo(saved, at=START))
        work.commit(Outcome("undone"))

    assert listed(store) == ()


def test_assigned_numbers_are_listed_until_somebody_asks_for_them(store):
    contents = listed(store, of=BatchOf.ASSIGNED)

    assert [(c.bib, c.member.member_id) for c in contents] == [(8, "M6"), (9, "M5")]


def test_a_range_bounds_the_list_and_another_race_is_empty(store):
    collect(store, 1)
    collect(store, 2)
    event = small_event()

    with store.reading() as view:
        ten = batch_contents(view, event, event.race("10K"), of=BatchOf.TAKEN)

    assert [c.bib for c in listed(store, first=2)] == [2]
    assert [c.bib for c in listed(store, last=1)] == [1]
    assert ten == ()


def test_bibs_lie_by_start_area_in_the_order_of_the_event_then_by_number(store):
    event = small_event()
    race = event.race("42K")
    turned = replace(race, start_areas=race.start_areas[::-1])

    with store.reading() as view:
        plain = batch_contents(view, event, race, of=BatchOf.ASSIGNED)
        other = batch_contents(view, event, turned, of=BatchOf.ASSIGNED)

    def order(contents, areas):
        return [([a.code for a in areas].index(c.start_area.code), c.bib) for c in contents]

    assert order(plain, race.start_areas) == sorted(order(plain, race.start_areas))
    assert order(other, turned.start_areas) == sorted(order(other, turned.start_areas))
