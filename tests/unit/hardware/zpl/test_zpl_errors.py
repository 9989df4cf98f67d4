"""What a ZPL printer says to ~HQES, when it is asked, and what becomes of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.ports import DeviceState, Fault
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.zpl.answers import HostStatus
from kiosk.hardware.zpl.error_status import ErrorStatus, Notice, parse_error_status
from kiosk.hardware.zpl.second_look import SecondLook
from kiosk.hardware.zpl.sentences import notice_for, status_from
from tests.helpers.hardware import faults_of, virtual

NOTHING = "0 00000000 00000000"
IDLE = HostStatus(frozenset(), 0, 0, is_label_waiting=False)
BUSY = HostStatus(frozenset(), 1, 0, is_label_waiting=False)
OPEN = HostStatus(frozenset({Fault.HEAD_OPEN}), 0, 0, is_label_waiting=False)
STUCK = ErrorStatus(frozenset({Fault.JAM}))
POLL_S = 1.0


def said(errors: str = NOTHING, warnings: str = NOTHING) -> bytes:
    """Give an answer as printers lay it out, with blanks behind the numbers."""
    return (
        f"\x02\r\n  PRINTER STATUS                \r\n   ERRORS:         {errors}     \r\n"
        f"   WARNINGS:       {warnings}     \r\n\x03"
    ).encode()


@pytest.mark.parametrize(
    ("errors", "faults"),
    [
        ("1 00000000 00000001", {Fault.PAPER_OUT}),
        ("1 00000000 00000002", {Fault.RIBBON_OUT}),
        ("1 00000000 00000004", {Fault.HEAD_OPEN}),
        ("1 00000000 00000008", {Fault.JAM}),
        ("1 00000000 00000010", {Fault.TOO_HOT}),
        ("1 00000000 00000020", {Fault.MOTOR_TOO_HOT}),
        ("1 00000000 00001000", {Fault.JAM}),
        ("1 00000000 00004000", {Fault.JAM}),
        ("1 00000000 00008000", {Fault.JAM}),
        ("1 00000000 00010000", {Fault.PAUSED}),
        ("1 00000000 00010005", {Fault.PAPER_OUT, Fault.HEAD_OPEN, Fault.PAUSED}),
    ],
)
def test_each_bit_of_the_errors_is_its_own_fault(errors, faults):
    status = parse_error_status(said(errors))

    assert status.faults == faults
    assert status.notices == frozenset()


@pytest.mark.parametrize("bit", ["00000040", "00000080", "00000100", "00000200", "00002000", "80000000"])
def test_an_error_without_a_word_of_its_own_is_unexplained_and_hides_no_other(bit):
    alone = parse_error_status(said(f"1 00000000 {bit}"))
    beside = parse_error_status(said(f"1 00000000 {int(bit, 16) | 1:08X}"))

    assert alone.faults == {Fault.UNEXPLAINED}
    assert beside.faults == {Fault.UNEXPLAINED, Fault.PAPER_OUT}


def test_an_error_in_the_first_word_or_in_neither_is_unexplained():
    first = parse_error_status(said("1 00000001 00000000"))
    neither = parse_error_status(said("1 00000000 00000000"))

    assert first.faults == neither.faults == {Fault.UNEXPLAINED}


def test_bits_without_their_flag_are_no_error_and_no_warning():
    status = parse_error_status(said("0 00000000 00000005", "0 00000000 0000000A"))

    assert status == ErrorStatus()


def test_warnings_call_nobody_and_those_not_known_are_left_out():
    status = parse_error_status(said(warnings="1 00000001 0000F00F"))

    assert status == ErrorStatus(notices=frozenset(Notice))
    assert all(notice_for(frozenset({notice})) for notice in Notice)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        said()[:-1],
        said().replace(b"ERRORS", b"ERROR"),
        said("2 00000000 00000001"),
        said("1 00000000 0000001"),
        said("1 00000000 0000000G"),
        said().replace(b"WARNINGS", b"NOTES"),
    ],
)
def test_anything_but_a_whole_answer_is_unknown(answer):
    assert parse_error_status(answer) is None


def test_the_newest_answer_counts_amid_noise_small_letters_and_fewer_blanks():
    tight = b"\x02 printer status errors: 1 00000000 0000000a warnings:0 00000000 00000000\x03"

    status = parse_error_status(said("1 00000000 00000001") + b"\xff\x00" + tight + b"1427.1/1/T[")

    assert status.faults == {Fault.RIBBON_OUT, Fault.JAM}


@given(st.binary(max_size=500))
def test_no_bytes_at_all_make_the_parser_raise(answer):
    parse_error_status(answer)
    parse_error_status(said()[:40] + answer)


def test_silence_is_explained_by_the_second_question_alone_and_never_called_healthy():
    told = status_from("P", "k", None, ErrorStatus(frozenset({Fault.RIBBON_OUT})))
    calm = status_from("P", "k", None, ErrorStatus())

    assert (told.state, told.faults) == (DeviceState.ATTENTION, {Fault.RIBBON_OUT})
    assert calm.state is DeviceState.NO_ANSWER


def test_where_the_first_question_is_answered_it_knows_better():
    status = status_from("P", "k", IDLE, ErrorStatus(frozenset({Fault.PAPER_OUT})))
    more = status_from("P", "k", OPEN, STUCK)

    assert status.state is DeviceState.READY
    assert more.faults == {Fault.HEAD_OPEN, Fault.JAM}


class Asked:
    """Counts the questions; answers with what stands in `says`."""

    def __init__(self, says: ErrorStatus | None = ErrorStatus()) -> None:  # noqa: B008 - frozen
        self.says = says
        self.count = 0
        self.at_s = 100.0
        self.look = SecondLook(self._ask, poll_s=POLL_S, clock=lambda: self.at_s)

    def _ask(self) -> ErrorStatus | None:
        self.count += 1
        return self.says

    def looks(self, host: HostStatus | None, times: int = 1, *, every_s: float = POLL_S):
        """Look some times; gives what was known at the last one."""
        known = None
        for _ in range(times):
            known = self.look.beside(host)
            self.at_s += every_s
        return known


def test_a_healthy_printer_is_asked_at_first_and_then_once_a_minute():
    asked = Asked()

    asked.looks(IDLE, 60)
    in_the_first_minute = asked.count
    asked.looks(IDLE, 60)

    assert (in_the_first_minute, asked.count) == (1, 2)


def test_each_fault_is_looked_into_once():
    asked = Asked()

    asked.looks(IDLE)
    asked.looks(OPEN, 300)
    asked.looks(IDLE)

    assert asked.count == 3


def test_no_printer_is_asked_more_often_than_the_poll():
    asked = Asked(STUCK)

    asked.looks(None, 100, every_s=POLL_S / 10)

    assert asked.count <= 10


def test_a_silent_printer_is_asked_at_every_poll():
    asked = Asked(STUCK)

    assert asked.looks(None, 5) == STUCK
    assert asked.count == 5


def test_an_older_answer_never_explains_a_silence():
    asked = Asked(STUCK)
    asked.looks(IDLE, every_s=0)

    assert asked.looks(None, every_s=0) is None


def test_trouble_that_only_this_question_tells_is_followed_until_it_is_over():
    asked = Asked(STUCK)
    asked.looks(IDLE, 3)

    asked.says = ErrorStatus()

    assert asked.looks(IDLE) == ErrorStatus()
    assert asked.count == 4


def test_a_label_that_does_not_come_out_is_looked_into_once_and_a_quick_one_never():
    asked = Asked()
    asked.looks(IDLE)
    asked.looks(BUSY, 2)
    asked.looks(IDLE)
    after_a_quick_one = asked.count

    asked.looks(BUSY, 20)

    assert (after_a_quick_one, asked.count) == (1, 2)


def test_old_firmware_is_asked_once_and_stays_unknown():
    asked = Asked(None)

    known = [asked.looks(IDLE), asked.looks(OPEN), asked.looks(None), asked.looks(IDLE, 200)]

    assert known == [None] * 4
    assert asked.count == 1


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (VirtualFault.PAPER_OUT, Fault.PAPER_OUT),
        (VirtualFault.RIBBON_OUT, Fault.RIBBON_OUT),
        (VirtualFault.HEAD_OPEN, Fault.HEAD_OPEN),
    ],
)
def test_a_stopped_printer_that_keeps_silent_as_the_manual_says_tells_what_it_needs(tmp_path, fault, word):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.HS_SILENT))
    faults_of(tmp_path).plan(ScriptedFault(fault))
    printer = virtual(tmp_path)

    status = printer.status()
    faults_of(tmp_path).cure()
    after = printer.status()

    printer.close()
    assert (status.state, status.faults) == (DeviceState.ATTENTION, {word})
    assert after.state is DeviceState.READY


def test_a_printer_silent_to_both_questions_does_not_answer(tmp_path):
    for fault in (VirtualFault.HS_SILENT, VirtualFault.HQES_SILENT):
        faults_of(tmp_path).plan(ScriptedFault(fault))
    printer = virtual(tmp_path)

    status = printer.status()

    printer.close()
    assert status.state is DeviceState.NO_ANSWER


def test_a_stuck_cutter_is_told_though_the_first_question_cannot(tmp_path):
    printer = virtual(tmp_path)
    before = printer.status()
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.CUTTER_STUCK))
    printer.close()
    again = virtual(tmp_path)

    status = again.status()

    again.close()
    assert before.state is DeviceState.READY
    assert (status.state, status.faults) == (DeviceState.ATTENTION, {Fault.JAM})


def test_a_roll_that_is_nearly_over_is_told_by_a_printer_that_is_ready(tmp_path):
    faults_of(tmp_path).plan(ScriptedFault(VirtualFault.PAPER_LOW))
    printer = virtual(tmp_path)

    status = printer.status()

    printer.close()
    assert status.state is DeviceState.READY
    assert status.sentence.endswith("; labels are nearly out: have a new roll at hand")
