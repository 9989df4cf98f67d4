"""Work on one chip through a 0xBB module: the right one, with its password, and acknowledged or not."""

import pytest

from kiosk.hardware.chips.access import ChipError, ChipTrouble
from kiosk.hardware.chips.gen2 import Area, Bank, content_for, lock_payload
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.m100_module import M100Module
from tests.integration.m100_module.serial_line import NEW, alike, connected, lying

PASSWORD, WRONG = 0x12345678, 0x87654321


def test_what_is_written_is_read_back_and_the_chip_beside_it_is_left_alone(access, stock):
    stock.put(stock.blank(1), stock.blank(2))
    first, second = lying(stock)

    access.write(second.tid, Bank.EPC, 1, content_for(NEW))
    content = access.read(second.tid, Bank.EPC, 1, 7)

    assert content == content_for(NEW)
    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def test_the_right_one_of_two_chips_with_the_same_code_is_written(access, stock):
    stock.put(*alike(stock, 2))
    first, second = lying(stock)

    access.write(second.tid, Bank.EPC, 1, content_for(NEW))

    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def test_selections_work_on_a_module_that_was_left_in_another_session(antenna, stock, tmp_path):
    stock.put(*alike(stock, 2))
    first, second = lying(stock)

    with M100Module(antenna, link=tmp_path / "encoder", query=0x1120) as module, connected(module) as access:
        access.write(second.tid, Bank.EPC, 1, content_for(NEW))

    assert [chip.epc for chip in lying(stock)] == [first.epc, NEW]


def secured(access, chip):
    """Give a chip a password and lock its code with it."""
    access.write(chip.tid, Bank.RESERVED, 2, PASSWORD.to_bytes(4, "big"))
    access.lock(chip.tid, lock_payload((Area.ACCESS_PASSWORD, Area.EPC)), password=PASSWORD)


def test_a_locked_chip_is_written_with_its_password_alone(access, stock):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    secured(access, chip)

    with pytest.raises(ChipError) as without:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))
    with pytest.raises(ChipError) as wrong:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW), password=WRONG)
    untouched = lying(stock)[0].epc
    access.write(chip.tid, Bank.EPC, 1, content_for(NEW), password=PASSWORD)

    assert without.value.trouble is ChipTrouble.LOCKED
    assert wrong.value.trouble is ChipTrouble.WRONG_PASSWORD
    assert untouched == chip.epc
    assert [one.epc for one in lying(stock)] == [NEW]


def test_a_locked_password_is_not_told_and_a_lock_is_not_changed_without_it(access, stock):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    secured(access, chip)

    with pytest.raises(ChipError) as read:
        access.read(chip.tid, Bank.RESERVED, 2, 2)
    with pytest.raises(ChipError) as lock:
        access.lock(chip.tid, lock_payload((Area.USER,)), password=WRONG)

    assert read.value.trouble is ChipTrouble.LOCKED
    assert lock.value.trouble is ChipTrouble.WRONG_PASSWORD


@pytest.mark.parametrize(("bank", "word", "words"), [(Bank.USER, 0, 2), (Bank.EPC, 9, 2), (Bank.TID, 0, 20)])
def test_memory_that_a_chip_does_not_have_is_an_overrun(access, stock, bank, word, words):
    stock.put(stock.blank(1))

    with pytest.raises(ChipError) as caught:
        access.read(stock.blank(1).tid, bank, word, words)

    assert caught.value.trouble is ChipTrouble.OVERRUN


def test_a_chip_that_is_not_there_answers_nothing(access, stock):
    stock.put(stock.blank(1))
    tid = stock.blank(2).tid

    troubles = []
    for work in (
        lambda: access.read(tid, Bank.EPC, 1, 7),
        lambda: access.write(tid, Bank.EPC, 1, content_for(NEW)),
        lambda: access.lock(tid, lock_payload((Area.EPC,)), password=PASSWORD),
    ):
        with pytest.raises(ChipError) as caught:
            work()
        troubles.append(caught.value.trouble)

    assert troubles == [ChipTrouble.NO_REPLY] * 3
    assert lying(stock) == [stock.blank(1)]


@pytest.mark.parametrize("words", range(7))
def test_a_chip_that_leaves_after_some_words_acknowledges_nothing(access, stock, faults, words):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=1, words=words))

    with pytest.raises(ChipError) as caught:
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    [left] = (one.chip for one in stock.state().moved)
    assert (caught.value.trouble, caught.value.words) == (ChipTrouble.NO_REPLY, None)
    assert left.epc != NEW
    assert access.inventory() == ()


def test_what_was_stored_and_not_acknowledged_is_seen_by_a_fresh_read(access, stock, faults):
    stock.put(stock.blank(1))
    [chip] = lying(stock)
    faults.plan(ScriptedFault(VirtualFault.STORED_NOT_ACKNOWLEDGED, label=1))

    with pytest.raises(ChipError):
        access.write(chip.tid, Bank.EPC, 1, content_for(NEW))

    assert access.read(chip.tid, Bank.EPC, 1, 7) == content_for(NEW)
