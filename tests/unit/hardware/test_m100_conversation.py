"""An 0xBB module that is a script: each command as it must be, and every odd answer."""

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, lock_payload
from kiosk.hardware.chips.settings import EncoderSettings, Region
from kiosk.hardware.m100 import answers, commands
from kiosk.hardware.m100.access import M100Access
from kiosk.hardware.m100.answers import Heard, Worked
from kiosk.hardware.m100.frames import Cmd, Frame, Kind
from tests.helpers.conversation import Conversation, gone

TID = "E28011052000000000000001"
EPC = "300000000000000000000217"
WORDS = bytes.fromhex("3000" + EPC)
SETTINGS = EncoderSettings(Region.EU, 20.0, window_s=0.02, answer_s=0.05)


def said(command: Cmd, data: bytes = b"\0") -> bytes:
    return Frame(Kind.RESPONSE, command, data).packed()


def asked(frame: Frame, *answer: bytes | Exception):
    return frame.packed(), answer


SELECTED = asked(commands.by_tid(TID).frame(), said(Cmd.SELECT))
WRITE = commands.Memory(0, Bank.EPC, 1, 7, WORDS).frame()
READ = commands.Memory(0, Bank.EPC, 1, 7).frame()
DONE = Worked(0x3000, EPC).frame(Cmd.WRITE).packed()


def greeting(*, region: int = 3, power: int = 2000):
    return [
        asked(commands.stop(), said(Cmd.STOP)),
        asked(commands.info(0), said(Cmd.INFO, b"\0M100 26dBm V1.0")),
        asked(commands.info(1), said(Cmd.INFO, b"\1V2.3.5")),
        asked(commands.info(2), said(Cmd.INFO, b"\2MagicRf")),
        asked(commands.get_region(), said(Cmd.GET_REGION, bytes([region]))),
        asked(commands.set_power(20.0), said(Cmd.SET_POWER)),
        asked(commands.get_power(), said(Cmd.GET_POWER, power.to_bytes(2, "big"))),
        asked(commands.select_mode(2), said(Cmd.SELECT_MODE)),
    ]


def at_work(*script):
    wire = Conversation([*greeting(), *script])
    return wire, M100Access(wire, SETTINGS, sets_region=False)


def test_it_greets_checks_region_and_power_and_says_what_it_is():
    wire, access = at_work()

    wire.must_be_over()
    assert access.identity == "MagicRf M100 26dBm V1.0, V2.3.5"


@pytest.mark.parametrize(("number", "words"), [(1, '"cn"'), (2, '"us"'), (9, '"number 9"')])
def test_another_region_is_refused_before_anything_goes_over_the_air(number, words):
    wire = Conversation(greeting(region=number)[:5])

    with pytest.raises(DeviceError, match="nothing was sent over the air") as refused:
        M100Access(wire, SETTINGS, sets_region=False)

    assert words in str(refused.value)
    assert '"eu"' in str(refused.value)
    assert wire.is_closed


def test_the_region_is_set_only_where_that_is_asked_for():
    script = greeting()
    script.insert(4, asked(commands.set_region(3), said(Cmd.SET_REGION)))
    wire = Conversation(script)

    M100Access(wire, SETTINGS, sets_region=True)

    wire.must_be_over()


def test_a_region_that_such_modules_do_not_know_is_refused():
    wire = Conversation(greeting()[:4])

    with pytest.raises(DeviceError, match='does not know the region "jp"'):
        M100Access(wire, EncoderSettings(Region.JP, 20.0, answer_s=0.05), sets_region=True)


def test_a_power_that_is_not_taken_is_refused():
    with pytest.raises(DeviceError, match="does not take 20 dBm: change power_dbm"):
        M100Access(Conversation(greeting(power=1500)), SETTINGS, sets_region=False)


def test_a_module_that_says_nothing_is_gone():
    wire = Conversation([asked(commands.stop())])

    with pytest.raises(DeviceGoneError, match="does not answer: check its cable"):
        M100Access(wire, SETTINGS, sets_region=False)

    assert wire.is_closed


def test_a_write_selects_the_chip_first():
    wire, access = at_work(SELECTED, asked(WRITE, DONE))

    access.write(TID, Bank.EPC, 1, WORDS)

    wire.must_be_over()


def test_a_read_gives_the_words_and_not_what_names_the_chip():
    answer = Worked(0x3000, EPC, WORDS).frame(Cmd.READ).packed()
    wire, access = at_work(SELECTED, asked(READ, answer[:9], answer[9:]))

    assert access.read(TID, Bank.EPC, 1, 7) == WORDS
    wire.must_be_over()


def test_a_read_of_fewer_words_than_were_asked_for_is_none():
    answer = Worked(0x3000, EPC, WORDS[:8]).frame(Cmd.READ).packed()
    _, access = at_work(SELECTED, asked(READ, answer))

    with pytest.raises(ChipError):
        access.read(TID, Bank.EPC, 1, 7)


def test_a_lock_sends_the_password_and_the_payload():
    payload = lock_payload([Area.EPC])
    wire, access = at_work(
        SELECTED, asked(commands.lock(payload, 7), Worked(0x3000, EPC).frame(Cmd.LOCK).packed())
    )

    access.lock(TID, payload, password=7)

    wire.must_be_over()


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (0x10, ChipTrouble.NO_REPLY),
        (0x16, ChipTrouble.WRONG_PASSWORD),
        (0xB4, ChipTrouble.LOCKED),
        (0xB3, ChipTrouble.OVERRUN),
    ],
)
def test_what_the_chip_did_not_do_is_told(code, trouble):
    _, access = at_work(SELECTED, asked(WRITE, answers.error(code).packed()))

    with pytest.raises(ChipError) as refused:
        access.write(TID, Bank.EPC, 1, WORDS)

    assert (refused.value.trouble, refused.value.words) == (trouble, None)


def test_an_error_of_the_module_itself_is_no_word_about_a_chip():
    _, access = at_work(SELECTED, asked(WRITE, answers.error(0x17).packed()))

    with pytest.raises(DeviceProtocolError, match="unplug it"):
        access.write(TID, Bank.EPC, 1, WORDS)


def test_garbage_and_the_answer_to_another_command_are_passed_over():
    _, access = at_work(SELECTED, asked(WRITE, b"\xbb\x01\x00", said(Cmd.GET_POWER, b"\x07\xd0"), DONE))

    access.write(TID, Bank.EPC, 1, WORDS)


def test_an_answer_with_a_wrong_sum_is_none():
    broken = bytearray(DONE)
    broken[-2] ^= 1
    _, access = at_work(SELECTED, asked(WRITE, bytes(broken)))

    with pytest.raises(DeviceGoneError):
        access.write(TID, Bank.EPC, 1, WORDS)


def test_a_late_answer_to_an_earlier_command_is_thrown_away_before_the_next():
    late = answers.error(0x10).packed()
    wire, access = at_work(SELECTED, asked(WRITE, DONE))
    wire.unasked = [late]

    access.write(TID, Bank.EPC, 1, WORDS)

    wire.must_be_over()


def test_a_module_that_talks_without_end_is_an_error_and_no_endless_wait():
    wire, access = at_work()
    wire.unasked = [DONE] * 2000

    with pytest.raises(DeviceProtocolError, match="talks without end"):
        access.check()


def test_a_cable_that_comes_out_in_mid_write_is_told():
    _, access = at_work(SELECTED, asked(WRITE, gone()))

    with pytest.raises(DeviceGoneError, match="check its cable"):
        access.write(TID, Bank.EPC, 1, WORDS)


def test_an_inventory_reads_the_tid_of_each_code_and_looks_for_a_second_chip_with_it():
    heard = Heard(-55, 0x3000, EPC).frame().packed()
    tid = Worked(0x3000, EPC, bytes.fromhex(TID)).frame(Cmd.READ).packed()
    wire, access = at_work(
        asked(commands.inventories(), heard, heard),
        asked(commands.stop(), answers.error(0x15).packed(), said(Cmd.STOP)),
        asked(commands.by_epc(EPC).frame(), said(Cmd.SELECT)),
        asked(commands.Memory(0, Bank.TID, 0, 6).frame(), tid),
        asked(commands.by_tid(TID, excludes=True).frame(), said(Cmd.SELECT)),
        asked(commands.select_mode(0), said(Cmd.SELECT_MODE)),
        asked(commands.inventories(), answers.error(0x15).packed()),
        asked(commands.stop(), said(Cmd.STOP)),
        asked(commands.select_mode(2), said(Cmd.SELECT_MODE)),
    )

    [seen] = access.inventory()

    wire.must_be_over()
    assert (seen.tid, seen.pc, seen.epc, seen.rssi_dbm) == (TID, 0x3000, EPC, -55)


def test_a_chip_with_a_short_tid_is_read_as_far_as_it_goes():
    overrun = answers.error(0xA3, 0x3000, EPC).packed()
    short = Worked(0x3000, EPC, bytes.fromhex(TID[:16])).frame(Cmd.READ).packed()
    six, four = (commands.Memory(0, Bank.TID, 0, words).frame() for words in (6, 4))
    wire, access = at_work(
        asked(commands.inventories(), Heard(-55, 0x3000, EPC).frame().packed()),
        asked(commands.stop(), said(Cmd.STOP)),
        asked(commands.by_epc(EPC).frame(), said(Cmd.SELECT)),
        *[asked(six, overrun)] * 3,
        asked(four, short),
        asked(commands.by_tid(TID[:16], excludes=True).frame(), said(Cmd.SELECT)),
        asked(commands.select_mode(0), said(Cmd.SELECT_MODE)),
        asked(commands.inventories()),
        asked(commands.stop(), said(Cmd.STOP)),
        asked(commands.select_mode(2), said(Cmd.SELECT_MODE)),
    )

    assert [one.tid for one in access.inventory()] == [TID[:16]]
    wire.must_be_over()
