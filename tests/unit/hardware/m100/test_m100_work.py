"""Work on one chip through a 0xBB module, byte for byte: selected afresh, and refused in words."""

import pytest

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Bank, content_for
from tests.unit.hardware.m100.script import (
    IS_CODE,
    NEW,
    READ_CODE,
    THIS,
    TID,
    WORKS,
    WRITE_CODE,
    bb,
    by,
    error,
    opened,
    select,
)


def test_a_read_selects_afresh_by_the_factory_number():
    access, script = opened(THIS, WORKS, (READ_CODE, IS_CODE))

    content = access.read(TID, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    script.must_be_over()


def test_a_write_goes_out_whole_and_is_acknowledged_with_the_code_from_before():
    access, script = opened(THIS, WORKS, (WRITE_CODE, bb(1, 0x49, by() + "00")))

    access.write(TID, Bank.EPC, 1, content_for(NEW))

    script.must_be_over()


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (error(0x10), ChipTrouble.NO_REPLY),
        (error(0x16, by()), ChipTrouble.WRONG_PASSWORD),
        (error(0xB4, by()), ChipTrouble.LOCKED),
        (error(0xB3, by()), ChipTrouble.OVERRUN),
        (error(0xBB, by()), ChipTrouble.LOW_POWER),
        (error(0xBF, by()), ChipTrouble.OTHER),
        (bb(1, 0x49, by() + "01"), ChipTrouble.OTHER),
        (error(0x10, by()), ChipTrouble.NO_REPLY),
    ],
)
def test_a_write_that_a_chip_refuses_says_why_and_not_how_far_it_came(answer, trouble):
    access, _ = opened(THIS, WORKS, (WRITE_CODE, answer))

    with pytest.raises(ChipError) as caught:
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert (caught.value.trouble, caught.value.words) == (trouble, None)


def test_an_error_of_the_module_itself_is_no_word_about_a_chip():
    access, _ = opened(THIS, WORKS, (WRITE_CODE, error(0x17)))

    with pytest.raises(DeviceProtocolError, match="unplug it"):
        access.write(TID, Bank.EPC, 1, content_for(NEW))


def test_a_lock_carries_its_password():
    locks = (bb(0, 0x82, "12345678" + "0A82A0"), bb(1, 0x82, by() + "00"))
    access, script = opened(THIS, WORKS, locks)

    access.lock(TID, bytes.fromhex("0A82A0"), password=0x12345678)

    script.must_be_over()


@pytest.mark.parametrize("content", ["3000", "3000" + NEW + "0000"])
def test_fewer_or_more_words_than_were_asked_for_prove_nothing(content):
    access, _ = opened(THIS, WORKS, (READ_CODE, bb(1, 0x39, by(NEW) + content)))

    with pytest.raises(ChipError) as caught:
        access.read(TID, Bank.EPC, 1, 7)

    assert caught.value.trouble is ChipTrouble.OTHER


@pytest.mark.parametrize("answer", [error(0x17), bb(1, 0x0C, "01"), bb(1, 0x0C)])
def test_a_selection_that_the_module_does_not_take_is_never_worked_with(answer):
    access, script = opened((select(TID), answer))

    with pytest.raises(DeviceProtocolError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert WRITE_CODE not in script.sent
