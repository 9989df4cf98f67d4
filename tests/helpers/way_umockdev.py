"""The way of a USB cable, with the real libusb: pyusb, the C library, and usbfs of umockdev below it.

It only works in a process that `umockdev-wrapper` started; `test_printer_over_libusb.py` does that.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.printer_ways import CUT_TRANSFER_BYTES, Differences, Way
from tests.helpers.umockdev_bed import PRODUCT, VENDOR, UsbSocket
from tests.helpers.usbfs_holder import open_and_claimed

_SERIAL = "D6J1"


class Umockdev(Way):
    differs = Differences("ZPL printer (USB)", most_in_flight=CUT_TRANSFER_BYTES)
    # two processes talk for each call, and a busy computer lets them wait
    quick = "encode_s=0&feed_s=0&answer_s=1&poll_s=0.01&finish_s=2&person_s=10&chunk_s=0.05"
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


WAYS = {"umockdev": Umockdev}
