"""What every store promises of bib numbers: whose they are, which is next, and which never comes again."""

import pytest

from kiosk.core.errors import RuleError, StoreError
from kiosk.core.steps import mark_void, undo
from tests.contract.store.stages import kept, reserved, sent
from tests.helpers.databases import START, add_people, done, job
from tests.helpers.events import member, place


def test_next_number_is_the_lowest_free_of_the_start_area(store):
    with job(store) as work:
        taken = [work.take_number("42K", area, wanted=None) for area in ("", "SAS2", "SAS1", "SAS2")]

    assert taken == [1, 41, 2, 42]


def test_exhausted_area_has_no_number_left(store):
    with job(store) as work:
        taken = [work.take_number("42K", "SAS2", wanted=None) for _ in range(41)]

    assert taken == [*range(41, 81), None]


@pytest.mark.parametrize("bib", [32767, 32768, 40000, 40048])
def test_numbers_beyond_16_bits_are_stored_and_read_back(store, bib):
    with job(store) as work:
        taken = work.take_number("10K", "", wanted=bib)
        work.assign(taken, "E1", "M1")
        work.commit(done())

    with store.reading() as reading:
        assert reading.runner("M1").held.bib == bib


@pytest.mark.parametrize(("race", "bib"), [("10K", 7), ("42K", 999), ("42K", 30001)])
def test_wanted_number_of_another_race_or_outside_the_pool_is_not_given(store, race, bib):
    with job(store) as work:
        assert work.take_number(race, "", wanted=bib) is None


def test_asking_for_a_taken_number_never_changes_its_owner(store):
    first = reserved(store, 1)

    with job(store) as work:
        assert work.take_number("42K", "", wanted=first.bib) is None

    with store.reading() as reading:
        assert reading.runner("M1").held.bib == first.bib


def test_number_kept_by_the_roster_is_skipped_and_given_to_its_place_alone(store):
    kept_one = place("E9", "M9", wanted_bib=1)
    add_people(store.database, (member("M9"), kept_one))

    with job(store) as work:
        assert work.take_number("42K", "SAS1", wanted=None) == 2
        assert work.take_number("42K", "SAS1", wanted=1) == 1
        with pytest.raises(RuleError, match="kept for place E9"):
            work.assign(1, "E1", "M1")
        work.assign(1, "E9", "M9")


def test_entitlement_never_gets_two_numbers(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_number_entitlement_id"), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E1", "M2")


def test_member_never_gets_two_numbers(store):
    reserved(store, 1)

    with pytest.raises(StoreError, match="uq_number_member_id"), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E2", "M1")


def test_number_that_was_not_taken_cannot_be_given(store):
    with job(store) as work, pytest.raises(StoreError, match="not taken"):
        work.assign(12, "E1", "M1")


def test_place_that_the_roster_lacks_gets_no_number(store):
    with pytest.raises(StoreError), job(store) as work:
        work.assign(work.take_number("42K", "", wanted=None), "E404", "M1")
        work.commit(done())


def test_released_number_is_the_next_again(store):
    pickup = reserved(store, 1)
    with job(store) as work:
        work.save(undo(pickup, at=START))
        work.release(pickup.bib)
        work.commit(done())

    with job(store) as work:
        assert work.take_number("42K", "", wanted=None) == pickup.bib


def test_released_number_that_the_roster_keeps_stays_kept(store):
    add_people(store.database, (member("M9"), place("E9", "M9", wanted_bib=5)))
    with job(store) as work:
        work.take_number("42K", "", wanted=5)
        work.assign(5, "E9", "M9")
        work.release(5)
        work.commit(done())

    with job(store) as work:
        taken = [work.take_number("42K", "SAS1", wanted=None) for _ in range(5)]

    assert taken == [1, 2, 3, 4, 6]


def test_number_that_was_sent_cannot_be_released_only_retired(store):
    pickup = kept(store, mark_void(sent(reserved(store, 1)), "smeared", destroyed=True))

    with job(store) as work:
        with pytest.raises(RuleError, match="sent to a printer"):
            work.release(pickup.bib)
        work.retire(pickup.bib)
        work.commit(done())

    with job(store) as work:
        assert work.take_number("42K", "", wanted=None) == pickup.bib + 1
        assert work.take_number("42K", "", wanted=pickup.bib) is None


def test_lost_number_is_never_given_again(store):
    pickup = reserved(store, 1)
    with job(store) as work:
        work.retire(pickup.bib)
        work.commit(done())

    with job(store) as work:
        numbers = [work.take_number("42K", "", wanted=None) for _ in range(80)]

    assert pickup.bib not in numbers


@pytest.mark.parametrize("step", ["release", "retire"])
def test_number_that_nobody_has_can_neither_be_released_nor_retired(store, step):
    with job(store) as work, pytest.raises(StoreError, match="nobody has number 17"):
        getattr(work, step)(17)
