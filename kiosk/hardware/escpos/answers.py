"""What a receipt printer says of itself; any garbage is possible, none raises.

Source: Epson, ESC/POS Command Reference, DLE EOT n: one byte for each of n = 1 (printer), 2 (cause of being
off-line), 3 (error), 4 (paper). In each bits 0 and 7 are 0, bits 1 and 4 are 1, by which it is told from
whatever else comes, such as the first byte of an automatic status (bit 1 = 0).
"""

from dataclasses import dataclass

from kiosk.core.ports import Fault

# n of DLE EOT
PRINTER, CAUSE, ERROR, PAPER = 1, 2, 3, 4

_FIXED, _FIXED_BITS = 0x12, 0x93
_OFF_LINE = 0x08  # of PRINTER
_COVER_OPEN, _FED_BY_HAND, _STOPPED_BY_PAPER, _HAS_ERROR = 0x04, 0x08, 0x20, 0x40  # of CAUSE
_CUTTER, _FOR_GOOD, _BY_HEAT = 0x08, 0x20, 0x40  # of ERROR
_PAPER_OUT = 0x60  # of PAPER


@dataclass(frozen=True, slots=True)
class SlipStatus:
    """How a receipt printer is."""

    is_off_line: bool
    faults: frozenset[Fault] = frozenset()


def newest(answer: bytes) -> int | None:
    """Give the newest byte that can be an answer to DLE EOT, None if there is none."""
    return next((byte for byte in reversed(answer) if byte & _FIXED_BITS == _FIXED), None)


def is_off_line(printer: int) -> bool:
    """Tell from the answer to DLE EOT 1 whether it takes no data."""
    return bool(printer & _OFF_LINE)


def faults_of(cause: int | None, error: int | None, paper: int | None) -> frozenset[Fault]:
    """Put the other three answers together; None: it did not answer that one."""
    cause, error, paper = cause or 0, error or 0, paper or 0
    found = {
        Fault.PAPER_OUT: cause & _STOPPED_BY_PAPER or paper & _PAPER_OUT,
        Fault.HEAD_OPEN: cause & _COVER_OPEN,
        Fault.PAUSED: cause & _FED_BY_HAND,
        Fault.JAM: error & _CUTTER,
        Fault.TOO_HOT: error & _BY_HEAT,
    }
    known = frozenset(fault for fault, bits in found.items() if bits)
    is_unexplained = error & _FOR_GOOD or (cause & _HAS_ERROR and not known)
    return known | ({Fault.UNEXPLAINED} if is_unexplained else frozenset())
