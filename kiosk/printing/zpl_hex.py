"""Pictures for ZPL printers that do not unpack Z64: plain hex, and hex with run lengths.

Source: ZPL II Programming Guide (Zebra P1099958), ^GF and "Alternative data compression scheme": G to Y
stand for 1 to 19 repeats of the digit that follows, g to z for 20 to 400 in steps of 20; a comma fills the
rest of a row with zeros, a colon repeats the row before.
"""

import numpy as np
from numpy.typing import NDArray

from kiosk.core.bib import Picture

_STEP = 20
# g to z reach 400; a run that would be longer is begun again
_LONGEST_RUN = 400
_SHORTEST_RUN = 3  # two digits are written as they are: a count and a digit would be as long
_BEFORE_G, _BEFORE_LOWER_G = ord("G") - 1, ord("g") - 1
_ZERO, _FILL, _REPEAT = ord("0"), ord(","), ord(":")

Signs = NDArray[np.uint8]


def plain_hex(picture: Picture) -> bytes:
    """Give the rows as hex digits, two a byte."""
    return picture.rows.hex().upper().encode()


def run_length_hex(picture: Picture) -> bytes:
    """Give the rows as hex digits with run lengths (ACS)."""
    digits = np.frombuffer(plain_hex(picture), np.uint8).reshape(picture.height_dots, picture.row_bytes * 2)
    signs, is_kept = _rows_closed(digits)
    starts = _run_starts(signs, is_kept)
    kept = signs[is_kept]
    at = np.flatnonzero(starts[is_kept])
    return _written(kept[at], np.diff(at, append=kept.size))


def _rows_closed(digits: Signs) -> tuple[Signs, NDArray[np.bool_]]:
    """Add a column for what closes a row, and tell which signs are written at all."""
    height, width = digits.shape
    lengths = width - np.argmax(digits[:, ::-1] != _ZERO, axis=1)
    lengths[~(digits != _ZERO).any(axis=1)] = 0
    is_repeat = np.zeros(height, np.bool_)
    is_repeat[1:] = (digits[1:] == digits[:-1]).all(axis=1)
    closing = np.where(is_repeat, _REPEAT, _FILL).astype(np.uint8)
    is_kept = np.empty((height, width + 1), np.bool_)
    is_kept[:, :width] = np.arange(width) < np.where(is_repeat, 0, lengths)[:, None]
    is_kept[:, width] = is_repeat | (lengths < width)
    return np.column_stack((digits, closing)), is_kept


def _run_starts(signs: Signs, is_kept: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell where a run begins: at another sign, at a row's first one, and before it grows too long."""
    starts = np.empty(signs.shape, np.bool_)
    starts[:, 1:] = signs[:, 1:] != signs[:, :-1]
    starts[:, ::_LONGEST_RUN] = True
    # what closes a row stands alone, whatever was left out before it
    starts[:, -1] = True
    return starts & is_kept


def _written(signs: Signs, counts: NDArray[np.intp]) -> bytes:
    """Write each run as its count, in up to two letters, and its sign."""
    out = np.zeros((signs.size, 3), np.uint8)
    out[:, 2] = signs
    is_pair = counts == _SHORTEST_RUN - 1
    out[is_pair, 1] = signs[is_pair]
    # most runs are a single digit: only the others are counted in letters
    runs = np.flatnonzero(counts >= _SHORTEST_RUN)
    twenties, ones = np.divmod(counts[runs], _STEP)
    out[runs, 0] = np.where(twenties > 0, twenties + _BEFORE_LOWER_G, 0)
    out[runs, 1] = np.where(ones > 0, ones + _BEFORE_G, 0)
    written: bytes = out[out != 0].tobytes()
    return written
