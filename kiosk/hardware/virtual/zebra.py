"""A virtual ZPL printer with an RFID encoder, as it is seen through its USB socket.

It takes bytes at its own pace and answers as the manual says; it prints when it has a whole format and
nothing is in the way. Its stock, counters and labels lie in a `Tray`, its misfortunes in a `FaultBook`.
"""

import re
from collections import deque
from dataclasses import dataclass
from threading import Condition
from time import monotonic
from typing import Protocol

from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.job import Job, JobReader
from kiosk.hardware.virtual.press import Press
from kiosk.hardware.virtual.reader import Command, ZplReader
from kiosk.hardware.virtual.tray import Tray
from kiosk.hardware.zpl.formats import ODOMETER_LABELS, ODOMETER_VALID, ODOMETER_VOID, RESOLUTION, RFID_ERROR

FIFO_BYTES = 8192
_MOST_ANSWER_BYTES = 65536
_TICK_S = 0.01
_GETVAR = re.compile(rb'U1\s+getvar\s+"([^"]*)"')
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


class VirtualZebra:
    """The printer's main board; safe for several threads."""

    def __init__(self, tray: Tray, faults: FaultBook, press: Press, *, dpi: int, has_rfid: bool) -> None:
        self._tray = tray
        self._faults = faults
        self._press = press
        self._dpi = dpi
        self._has_rfid = has_rfid
        self._changed = Condition()
        self._reader = ZplReader()
        self._format: JobReader | None = None
        self._format_bytes = 0
        self._jobs: deque[Job] = deque()
        self._answers = bytearray()
        self._is_paused = False
        self._is_halted = False
        self._rfid_error = "RFID OK"

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
                count = 0 if self._reader.is_inside and self._press.stops else self._allowance(data)
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

    def close(self) -> None:
        """See `PrinterBody.close`."""

    def run(self) -> None:
        """Print what is complete, as far as nothing is in the way."""
        with self._changed:
            while self._jobs and not self._is_paused and not self._press.stops:
                job = self._jobs[0]
                made = self._press.print_job(job)
                self._rfid_error = made.rfid_error
                job.copies -= not made.is_interrupted
                if job.copies < 1 or (made.is_interrupted and not self._tray.state().reprints_after_fault):
                    self._jobs.popleft()
                self._say(made.answers)

    def _allowance(self, data: bytes) -> int:
        """Give how many bytes fit, up to the byte at which a planned fault strikes, and let it strike."""
        size = min(len(data), FIFO_BYTES)
        for scripted in self._waiting_for_bytes():
            pending = self._reader.pending
            begun = (pending + data).find(b"^XA")
            if not self._reader.is_inside and begun < 0:
                continue
            start = -self._format_bytes if self._reader.is_inside else begun - len(pending)
            size = min(size, max(0, start + (scripted.after_bytes or 0)))
            if not size:
                self._strike(scripted)
        return size

    def _waiting_for_bytes(self) -> list[ScriptedFault]:
        planned = [s for s in self._faults.planned() if s.after_bytes is not None]
        if not planned:
            return []
        number = self._tray.state().labels + len(self._jobs) + 1
        return [s for s in planned if s.label in {None, number}]

    def _strike(self, scripted: ScriptedFault) -> None:
        self._faults.strike(scripted)
        self._is_halted = scripted.fault is VirtualFault.STALLED_PIPE

    def _halts(self) -> bool:
        now = [s for s in self._faults.planned() if s == ScriptedFault(VirtualFault.STALLED_PIPE)]
        for scripted in now:
            self._strike(scripted)
        return bool(now)

    def _obey_all(self, data: bytes) -> None:
        was_inside = self._reader.is_inside
        joined = self._reader.pending + data
        for command in self._reader.feed(data):
            self._obey(command)
        if not self._reader.is_inside:
            self._format_bytes = 0
        elif was_inside and b"^XA" not in data:
            self._format_bytes += len(data)
        else:
            self._format_bytes = len(joined) - joined.rfind(b"^XA")

    def _obey(self, command: Command) -> None:
        match command.name:
            case "^XA":
                self._format = JobReader()
            case "^XZ" if self._format is not None:
                self._jobs.append(self._format.job)
                self._format = None
            case "!":
                self._get_variable(command.rest)
            case "~HS":
                self._say(self._status())
            case "~HI":
                self._say(b"\x02VIRTUAL ZD621R-%ddpi,V1.0,%d,4096KB\x03\r\n" % (self._dpi, self._dpi // 25))
            case "~PS" | "~PP":
                self._is_paused = command.name == "~PS"
            case "~JX":
                self._drop_part()
            case "~JA" | "~JR":
                self._drop_part()
                self._jobs.clear()
            case _ if self._format is not None:
                self._format.obey(command)
            case _:
                pass

    def _drop_part(self) -> None:
        self._reader.is_inside = False
        self._format = None

    def _status(self) -> bytes:
        stops = self._press.stops
        return (
            b"\x02030,%d,%d,1626,%03d,0,0,%d,000,0,0,0\x03\r\n"
            b"\x02001,0,%d,%d,1,2,4,0,%08d,1,000\x03\r\n\x021234,0\x03\r\n"
        ) % (
            VirtualFault.PAPER_OUT in stops,
            self._is_paused,
            min(999, len(self._jobs)),
            self._format is not None,
            VirtualFault.HEAD_OPEN in stops,
            VirtualFault.RIBBON_OUT in stops,
            max(0, self._jobs[0].copies - 1) if self._jobs else 0,
        )

    def _get_variable(self, line: bytes) -> None:
        asked = _GETVAR.search(line)
        if asked is None:
            return
        state = self._tray.state()
        values = {ODOMETER_LABELS: str(state.labels), RESOLUTION: str(self._dpi)}
        if self._has_rfid:
            values |= {
                ODOMETER_VALID: str(state.valid),
                ODOMETER_VOID: str(state.void),
                RFID_ERROR: self._rfid_error,
            }
        self._say(b'"%s"' % values.get(asked[1].decode("latin-1"), "?").encode())

    def _say(self, answer: bytes) -> None:
        if self._faults.has(VirtualFault.NO_ANSWER):
            return
        self._answers += answer[: max(0, _MOST_ANSWER_BYTES - len(self._answers))]
        self._changed.notify_all()
