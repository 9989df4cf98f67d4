"""A chip that was seen on a void or uncertain piece never proves another bib."""

from kiosk.core.flow.events import Dismissed, SaidDestroyed, SaidOut
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Idle
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import pickups_of

OTHER_RUNNER = "M100006"


def place_whose_second_label_writes_the_first_chip(tmp_path, *, read_back="barcode+chip"):
    place = event_folder(tmp_path, read_back=read_back).station()
    place.break_printer(VirtualFault.PAPER_OUT, label=1)
    place.break_printer(VirtualFault.PREVIOUS_CHIP_WRITTEN, label=2)
    return place


def test_the_chip_of_a_destroyed_piece_does_not_prove_the_next_piece(tmp_path):
    place = place_whose_second_label_writes_the_first_chip(tmp_path)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asked = desk.until(AskingIfOut)
        desk.do(SaidOut(asked.visit, asked.job.attempt, is_out=True))
        void = desk.until(AskingDestroyed)
        place.faults.cure(VirtualFault.PAPER_OUT)
        desk.running.health.ask_now()
        desk.do(SaidDestroyed(void.visit, void.job.attempt, again=True))
        second = desk.until(AskingDestroyed)

    assert second.job.pickup.current.serial == 2
    assert [one.chips[0].tid for one in pickups_of(place, 1)[0].attempts][1] == ""


def test_the_chip_of_a_piece_set_aside_does_not_prove_the_next_runners_bib(tmp_path):
    place = place_whose_second_label_writes_the_first_chip(tmp_path)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asked = desk.until(AskingIfOut)
        desk.do(Dismissed(asked.visit))
        desk.until(Idle)
        place.faults.cure(VirtualFault.PAPER_OUT)
        desk.running.health.ask_now()
        desk.show(OTHER_RUNNER)
        void = desk.until(AskingDestroyed)

    assert void.job.runner.member.member_id == OTHER_RUNNER


def test_a_chip_with_another_code_voids_the_piece_also_where_only_the_barcode_is_read(tmp_path):
    place = event_folder(tmp_path, read_back="barcode").station()
    place.break_printer(VirtualFault.WRONG_CHIP, label=1)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        void = desk.until(AskingDestroyed)

    assert void.job.pickup.current.serial == 1
