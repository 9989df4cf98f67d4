"""What libusb's own count says of a transfer; `test_printer_over_libusb.py` shows it with libusb itself."""

import errno
from types import SimpleNamespace

import pytest
import usb.core

from kiosk.hardware.usb.bulk import _through_libusb

TIMEOUT, NO_DEVICE, PIPE, OTHER_IO = -7, -4, -9, -1


def library(code, count):
    """Give a libusb that moves some bytes and then answers with a code."""

    def transfer(_handle, _endpoint, _data, _length, moved, _timeout_ms):
        moved._obj.value = count
        return code

    return SimpleNamespace(libusb_bulk_transfer=transfer)


def sent(code, count):
    return _through_libusb(library(code, count), None, 0x01, b"x" * 100, 30)


def test_all_that_went_is_counted():
    moved = sent(0, 100)

    assert (moved.count, moved.error, moved.in_doubt) == (100, None, 0)
    assert not moved.is_cut
    assert not moved.is_halted


def test_what_went_before_the_time_was_over_is_enough():
    moved = sent(TIMEOUT, 40)

    assert (moved.count, moved.error) == (40, None)


def test_nothing_in_the_time_is_late_and_not_cut():
    moved = sent(TIMEOUT, 0)

    assert isinstance(moved.error, usb.core.USBTimeoutError)
    assert not moved.is_cut


def test_a_halt_keeps_the_count_and_leaves_nothing_in_doubt():
    moved = sent(PIPE, 40)

    assert (moved.count, moved.in_doubt) == (40, 0)
    assert moved.is_halted


@pytest.mark.parametrize(("code", "reason"), [(NO_DEVICE, errno.ENODEV), (OTHER_IO, errno.EIO)])
def test_of_a_cut_transfer_the_rest_is_in_doubt(code, reason):
    moved = sent(code, 40)

    assert (moved.count, moved.in_doubt) == (40, 60)
    assert moved.error.errno == reason
    assert moved.is_cut
