"""What a TSPL printer promises of a cable that is pulled, a part of a label, and a halted pipe."""

import pytest

from kiosk.core.ports import DeviceState, Fault, PrintResult
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.link import stop_server
from tests.contract.tspl_printer.bibs import make
from tests.helpers.hardware import read_codes
from tests.helpers.tspl import virtual_tspl


def test_unplugged_before_the_first_byte_is_untouched(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=0))

    answer = make(printer)

    assert answer.result is PrintResult.UNTOUCHED
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [3, 50, 500, 8192, 20000, 100_000])
def test_unplugged_in_mid_transfer_is_uncertain_and_nothing_comes_out_later(
    printer, tray, faults, after_bytes
):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = make(printer)
    while_out = printer.status()
    faults.cure()
    back = printer.status()
    printer.clear()

    assert answer.result is PrintResult.UNCERTAIN
    assert len(answer.sent) == after_bytes
    assert while_out.state is DeviceState.GONE
    assert Fault.PARTIAL_FORMAT in back.faults
    assert printer.status().state is DeviceState.READY
    assert tray.state().labels == 0


@pytest.mark.parametrize("after_bytes", [2, 40, 700, 160_000])
def test_a_part_of_an_earlier_label_never_becomes_part_of_the_next(printer, tray, faults, after_bytes):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))
    first = make(printer)
    faults.cure()

    second = make(printer, "1427.2")

    assert (first.result, len(first.sent)) == (PrintResult.UNCERTAIN, after_bytes)
    assert second.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert tray.label(1).ignored == ()
    assert read_codes(tray.picture(1)) == ["1427"]


# without the last LF alone the label is whole: a line ends with CR or LF
@pytest.mark.parametrize("missing", [2, 3, 5, 11])
def test_a_label_that_lacks_its_last_bytes_never_comes_out_later(printer, tray, faults, missing):
    size = len(make(printer).sent)
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=2, after_bytes=size - missing))
    cut_off = make(printer, "1428.1")
    faults.cure()

    make(printer, "1428.2")

    assert cut_off.result is PrintResult.UNCERTAIN
    assert tray.numbers() == [1, 2]


def test_a_killed_stations_half_label_is_thrown_away_by_the_next_one(tmp_path, tray, faults):
    killed = virtual_tspl(tmp_path / "tray", "process=1")
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=5000))
    make(killed)
    faults.cure()
    another = virtual_tspl(tmp_path / "tray", "process=1")

    answer = make(another, "1427.2")

    another.close()
    killed.close()
    stop_server(tmp_path / "tray")
    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


def test_unplugged_after_the_last_byte_is_uncertain_though_the_label_came_out(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1))

    answer = make(printer)

    assert answer.result is PrintResult.UNCERTAIN
    assert tray.numbers() == [1]


def test_a_printer_that_falls_silent_after_the_last_byte_is_uncertain(printer, tray, faults):
    make(printer)
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER, label=2))

    answer = make(printer, "1428.1")

    assert answer.result is PrintResult.UNCERTAIN
    assert answer.sentence
    assert tray.numbers() == [1, 2]


def test_a_pipe_that_is_halted_before_is_cleared(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE))

    answer = make(printer)

    assert answer.result is PrintResult.OUT
    assert tray.numbers() == [1]


def test_a_halted_pipe_is_cleared_and_no_byte_is_lost_or_sent_twice(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=5000))

    answer = make(printer)

    assert answer.result is PrintResult.OUT
    assert read_codes(tray.picture(1)) == ["1427"]
