"""From a printer's address to the way to open it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import assert_never

from kiosk.core.errors import InputError
from kiosk.hardware.addresses import (
    LpAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    VirtualAddress,
    parse_address,
)
from kiosk.hardware.patience import Patience
from kiosk.hardware.settings import DeviceSettings, amount, flag
from kiosk.hardware.tcp_printer import open_tcp
from kiosk.hardware.transport import Transport
from kiosk.hardware.usb.lp import open_lp
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.printer import VirtualPrinter

VIRTUAL_PATIENCE = Patience(answer_s=1.0, poll_s=0.05, finish_s=5.0, person_s=900.0, chunk_s=0.1)


@dataclass(frozen=True, slots=True)
class PrinterLink:
    """All that a driver needs to reach its printer.

    Attributes:
        kind: what it is, for staff.
        encodes: it has a chip encoder and chips in its stock.
        dpi: what the labels are drawn for.
        connect: opens it; may be called again after it went away.
        close: lets go what stays between connections.
    """

    name: str
    kind: str
    encodes: bool
    dpi: int
    patience: Patience
    connect: Callable[[], Transport]
    close: Callable[[], None]


def printer_link(settings: DeviceSettings) -> PrinterLink:
    """Read a printer's address and options; nothing is opened yet.

    Raises:
        InputError: the address or an option is wrong.
    """
    address = parse_address(settings.address)
    match address:
        case UsbAddress():
            return _real(settings, "ZPL printer (USB)", lambda chunk_s: open_usb(address, chunk_s=chunk_s))
        case LpAddress():
            return _real(settings, "ZPL printer (USB)", lambda chunk_s: open_lp(address, chunk_s=chunk_s))
        case TcpAddress():
            return _real(
                settings, "ZPL printer (network)", lambda chunk_s: open_tcp(address, chunk_s=chunk_s)
            )
        case VirtualAddress():
            return _virtual(settings, address)
        case SerialAddress():
            raise InputError(f'the printer "{settings.address}" cannot be serial; use usb:, tcp: or virtual:')
        case _:
            assert_never(address)


def _real(settings: DeviceSettings, kind: str, connect: Callable[[float], Transport]) -> PrinterLink:
    patience = _patience(settings.options, Patience())
    return PrinterLink(
        name=settings.name,
        kind=kind,
        encodes=flag(settings.options, "rfid", default=True),
        dpi=settings.dpi,
        patience=patience,
        connect=lambda: connect(patience.chunk_s),
        close=_nothing,
    )


def _virtual(settings: DeviceSettings, address: VirtualAddress) -> PrinterLink:
    options = {**settings.options, **dict(address.options)}
    printer = VirtualPrinter.from_options(settings.folder / address.folder, options, dpi=settings.dpi)
    patience = _patience(options, VIRTUAL_PATIENCE)
    named = "virtual" in settings.name.casefold()
    return PrinterLink(
        name=settings.name if named else f"{settings.name} (virtual)",
        kind="virtual ZPL printer, simulated",
        encodes=printer.has_rfid,
        dpi=settings.dpi,
        patience=patience,
        connect=lambda: printer.connect(chunk_s=patience.chunk_s),
        close=printer.close,
    )


def _patience(options: dict[str, str], default: Patience) -> Patience:
    return Patience(
        answer_s=amount(options, "answer_s", default=default.answer_s),
        poll_s=amount(options, "poll_s", default=default.poll_s),
        finish_s=amount(options, "finish_s", default=default.finish_s),
        person_s=amount(options, "person_s", default=default.person_s),
        chunk_s=amount(options, "chunk_s", default=default.chunk_s),
    )


def _nothing() -> None:
    """Let nothing go: real printers keep nothing open between connections."""
