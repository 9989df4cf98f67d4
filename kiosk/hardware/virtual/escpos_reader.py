"""Takes an ESC/POS stream apart into commands, as the bytes come, and knows only those that we send.

Source: Epson, ESC/POS Command Reference: ESC @, GS v 0, GS V 66, LF; DLE EOT, DLE ENQ and DLE DC4 are carried
out at once, even among the data of a picture.
"""

import re
from dataclasses import dataclass

_REAL_TIME = re.compile(rb"\x10[\x04\x05\x14]")
_LENGTHS = {0x04: 3, 0x05: 3}
_CLEAR = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
_PULSE_BYTES = 5
_PICTURE = re.compile(rb"\x1dv0.(..)(..)", re.DOTALL)
_PLAIN = re.compile(rb"\x1b@|\x1dV\x42.|\n", re.DOTALL)
_LONGEST_HEAD = 8
_INITIALISE, _CUT = b"\x1b@", b"\x1dV"


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        code: its bytes without parameters of a picture; a byte that is no command stands for itself.
        data: the rows of a picture.
        row_bytes: of them.
        is_stray: it is nothing that this printer knows, or a command among the data of a picture.
    """

    code: bytes
    data: bytes = b""
    row_bytes: int = 0
    is_stray: bool = False


class EscposReader:
    """Collects bytes and gives commands; any bytes are possible, none raise.

    Attributes:
        is_inside: a slip has begun with ESC @ and has not been cut.
    """

    def __init__(self) -> None:
        self.is_inside = False
        self._waiting = bytearray()
        self._rows = bytearray()
        self._row_bytes = 0
        self._left = 0

    @property
    def pending(self) -> bytes:
        """Give the bytes before a slip that are no whole command yet."""
        return b"" if self.is_inside else bytes(self._waiting)

    def feed(self, data: bytes) -> list[Command]:
        """Take bytes, give the commands that are complete now."""
        self._waiting += data
        found = []
        while self._waiting and (command := self._next()) is not None:
            found.append(command)
        return found

    def _next(self) -> Command | None:
        if real_time := _REAL_TIME.match(self._waiting):
            return self._at_once(real_time[0])
        if self._left:
            return self._dots()
        if self._waiting[:1] == b"\x10" and len(self._waiting) == 1:
            return None
        if head := _PICTURE.match(self._waiting):
            self._row_bytes = int.from_bytes(head[1], "little")
            self._left = self._row_bytes * int.from_bytes(head[2], "little")
            self._cut(head.end())
            return self._next() if self._waiting else None
        if plain := _PLAIN.match(self._waiting):
            code = plain[0]
            self.is_inside = code == _INITIALISE or (self.is_inside and not code.startswith(_CUT))
            self._cut(plain.end())
            return Command(code[:2])
        if self._may_become_a_command():
            return None
        return Command(self._cut(1), is_stray=True)

    def _at_once(self, code: bytes) -> Command | None:
        if code[1] in _LENGTHS:
            length = _LENGTHS[code[1]]
        else:
            length = len(_CLEAR) if bytes(self._waiting[2:3]) in {b"", _CLEAR[2:3]} else _PULSE_BYTES
        if len(self._waiting) < length:
            return None
        is_among_dots = bool(self._left)
        whole = self._cut(length)
        if whole == _CLEAR:
            self.is_inside, self._left = False, 0
            self._rows.clear()
        return Command(whole, is_stray=is_among_dots and whole != _CLEAR)

    def _dots(self) -> Command | None:
        """Take dots up to the next real-time command; a DLE at the end may begin one."""
        command = _REAL_TIME.search(self._waiting, 0, self._left + 1)
        end = min(self._left, command.start() if command else len(self._waiting))
        if command is None and end == len(self._waiting) and self._waiting.endswith(b"\x10"):
            end -= 1
        if not end:
            return None
        self._rows += self._cut(end)
        self._left -= end
        if self._left:
            return self._next() if self._waiting else None
        rows = bytes(self._rows)
        self._rows.clear()
        return Command(b"\x1dv", rows, self._row_bytes)

    def _may_become_a_command(self) -> bool:
        if len(self._waiting) >= _LONGEST_HEAD:
            return False
        if self._waiting[:1] == b"\x1b":
            return len(self._waiting) == 1
        begins = (whole.startswith(self._waiting[: len(whole)]) for whole in (b"\x1dv0", b"\x1dV\x42"))
        return any(begins)

    def _cut(self, count: int) -> bytes:
        cut = bytes(self._waiting[:count])
        del self._waiting[:count]
        return cut
