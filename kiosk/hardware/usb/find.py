"""Which USB printers are plugged in, which one an address means, and why one may not be used."""

import errno
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import usb.core

from kiosk.core.errors import DeviceError, DeviceNotFoundError
from kiosk.hardware.addresses import LpAddress, UsbAddress
from kiosk.hardware.usb.context import forget_libusb, hold_open
from kiosk.hardware.usb.identity import address_of, serial_number, socket_of
from kiosk.hardware.usb.interface import printer_interface
from kiosk.hardware.usb.plugged import Plugged, plugged_in_sysfs

_UDEV = Path("/run/udev/control")

NO_LIBUSB = "the USB library (libusb 1.0) is missing: install the package libusb-1.0-0, then try again"


def find_printers(backend: Any = None) -> Iterator[Any]:  # noqa: ANN401
    """Give every plugged printer as a pyusb device.

    Args:
        backend: a pyusb backend; None: the system's libusb.

    Raises:
        DeviceError: there is no USB library, or it opens no list of what is plugged in.
    """
    try:
        if backend is None:
            _forget_stale_list()
        devices = list(usb.core.find(find_all=True, backend=backend))
    except usb.core.NoBackendError as missing:
        raise DeviceError(NO_LIBUSB) from missing
    except usb.core.USBError as error:
        raise DeviceError(f"the USB library shows no devices ({error}): start this station again") from error
    if backend is None:
        hold_open(devices)
    return (device for device in devices if printer_interface(device) is not None)


def find_printer(address: UsbAddress, backend: Any = None) -> Any:  # noqa: ANN401
    """Give the one printer at an address as a pyusb device.

    Raises:
        DeviceNotFoundError: none is plugged in, or several are and the address does not choose.
    """
    plugged = list(find_printers(backend))
    meant = [device for device in plugged if _is_meant(device, address)]
    if not meant:
        raise DeviceNotFoundError(f"no printer at {address.text}: plug it in and switch it on")
    if len(meant) > 1:
        choices = ", ".join(address_of(device, plugged).text for device in meant)
        raise DeviceNotFoundError(f"several printers at {address.text}: write one of {choices}")
    return meant[0]


def refusal(
    error: OSError, address: UsbAddress | LpAddress, *, holder: Callable[[], str] = lambda: ""
) -> DeviceError:
    """Say in words why the system does not let us at a device.

    Args:
        error: the system's own.
        address: of the device.
        holder: asked where another program holds it: says which and what to do, or nothing.
    """
    match error.errno:
        case errno.EACCES | errno.EPERM:
            return DeviceError(
                f"{address.text} may not be opened: install Dossard's udev rule, then plug it in again"
            )
        case errno.EBUSY:
            cure = holder() or "remove its queue from the system's printers"
            return DeviceError(f"{address.text} is held by another program: {cure}")
        case errno.ENODEV | errno.ENXIO | errno.ENOENT:
            return DeviceNotFoundError(f"no printer at {address.text}: plug it in and switch it on")
        case _:
            return DeviceError(f"{address.text} cannot be opened ({error}): unplug it and plug it in again")


def _is_meant(device: Any, address: UsbAddress) -> bool:  # noqa: ANN401
    if (device.idVendor, device.idProduct) != (address.vendor, address.product):
        return False
    is_there = not address.port or socket_of(device) == address.port
    return is_there and (not address.serial or serial_number(device) == address.serial)


def _forget_stale_list() -> None:
    # WORKAROUND https://github.com/libusb/libusb: a context without udevd (containers) never sees a plug or
    # unplug again; a new context does
    if sys.platform == "linux" and not _UDEV.exists():
        _context_for(plugged_in_sysfs())


@lru_cache(maxsize=1)
def _context_for(_plugged: frozenset[Plugged]) -> None:
    """Begin anew whenever something else is plugged in than at the last call."""
    forget_libusb()
