"""What a station file says of a TSPL printer: its stock, its place, and its language."""

import pytest

from kiosk.core.errors import InputError
from kiosk.core.ports import PrintResult
from kiosk.hardware.printer_tspl import open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.tspl.jobs import read_press_settings
from tests.helpers.hardware import nobody, read_codes, tray_of, virtual
from tests.helpers.network_printer import network_printer
from tests.helpers.tspl import virtual_tspl
from tests.unit.hardware.tspl.talk import LABEL, Conversation, jobs_in, printer_over


def test_the_stocks_settings_stand_before_the_picture_and_only_if_they_are_given():
    bare, told = Conversation(), Conversation()
    settings = read_press_settings({"gap_mm": "3", "direction": "1", "speed": "2.5", "density": "10"})

    printer_over(bare).make("1.1", LABEL, chip=None, on_fault=nobody)
    printer_over(told, settings).make("1.1", LABEL, chip=None, on_fault=nobody)

    head = b"SIZE 101.60 mm,203.20 mm\r\n"
    assert jobs_in(bare)[0].startswith(head + b"DIRECTION 0\r\nREFERENCE 0,0\r\nCLS\r\nBITMAP ")
    assert jobs_in(told)[0].startswith(
        head
        + b"GAP 3.00 mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\nSPEED 2.5\r\nDENSITY 10\r\nCLS\r\nBITMAP "
    )


@pytest.mark.parametrize(
    "options", [{"density": "16"}, {"gap_mm": "26"}, {"direction": "2"}, {"speed": "fast"}]
)
def test_settings_out_of_bounds_are_refused(options, tmp_path):
    settings = DeviceSettings("P", "virtual:x", folder=tmp_path, options=options)

    with pytest.raises(InputError):
        open_printer(settings)


def test_a_label_turned_round_still_scans_and_a_speed_is_understood(tmp_path):
    printer = virtual_tspl(tmp_path, "direction=1&gap_mm=3&speed=4&density=8")

    answer = printer.make("1427.1", LABEL, chip=None, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.OUT
    assert tray_of(tmp_path).label(1).ignored == ()


def test_a_zpl_driver_gets_no_answer_from_a_tspl_printer_and_sends_it_nothing(tmp_path):
    printer = virtual(tmp_path, "language=tspl&rfid=0")

    answer = printer.make("1427.1", b"^FO0,0^FS", chip=None, on_fault=nobody)

    printer.close()
    assert answer.result is PrintResult.UNTOUCHED
    assert tray_of(tmp_path).state().labels == 0


def test_a_label_comes_out_of_a_printer_in_the_network(tmp_path):
    with network_printer(tmp_path, "tspl") as port:
        settings = DeviceSettings("P", f"tcp:127.0.0.1:{port}", options={"poll_s": "0.02", "answer_s": "1"})
        printer = open_printer(settings)
        answer = printer.make("1427.1", LABEL, chip=None, on_fault=nobody)
        kind = printer.status().kind
        printer.close()

    assert (answer.result, kind) == (PrintResult.OUT, "TSPL printer (network)")
    assert read_codes(tray_of(tmp_path).picture(1)) == ["1427"]
