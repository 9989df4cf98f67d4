"""Answers of 0xBB modules: what each says of a chip, and what it is an answer to."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.frames import Cmd, Frame, Kind
from tests.helpers.hypothesis_profile import effort
from tests.unit.hardware.m100.examples import ACCESS_ONLY, EPC, NOTICE, USER, WRITE_OK, WRITTEN_USER, cut


def test_a_station_reads_the_answers_back_as_they_were_meant():
    [notice], [write] = cut(NOTICE), cut(WRITE_OK)

    heard, worked = answers.heard(notice), answers.worked(write)

    assert heard == Heard(-55, 0x3400, EPC)
    assert worked == Worked(0x3400, EPC, b"\0")


def test_a_notice_with_a_wrong_crc_is_no_chip():
    [notice] = cut(NOTICE)
    damaged = Frame(notice.kind, notice.command, notice.data[:4] + b"\0" + notice.data[5:])

    heard = answers.heard(damaged)

    assert heard is None
    assert answers.is_notice(damaged)


def test_a_chip_without_a_code_is_a_chip():
    frame = Heard(-40, 0x0000, "").frame()

    heard = answers.heard(frame)

    assert heard == Heard(-40, 0x0000, "")


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (0x15, ChipTrouble.NO_REPLY),
        (0x09, ChipTrouble.NO_REPLY),
        (0x10, ChipTrouble.NO_REPLY),
        (0x12, ChipTrouble.NO_REPLY),
        (0x13, ChipTrouble.NO_REPLY),
        (0x16, ChipTrouble.WRONG_PASSWORD),
        (0xA3, ChipTrouble.OVERRUN),
        (0xB4, ChipTrouble.LOCKED),
        (0xBB, ChipTrouble.LOW_POWER),
        (0xC4, ChipTrouble.LOCKED),
        (0xCF, ChipTrouble.OTHER),
        (0xD0, ChipTrouble.OTHER),
    ],
)
def test_each_error_of_a_chip_is_told_as_its_trouble(code, trouble):
    frame = answers.error(code, 0x3400, EPC)

    assert answers.trouble(frame) is trouble


@pytest.mark.parametrize("data", [b"", b"\x17", b"\x20", b"\x55"])
def test_an_error_that_no_chip_makes_is_told_in_hex(data):
    frame = Frame(Kind.RESPONSE, Cmd.ERROR, data)

    with pytest.raises(DeviceProtocolError, match="bb 01 ff"):
        answers.trouble(frame)


@pytest.mark.parametrize(
    ("error", "command", "is_answer"),
    [
        (0x09, USER.frame(), True),
        (0x09, WRITTEN_USER.frame(), False),
        (0x10, WRITTEN_USER.frame(), True),
        (0xA3, USER.frame(), True),
        (0xB3, USER.frame(), False),
        (0x15, USER.frame(), False),
        (0x16, USER.frame(), True),
        (0x16, commands.by_epc(EPC).frame(), False),
        (0x09, commands.by_epc(EPC).frame(), False),
        (0x17, commands.by_epc(EPC).frame(), True),
        (0x15, commands.inventory(), True),
        (0xC4, commands.lock(ACCESS_ONLY, 1), True),
    ],
)
def test_an_error_answers_only_a_command_that_it_can_come_of(error, command, is_answer):
    frame = answers.error(error)

    assert answers.is_answer(frame, command) is is_answer


def test_a_text_about_the_module_answers_only_the_question_for_it():
    maker = Frame(Kind.RESPONSE, Cmd.INFO, b"\x02MagicRF")

    answered = [answers.is_answer(maker, commands.info(which)) for which in range(3)]

    assert answered == [False, False, True]


@pytest.mark.parametrize("data", [b"", b"\0", b"\1\0", b"\x0e\x34\x00", b"\x0e" + bytes(13)])
def test_an_answer_shorter_than_it_says_is_refused(data):
    frame = Frame(Kind.RESPONSE, Cmd.READ, data)

    with pytest.raises(DeviceProtocolError, match="bb 01 39"):
        answers.worked(frame)


@given(st.integers(0, 255), st.sampled_from(Kind), st.binary(max_size=40))
@effort(150)
def test_no_data_of_an_answer_makes_a_bug(command, kind, data):
    frame = Frame(kind, command, data)

    for read in (answers.heard, answers.worked, answers.trouble, lambda one: answers.ends_round([one])):
        # a DeviceProtocolError is all that may come of it
        with suppress(DeviceProtocolError):
            read(frame)
