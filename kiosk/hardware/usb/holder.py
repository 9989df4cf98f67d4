"""Who holds a USB printer that may not be claimed: a queue of CUPS, by its name."""

import os
from collections.abc import Callable
from typing import Any

import usb.core

from kiosk.hardware.ipp.queues import UsbNames, advice, cups_server, queues_of
from kiosk.hardware.usb.identity import serial_number


def holder_of(device: Any) -> Callable[[], str]:  # noqa: ANN401 - pyusb has no types
    """Give what says, when it is asked, which queue holds a device and what to do; empty where none does."""
    return lambda: advice(names_of(device), queues_of(cups_server(os.environ)))


def names_of(device: Any) -> UsbNames:  # noqa: ANN401
    """Give what a device says of itself in its descriptors, which is what CUPS names it by."""
    return UsbNames(_text(device, "manufacturer"), _text(device, "product"), serial_number(device))


def _text(device: Any, name: str) -> str:  # noqa: ANN401
    try:
        return str(getattr(device, name) or "").strip()
    except (usb.core.USBError, ValueError, NotImplementedError):
        return ""
