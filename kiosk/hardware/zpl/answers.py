"""What a ZPL printer says, read from its byte stream as it comes; any garbage is possible, none raises.

Source: ZPL II Programming Guide, ~HS (three lines, each between STX and ETX), ^HV (header, data,
terminator, as the format asked), set-get-do answers (a text in quotes).
"""

import re
from dataclasses import dataclass

from kiosk.core.ports import Fault

# lengths as the manual gives them, with room for firmware that writes more digits
_STATUS = re.compile(
    rb"\x02(\d{3}),(\d),(\d),(\d{1,6}),(\d{1,6}),(\d),(\d),(\d),(\d{1,3}),(\d),(\d),(\d)\x03\s*"
    rb"\x02(\d{3}),(\d),(\d),(\d),(\d),(\w),(\w),(\d),(\d{1,10}),(\d),(\d{1,4})\x03\s*"
    rb"\x02(\w{1,8}),(\w)\x03"
)
_QUOTED = re.compile(rb'"([^"\r\n]{0,512})"')
_MOST_BYTES = 65536


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The answer to ~HS.

    Attributes:
        formats: complete formats that wait in the buffer.
        remaining: labels that are left of the batch.
    """

    faults: frozenset[Fault]
    formats: int
    remaining: int
    is_label_waiting: bool

    @property
    def is_idle(self) -> bool:
        """Tell whether everything that was sent is out and taken, and nothing is the matter."""
        return not (self.faults or self.is_label_waiting) and self.holds_nothing

    @property
    def holds_nothing(self) -> bool:
        """Tell whether nothing that was sent can still come out."""
        return not (self.formats or self.remaining or Fault.PARTIAL_FORMAT in self.faults)


@dataclass(frozen=True, slots=True)
class ChipReport:
    """One ^HV answer that carries the key that was asked for."""

    is_tid: bool
    content: str


@dataclass(frozen=True, slots=True)
class Odometers:
    """Counters that never run backwards; the RFID ones are None on a printer without encoder."""

    labels: int
    valid: int | None
    void: int | None


def parse_status(answer: bytes) -> HostStatus | None:
    """Read the newest complete ~HS answer, None if there is none."""
    match = next(reversed(list(_STATUS.finditer(answer))), None)
    if match is None:
        return None
    flags = {
        Fault.PAPER_OUT: match[2],
        Fault.PAUSED: match[3],
        Fault.BUFFER_FULL: match[6],
        Fault.PARTIAL_FORMAT: match[8],
        Fault.MEMORY: match[10],
        Fault.TOO_COLD: match[11],
        Fault.TOO_HOT: match[12],
        Fault.HEAD_OPEN: match[15],
        Fault.RIBBON_OUT: match[16],
    }
    faults = frozenset(fault for fault, flag in flags.items() if flag != b"0")
    return HostStatus(faults, int(match[5]), int(match[21]), match[20] != b"0")


def parse_variable(answer: bytes) -> str | None:
    """Read a set-get-do answer; None if there is none yet, or the printer does not know the name."""
    match = _QUOTED.search(answer)
    text = match[1].decode("latin-1").strip() if match else "?"
    return None if text == "?" else text


class ReportReader:
    """Finds the ^HV answers of one attempt in whatever else the printer says."""

    def __init__(self, tid_header: bytes, epc_header: bytes) -> None:
        headers = rb"(%s|%s)" % (re.escape(tid_header), re.escape(epc_header))
        # a header inside a longer text is somebody else's: 427.1 within 1427.1
        self._answer = re.compile(rb"(?<![\w./-])" + headers + rb"([^\[\]\r\n]{0,128})\]\r?\n")
        self._tid_header = tid_header
        self._heard = b""
        self.reports: tuple[ChipReport, ...] = ()

    def feed(self, data: bytes) -> None:
        """Take bytes."""
        self._heard = (self._heard + data)[-_MOST_BYTES:]
        end = 0
        for match in self._answer.finditer(self._heard):
            content = match[2].decode("latin-1").strip().upper()
            self.reports = (*self.reports, ChipReport(match[1] == self._tid_header, content))
            end = match.end()
        self._heard = self._heard[end:]

    @property
    def has_both(self) -> bool:
        """Tell whether TID and EPC have been reported."""
        return {report.is_tid for report in self.reports} == {True, False}
