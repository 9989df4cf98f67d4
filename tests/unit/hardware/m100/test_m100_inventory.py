"""Chips that a 0xBB module hears, byte for byte: each asked who it is, and none overlooked."""

from collections import deque

import pytest

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.settings import EncoderSettings, Region
from tests.unit.hardware.m100.script import (
    ANSWER_S,
    MODE_0,
    NEW,
    OLD,
    OTHER_TID,
    ROUND,
    TID,
    WORKS,
    bb,
    by,
    done,
    error,
    notice,
    opened,
    select,
)

BY_EPC = (bb(0, 0x0C, f"01000000206000{OLD}"), done(0x0C))
OTHERS = (select(TID, parameter="12"), done(0x0C))
READ_TID = bb(0, 0x39, "00000000" + "02" + "0000" + "0006")
NO_OTHERS = [OTHERS, (MODE_0, done(0x12)), (ROUND, error(0x15)), WORKS]


def test_one_chip_is_heard_named_and_heard_alone():
    known = (READ_TID, bb(1, 0x39, by() + TID))
    access, script = opened(WORKS, (ROUND, notice()), BY_EPC, WORKS, known, *NO_OTHERS)

    [chip] = access.inventory()

    assert (chip.tid, chip.pc, chip.epc, chip.rssi_dbm) == (TID, 0x3000, OLD, -55)
    script.must_be_over()


@pytest.mark.parametrize(
    ("times_s", "rounds"), [((0.0, 0.25), 1), ((0.0, 0.15, 0.25), 3), ((0.0, 0.05, 0.1, 0.15, 0.19, 0.2), 5)]
)
def test_the_window_is_listened_to_for_three_rounds_unless_one_takes_so_long(monkeypatch, times_s, rounds):
    window = EncoderSettings(Region.EU, 10.0, window_s=0.2, answer_s=ANSWER_S)
    access, script = opened(WORKS, *[(ROUND, error(0x15))] * 9, settings=window)
    clock = deque(times_s)
    monkeypatch.setattr(
        "kiosk.hardware.m100.access.monotonic", lambda: clock.popleft() if len(clock) > 1 else clock[0]
    )

    chips = access.inventory()

    assert chips == ()
    assert script.sent.count(ROUND) == rounds


def test_a_notice_that_was_garbled_is_no_chip():
    garbled = notice()[:12] + b"\x99" + notice()[13:]
    wrong_crc = bb(2, 0x22, f"C93000{OLD}FFFF")
    access, _ = opened(WORKS, (ROUND, garbled + wrong_crc))

    chips = access.inventory()

    assert chips == ()


def test_a_round_that_could_not_be_run_is_not_an_empty_one():
    access, _ = opened(WORKS, (ROUND, error(0x20)))

    with pytest.raises(DeviceProtocolError, match="bb 01 ff 00 01 20"):
        access.inventory()


def test_a_short_factory_number_is_read_where_there_is_no_longer_one():
    too_far, short = error(0xA3, by()), "E2801160"
    four, two = bb(0, 0x39, "00000000" + "020000" + "0004"), bb(0, 0x39, "00000000" + "020000" + "0002")
    reads = [(READ_TID, too_far), (four, too_far), (two, bb(1, 0x39, by() + short))]
    alone = [(select(short, parameter="12"), done(0x0C)), *NO_OTHERS[1:]]
    turns = [turn for read in reads for turn in (BY_EPC, WORKS, read)]
    access, script = opened(WORKS, (ROUND, notice()), *turns, *alone)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [short]
    script.must_be_over()


def test_a_chip_that_is_heard_badly_is_not_given_a_shorter_factory_number():
    tries = [BY_EPC, WORKS, (READ_TID, error(0x09))] * 3
    access, script = opened(WORKS, (ROUND, notice()), *tries)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [""]
    script.must_be_over()


def test_a_factory_number_of_another_chip_is_not_taken():
    other = (READ_TID, bb(1, 0x39, by(NEW) + OTHER_TID))
    mine = (READ_TID, bb(1, 0x39, by() + TID))
    tries = [turn for read in (other, mine) for turn in (BY_EPC, WORKS, read)]
    access, _ = opened(WORKS, (ROUND, notice()), *tries, *NO_OTHERS)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [TID]


def test_chips_that_cannot_be_told_apart_count_as_often_as_they_were_heard_in_one_round():
    tries = [BY_EPC, WORKS, (READ_TID, error(0x09))] * 3
    access, _ = opened(WORKS, (ROUND, notice() + notice()), *tries)

    chips = access.inventory()

    assert [(chip.tid, chip.epc) for chip in chips] == [("", OLD), ("", OLD)]


def test_a_second_chip_with_the_same_code_is_found_even_where_a_round_tells_only_one():
    another = [OTHERS, WORKS, (READ_TID, bb(1, 0x39, by() + OTHER_TID))]
    access, script = opened(
        WORKS,
        (ROUND, notice()),
        BY_EPC,
        WORKS,
        (READ_TID, bb(1, 0x39, by() + TID)),
        OTHERS,
        (MODE_0, done(0x12)),
        (ROUND, notice()),
        WORKS,
        *another,
    )

    chips = access.inventory()

    assert [chip.tid for chip in chips] == [TID, OTHER_TID]
    script.must_be_over()


def test_a_second_chip_that_is_heard_and_does_not_tell_who_it_is_counts():
    mine = [BY_EPC, WORKS, (READ_TID, bb(1, 0x39, by() + TID))]
    heard = [OTHERS, (MODE_0, done(0x12)), (ROUND, notice()), WORKS]
    silent = [OTHERS, WORKS, (READ_TID, error(0x09))] * 3
    access, script = opened(WORKS, (ROUND, notice()), *mine, *heard, *silent)

    chips = access.inventory()

    assert [chip.tid for chip in chips] == ["", TID]
    script.must_be_over()


def test_two_chips_of_one_round_are_each_asked_once_who_they_are():
    tids = {OLD: TID, NEW: OTHER_TID}
    selects = {epc: (bb(0, 0x0C, f"01000000206000{epc}"), done(0x0C)) for epc in tids}
    reads = {epc: (READ_TID, bb(1, 0x39, by(epc) + tid)) for epc, tid in tids.items()}
    access, script = opened(
        WORKS,
        (ROUND, notice(OLD) + notice(NEW)),
        *[turn for epc in tids for turn in (selects[epc], WORKS, reads[epc])],
    )

    chips = access.inventory()

    assert [(chip.tid, chip.epc) for chip in chips] == [(TID, OLD), (OTHER_TID, NEW)]
    script.must_be_over()
