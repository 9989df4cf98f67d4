"""libusb's contexts: opened anew where their list went stale, closed after the last of their devices.

Left to the collector, a context may be closed before its devices, which libusb answers with a crash.
"""

import contextlib
import weakref
from collections.abc import Iterable
from functools import lru_cache
from itertools import count
from typing import Any

import usb.backend.libusb1
import usb.core


class Context:
    """One open context and the devices that were found through it."""

    def __init__(self, backend: Any) -> None:  # noqa: ANN401 - pyusb has no types
        self._backend = backend
        self._names = count()
        # names and not a number: the collector may let a device go between any two steps
        self._held: set[int] = set()
        self._is_left = False

    def hold(self, device: Any) -> None:  # noqa: ANN401
        """Keep the context as long as a device lives, and let the device go before it."""
        name = next(self._names)
        self._held.add(name)
        weakref.finalize(device, self._let_go, name, device._ctx)  # noqa: SLF001

    def leave(self) -> None:
        """Close it as soon as none of its devices is left."""
        self._is_left = True
        self._close_if_done()

    def _let_go(self, name: int, resources: Any) -> None:  # noqa: ANN401
        with contextlib.suppress(usb.core.USBError):
            resources.managed_close()
        resources.dev.finalize()
        self._held.discard(name)
        self._close_if_done()

    def _close_if_done(self) -> None:
        if self._is_left and not self._held:
            self._backend.finalize()


@lru_cache(maxsize=1)
def _context_of(backend: Any) -> Context:  # noqa: ANN401
    return Context(backend)


def hold_open(devices: Iterable[Any]) -> None:
    """Keep libusb open as long as any of these devices lives."""
    for device in devices:
        _context_of(device.backend).hold(device)


def forget_libusb() -> None:
    """Let the next search look through a new context.

    Raises:
        usb.core.USBError: libusb opens no further one; the old one stays.
    """
    old = usb.backend.libusb1._lib_object  # noqa: SLF001
    if old is not None:
        # the library stays the one that is set up: while pyusb loads it again, a device that the collector
        # lets go in that moment is handed to functions without types, which cut its address to 32 bits
        usb.backend.libusb1._lib_object = usb.backend.libusb1._LibUSB(old.lib)  # noqa: SLF001
        _context_of(old).leave()
