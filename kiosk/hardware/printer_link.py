"""From a printer's address to the way to open it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.hardware.addresses import (
    CupsAddress,
    FolderAddress,
    IppAddress,
    LpAddress,
    SerialAddress,
    TcpAddress,
    UsbAddress,
    VirtualAddress,
    parse_address,
)
from kiosk.hardware.patience import Patience, patience_from
from kiosk.hardware.settings import DeviceSettings, flag
from kiosk.hardware.tcp_printer import open_tcp
from kiosk.hardware.transport import Transport
from kiosk.hardware.usb.lp import open_lp
from kiosk.hardware.usb.printer import open_usb
from kiosk.hardware.virtual.printer import VirtualPrinter

_KINDS = {
    Language.ZPL: ("ZPL printer (USB)", "ZPL printer (network)", "virtual ZPL printer, simulated"),
    Language.TSPL: ("TSPL printer (USB)", "TSPL printer (network)", "virtual TSPL printer, simulated"),
    Language.ESCPOS: (
        "receipt printer (USB)",
        "receipt printer (network)",
        "virtual receipt printer, simulated",
    ),
}
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
        options: those of the station file and of a virtual address, as text.
    """

    name: str
    kind: str
    encodes: bool
    dpi: int
    patience: Patience
    connect: Callable[[], Transport]
    close: Callable[[], None]
    options: dict[str, str] = field(default_factory=dict)


def printer_link(settings: DeviceSettings, *, language: Language = Language.ZPL) -> PrinterLink:
    """Read a printer's address and options; nothing is opened yet.

    A virtual printer understands the driver's language unless the option `language` says otherwise.

    Raises:
        InputError: the address or an option is wrong.
    """
    address = parse_address(settings.address)
    on_usb, in_network, simulated = _KINDS[language]
    encodes = language is Language.ZPL and flag(settings.options, "rfid", default=True)
    match address:
        case UsbAddress():
            return _real(
                settings, on_usb, lambda chunk_s: open_usb(address, chunk_s=chunk_s), encodes=encodes
            )
        case LpAddress():
            return _real(settings, on_usb, lambda chunk_s: open_lp(address, chunk_s=chunk_s), encodes=encodes)
        case TcpAddress():
            return _real(
                settings, in_network, lambda chunk_s: open_tcp(address, chunk_s=chunk_s), encodes=encodes
            )
        case VirtualAddress():
            options = {"language": language.value, **settings.options, **dict(address.options)}
            return _virtual(settings, simulated, options, folder=address.folder)
        case SerialAddress():
            raise InputError(f'the printer "{settings.address}" cannot be serial; use usb:, tcp: or virtual:')
        case IppAddress() | CupsAddress() | FolderAddress():
            raise InputError(f'"{settings.address}" takes pages, not labels: use the driver office or folder')
        case _:
            assert_never(address)


def _real(
    settings: DeviceSettings, kind: str, connect: Callable[[float], Transport], *, encodes: bool
) -> PrinterLink:
    patience = patience_from(settings.options, Patience())
    return PrinterLink(
        name=settings.name,
        kind=kind,
        encodes=encodes,
        dpi=settings.dpi,
        patience=patience,
        connect=lambda: connect(patience.chunk_s),
        close=_nothing,
        options=settings.options,
    )


def _virtual(settings: DeviceSettings, kind: str, options: dict[str, str], *, folder: str) -> PrinterLink:
    printer = VirtualPrinter.from_options(settings.folder / folder, options, dpi=settings.dpi)
    patience = patience_from(options, VIRTUAL_PATIENCE)
    named = "virtual" in settings.name.casefold()
    return PrinterLink(
        name=settings.name if named else f"{settings.name} (virtual)",
        kind=kind,
        encodes=printer.has_rfid,
        dpi=settings.dpi,
        patience=patience,
        connect=lambda: printer.connect(chunk_s=patience.chunk_s),
        close=printer.close,
        options=options,
    )


def _nothing() -> None:
    """Let nothing go: real printers keep nothing open between connections."""
