"""A made-up /sys and /dev with one USB printer that is plugged in whenever its virtual cable is."""

import struct
from functools import cache
from threading import Event, Thread
from time import monotonic

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import GLib, UMockdev  # noqa: E402 - the version must be named first

from kiosk.hardware.usb.context import forget_libusb  # noqa: E402
from kiosk.hardware.virtual.board import PrinterBody  # noqa: E402
from tests.helpers.usbfs import Usbfs  # noqa: E402

VENDOR, PRODUCT = 0x0A5F, 0x0181
_TICK_S, _PATIENCE_S = 0.005, 5.0
_USB_MAJOR = 189
_ID = "MFG:Zebra Technologies;CMD:ZPL;MDL:ZTC ZD621R-203dpi ZPL;CLS:PRINTER;"
_HUB = "/sys/devices/pci/usb1"
_PRINTER = f"{_HUB}/1-2"
_HUB_DESCRIBED = """P: /devices/pci/usb1
E: SUBSYSTEM=usb
E: DEVTYPE=usb_device
"""
# device; configuration, interface of class 7 subclass 1 protocol 2, bulk OUT 1, bulk IN 0x82
_DESCRIPTORS = (
    struct.pack("<BBHBBBBHHHBBBB", 18, 1, 0x200, 0, 0, 0, 64, VENDOR, PRODUCT, 0x100, 1, 2, 3, 1)
    + struct.pack("<BBHBBBBB", 9, 2, 32, 1, 1, 0, 0xC0, 0)
    + struct.pack("<BBBBBBBBB", 9, 4, 0, 0, 2, 7, 1, 2, 0)
    + struct.pack("<BBBBHB", 7, 5, 0x01, 2, 512, 0)
    + struct.pack("<BBBBHB", 7, 5, 0x82, 2, 512, 0)
).hex()


@cache
def only_testbed() -> UMockdev.Testbed:
    """Give the testbed of this process; a second one would pull the first one's folders away."""
    bed = UMockdev.Testbed.new()
    bed.add_from_string(_HUB_DESCRIBED)
    Thread(target=GLib.MainLoop().run, name="umockdev", daemon=True).start()
    return bed


class UsbSocket:
    """The socket of one printer, port 2 of bus 1; each plugging in is a new device, as in the kernel."""

    def __init__(self, body: PrinterBody, *, serial: str, driver: str) -> None:
        self._body = body
        self._serial = serial
        self._system_driver = driver
        self._number = 4
        self.usbfs: Usbfs | None = None
        self._stop = Event()
        self._bed = only_testbed()
        self._plug_in()
        self._watching = Thread(target=self._watch, name="usb cable", daemon=True)
        self._watching.start()

    @property
    def node(self) -> str:
        """Give the device node."""
        return f"/dev/bus/usb/001/{self._number:03}"

    def notice(self) -> None:
        """Wait until the device is listed if its cable is in, and not if it is not."""
        deadline = monotonic() + _PATIENCE_S
        while self._is_listed() is not self._body.is_plugged():
            assert monotonic() < deadline, "the socket does not notice its cable"
            self._stop.wait(_TICK_S)
        # libusb may hear of it later, from a thread of its own; a new context looks at once
        forget_libusb()

    def close(self) -> None:
        self._stop.set()
        self._watching.join()
        if self.usbfs is not None:
            self._pull()

    def _is_listed(self) -> bool:
        usbfs = self.usbfs
        return usbfs is not None and not usbfs.transfers.is_gone

    def _watch(self) -> None:
        while not self._stop.wait(_TICK_S):
            is_plugged = self._body.is_plugged()
            if self.usbfs is not None and not (is_plugged and self._is_listed()):
                self._pull()
            elif self.usbfs is None and is_plugged:
                self._plug_in()

    def _plug_in(self) -> None:
        self._number += 1
        usbfs = Usbfs(
            self._body,
            device_id=_ID,
            strings=("Zebra Technologies", "ZTC ZD621R", self._serial),
            driver=self._system_driver,
        )
        self._bed.add_from_string(self._described())
        self._bed.attach_ioctl(self.node, usbfs)
        self.usbfs = usbfs
        self._bed.uevent(_PRINTER, "add")

    def _pull(self) -> None:
        self.usbfs.transfers.close()
        self._bed.uevent(_PRINTER, "remove")
        self._bed.detach_ioctl(self.node)
        self._bed.remove_device(_PRINTER)
        # umockdev tells of the removal before it removes, the kernel after: so it tells once more
        self._bed.uevent(_HUB, "change")
        self.usbfs = None

    def _described(self) -> str:
        return f"""P: /devices/pci/usb1/1-2
N: bus/usb/001/{self._number:03}
E: SUBSYSTEM=usb
E: DEVTYPE=usb_device
E: BUSNUM=001
E: DEVNUM={self._number:03}
E: DEVNAME=/dev/bus/usb/001/{self._number:03}
E: MAJOR={_USB_MAJOR}
E: MINOR={self._number - 1}
E: PRODUCT={VENDOR:x}/{PRODUCT:x}/100
E: ID_USB_INTERFACES=:070102:
A: busnum=1\\n
A: devnum={self._number}\\n
A: devpath=2\\n
A: speed=480\\n
A: bConfigurationValue=1\\n
A: bNumConfigurations=1\\n
A: idVendor={VENDOR:04x}\\n
A: idProduct={PRODUCT:04x}\\n
H: descriptors={_DESCRIPTORS}
"""
