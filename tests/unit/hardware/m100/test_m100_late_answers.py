"""Answers of a 0xBB module that are late, torn or not ours prove nothing."""

import pytest

from kiosk.core.errors import DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Bank, content_for
from tests.helpers.conversation import gone
from tests.unit.hardware.m100.script import (
    ASK_POWER,
    ASK_QUERY,
    ASK_REGION,
    IS_10_DBM,
    IS_CODE,
    IS_EU,
    IS_S0,
    NEW,
    OLD,
    READ_CODE,
    STOP,
    THIS,
    TID,
    WORKS,
    WRITE_CODE,
    bb,
    by,
    done,
    error,
    notice,
    opened,
    select,
)


def test_noise_and_answers_to_other_commands_are_passed_over():
    noise = b"\0\xbb\x01\x7e" + notice() + IS_10_DBM + error(0x15)
    access, _ = opened(THIS, WORKS, (READ_CODE, noise, IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_may_come_byte_by_byte():
    pieces = [bytes([byte]) for byte in IS_CODE]
    access, _ = opened(THIS, WORKS, (READ_CODE, *pieces))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_behind_one_that_was_torn_is_found():
    torn = bb(1, 0x39, by() + "00" * 100)[:20]
    access, _ = opened(THIS, WORKS, (READ_CODE, torn + IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_an_answer_with_a_wrong_sum_is_none():
    wrong = IS_CODE[:-2] + bytes([IS_CODE[-2] ^ 1]) + IS_CODE[-1:]
    access, _ = opened(THIS, WORKS, (READ_CODE, wrong))

    with pytest.raises(DeviceProtocolError, match="bb 01 39"):
        access.read(TID, Bank.EPC, 1, 7)


def test_an_answer_that_came_before_its_command_is_thrown_away():
    stale = bb(1, 0x39, by() + "3000" + OLD)
    access, script = opened(THIS, WORKS, (READ_CODE, IS_CODE))
    script.says(stale, stale[:11])

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


LATE = {
    "the read itself": bb(1, 0x39, by() + "3000" + OLD),
    "no chip": error(0x09),
    "too far": error(0xA3, by()),
    "wrong password": error(0x16, by()),
    "bad command": error(0x17),
    "two of them": error(0x09) + bb(1, 0x39, by() + "3000" + OLD),
}


@pytest.mark.parametrize("late", LATE.values(), ids=LATE)
@pytest.mark.parametrize("comes", ["while stopped", "before the stop"])
def test_a_late_answer_is_never_taken_for_that_to_the_next_command(late, comes):
    """A read times out; what belongs to it comes while the next one begins."""
    access, script = opened(THIS, WORKS, (READ_CODE,))
    with pytest.raises(DeviceGoneError):
        access.read(TID, Bank.EPC, 1, 7)
    if comes == "before the stop":
        script.says(late)
        late = b""
    script.goes_on((STOP, late, done(0x28)), THIS, WORKS, (READ_CODE, IS_CODE))

    content = access.read(TID, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    script.must_be_over()


def test_a_module_that_stays_busy_for_long_is_asked_nothing_until_it_has_caught_up():
    """The answer to the first stop comes when the second is sent, and the second's with the next command."""
    access, script = opened(THIS, WORKS, (WRITE_CODE,), (STOP,))
    for _ in range(2):
        with pytest.raises(DeviceGoneError):
            access.write(TID, Bank.EPC, 1, content_for(NEW))
    caught_up = (STOP, bb(1, 0x49, by() + "00"), done(0x28))
    late_stop = (select(TID), done(0x28), done(0x0C))
    script.goes_on(caught_up, late_stop, WORKS, (WRITE_CODE, error(0x10)))

    with pytest.raises(ChipError) as caught:
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert caught.value.trouble is ChipTrouble.NO_REPLY
    script.must_be_over()


def test_an_error_is_no_answer_to_the_stop_that_puts_things_in_order():
    access, script = opened(THIS, WORKS, (WRITE_CODE,))
    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))
    script.goes_on((STOP, error(0x17)))

    with pytest.raises(DeviceProtocolError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))

    assert script.sent[-1] == STOP


def test_a_late_error_of_a_write_is_not_a_sign_of_trouble_with_the_next_look():
    access, script = opened(THIS, WORKS, (WRITE_CODE,))
    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, content_for(NEW))
    script.goes_on((STOP, error(0x10), done(0x28)), (ASK_REGION, IS_EU), (ASK_POWER, IS_10_DBM))
    script.goes_on((ASK_QUERY, IS_S0))

    access.check()

    script.must_be_over()


def test_an_answer_that_comes_twice_answers_once():
    twice = bb(1, 0x39, by() + "3000" + OLD)
    access, script = opened(THIS, WORKS, (READ_CODE, twice))
    access.read(TID, Bank.EPC, 1, 7)
    script.goes_on((select(TID), twice, done(0x0C)), WORKS, (READ_CODE, IS_CODE))

    assert access.read(TID, Bank.EPC, 1, 7) == content_for(NEW)


def test_a_cable_that_is_pulled_is_told_at_once():
    access, _ = opened(THIS, WORKS, (WRITE_CODE, gone()))

    with pytest.raises(DeviceGoneError, match="check its cable"):
        access.write(TID, Bank.EPC, 1, content_for(NEW))


def test_closing_twice_is_closing_once():
    access, script = opened()

    access.close()
    access.close()

    assert script.is_closed
