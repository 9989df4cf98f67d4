"""Each misfortune of a printer ends in a clear state, with one live bib at most, and the pickup goes on."""

import pytest

from kiosk.core.flow.events import RetryAsked, SaidOut, UndoAsked
from kiosk.core.flow.states import AskingIfOut, Closed, Closing, HandingOver, Making, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import live_bibs, pickups_of

STOPS = [VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN]


@pytest.mark.parametrize("fault", STOPS, ids=lambda fault: fault.value)
def test_a_fault_before_the_first_byte_stops_and_a_retry_prints_once(tmp_path, fault):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(fault)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        place.faults.cure()
        desk.do(RetryAsked(stopped.visit))
        desk.until(HandingOver)

    assert stopped.sentence
    assert place.labels == [1]
    assert len(pickups_of(place, 1)[0].attempts) == 1


def test_a_pickup_stopped_before_the_first_byte_can_be_undone_and_frees_its_number(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.do(UndoAsked(desk.until(Stopped).visit))
        closed = desk.until(Closed)
        place.faults.cure()
        desk.show("M100006")
        other = desk.until(HandingOver).job

    assert closed.how is Closing.UNDONE
    assert other.pickup.bib == 1


@pytest.mark.parametrize("fault", STOPS, ids=lambda fault: fault.value)
def test_a_fault_in_mid_transfer_shows_the_trouble_and_goes_on_once_mended(tmp_path, fault):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(fault, label=1, after_bytes=2000)
        desk.show(CAMILLE)
        trouble = desk.until(Making, holds=lambda state: state.trouble is not None)
        place.faults.cure()
        desk.until(HandingOver)

    assert trouble.trouble.sentence
    assert place.labels == [1]
    assert live_bibs(place, 1) == 1


def test_paper_out_while_printing_asks_and_after_no_the_reload_prints_one_more(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT, label=1)
        desk.show(CAMILLE)
        desk.until(Making, AskingIfOut, holds=lambda state: getattr(state, "trouble", True) is not None)
        place.faults.cure()
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        job = desk.until(HandingOver).job

    assert asking.job.pickup.current.note
    assert [attempt.state for attempt in job.pickup.attempts] == [AttemptState.VOID, AttemptState.PROVEN]
    assert place.labels == [1, 2]
    assert live_bibs(place, 1) == 1


@pytest.mark.parametrize("after_bytes", [1, 3000])
def test_a_printer_unplugged_mid_job_asks_a_person_and_goes_on(tmp_path, after_bytes):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        place.faults.cure()
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        job = desk.until(HandingOver).job

    assert "went away" in asking.job.pickup.current.note
    assert job.pickup.current.serial == 2
    assert place.labels == [1]


def test_a_printer_still_unplugged_keeps_the_question_and_says_what_to_do(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.UNPLUGGED, label=1, after_bytes=3000)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        still = desk.until(AskingIfOut, holds=lambda state: bool(state.problem))
        place.faults.cure()
        desk.do(SaidOut(still.visit, still.job.attempt, is_out=False))
        job = desk.until(HandingOver).job

    assert any(word in still.problem for word in ("plug", "cable", "switch"))
    assert job.pickup.current.serial == 2
