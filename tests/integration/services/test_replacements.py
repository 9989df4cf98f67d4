"""A replacement copy: the old chip dies when the new one is proven, and not before."""

import pytest

from kiosk.core.flow.events import RetryAsked, SaidDestroyed, SaidOut, SaidUnreadable, Taken, UndoAsked
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    HandingOver,
    ReadingBack,
    Refused,
    Stopped,
)
from kiosk.core.pickup import PickupKind, ReplaceReason
from kiosk.core.reasons import Reason
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work, lost, served
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of, states_of


@pytest.mark.parametrize("separate", [False, True], ids=["in-line", "separate"])
def test_the_old_chip_is_revoked_exactly_when_the_new_one_is_proven(tmp_path, separate):
    place = event_folder(tmp_path).station(separate=separate)

    with at_work(place) as desk:
        served(desk)
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.do(lost())
        stopped = desk.until(Stopped)
        before = states_of(place)
        place.faults.cure()
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert before[0] == "proven"
    assert states_of(place) == ["revoked", "proven"]
    assert job.pickup.kind is PickupKind.REPLACEMENT
    assert (job.pickup.bib, job.pickup.copy, job.pickup.current.serial) == (1, 1, 2)
    assert len(entries_of(place, "revoked")) == 1
    assert read_codes(place.tray.picture(2)) == ["1"]


def test_a_replacement_that_is_void_leaves_the_old_chip_alive(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        place.break_printer(VirtualFault.CHIP_VOID, label=2)
        desk.do(lost())
        asking = desk.until(AskingDestroyed)
        before = states_of(place)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(HandingOver)

    assert before == ["proven", "void"]
    assert states_of(place) == ["revoked", "void", "proven"]


def test_an_uncertain_replacement_leaves_the_old_chip_alive_until_it_is_settled(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=2)
        desk.do(lost())
        asking = desk.until(AskingIfOut)
        before = states_of(place)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        desk.until(HandingOver)

    assert before == ["proven", "uncertain"]
    assert live_bibs(place, 1) == 1


def test_a_replacement_undone_before_its_print_leaves_the_first_bib_as_it_was(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.do(lost())
        desk.do(UndoAsked(desk.until(Stopped).visit))
        desk.until(Closed)
        held = desk.runner().held
        place.faults.cure()
        desk.do(lost())
        again = desk.until(HandingOver).job

    assert held.bib == 1
    assert held.collected_at is not None
    assert again.pickup.copy == 1
    assert states_of(place)[0] == "revoked"


def test_a_second_replacement_is_copy_two_with_one_live_chip(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        for _ in range(2):
            desk.do(lost())
            desk.until(HandingOver)
            desk.do(Taken(desk.state.visit))
            desk.until(Closed)

    assert states_of(place) == ["revoked", "revoked", "proven"]
    assert [pickup.copy for pickup in pickups_of(place, 1)] == [0, 1, 2]


def test_a_new_number_retires_the_old_one_with_its_chip(tmp_path):
    place = event_folder(tmp_path, replacement="new").station()

    with at_work(place) as desk:
        served(desk)
        desk.do(lost())
        job = desk.until(HandingOver).job
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        other = served(desk, "M100006")
        desk.do(lost(1))
        dead = desk.until(Stopped)

    assert job.pickup.bib == 2
    assert states_of(place, 1) == ["revoked"]
    assert len(entries_of(place, "revoked")) == 1
    assert other.pickup.bib == 3
    assert "replaced by another one" in dead.sentence


def test_a_bib_that_was_never_collected_cannot_be_replaced(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.do(lost(777))
        stopped = desk.until(Stopped)

    assert "never collected" in stopped.sentence
    assert place.labels == []


def test_a_bib_under_way_elsewhere_cannot_be_replaced(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1, scanner=False), home.station(2)
    with at_work(first) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)

    with at_work(second) as desk:
        desk.do(lost())
        stopped = desk.until(Stopped)

    assert "desk-1" in stopped.sentence


def test_a_replacement_goes_on_after_a_restart(tmp_path):
    place = event_folder(tmp_path).station()
    with at_work(place) as desk:
        served(desk)
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.do(lost())
        desk.until(Stopped)
    place.faults.cure()

    with at_work(place) as desk:
        desk.do(lost())
        job = desk.until(HandingOver).job

    assert job.pickup.copy == 1
    assert len(entries_of(place, "replacing")) == 1
    assert states_of(place) == ["revoked", "proven"]


def test_a_lost_answer_to_a_replacement_begins_one_copy(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("replacing",)) as desk:
        served(desk)
        desk.do(lost())
        desk.do(RetryAsked(desk.until(Stopped).visit))
        desk.until(HandingOver)

    assert len(pickups_of(place, 1)) == 2
    assert live_bibs(place, 1) == 1


def test_who_has_no_valid_copy_is_told_so_and_gets_another_one(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.do(lost())
        again = desk.until(HandingOver)
        desk.do(SaidUnreadable(again.visit, again.job.attempt))
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=False))
        desk.until(Closed)
        desk.show(CAMILLE)
        refused = desk.until(Refused).denied.refusal
        entry = desk.running.counter.office.surge.add("1", ReplaceReason.LOST, "Sam")
        desk.do(lost())
        desk.until(HandingOver)

    assert refused.reason is Reason.NO_VALID_COPY
    assert refused.sentence == "Bib 1 for Marathon was collected before, but no copy of it is valid now."
    assert (entry.bib, entry.done_at) == (1, None)
    assert states_of(place) == ["revoked", "void", "proven"]
