"""The TSPL driver at moments that a whole virtual printer does not come to by itself."""

import re
from collections import deque
from threading import Thread

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, InputError
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_tspl import TsplPrinter, open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import PortStatus, WriteEnd, Written
from kiosk.hardware.tspl.jobs import PressSettings, read_press_settings
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.hardware import faults_of, nobody, read_codes, tray_of, virtual
from tests.helpers.network_printer import network_printer
from tests.helpers.tspl import tspl_label, virtual_tspl

LABEL = tspl_label()
PATIENCE = Patience(answer_s=0.03, poll_s=0.005, finish_s=0.15, person_s=0.3, chunk_s=0.01)
PLAIN = PressSettings()
READY, PRINTING, HEAD_OPEN, OTHER = b"\x00", b"\x20", b"\x01", b"\x80"


class Conversation:
    """A transport that plays answers to ESC !? in order, and counts to OUT; the last ones stay."""

    def __init__(self, *statuses, counts=(10, 11), details=b"", port=None, ends=()):
        self.statuses = deque(statuses or (READY,))
        self.counts = deque(counts)
        self.details = details
        self.port = port
        self.ends = dict(ends)
        self.said = b""
        self.sent = []
        self.closed = 0
        self.taken_when_given_up = 0

    def write(self, data, *, on_stall):
        self.sent.append(data)
        end = self.ends.get(data[:4])
        if end is not None:
            return Written(self.taken_when_given_up if end is WriteEnd.GIVEN_UP else 10, end, 1.0)
        if data == b"\x1b!?":
            status = self.statuses.popleft() if len(self.statuses) > 1 else self.statuses[0]
            if status is None:
                return Written(1, WriteEnd.GONE, 1.0)
            self.said += status
        elif data == b"\x1b!S":
            self.said += self.details
        elif (question := re.match(rb'OUT "([^"]*=)', data)) and self.counts:
            count = self.counts.popleft() if len(self.counts) > 1 else self.counts[0]
            self.said += b"%s%d;\r\n" % (question[1], count)
        return Written(len(data), WriteEnd.COMPLETE, 1.0)

    def read(self, *, timeout_s):
        said, self.said = self.said, b""
        return said

    def drain(self):
        return self.read(timeout_s=0)

    def device_id(self):
        return {}

    def port_status(self):
        return self.port

    def close(self):
        self.closed += 1


def printer_over(conversation, settings=PLAIN):
    link = PrinterLink("P", "test", False, 203, PATIENCE, lambda: conversation, lambda: None)
    return TsplPrinter(link, settings)


def make(conversation, on_fault=nobody):
    return printer_over(conversation).make("1427.1", LABEL, chip=None, on_fault=on_fault)


def jobs_in(conversation):
    return [data for data in conversation.sent if b"PRINT" in data and b"SIZE" in data]


def test_one_label_more_and_a_printer_at_rest_are_believed():
    answer = make(Conversation(READY, READY, READY, PRINTING, PRINTING, READY))

    assert (answer.result, answer.sentence) == (PrintResult.OUT, "")


def test_what_another_process_may_have_left_is_thrown_away_once_and_reprinting_is_forbidden():
    conversation = Conversation(counts=(10, 11, 11, 12))
    printer = printer_over(conversation)

    for serial in (1, 2):
        printer.make(f"1427.{serial}", LABEL, chip=None, on_fault=nobody)

    assert conversation.sent.count(b"\x1b!R") == 1
    assert conversation.sent.count(b"SET REPRINT OFF\r\n") == 1
    assert len(jobs_in(conversation)) == 2
    assert conversation.sent.index(b"\x1b!?") < conversation.sent.index(b"\x1b!R")


def test_a_printer_that_does_not_count_prints_and_is_never_believed():
    answer = make(Conversation(READY, READY, READY, PRINTING, READY, counts=()))

    assert answer.result is PrintResult.UNCERTAIN
    assert "does not count" in answer.sentence


@pytest.mark.parametrize(("counts", "said"), [((10, 10), "does not answer"), ((10, 12), "counts 2 labels")])
def test_another_count_than_one_more_is_not_believed(counts, said):
    answer = make(Conversation(counts=counts))

    assert answer.result is PrintResult.UNCERTAIN
    assert said in answer.sentence


def test_a_label_that_is_counted_before_it_is_printed_is_waited_for():
    early = Conversation(READY, READY, READY, READY, PRINTING, HEAD_OPEN, READY)

    answer = make(early)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_a_counter_that_begins_again_is_not_believed():
    # somebody switched the printer off and on
    answer = make(Conversation(counts=(10, 1)))

    assert answer.result is PrintResult.UNCERTAIN


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


def test_a_fault_after_the_last_byte_calls_a_person_and_is_never_quite_believed():
    seen = []

    answer = make(
        Conversation(READY, READY, READY, HEAD_OPEN, HEAD_OPEN, READY, counts=(10, 10, 10, 11)), seen.append
    )

    assert [status.works for status in seen] == [False, False, True]
    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_silence_with_an_error_on_the_control_pipe_calls_a_person():
    seen = []
    silent = Conversation(READY, READY, READY, b"", port=PortStatus(is_paper_empty=True, is_error=True))

    answer = make(silent, seen.append)

    assert seen[0].faults == {Fault.PAPER_OUT}
    assert answer.result is PrintResult.UNCERTAIN


def test_a_printer_that_was_silent_once_is_not_quite_believed():
    answer = make(Conversation(READY, READY, READY, b"", READY))

    assert answer.result is PrintResult.UNCERTAIN
    assert "silent" in answer.sentence


def test_a_printer_that_goes_away_while_it_prints_is_uncertain_and_let_go():
    conversation = Conversation(READY, READY, READY, None)

    answer = make(conversation)

    assert answer.result is PrintResult.UNCERTAIN
    assert "went away" in answer.sentence
    assert conversation.closed > 1


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


def test_the_stocks_settings_stand_before_the_picture_and_only_if_they_are_given():
    bare, told = Conversation(), Conversation()
    settings = read_press_settings({"gap_mm": "3", "direction": "1", "speed": "2.5", "density": "10"})

    printer_over(bare).make("1.1", LABEL, chip=None, on_fault=nobody)
    printer_over(told, settings).make("1.1", LABEL, chip=None, on_fault=nobody)

    head = b"SIZE 101.60 mm,203.20 mm\r\n"
    assert jobs_in(bare)[0].startswith(head + b"DIRECTION 0\r\nREFERENCE 0,0\r\nCLS\r\nBITMAP ")
    assert jobs_in(told)[0].startswith(
        head
        + b"GAP 3.00 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nSPEED 2.5\r\nDENSITY 10\r\nCLS\r\nBITMAP "
    )


@pytest.mark.parametrize(
    "options", [{"density": "16"}, {"gap_mm": "26"}, {"direction": "2"}, {"speed": "fast"}]
)
def test_settings_out_of_bounds_are_refused(options, tmp_path):
    settings = DeviceSettings("P", "virtual:x", folder=tmp_path, options=options)

    with pytest.raises(InputError):
        open_printer(settings)


def test_a_label_turned_round_still_scans_and_a_speed_is_understood(tmp_path):
    printer = virtual_tspl(tmp_path, "direction=1&gap_mm=3&speed=4&density=8")

    answer = printer.make("1427.1", LABEL, chip=None, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.OUT
    assert tray_of(tmp_path).label(1).ignored == ()


def test_a_zpl_driver_gets_no_answer_from_a_tspl_printer_and_sends_it_nothing(tmp_path):
    printer = virtual(tmp_path, "language=tspl&rfid=0")

    answer = printer.make("1427.1", b"^FO0,0^FS", chip=None, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.UNTOUCHED
    assert tray_of(tmp_path).state().labels == 0


def test_a_label_comes_out_of_a_printer_in_the_network(tmp_path):
    with network_printer(tmp_path, "tspl") as port:
        settings = DeviceSettings("P", f"tcp:127.0.0.1:{port}", options={"poll_s": "0.02", "answer_s": "1"})
        printer = open_printer(settings)
        answer = printer.make("1427.1", LABEL, chip=None, on_fault=nobody)
        kind = printer.status().kind
        printer.close()

    assert (answer.result, kind) == (PrintResult.OUT, "TSPL printer (network)")
    assert read_codes(tray_of(tmp_path).picture(1)) == ["1427"]
