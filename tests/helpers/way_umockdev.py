"""The way of a USB cable, with the real libusb: pyusb, the C library, and usbfs of umockdev below it.

It only works in a process that `umockdev-wrapper` started; `test_printer_over_libusb.py` does that.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.printer_ways import Differences, Way
from tests.helpers.umockdev_bed import PRODUCT, VENDOR, UsbSocket
from tests.helpers.usbfs import DISCONNECT_CLAIM, RELEASE

_SERIAL = "D6J1"


class Umockdev(Way):
    differs = Differences("ZPL printer (USB)")
    socket: UsbSocket | None = None

    def settings(self, options: dict[str, str]) -> DeviceSettings:
        if self.socket is None:
            body = read_set_up(self.folder, options, dpi=203).build()
            self.socket = UsbSocket(body, serial=_SERIAL, driver="usblp")
        return DeviceSettings("Printer 1", f"usb:{VENDOR:04x}:{PRODUCT:04x}:{_SERIAL}", options=options)

    def notice(self) -> None:
        self.socket.notice()

    @contextmanager
    def held(self) -> Iterator[None]:
        with open_and_claimed(self.socket.node):
            yield

    def system_driver(self) -> str:
        return self.socket.usbfs.driver

    def close(self) -> None:
        if self.socket is not None:
            self.socket.close()


@contextmanager
def open_and_claimed(node: str) -> Iterator[None]:
    """Claim interface 0 of a device as another program does, whoever had it before."""
    other = os.open(node, os.O_RDWR)
    try:
        fcntl.ioctl(other, DISCONNECT_CLAIM, struct.pack("<II256s", 0, 0, b""))
        yield
        fcntl.ioctl(other, RELEASE, struct.pack("<I", 0))
    finally:
        os.close(other)


WAYS = {"umockdev": Umockdev}
