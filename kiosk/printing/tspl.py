"""TSPL, as far as a picture needs it (TSC, TSPL/TSPL2 Programming Manual: SIZE, BITMAP).

Tried on no real printer yet. The body holds numbers and dots only: no text of a runner ever becomes a part of
a command. In BITMAP a 0 bit is black, the opposite of `Picture`.
"""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kiosk.core.bib import Picture
from kiosk.printing.page import to_mm

_OVERWRITE = 0
_BITS = 8
# an immediate command is ESC ! and a letter, R for a reset; the manual does not say that a printer looks
# away from them while it takes the data of a BITMAP
_ESCAPE, _BANG = 0x1B, ord("!")

Bytes = NDArray[np.uint8]


def label_body(picture: Picture) -> bytes:
    r"""Give the picture as the body of a label, without the commands that set the printer up and print.

    `SIZE m mm,n mm` and one `BITMAP x,y,width,height,mode,data` or more, each line with CR LF; x, y and
    height in dots, width in bytes. Together they cover the picture exactly, and no data hold ESC !.
    """
    rows = np.frombuffer(picture.rows, np.uint8).reshape(picture.height_dots, picture.row_bytes)
    width, height = (to_mm(dots, picture.dpi) for dots in (picture.width_dots, picture.height_dots))
    return b"SIZE %.2f mm,%.2f mm\r\n" % (width, height) + b"".join(_bitmaps(~rows))


def _bitmaps(data: Bytes) -> Iterator[bytes]:
    """Cut the picture where ESC and ! would stand side by side, first between columns, then between rows."""
    height, width = data.shape
    for left, right in pairwise((0, *_cuts_in_rows(data), width)):
        part = data[:, left:right]
        for top, bottom in pairwise((0, *_cuts_between_rows(part), height)):
            head = b"BITMAP %d,%d,%d,%d,%d," % (left * _BITS, top, right - left, bottom - top, _OVERWRITE)
            yield head + part[top:bottom].tobytes() + b"\r\n"


def _cuts_in_rows(data: Bytes) -> list[int]:
    pairs = (data[:, :-1] == _ESCAPE) & (data[:, 1:] == _BANG)
    columns: list[int] = (np.flatnonzero(pairs.any(axis=0)) + 1).tolist()
    return columns


def _cuts_between_rows(part: Bytes) -> list[int]:
    """Find where the end of a row and the beginning of the next one are such a pair."""
    rows: list[int] = (np.flatnonzero((part[:-1, -1] == _ESCAPE) & (part[1:, 0] == _BANG)) + 1).tolist()
    return rows
