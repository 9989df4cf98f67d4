"""The main board of a virtual printer, whatever language it speaks: pipes, misfortunes, and when it prints.

It takes bytes at its own pace and prints when it has a whole label and nothing is in the way. Its stock,
counters and labels lie in a `Tray`, its misfortunes in a `FaultBook`.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from threading import Condition
from time import monotonic
from typing import Protocol

from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.press import Press
from kiosk.hardware.virtual.tray import Tray

FIFO_BYTES = 8192
_MOST_ANSWER_BYTES = 65536
_TICK_S = 0.01
_PORT_OK, _PORT_PAPER_EMPTY, _PORT_SELECTED = 0x18, 0x20, 0x10


@dataclass(frozen=True, slots=True)
class Taken:
    """What a printer took of a write: bytes, or nothing because its pipe is halted or it is gone."""

    count: int = 0
    is_halted: bool = False
    is_gone: bool = False


class PrinterBody(Protocol):
    """A printer behind a USB socket, in this process or in another."""

    def is_plugged(self) -> bool:
        """Tell whether the cable is in."""

    def accept(self, data: bytes, *, timeout_s: float) -> Taken:
        """Take some of the bytes; none when it is full or stopped for the whole time."""

    def take(self, size: int, *, timeout_s: float) -> bytes | None:
        """Give what it has to say, empty if nothing in the time; None: it is gone."""

    def port_status(self) -> int:
        """Give the printer class's status byte."""

    def clear_halt(self) -> None:
        """Let a halted pipe go on."""

    def close(self) -> None:
        """Let it go; it stays switched on."""


class LabelReader(Protocol):
    """Takes a stream apart; what it makes of it is its board's.

    Attributes:
        is_inside: the next byte belongs to a label that has begun.
    """

    is_inside: bool

    @property
    def pending(self) -> bytes:
        """Give the bytes before a label that are no whole command yet."""


class VirtualBoard(ABC):
    """The part of a printer that knows no language; safe for several threads."""

    def __init__(
        self, tray: Tray, faults: FaultBook, press: Press, *, stream: LabelReader, begins: bytes
    ) -> None:
        """Make one whose labels come on a stream and begin with a command."""
        self._stream = stream
        self._begins = begins
        self._label_bytes = 0
        self._tray = tray
        self._faults = faults
        self._press = press
        self._changed = Condition()
        self._answers = bytearray()
        self._is_halted = False

    def is_plugged(self) -> bool:
        """See `PrinterBody.is_plugged`; what was sent whole is printed, cable or not."""
        with self._changed:
            self.run()
            plugged = not self._faults.has(VirtualFault.UNPLUGGED)
            if not plugged:
                self._answers.clear()
            return plugged

    def accept(self, data: bytes, *, timeout_s: float) -> Taken:
        """See `PrinterBody.accept`."""
        deadline = monotonic() + timeout_s
        with self._changed:
            while True:
                if not self.is_plugged():
                    return Taken(is_gone=True)
                if self._is_halted or self._halts():
                    return Taken(is_halted=True)
                count = 0 if self._stream.is_inside and self._press.stops else self._allowance(data)
                if count or (left := deadline - monotonic()) <= 0:
                    break
                self._changed.wait(min(_TICK_S, left))
            self._obey_all(data[:count])
            return Taken(count)

    def take(self, size: int, *, timeout_s: float) -> bytes | None:
        """See `PrinterBody.take`."""
        deadline = monotonic() + timeout_s
        with self._changed:
            while True:
                if not self.is_plugged():
                    return None
                if self._answers or (left := deadline - monotonic()) <= 0:
                    break
                self._changed.wait(min(_TICK_S, left))
            said = bytes(self._answers[:size])
            del self._answers[:size]
            return said

    def port_status(self) -> int:
        """See `PrinterBody.port_status`."""
        with self._changed:
            stops = self._press.stops
            paper = _PORT_PAPER_EMPTY if VirtualFault.PAPER_OUT in stops else 0
            return (_PORT_SELECTED if stops else _PORT_OK) | paper

    def clear_halt(self) -> None:
        """See `PrinterBody.clear_halt`."""
        with self._changed:
            self._is_halted = False

    def close(self) -> None:  # noqa: B027 - nothing to let go; it stays switched on
        """See `PrinterBody.close`."""

    @abstractmethod
    def run(self) -> None:
        """Print what is complete, as far as nothing is in the way."""

    @abstractmethod
    def _obey_all(self, data: bytes) -> None:
        """Take bytes and do what they say."""

    @property
    @abstractmethod
    def _waiting(self) -> int:
        """Give the number of labels that are complete and not printed."""

    def _label_start(self, data: bytes) -> int | None:
        """Give where in new bytes their label begins, below 0 if it has begun; None: there is none."""
        if self._stream.is_inside:
            return -self._label_bytes
        pending = self._stream.pending
        begun = (pending + data).find(self._begins)
        return None if begun < 0 else begun - len(pending)

    def _count_label(self, data: bytes, pending: bytes, *, is_another: bool) -> None:
        """Note how much of a label has come, after its bytes and what was pending before them were obeyed."""
        if not self._stream.is_inside:
            self._label_bytes = 0
        elif is_another:
            joined = pending + data
            self._label_bytes = len(joined) - joined.rfind(self._begins)
        else:
            self._label_bytes += len(data)

    def _allowance(self, data: bytes) -> int:
        """Give how many bytes fit, up to the byte at which a planned fault strikes, and let it strike."""
        size = min(len(data), FIFO_BYTES)
        for scripted in self._waiting_for_bytes():
            start = self._label_start(data)
            if start is None:
                continue
            size = min(size, max(0, start + (scripted.after_bytes or 0)))
            if not size:
                self._strike(scripted)
        return size

    def _waiting_for_bytes(self) -> list[ScriptedFault]:
        planned = [s for s in self._faults.planned() if s.after_bytes is not None]
        if not planned:
            return []
        number = self._tray.state().labels + self._waiting + 1
        return [s for s in planned if s.label in {None, number}]

    def _strike(self, scripted: ScriptedFault) -> None:
        self._faults.strike(scripted)
        self._is_halted = scripted.fault is VirtualFault.STALLED_PIPE

    def _halts(self) -> bool:
        now = [s for s in self._faults.planned() if s == ScriptedFault(VirtualFault.STALLED_PIPE)]
        for scripted in now:
            self._strike(scripted)
        return bool(now)

    def _say(self, answer: bytes) -> None:
        if self._faults.has(VirtualFault.NO_ANSWER):
            return
        self._answers += answer[: max(0, _MOST_ANSWER_BYTES - len(self._answers))]
        self._changed.notify_all()
