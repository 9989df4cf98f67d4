"""What every separate encoder promises of chips that it writes: a fresh read proves each of them."""

from dataclasses import replace

import pytest

from kiosk.core.errors import RuleError, StoreError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState
from tests.contract.encoder.field import SECOND, lying
from tests.helpers.chips import EPC, PLAN, Gate


def test_it_says_that_it_is_ready_and_simulated(encoder):
    status = encoder.status()

    assert status.state is DeviceState.READY
    assert "simulated" in status.kind
    assert "virtual" in encoder.name


def test_a_written_chip_is_proven_by_a_fresh_read(encoder, gate, stock):
    written = encoder.encode((PLAN,), may_write=gate)
    read = encoder.read()

    [chip] = lying(stock)
    assert (written.verdict, written.sentence) == (ChipVerdict.OK, "")
    assert [(one.epc, one.tid) for one in written.chips] == [(EPC, chip.tid)]
    assert [(one.verdict, one.epc, one.tid) for one in read.chips] == [(ChipVerdict.OK, EPC, chip.tid)]
    assert (chip.epc, chip.pc) == (EPC, 0x3000)


def test_nothing_is_written_before_the_journal_knows_which_chip(encoder, stock):
    gate = Gate(looks=lambda: [chip.epc for chip in lying(stock)])

    encoder.encode((PLAN,), may_write=gate)

    [found] = gate.found
    assert [(one.number, one.tid) for one in found] == [(1, lying(stock)[0].tid)]
    assert gate.seen == [[found[0].epc]]
    assert found[0].epc != EPC


@pytest.mark.parametrize("problem", [RuleError("in use"), StoreError("locked")])
def test_what_the_journal_refuses_is_not_written(encoder, stock, problem):
    with pytest.raises(type(problem)):
        encoder.encode((PLAN,), may_write=Gate(raises=problem))

    assert [chip.epc for chip in lying(stock)] != [EPC]
    assert encoder.encode((PLAN,), may_write=Gate()).verdict is ChipVerdict.OK


def test_128_bits_are_written_and_read(encoder, gate, stock):
    plan = replace(PLAN, epc=EPC + "00000001")

    answer = encoder.encode((plan,), may_write=gate)

    assert (answer.verdict, answer.chips[0].epc) == (ChipVerdict.OK, plan.epc)
    assert [(chip.epc, chip.pc) for chip in lying(stock)] == [(plan.epc, 0x4000)]


def test_a_chip_that_sets_bits_of_its_length_word_by_itself_is_proven(encoder, gate, stock):
    stock.put(replace(stock.blank(1), computes_umi=True), holder=PLAN.attempt_key)

    assert encoder.encode((PLAN,), may_write=gate).verdict is ChipVerdict.OK


def test_two_chips_of_a_bib_get_each_its_own_code(encoder, gate, stock):
    answer = encoder.encode((PLAN, SECOND), may_write=gate)
    read = encoder.read(2)

    assert answer.verdict is ChipVerdict.OK
    assert sorted(chip.epc for chip in lying(stock)) == [EPC, SECOND.epc]
    assert {(one.epc, one.tid) for one in read.chips} == {(one.epc, one.tid) for one in answer.chips}


def test_two_chips_with_the_same_factory_code_get_each_its_own_code(encoder, gate, stock):
    same = stock.blank(1)
    stock.put(same, replace(stock.blank(2), room=same.room), holder=PLAN.attempt_key)

    answer = encoder.encode((PLAN, SECOND), may_write=gate)

    assert answer.verdict is ChipVerdict.OK
    assert sorted(chip.epc for chip in lying(stock)) == [EPC, SECOND.epc]


@pytest.mark.parametrize(
    ("plans", "blanks", "words"),
    [
        ((PLAN,), 0, "no chip is on the encoder"),
        ((PLAN,), 2, "2 chips are near the antenna: move the other bibs away"),
        ((PLAN, SECOND), 1, "only 1 of 2 chips answers"),
        ((PLAN, SECOND), 3, "3 chips are near the antenna instead of 2"),
    ],
)
def test_not_exactly_the_expected_chips_touches_none(opened, gate, stock, tmp_path, plans, blanks, words):
    encoder = opened(lay="hand")
    stock.put(*(stock.blank(number) for number in range(1, blanks + 1)))
    before = stock.state()

    answer = encoder.encode(plans, may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert words in answer.sentence
    assert gate.found == []
    assert stock.state() == before


def test_the_same_attempt_again_goes_on_with_its_own_chip_even_after_a_restart(opened, gate, stock):
    first = opened()
    written = first.encode((PLAN,), may_write=gate)
    first.close()
    before = stock.state()

    again = opened().encode((replace(PLAN, tid=written.chips[0].tid),), may_write=gate)

    assert again == written
    assert stock.state() == before


def test_another_chip_than_the_one_that_was_begun_is_not_touched(opened, gate, stock):
    encoder = opened(lay="hand")
    stock.put(stock.blank(7))

    answer = encoder.encode((replace(PLAN, tid="E28011600000000000000001"),), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "…000001 was begun for this bib" in answer.sentence
    assert gate.found == []
