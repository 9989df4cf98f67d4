"""Which USB devices are printers, and which of their interfaces to talk to.

Source: USB Device Class Definition for Printing Devices 1.1, section 4.1.
"""

import errno
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import usb.backend.libusb1
import usb.core
import usb.util

from kiosk.core.errors import DeviceError, DeviceNotFoundError
from kiosk.hardware.addresses import UsbAddress

PRINTER_CLASS = 7
# bidirectional first, then IEEE 1284.4, then one-way; 4 is IPP over USB and never ours
_PROTOCOLS = (2, 3, 1)
# makers whose printers may show a vendor class instead of the printer class
_VENDOR_CLASS = 0xFF
_UDEV = Path("/run/udev/control")
_MAKERS_OF_PRINTERS = frozenset({0x0A5F, 0x04B8, 0x067E, 0x0519, 0x1203, 0x0828})

NO_LIBUSB = "the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again"


@dataclass(frozen=True, slots=True)
class PrinterInterface:
    """The way into one printer.

    Attributes:
        has_choice: the interface has several alternate settings, so that one must be chosen.
        packet: largest packet of the IN endpoint, bytes.
        ep_in: None on a one-way printer.
    """

    configuration_index: int
    interface: int
    alternate: int
    has_choice: bool
    ep_out: int
    ep_in: int | None
    packet: int


def printer_interface(device: Any) -> PrinterInterface | None:  # noqa: ANN401 - pyusb has no types
    """Choose the interface and alternate setting, None if the device is no printer."""
    best: tuple[int, PrinterInterface] | None = None
    for configuration in device:
        for setting in configuration:
            rank = _rank(device, setting)
            found = _described(configuration, setting) if rank is not None else None
            if rank is not None and found is not None and (best is None or rank < best[0]):
                best = (rank, found)
    return best[1] if best else None


def find_printers(backend: Any = None) -> Iterator[Any]:  # noqa: ANN401
    """Give every plugged printer as a pyusb device.

    Args:
        backend: a pyusb backend; None: the system's libusb.

    Raises:
        DeviceError: there is no USB library.
    """
    if backend is None:
        _forget_stale_list()
    try:
        devices = list(usb.core.find(find_all=True, backend=backend))
    except usb.core.NoBackendError as missing:
        raise DeviceError(NO_LIBUSB) from missing
    return (device for device in devices if printer_interface(device) is not None)


def find_printer(address: UsbAddress, backend: Any = None) -> Any:  # noqa: ANN401
    """Give the one printer at an address as a pyusb device.

    Raises:
        DeviceNotFoundError: none is plugged in, or several are and the address does not choose.
    """
    same_model = [
        device
        for device in find_printers(backend)
        if (device.idVendor, device.idProduct) == (address.vendor, address.product)
    ]
    if address.serial:
        same_model = [device for device in same_model if serial_number(device) == address.serial]
    if not same_model:
        raise DeviceNotFoundError(f"no printer at {address.text}: plug it in and switch it on")
    if len(same_model) > 1:
        serials = ", ".join(serial_number(device) or "unknown" for device in same_model)
        raise DeviceNotFoundError(
            f"several printers at {address.text}: add one of the serial numbers {serials}"
        )
    return same_model[0]


def serial_number(device: Any) -> str:  # noqa: ANN401
    """Give a device's serial number, empty where it has none or may not be asked."""
    try:
        return str(device.serial_number or "")
    except (usb.core.USBError, ValueError, NotImplementedError):
        return ""


def refusal(error: usb.core.USBError, address: UsbAddress) -> DeviceError:
    """Say in words why the system does not let us at a device."""
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return DeviceError(
                f"{address.text} may not be opened: install Dossard's udev rule, then plug it in again"
            )
        case errno.EBUSY:
            return DeviceError(
                f"{address.text} is held by another program: remove its queue from the system's printers"
            )
        case errno.ENODEV:
            return DeviceNotFoundError(f"no printer at {address.text}: plug it in and switch it on")
        case _:
            return DeviceError(f"{address.text} cannot be opened ({error}): unplug it and plug it in again")


def _forget_stale_list() -> None:
    # WORKAROUND https://github.com/libusb/libusb: a context without udevd (containers) never sees a plug or
    # unplug again; a new context does
    if sys.platform == "linux" and not _UDEV.exists():
        usb.backend.libusb1._lib_object = None  # noqa: SLF001


def _rank(device: Any, setting: Any) -> int | None:  # noqa: ANN401
    if setting.bInterfaceClass == PRINTER_CLASS:
        known = setting.bInterfaceProtocol in _PROTOCOLS
        return _PROTOCOLS.index(setting.bInterfaceProtocol) if known else None
    is_makers_own = setting.bInterfaceClass == _VENDOR_CLASS and device.idVendor in _MAKERS_OF_PRINTERS
    return len(_PROTOCOLS) if is_makers_own else None


def _described(configuration: Any, setting: Any) -> PrinterInterface | None:  # noqa: ANN401
    out = _bulk_endpoint(setting, usb.util.ENDPOINT_OUT)
    back = _bulk_endpoint(setting, usb.util.ENDPOINT_IN)
    if out is None:
        return None
    number = setting.bInterfaceNumber
    return PrinterInterface(
        configuration_index=configuration.index,
        interface=number,
        alternate=setting.bAlternateSetting,
        has_choice=sum(other.bInterfaceNumber == number for other in configuration) > 1,
        ep_out=out.bEndpointAddress,
        ep_in=back.bEndpointAddress if back is not None else None,
        packet=back.wMaxPacketSize if back is not None else out.wMaxPacketSize,
    )


def _bulk_endpoint(setting: Any, direction: int) -> Any:  # noqa: ANN401
    for endpoint in setting:
        is_bulk = usb.util.endpoint_type(endpoint.bmAttributes) == usb.util.ENDPOINT_TYPE_BULK
        if is_bulk and usb.util.endpoint_direction(endpoint.bEndpointAddress) == direction:
            return endpoint
    return None
