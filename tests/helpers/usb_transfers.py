"""Bulk transfers of one plugged printer, as a host's USB stack keeps them: queued, partly done, cancelled.

Source: Linux, Documentation/driver-api/usb/URB.rst, for what a transfer's status and length mean.
"""

import errno
from collections import deque
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Any

from kiosk.hardware.virtual.board import PrinterBody

_TICK_S = 0.002
_CANCELLED = -errno.ENOENT


@dataclass(slots=True, eq=False)
class Transfer:
    """One transfer; `token` is what the host's stack knows it by.

    Attributes:
        content: what goes out; None: it asks for at most `size` bytes.
        count: bytes that were moved so far.
        said: what came in.
        status: 0 or a negative errno, once it is done.
    """

    token: Any
    content: bytes | None
    size: int
    count: int = 0
    said: bytes = b""
    status: int = 0


class Transfers:
    """Moves bytes between the host's queues and the printer, in a thread of its own."""

    def __init__(self, body: PrinterBody) -> None:
        self._body = body
        self._changed = Condition()
        self._out: deque[Transfer] = deque()
        self._in: deque[Transfer] = deque()
        self._done: deque[Transfer] = deque()
        self.is_halted = False
        self.is_gone = False
        self._thread = Thread(target=self._pump, name="usb transfers", daemon=True)
        self._thread.start()

    def submit(self, transfer: Transfer) -> None:
        """Queue a transfer."""
        with self._changed:
            (self._in if transfer.content is None else self._out).append(transfer)
            self._changed.notify_all()

    def finish(self, transfer: Transfer) -> None:
        """Hand a transfer back that was answered at once."""
        with self._changed:
            self._done.append(transfer)

    def cancel(self, is_it: Any) -> bool:
        """End the waiting transfer that `is_it` recognises; False if none waits."""
        with self._changed:
            for queue in (self._out, self._in):
                for transfer in [one for one in queue if is_it(one.token)]:
                    queue.remove(transfer)
                    self._end(transfer, _CANCELLED)
                    return True
        return False

    def reap(self, *, timeout_s: float) -> Transfer | None:
        """Give a transfer that is done, None if there is none in the time."""
        with self._changed:
            self._changed.wait_for(lambda: self._done, timeout_s)
            return self._done.popleft() if self._done else None

    def clear_halt(self) -> None:
        """Let a halted pipe go on."""
        with self._changed:
            self._body.clear_halt()
            self.is_halted = False

    def close(self) -> None:
        """Take the device away: whatever waits ends."""
        with self._changed:
            self.is_gone = True
            self._changed.notify_all()
        self._thread.join()

    def _end(self, transfer: Transfer, status: int) -> None:
        transfer.status = status
        self._done.append(transfer)
        self._changed.notify_all()

    def _pump(self) -> None:
        with self._changed:
            while not self.is_gone:
                moved = self._send() | self._receive()
                if not moved:
                    self._changed.wait(_TICK_S if self._out or self._in else None)
            for queue in (self._out, self._in):
                while queue:
                    self._end(queue.popleft(), -errno.ESHUTDOWN)

    def _send(self) -> bool:
        if not self._out:
            return False
        transfer = self._out[0]
        taken = self._body.accept((transfer.content or b"")[transfer.count :], timeout_s=0)
        transfer.count += taken.count
        self.is_gone = self.is_gone or taken.is_gone
        self.is_halted = self.is_halted or taken.is_halted
        if taken.is_halted or transfer.count == transfer.size:
            self._end(self._out.popleft(), -errno.EPIPE if taken.is_halted else 0)
        return bool(taken.count)

    def _receive(self) -> bool:
        if not self._in:
            return False
        said = self._body.take(self._in[0].size, timeout_s=0)
        self.is_gone = self.is_gone or said is None
        if not said:
            return False
        transfer = self._in.popleft()
        transfer.said, transfer.count = said, len(said)
        self._end(transfer, 0)
        return True
