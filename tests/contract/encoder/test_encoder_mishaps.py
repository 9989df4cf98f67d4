"""What every separate encoder promises of chips that leave, lie, or answer for another."""

from dataclasses import replace

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.contract.encoder.field import FIRST_WRITE, lying
from tests.helpers.chips import EPC, PLAN, Gate


@pytest.mark.parametrize(
    ("words", "verdict"),
    [(0, ChipVerdict.UNKNOWN), (1, ChipVerdict.FAILED_DIRTY), (6, ChipVerdict.FAILED_DIRTY)],
)
def test_a_chip_that_leaves_in_mid_write_is_never_good(encoder, gate, faults, words, verdict, protocol):
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=FIRST_WRITE, words=words))

    answer = encoder.encode((PLAN,), may_write=gate)

    # 0xBB modules say nothing of how many words were stored
    assert answer.verdict in {verdict, ChipVerdict.UNKNOWN} - ({ChipVerdict.OK})
    assert "the same one back" in answer.sentence


def test_a_half_written_chip_that_is_put_back_is_written_again_and_proven(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.CHIP_LEAVES, label=FIRST_WRITE, words=3))
    left = encoder.encode((PLAN,), may_write=gate)
    [half] = (one.chip for one in stock.state().moved)

    answer = encoder.encode((replace(PLAN, tid=half.tid),), may_write=gate)

    assert left.verdict is not ChipVerdict.OK
    assert half.epc not in {EPC, stock.blank(1).epc}
    assert (answer.verdict, [chip.epc for chip in lying(stock)]) == (ChipVerdict.OK, [EPC])


def test_a_write_that_was_acknowledged_and_not_stored_is_found_out_and_tried_again(
    encoder, gate, faults, stock
):
    faults.plan(ScriptedFault(VirtualFault.NOT_STORED, label=FIRST_WRITE))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.OK
    assert [chip.epc for chip in lying(stock)] == [EPC]


def test_a_chip_that_never_stores_anything_is_given_back_untouched(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.NOT_STORED))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict is ChipVerdict.FAILED_UNTOUCHED
    assert "keeps its old code" in answer.sentence


def test_a_write_that_was_stored_and_not_acknowledged_is_good(encoder, gate, faults):
    faults.plan(ScriptedFault(VirtualFault.STORED_NOT_ACKNOWLEDGED, label=FIRST_WRITE))

    assert encoder.encode((PLAN,), may_write=gate).verdict is ChipVerdict.OK


def test_another_chip_after_the_write_is_never_taken_for_it(encoder, gate, faults, stock):
    faults.plan(ScriptedFault(VirtualFault.CHIP_SWAPPED, label=FIRST_WRITE))

    answer = encoder.encode((PLAN,), may_write=gate)

    assert answer.verdict in {ChipVerdict.UNKNOWN, ChipVerdict.FAILED_DIRTY}
    assert [chip.epc for chip in lying(stock)] != [EPC]


def test_an_answer_of_the_chip_before_proves_nothing(encoder, gate, faults, stock):
    other = replace(PLAN, attempt_key="1428.1", epc=EPC[:-1] + "8")
    encoder.encode((PLAN,), may_write=gate)
    faults.plan(ScriptedFault(VirtualFault.PREVIOUS_CHIP, label=2))

    answer = encoder.encode((other,), may_write=gate)

    [chip] = lying(stock)
    assert answer.verdict is not ChipVerdict.OK or chip.epc == other.epc


def test_a_second_chip_with_the_same_code_is_reported(opened, gate, stock):
    encoder = opened(lay="hand")
    one, other = stock.blank(1), stock.blank(2)
    stock.put(one)
    late = Gate(looks=lambda: stock.put(one, other.written(1, bytes.fromhex("3000" + EPC))))

    answer = encoder.encode((replace(PLAN, tid=one.tid),), may_write=late)

    assert answer.verdict is ChipVerdict.UNKNOWN
    assert "another chip with the same code" in answer.sentence
