"""What every printer promises where it needs a person: nothing is lost, and nothing comes out twice."""

import pytest

from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.contract.printer.bibs import LABEL, SENT, plan_for, took
from tests.helpers.hardware import EPC, PLAN, Mender, nobody, read_codes
from tests.helpers.printer_ways import need


@pytest.mark.parametrize(
    ("fault", "word"),
    [
        (VirtualFault.PAPER_OUT, Fault.PAPER_OUT),
        (VirtualFault.RIBBON_OUT, Fault.RIBBON_OUT),
        (VirtualFault.HEAD_OPEN, Fault.HEAD_OPEN),
    ],
)
def test_a_printer_that_needs_a_person_is_not_sent_anything(printer, tray, faults, fault, word):
    faults.plan(ScriptedFault(fault))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {word}
    assert answer.sentence
    assert answer.sent == b""
    assert answer.first_byte_s is None
    assert printer.status().state is DeviceState.ATTENTION
    assert tray.state().labels == 0


def test_a_silent_printer_is_its_own_state_and_is_not_sent_anything(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    assert answer.result is PrintResult.UNTOUCHED
    assert printer.status().state is DeviceState.NO_ANSWER
    assert tray.state().labels == 0


@pytest.mark.parametrize("fault", [VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN])
def test_a_stop_in_mid_transfer_then_a_cure_prints_once_and_whole(bench, printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    person = Mender(faults)

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    # where the road holds a whole label, nobody can say from outside that it stopped before it printed
    assert answer.result is (PrintResult.UNCERTAIN if bench.differs.hides_stops else PrintResult.OUT)
    assert answer.chip.verdict is (ChipVerdict.UNKNOWN if bench.differs.hides_stops else ChipVerdict.OK)
    assert answer.chip.epc == EPC
    assert len(answer.sent) == SENT
    assert person.seen
    assert tray.numbers() == [1]
    assert not tray.label(1).is_partial
    assert tray.label(1).chips[0].epc == EPC
    assert read_codes(tray.picture(1)) == ["1427"]


def test_paper_out_in_every_bib_loses_none_and_makes_none_twice(printer, tray, faults):
    for serial in (1, 2, 3):
        faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=serial, after_bytes=serial * 9000))
        printer.make(f"1427.{serial}", LABEL, chip=plan_for(serial), on_fault=Mender(faults))

    assert tray.numbers() == [1, 2, 3]
    assert [tray.label(n).chips[0].epc for n in (1, 2, 3)] == [plan_for(n).epc for n in (1, 2, 3)]
    assert [read_codes(tray.picture(n)) for n in (1, 2, 3)] == [["1427"]] * 3


def test_a_stop_is_named_while_the_transfer_waits(bench, printer, faults):
    need(bench.differs.no_port_status)
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=9000))
    person = Mender(faults)

    printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    assert person.seen[0].faults == {Fault.PAPER_OUT}


def test_paper_out_in_mid_label_then_reload_prints_once_and_asks_a_person(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1))
    person = Mender(faults)

    answer = printer.make("1427.1", LABEL, chip=PLAN, on_fault=person)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.chip.verdict is ChipVerdict.UNKNOWN
    assert Fault.PAPER_OUT in answer.faults
    assert Fault.PAPER_OUT in person.seen[0].faults
    assert tray.numbers() == [1]
    assert tray.label(1).is_partial


def test_nobody_mending_a_stop_in_mid_transfer_ends_in_uncertainty(bench, printer, faults):
    printer.close()
    impatient = bench.open(person_s="0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=100))

    answer = impatient.make("1427.1", LABEL, chip=PLAN, on_fault=nobody)

    impatient.close()
    assert answer.result is PrintResult.UNCERTAIN
    assert took(bench, 100, answer)


def test_the_end_of_the_roll_asks_a_person_to_look_at_the_last_label(printer, tray):
    printer.make("1427.1", LABEL, chip=plan_for(1), on_fault=nobody)
    tray.reload(1)

    last = printer.make("1427.2", LABEL, chip=plan_for(2), on_fault=nobody)
    without = printer.make("1427.3", LABEL, chip=plan_for(3), on_fault=nobody)
    tray.reload(10)
    after = printer.make("1427.3", LABEL, chip=plan_for(3), on_fault=nobody)

    assert [a.result for a in (last, without, after)] == [
        PrintResult.UNCERTAIN,
        PrintResult.UNTOUCHED,
        PrintResult.OUT,
    ]
    assert last.faults == without.faults == {Fault.PAPER_OUT}
