"""Bulk transfers out of which nothing is lost: how many bytes went is known even if the transfer fails."""

import array
import ctypes
import errno
from dataclasses import dataclass
from typing import Any

import usb.backend.libusb1
import usb.core


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of one transfer.

    Attributes:
        count: bytes that the device took, whatever happened then.
        error: why it took no more; None if it took all, or some before the time was over.
        in_doubt: bytes behind those that it may have taken as well.
    """

    count: int
    error: usb.core.USBError | None = None
    in_doubt: int = 0

    @property
    def is_halted(self) -> bool:
        """Tell whether the pipe is halted, until it is cleared."""
        return self.error is not None and self.error.errno == errno.EPIPE

    @property
    def is_cut(self) -> bool:
        """Tell whether it ended for another reason than a halt or the time."""
        is_late = isinstance(self.error, usb.core.USBTimeoutError)
        return self.error is not None and not is_late and not self.is_halted


def send(device: Any, endpoint: int, data: bytes, *, timeout_ms: int) -> Moved:  # noqa: ANN401 - pyusb has no types
    """Send bytes to a claimed device.

    Args:
        device: a pyusb device, open and claimed.
        endpoint: address of the bulk OUT endpoint.
        data: what to send.
        timeout_ms: milliseconds after which what was taken so far is enough.
    """
    backend = device._ctx.backend  # noqa: SLF001
    if isinstance(backend, usb.backend.libusb1._LibUSB):  # noqa: SLF001
        return _through_libusb(backend.lib, device._ctx.handle.handle, endpoint, data, timeout_ms)  # noqa: SLF001
    try:
        return Moved(device.write(endpoint, data, timeout_ms))
    except usb.core.USBError as error:
        return Moved(0, error)


def _through_libusb(lib: Any, handle: Any, endpoint: int, data: bytes, timeout_ms: int) -> Moved:  # noqa: ANN401
    # WORKAROUND https://github.com/pyusb/pyusb: its write drops libusb's count unless the error is a
    # time-out; after a stall or an unplugged cable the bytes that went before would be sent twice, or the
    # printer be called untouched. Source: libusb 1.0 API, libusb_bulk_transfer, parameter `transferred`.
    content = array.array("B", data)
    address, length = content.buffer_info()
    moved = ctypes.c_int()
    code = lib.libusb_bulk_transfer(
        handle,
        endpoint,
        ctypes.cast(address, ctypes.POINTER(ctypes.c_ubyte)),
        length,
        ctypes.byref(moved),
        timeout_ms,
    )
    try:
        usb.backend.libusb1._check(code)  # noqa: SLF001
    except usb.core.USBTimeoutError as late:
        return Moved(moved.value, None if moved.value else late)
    except usb.core.USBError as error:
        # a halted pipe took nothing behind the count; of a transfer that a pulled cable cut off, libusb
        # never fetches the count
        is_halted = error.errno == errno.EPIPE
        return Moved(moved.value, error, 0 if is_halted else length - moved.value)
    return Moved(moved.value)
