"""Who holds a USB printer that may not be claimed: a queue of CUPS, by its name."""

import contextlib
import os
from collections.abc import Callable
from typing import Any

import usb.core
import usb.util

from kiosk.hardware.ipp.queues import UsbNames, advice, cups_server, queues_of
from kiosk.hardware.usb.identity import serial_number


def holder_of(device: Any) -> Callable[[], str]:  # noqa: ANN401 - pyusb has no types
    """Give what says, when it is asked, which queue holds a device and what to do; empty where none does."""
    return lambda: advice(names_of(device), queues_of(cups_server(os.environ)))


def names_of(device: Any) -> UsbNames:  # noqa: ANN401
    """Give what a device says of itself in its descriptors, which is what CUPS names it by.

    It is let go at once: kept open, it would be closed by the collector, long after its plug was pulled.
    """
    names = UsbNames(_text(device, "manufacturer"), _text(device, "product"), serial_number(device))
    with contextlib.suppress(usb.core.USBError):
        usb.util.dispose_resources(device)
    return names


def _text(device: Any, name: str) -> str:  # noqa: ANN401
    try:
        return str(getattr(device, name) or "").strip()
    except (usb.core.USBError, ValueError, NotImplementedError):
        return ""
