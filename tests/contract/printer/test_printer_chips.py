"""What every printer promises of chips: only a whole proof is one."""

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.contract.printer.bibs import LABEL, plan_for
from tests.helpers.hardware import PLAN, nobody, read_codes


def test_a_void_label_is_reported_and_no_second_one_is_made(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.CHIP_VOID, label=1))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.VOIDED
    assert answer.chip.verdict is ChipVerdict.FAILED_DIRTY
    assert "NO TAG FOUND" in answer.sentence
    assert tray.numbers() == [1]
    assert tray.label(1).is_void
    assert read_codes(tray.picture(1)) == []


@pytest.mark.parametrize(
    ("fault", "serial"),
    [
        (VirtualFault.NO_CHIP_ANSWER, 2),
        (VirtualFault.NO_ANSWER, 2),
        (VirtualFault.WRONG_CHIP, 2),
        (VirtualFault.PREVIOUS_CHIP, 2),
        (VirtualFault.TWO_CHIPS, 2),
        (VirtualFault.WRONG_CHIP, 1),
        (VirtualFault.PREVIOUS_CHIP, 1),
    ],
)
def test_a_chip_answer_that_is_not_whole_proof_is_uncertain(printer, tray, faults, fault, serial):
    for n in range(1, serial):
        printer.make(f"1427.{n}", LABEL, chip=plan_for(n), on_fault=nobody)
    faults.plan(ScriptedFault(fault, label=serial))

    answer = printer.make(f"1427.{serial}", LABEL, chip=plan_for(serial), on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert answer.sentence
    assert answer.sent.endswith(b"^XZ")


def test_the_chip_before_written_again_shows_its_own_tid(printer, tray, faults):
    first = printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    faults.plan(ScriptedFault(VirtualFault.PREVIOUS_CHIP_WRITTEN, label=2))

    second = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert second.chip.tid == first.chip.tid
    assert tray.label(1).chips[0].epc == plan_for(2).epc
