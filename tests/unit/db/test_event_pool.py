from dataclasses import replace

import pytest
from sqlalchemy import select, text

from kiosk.core.errors import InputError, StoreError
from kiosk.core.people import RaceCode
from kiosk.core.pickup import Attempt, AttemptState, Checks, Chip, Pickup, PickupKind, PickupState
from kiosk.db.event_pool import prepare_event
from kiosk.db.numbers import next_free
from kiosk.db.schema import number
from tests.helpers.databases import (
    BACKENDS,
    START,
    add_runners,
    done,
    event_url,
    job,
    opened,
    ranged,
    small_event,
)


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


def with_ranges(**ranges):
    event = small_event()
    return replace(event, races=(ranged(event.races[0], **ranges), event.races[1]))


def states(store):
    with store.database.reading() as connection:
        rows = connection.execute(select(number).where(number.c.race == "42K").order_by(number.c.bib))
        return {row.bib: (row.start_area, row.state) for row in rows}


def give_number(store, runner, area=""):
    with job(store) as work:
        bib = work.take_number("42K", area, wanted=None)
        work.assign(bib, f"E{runner}", f"M{runner}")
        work.commit(done())
    return bib


def test_ranges_that_are_added_later_join_the_pool(url):
    with opened(url, event=with_ranges(SAS1="1-40", SAS2="41-80", SAS3="101-102")) as store:
        with job(store) as work:
            assert work.take_number("42K", "SAS3", wanted=None) == 101
        assert len(states(store)) == 82


def test_free_numbers_move_close_and_come_back(url):
    with opened(url, event=with_ranges(SAS1="1-20", SAS2="21-40")) as store:
        found = states(store)
        assert found[21] == ("SAS2", "free")
        assert found[41] == ("SAS2", "closed")
        with job(store) as work:
            assert work.take_number("42K", "", wanted=41) is None

    with opened(url) as store:
        assert states(store)[41] == ("SAS2", "free")
        assert states(store)[21] == ("SAS1", "free")


@pytest.mark.parametrize(
    ("ranges", "words"),
    [({"SAS1": "2-40"}, "leaves it out"), ({"SAS1": "2-40", "SAS2": "1,41-80"}, "puts it in 42K SAS2")],
)
def test_range_that_loses_a_given_number_is_refused_by_name(url, ranges, words):
    with opened(url) as store:
        add_runners(store.database, 1)
        give_number(store, 1)

        with pytest.raises(InputError, match=f"number 1 is held in 42K SAS1, but the event file {words}"):
            prepare_event(store.database, with_ranges(**ranges))


def test_overlapping_ranges_are_refused(url):
    with (
        pytest.raises(InputError, match="number 40 stands in the ranges"),
        opened(url, event=with_ranges(SAS1="1-40", SAS2="40-80")),
    ):
        pass


def test_nonce_may_change_until_the_first_chip(url):
    event = small_event()
    other = replace(event, chips=replace(event.chips, event_nonce="BEEF"))
    with opened(url, event=other) as store:
        add_runners(store.database, 1)
        bib = give_number(store, 1)
        attempt = Attempt(bib, 1, 0, AttemptState.PLANNED, (Chip(1, "A" * 24),))
        with job(store) as work:
            work.save(
                Pickup(
                    0, PickupKind.ORIGINAL, "E1", "M1", RaceCode("42K"), "SAS1", bib, 0, "Desk", "a", 1,
                    PickupState.OPEN, Checks(), START, attempts=(attempt,),
                )
            )  # fmt: skip
            work.commit(done())

    with pytest.raises(InputError, match='event_nonce "BEEF"'), opened(url, event=event):
        pass


def test_database_keeps_to_its_event(url):
    with pytest.raises(StoreError, match="belongs to the event"), opened(url, event=small_event(code="X")):
        pass


@pytest.mark.parametrize(
    ("area", "index"), [("SAS1", "ix_number_free_in_area"), ("", "ix_number_free_in_race")]
)
def test_next_free_number_is_the_first_entry_of_an_index(tmp_path, area, index):
    with opened(event_url("sqlite", tmp_path)) as store, store.database.reading() as connection:
        asked = next_free("42K", area).compile(store.database.engine, compile_kwargs={"literal_binds": True})

        plan = [row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {asked}"))]

    assert len(plan) == 1
    assert f"USING COVERING INDEX {index}" in plan[0]
