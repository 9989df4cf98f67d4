"""What every store promises of pickups: they come back as saved, and one person has one that is open."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.core.errors import RuleError, StaleFenceError, StoreError
from kiosk.core.people import PickupId
from kiosk.core.pickup import Checks, ReplaceReason
from kiosk.core.steps import plan_attempt, take_over, undo
from tests.contract.store.stages import handed_over, kept, planned, proven, reserved, sent, visit
from tests.helpers.databases import START, job


def test_pickup_comes_back_as_it_was_saved(store):
    checks = Checks("passport", "pps", "Zoë Ørsted", True, frozenset({"too_young", "outside_hours"}), "Ada")
    pickup = replace(reserved(store, 1), checks=checks, replace_reason=ReplaceReason.LOST)

    saved = kept(store, proven(pickup))

    with store.reading() as reading:
        assert reading.pickup(saved.pickup_id) == saved == proven(pickup)


def test_moments_come_back_in_utc(store):
    opened_at = datetime.fromisoformat("2024-08-09T12:30:00.123456+02:00")

    saved = reserved(store, 1, opened_at=opened_at)

    with store.reading() as reading:
        back = reading.pickup(saved.pickup_id).opened_at
    assert back == opened_at
    assert back.tzinfo is UTC


def test_unknown_pickup_is_a_store_error(store):
    with store.reading() as reading, pytest.raises(StoreError, match="no pickup 77"):
        reading.pickup(77)


def test_saving_a_pickup_that_was_never_stored_is_a_store_error(store):
    with job(store) as work, pytest.raises(StoreError, match="no pickup 77"):
        work.save(visit(1, 1, pickup_id=PickupId(77)))


def test_one_entitlement_has_one_open_pickup(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_pickup_open_entitlement"), job(store) as work:
        work.save(visit(1, 2))


def test_one_number_has_one_open_pickup(store):
    first = reserved(store, 1)

    with pytest.raises(StoreError, match="uq_pickup_open_bib"), job(store) as work:
        work.save(visit(2, first.bib))


def test_undone_pickup_leaves_room_for_the_next_of_the_same_number(store):
    first = reserved(store, 1)
    kept(store, undo(plan_attempt(first, planned(first.bib)), at=START))

    second = kept(store, plan_attempt(visit(1, first.bib), planned(first.bib, serial=2)))

    with store.reading() as reading:
        assert reading.pickups_of(first.bib)[1:] == (second,)
        assert [one.serial for one in reading.attempts_of(first.bib)] == [1, 2]
        assert reading.unfinished() == (second,)


def test_station_that_was_fenced_off_cannot_save(store):
    mine = reserved(store, 1)
    kept(store, take_over(mine, "Desk 2", f"{2:016x}"))

    with job(store) as work, pytest.raises(StaleFenceError, match="Desk 2"):
        work.save(sent(mine))


def test_closed_pickup_cannot_be_opened_again(store):
    pickup = reserved(store, 1)
    kept(store, handed_over(pickup))

    with job(store) as work, pytest.raises(RuleError, match="handed_over already"):
        work.save(proven(pickup))


def test_number_of_an_undone_pickup_waits_for_its_runner(store):
    pickup = reserved(store, 1)
    undone = kept(store, undo(pickup, at=START))

    with store.reading() as reading:
        assert reading.pickups_of(pickup.bib) == (undone,)
        assert reading.runner("M1").held.bib == pickup.bib
        assert reading.runner("M1").held.pickup_id is None
