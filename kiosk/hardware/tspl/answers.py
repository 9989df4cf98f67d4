"""What a TSPL printer says, read from its byte stream as it comes; any garbage is possible, none raises.

Source: TSC, TSPL/TSPL2 Programming Manual, "Status polling and immediate commands": ESC !? gives one byte
of bits, ESC !S gives STX, four bytes (message, warning, printer error, media error), ETX CR LF. The answer to
OUT is what the question made of it.
"""

import re
from dataclasses import dataclass

from kiosk.core.ports import Fault

_HEAD_OPEN, _JAM, _PAPER, _RIBBON, _PAUSE, _PRINTING, _COVER, _OTHER = (1 << bit for bit in range(8))
_BITS = {
    _HEAD_OPEN: Fault.HEAD_OPEN,
    _COVER: Fault.HEAD_OPEN,
    _JAM: Fault.JAM,
    _PAPER: Fault.PAPER_OUT,
    _RIBBON: Fault.RIBBON_OUT,
    _PAUSE: Fault.PAUSED,
    _OTHER: Fault.UNEXPLAINED,
}
# the two error bytes of ESC !S: @ is none, each bit below it is one
_PRINTER_ERRORS = {
    0x01: Fault.TOO_HOT,  # head
    0x02: Fault.TOO_HOT,  # motor
    0x04: Fault.UNEXPLAINED,  # the head itself
    0x08: Fault.JAM,  # cutter
    0x10: Fault.BUFFER_FULL,
}
_MEDIA_ERRORS = {
    0x01: Fault.PAPER_OUT,
    0x02: Fault.JAM,
    0x04: Fault.RIBBON_OUT,
    0x08: Fault.JAM,
    0x20: Fault.HEAD_OPEN,
}
_DETAILS = re.compile(rb"\x02([@-\x7f])([@-\x7f])([@-\x7f])([@-\x7f])\x03")
_COUNT = re.compile(rb"([A-Za-z0-9./-]{1,48})=\s*(\d{1,10})\s*;[\r\n]*")
_MOST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class HostStatus:
    """The answer to ESC !?."""

    faults: frozenset[Fault]
    is_printing: bool


def parse_status(answer: bytes) -> HostStatus | None:
    """Read the newest status byte, None if there is none; late answers to OUT are left aside."""
    said = _COUNT.sub(b"", answer)
    if not said:
        return None
    faults = frozenset(fault for bit, fault in _BITS.items() if said[-1] & bit)
    return HostStatus(faults, bool(said[-1] & _PRINTING))


def parse_details(answer: bytes) -> frozenset[Fault] | None:
    """Read the faults of the newest ESC !S answer, None if there is none."""
    match = next(reversed(list(_DETAILS.finditer(answer))), None)
    if match is None:
        return None
    printer, media = match[3][0], match[4][0]
    return frozenset(
        {fault for bit, fault in _PRINTER_ERRORS.items() if printer & bit}
        | {fault for bit, fault in _MEDIA_ERRORS.items() if media & bit}
    )


class CountReader:
    """Finds the answers to OUT in whatever else the printer says."""

    def __init__(self) -> None:
        self._heard = b""

    def feed(self, data: bytes) -> None:
        """Take bytes."""
        self._heard = (self._heard + data)[-_MOST_BYTES:]

    def count_for(self, tag: str) -> int | None:
        """Give the count that answers a question, None if it has not come."""
        found = (match for match in _COUNT.finditer(self._heard) if match[1] == tag.encode())
        match = next(found, None)
        return None if match is None else int(match[2])
