"""The image buffer of a TSPL printer: what SIZE, CLS and BITMAP make of it.

Source: TSC, TSPL/TSPL2 Programming Manual: CLS stands behind SIZE; BITMAP with mode 0 overwrites, a 0 bit is
black; DIRECTION 1 turns the label round.
"""

import re

import numpy as np
from numpy.typing import NDArray

from kiosk.hardware.virtual.graphics import Graphic
from kiosk.hardware.virtual.job import Job
from kiosk.hardware.virtual.tspl_reader import Command

_SIZE = re.compile(rb"(\d+(?:\.\d+)?) mm\s*,\s*(\d+(?:\.\d+)?) mm")
_BITMAP = re.compile(rb"(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*,\s*0\s*,")
# what is accepted without an effect on the picture
_SETTINGS = {
    "GAP": re.compile(rb"\d+(?:\.\d+)? mm\s*,\s*\d+(?:\.\d+)? mm"),
    "REFERENCE": re.compile(rb"0\s*,\s*0"),
    "SPEED": re.compile(rb"\d+(?:\.\d)?"),
    "DENSITY": re.compile(rb"1[0-5]|\d"),
}
_MM_PER_INCH = 25.4
_MOST_MM = 1000


class TsplPage:
    """One label before it is printed; what it cannot make sense of is noted as ignored."""

    def __init__(self, dpi: int) -> None:
        self._dpi = dpi
        self._size = (0, 0)
        self._is_turned = False
        self._black: NDArray[np.bool_] | None = None
        self._ignored: list[str] = []

    def obey(self, command: Command) -> None:
        """Take one command."""
        match command.name:
            case "SIZE":
                is_done = self._set_size(command.rest)
            case "DIRECTION":
                is_done = command.rest in {b"0", b"1"}
                self._is_turned = command.rest == b"1"
            case "CLS":
                is_done = all(self._size) and not command.rest
                self._black = np.zeros(self._size, np.bool_) if is_done else None
            case "BITMAP":
                is_done = self._draw(command)
            case name:
                is_done = name in _SETTINGS and _SETTINGS[name].fullmatch(command.rest) is not None
        if not is_done:
            self._ignored.append(command.name)

    def job(self, copies: int) -> Job:
        """Give what shall be printed; without CLS there is nothing to print."""
        height, width = self._size
        job = Job(width_dots=width, height_dots=height, copies=copies, ignored=list(self._ignored))
        if self._black is not None:
            drawn = np.rot90(self._black, 2) if self._is_turned else self._black
            rows = np.packbits(drawn, axis=1)
            job.graphics.append((0, 0, Graphic(rows.shape[1], rows.tobytes())))
        self._ignored.clear()
        return job

    def _set_size(self, rest: bytes) -> bool:
        size = _SIZE.fullmatch(rest)
        if size is None or not all(0 < float(side) < _MOST_MM for side in size.groups()):
            return False
        width, height = (round(float(side) / _MM_PER_INCH * self._dpi) for side in size.groups())
        self._size, self._black = (height, width), None
        return True

    def _draw(self, command: Command) -> bool:
        """Overwrite a part of the buffer; bits right of the label are cut off, rows below it are wrong."""
        head = _BITMAP.fullmatch(command.rest)
        if head is None or self._black is None:
            return False
        x, y, row_bytes, height = (int(number) for number in head.groups())
        if len(command.data) != row_bytes * height or y + height > self._size[0] or x >= self._size[1]:
            return False
        bits = np.unpackbits(np.frombuffer(command.data, np.uint8).reshape(height, row_bytes), axis=1)
        part = self._black[y : y + height, x : x + row_bytes * 8]
        part[:] = bits[:, : part.shape[1]] == 0
        return True
