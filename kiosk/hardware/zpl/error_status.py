"""What a ZPL printer says to ~HQES: errors and warnings, told apart; any garbage is possible, none raises.

Source: ZPL II Programming Guide (Zebra P1099958), ~HQ Host Query, tables of error and warning flags: a flag,
then two words of eight hex digits, of which only the last one has a meaning yet. Unlike ~HS it is answered
while the printer has stopped. Old firmware does not know it and says nothing.
"""

import re
from dataclasses import dataclass
from enum import Enum

from kiosk.core.ports import Fault

_WORDS = rb"\s*([01])\s+([0-9A-F]{8})\s+([0-9A-F]{8})"
_ANSWER = re.compile(
    rb"PRINTER\s+STATUS\s+ERRORS:" + _WORDS + rb"\s+WARNINGS:" + _WORDS + rb"\s*\x03", re.IGNORECASE
)

# bits of the last word; the jams are those of models with a presenter, which hands the paper out
_FAULTS = {
    0x1: Fault.PAPER_OUT,
    0x2: Fault.RIBBON_OUT,
    0x4: Fault.HEAD_OPEN,
    0x8: Fault.JAM,  # of the cutter
    0x10: Fault.TOO_HOT,
    0x20: Fault.MOTOR_TOO_HOT,
    0x1000: Fault.JAM,
    0x4000: Fault.JAM,
    0x8000: Fault.JAM,
    0x10000: Fault.PAUSED,
}
_KNOWN_BITS = sum(_FAULTS)
UNSAID = frozenset({Fault.JAM, Fault.MOTOR_TOO_HOT, Fault.UNEXPLAINED})
"""What ~HS has no field for."""


class Notice(Enum):
    """What a printer would like, while it goes on printing."""

    CALIBRATE = 0x1
    CLEAN_HEAD = 0x2
    REPLACE_HEAD = 0x4
    PAPER_LOW = 0x8


@dataclass(frozen=True, slots=True)
class ErrorStatus:
    """The answer to ~HQES.

    Attributes:
        faults: what stops it; an error that has no bit of its own, or one not known here, is UNEXPLAINED.
        notices: what calls nobody yet.
    """

    faults: frozenset[Fault] = frozenset()
    notices: frozenset[Notice] = frozenset()


def parse_error_status(answer: bytes) -> ErrorStatus | None:
    """Read the newest complete answer, None if there is none: unknown, which is not healthy."""
    match = next(reversed(list(_ANSWER.finditer(answer))), None)
    if match is None:
        return None
    has_error, errors_high, errors, has_warning, _, warnings = match.groups()
    faults = _faults(int(errors_high, 16), int(errors, 16)) if has_error == b"1" else frozenset()
    return ErrorStatus(faults, _notices(int(warnings, 16)) if has_warning == b"1" else frozenset())


def _faults(high: int, low: int) -> frozenset[Fault]:
    known = frozenset(fault for bit, fault in _FAULTS.items() if low & bit)
    is_unexplained = high or low & ~_KNOWN_BITS or not known
    return known | {Fault.UNEXPLAINED} if is_unexplained else known


def _notices(low: int) -> frozenset[Notice]:
    """Read the warnings; one that is not known stops nothing and is left out."""
    return frozenset(notice for notice in Notice if low & notice.value)
