"""The 0xBB family as bytes: the manual's examples, both ways, and nothing that makes it fall."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, lock_payload
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.commands import Memory
from kiosk.hardware.m100.frames import Cmd, Frame, Framer, Kind
from tests.helpers.hypothesis_profile import effort

EPC = "30751FEB705C5904E3D50D70"
CHIP = {"pc": 0x3400, "epc": EPC}
BIB_217 = bytes.fromhex("3000000000000000000000000217")
FRAMES = {
    "BB 00 22 00 00 22 7E": commands.inventory(),
    "BB 00 28 00 00 28 7E": commands.stop(),
    "BB 00 07 00 01 03 0B 7E": commands.set_region(3),
    "BB 00 B6 00 02 07 D0 8F 7E": commands.set_power(20.0),
    "BB 00 0C 00 13 01 00 00 00 20 60 00 30 75 1F EB 70 5C 59 04 E3 D5 0D 70 AD 7E": commands.by_epc(
        EPC
    ).frame(),
    "BB 00 39 00 09 00 00 FF FF 03 00 00 00 02 45 7E": Memory(0xFFFF, Bank.USER, 0, 2).frame(),
    "BB 00 49 00 0D 00 00 FF FF 03 00 00 00 02 12 34 56 78 6D 7E": Memory(
        0xFFFF, Bank.USER, 0, 2, bytes.fromhex("12345678")
    ).frame(),
    "BB 00 49 00 17 00 00 00 00 01 00 01 00 07 30 00 00 00 00 00 00 00 00 00 00 00 02 17 B2 7E": Memory(
        0, Bank.EPC, 1, 7, BIB_217
    ).frame(),
    "BB 00 82 00 07 00 00 FF FF 02 00 80 09 7E": commands.lock(lock_payload([Area.ACCESS_PASSWORD]), 0xFFFF),
    "BB 02 22 00 11 C9 34 00 30 75 1F EB 70 5C 59 04 E3 D5 0D 70 3A 76 EF 7E": Heard(
        -55, 0x3400, EPC
    ).frame(),
    "BB 01 49 00 10 0E 34 00 30 75 1F EB 70 5C 59 04 E3 D5 0D 70 00 A9 7E": Worked(**CHIP).frame(Cmd.WRITE),
    "BB 01 FF 00 01 09 0A 7E": answers.error(0x09),
    "BB 01 FF 00 01 10 11 7E": answers.error(0x10),
    "BB 01 FF 00 10 16 0E 34 00 30 75 1F EB 70 5C 59 04 E3 D5 0D 70 75 7E": answers.error(0x16, **CHIP),
}


@pytest.mark.parametrize("text", FRAMES)
def test_the_manual_s_frames_are_ours_byte_for_byte_both_ways(text):
    frame = FRAMES[text]

    assert frame.packed() == bytes.fromhex(text)
    assert Framer().feed(bytes.fromhex(text)) == [frame]


def test_a_notice_tells_how_strong_which_length_and_which_code():
    assert answers.heard(Heard(-55, 0x3400, EPC).frame()) == Heard(-55, 0x3400, EPC)


def test_a_notice_with_a_wrong_crc_is_not_believed():
    frame = Heard(-55, 0x3400, EPC).frame()
    broken = Frame(frame.kind, frame.command, frame.data[:-1] + b"\0")

    assert answers.heard(broken) is None
    assert answers.heard(commands.inventory()) is None


@pytest.mark.parametrize("content", [b"\0", bytes(12), b""])
def test_the_answer_to_work_names_the_chip_and_gives_its_words(content):
    done = Worked(0x3400, EPC, content)

    assert answers.worked(done.frame(Cmd.READ)) == done


@pytest.mark.parametrize("data", [b"", b"\x01\x34", bytes.fromhex("0E3400")])
def test_an_answer_that_is_shorter_than_it_says_is_refused(data):
    with pytest.raises(DeviceProtocolError, match="do not know"):
        answers.worked(Frame(Kind.RESPONSE, Cmd.READ, data))


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (0x09, ChipTrouble.NO_REPLY),
        (0x10, ChipTrouble.NO_REPLY),
        (0x13, ChipTrouble.NO_REPLY),
        (0x15, ChipTrouble.NO_REPLY),
        (0x16, ChipTrouble.WRONG_PASSWORD),
        (0xA3, ChipTrouble.OVERRUN),
        (0xB4, ChipTrouble.LOCKED),
        (0xC4, ChipTrouble.LOCKED),
        (0xBB, ChipTrouble.LOW_POWER),
        (0xAF, ChipTrouble.OTHER),
        (0xB0, ChipTrouble.OTHER),
    ],
)
def test_each_error_code_has_its_meaning(code, trouble):
    assert answers.trouble(answers.error(code)) is trouble
    assert answers.trouble(answers.error(code, **CHIP)) is trouble


@pytest.mark.parametrize("frame", [answers.error(0x17), answers.error(0x20), Frame(1, Cmd.ERROR)])
def test_an_error_that_is_not_about_a_chip_is_one_of_the_module(frame):
    with pytest.raises(DeviceProtocolError, match="unplug it"):
        answers.trouble(frame)


@pytest.mark.parametrize(
    "select",
    [
        commands.by_epc(EPC),
        commands.by_tid("E28011052000000000000001"),
        commands.by_tid("E280", excludes=True),
    ],
)
def test_a_module_understands_a_selection_as_we_mean_it(select):
    assert commands.select_of(select.frame().data) == select


def test_a_selection_means_the_chips_that_fit_or_all_others():
    mine = commands.by_tid("E280AA")
    others = commands.by_tid("E280AA", excludes=True)

    assert mine.fits(bytes.fromhex("E280AA01"))
    assert not mine.fits(bytes.fromhex("E280AB01"))
    assert not others.fits(bytes.fromhex("E280AA01"))
    assert others.fits(bytes.fromhex("E280AB01"))


@pytest.mark.parametrize("memory", [Memory(7, Bank.TID, 0, 6), Memory(0, Bank.EPC, 1, 7, BIB_217)])
def test_a_module_understands_work_as_we_mean_it(memory):
    assert commands.memory_of(memory.frame().data) == memory


@pytest.mark.parametrize("dbm", [-1, 700])
def test_a_power_that_does_not_fit_the_command_is_refused(dbm):
    with pytest.raises(DeviceProtocolError, match="change power_dbm"):
        commands.set_power(dbm)


@effort(80)
@given(st.data())
def test_a_stream_that_is_cut_anywhere_gives_the_same_frames(data):
    stream = b"".join(frame.packed() for frame in FRAMES.values())
    cuts = sorted(data.draw(st.sets(st.integers(0, len(stream)), max_size=12)) | {0, len(stream)})
    framer = Framer()

    heard = [frame for a, b in pairwise(cuts) for frame in framer.feed(stream[a:b])]

    assert heard == list(FRAMES.values())


@effort(200)
@given(st.binary(max_size=80))
def test_garbage_gives_no_frame_and_the_next_whole_one_is_found(garbage):
    framer = Framer()
    good = commands.stop()

    heard = framer.feed(garbage)
    # a head in the garbage may promise as many bytes as a frame can have
    heard += framer.feed(good.packed() * 60)

    assert good in heard


def test_data_that_holds_head_and_end_is_cut_by_its_length():
    frame = Frame(Kind.RESPONSE, Cmd.READ, bytes.fromhex("BB7EBB0022000022 7E"))

    assert Framer().feed(b"\x7e\xbb" + frame.packed() + b"\xbb\x00") == [frame]


def test_a_wrong_sum_is_no_frame():
    whole = bytearray(commands.stop().packed())
    whole[-2] ^= 1

    assert Framer().feed(bytes(whole)) == []


def test_a_part_of_a_frame_can_be_forgotten():
    framer = Framer()
    framer.feed(commands.stop().packed()[:3])

    framer.forget()

    assert framer.feed(commands.stop().packed()) == [commands.stop()]
