"""Commands to 0xBB modules, byte for byte as the vendor's examples have them, and read back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.gen2 import Area, Bank, content_for, lock_payload
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.commands import Memory, Select, SelectMode
from kiosk.hardware.m100.frames import Cmd
from tests.helpers.hypothesis_profile import effort
from tests.unit.hardware.m100.examples import ACCESS_ONLY, EPC, NOTICE, USER, WRITE_OK, WRITTEN_USER, cut

BIB = content_for("000000000000000000000217")
WRITTEN_BIB = Memory(0, Bank.EPC, 1, 7, BIB)
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
WRONG_PASSWORD = f"BB 01 FF 00 10 16 0E 34 00 {EPC} 75 7E"
ANSWERS = {
    NOTICE: Heard(-55, 0x3400, EPC).frame(),
    WRITE_OK: Worked(0x3400, EPC).frame(Cmd.WRITE),
    WRONG_PASSWORD: answers.error(0x16, 0x3400, EPC),
    "BB 01 FF 00 01 09 0A 7E": answers.error(0x09),
    "BB 01 FF 00 01 10 11 7E": answers.error(0x10),
    "BB 01 FF 00 01 15 16 7E": answers.error(0x15),
}


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


@pytest.mark.parametrize("data", [b"", b"\1", bytes(6), bytes.fromhex("01000000206000"), b"\x21" + bytes(6)])
def test_a_selection_that_is_none_is_refused(data):
    with pytest.raises(DeviceProtocolError):
        commands.select_of(data)


@pytest.mark.parametrize("text", ["", "00000000", "0000000007000000020000", "0000000001000000020000"])
def test_a_place_in_a_chip_that_is_none_is_refused(text):
    with pytest.raises(DeviceProtocolError):
        commands.memory_of(bytes.fromhex(text))


@pytest.mark.parametrize("dbm", [-1, 700])
def test_a_power_that_does_not_fit_the_command_is_refused(dbm):
    with pytest.raises(DeviceProtocolError, match="change power_dbm"):
        commands.set_power(dbm)


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
