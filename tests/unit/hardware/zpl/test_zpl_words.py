"""The formats that we send and the answers that we read."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.bib import ChipPlan
from kiosk.core.ports import DeviceState, Fault
from kiosk.hardware.transport import PortStatus
from kiosk.hardware.zpl.answers import (
    ChipReport,
    HostStatus,
    ReportReader,
    parse_status,
    parse_variable,
)
from kiosk.hardware.zpl.formats import ask_variable, build_format, escaped
from kiosk.hardware.zpl.sentences import sentence_for, stall_from, status_from

EPC = "C0DE00000000000011001427"
PLAN = ChipPlan("1427.1", 1, EPC)
IDLE = (
    b"\x02030,0,0,1421,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02001,0,0,0,1,2,4,0,00000000,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


def test_the_whole_format_of_an_attempt_with_a_chip():
    built = build_format("1427.1", b"^FO0,0^GFA,1,1,1,80^FS", PLAN)

    assert built.content == (
        b"^XA^JZN^RS8,,,1,N"
        b"^RFW,H,,,A^FDC0DE00000000000011001427^FS"
        b"^RFR,H,0,12,2^FN1^FS^RFR,H,1,14,1^FN2^FS"
        b"^FH_^HV1,24,1427.1/1/T_5B,]_0D_0A,L^FS"
        b"^FH_^HV2,28,1427.1/1/E_5B,]_0D_0A,L^FS"
        b"^FO0,0^GFA,1,1,1,80^FS^PQ1^XZ"
    )


def test_the_format_without_a_chip_leaves_the_encoder_alone():
    built = build_format("1427.1", b"^FO0,0^FS", None)

    assert built.content == b"^XA^JZN^FO0,0^FS^PQ1^XZ"


def test_no_command_can_hide_in_an_attempt_key():
    built = build_format("^XA~JA,_", b"", dataclasses.replace(PLAN, attempt_key="^XA~JA,_"))

    assert b"_5EXA_7EJA_2C_5F/1/T" in built.content
    assert built.content.count(b"^XA") == 1
    assert b"~" not in built.content


def test_escaping_keeps_letters_and_hides_the_rest():
    assert escaped("Zoé^~_1.2-3/4".encode()) == b"Zo_C3_A9_5E_7E_5F1.2-3/4"


def test_a_variable_is_asked_by_its_name():
    assert ask_variable("rfid.error.response") == b'! U1 getvar "rfid.error.response"\r\n'


def test_an_idle_answer_is_idle():
    status = parse_status(IDLE)

    assert status == HostStatus(frozenset(), 0, 0, is_label_waiting=False)
    assert status.is_idle


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        (b"030,0,", b"030,1,", Fault.PAPER_OUT),
        (b"030,0,0,", b"030,0,1,", Fault.PAUSED),
        (b"000,0,0,0,000,0,0,0", b"000,1,0,0,000,0,0,0", Fault.BUFFER_FULL),
        (b"000,0,0,0,000,0,0,0", b"000,0,0,1,000,0,0,0", Fault.PARTIAL_FORMAT),
        (b",000,0,0,0\x03", b",000,1,0,0\x03", Fault.MEMORY),
        (b",000,0,0,0\x03", b",000,0,1,0\x03", Fault.TOO_COLD),
        (b",000,0,0,0\x03", b",000,0,0,1\x03", Fault.TOO_HOT),
        (b"001,0,0,0,", b"001,0,1,0,", Fault.HEAD_OPEN),
        (b"001,0,0,0,", b"001,0,0,1,", Fault.RIBBON_OUT),
    ],
)
def test_each_flag_of_the_status_is_its_own_fault(old, new, fault):
    status = parse_status(IDLE.replace(old, new, 1))

    assert status.faults == {fault}
    assert not status.is_idle
    assert sentence_for(status.faults)


def test_what_waits_is_told_from_what_is_the_matter():
    waiting = parse_status(IDLE.replace(b"1421,000", b"1421,002"))
    batch = parse_status(IDLE.replace(b"00000000", b"00000003"))
    taken = parse_status(IDLE.replace(b",2,4,0,", b",1,4,1,"))

    assert (waiting.formats, waiting.holds_nothing) == (2, False)
    assert (batch.remaining, batch.holds_nothing) == (3, False)
    assert (taken.is_idle, taken.holds_nothing) == (False, True)


def test_the_newest_of_two_answers_counts():
    paper_out = IDLE.replace(b"030,0,", b"030,1,")

    assert parse_status(paper_out + b"noise" + IDLE).is_idle
    assert parse_status(IDLE + paper_out).faults == {Fault.PAPER_OUT}


@pytest.mark.parametrize("cut", [0, 1, 30, len(IDLE) - 4])
def test_a_part_of_an_answer_is_no_answer(cut):
    assert parse_status(IDLE[:cut]) is None


def test_a_variable_is_the_text_in_quotes():
    assert parse_variable(b'\x00noise"1427"\r\n') == "1427"
    assert parse_variable(b'"RFID OK"') == "RFID OK"
    assert parse_variable(b'"?"') is None
    assert parse_variable(b'"14') is None


def reader():
    return ReportReader(b"1427.1/1/T[", b"1427.1/1/E[")


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_reports_are_found_however_the_bytes_come(step):
    said = IDLE + b"1427.1/1/T[e280]\r\n" + b"\xff\x00" + b"1427.1/1/E[3000C0DE]\r\n" + IDLE
    ear = reader()

    for at in range(0, len(said), step):
        ear.feed(said[at : at + step])

    assert ear.reports == (ChipReport(True, "E280"), ChipReport(False, "3000C0DE"))
    assert ear.has_both


@pytest.mark.parametrize(
    "said", [b"427.1/1/T[E280]\r\n", b"1427.2/1/T[E280]\r\n", b"1427.1/2/T[E280]\r\n", b"1427.1/1/T[E280"]
)
def test_another_attempts_answer_or_half_an_answer_is_nobodys(said):
    ear = ReportReader(b"1427.1/1/T[", b"1427.1/1/E[")

    ear.feed(said)

    assert ear.reports == ()


def test_a_longer_bib_that_ends_in_ours_is_not_ours():
    ear = ReportReader(b"427.1/1/T[", b"427.1/1/E[")

    ear.feed(b"1427.1/1/T[E280]\r\n")

    assert ear.reports == ()


@given(st.binary(max_size=2000), st.integers(1, 40))
def test_no_bytes_at_all_make_a_parser_raise(said, step):
    ear = reader()

    for at in range(0, len(said), step):
        ear.feed(said[at : at + step])

    assert all(isinstance(report, ChipReport) for report in ear.reports)
    parse_status(said)
    parse_variable(said)


def test_every_state_has_a_sentence_that_names_the_printer():
    busy = HostStatus(frozenset(), 1, 0, is_label_waiting=False)
    states = {
        DeviceState.READY: status_from("P", "k", parse_status(IDLE)),
        DeviceState.BUSY: status_from("P", "k", busy),
        DeviceState.NO_ANSWER: status_from("P", "k", None),
        DeviceState.ATTENTION: stall_from("P", "k", PortStatus(is_paper_empty=True, is_error=True)),
    }

    assert all(status.state is state and "P" in status.sentence for state, status in states.items())
    assert states[DeviceState.ATTENTION].faults == {Fault.PAPER_OUT}
    assert stall_from("P", "k", PortStatus(False, True)).state is DeviceState.ATTENTION
    assert stall_from("P", "k", PortStatus(False, False)).state is DeviceState.ATTENTION
    assert stall_from("P", "k", None).state is DeviceState.ATTENTION


def test_every_fault_has_a_cure():
    assert all(sentence_for(frozenset({fault})) for fault in Fault)
