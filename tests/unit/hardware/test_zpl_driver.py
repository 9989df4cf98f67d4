"""The driver at moments that a whole virtual printer does not come to by itself."""

from collections import deque
from threading import Thread

import pytest

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_zpl import ZplPrinter
from kiosk.hardware.transport import PortStatus, WriteEnd, Written
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.hardware import PLAN, faults_of, label, nobody, tray_of, virtual

READY = (
    b"\x02030,0,0,1421,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000000,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)
BUSY = READY.replace(b"1421,000", b"1421,001")
HEAD_OPEN = READY.replace(b"001,0,0,0,", b"001,0,1,0,")
WAITING_OPEN = BUSY.replace(b"001,0,0,0,", b"001,0,1,0,")


def errors(found, warned="0 00000000 00000000"):
    words = f"\x02\r\n  PRINTER STATUS\r\n   ERRORS:   {found}\r\n   WARNINGS: {warned}\r\n\x03"
    return words.encode()


PATIENCE = Patience(answer_s=0.03, poll_s=0.005, finish_s=0.1, person_s=0.3, chunk_s=0.01)
PROOF = b"1427.1/1/T[E28011600000000000000001]\r\n1427.1/1/E[3000C0DE00000000000011001427]\r\n"


class Conversation:
    """A transport that plays answers to questions, in order; a format is answered with `reports`.

    `errors` answers ~HQES, which old firmware does not know.
    """

    def __init__(self, *answers, reports=PROOF, port=None, ends=(), errors=b""):
        self.answers = deque(answers)
        self.reports = reports
        self.port = port
        self.errors = errors
        self.ends = dict(ends)
        self.said = b""
        self.sent = []
        self.is_closed = False

    def write(self, data, *, on_stall):
        self.sent.append(data)
        end = self.ends.get("format" if data.startswith(b"^XA") else data[:3])
        if end is not None:
            return Written(0 if end is WriteEnd.GIVEN_UP else 10, end, 1.0)
        if data.startswith(b"^XA"):
            self.said += self.reports
        elif data == b"~HQES":
            self.said += self.errors
        elif self.answers:
            answer = self.answers.popleft()
            if answer is None:
                return Written(1, WriteEnd.GONE, 1.0)
            self.said += answer
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
        self.is_closed = True


def printer_over(conversation):
    return ZplPrinter(PrinterLink("P", "test", True, 203, PATIENCE, lambda: conversation, lambda: None))


BEFORE = (READY, b'"203"', b'"10"', b'"8"', b'"0"')
AFTER = (b'"11"', b'"9"', b'"0"')


def make(conversation, on_fault=nobody):
    return printer_over(conversation).make("1427.1", label(), chip=PLAN, on_fault=on_fault)


def test_the_whole_conversation_is_believed():
    answer = make(Conversation(*BEFORE, READY, *AFTER))

    assert answer.result is PrintResult.OUT
    assert answer.chip.verdict is ChipVerdict.OK


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


def test_closing_from_another_thread_ends_the_wait_for_a_person(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=50))
    printer = virtual(tmp_path, "person_s=900")
    closing = Thread(target=printer.close)

    answer = printer.make("1427.1", label(), chip=PLAN, on_fault=lambda _: closing.ident or closing.start())

    closing.join(timeout=5)
    assert answer.result is PrintResult.UNCERTAIN
    assert not closing.is_alive()


def test_a_label_that_takes_long_is_waited_for():
    answer = make(Conversation(*BEFORE, BUSY, BUSY, READY, *AFTER))

    assert answer.result is PrintResult.OUT


def test_a_printer_that_stays_busy_is_uncertain():
    answer = make(Conversation(*BEFORE, *[BUSY] * 200))

    assert answer.result is PrintResult.UNCERTAIN


def test_a_format_that_waits_for_a_person_is_waited_for_and_never_quite_believed():
    seen = []

    answer = make(Conversation(*BEFORE, WAITING_OPEN, WAITING_OPEN, BUSY, READY, *AFTER), seen.append)

    assert [status.works for status in seen] == [False, False, True]
    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == {Fault.HEAD_OPEN}


def test_silence_with_an_error_on_the_control_pipe_calls_a_person():
    seen = []
    silent = Conversation(*BEFORE, b"", port=PortStatus(is_paper_empty=True, is_error=True))

    answer = make(silent, seen.append)

    assert seen[0].faults == {Fault.PAPER_OUT}
    assert answer.result is PrintResult.UNCERTAIN


def test_a_printer_that_was_silent_once_is_not_quite_believed():
    answer = make(Conversation(*BEFORE, b"", READY, *AFTER))

    assert answer.result is PrintResult.UNCERTAIN
    assert "silent" in answer.sentence


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


def test_a_printer_that_goes_away_while_it_prints_is_uncertain_and_let_go():
    conversation = Conversation(*BEFORE, None)

    answer = make(conversation)

    assert answer.result is PrintResult.UNCERTAIN
    assert "went away" in answer.sentence
    assert conversation.is_closed


def test_a_printer_that_goes_away_before_is_untouched():
    answer = make(Conversation(READY, None))

    assert answer.result is PrintResult.UNTOUCHED
    assert "went away" in answer.sentence


def test_late_answers_of_an_earlier_attempt_are_nobodys():
    answer = make(Conversation(*BEFORE, READY, *AFTER, reports=PROOF.replace(b"1427.1/", b"1427.0/")))

    assert answer.result is PrintResult.UNCERTAIN


def test_clearing_that_does_not_work_is_said():
    stuck = Conversation(ends={b"~JA": WriteEnd.GIVEN_UP})
    gone = Conversation(ends={b"~JA": WriteEnd.GONE})

    for conversation in (stuck, gone):
        with pytest.raises(DeviceError, match="switch it off"):
            printer_over(conversation).clear()
        assert conversation.is_closed


def test_clearing_a_printer_that_is_not_there_is_an_error(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.UNPLUGGED))
    printer = virtual(tmp_path)

    with pytest.raises(DeviceError):
        printer.clear()

    assert printer.status().state is DeviceState.GONE
    printer.close()


def test_clearing_takes_a_waiting_label_away(tmp_path):
    printer = virtual(tmp_path)
    printer.clear()

    assert printer.status().state is DeviceState.READY
    printer.close()


def test_a_tray_that_cannot_be_used_any_more_is_a_printer_that_is_gone(tmp_path):
    printer = virtual(tmp_path / "tray")
    printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    (tmp_path / "tray" / "faults.json").write_text("{broken")

    answer = printer.make("1427.2", label(), chip=PLAN, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.UNTOUCHED
    assert tray_of(tmp_path / "tray").numbers() == [1]


def test_a_reload_by_another_thread_lets_a_stopped_transfer_go_on(tmp_path):
    faults = faults_of(tmp_path)
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=50))
    printer = virtual(tmp_path)
    threads = []

    def person(_status):
        if not threads:
            threads.append(Thread(target=faults.cure))
            threads[0].start()

    answer = printer.make("1427.1", label(), chip=ChipPlan("1427.1", 2, PLAN.epc), on_fault=person)

    threads[0].join()
    printer.close()
    assert answer.result is PrintResult.OUT


def test_an_error_of_the_link_is_a_sentence_in_the_status():
    def no_device():
        raise DeviceGoneError("no cable")

    printer = ZplPrinter(PrinterLink("P", "test", True, 203, PATIENCE, no_device, lambda: None))

    status = printer.status()

    assert (status.state, status.sentence) == (DeviceState.GONE, "P: no cable")
