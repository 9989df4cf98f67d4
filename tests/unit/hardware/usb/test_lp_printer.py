"""The transport over a device file, on a pseudo-terminal: a real file that may be full, silent or gone."""

import errno
import fcntl
import os
import tty

import pytest

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceNotFoundError
from kiosk.core.ports import DeviceState
from kiosk.hardware.addresses import LpAddress
from kiosk.hardware.printer_zpl import open_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import PortStatus, WriteEnd
from kiosk.hardware.usb import lp
from kiosk.hardware.usb.lp import open_lp

CHUNK_S = 0.02
LABEL = bytes(range(32, 127)) * 1000


@pytest.fixture
def ends():
    """Give the printer and the far end of its file."""
    far, near = os.openpty()
    tty.setraw(near)
    printer = open_lp(LpAddress(os.ttyname(near)), chunk_s=CHUNK_S)
    yield printer, far
    printer.close()
    os.close(near)
    if far >= 0:
        os.close(far)


def test_bytes_go_there_and_back(ends):
    printer, far = ends

    written = printer.write(b"~HS", on_stall=lambda _sent: False)
    os.write(far, b"answer")

    assert (written.end, written.sent) == (WriteEnd.COMPLETE, 3)
    assert written.first_byte_s is not None
    assert os.read(far, 10) == b"~HS"
    assert printer.read(timeout_s=1) == b"answer"
    assert printer.read(timeout_s=0.001) == b""
    assert printer.drain() == b""


def test_what_was_said_unasked_is_drained(ends):
    printer, far = ends
    os.write(far, b"unasked" * 100)
    drained = b""

    while len(drained) < 700:
        drained += printer.drain()

    assert drained == b"unasked" * 100


def test_back_pressure_goes_on_at_the_byte_where_it_stopped(ends):
    printer, far = ends
    received, stalls = bytearray(), []

    def read_some(sent):
        stalls.append(sent)
        received.extend(os.read(far, 5000))
        return True

    written = printer.write(LABEL, on_stall=read_some)
    os.set_blocking(far, False)
    while len(received) < len(LABEL):
        received.extend(os.read(far, 65536))

    assert written.end is WriteEnd.COMPLETE
    assert bytes(received) == LABEL
    assert stalls == sorted(stalls)
    assert stalls[0] > 0


def test_a_printer_that_takes_no_more_is_given_up_when_the_caller_says_so(ends):
    printer, _ = ends
    asked = []

    written = printer.write(LABEL, on_stall=lambda sent: bool(asked.append(sent)))

    assert written.end is WriteEnd.GIVEN_UP
    assert asked == [written.sent]
    assert 0 < written.sent < len(LABEL)


def test_a_file_whose_far_end_is_gone_is_a_printer_that_went_away():
    far, near = os.openpty()
    tty.setraw(near)
    printer = open_lp(LpAddress(os.ttyname(near)), chunk_s=CHUNK_S)
    os.close(far)

    written = printer.write(LABEL, on_stall=lambda _sent: True)
    with pytest.raises(DeviceGoneError, match="cable"):
        printer.read(timeout_s=1)

    printer.close()
    printer.close()
    os.close(near)
    # the piece that failed may have been under way
    assert (written.end, written.sent) == (WriteEnd.GONE, 8192)
    assert written.first_byte_s is not None


def test_a_file_that_knows_no_printer_requests_has_no_identity_and_no_status(ends):
    printer, _ = ends

    assert printer.device_id() == {}
    assert printer.port_status() is None


def test_identity_and_status_are_read_as_the_kernel_gives_them(ends, monkeypatch):
    printer, _ = ends

    def kernel(_file, request, answer):
        said = b"\0\x17MFG:Zebra;MDL:ZD621R;" if request == 0x84005001 else b"\x30"
        answer[: len(said)] = said

    monkeypatch.setattr(fcntl, "ioctl", kernel)

    assert printer.device_id() == {"MFG": "Zebra", "MDL": "ZD621R"}
    assert printer.port_status() == PortStatus(is_paper_empty=True, is_error=True)


def test_an_unplugged_printer_has_no_identity(ends, monkeypatch):
    printer, _ = ends

    def kernel(*_):
        raise OSError(errno.ENODEV, "No such device")

    monkeypatch.setattr(fcntl, "ioctl", kernel)

    with pytest.raises(DeviceGoneError):
        printer.device_id()


def test_a_missing_file_is_a_printer_that_is_not_plugged_in(tmp_path):
    address = f"lp:{tmp_path}/lp0"
    printer = open_printer(DeviceSettings("Printer", address))

    with pytest.raises(DeviceNotFoundError, match="plug it in"):
        open_lp(LpAddress(f"{tmp_path}/lp0"), chunk_s=1)

    assert printer.status().state is DeviceState.GONE


@pytest.mark.parametrize(
    ("reason", "words"),
    [(errno.EBUSY, "another program"), (errno.EACCES, "udev rule"), (errno.EIO, "unplug")],
)
def test_a_refusal_of_the_system_is_said_with_its_cure(monkeypatch, reason, words):
    def system(*_):
        raise OSError(reason, os.strerror(reason))

    monkeypatch.setattr(lp.os, "open", system)

    with pytest.raises(DeviceError, match=words):
        open_lp(LpAddress("/dev/usb/lp0"), chunk_s=1)
