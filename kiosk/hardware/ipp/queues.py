"""The CUPS server of this computer, and which of its queues holds a USB printer.

Two programs cannot use one USB printer: whoever finds it held looks here for the name of the queue to
remove. Source: CUPS Implementation of IPP (CUPS-Get-Printers); CUPS backends `usb` and `ippusb`, whose
device URIs are `usb://Make/Model?serial=S` and `ippusb://Make%20Model._ipp._tcp.local/`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote, urlsplit

from kiosk.core.errors import DeviceError, InputError
from kiosk.hardware.addresses import IppAddress, parse_address
from kiosk.hardware.ipp.client import IppClient
from kiosk.hardware.ipp.message import Tag
from kiosk.hardware.ipp.reports import succeeded
from kiosk.hardware.ipp.requests import get_queues

_ANSWER_S = 2.0
# ipp-usb, which speaks IPP over USB, ends its names so
_IPP_OVER_USB = "(usb)"


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue of a CUPS server and the device behind it, `usb://Zebra/ZD621R?serial=D6J1`."""

    name: str
    device_uri: str


@dataclass(frozen=True, slots=True)
class UsbNames:
    """What a USB device says of itself; empty where it does not."""

    maker: str
    model: str
    serial: str


@dataclass(frozen=True, slots=True)
class Holders:
    """The queues that hold a device, and those that may.

    Attributes:
        certain: the names of queues with its maker, model and serial number.
        possible: the names of queues of USB printers that do not say enough to be told apart from it.
    """

    certain: tuple[str, ...]
    possible: tuple[str, ...]


def cups_server(environment: Mapping[str, str], path: str = "/") -> IppAddress:
    """Give the address of the CUPS server that this computer uses, localhost unless CUPS_SERVER names one.

    Args:
        environment: of this process; a socket's path in CUPS_SERVER means this computer.
        path: on the server.
    """
    named = environment.get("CUPS_SERVER", "").partition("/")[0]
    local = IppAddress("localhost", 631, path)
    if not named:
        return local
    try:
        address = parse_address(f"ipp://{named}{path}")
    except InputError:
        return local
    return address if isinstance(address, IppAddress) else local


def queues_of(server: IppAddress, *, answer_s: float = _ANSWER_S) -> tuple[Queue, ...]:
    """List the queues of a CUPS server; none where no CUPS runs or it does not tell."""
    client = IppClient(server, answer_s=answer_s)
    try:
        answer = client.ask(get_queues(client.uri))
    except DeviceError:
        return ()
    if not succeeded(answer):
        return ()
    found = (
        Queue(group.text("printer-name"), group.text("device-uri")) for group in answer.of_kind(Tag.PRINTER)
    )
    return tuple(queue for queue in found if queue.name)


def holders_of(device: UsbNames, queues: tuple[Queue, ...]) -> Holders:
    """Tell which queues hold a USB device; nothing is asked of anybody."""
    certain: list[str] = []
    possible: list[str] = []
    for queue in queues:
        match _is_held(device, queue.device_uri):
            case True:
                certain.append(queue.name)
            case None:
                possible.append(queue.name)
            case False:
                pass
    return Holders(tuple(certain), tuple(possible))


def advice(device: UsbNames, queues: tuple[Queue, ...]) -> str:
    """Say which queue holds a USB device and what to do; empty where none does."""
    holders = holders_of(device, queues)
    certain, possible = ", ".join(holders.certain), ", ".join(holders.possible)
    if certain:
        return f"the CUPS queue {certain} holds it: remove that queue from the system's printers"
    return f"the CUPS queue {possible} may hold it: look at the system's printers" if possible else ""


def _is_held(device: UsbNames, uri: str) -> bool | None:
    """Compare with the words of a device URI; None: it may be."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return False
    if not _goes_over_usb(parts.scheme, parts.path, unquote(parts.netloc)):
        return False
    serial = next(iter(parse_qs(parts.query).get("serial", ())), "")
    if serial and device.serial:
        return _letters(serial) == _letters(device.serial)
    # makers write their name in many ways, the first word stays: Zebra, Zebra Technologies
    first_word = _letters(device.maker.partition(" ")[0])
    return None if first_word in _letters(unquote(uri)) else False


def _goes_over_usb(scheme: str, path: str, host: str) -> bool:
    if scheme == "hp":
        return path.startswith("/usb")
    return "usb" in scheme or _IPP_OVER_USB in host.casefold()


def _letters(words: str) -> str:
    """Give what stays of a word: CUPS changes capitals, spaces and signs of what a device says."""
    return "".join(sign for sign in words.casefold() if sign.isalnum())
