"""ZPL II, as far as a picture needs it (Zebra, ZPL II Programming Guide: ^GF, ^FH, ^PW, ^LL)."""

import base64
import binascii
import zlib

from kiosk.core.bib import Picture

_PLAIN = frozenset(map(chr, range(32, 127))) - frozenset("^~_\\")
_LEVEL = 5  # half the time of 6 for a tenth more bytes; 9 takes twenty times as long


def label_body(picture: Picture) -> bytes:
    """Give the picture as the body of a label, without the commands that start, encode and end it."""
    head = f"^PW{picture.width_dots}^LL{picture.height_dots}^LH0,0^FO0,0"
    return head.encode() + graphic_field(picture) + b"^FS"


def graphic_field(picture: Picture) -> bytes:
    r"""Give a picture as `^GFA` with deflated data.

    `^GFA,b,c,d,:Z64:data:crc`: b and c are the bytes of the whole picture, d those of a row; crc is
    CRC-16/XMODEM over the base64 text, four hex digits.
    """
    text = base64.b64encode(zlib.compress(picture.rows, _LEVEL))
    total = len(picture.rows)
    return b"^GFA,%d,%d,%d,:Z64:%s:%04X" % (total, total, picture.row_bytes, text, z64_checksum(text))


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
