"""ESC/POS, as far as a picture on a slip needs it; tried on no real printer yet.

Source: Epson, ESC/POS Command Reference: ESC @, GS v 0 (1 = black), GS V 66. A printer carries out DLE EOT,
DLE ENQ and DLE DC4 even among the data of a picture, so that DLE must never stand before one of these.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from kiosk.core.bib import Picture
from kiosk.core.slip import SlipContent
from kiosk.printing.raster import dots_of
from kiosk.printing.slip import SlipDrawing, SlipPaper

_INITIALISE = b"\x1b@"
_PICTURE = b"\x1dv0"
_NORMAL = 0  # neither twice as wide nor twice as high
# on to the knife, then cut
_CUT = b"\x1dV\x42\x00"
_BAND_ROWS = 240  # what the smallest printers hold of a picture
_BITS = 8
_DLE = 0x10
_REAL_TIME = (0x04, 0x05, 0x14)  # EOT, ENQ, DC4
_THICKER = 0x08  # the dot right of the one that stands alone in a DLE

Dots = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


class EscposSlips:
    """Writes slips for one paper; what draws them is loaded with the first one."""

    def __init__(self, paper: SlipPaper) -> None:
        self._paper = paper
        self._drawing: SlipDrawing | None = None

    def write(self, content: SlipContent) -> bytes:
        """See `SlipWriter.write`."""
        self._drawing = self._drawing or SlipDrawing(self._paper)
        return slip(content, self._drawing)


def slip(content: SlipContent, drawing: SlipDrawing) -> bytes:
    """Give what prints one slip and cuts it.

    Raises:
        DocumentError: a text does not fit, nothing of it can be printed, or the code would not scan.
    """
    return slip_of(drawing.picture(content))


def slip_of(picture: Picture) -> bytes:
    """Give what prints a picture as a slip and cuts it."""
    return _INITIALISE + b"".join(_bands(_harmless(dots_of(picture)))) + _CUT


def _bands(rows: Bytes) -> Iterator[bytes]:
    r"""Write `GS v 0 m xL xH yL yH d`: width in bytes, height in rows, low byte first."""
    for top in range(0, len(rows), _BAND_ROWS):
        band = rows[top : top + _BAND_ROWS]
        height, width = band.shape
        sizes = width.to_bytes(2, "little") + height.to_bytes(2, "little")
        yield _PICTURE + bytes([_NORMAL]) + sizes + band.tobytes()


def _harmless(dots: Dots) -> Bytes:
    """Pack a picture so that no command stands in its bytes.

    It is moved to the right by the fewest dots that help and lose nothing of it; where none do, single dots
    become two, which only a picture made for it needs.
    """
    for step in range(_BITS):
        moved = _moved(dots, step)
        if moved is not None and not _commands(moved).size:
            return moved
    packed = np.packbits(dots, axis=1)
    flat = packed.reshape(-1)
    flat[_commands(packed)] |= _THICKER
    return packed


def _moved(dots: Dots, step: int) -> Bytes | None:
    """Pack a picture some dots further right, None where a black dot would be lost."""
    wide = np.pad(dots, ((0, 0), (0, -dots.shape[1] % _BITS)))
    if step and wide[:, -step:].any():
        return None
    return np.packbits(np.roll(wide, step, axis=1), axis=1)


def _commands(rows: Bytes) -> NDArray[np.intp]:
    """Find every DLE before a sign that makes it a command; rows follow each other without a gap."""
    flat = rows.reshape(-1)
    return np.flatnonzero((flat[:-1] == _DLE) & np.isin(flat[1:], _REAL_TIME))
