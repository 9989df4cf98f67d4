"""A virtual ZPL printer with an RFID encoder, as it is seen through its USB socket.

It answers as the manual says.
"""

import re
from collections import deque

from typing_extensions import override

from kiosk.hardware.virtual.board import VirtualBoard
from kiosk.hardware.virtual.faults import FaultBook, VirtualFault
from kiosk.hardware.virtual.job import Job, JobReader
from kiosk.hardware.virtual.press import Press
from kiosk.hardware.virtual.reader import Command, ZplReader
from kiosk.hardware.virtual.tray import Tray
from kiosk.hardware.zpl.formats import ODOMETER_LABELS, ODOMETER_VALID, ODOMETER_VOID, RESOLUTION, RFID_ERROR

_GETVAR = re.compile(rb'U1\s+getvar\s+"([^"]*)"')


class VirtualZebra(VirtualBoard):
    """The printer's main board; safe for several threads."""

    def __init__(self, tray: Tray, faults: FaultBook, press: Press, *, dpi: int, has_rfid: bool) -> None:
        super().__init__(tray, faults, press)
        self._dpi = dpi
        self._has_rfid = has_rfid
        self._reader = ZplReader()
        self._format: JobReader | None = None
        self._format_bytes = 0
        self._jobs: deque[Job] = deque()
        self._is_paused = False
        self._rfid_error = "RFID OK"

    @override
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

    @property
    @override
    def _is_inside(self) -> bool:
        return self._reader.is_inside

    @property
    @override
    def _waiting(self) -> int:
        return len(self._jobs)

    @override
    def _label_start(self, data: bytes) -> int | None:
        if self._reader.is_inside:
            return -self._format_bytes
        pending = self._reader.pending
        begun = (pending + data).find(b"^XA")
        return None if begun < 0 else begun - len(pending)

    @override
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
