"""ZPL II, as far as a picture needs it (Zebra, ZPL II Programming Guide: ^GF, ^FH, ^PW, ^LL)."""

import base64
import binascii
import zlib
from typing import assert_never

from kiosk.core.bib import Picture
from kiosk.core.language import Compression
from kiosk.printing.zpl_hex import plain_hex, run_length_hex

_PLAIN = frozenset(map(chr, range(32, 127))) - frozenset("^~_\\")
_LEVEL = 5  # half the time of 6 for a tenth more bytes; 9 takes twenty times as long


def label_body(picture: Picture, *, compression: Compression = Compression.Z64) -> bytes:
    """Give the picture as the body of a label, without the commands that start, encode and end it."""
    head = f"^PW{picture.width_dots}^LL{picture.height_dots}^LH0,0^FO0,0"
    return head.encode() + graphic_field(picture, compression=compression) + b"^FS"


def graphic_field(picture: Picture, *, compression: Compression = Compression.Z64) -> bytes:
    """Give a picture as `^GFA,b,c,d,data`: b and c are the bytes of the whole picture, d those of a row."""
    total = len(picture.rows)
    return b"^GFA,%d,%d,%d,%s" % (total, total, picture.row_bytes, _packed(picture, compression))


def _packed(picture: Picture, compression: Compression) -> bytes:
    match compression:
        case Compression.Z64:
            return _deflated(picture)
        case Compression.ACS:
            return run_length_hex(picture)
        case Compression.HEX:
            return plain_hex(picture)
        case _:
            assert_never(compression)


def _deflated(picture: Picture) -> bytes:
    """Give `:Z64:data:crc`; crc is CRC-16/XMODEM over the base64 text, four hex digits."""
    text = base64.b64encode(zlib.compress(picture.rows, _LEVEL))
    return b":Z64:%s:%04X" % (text, z64_checksum(text))


def z64_checksum(text: bytes) -> int:
    """Give CRC-16/XMODEM (polynomial 0x1021, start 0) over base64 text."""
    return binascii.crc_hqx(text, 0)


def fd(text: str) -> str:
    """Escape a text for `^FD` after `^FH_`, so that no text is ever taken for a command.

    Control characters and halves of surrogate pairs are left out.
    """
    return "".join(
        character if character in _PLAIN else "".join(f"_{byte:02X}" for byte in character.encode())
        for character in text
        if character.isprintable()
    )
