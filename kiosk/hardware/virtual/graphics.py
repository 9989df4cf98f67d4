"""Decodes the pictures of a ZPL stream: hex, hex with run lengths, B64 and Z64.

Source: ZPL II Programming Guide, ^GF and "Alternative data compression scheme", "B64 and Z64"; the
checksum is CRC-16/XMODEM over the base64 text, a wrong one is an aborted download.
"""

import base64
import binascii
import re
import zlib
from dataclasses import dataclass

_MOST_BYTES = 8 * 1024 * 1024
_PACKED = re.compile(rb":(Z64|B64):([A-Za-z0-9+/=]*):([0-9A-Fa-f]{4})")
_HEX = b"0123456789ABCDEF"


@dataclass(frozen=True, slots=True)
class Graphic:
    """Black dots: rows of whole bytes, most significant bit left, 1 = black."""

    row_bytes: int
    rows: bytes

    @property
    def height(self) -> int:
        """Give the number of rows."""
        return len(self.rows) // self.row_bytes


def decode_graphic(parameters: bytes) -> Graphic | None:
    """Read the parameters of ^GF; None where the printer would abort the download."""
    parts = parameters.split(b",", 4)
    if len(parts) != 5 or parts[0].strip().upper() != b"A":  # noqa: PLR2004 - format, two sizes, row, data
        return None
    total, row_bytes = _number(parts[2]), _number(parts[3])
    if not (0 < row_bytes <= total <= _MOST_BYTES):
        return None
    data = parts[4].strip()
    is_packed = data.startswith((b":Z64", b":B64"))
    rows = _unpacked(data, total) if is_packed else _unfolded(data, row_bytes, total)
    if rows is None:
        return None
    whole = total - total % row_bytes
    return Graphic(row_bytes, rows[:whole].ljust(whole, b"\0")) if whole else None


def _number(text: bytes) -> int:
    digits = text.strip()
    return int(digits) if digits.isdigit() and len(digits) < 9 else 0  # noqa: PLR2004 - beyond any memory


def _unpacked(data: bytes, total: int) -> bytes | None:
    packed = _PACKED.fullmatch(data)
    if packed is None or binascii.crc_hqx(packed[2], 0) != int(packed[3], 16):
        return None
    try:
        content = base64.b64decode(packed[2], validate=True)
        return zlib.decompressobj().decompress(content, total) if packed[1] == b"Z64" else content[:total]
    except (binascii.Error, zlib.error):
        return None


def _unfolded(data: bytes, row_bytes: int, total: int) -> bytes | None:
    """Undo the run lengths: G-Y 1 to 19, g-z 20 to 400, comma and ! fill a row, colon repeats it."""
    rows = bytearray()
    row = bytearray()
    digits, count = row_bytes * 2, 0
    for sign in data:
        if sign in _HEX or sign in b"abcdef":
            row += bytes([sign]) * max(1, count)
            count = 0
        elif ord("G") <= sign <= ord("Y"):
            count += sign - ord("F")
        elif ord("g") <= sign <= ord("z"):
            count += (sign - ord("f")) * 20
        elif sign in b",!":
            row = row.ljust(digits, b"0" if sign == ord(",") else b"F")
        elif sign == ord(":") and not row:
            rows += rows[-row_bytes:] or bytes(row_bytes)
        else:
            return None
        while len(row) >= digits:
            rows += bytes.fromhex(row[:digits].decode())
            del row[:digits]
        if len(rows) >= total:
            break
    return bytes(rows)
