"""LLRP as bytes: published and captured frames, both ways, and nothing that makes it fall."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.llrp.capabilities import Capabilities, capabilities_of
from kiosk.hardware.llrp.codes import Msg, Par
from kiosk.hardware.llrp.frames import Framer, Message, parameters, tlv
from kiosk.hardware.llrp.notices import (
    attempt_message,
    ended_rospec,
    refusal_of,
    rospec_end_message,
    status_of,
    status_parameter,
)
from kiosk.hardware.llrp.reports import OpKind, OpResult, TagReport, report_message, reports_of
from kiosk.hardware.llrp.specs import (
    AccessSpec,
    RoSpec,
    Target,
    accessspec_of,
    rospec_of,
)
from tests.helpers.hypothesis_profile import effort
from tests.helpers.llrp_frames import (
    ALL_THREE,
    ATTEMPT_OK,
    BIB_217,
    FIRST_CHIP,
    PULLED,
    ROSPEC,
    SECOND_CHIP,
    SECURING,
    SENT,
    TID,
    WRITING,
)


@pytest.mark.parametrize("message", SENT, ids=lambda message: f"{message.ident}-{Msg(message.kind).name}")
def test_what_we_send_is_what_another_reader_took(message):
    assert message.packed().hex().upper() == SENT[message]
    assert Framer().feed(message.packed()) == [message]


@pytest.mark.parametrize("spec", [WRITING, SECURING, AccessSpec(3, 2, Target(), (), count=0, rospec=7)])
def test_a_reader_understands_our_access_as_we_mean_it(spec):
    assert accessspec_of(spec.packed()) == spec


@pytest.mark.parametrize("spec", [ROSPEC, RoSpec(7, 2, 0, starts_at_once=True), RoSpec(8, 1, 200, rounds=1)])
def test_a_reader_understands_our_listening_as_we_mean_it(spec):
    assert rospec_of(spec.packed()) == spec


def test_a_target_compares_the_bank_from_its_place_on():
    memory = {Bank.EPC: bytes.fromhex("09193000AABB"), Bank.TID: TID}

    assert Target(content=bytes.fromhex("AABB")).fits(memory.__getitem__)
    assert not Target(content=bytes.fromhex("AABC")).fits(memory.__getitem__)
    assert Target(Bank.TID, 0, TID[:4]).fits(memory.__getitem__)
    assert Target().fits(memory.__getitem__)


@pytest.mark.parametrize(
    ("captured", "reports"),
    [
        (ALL_THREE, (FIRST_CHIP, SECOND_CHIP)),
        (
            PULLED,
            (
                TagReport(
                    FIRST_CHIP.epc,
                    0x3000,
                    rssi_dbm=-40,
                    crc=0x447C,
                    access=10,
                    results=(FIRST_CHIP.results[0], OpResult(OpKind.WRITE, 2, 5, words=6)),
                ),
                SECOND_CHIP,
            ),
        ),
    ],
)
def test_a_captured_report_is_read_and_written_byte_for_byte(captured, reports):
    [message] = Framer().feed(bytes.fromhex(captured))

    assert reports_of(message) == reports
    assert report_message(0x3E9, *reports).packed().hex().upper() == captured


def test_results_are_told_apart_by_the_number_of_their_operation_not_by_their_order():
    assert FIRST_CHIP.result(2).words == 7
    assert FIRST_CHIP.result(3).content[2:] == BIB_217
    assert FIRST_CHIP.result(4) is None


@pytest.mark.parametrize(
    ("result", "trouble"),
    [
        (OpResult(OpKind.WRITE, 2, 0, words=7), None),
        (OpResult(OpKind.WRITE, 2, 1), ChipTrouble.OVERRUN),
        (OpResult(OpKind.WRITE, 2, 2), ChipTrouble.LOCKED),
        (OpResult(OpKind.WRITE, 2, 3), ChipTrouble.LOW_POWER),
        (OpResult(OpKind.WRITE, 2, 5, words=6), ChipTrouble.NO_REPLY),
        (OpResult(OpKind.WRITE, 2, 99), ChipTrouble.OTHER),
        (OpResult(OpKind.READ, 1, 2), ChipTrouble.NO_REPLY),
        (OpResult(OpKind.READ, 1, 3), ChipTrouble.OTHER),
        (OpResult(OpKind.LOCK, 1, 1), ChipTrouble.LOW_POWER),
        (OpResult(OpKind.LOCK, 1, 3), ChipTrouble.NO_REPLY),
    ],
)
def test_each_kind_of_result_has_its_own_codes(result, trouble):
    report = TagReport(TID, 0x3000, results=(result,))

    [read] = reports_of(report_message(1, report))

    assert read.results == (result,)
    assert read.results[0].trouble is trouble


@pytest.mark.parametrize("digits", [4, 24, 32])
def test_codes_of_any_length_are_reported(digits):
    report = TagReport(bytes.fromhex("C0DE" * (digits // 4)), digits // 4 << 11)

    assert reports_of(report_message(1, report)) == (report,)


def test_a_captured_welcome_is_read_and_written_byte_for_byte():
    [message] = Framer().feed(bytes.fromhex(ATTEMPT_OK))

    assert refusal_of(message) == ""
    assert ended_rospec(message) is None
    at_us = int("000660BFDF065490", 16)
    assert attempt_message(1000, 0, at_us=at_us).packed().hex().upper() == ATTEMPT_OK


@pytest.mark.parametrize(("status", "words"), [(1, "another program"), (2, "another program"), (4, "busy")])
def test_a_reader_that_does_not_let_us_in_says_why(status, words):
    assert words in refusal_of(attempt_message(1, status, at_us=0))


def test_the_end_of_listening_names_its_rospec():
    assert ended_rospec(rospec_end_message(1, 7, at_us=0)) == 7
    assert refusal_of(rospec_end_message(1, 7, at_us=0)) is None


def test_a_status_tells_code_and_words():
    assert status_of(Message(Msg.ADD_ROSPEC_RESPONSE, 1, status_parameter(101, "no such antenna"))) == (
        101,
        "no such antenna",
    )
    assert status_of(Message(Msg.ERROR_MESSAGE, 1)) == (0, "")


@pytest.mark.parametrize("region", Region)
def test_a_reader_s_word_about_itself_is_understood(region):
    standard = {Region.US: 1, Region.EU: 2, Region.JP: 6, Region.KR: 9, Region.CN: 0}[region]
    said = Capabilities(25882, 2001002, "5.12.3", standard, 156, {1: 10.0, 2: 10.25, 81: 30.0}, hops=True)

    heard = capabilities_of(status_parameter() + said.packed())

    assert heard == said
    assert heard.region is region


def test_a_reader_that_says_nothing_of_itself_has_no_region():
    assert capabilities_of(status_parameter()).region is None


@effort(60)
@given(st.data())
def test_a_stream_that_is_cut_anywhere_gives_the_same_messages(data):
    stream = b"".join(message.packed() for message in SENT)
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)), max_size=12)) | {0, len(stream)})
    framer = Framer()

    heard = [message for a, b in pairwise(cuts) for message in framer.feed(stream[a:b])]

    assert heard == list(SENT)


@effort(200)
@given(st.binary(max_size=200))
def test_garbage_is_an_error_with_its_first_bytes_or_nothing_yet(content):
    def heard() -> list[Message]:
        try:
            return Framer().feed(content)
        except DeviceProtocolError as problem:
            return [Message(0, 0, str(problem).encode())]

    assert all(message.body or message.kind or not message.ident for message in heard())


def test_garbage_behind_a_message_does_not_take_it_away():
    framer = Framer()

    heard = framer.feed(bytes.fromhex(ATTEMPT_OK) + b"HTTP/1.1 400")

    assert [message.packed().hex().upper() for message in heard] == [ATTEMPT_OK]
    with pytest.raises(DeviceProtocolError, match="48 54 54 50"):
        framer.feed(b"")


def test_what_a_reader_says_in_words_is_short_and_can_be_shown():
    words = "\x1b[31mno such antenna\n" + "x" * 5000
    code, shown = status_of(Message(Msg.ADD_ROSPEC_RESPONSE, 1, status_parameter(101, words)))
    firmware = capabilities_of(Capabilities(firmware=words).packed()).firmware

    assert code == 101
    assert shown == firmware
    assert shown.isprintable()
    assert len(shown) == 100
    assert "no such antenna" in shown


@pytest.mark.parametrize("payload", [b"", b"\0", b"\3\2", b"\0\5"])
def test_a_lock_that_a_reader_cannot_do_is_no_other_lock(payload):
    lock = tlv(Par.LOCK, bytes(6), tlv(Par.LOCK_PAYLOAD, payload))
    head = SECURING.packed()[4:23]  # as far as the stop trigger
    spec = tlv(Par.ACCESSSPEC, head, tlv(Par.ACCESS_COMMAND, Target().packed(), lock))

    with pytest.raises((DeviceProtocolError, ValueError)):
        accessspec_of(spec)


@effort(200)
@given(st.binary(max_size=120), st.sampled_from(sorted(Msg)))
def test_a_body_of_garbage_never_does_worse_than_a_protocol_error(body, kind):
    message = Message(kind, 1, body)
    for read in (reports_of, refusal_of, ended_rospec, status_of, lambda one: capabilities_of(one.body)):
        with suppress(DeviceProtocolError):
            read(message)


@effort(100)
@given(st.binary(max_size=60))
def test_parameters_are_whole_or_an_error(content):
    try:
        found = parameters(content)
    except DeviceProtocolError:
        return
    assert sum(len(one.body) for one in found) <= len(content)
