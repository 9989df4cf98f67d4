"""Each misfortune of a device ends in a clear state, with one live bib at most, and the pickup goes on."""

import pytest

from kiosk.core.flow.events import RetryAsked, SaidDestroyed, SaidOut, SaidUnreadable, Taken, UndoAsked
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    Closing,
    HandingOver,
    Making,
    ReadingBack,
    Stopped,
)
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of

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


def test_an_encoded_chip_waits_while_paper_is_loaded(tmp_path):
    place = event_folder(tmp_path).station(separate=True)

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        place.faults.cure()
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert stopped.job.pickup.current.state is AttemptState.ENCODED
    assert [entry.kind for entry in entries_of(place)].count("encoded") == 1
    assert job.pickup.current.serial == 1


def test_an_encoded_chip_without_a_bib_is_destroyed_before_the_number_goes_back(tmp_path):
    place = event_folder(tmp_path).station(separate=True)

    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.do(UndoAsked(desk.until(Stopped).visit))
        destroy = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=False))
        closed = desk.until(Closed)
        held = desk.runner().held

    assert closed.how is Closing.UNDONE
    assert held.bib == 1
    assert held.pickup_id is None or held.collected_at is None


def test_another_bibs_chip_on_the_reader_is_not_accepted(tmp_path):
    place = event_folder(tmp_path).station(separate=True, scanner=False)

    with at_work(place) as desk:
        desk.show("M100006")
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)
        before = (place.encoder / "field.json").read_bytes()
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        mine = (place.encoder / "field.json").read_bytes()
        (place.encoder / "field.json").write_bytes(before)
        desk.show("2")
        wrong = desk.until(ReadingBack, holds=lambda state: bool(state.problem))
        (place.encoder / "field.json").write_bytes(mine)
        desk.show("2")
        desk.until(HandingOver)

    assert "not the one of bib 2" in wrong.problem


def test_a_station_whose_printer_encodes_nothing_and_has_no_encoder_says_what_it_lacks(tmp_path):
    home = event_folder(tmp_path)
    place = home.station(separate=True)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(
        text.replace('[encoder]\ndriver = "virtual"\naddress = "virtual:encoder1?air_ms=0"\n', "")
    )

    with at_work(place) as desk:
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(UndoAsked(stopped.visit))
        desk.until(Closed)

    assert "encoder" in stopped.sentence
    assert place.labels == []
