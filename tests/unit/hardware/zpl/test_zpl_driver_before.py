"""What the ZPL driver asks before it sends a label, and of which answers it sends nothing."""

from kiosk.core.errors import DeviceGoneError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_zpl import ZplPrinter
from kiosk.hardware.transport import PortStatus
from tests.helpers.hardware import PLAN, label, nobody
from tests.unit.hardware.zpl.talk import (
    AFTER,
    BEFORE,
    BUSY,
    PATIENCE,
    READY,
    Conversation,
    make,
    printer_over,
)


def errors(found, warned="0 00000000 00000000"):
    words = f"\x02\r\n  PRINTER STATUS\r\n   ERRORS:   {found}\r\n   WARNINGS: {warned}\r\n\x03"
    return words.encode()


def test_a_busy_printer_is_waited_for_and_then_left_alone():
    waited = make(Conversation(BUSY, *BEFORE, READY, *AFTER))
    busy = make(Conversation(*[BUSY] * 50))

    assert waited.result is PrintResult.OUT
    assert busy.result is PrintResult.UNTOUCHED
    assert "earlier label" in busy.sentence


def test_a_printer_that_tells_no_counters_is_not_sent_anything():
    unknown = make(Conversation(READY, b'"?"', b'"?"'))
    without_rfid = make(Conversation(READY, b'"203"', b'"10"', b'"?"', b'"?"'))

    assert unknown.result is without_rfid.result is PrintResult.UNTOUCHED
    assert "counters" in unknown.sentence


def test_a_printer_of_another_resolution_is_not_sent_anything():
    answer = make(Conversation(READY, b'"300"'))

    assert answer.result is PrintResult.UNTOUCHED
    assert "300 dpi" in answer.sentence


def test_a_silent_printer_whose_errors_can_be_asked_says_what_it_needs_and_is_not_sent_anything():
    silent = Conversation(b"", errors=errors("1 00000000 00000003"), port=PortStatus(False, True))

    answer = make(silent)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {Fault.PAPER_OUT, Fault.RIBBON_OUT}


def test_old_firmware_that_says_nothing_of_errors_is_asked_once_and_works():
    old = Conversation(*BEFORE, READY, *AFTER)
    printer = printer_over(old)

    answer = printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    old.answers.append(READY)
    status = printer.status()

    assert answer.result is PrintResult.OUT
    assert status.state is DeviceState.READY
    assert old.sent.count(b"~HQES") == 1


def test_a_printer_that_answers_neither_question_is_unknown_and_never_healthy():
    status = printer_over(Conversation(b"")).status()
    calm = printer_over(Conversation(b"", errors=errors("0 00000000 00000000"))).status()

    assert status.state is calm.state is DeviceState.NO_ANSWER


def test_what_only_the_second_question_tells_stops_the_next_bib():
    stuck = Conversation(READY, errors=errors("1 00000000 00000028"))

    answer = make(stuck)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {Fault.JAM, Fault.MOTOR_TOO_HOT}


def test_a_roll_that_is_nearly_over_calls_nobody_and_is_told():
    low = errors("0 00000000 00000000", "1 00000000 00000008")

    status = printer_over(Conversation(READY, errors=low)).status()
    answer = make(Conversation(*BEFORE, READY, *AFTER, errors=low))

    assert status.state is DeviceState.READY
    assert "have a new roll at hand" in status.sentence
    assert answer.result is PrintResult.OUT


def test_a_printer_that_goes_away_before_is_untouched():
    answer = make(Conversation(READY, None))

    assert answer.result is PrintResult.UNTOUCHED
    assert "went away" in answer.sentence


def test_an_error_of_the_link_is_a_sentence_in_the_status():
    def no_device():
        raise DeviceGoneError("no cable")

    printer = ZplPrinter(PrinterLink("P", "test", True, 203, PATIENCE, no_device, lambda: None))

    status = printer.status()

    assert (status.state, status.sentence) == (DeviceState.GONE, "P: no cable")
