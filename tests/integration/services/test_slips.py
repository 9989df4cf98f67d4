"""The runner's slip at a whole station: one for each hand-over, and never in the way of a bib."""

from dataclasses import replace
from time import monotonic

import numpy as np
import pytest
from PIL import Image

from kiosk.core.board import Call
from kiosk.core.event import Face
from kiosk.core.flow.events import Dismissed, ReplaceAsked, SaidDestroyed, SaidUnreadable, Taken
from kiosk.core.flow.states import AskingDestroyed, Closed, Closing, HandingOver, Idle, ReadingBack
from kiosk.core.people import BibNumber, Role
from kiosk.core.pickup import ReplaceReason
from kiosk.core.ports import DeviceState
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.printing.raster import dots_of
from kiosk.printing.slip import SlipDrawing, SlipPaper
from kiosk.services.bibs.content import slip_content
from tests.helpers.desks import at_work
from tests.helpers.hardware import read_codes
from tests.helpers.stations import CAMILLE, CAMILLES_PLACE, event_folder, pass_of
from tests.helpers.stored import live_bibs

LONGEST_CLOSE_S = 10.0


def station(path, options=""):
    return event_folder(path).station(slip=options)


def proven(desk, code=CAMILLE):
    desk.show(code)
    return desk.until(HandingOver).job


def proven_again(desk):
    desk.do(Dismissed(desk.state.visit))
    desk.until(Idle)
    return proven(desk)


def taken(desk):
    desk.do(Taken(desk.state.visit))
    return desk.until(Closed)


def settled(desk):
    desk.running.slips.settle(timeout_s=12)


def slip_state(desk):
    """Ask how the slip printer is, on its own thread, as the window does."""
    desk.running.health.poll()
    desk.until_true(lambda: any(one.is_optional for one in desk.running.health.statuses))
    settled(desk)
    return desk.running.slips.status()


def test_a_slip_with_the_number_comes_out_while_the_bib_is_handed_over(tmp_path):
    place = station(tmp_path)

    with at_work(place) as desk:
        job = proven(desk)
        settled(desk)
        while_in_hand = place.slips.numbers()
        taken(desk)
        expected = slip_content(desk.site.event, job.pickup, "Sac {bib}")

    assert while_in_hand == place.slips.numbers() == [1]
    assert read_codes(place.slips.picture(1)) == [f"S{job.pickup.bib}"]
    assert expected.notice == "REHEARSAL"
    assert expected.bag_tag == f"Sac {job.pickup.bib}"
    with Image.open(place.slips.picture(1)) as png:
        drawn = dots_of(SlipDrawing(SlipPaper()).picture(expected))
        assert np.array_equal(~np.array(png.convert("1")), drawn)


def test_a_slip_scanned_in_place_of_the_bib_proves_nothing(tmp_path):
    place = event_folder(tmp_path, read_back="barcode").station(scanner=False)

    with at_work(place) as desk:
        desk.show("M100006")
        pickup = desk.until(ReadingBack).job.pickup
        desk.show(slip_content(desk.site.event, pickup, "").barcode)
        refused = desk.until(ReadingBack, holds=lambda state: bool(state.problem))
        desk.show(str(pickup.bib))
        desk.until(HandingOver)

    assert "not the barcode of bib 1" in refused.problem


def test_a_slip_of_the_real_day_says_nothing_of_a_rehearsal(tmp_path):
    place = station(tmp_path)

    with at_work(place) as desk:
        pickup, event = proven(desk).pickup, desk.site.event

    assert slip_content(replace(event, rehearsal=False), pickup, "").notice == ""


def test_every_runner_gets_one_slip_and_a_pass_that_is_shown_again_prints_no_second_one(tmp_path):
    place = station(tmp_path)

    with at_work(place) as desk:
        first = proven(desk).pickup.bib
        proven_again(desk)
        taken(desk)
        second = proven(desk, "M100006").pickup.bib
        taken(desk)
        settled(desk)

    codes = [read_codes(place.slips.picture(number)) for number in place.slips.numbers()]
    assert codes == [[f"S{first}"], [f"S{second}"]]


def test_a_spoilt_piece_makes_no_second_slip_and_a_replacement_makes_its_own(tmp_path):
    place = station(tmp_path)

    with at_work(place) as desk:
        job = proven(desk)
        desk.do(SaidUnreadable(desk.state.visit, job.attempt))
        gone = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(gone.visit, gone.job.attempt, again=True))
        desk.until(HandingOver)
        taken(desk)
        settled(desk)
        after_the_spoilt_one = place.slips.numbers()
        desk.site.staff.add("Renée", Role.SUPERVISOR, "482913")
        desk.do(ReplaceAsked(BibNumber(job.pickup.bib), ReplaceReason.LOST, "Renée"))
        desk.until(HandingOver)
        taken(desk)
        settled(desk)

    assert after_the_spoilt_one == [1]
    assert place.slips.numbers() == [1, 2]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (VirtualFault.PAPER_OUT, "the paper is out: load a new roll"),
        (VirtualFault.HEAD_OPEN, "the cover is open"),
        (VirtualFault.CUTTER_STUCK, "the cutter is stuck"),
        (VirtualFault.UNPLUGGED, "plug it in"),
    ],
)
def test_a_slip_printer_in_trouble_is_told_and_the_bib_is_handed_over(tmp_path, fault, words):
    place = station(tmp_path)
    place.slip_faults.plan(ScriptedFault(fault))

    with at_work(place) as desk:
        job = proven(desk)
        closed = taken(desk)
        desk.until_true(lambda: bool(desk.notes.troubles))
        status = slip_state(desk)
        trouble = desk.running.counter.trouble_now

    assert closed.how is Closing.HANDED_OVER
    assert desk.notes.troubles[0].startswith(f"bib {job.pickup.bib} has no slip: ")
    assert words in desk.notes.troubles[0]
    assert (status.works, trouble) == (False, "")
    assert words in status.sentence
    assert place.slips.numbers() == []
    assert live_bibs(place, job.pickup.bib) == 1


def test_the_slip_that_did_not_come_out_is_printed_when_the_pass_is_shown_again(tmp_path):
    place = station(tmp_path)
    place.slip_faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))

    with at_work(place) as desk:
        job = proven(desk)
        desk.until_true(lambda: bool(desk.notes.troubles))
        place.slip_faults.cure()
        proven_again(desk)
        settled(desk)

    assert read_codes(place.slips.picture(1)) == [f"S{job.pickup.bib}"]


def test_a_slow_slip_delays_nobody(tmp_path):
    place = station(tmp_path, "feed_s=4&finish_s=8")

    with at_work(place) as desk:
        proven(desk)
        taken(desk)
        second = proven(desk, "M100006").pickup.bib
        taken(desk)
        when_both_had_theirs = place.slips.numbers()
        desk.until_true(lambda: place.slips.numbers() == [1])

    assert when_both_had_theirs == []
    assert live_bibs(place, second) == 1


def test_a_closed_window_waits_for_no_slip_printer(tmp_path):
    place = station(tmp_path, "finish_s=60")
    place.slip_faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=9000))

    with at_work(place) as desk:
        proven(desk)
        taken(desk)
        desk.until_true(lambda: place.slip_faults.has(VirtualFault.PAPER_OUT))
        began_s = monotonic()
    took_s = monotonic() - began_s

    assert took_s < LONGEST_CLOSE_S
    assert live_bibs(place, 1) == 1


def test_a_slip_that_cannot_be_drawn_is_told_and_shown_until_one_can(tmp_path):
    place = station(tmp_path)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(text.replace("Sac {bib}", "Sac {bib} " * 40 + "!"), encoding="utf-8")

    with at_work(place) as desk:
        proven(desk)
        taken(desk)
        desk.until_true(lambda: bool(desk.notes.troubles))
        status = slip_state(desk)

    assert status.state is DeviceState.ATTENTION
    assert status.sentence.startswith("slips cannot be drawn: ")


def test_a_kiosk_tells_the_runner_nothing_and_the_board_everything(tmp_path):
    place = station(tmp_path)
    place.slip_faults.plan(ScriptedFault(VirtualFault.PAPER_OUT))

    with at_work(place, face=Face.KIOSK) as kiosk:
        proven(kiosk, pass_of(CAMILLES_PLACE))
        taken(kiosk)
        status = slip_state(kiosk)
        kiosk.until_true(lambda: any(sentence == status.sentence for _, _, sentence in told(kiosk).devices))
        board = told(kiosk)

    assert kiosk.notes.troubles == []
    assert board.call is Call.NONE
    assert "the paper is out" in status.sentence


def told(desk):
    """Read what the staff's board knows of this station."""
    with desk.site.store.reading() as view:
        return next(one.told for one in view.stations(at=desk.site.clock.now()) if one.name == "desk-1")
