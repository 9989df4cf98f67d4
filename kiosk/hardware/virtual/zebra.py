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

# the answer to ~HQES: ZPL II Programming Guide, ~HQ, tables of error and warning flags
_ERRORS = {
    VirtualFault.PAPER_OUT: 0x1,
    VirtualFault.RIBBON_OUT: 0x2,
    VirtualFault.HEAD_OPEN: 0x4,
    VirtualFault.CUTTER_STUCK: 0x8,
}
_PAUSED = 0x10000
_PAPER_LOW = 0x8
_GETVAR = re.compile(rb'U1\s+getvar\s+"([^"]*)"')


class VirtualZebra(VirtualBoard):
    """The printer's main board; safe for several threads."""

    def __init__(self, tray: Tray, faults: FaultBook, press: Press, *, dpi: int, has_rfid: bool) -> None:
        self._reader = ZplReader()
        super().__init__(tray, faults, press, stream=self._reader, begins=b"^XA")
        self._dpi = dpi
        self._has_rfid = has_rfid
        self._format: JobReader | None = None
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
    def _waiting(self) -> int:
        return len(self._jobs)

    @override
    def _obey_all(self, data: bytes) -> None:
        pending, was_inside = self._reader.pending, self._reader.is_inside
        for command in self._reader.feed(data):
            self._obey(command)
        self._count_label(data, pending, is_another=not was_inside or self._begins in data)

    def _obey(self, command: Command) -> None:
        match command.name:
            case "^XA":
                self._format = JobReader()
            case "^XZ" if self._format is not None:
                self._jobs.append(self._format.job)
                self._format = None
            case "!":
                self._get_variable(command.rest)
            case "~HS" | "~HQ" | "~HI":
                self._say(self._answer_to(command))
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

    def _answer_to(self, command: Command) -> bytes:
        match command.name, command.rest:
            case "~HS", _ if not self._faults.has(VirtualFault.HS_SILENT):
                return self._status()
            case "~HQ", b"ES" if not self._faults.has(VirtualFault.HQES_SILENT):
                return self._errors()
            case "~HI", _:
                return b"\x02VIRTUAL ZD621R-%ddpi,V1.0,%d,4096KB\x03\r\n" % (self._dpi, self._dpi // 25)
            case _:
                return b""

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

    def _errors(self) -> bytes:
        errors = sum(bit for fault, bit in _ERRORS.items() if fault in self._press.stops)
        errors |= _PAUSED if self._is_paused else 0
        warnings = _PAPER_LOW if self._faults.has(VirtualFault.PAPER_LOW) else 0
        return (
            b"\x02\r\n  PRINTER STATUS \r\n   ERRORS:         %d 00000000 %08X \r\n"
            b"   WARNINGS:       %d 00000000 %08X \r\n\x03"
        ) % (bool(errors), errors, bool(warnings), warnings)

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
