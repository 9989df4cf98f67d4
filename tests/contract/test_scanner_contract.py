"""What every scanner promises, tried on the serial one over a pseudo-terminal and on the virtual one."""

import os
import threading
import tty
from dataclasses import dataclass
from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.errors import InputError
from kiosk.core.ports import DeviceState, PrintResult
from kiosk.hardware import scanner_serial
from kiosk.hardware.scan_line import LONGEST_SCAN, ScanLineReader
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual import scanner as virtual_scanner
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from tests.helpers.hardware import PLAN, faults_of, label, nobody, tray_of, virtual


@dataclass
class Gun:
    """The far end of a pseudo-terminal, as a scanner's cable."""

    controller: int
    port: str

    def fires(self, content):
        os.write(self.controller, content)


@pytest.fixture
def gun():
    controller, terminal = os.openpty()
    tty.setraw(terminal)
    yield Gun(controller, os.ttyname(terminal))
    os.close(terminal)
    os.close(controller)


def serial_scanner(port):
    return scanner_serial.open_scanner(DeviceSettings("Scanner 1", f"serial:{port}?retry_s=0.02"))


def scanner_over(folder, new_label_s="0.05"):
    settings = DeviceSettings(
        "Scanner 1", "virtual:tray", folder=folder, options={"new_label_s": new_label_s}
    )
    return virtual_scanner.open_scanner(settings)


@pytest.fixture
def scanner(gun):
    opened = serial_scanner(gun.port)
    assert opened.status().state is DeviceState.READY
    yield opened
    opened.close()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\x03", b""])
def test_a_scan_ends_with_any_usual_end_or_with_silence(scanner, gun, end):
    gun.fires(b"MPT2024-1427" + end)

    assert scanner.read(timeout_s=2) == "MPT2024-1427"
    assert scanner.read(timeout_s=0.02) is None


def test_two_scans_at_once_come_one_after_the_other(scanner, gun):
    gun.fires(b"first\rsecond\r")

    assert [scanner.read(timeout_s=2), scanner.read(timeout_s=2)] == ["first", "second"]


def test_bytes_of_any_kind_do_not_raise(scanner, gun):
    gun.fires(b"\x00\xff\xfe\x1b[A\x02ok\x03")
    gun.fires("é1427\r".encode())

    assert scanner.read(timeout_s=2) == "ÿþ[Aok"
    assert scanner.read(timeout_s=2) == "é1427"


def test_nothing_scanned_is_nothing_when_the_time_is_over(scanner):
    started = monotonic()

    assert scanner.read(timeout_s=0.05) is None
    assert monotonic() - started < 2


def test_a_prompt_beeps(scanner, gun):
    scanner.prompt()

    assert os.read(gun.controller, 10) == b"\x07"


def test_a_scanner_that_went_away_is_found_again(gun, tmp_path):
    port = tmp_path / "scanner"
    scanner = serial_scanner(port)
    gone = scanner.status()
    nothing = scanner.read(timeout_s=0.05)
    scanner.prompt()
    port.symlink_to(gun.port)

    back = scanner.status()
    gun.fires(b"1427\r")
    text = scanner.read(timeout_s=2)

    scanner.close()
    assert (gone.state, back.state) == (DeviceState.GONE, DeviceState.READY)
    assert "plug it in" in gone.sentence
    assert (nothing, text) == (None, "1427")


def test_a_cable_pulled_while_reading_is_survived():
    controller, terminal = os.openpty()
    tty.setraw(terminal)
    scanner = serial_scanner(os.ttyname(terminal))
    scanner.status()
    os.close(terminal)
    os.close(controller)

    assert scanner.read(timeout_s=0.1) is None
    assert scanner.status().state is DeviceState.GONE
    scanner.close()


def test_closing_ends_a_read_of_another_thread(scanner):
    reading = threading.Thread(target=scanner.read, kwargs={"timeout_s": 20})
    reading.start()

    scanner.close()
    scanner.close()
    reading.join(timeout=5)

    assert not reading.is_alive()
    assert scanner.status().state is DeviceState.GONE


@given(st.lists(st.binary(max_size=700), max_size=8))
def test_no_bytes_at_all_make_the_line_reader_raise(pieces):
    reader = ScanLineReader()

    scans = [scan for piece in pieces for scan in reader.feed(piece)] + [reader.finish()]

    assert all(len(scan) <= LONGEST_SCAN for scan in scans)
    assert all(sign.isprintable() or not sign.isascii() for scan in scans for sign in scan)


def test_an_endless_scan_is_dropped_whole_and_the_next_one_is_read():
    reader = ScanLineReader()

    assert reader.feed(b"x" * 100_000 + b"\r1427\r") == ["1427"]


@pytest.mark.parametrize("opener", [scanner_serial.open_scanner, virtual_scanner.open_scanner])
def test_an_address_of_another_kind_is_refused(opener):
    with pytest.raises(InputError):
        opener(DeviceSettings("Scanner", "tcp:192.0.2.7"))


def test_the_virtual_scanner_reads_what_was_printed_and_nothing_else(tmp_path):
    printer = virtual(tmp_path / "tray")
    scanner = scanner_over(tmp_path)
    printer.make("1427.1", label("0001427"), chip=PLAN, on_fault=nobody)

    unasked = scanner.read(timeout_s=0.01)
    scanner.prompt()
    asked = scanner.read(timeout_s=2)
    again = scanner.read(timeout_s=0.01)

    printer.close()
    scanner.close()
    assert (unasked, asked, again) == (None, "0001427", None)


def test_the_virtual_scanner_waits_for_a_label_that_is_new(tmp_path):
    printer = virtual(tmp_path / "tray")
    printer.make("1427.1", label("1427"), chip=PLAN, on_fault=nobody)
    scanner = scanner_over(tmp_path, new_label_s="10")
    scanner.prompt()
    making = threading.Thread(
        target=printer.make, args=("1428.1", label("1428")), kwargs={"chip": PLAN, "on_fault": nobody}
    )
    making.start()

    text = scanner.read(timeout_s=10)

    making.join()
    printer.close()
    assert text == "1428"


def test_after_a_restart_the_last_label_is_scanned_again(tmp_path):
    printer = virtual(tmp_path / "tray")
    printer.make("1427.1", label("1427"), chip=PLAN, on_fault=nobody)
    scanner = scanner_over(tmp_path)
    scanner.prompt()

    text = scanner.read(timeout_s=2)

    printer.close()
    assert text == "1427"


def test_an_empty_tray_or_a_void_label_gives_no_scan(tmp_path):
    scanner = scanner_over(tmp_path)
    scanner.prompt()
    empty = scanner.read(timeout_s=0.2)
    faults_of(tmp_path / "tray").plan(ScriptedFault(VirtualFault.CHIP_VOID, label=1))
    printer = virtual(tmp_path / "tray")
    answer = printer.make("1427.1", label(), chip=PLAN, on_fault=nobody)
    scanner.prompt()
    void = scanner.read(timeout_s=1)
    tray_of(tmp_path / "tray").picture(1).unlink()
    scanner.prompt()

    missing = scanner.read(timeout_s=1)

    printer.close()
    assert answer.result is PrintResult.VOIDED
    assert (empty, void, missing) == (None, None, None)


def test_a_broken_tray_shows_no_label(tmp_path):
    (tmp_path / "tray").mkdir()
    (tmp_path / "tray" / "state.json").write_text("{}")
    scanner = scanner_over(tmp_path)
    scanner.prompt()

    assert scanner.read(timeout_s=0.2) is None


def test_a_code_held_in_front_of_the_virtual_scanner_is_read(tmp_path):
    scanner = scanner_over(tmp_path)

    scanner.present("MPT2024-000123")

    assert scanner.read(timeout_s=1) == "MPT2024-000123"
    assert "virtual" in scanner.status().sentence
    scanner.close()
    assert scanner.read(timeout_s=1) is None
