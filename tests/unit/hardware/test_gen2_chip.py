from dataclasses import replace

import pytest

from kiosk.core.errors import InputError
from kiosk.hardware.chips.gen2 import (
    Area,
    Bank,
    content_for,
    is_serialised,
    lock_payload,
    pc_for,
    same_pc,
)
from kiosk.hardware.virtual.chip import AirEnd, blank_chip
from kiosk.hardware.virtual.tray import blank

EPC = "000000000000000000000217"
TID = "E28011052000000000000001"


def test_the_crc_agrees_with_published_vectors():
    chip = blank_chip("E280", EPC)
    with_umi = blank_chip("E280", "30751FEB705C5904E3D50D70").written(1, bytes.fromhex("3400"))

    assert chip.crc == 0x0919
    assert with_umi.crc == 0x3A76


def test_a_whole_write_changes_code_and_length():
    chip = blank_chip("E280", EPC).written(1, content_for("C0DE" * 8))

    assert chip.epc == "C0DE" * 8
    assert chip.pc == pc_for("C0DE" * 8) == 0x4000


def test_a_write_cut_off_after_six_words_is_another_valid_looking_code():
    chip = blank_chip("E280", "E28000000000000000000001").written(1, content_for("0" * 24), words=6)

    assert chip.epc == "000000000000000000000001"


def test_the_bank_begins_with_crc_and_pc():
    bank = blank_chip("E280", EPC).bank()

    assert bank[:4].hex() == "09193000"
    assert len(bank) == 20


@pytest.mark.parametrize("epc", ["", "C0DE", "X" * 24, "0" * 25, "é" * 24])
def test_a_code_that_is_not_24_or_32_hex_digits_is_refused(epc):
    with pytest.raises(InputError):
        content_for(epc)


@pytest.mark.parametrize(
    ("bank", "word", "content", "end"),
    [
        (Bank.EPC, 1, b"abc", AirEnd.OVERRUN),
        (Bank.EPC, 0, b"ab", AirEnd.OVERRUN),
        (Bank.EPC, 9, b"abcd", AirEnd.OVERRUN),
        (Bank.USER, 0, b"ab", AirEnd.OVERRUN),
        (Bank.TID, 0, b"ab", AirEnd.LOCKED),
        (Bank.EPC, 2, b"ab", AirEnd.DONE),
        (Bank.RESERVED, 2, b"abcd", AirEnd.DONE),
    ],
)
def test_only_whole_words_inside_a_bank_that_may_be_written_are(bank, word, content, end):
    assert blank_chip(TID, EPC).write(bank, word, content, password=0) is end


SECURED = replace(blank_chip(TID, EPC), access=0x12345678)


def test_a_lock_with_the_password_keeps_writers_without_it_out():
    end, locked = SECURED.locked(int.from_bytes(lock_payload([Area.EPC])), password=0x12345678)

    assert end is AirEnd.DONE
    assert locked.write(Bank.EPC, 1, b"ab", password=0) is AirEnd.LOCKED
    assert locked.write(Bank.EPC, 1, b"ab", password=1) is AirEnd.WRONG_PASSWORD
    assert locked.write(Bank.EPC, 1, b"ab", password=0x12345678) is AirEnd.DONE
    assert locked.read(Bank.EPC, 1, 7, password=0) == (AirEnd.DONE, locked.bank()[2:16])


def test_a_lock_without_the_password_is_refused():
    payload = int.from_bytes(lock_payload([Area.EPC]))

    assert SECURED.locked(payload, password=0) == (AirEnd.OTHER, SECURED)
    assert SECURED.locked(payload, password=7) == (AirEnd.WRONG_PASSWORD, SECURED)


def test_a_lock_with_password_0_protects_nothing():
    _, locked = blank_chip(TID, EPC).locked(int.from_bytes(lock_payload([Area.EPC])), password=0)

    assert locked.write(Bank.EPC, 1, b"ab", password=0) is AirEnd.DONE


def test_locked_passwords_can_be_read_with_the_password_only():
    _, locked = SECURED.locked(int.from_bytes(lock_payload([Area.ACCESS_PASSWORD])), password=0x12345678)

    assert locked.read(Bank.RESERVED, 2, 2, password=0)[0] is AirEnd.LOCKED
    assert locked.read(Bank.RESERVED, 2, 2, password=0x12345678) == (AirEnd.DONE, b"\x12\x34\x56\x78")
    assert locked.read(Bank.RESERVED, 0, 2, password=0) == (AirEnd.DONE, bytes(4))


def test_what_is_locked_for_good_stays_so():
    _, forever = SECURED.locked(0b0000110000_0000110000, password=0x12345678)

    again = forever.locked(0b0000110000_0000000000, password=0x12345678)

    assert forever.write(Bank.EPC, 1, b"ab", password=0x12345678) is AirEnd.LOCKED
    assert again == (AirEnd.LOCKED, forever)


def test_a_read_beyond_the_memory_is_refused_and_0_words_read_all():
    chip = blank_chip(TID, EPC)

    assert chip.read(Bank.TID, 0, 7, password=0)[0] is AirEnd.OVERRUN
    assert chip.read(Bank.TID, 6, 0, password=0)[0] is AirEnd.OVERRUN
    assert chip.read(Bank.TID, 0, 0, password=0) == (AirEnd.DONE, bytes.fromhex(TID))


def test_written_passwords_and_user_words_are_kept_and_the_factory_code_is_not():
    chip = replace(blank_chip(TID, EPC), user=bytes(4))

    after = chip.written(2, b"\x12\x34\x56\x78", bank=Bank.RESERVED).written(1, b"ab", bank=Bank.USER)

    assert (after.kill, after.access, after.user) == (0, 0x12345678, b"\0\0ab")
    assert after.written(0, b"ab", bank=Bank.TID) == after


def test_a_chip_that_computes_a_bit_says_it_and_does_not_keep_it():
    chip = replace(blank_chip(TID, EPC), computes_umi=True).written(1, bytes.fromhex("3400"))

    assert (chip.pc, chip.said_pc, chip.bank()[2:4].hex()) == (0x3000, 0x3400, "3400")


def test_six_words_name_a_chip_and_fewer_a_model():
    assert is_serialised(TID)
    assert not is_serialised(TID[:16])
    assert same_pc(0x3000, 0x3400)
    assert not same_pc(0x3000, 0x3100)


def test_blanks_are_the_same_for_the_same_seed_and_never_twice():
    tids = {blank("a", n).tid for n in range(1, 500)} | {blank("b", n).tid for n in range(1, 500)}

    assert len(tids) == 998
    assert blank("a", 7) == blank("a", 7)
    assert all(tid.startswith("E280") and len(tid) == 24 for tid in tids)
