"""What every printer promises of a bib that nothing disturbs, tried on the virtual TSPL printer."""

import dataclasses
import threading

import numpy as np
import pytest
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.core.ports import DeviceState, PrintResult
from kiosk.printing.raster import dots_of
from tests.contract.tspl_printer.bibs import LABEL, PICTURE, make
from tests.helpers.hardware import PLAN, nobody, read_codes


def test_a_ready_printer_says_so_and_that_it_is_virtual(printer):
    status = printer.status()

    assert status.state is DeviceState.READY
    assert "virtual" in status.sentence
    assert status.kind == "virtual TSPL printer, simulated"


def test_a_bib_comes_out_dot_for_dot_with_the_barcode_that_was_sent(printer, tray):
    answer = make(printer)

    with Image.open(tray.picture(1)) as png:
        assert np.array_equal(~np.array(png.convert("1")), dots_of(PICTURE))
    assert (answer.result, answer.sentence, answer.chip) == (PrintResult.OUT, "", None)
    assert answer.first_byte_s is not None
    assert tray.label(1).ignored == ()
    assert read_codes(tray.picture(1)) == ["1427"]


def test_what_was_sent_comes_back_for_the_archive(printer):
    answer = make(printer)

    assert answer.sent.startswith(b"SIZE 101.60 mm,203.20 mm\r\n")
    assert answer.sent.endswith(b"\r\nPRINT 1,1\r\n")
    assert answer.sent.count(b"PRINT") == 1


def test_labels_come_out_one_after_the_other(printer, tray):
    answers = [make(printer, f"1427.{serial}") for serial in range(1, 4)]

    assert [answer.result for answer in answers] == [PrintResult.OUT] * 3
    assert tray.numbers() == [1, 2, 3]


def test_wrong_wishes_are_refused_before_anything_is_sent(printer, tray):
    for key in ("", '1427"', "1427\r\nPRINT 9", "1427.1\\[R]", "x" * 33):
        with pytest.raises(InputError):
            make(printer, key)
    for label in (b"", LABEL + b"PRINT 9\r\n", b"CLS\r\n" + LABEL, LABEL[:-9], b"SIZE 1 mm,1 mm\r\n"):
        with pytest.raises(InputError):
            printer.make("1427.1", label, chip=None, on_fault=nobody)

    assert tray.state().labels == 0


def test_a_chip_is_refused_for_it_cannot_be_written(printer, tray):
    for plan in (PLAN, dataclasses.replace(PLAN, epc="")):
        with pytest.raises(InputError, match="encodes no chips"):
            printer.make("1427.1", LABEL, chip=plan, on_fault=nobody)

    assert not printer.encodes
    assert tray.state().labels == 0


def test_closing_twice_is_closing_once_and_leaves_no_thread(printer):
    before = set(threading.enumerate())
    make(printer)

    printer.close()
    printer.close()

    assert printer.status().state is DeviceState.GONE
    assert set(threading.enumerate()) <= before
