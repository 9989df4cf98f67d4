"""A printer behind Linux's own driver usblp, at /dev/usb/lp0: where libusb cannot be used.

Source: Linux, drivers/usb/class/usblp.c. A write that does not block hands over 8 KiB at most and is told
that they went before they did, so what is on its way counts as taken; whether it arrived is only known
when the file takes more. A halted pipe is hidden from a program that does not block: usb: is the better way.
"""

import contextlib
import errno
import fcntl
import os
import select
import sys
from collections.abc import Callable
from time import monotonic

from kiosk.core.errors import DeviceGoneError
from kiosk.hardware.addresses import LpAddress
from kiosk.hardware.transport import PortStatus, WriteEnd, Written, drained
from kiosk.hardware.usb.find import refusal
from kiosk.hardware.usb.ieee1284 import parse_device_id
from kiosk.hardware.usb.port_status import parse_port_status

_CHUNK_BYTES = 8192
_DRAIN_S = 0.001
_ID_BYTES = 1024
# LPIOC_GET_DEVICE_ID(1024) of usblp.c: read, type "P", number 1; LPGETSTATUS of include/uapi/linux/lp.h
_GET_DEVICE_ID = 0x80005001 | _ID_BYTES << 16
_GET_STATUS = 0x060B
_INT_BYTES = 4
_GONE = "the printer went away: check its cable and its switch"


class LpPrinter:
    """One open device file; usblp lets nobody else open it meanwhile."""

    def __init__(self, file: int, *, chunk_s: float) -> None:
        self._file = file
        self._chunk_s = chunk_s
        self._is_open = True

    def write(self, data: bytes, *, on_stall: Callable[[int], bool]) -> Written:
        """See `Transport.write`; what is on its way counts as taken, and its arrival is waited for."""
        sent, first = 0, None
        while True:
            chunk = data[sent : sent + _CHUNK_BYTES]
            try:
                taken = self._offered(chunk)
            except OSError:
                # usblp does not say whether this piece was under way already: in doubt it was taken
                return Written(sent + len(chunk), WriteEnd.GONE, monotonic() if first is None else first)
            sent += taken
            first = monotonic() if taken and first is None else first
            ready = self._waited(select.POLLOUT, self._chunk_s)
            if ready & (select.POLLHUP | select.POLLERR):
                return Written(sent, WriteEnd.GONE, first)
            if ready and sent == len(data):
                return Written(sent, WriteEnd.COMPLETE, first)
            if not ready and not on_stall(sent):
                return Written(sent, WriteEnd.GIVEN_UP, first)

    def read(self, *, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        ready = self._waited(select.POLLIN, timeout_s)
        try:
            said = os.read(self._file, _CHUNK_BYTES) if ready else b""
        except BlockingIOError:
            return b""
        except OSError as error:
            raise DeviceGoneError(_GONE) from error
        if ready & select.POLLHUP and not said:
            raise DeviceGoneError(_GONE)
        return said

    def drain(self) -> bytes:
        """See `Transport.drain`.

        Raises:
            DeviceGoneError: it went away.
        """
        return drained(lambda: self.read(timeout_s=_DRAIN_S))

    def device_id(self) -> dict[str, str]:
        """See `Transport.device_id`.

        Raises:
            DeviceGoneError: it went away.
        """
        answer = bytearray(_ID_BYTES)
        try:
            fcntl.ioctl(self._file, _GET_DEVICE_ID, answer)
        except OSError as error:
            if error.errno in {errno.ENODEV, errno.ENXIO}:
                raise DeviceGoneError(_GONE) from error
            return {}
        return parse_device_id(bytes(answer))

    def port_status(self) -> PortStatus | None:
        """See `Transport.port_status`."""
        answer = bytearray(_INT_BYTES)
        try:
            fcntl.ioctl(self._file, _GET_STATUS, answer)
        except OSError:
            return None
        return parse_port_status(int.from_bytes(answer, sys.byteorder))

    def close(self) -> None:
        """See `Transport.close`; what the printer has not taken by now is lost with it."""
        if self._is_open:
            self._is_open = False
            with contextlib.suppress(OSError):
                os.close(self._file)

    def _offered(self, chunk: bytes) -> int:
        if not chunk:
            return 0
        try:
            return os.write(self._file, chunk)
        except BlockingIOError:
            return 0

    def _waited(self, event: int, timeout_s: float) -> int:
        """Give what happened, 0 if nothing did in the time."""
        watch = select.poll()
        watch.register(self._file, event)
        happened = watch.poll(max(1, round(timeout_s * 1000)))
        return happened[0][1] if happened else 0


def open_lp(address: LpAddress, *, chunk_s: float) -> LpPrinter:
    """Open a printer's device file.

    Args:
        address: names the file.
        chunk_s: how long one piece of a write may wait before `on_stall` is asked.

    Raises:
        DeviceNotFoundError: no printer is plugged in there.
        DeviceError: another program holds it, or the system does not allow it.
    """
    try:
        file = os.open(address.path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise refusal(error, address) from error
    return LpPrinter(file, chunk_s=chunk_s)
