"""What the TSPL driver does before it sends a label: it asks, waits, throws away and gives up."""

from threading import Thread

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_tspl import TsplPrinter
from kiosk.hardware.transport import WriteEnd
from kiosk.hardware.tspl.jobs import PressSettings
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.hardware import faults_of, nobody
from tests.helpers.tspl import virtual_tspl
from tests.unit.hardware.tspl.talk import (
    LABEL,
    OTHER,
    PATIENCE,
    PRINTING,
    READY,
    Conversation,
    jobs_in,
    make,
    printer_over,
)


def test_what_another_process_may_have_left_is_thrown_away_once_and_reprinting_is_forbidden():
    conversation = Conversation(counts=(10, 11, 11, 12))
    printer = printer_over(conversation)

    for serial in (1, 2):
        printer.make(f"1427.{serial}", LABEL, chip=None, on_fault=nobody)

    assert conversation.sent.count(b"\x1b!R") == 1
    assert conversation.sent.count(b"SET REPRINT OFF\r\n") == 1
    assert len(jobs_in(conversation)) == 2
    assert conversation.sent.index(b"\x1b!?") < conversation.sent.index(b"\x1b!R")


def test_a_busy_printer_is_waited_for_and_then_left_alone():
    waited = make(Conversation(PRINTING, READY))
    busy = Conversation(PRINTING)

    answer = make(busy)

    assert waited.result is PrintResult.OUT
    assert answer.result is PrintResult.UNTOUCHED
    assert "earlier label" in answer.sentence
    assert not jobs_in(busy)
    # what is printing belongs to somebody: it is not thrown away
    assert b"\x1b!R" not in busy.sent


def test_a_printer_that_goes_away_before_is_untouched():
    answer = make(Conversation(None))

    assert answer.result is PrintResult.UNTOUCHED
    assert "went away" in answer.sentence


@pytest.mark.parametrize(
    ("details", "fault"),
    [
        (b"\x02E@A@\x03\r\n", Fault.TOO_HOT),
        (b"\x02E@H@\x03\r\n", Fault.JAM),
        (b"\x02E@@B\x03\r\n", Fault.JAM),
        (b"\x02E@P@\x03\r\n", Fault.BUFFER_FULL),
        (b"\x02@@@@\x03\r\n", Fault.UNEXPLAINED),
        (b"", Fault.UNEXPLAINED),
    ],
)
def test_an_error_without_a_bit_of_its_own_is_asked_for_in_detail(details, fault):
    status = printer_over(Conversation(OTHER, details=details)).status()

    assert status.state is DeviceState.ATTENTION
    assert status.faults == {fault}


def test_a_printer_that_starts_again_after_a_reset_is_waited_for():
    conversation = Conversation(READY, None, None, READY)

    answer = make(conversation)

    assert answer.result is PrintResult.OUT
    assert conversation.closed > 2


def test_a_printer_that_goes_away_when_it_is_asked_to_count_is_untouched():
    answer = make(Conversation(ends={b"OUT ": WriteEnd.GONE}))

    assert answer.result is PrintResult.UNTOUCHED
    assert "went away" in answer.sentence


def test_a_printer_that_never_comes_back_from_a_reset_is_untouched():
    conversation = Conversation(READY, b"")

    answer = make(conversation)

    assert answer.result is PrintResult.UNTOUCHED
    assert not jobs_in(conversation)


def test_a_printer_that_takes_questions_for_dots_gets_what_is_missing_and_is_then_reset():
    statuses, gives_up = (READY, READY, READY, b"", READY), {b"SIZE": WriteEnd.GIVEN_UP}
    conversation = Conversation(*statuses, counts=(10, 10, 11), ends=gives_up)
    conversation.taken_when_given_up = 10
    printer = printer_over(conversation)
    printer.make("1427.1", LABEL, chip=None, on_fault=nobody)
    size = len(jobs_in(conversation)[0])
    conversation.ends.clear()

    answer = printer.make("1427.2", LABEL, chip=None, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    filling = conversation.sent.index(b"\xff" * (size - 10))
    assert b"\x1b!R" in conversation.sent[filling:]


def test_clearing_that_does_not_work_is_said():
    stuck = Conversation(ends={b"\x1b!R": WriteEnd.GIVEN_UP})
    gone = Conversation(ends={b"\x1b!R": WriteEnd.GONE})

    for conversation in (stuck, gone):
        with pytest.raises(DeviceError, match="switch it off"):
            printer_over(conversation).clear()
        assert conversation.closed


def test_a_printer_that_takes_nothing_is_untouched():
    answer = make(Conversation(ends={b"SIZE": WriteEnd.GIVEN_UP}))

    assert answer.result is PrintResult.UNTOUCHED
    assert "took nothing" in answer.sentence


def test_an_error_of_the_link_is_a_sentence_in_the_status():
    def no_device():
        raise DeviceGoneError("no cable")

    link = PrinterLink("P", "test", False, 203, PATIENCE, no_device, lambda: None)

    status = TsplPrinter(link, PressSettings()).status()

    assert (status.state, status.sentence) == (DeviceState.GONE, "P: no cable")


def test_closing_from_another_thread_ends_the_wait_for_a_person(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=50))
    printer = virtual_tspl(tmp_path, "person_s=900")
    closing = Thread(target=printer.close)

    answer = printer.make("1427.1", LABEL, chip=None, on_fault=lambda _: closing.ident or closing.start())

    closing.join(timeout=5)
    assert answer.result is PrintResult.UNCERTAIN
    assert not closing.is_alive()
