"""Untried on a device: the headset socket as the Linux kernel reports it (linux/input.h, EV_SW)."""

import fcntl
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

SW_HEADPHONE_INSERT: Final = 0x02
SWITCH_BYTES: Final = 8
EVDEV: Final = "evdev:"
FILE: Final = "file:"
_READ: Final = 2

log = logging.getLogger(__name__)
Ask = Callable[[int, int, bytes], bytes]


def switch_request(length: int) -> int:
    """Give the number of the request for all switches, EVIOCGSW(len) of linux/input.h.

    Args:
        length: bytes that the answer may have.
    """
    return _READ << 30 | length << 16 | ord("E") << 8 | 0x1B


def is_set(switches: bytes, number: int) -> bool:
    """Tell whether a switch is on; they come as bits, the lowest first."""
    return bool(switches[number // 8] >> number % 8 & 1)


def _ask(device: int, request: int, room: bytes) -> bytes:
    return fcntl.ioctl(device, request, room)


class EvdevHeadset:
    """See `Headset`; a device that goes away counts as unplugged, and is looked for again."""

    def __init__(self, device: Path, *, ask: Ask = _ask) -> None:
        """Prepare to ask.

        Args:
            device: for example /dev/input/event5.
            ask: makes a request of the opened device.
        """
        self._device = device
        self._ask = ask
        self._has_failed = False

    def is_plugged_in(self) -> bool:
        """See `Headset.is_plugged_in`."""
        try:
            switches = self.switches()
        except OSError as fault:
            if not self._has_failed:
                log.warning("the headset socket %s does not answer: %s", self._device, fault.strerror)
            self._has_failed = True
            return False
        self._has_failed = False
        return is_set(switches, SW_HEADPHONE_INSERT)

    def switches(self) -> bytes:
        """Read all switches of the device.

        Raises:
            OSError: it is not there, may not be read, or has none.
        """
        device = os.open(self._device, os.O_RDONLY | os.O_NONBLOCK)
        try:
            return self._ask(device, switch_request(SWITCH_BYTES), bytes(SWITCH_BYTES))
        finally:
            os.close(device)

    def close(self) -> None:
        """See `Headset.close`; nothing is held."""


class FileHeadset:
    """See `Headset`; for rehearsals and tests: it is in as long as a file is there."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def is_plugged_in(self) -> bool:
        """See `Headset.is_plugged_in`."""
        return self._file.exists()

    def close(self) -> None:
        """See `Headset.close`; nothing is held."""
