"""The real libusb is loaded once; only its list of what is plugged in is opened anew."""

import os
from pathlib import Path

import pytest
import usb.backend.libusb1
import usb.core

from kiosk.core.errors import DeviceError
from kiosk.hardware.usb.context import forget_libusb
from kiosk.hardware.usb.find import NO_LIBUSB, find_printers


@pytest.fixture(autouse=True)
def opened():
    if usb.backend.libusb1.get_backend() is None:
        assert not os.environ.get("CI"), f"{NO_LIBUSB}; where CI is set this must run"
        pytest.skip(NO_LIBUSB)
    return usb.backend.libusb1.get_backend()


def test_a_new_list_leaves_the_loaded_library_as_it_is_set_up(opened, monkeypatch):
    monkeypatch.setattr(usb.backend.libusb1, "_load_library", lambda **_: pytest.fail("loaded again"))

    forget_libusb()
    list(find_printers())

    now = usb.backend.libusb1.get_backend()
    assert now.lib is opened.lib
    # not told by their addresses: a third context may stand where the first one stood
    assert now is not opened


def test_a_list_that_libusb_does_not_open_is_told_and_the_next_search_tries_again(opened, monkeypatch):
    def refuse(lib):
        raise usb.core.USBError("Insufficient memory", -11)

    monkeypatch.setattr("kiosk.hardware.usb.find.plugged_in_sysfs", lambda: frozenset({"a new device"}))
    monkeypatch.setattr("kiosk.hardware.usb.find._UDEV", Path("not there"))
    with monkeypatch.context() as scarce:
        scarce.setattr(usb.backend.libusb1, "_LibUSB", refuse)
        with pytest.raises(DeviceError, match=r"Insufficient memory.*start this station again"):
            find_printers()
    list(find_printers())

    assert usb.backend.libusb1.get_backend() is not opened
