"""The virtual printer of one folder, opened like any USB printer over a virtual bus."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.language import Language
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.settings import flag
from kiosk.hardware.usb.printer import UsbPrinter, open_usb
from kiosk.hardware.virtual.board import PrinterBody
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter
from kiosk.hardware.virtual.link import connect_to_server
from kiosk.hardware.virtual.set_up import VirtualSetUp, read_set_up

# vendor, product, command set and name of the model
_MODELS = {
    Language.ZPL: (0x0A5F, 0x0181, "ZPL", "Virtual ZD621R"),
    Language.TSPL: (0x1203, 0x0181, "TSPL", "Virtual TSPL"),
    Language.ESCPOS: (0x04B8, 0x0202, "ESC/POS", "Virtual ESC/POS"),
}


@dataclass(slots=True)
class VirtualPrinter:
    """The host's end of one virtual printer, in this process or in one of its own."""

    set_up: VirtualSetUp
    in_other_process: bool
    _bodies: list[PrinterBody] = field(default_factory=list)

    @classmethod
    def from_options(cls, folder: Path, options: dict[str, str], *, dpi: int) -> "VirtualPrinter":
        """Read the options of a virtual address: process, and those of `read_set_up`.

        Raises:
            InputError: an option is wrong.
        """
        return cls(read_set_up(folder, options, dpi=dpi), flag(options, "process", default=False))

    @property
    def has_rfid(self) -> bool:
        """Tell whether it encodes."""
        return self.set_up.has_rfid

    def connect(self, *, chunk_s: float) -> UsbPrinter:
        """Open it; within one process it stays the same printer, with what it holds.

        Raises:
            DeviceError: it is unplugged, or its process does not start.
        """
        if self.in_other_process:
            self.close()
        if not self._bodies:
            body = connect_to_server(self.set_up) if self.in_other_process else self.set_up.build()
            self._bodies.append(body)
        vendor, product, command_set, name = _MODELS[self.set_up.language]
        model = f"{name}-{self.set_up.dpi}dpi"
        plugged = VirtualUsbPrinter(
            self._bodies[0], self.set_up.serial, model, vendor, product, command_set=command_set
        )
        address = UsbAddress(vendor, product, self.set_up.serial)
        return open_usb(address, backend=VirtualBus(plugged), chunk_s=chunk_s)

    def close(self) -> None:
        """Let the way to its process go; the process and the tray stay."""
        for body in self._bodies:
            body.close()
        if self.in_other_process:
            self._bodies.clear()
