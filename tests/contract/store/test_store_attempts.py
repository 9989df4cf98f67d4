"""What every store promises of pieces and chips: one live piece, and one chip on one runner."""

from dataclasses import replace

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.pickup import AttemptState, Chip, ChipVerdict, PickupKind
from kiosk.core.steps import mark_destroyed, mark_made, mark_void, plan_attempt, revoke
from tests.contract.store.stages import epc, handed_over, kept, planned, proven, reserved, sent, visit
from tests.helpers.databases import START, done, job


def test_second_attempt_follows_a_void_one(store):
    pickup = mark_destroyed(mark_void(sent(reserved(store, 1)), "smeared", destroyed=False))

    saved = kept(store, sent(pickup, serial=2))

    with store.reading() as reading:
        states = [one.state for one in reading.attempts_of(saved.bib)]
    assert states == [AttemptState.VOID, AttemptState.SENT]


def test_two_live_attempts_of_one_copy_are_refused(store):
    pickup = sent(reserved(store, 1))
    twins = replace(pickup, attempts=(*pickup.attempts, planned(pickup.bib, serial=2)))

    with pytest.raises(StoreError, match="uq_attempt_live_copy"), job(store) as work:
        work.save(twins)


def test_replacement_is_proven_once_the_first_copy_is_revoked(store):
    first = kept(store, handed_over(reserved(store, 1)))
    second = kept(store, visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1))

    with job(store) as work:
        work.save(revoke(first))
        work.save(handed_over(second, tid="E280BB", serial=2))
        work.commit(done())

    with store.reading() as reading:
        assert [one.state for one in reading.attempts_of(first.bib)] == [
            AttemptState.REVOKED,
            AttemptState.PROVEN,
        ]


def test_two_proven_attempts_of_one_number_are_refused(store):
    first = kept(store, handed_over(reserved(store, 1)))
    second = kept(store, visit(1, first.bib, kind=PickupKind.REPLACEMENT, copy=1))

    with pytest.raises(StoreError, match="uq_attempt_proven"), job(store) as work:
        work.save(proven(second, tid="E280BB", serial=2))


def test_one_chip_on_two_runners_is_refused(store):
    kept(store, proven(reserved(store, 1), tid="E280AA"))
    other = reserved(store, 2)

    with pytest.raises(StoreError, match="uq_chip_live_tid"), job(store) as work:
        work.save(proven(other, tid="E280AA"))


def test_second_chip_of_one_runner_is_refused_to_another_like_the_first(store):
    first = sent(reserved(store, 1))
    chips = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.OK), Chip(2, epc(1, 1, 2), "E280BB", ChipVerdict.OK))
    kept(store, mark_made(first, chips))
    other = reserved(store, 2)

    with pytest.raises(StoreError, match="uq_chip_live_tid"), job(store) as work:
        work.save(proven(other, tid="E280BB"))


def test_a_void_piece_and_the_next_one_may_have_the_same_code(store):
    code = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.FAILED_DIRTY),)
    void = mark_destroyed(mark_void(mark_made(sent(reserved(store, 1)), code), "dirty", destroyed=False))
    kept(store, void)
    other = sent(reserved(store, 2))

    kept(store, replace(other, attempts=(replace(other.current, chips=(Chip(1, epc(1, 1), "E280BB"),)),)))

    with store.reading() as reading:
        found = reading.chips_like(tid="E280BB", epc=epc(1, 1))
        assert [one.attempt.key for one in found] == ["2.1", "1.1"]
        assert [one.attempt.key for one in reading.chips_like(tid="E280AA", epc="")] == ["1.1"]
        assert reading.chips_like(tid="", epc="") == ()


def test_one_live_code_on_two_chips_is_refused(store):
    kept(store, sent(reserved(store, 1)))
    other = sent(reserved(store, 2))
    same_code = replace(other.current, chips=(Chip(1, epc(1, 1)),))

    with pytest.raises(StoreError, match="uq_chip_live_epc"), job(store) as work:
        work.save(replace(other, attempts=(same_code,)))


def test_chip_of_a_void_piece_may_serve_again_and_names_its_newest_owner(store):
    chips = (Chip(1, epc(1, 1), "E280AA", ChipVerdict.OK),)
    void = mark_destroyed(mark_void(mark_made(sent(reserved(store, 1)), chips), "smeared", destroyed=False))
    kept(store, void)

    kept(store, proven(reserved(store, 2), tid="E280AA"))

    with store.reading() as reading:
        assert reading.owner_of_tid("E280AA") == "2.1"
        assert reading.owner_of_tid("E280FF") is None
        assert reading.owner_of_tid("") is None


def test_issued_chips_list_what_was_sent_by_number_and_serial(store):
    other = kept(store, sent(reserved(store, 1)))
    kept(store, proven(reserved(store, 2)))
    kept(store, plan_attempt(reserved(store, 3), planned(3)))

    with store.reading() as reading:
        lines = list(reading.issued_chips())

    assert [(line.bib, line.race, line.attempt.state) for line in lines] == [
        (1, "42K", AttemptState.SENT),
        (2, "42K", AttemptState.PROVEN),
    ]
    assert lines[0].attempt == other.current
    assert all(line.station == "Desk 1" and line.at > START for line in lines)
