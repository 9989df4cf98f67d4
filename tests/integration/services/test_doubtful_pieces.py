"""A piece that is void, unproven or does not scan is never a bib, and another one follows."""

import pytest

from kiosk.core.flow.events import SaidDestroyed, SaidOut, SaidUnreadable, Taken
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Closed, Closing, HandingOver, ReadingBack
from kiosk.core.pickup import ChipVerdict
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import live_bibs


def test_a_lost_chip_answer_is_uncertain_and_yes_gives_the_bib_up(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=True))
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        job = desk.until(HandingOver).job

    assert destroy.job.pickup.current.note == "its chip could not be proven"
    assert job.pickup.current.serial == 2
    assert live_bibs(place, 1) == 1


def test_a_label_that_is_out_without_chip_rule_is_read_back_and_handed_over(tmp_path):
    place = event_folder(tmp_path, read_back="barcode").station(scanner=False)

    with at_work(place) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=True))
        desk.until(ReadingBack)
        desk.show("1")
        job = desk.until(HandingOver).job

    assert job.pickup.current.serial == 1
    assert place.labels == [1]


def test_a_void_label_is_destroyed_and_the_next_one_is_the_bib(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        job = desk.until(HandingOver).job

    assert "VOID" in destroy.job.pickup.current.note
    assert place.labels == [1, 2]
    assert job.pickup.current.serial == 2


def test_a_void_label_and_no_other_try_closes_and_keeps_the_number_with_its_runner(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=False))
        closed = desk.until(Closed)
        desk.show("M100006")
        other = desk.until(HandingOver).job
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        desk.show(CAMILLE)
        again = desk.until(HandingOver).job

    assert closed.how is Closing.UNDONE
    assert other.pickup.bib == 2
    assert again.pickup.bib == 1
    assert again.pickup.current.serial == 2


@pytest.mark.parametrize(
    "fault",
    [VirtualFault.WRONG_CHIP, VirtualFault.PREVIOUS_CHIP, VirtualFault.TWO_CHIPS],
    ids=lambda fault: fault.value,
)
def test_a_chip_that_is_not_this_labels_is_never_proven(tmp_path, fault):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show("M100006")
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        place.break_printer(fault, label=2)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut, AskingDestroyed)

    assert asking.job.pickup.current.note
    assert live_bibs(place, 2) == 0


def test_the_chip_of_the_label_before_written_again_is_void_because_its_tid_was_seen(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show("M100006")
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        place.break_printer(VirtualFault.PREVIOUS_CHIP_WRITTEN, label=2)
        desk.show(CAMILLE)
        destroy = desk.until(AskingDestroyed)

    current = destroy.job.pickup.current
    assert current.note == "the chip that answered belongs to another bib"
    assert current.chips[0].verdict is ChipVerdict.UNKNOWN
    assert current.chips[0].tid == ""
    assert live_bibs(place, 2) == 0


def test_a_bib_that_does_not_scan_is_given_up_and_made_again(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        reading = desk.until(ReadingBack)
        desk.do(SaidUnreadable(reading.visit, reading.job.attempt))
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        desk.until(ReadingBack)
        desk.show("1")
        job = desk.until(HandingOver).job

    assert destroy.job.pickup.current.note == "the finished bib did not read"
    assert job.pickup.current.serial == 2
