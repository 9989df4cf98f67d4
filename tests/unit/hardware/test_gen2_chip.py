import pytest

from kiosk.core.errors import InputError
from kiosk.hardware.gen2 import blank_chip, content_for, pc_for
from kiosk.hardware.virtual.tray import blank

EPC = "000000000000000000000217"


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


@pytest.mark.parametrize(("word", "content"), [(1, b"abc"), (0, b"ab"), (9, b"abcd")])
def test_a_write_outside_the_memory_is_refused(word, content):
    with pytest.raises(InputError):
        blank_chip("E280", EPC).written(word, content)


def test_blanks_are_the_same_for_the_same_seed_and_never_twice():
    tids = {blank("a", n).tid for n in range(1, 500)} | {blank("b", n).tid for n in range(1, 500)}

    assert len(tids) == 998
    assert blank("a", 7) == blank("a", 7)
    assert all(tid.startswith("E280") and len(tid) == 24 for tid in tids)
