"""A printer body for the virtual bus that does exactly what a test tells it."""

from dataclasses import dataclass, field

from kiosk.hardware.virtual.board import Taken
from kiosk.hardware.virtual.bus import VirtualBus, VirtualUsbPrinter


@dataclass
class ScriptedBody:
    """Takes what the script says (bytes a call, then everything), says what `says` holds."""

    script: list[Taken] = field(default_factory=list)
    says: list[bytes | None] = field(default_factory=list)
    status_byte: int = 0x18
    plugged: bool = True
    received: bytes = b""
    halted: bool = False
    unplugs_on_halt: bool = False

    def is_plugged(self) -> bool:
        return self.plugged

    def accept(self, data: bytes, *, timeout_s: float) -> Taken:
        if self.halted:
            return Taken(is_halted=True)
        taken = self.script.pop(0) if self.script else Taken(len(data))
        self.halted = taken.is_halted
        self.plugged = self.plugged and not (self.halted and self.unplugs_on_halt)
        self.received += data[: taken.count]
        return taken

    def take(self, size: int, *, timeout_s: float) -> bytes | None:
        return self.says.pop(0) if self.says else b""

    def port_status(self) -> int:
        return self.status_byte

    def clear_halt(self) -> None:
        self.halted = False

    def close(self) -> None:
        self.plugged = False


def bus_with(body: ScriptedBody, **traits) -> VirtualBus:
    return VirtualBus(VirtualUsbPrinter(body, traits.pop("serial", "D1"), "Test printer", **traits))
