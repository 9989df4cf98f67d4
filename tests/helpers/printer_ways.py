"""The ways to a printer over which one suite of promises runs, and where each way truly differs.

Every way puts the same printer, a `VirtualZebra` with its tray and its faults in a folder, behind another
piece of the road that a real printer's bytes travel.
"""

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

import pytest

from kiosk.core.ports import DeviceState
from kiosk.hardware.printer_link import PrinterLink, printer_link
from kiosk.hardware.printer_zpl import ZplPrinter
from kiosk.hardware.settings import DeviceSettings
from kiosk.hardware.transport import Transport, Written
from kiosk.hardware.virtual.faults import FaultBook, VirtualFault
from kiosk.hardware.virtual.tray import Tray

CHOICE = "DOSSARD_PRINTER_WAYS"
# of a transfer that a pulled cable cut off libusb does not tell how much went
CUT_TRANSFER_BYTES = 16384
EVERYWHERE = ("in-process", "other-process", "tcp")
_MODULES = {
    "in-process": "way_virtual",
    "other-process": "way_virtual",
    "tcp": "way_tcp",
    "umockdev": "way_umockdev",
    "gadget-usb": "way_gadget",
    "gadget-lp": "way_gadget",
    "gadget-udev": "way_gadget",
}


@dataclass(frozen=True, slots=True)
class Differences:
    """What a way cannot show; a sentence is the reason that a test gives.

    Attributes:
        kind: what the driver calls a printer over this way.
        most_in_flight: bytes that the road holds at most, sent but not yet taken by the printer.
        hides_stops: the road holds a whole label, so that a stop is only seen after the last byte.
        held: how a printer looks that another program holds.
        no_halted_pipe, no_port_status, no_device_id, no_system_driver, no_other_program,
        no_rules: why not.
    """

    kind: str
    most_in_flight: int = 0
    hides_stops: bool = False
    held: DeviceState = DeviceState.GONE
    no_halted_pipe: str = ""
    no_port_status: str = ""
    no_device_id: str = ""
    no_system_driver: str = ""
    no_other_program: str = ""
    no_rules: str = "no udevd runs that would apply rules"


class Way(ABC):
    """One printer behind one way; it is switched on by `settings` and off by `close`."""

    differs: Differences
    quick: str = "encode_s=0&feed_s=0&answer_s=0.4&poll_s=0.01&finish_s=1&person_s=5&chunk_s=0.03"

    def __init__(self, name: str, folder: Path, *, has_rfid: bool) -> None:
        self.name = name
        self.folder = folder
        self.has_rfid = has_rfid

    @property
    def options(self) -> dict[str, str]:
        """Give the options of a printer that works at once and of a driver with little patience."""
        named = dict(pair.split("=") for pair in self.quick.split("&"))
        return named | {"rfid": str(int(self.has_rfid))}

    @abstractmethod
    def settings(self, options: dict[str, str]) -> DeviceSettings:
        """Switch the printer on if it is not, and say how a station names it."""

    @abstractmethod
    def notice(self) -> None:
        """Wait until the system sees whether the cable is in."""

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let another program hold the printer."""
        raise NotImplementedError(self.differs.no_other_program)
        yield

    def system_driver(self) -> str:
        """Name the system's driver that is bound to the printer now, empty for none."""
        raise NotImplementedError(self.differs.no_system_driver)

    @abstractmethod
    def close(self) -> None:
        """Switch the printer off."""


@dataclass
class Heard:
    """A transport that keeps what was written to it since it was opened."""

    inner: Transport
    written: list[bytes] = field(default_factory=list)

    def write(self, data: bytes, *, on_stall: Callable[[int], bool]) -> Written:
        self.written.append(data)
        return self.inner.write(data, on_stall=on_stall)

    def __getattr__(self, name: str) -> object:
        return getattr(self.inner, name)


class Bench:
    """A printer of one way, with its tray and faults, as the suite sees it."""

    def __init__(self, way: Way) -> None:
        self.way = way
        self.differs = way.differs
        self.tray = Tray(way.folder, seed="", stock=0)
        self.faults = FaultBook(way.folder)
        self.talks: list[Heard] = []
        self.printer = self.open()

    def open(self, **options: str) -> ZplPrinter:
        """Give another driver for the same printer."""
        link = printer_link(self.way.settings(self.way.options | options))
        return ZplPrinter(replace(link, connect=lambda: self._connected(link)))

    def mend(self, *faults: VirtualFault) -> None:
        """Put the printer right; returns when the system has seen it."""
        self.faults.cure(*faults)
        self.way.notice()

    def close(self) -> None:
        self.printer.close()
        self.way.close()

    def _connected(self, link: PrinterLink) -> Transport:
        self.talks.append(Heard(link.connect()))
        return self.talks[-1]


def chosen_ways() -> tuple[str, ...]:
    """Name the ways over which the suite runs in this process."""
    return tuple(os.environ.get(CHOICE, ",".join(EVERYWHERE)).split(","))


def make_way(name: str, folder: Path, *, has_rfid: bool = True) -> Way:
    """Prepare a way by its name; its module is imported only now, it may need a system of its own."""
    module = import_module(f"tests.helpers.{_MODULES[name]}")
    return module.WAYS[name](name, folder, has_rfid=has_rfid)


def need(lack: str) -> None:
    """Leave a test out where a way cannot show it, with the way's own reason."""
    if lack:
        pytest.skip(lack)
