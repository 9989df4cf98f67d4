"""What is plugged in, in plain words."""

from collections.abc import Iterator
from typing import Any

from serial.tools import list_ports

from kiosk.core.errors import DeviceError
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.hardware.addresses import SerialAddress
from kiosk.hardware.usb.find import find_printers
from kiosk.hardware.usb.identity import address_of, introduced
from kiosk.hardware.usb.interface import printer_interface

_UNKNOWN_MAKER = "an unknown maker"
_MAKERS = {
    0x0A5F: "Zebra",
    0x04B8: "Epson",
    0x067E: "Intermec",
    0x0519: "Star",
    0x1203: "TSC",
    0x0828: "SATO",
}


def find_devices(*, backend: Any = None) -> tuple[DeviceStatus, ...]:  # noqa: ANN401 - pyusb has no types
    """List printers on USB and serial ports; nothing is claimed that another program might hold.

    Args:
        backend: a pyusb backend; None: the system's libusb.

    Returns:
        One status each; `name` is the address to write into a station file.
    """
    return (*_printers(backend), *_ports())


def _printers(backend: Any) -> Iterator[DeviceStatus]:  # noqa: ANN401
    try:
        plugged = list(find_printers(backend))
        for device in plugged:
            address = address_of(device, plugged)
            yield DeviceStatus(address.text, "printer", DeviceState.READY, _words(device))
    except DeviceError as error:
        yield DeviceStatus("usb", "printer", DeviceState.GONE, f"USB printers cannot be listed: {error}")


def _words(device: Any) -> str:  # noqa: ANN401
    """Say which printer it is, in its own words where it answers."""
    interface = printer_interface(device)
    identity = introduced(device, interface) if interface is not None else {}
    maker, model = identity.get("MFG", ""), identity.get("MDL", "")
    name = model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}".strip()
    languages = f"; it understands {identity['CMD']}" if identity.get("CMD") else ""
    if not name:
        maker = _MAKERS.get(device.idVendor, _UNKNOWN_MAKER)
        return f"a USB printer of {maker} is plugged in{languages}"
    return f"the USB printer {name} is plugged in{languages}"


def _ports() -> Iterator[DeviceStatus]:
    for port in sorted(list_ports.comports(), key=lambda found: found.device):
        is_usb = port.vid is not None
        if is_usb:
            words = f"a serial device is plugged in: {port.description}"
            yield DeviceStatus(SerialAddress(port.device).text, "serial port", DeviceState.READY, words)
