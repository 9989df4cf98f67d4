"""What a TSPL printer promises where it needs a person: nothing is lost, and nothing comes out twice."""

import pytest

from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.contract.tspl_printer.bibs import make
from tests.helpers.hardware import Mender, read_codes
from tests.helpers.tspl import virtual_tspl

STOPS = [VirtualFault.PAPER_OUT, VirtualFault.RIBBON_OUT, VirtualFault.HEAD_OPEN]


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

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert answer.faults == {word}
    assert answer.sentence
    assert answer.sent == b""
    assert answer.first_byte_s is None
    assert printer.status().state is DeviceState.ATTENTION
    assert tray.state().labels == 0


def test_a_silent_printer_is_its_own_state_and_is_not_sent_anything(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert printer.status().state is DeviceState.NO_ANSWER
    assert tray.state().labels == 0


@pytest.mark.parametrize("fault", STOPS)
def test_a_stop_in_mid_transfer_then_a_cure_prints_once_and_whole(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    person = Mender(faults)

    answer = make(printer, on_fault=person)

    assert answer.result is PrintResult.OUT
    assert [status.works for status in person.seen] == [False, True]
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


@pytest.mark.parametrize("fault", STOPS)
def test_a_stop_in_mid_label_then_a_cure_prints_no_second_one_and_asks_a_person(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1))
    person = Mender(faults)

    answer = make(printer, on_fault=person)

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.faults == person.seen[0].faults != frozenset()
    assert tray.numbers() == [1]
    assert tray.label(1).is_partial


def test_paper_out_in_mid_bib_then_reload_and_going_on_leaves_one_live_bib(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1))
    first = make(printer, on_fault=Mender(faults))

    second = make(printer, "1427.2")

    assert (first.result, second.result) == (PrintResult.UNCERTAIN, PrintResult.OUT)
    assert [tray.label(number).is_whole for number in tray.numbers()] == [False, True]
    assert read_codes(tray.picture(2)) == ["1427"]


def test_nobody_mending_a_stop_in_mid_transfer_ends_in_uncertainty(printer, faults, tmp_path):
    printer.close()
    impatient = virtual_tspl(tmp_path / "tray", "person_s=0.1")
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1, after_bytes=100))

    answer = make(impatient)

    impatient.close()
    assert answer.result is PrintResult.UNCERTAIN
    assert len(answer.sent) == 100


def test_the_end_of_the_roll_asks_a_person_to_look_at_the_last_label(printer, tray):
    make(printer)
    tray.reload(1)

    last = make(printer, "1427.2")
    without = make(printer, "1427.3")
    tray.reload(10)
    after = make(printer, "1427.3")

    assert [a.result for a in (last, without, after)] == [
        PrintResult.UNCERTAIN,
        PrintResult.UNTOUCHED,
        PrintResult.OUT,
    ]
    assert last.faults == without.faults == {Fault.PAPER_OUT}
