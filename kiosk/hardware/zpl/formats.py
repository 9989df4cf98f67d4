"""The ZPL of one attempt, from ^XA to ^XZ: encode, read back, report under the attempt's key, print.

Source: ZPL II Programming Guide (Zebra P1099958), ^RS, ^RF, ^HV, ^JZ, ^PQ; RFID Programming Guide 3.
"""

from dataclasses import dataclass

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import InputError
from kiosk.hardware.chips.gen2 import WORD_BYTES, content_for

CANCEL_ALL = b"~JA"
CANCEL_PART = b"~JX"
ASK_STATUS = b"~HS"
ASK_ERRORS = b"~HQES"
ODOMETER_LABELS = "odometer.total_label_count"
ODOMETER_VALID = "odometer.rfid.valid_resettable"
ODOMETER_VOID = "odometer.rfid.void_resettable"
RESOLUTION = "head.resolution.in_dpi"
RFID_ERROR = "rfid.error.response"

# ^RS: chips of Gen2, one try, drop the format after it: the host decides about another label.
# ^JZN: a label that was interrupted by a fault is not printed again by the printer itself
_ONE_TRY = b"^JZN^RS8,,,1,N"
_TID_BYTES = 12
_PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-/")
_LONGEST_KEY = 32


@dataclass(frozen=True, slots=True)
class AttemptFormat:
    """The bytes of one attempt and what its answers will begin with."""

    content: bytes
    tid_header: bytes
    epc_header: bytes


def ask_variable(name: str) -> bytes:
    """Ask for a setting or counter (set-get-do)."""
    return b'! U1 getvar "%s"\r\n' % name.encode("ascii")


def build_format(attempt_key: str, label: bytes, chip: ChipPlan | None) -> AttemptFormat:
    """Wrap a label.

    Args:
        attempt_key: comes back in front of every answer.
        label: what to print, without ^XA and ^XZ.
        chip: what to write, or None to leave chips alone.

    Raises:
        InputError: a chip code that is not hex, a key that is no short text, or a label with its own ^XA.
    """
    if not 0 < len(attempt_key) <= _LONGEST_KEY:
        raise InputError(f'the attempt key "{attempt_key}" must have 1 to {_LONGEST_KEY} characters')
    if b"^XA" in label.upper() or b"^XZ" in label.upper():
        raise InputError("a label must not begin or end a format by itself: leave ^XA and ^XZ out")
    number = chip.number if chip else 1
    key = f"{attempt_key}/{number}".encode()
    encode = _encoding(key, chip.epc) if chip else b""
    start = b"^XA" + (_ONE_TRY if chip else b"^JZN")
    return AttemptFormat(start + encode + label + b"^PQ1^XZ", key + b"/T[", key + b"/E[")


def escaped(text: bytes) -> bytes:
    """Write bytes so that no command can hide in them; needs ^FH_ before the field."""
    return b"".join(bytes([sign]) if sign in _PLAIN else b"_%02X" % sign for sign in text)


def _encoding(key: bytes, epc: str) -> bytes:
    size = len(content_for(epc))
    return (
        b"^RFW,H,,,A^FD%s^FS" % epc.upper().encode()
        + b"^RFR,H,0,%d,2^FN1^FS" % _TID_BYTES
        # from the PC on: a code of a wrong length reads as another one
        + b"^RFR,H,1,%d,1^FN2^FS" % size
        + _report(1, _TID_BYTES, key + b"/T[")
        + _report(2, size, key + b"/E[")
    )


def _report(field: int, size: int, header: bytes) -> bytes:
    return b"^FH_^HV%d,%d,%s,]_0D_0A,L^FS" % (field, size * WORD_BYTES, escaped(header))
