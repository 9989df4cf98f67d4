"""What every printer promises of a cable that is pulled, and of a pipe that is halted."""

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.zpl import formats
from tests.contract.printer.bibs import LABEL, plan_for, took
from tests.helpers.hardware import PLAN, nobody, read_codes
from tests.helpers.printer_ways import need


def test_unplugged_before_the_first_byte_is_untouched(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=0))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    # what the road held may have reached the printer, for all that can be known
    assert answer.result is (PrintResult.UNCERTAIN if answer.sent else PrintResult.UNTOUCHED)
    assert took(bench, 0, answer)
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [3, 500, 8192, 20000])
def test_unplugged_in_mid_transfer_is_uncertain_and_nothing_comes_out_later(
    bench, printer, tray, faults, after_bytes
):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    while_out = printer.status()
    bench.mend()
    back = printer.status()
    printer.clear()

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert took(bench, after_bytes, answer)
    assert while_out.state is DeviceState.GONE
    assert Fault.PARTIAL_FORMAT in back.faults
    assert printer.status().state is DeviceState.READY
    assert tray.state().labels == 0


def test_unplugged_after_two_bytes_leaves_the_printer_usable(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=2))
    first = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    bench.mend()

    second = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert first.result is PrintResult.UNCERTAIN
    assert took(bench, 2, first)
    assert second.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_part_of_an_earlier_label_is_asked_after_and_cleared_before_the_next(bench, printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=700))
    printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)
    bench.mend()

    answer = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    written = bench.talks[-1].written
    before = written[: written.index(formats.CANCEL_PART)]
    assert before[0] == formats.ASK_STATUS
    assert all(question.startswith(b"~H") for question in before)
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert tray.label(1).chips[0].epc == plan_for(2).epc
    assert read_codes(tray.picture(1)) == ["1427"]


def test_unplugged_after_the_last_byte_is_uncertain_though_the_label_came_out(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert tray.numbers() == [1]


def test_a_printer_that_comes_back_is_used_without_being_opened_by_hand(bench, printer, tray, faults):
    printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED))
    bench.way.notice()
    while_out = printer.status()
    bench.mend()

    answer = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)

    assert while_out.state is DeviceState.GONE
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1, 2]


def test_a_pipe_that_is_halted_before_is_cleared(bench, printer, tray, faults):
    need(bench.differs.no_halted_pipe)
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


@pytest.mark.parametrize("after_bytes", [5000, 20000])
def test_a_halted_pipe_is_cleared_and_no_byte_is_lost_or_sent_twice(
    bench, printer, tray, faults, after_bytes
):
    need(bench.differs.no_halted_pipe)
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=after_bytes))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.OUT
    assert read_codes(tray.picture(1)) == ["1427"]
