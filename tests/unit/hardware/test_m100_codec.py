"""The frames of 0xBB modules, byte for byte as the vendor's examples have them, and as no vendor has them."""

from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, content_for, lock_payload
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.commands import Memory, Select, SelectMode
from kiosk.hardware.m100.frames import Cmd, Frame, Framer, Kind
from tests.helpers.hypothesis_profile import effort

EPC = "30751FEB705C5904E3D50D70"
USER = Memory(0x0000FFFF, Bank.USER, 0, 2)
WRITTEN_USER = Memory(0x0000FFFF, Bank.USER, 0, 2, bytes.fromhex("12345678"))
BIB = content_for("000000000000000000000217")
WRITTEN_BIB = Memory(0, Bank.EPC, 1, 7, BIB)
ACCESS_ONLY = bytes.fromhex("020080")
COMMANDS = {
    "BB 00 03 00 01 00 04 7E": commands.info(0),
    "BB 00 22 00 00 22 7E": commands.inventory(),
    "BB 00 27 00 03 22 FF FF 4A 7E": commands.inventories(),
    "BB 00 28 00 00 28 7E": commands.stop(),
    "BB 00 07 00 01 03 0B 7E": commands.set_region(3),
    "BB 00 08 00 00 08 7E": commands.get_region(),
    "BB 00 B6 00 02 07 D0 8F 7E": commands.set_power(20.0),
    "BB 00 B7 00 00 B7 7E": commands.get_power(),
    "BB 00 0D 00 00 0D 7E": commands.get_query(),
    "BB 00 0E 00 02 10 20 40 7E": commands.set_query(0x1020),
    "BB 00 12 00 01 02 15 7E": commands.select_mode(SelectMode.FOR_WORK),
    f"BB 00 0C 00 13 01 00 00 00 20 60 00 {EPC} AD 7E": commands.by_epc(EPC).frame(),
    "BB 00 39 00 09 00 00 FF FF 03 00 00 00 02 45 7E": USER.frame(),
    "BB 00 49 00 0D 00 00 FF FF 03 00 00 00 02 12 34 56 78 6D 7E": WRITTEN_USER.frame(),
    "BB 00 49 00 17 00 00 00 00 01 00 01 00 07 30 00 000000000000000000000217 B2 7E": WRITTEN_BIB.frame(),
    "BB 00 82 00 07 00 00 FF FF 02 00 80 09 7E": commands.lock(ACCESS_ONLY, 0x0000FFFF),
}
NOTICE = f"BB 02 22 00 11 C9 34 00 {EPC} 3A 76 EF 7E"
WRITE_OK = f"BB 01 49 00 10 0E 34 00 {EPC} 00 A9 7E"
WRONG_PASSWORD = f"BB 01 FF 00 10 16 0E 34 00 {EPC} 75 7E"
ANSWERS = {
    NOTICE: Heard(-55, 0x3400, EPC).frame(),
    WRITE_OK: Worked(0x3400, EPC).frame(Cmd.WRITE),
    WRONG_PASSWORD: answers.error(0x16, 0x3400, EPC),
    "BB 01 FF 00 01 09 0A 7E": answers.error(0x09),
    "BB 01 FF 00 01 10 11 7E": answers.error(0x10),
    "BB 01 FF 00 01 15 16 7E": answers.error(0x15),
}
FRAMES = st.builds(Frame, st.sampled_from(Kind), st.integers(0, 255), st.binary(max_size=80))


def cut(text):
    """Cut what a vendor's example says into frames."""
    return Framer().feed(bytes.fromhex(text))


def in_pieces(said, places):
    """Feed the same bytes in pieces, cut at these places."""
    framer, frames = Framer(), []
    borders = [0, *sorted(place % (len(said) + 1) for place in places), len(said)]
    for start, end in pairwise(borders):
        frames += framer.feed(said[start:end])
    return frames


@pytest.mark.parametrize(("text", "frame"), [*COMMANDS.items(), *ANSWERS.items()])
def test_every_example_is_built_and_read_byte_for_byte(text, frame):
    packed = frame.packed()

    assert packed == bytes.fromhex(text)
    assert cut(text) == [frame]


def test_a_module_reads_the_commands_back_as_they_were_meant():
    mask, excluding = commands.by_epc(EPC), commands.by_tid("E28011600000000000000001", excludes=True)
    memories = (USER, WRITTEN_USER, WRITTEN_BIB)

    selects = [commands.select_of(one.frame().data) for one in (mask, excluding)]
    read_back = [commands.memory_of(one.frame().data) for one in memories]

    assert selects == [mask, excluding]
    assert read_back == [USER, WRITTEN_USER, WRITTEN_BIB]


def test_a_station_reads_the_answers_back_as_they_were_meant():
    [notice], [write] = cut(NOTICE), cut(WRITE_OK)

    heard, worked = answers.heard(notice), answers.worked(write)

    assert heard == Heard(-55, 0x3400, EPC)
    assert worked == Worked(0x3400, EPC, b"\0")


def test_a_selection_means_a_chip_or_all_but_it():
    tid = bytes.fromhex("E28011600000000000000001")
    this, others = commands.by_tid(tid.hex()), commands.by_tid(tid.hex(), excludes=True)

    meant = [select.fits(memory) for select in (this, others) for memory in (tid, tid[:-1] + b"\2", b"")]

    assert meant == [True, False, False, False, True, True]
    assert others.frame().data[0] == 0b000_100_10


def test_a_code_longer_than_a_mask_can_be_is_compared_as_far_as_the_mask_goes():
    code = bytes(range(62))

    select = commands.by_epc(code.hex())

    assert select.frame().data[5] == 31 * 8
    assert select.mask == code[:31]


def test_a_lock_of_code_and_passwords_is_the_payload_of_the_air_protocol():
    payload = lock_payload((Area.KILL_PASSWORD, Area.ACCESS_PASSWORD, Area.EPC))

    frame = commands.lock(payload, 0x12345678)

    assert frame.data.hex() == "12345678" + "0a82a0"


@pytest.mark.parametrize(("query", "kept"), [(0x1020, 0x1020), (0x1D30, 0x1030), (0x10A8, 0x1028)])
def test_rounds_are_brought_to_all_chips_and_session_0_and_keep_the_rest(query, kept):
    brought = commands.asking_all(query)

    assert brought == kept
    assert commands.asks_all(brought)
    assert commands.asks_all(query) is (query == kept)


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


@pytest.mark.parametrize("data", [b"", b"\1", bytes(6), bytes.fromhex("01000000206000"), b"\x21" + bytes(6)])
def test_a_selection_that_is_none_is_refused(data):
    with pytest.raises(DeviceProtocolError):
        commands.select_of(data)


@pytest.mark.parametrize("text", ["", "00000000", "0000000007000000020000", "0000000001000000020000"])
def test_a_place_in_a_chip_that_is_none_is_refused(text):
    with pytest.raises(DeviceProtocolError):
        commands.memory_of(bytes.fromhex(text))


def test_the_data_may_look_like_an_end_and_a_beginning():
    frame = Frame(Kind.RESPONSE, Cmd.READ, bytes.fromhex("7E BB 01 39 00 01 7E BB 7E"))

    frames = Framer().feed(frame.packed() * 2)

    assert frames == [frame, frame]


@pytest.mark.parametrize(
    "garbage",
    ["00 FF 7E", "BB", "BB BB", "BB 07 22 00 00 22 7E", "BB 01 39 FF FF", "BB 01 0C 00 01 00 0F 7E"],
)
def test_the_next_frame_behind_garbage_or_a_wrong_sum_is_found(garbage):
    [notice] = cut(NOTICE)

    frames = Framer().feed(bytes.fromhex(garbage) + notice.packed())

    assert frames == [notice]


def test_a_frame_behind_one_that_was_cut_off_is_found_when_nothing_more_comes():
    framer, [notice] = Framer(), cut(NOTICE)
    cut_off = bytes.fromhex("BB 01 39 00 40 0E 34")

    before = framer.feed(cut_off + notice.packed())
    after = framer.rest()

    assert before == []
    assert after == [notice]
    assert framer.rest() == []


def test_a_part_of_a_frame_can_be_forgotten():
    framer, [notice] = Framer(), cut(NOTICE)
    framer.feed(notice.packed()[:9])

    framer.forget()

    assert framer.feed(notice.packed()) == [notice]


def test_a_length_beyond_all_answers_is_not_waited_for():
    framer, [notice] = Framer(), cut(NOTICE)

    frames = framer.feed(bytes.fromhex("BB 01 39 01 01") + notice.packed())

    assert frames == [notice]


@pytest.mark.parametrize("dbm", [-1, 700])
def test_a_power_that_does_not_fit_the_command_is_refused(dbm):
    with pytest.raises(DeviceProtocolError, match="change power_dbm"):
        commands.set_power(dbm)


@given(st.binary(max_size=80))
@effort(150)
def test_a_good_frame_is_found_behind_any_garbage(garbage):
    framer, stop = Framer(), commands.stop()

    # a head in the garbage may promise as many bytes as a frame can have
    frames = framer.feed(garbage) + framer.feed(stop.packed() * 60)

    assert stop in frames


@given(FRAMES)
@effort(60)
def test_what_is_packed_is_read_back(frame):
    assert Framer().feed(frame.packed()) == [frame]


@given(st.lists(FRAMES, max_size=4), st.lists(st.integers(0, 999), max_size=6))
@effort(60)
def test_frames_may_come_in_any_pieces(frames, places):
    said = b"".join(frame.packed() for frame in frames)

    assert in_pieces(said, places) == frames


@given(st.binary(max_size=400), st.lists(st.integers(0, 999), max_size=3))
@effort(150)
def test_garbage_never_crashes_and_its_pieces_change_nothing(said, places):
    frames = in_pieces(said, places)

    assert frames == Framer().feed(said)
    assert all(frame.packed() in said for frame in frames)


@given(st.binary(max_size=40).filter(lambda said: b"\xbb" not in said), FRAMES)
@effort(60)
def test_no_noise_hides_the_frame_behind_it(noise, frame):
    assert Framer().feed(noise + frame.packed()) == [frame]


@given(st.integers(0, 255), st.sampled_from(Kind), st.binary(max_size=40))
@effort(150)
def test_no_data_of_an_answer_makes_a_bug(command, kind, data):
    frame = Frame(kind, command, data)

    for read in (answers.heard, answers.worked, answers.trouble, lambda one: answers.ends_round([one])):
        # a DeviceProtocolError is all that may come of it
        with suppress(DeviceProtocolError):
            read(frame)


@given(st.binary(max_size=40))
@effort(150)
def test_no_data_of_a_command_makes_a_bug(data):
    for read in (commands.select_of, commands.memory_of):
        with suppress(DeviceProtocolError):
            assert read(read(data).frame().data) == read(data)


@given(st.binary(max_size=31), st.integers(0, 2**32 - 8), st.booleans(), st.sampled_from(Bank))
@effort(60)
def test_every_selection_is_read_back(mask, pointer, excludes, bank):
    select = Select(bank, pointer, mask, excludes)

    assert commands.select_of(select.frame().data) == select
