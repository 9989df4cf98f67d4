"""Where a device is, as text.

usb:0a5f:0181:SERIAL   vendor, product, and the serial number where two of a model are plugged in
usb:0a5f:0181@1-2.3    vendor, product, and the USB socket (bus, ports) where serial numbers do not choose
lp:/dev/usb/lp0        a USB printer through Linux's own driver
tcp:192.0.2.7:9100     a network printer's raw port
serial:/dev/ttyUSB0    a serial port, with options as ?baud=9600
ipp://host/ipp/print   an office printer; ipps:// where it shall be encrypted
cups:QUEUE             a queue of this computer's CUPS server
folder:prints          a folder for PDF files, relative to the station file's
virtual:tray           a simulated device and its folder, with options as ?process=1&rfid=0
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlsplit

from kiosk.core.errors import InputError

_EXAMPLES = (
    "usb:0a5f:0181:SERIAL, tcp:192.0.2.7:9100, serial:/dev/ttyUSB0, ipp://192.0.2.7/ipp/print, cups:QUEUE, "
    "folder:prints or virtual:tray"
)
_PRINTER_PORT = 9100
_IPP_PORT = 631
_IPP_EXAMPLE = "ipp://192.0.2.7/ipp/print"
_SOCKET = r"[0-9]+-[0-9]+(\.[0-9]+)*"


@dataclass(frozen=True, slots=True)
class UsbAddress:
    """A USB device; without a serial number and a socket: the only one of that model.

    Attributes:
        port: the socket as Linux names it, bus and ports as in `1-2.3`; empty for any.
    """

    vendor: int
    product: int
    serial: str = ""
    port: str = ""

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        port, serial = self.port and f"@{self.port}", self.serial and f":{self.serial}"
        return f"usb:{self.vendor:04x}:{self.product:04x}{port}{serial}"


@dataclass(frozen=True, slots=True)
class LpAddress:
    """A device file of Linux's own driver for USB printers."""

    path: str

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"lp:{self.path}"


@dataclass(frozen=True, slots=True)
class TcpAddress:
    """A network printer's raw port."""

    host: str
    port: int

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"tcp:{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class SerialAddress:
    """A serial port; the options may hold `baud`."""

    port: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"serial:{self.port}"


@dataclass(frozen=True, slots=True)
class VirtualAddress:
    """A virtual device and the folder in which it lives."""

    folder: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"virtual:{self.folder}"


@dataclass(frozen=True, slots=True)
class IppAddress:
    """A printer that speaks IPP; `path` begins with a slash."""

    host: str
    port: int
    path: str
    is_secure: bool = False

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file, which is its URI (RFC 3510, RFC 7472)."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _IPP_PORT else f":{self.port}"
        return f"{'ipps' if self.is_secure else 'ipp'}://{host}{port}{self.path}"


@dataclass(frozen=True, slots=True)
class CupsAddress:
    """A queue of the CUPS server that this computer uses."""

    queue: str

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"cups:{self.queue}"

    @property
    def path(self) -> str:
        """Give the path of the queue on its server."""
        return f"/printers/{quote(self.queue, safe='')}"


@dataclass(frozen=True, slots=True)
class FolderAddress:
    """A folder that takes files instead of a printer."""

    folder: str

    @property
    def text(self) -> str:
        """Give the address as it is written in a station file."""
        return f"folder:{self.folder}"


Address = (
    UsbAddress
    | LpAddress
    | TcpAddress
    | SerialAddress
    | IppAddress
    | CupsAddress
    | FolderAddress
    | VirtualAddress
)


def parse_address(text: str) -> Address:
    """Read an address.

    Raises:
        InputError: an unknown kind, or a part that is missing or malformed; says what is wrong.
    """
    kind, colon, rest = text.strip().partition(":")
    if not colon:
        raise InputError(f'the address "{text}" has no kind; write for example {_EXAMPLES}')
    match kind.casefold():
        case "usb":
            return _usb(text, rest)
        case "lp":
            return _lp(text, rest)
        case "tcp":
            return _tcp(text, rest)
        case "serial":
            return _serial(text, rest)
        case "ipp" | "ipps":
            return _ipp(text.strip())
        case "cups":
            return _cups(text, rest)
        case "folder":
            return _folder(text, rest)
        case "virtual":
            folder, options = _with_options(text, rest)
            return VirtualAddress(folder, options)
        case _:
            raise InputError(f'"{kind}" in the address "{text}" is unknown; write for example {_EXAMPLES}')


def _usb(text: str, rest: str) -> UsbAddress:
    vendor, _, after = rest.partition(":")
    model, _, serial = after.partition(":")
    product, at, port = model.partition("@")
    for word, part in (("vendor", vendor), ("product", product)):
        if not re.fullmatch(r"[0-9A-Fa-f]{4}", part):
            raise InputError(
                f'the {word} "{part}" in "{text}" must be 4 hex digits, as in usb:0a5f:0181:SERIAL'
            )
    if at and not re.fullmatch(_SOCKET, port):
        raise InputError(f'the socket "{port}" in "{text}" must be bus and ports, as in usb:0a5f:0181@1-2.3')
    return UsbAddress(int(vendor, 16), int(product, 16), serial.strip(), port)


def _lp(text: str, rest: str) -> LpAddress:
    if not rest.startswith("/"):
        raise InputError(f'"{text}" names no device file; write for example lp:/dev/usb/lp0')
    return LpAddress(rest)


def _tcp(text: str, rest: str) -> TcpAddress:
    host, colon, port = rest.rpartition(":")
    if not colon:
        host, port = rest, str(_PRINTER_PORT)
    host = host.strip("[]")
    if not host:
        raise InputError(f'"{text}" names no host; write for example tcp:192.0.2.7:9100')
    if not (port.isascii() and port.isdecimal() and 0 < int(port) < 65536):  # noqa: PLR2004 - 16 bits
        raise InputError(f'the port "{port}" in "{text}" must lie between 1 and 65535')
    return TcpAddress(host, int(port))


def _serial(text: str, rest: str) -> SerialAddress:
    port, options = _with_options(text, rest)
    if not port:
        raise InputError(f'"{text}" names no port; write for example serial:/dev/ttyUSB0')
    return SerialAddress(port, options)


def _ipp(text: str) -> IppAddress:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as mistake:
        raise InputError(
            f'"{text}" is no address of a printer ({mistake}); write {_IPP_EXAMPLE}'
        ) from mistake
    if not parts.hostname or parts.query or parts.fragment or parts.username is not None:
        raise InputError(f'"{text}" must be a host and a path; write for example {_IPP_EXAMPLE}')
    if port == 0:
        raise InputError(f'the port "0" in "{text}" must lie between 1 and 65535')
    return IppAddress(parts.hostname, port or _IPP_PORT, parts.path or "/", parts.scheme == "ipps")


def _cups(text: str, queue: str) -> CupsAddress:
    if not queue or any(sign in queue for sign in "/#?") or not queue.isprintable() or " " in queue:
        raise InputError(f'"{text}" names no CUPS queue; write for example cups:QUEUE, see lpstat -e')
    return CupsAddress(queue)


def _folder(text: str, folder: str) -> FolderAddress:
    if not folder:
        raise InputError(f'"{text}" names no folder; write for example folder:prints')
    return FolderAddress(folder)


def _with_options(text: str, rest: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    path, mark, query = rest.partition("?")
    if not mark:
        return path, ()
    try:
        return path, tuple(parse_qsl(query, keep_blank_values=True, strict_parsing=True))
    except ValueError as mistake:
        raise InputError(f'"{query}" in "{text}" must be options such as ?rfid=0') from mistake
