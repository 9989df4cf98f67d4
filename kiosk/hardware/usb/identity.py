"""Who a USB printer is, asked without claiming it: the system's own driver goes on undisturbed."""

import array
from collections.abc import Iterable
from typing import Any

import usb.core
import usb.util

from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.usb.ieee1284 import parse_device_id
from kiosk.hardware.usb.interface import PrinterInterface

_ID_BYTES = 1024
_CONTROL_MS = 5000


def serial_number(device: Any) -> str:  # noqa: ANN401 - pyusb has no types
    """Give a device's serial number, empty where it has none, may not be asked, or tells a broken one.

    Some makers write it in the wrong byte order, which shows as signs of far alphabets: such a number
    cannot be typed into a station file.
    """
    try:
        serial = str(device.serial_number or "").strip()
    except (usb.core.USBError, ValueError, NotImplementedError):
        return ""
    return serial if serial.isascii() and serial.isprintable() else ""


def socket_of(device: Any) -> str:  # noqa: ANN401
    """Name the socket as Linux does, bus and ports as in `1-2.3`; empty where the system does not say."""
    ports = device.port_numbers
    return f"{device.bus}-{'.'.join(str(port) for port in ports)}" if ports else ""


def address_of(device: Any, among: Iterable[Any]) -> UsbAddress:  # noqa: ANN401
    """Give the address that names one printer and no other.

    Args:
        device: one of them.
        among: all that are plugged in.
    """
    model, serial = (device.idVendor, device.idProduct), serial_number(device)
    others = [one for one in among if one is not device and (one.idVendor, one.idProduct) == model]
    is_needless = not others
    is_its_own = bool(serial) and all(serial_number(one) != serial for one in others)
    if is_needless or is_its_own:
        return UsbAddress(*model, serial)
    return UsbAddress(*model, port=socket_of(device))


def read_device_id(device: Any, interface: PrinterInterface) -> dict[str, str]:  # noqa: ANN401
    """Ask for the IEEE 1284 identity; no interface is claimed for it, so usblp may stay bound.

    Source: USB Device Class Definition for Printing Devices 1.1, section 4.2.1, GET_DEVICE_ID.

    Raises:
        usb.core.USBError: the device does not answer, or the system does not allow it.
    """
    # WORKAROUND https://github.com/pyusb/pyusb: ctrl_transfer would claim the interface in the low
    # byte of wIndex, but this request carries it in the high byte
    answer = array.array("B", bytes(_ID_BYTES))
    context = device._ctx  # noqa: SLF001
    where = interface.interface << 8 | interface.alternate
    context.managed_open()
    count = context.backend.ctrl_transfer(
        context.handle, 0xA1, 0, interface.configuration_index, where, answer, _CONTROL_MS
    )
    return parse_device_id(answer[:count].tobytes())


def introduced(device: Any, interface: PrinterInterface) -> dict[str, str]:  # noqa: ANN401
    """Open a device, ask who it is, and close it again; empty if it does not say."""
    try:
        return read_device_id(device, interface)
    except (usb.core.USBError, NotImplementedError):
        return {}
    finally:
        usb.util.dispose_resources(device)
