"""The ways of a real kernel: usbcore, usblp and usbfs on one side, Linux's own printer gadget on the other.

They only work in the machine that `./dev soak usb-vm` starts: the virtual printer is the firmware behind
/dev/g_printer0, and dummy_hcd the cable between the gadget and this same machine's USB host.
Source: Linux, Documentation/usb/gadget_printer.rst and drivers/usb/gadget/function/f_printer.c.
"""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.virtual.board import PrinterBody
from kiosk.hardware.virtual.set_up import read_set_up
from tests.helpers.printer_ways import CUT_TRANSFER_BYTES, Differences, Way
from tests.helpers.usbfs_holder import open_and_claimed

GADGET = Path("/sys/kernel/config/usb_gadget/g1")
VENDOR, PRODUCT, SERIAL = 0x0A5F, 0x0166, "D6J1"
_UDC, _FILE, _LP = "dummy_udc.0", Path("/dev/g_printer0"), Path("/dev/usb/lp0")
_SET_PRINTER_STATUS = 0xC0016722
# a buffer of the gadget is read whole: Linux 6.1 frees one twice that is half read when the cable is pulled
_PIECE_BYTES, _GADGET_BYTES, _USBLP_BYTES = 8192, 8192, 8192
_TICK_S, _PATIENCE_S = 0.005, 20.0
_NO_HALT = "the kernel's printer gadget has no way to halt its pipes"


class Firmware:
    """Carries bytes between the gadget and the printer, and pulls and plugs the cable as the faults say."""

    def __init__(self, body: PrinterBody) -> None:
        self._body = body
        self._stop = Event()
        self._file = -1
        self._is_bound = False
        self._heard = b""
        self._said = b""
        self._status = -1
        self._thread = Thread(target=self._run, name="gadget firmware", daemon=True)
        self._thread.start()

    @property
    def is_plugged(self) -> bool:
        """Tell whether the gadget is on the bus."""
        return self._file >= 0

    @property
    def is_in_step(self) -> bool:
        """Tell whether the cable is where the faults say."""
        return self.is_plugged is self._body.is_plugged()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        if self._is_bound:
            self._pull()

    def _run(self) -> None:
        while not self._stop.is_set():
            is_plugged = self._body.is_plugged()
            if self._file < 0 and is_plugged:
                self._plug_in()
            elif self._file >= 0 and not is_plugged:
                self._pull()
            has_moved = self._file >= 0 and (self._hear() | self._say())
            if not has_moved:
                self._stop.wait(_TICK_S)

    def _plug_in(self) -> None:
        """Plug in, and open the printer's end as soon as the host has configured it."""
        if not self._is_bound:
            (GADGET / "UDC").write_text(_UDC)
            self._is_bound = True
        with suppress(OSError):
            self._file = os.open(_FILE, os.O_RDWR | os.O_NONBLOCK)
        self._heard, self._said, self._status = b"", b"", -1

    def _pull(self) -> None:
        (GADGET / "UDC").write_text("\n")
        self._is_bound = False
        if self._file >= 0:
            os.close(self._file)
        self._file = -1

    def _hear(self) -> bool:
        """Take one piece at a time: what the printer does not take stays in the gadget and on the host."""
        if not self._heard:
            with suppress(OSError):
                self._heard = os.read(self._file, _PIECE_BYTES)
        taken = self._body.accept(self._heard, timeout_s=0)
        if taken.is_halted:
            self._body.clear_halt()
        self._heard = self._heard[taken.count :]
        return bool(taken.count)

    def _say(self) -> bool:
        status = self._body.port_status()
        with suppress(OSError):
            if status != self._status:
                fcntl.ioctl(self._file, _SET_PRINTER_STATUS, status)
                self._status = status
            self._said += self._body.take(4096, timeout_s=0) or b""
            if self._said:
                self._said = self._said[os.write(self._file, self._said) :]
                return True
        return False


class GadgetUsb(Way):
    differs = Differences(
        "ZPL printer (USB)",
        most_in_flight=_PIECE_BYTES + _GADGET_BYTES + CUT_TRANSFER_BYTES,
        no_halted_pipe=_NO_HALT,
    )
    # the machine is emulated, so everything takes its time
    quick = "encode_s=0&feed_s=0&answer_s=2&poll_s=0.05&finish_s=5&person_s=30&chunk_s=0.3"
    address = f"usb:{VENDOR:04x}:{PRODUCT:04x}:{SERIAL}"
    firmware: Firmware | None = None

    def settings(self, options: dict[str, str]) -> DeviceSettings:
        if self.firmware is None:
            self.firmware = Firmware(read_set_up(self.folder, options, dpi=203).build())
            self.notice()
            self._until(_LP.exists, "usblp does not bind")
        return DeviceSettings("Printer 1", self.address, options=options)

    def notice(self) -> None:
        def has_noticed() -> bool:
            return self.firmware.is_in_step and self._is_seen() is self.firmware.is_plugged

        self._until(has_noticed, "the kernel does not notice the cable")

    @contextmanager
    def held(self) -> Iterator[None]:
        with open_and_claimed(self.node()):
            yield

    def system_driver(self) -> str:
        driver = self._device() / f"{self._device().name}:1.0" / "driver"
        return driver.resolve().name if driver.exists() else ""

    def close(self) -> None:
        if self.firmware is not None:
            self.firmware.close()
            self._until(lambda: not self._is_seen(), "the kernel does not notice that the cable is out")

    def _until(self, is_so: Callable[[], bool], otherwise: str) -> None:
        deadline = monotonic() + _PATIENCE_S
        while not is_so():
            assert monotonic() < deadline, otherwise
            Event().wait(_TICK_S)

    def _is_seen(self) -> bool:
        device = self._device()
        return device is not None and (device / f"{device.name}:1.0").exists()

    def _device(self) -> Path | None:
        for place in Path("/sys/bus/usb/devices").iterdir():
            with suppress(OSError):
                if (place / "serial").read_text(encoding="ascii").strip() == SERIAL:
                    return place
        return None

    def node(self) -> str:
        place = self._device()
        bus, number = (int((place / name).read_text(encoding="ascii")) for name in ("busnum", "devnum"))
        return f"/dev/bus/usb/{bus:03}/{number:03}"


class GadgetLp(GadgetUsb):
    differs = Differences(
        "ZPL printer (USB)",
        # usblp has one piece under way, and another may be refused: it does not say which was cut off
        most_in_flight=_PIECE_BYTES + _GADGET_BYTES + 2 * _USBLP_BYTES,
        no_halted_pipe=_NO_HALT,
        no_system_driver="usblp is the way itself",
    )
    address = f"lp:{_LP}"

    @contextmanager
    def held(self) -> Iterator[None]:
        other = os.open(_LP, os.O_RDWR)
        try:
            yield
        finally:
            os.close(other)

    def _is_seen(self) -> bool:
        return _LP.exists()


class GadgetUdev(GadgetUsb):
    """As GadgetUsb, while udevd runs and applies the shipped rules."""

    differs = replace(GadgetUsb.differs, no_rules="")

    def _is_seen(self) -> bool:
        """Tell whether udevd is done with it."""
        return super()._is_seen() and Path(self.node()).group() == "lp"


WAYS = {"gadget-usb": GadgetUsb, "gadget-lp": GadgetLp, "gadget-udev": GadgetUdev}
