"""What every slip printer promises: it may lose a slip, it never keeps anybody waiting."""

import time

import numpy as np
import pytest
from PIL import Image

from kiosk.core.ports import DeviceState, Fault
from kiosk.hardware.printer_slip import open_slip_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.hardware.virtual.link import stop_server
from kiosk.printing.escpos import slip_of
from kiosk.printing.raster import dots_of
from kiosk.printing.slip import SlipDrawing, SlipPaper
from tests.helpers.hardware import QUICK, faults_of, read_codes, tray_of
from tests.helpers.slips import sample_slip

PICTURE = SlipDrawing(SlipPaper()).picture(sample_slip())
SLIP = slip_of(PICTURE)
LONGEST_S = 3.0


@pytest.fixture(params=["", "process=1"], ids=["in-process", "other-process"])
def printer(request, tmp_path):
    address = "&".join(part for part in (f"virtual:{tmp_path / 'tray'}?{QUICK}", request.param) if part)
    opened = open_slip_printer(DeviceSettings("Slips", address, folder=tmp_path))
    yield opened
    opened.close()
    stop_server(tmp_path / "tray")


@pytest.fixture
def tray(tmp_path):
    return tray_of(tmp_path / "tray")


@pytest.fixture
def faults(tmp_path):
    return faults_of(tmp_path / "tray")


def test_a_ready_printer_says_so_and_that_it_is_virtual(printer):
    status = printer.status()

    assert status.state is DeviceState.READY
    assert status.kind == "virtual receipt printer, simulated"
    assert "virtual" in status.name


def test_a_slip_comes_out_dot_for_dot_and_its_code_scans(printer, tray):
    answer = printer.print(SLIP)

    with Image.open(tray.picture(1)) as png:
        assert np.array_equal(~np.array(png.convert("1")), dots_of(PICTURE))
    assert (answer.is_printed, answer.sentence) == (True, "")
    assert tray.label(1).ignored == ()
    assert read_codes(tray.picture(1)) == ["1427"]


def test_slips_come_out_one_after_the_other(printer, tray):
    answers = [printer.print(SLIP) for _ in range(3)]

    assert all(answer.is_printed for answer in answers)
    assert tray.numbers() == [1, 2, 3]


@pytest.mark.parametrize(
    ("fault", "word", "said"),
    [
        (VirtualFault.PAPER_OUT, Fault.PAPER_OUT, "paper is out"),
        (VirtualFault.HEAD_OPEN, Fault.HEAD_OPEN, "cover is open"),
    ],
)
def test_a_printer_that_needs_a_person_says_so_and_takes_no_slip(printer, tray, faults, fault, word, said):
    faults.plan(ScriptedFault(fault))

    answer = printer.print(SLIP)
    status = printer.status()
    faults.cure()
    again = printer.print(SLIP)

    assert not answer.is_printed
    assert said in answer.sentence
    assert (status.state, status.faults) == (DeviceState.ATTENTION, {word})
    assert again.is_printed
    assert tray.numbers() == [1]


def test_a_silent_printer_is_sent_the_slip_all_the_same(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.NO_ANSWER))

    answer = printer.print(SLIP)

    assert answer.is_printed
    assert printer.status().state is DeviceState.NO_ANSWER
    assert tray.numbers() == [1]


@pytest.mark.parametrize("fault", [VirtualFault.PAPER_OUT, VirtualFault.HEAD_OPEN])
def test_a_stop_in_mid_slip_is_said_in_bounded_time_and_the_next_slip_is_whole(printer, tray, faults, fault):
    faults.plan(ScriptedFault(fault, label=1, after_bytes=9000))
    began = time.monotonic()

    answer = printer.print(SLIP)
    took_s = time.monotonic() - began
    faults.cure()
    again = printer.print(SLIP)

    assert (answer.is_printed, again.is_printed) == (False, True)
    assert "cut short" in answer.sentence
    assert took_s < LONGEST_S
    assert read_codes(tray.picture(tray.numbers()[-1])) == ["1427"]
    assert tray.label(tray.numbers()[-1]).ignored == ()


def test_paper_out_while_it_prints_is_said(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.PAPER_OUT, label=1))

    answer = printer.print(SLIP)

    assert not answer.is_printed
    assert "paper is out" in answer.sentence
    assert "cut short" in answer.sentence
    assert tray.label(1).is_partial


@pytest.mark.parametrize("after_bytes", [0, 1, 500, 20000])
def test_unplugged_is_said_and_the_next_slip_is_whole(printer, tray, faults, after_bytes):
    faults.plan(ScriptedFault(VirtualFault.UNPLUGGED, label=1, after_bytes=after_bytes))

    answer = printer.print(SLIP)
    while_out = printer.print(SLIP)
    faults.cure()
    again = printer.print(SLIP)

    assert [a.is_printed for a in (answer, while_out, again)] == [False, False, True]
    assert answer.sentence
    assert while_out.sentence
    assert tray.numbers() == [1]
    assert read_codes(tray.picture(1)) == ["1427"]


def test_a_halted_pipe_is_cleared_and_no_byte_is_lost(printer, tray, faults):
    faults.plan(ScriptedFault(VirtualFault.STALLED_PIPE, label=1, after_bytes=5000))

    answer = printer.print(SLIP)

    assert answer.is_printed
    assert tray.label(1).ignored == ()


def test_closing_twice_is_closing_once(printer):
    printer.close()
    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert not printer.print(SLIP).is_printed
