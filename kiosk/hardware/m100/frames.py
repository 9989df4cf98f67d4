"""Frames of the 0xBB family, both ways.

Source: MagicRF M100/QM100 firmware manual 2.1, section 1: BB, type, command, length of the data (2 bytes),
data, sum of type to data modulo 256, 7E. The data may hold 7E and BB: a frame is cut by its length.
"""

from dataclasses import dataclass
from enum import IntEnum

_HEAD, _END = 0xBB, 0x7E
_EMPTY_BYTES = 7
_MOST_DATA_BYTES = 256


class Kind(IntEnum):
    """Which way a frame goes, and why."""

    COMMAND = 0
    RESPONSE = 1
    NOTICE = 2


class Cmd(IntEnum):
    """Commands that we send; ERROR answers any of them."""

    INFO = 0x03
    SET_REGION = 0x07
    GET_REGION = 0x08
    SELECT = 0x0C
    GET_QUERY = 0x0D
    SET_QUERY = 0x0E
    SELECT_MODE = 0x12
    INVENTORY = 0x22
    INVENTORIES = 0x27
    STOP = 0x28
    READ = 0x39
    WRITE = 0x49
    LOCK = 0x82
    SET_POWER = 0xB6
    GET_POWER = 0xB7
    ERROR = 0xFF


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame."""

    kind: int
    command: int
    data: bytes = b""

    def packed(self) -> bytes:
        """Give the bytes."""
        body = bytes([self.kind, self.command]) + len(self.data).to_bytes(2, "big") + self.data
        return bytes([_HEAD]) + body + bytes([sum(body) & 0xFF, _END])


class Framer:
    """Cuts a stream into frames; what is none is skipped until the next one begins."""

    def __init__(self) -> None:
        self._pending = b""

    def feed(self, said: bytes) -> list[Frame]:
        """Take what came, give the frames that are whole and whose sum is right."""
        self._pending += said
        frames: list[Frame] = []
        while (start := self._pending.find(_HEAD)) >= 0:
            self._pending = self._pending[start:]
            size = self._size()
            if size is None:
                return frames
            frame = _frame_of(self._pending[:size])
            if frame is None:
                self._pending = self._pending[1:]
                continue
            frames.append(frame)
            self._pending = self._pending[size:]
        self._pending = b""
        return frames

    def rest(self) -> list[Frame]:
        """Give the frames behind one that never became whole; call it when nothing more comes."""
        while self._pending:
            self._pending = self._pending[1:]
            if frames := self.feed(b""):
                return frames
        return []

    def forget(self) -> None:
        """Throw away the part of a frame that came so far."""
        self._pending = b""

    def _size(self) -> int | None:
        """Give the bytes of the frame that begins here, 0 for none, None if they have not all come."""
        if len(self._pending) < _EMPTY_BYTES:
            return None
        length = int.from_bytes(self._pending[3:5], "big")
        if self._pending[1] not in set(Kind) or length > _MOST_DATA_BYTES:
            return 0
        size = _EMPTY_BYTES + length
        return size if len(self._pending) >= size else None


def _frame_of(whole: bytes) -> Frame | None:
    if not whole or whole[-1] != _END or sum(whole[1:-2]) & 0xFF != whole[-2]:
        return None
    return Frame(whole[1], whole[2], whole[5:-2])
