r"""Takes a TSPL stream apart into commands, as the bytes come.

Source: TSC, TSPL/TSPL2 Programming Manual: a line ends with CR or LF; BITMAP is followed by as many raw bytes
as its width and height say; ESC ! and one sign is carried out at once. The manual does not say that a printer
looks away from those among raw bytes, so this one obeys them there as well: a careless picture is spoilt.
"""

import re
from dataclasses import dataclass

RESET = "ESC!R"

_IMMEDIATE = b"\x1b!"
_IMMEDIATE_BYTES = 3
_LINE_END = re.compile(rb"[\r\n]")
_BITMAP = re.compile(rb"BITMAP\s+\d+\s*,\s*\d+\s*,\s*(\d{1,4})\s*,\s*(\d{1,5})\s*,\s*\d\s*,")
_BEGINS, _ENDS = b"SIZE", b"PRINT"
_LONGEST_LINE = 4096


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: its first word, upper case; `ESC!?` and the like for an immediate one.
        rest: its parameters.
        data: the raw bytes of a BITMAP.
    """

    name: str
    rest: bytes
    data: bytes = b""

    @property
    def is_immediate(self) -> bool:
        """Tell whether it does not wait for the commands before it."""
        return self.name.startswith("ESC")


class TsplReader:
    """Collects bytes and gives commands; any bytes are possible, none raise.

    Attributes:
        is_inside: the SIZE of a label has come, its PRINT has not.
    """

    def __init__(self) -> None:
        self.is_inside = False
        self._waiting = bytearray()
        self._line = bytearray()
        self._raw = bytearray()
        self._raw_left = 0

    @property
    def pending(self) -> bytes:
        """Give the bytes before a label that are no whole command yet."""
        return b"" if self.is_inside else bytes(self._line + self._waiting)

    def feed(self, data: bytes) -> list[Command]:
        """Take bytes, give the commands that are complete now."""
        self._waiting += data
        found: list[Command] = []
        while self._waiting:
            at = self._waiting.find(_IMMEDIATE)
            if at == 0:
                if len(self._waiting) < _IMMEDIATE_BYTES:
                    break
                found.append(self._immediate())
            else:
                plain = self._plain(at)
                if not plain:
                    break
                found += self._take(plain)
        return found

    def _immediate(self) -> Command:
        command = Command("ESC!" + chr(self._waiting[2]), b"")
        del self._waiting[:_IMMEDIATE_BYTES]
        if command.name == RESET:
            self.is_inside = False
            self._line.clear()
            self._raw.clear()
            self._raw_left = 0
        return command

    def _plain(self, immediate_at: int) -> bytes:
        """Cut off what surely belongs to no immediate command; a last ESC may begin one."""
        end = immediate_at if immediate_at > 0 else len(self._waiting) - self._waiting.endswith(b"\x1b")
        plain = bytes(self._waiting[:end])
        del self._waiting[:end]
        return plain

    def _take(self, plain: bytes) -> list[Command]:
        found: list[Command] = []
        while plain:
            if self._raw_left:
                part, plain = plain[: self._raw_left], plain[self._raw_left :]
                self._raw += part
                self._raw_left -= len(part)
            else:
                plain = self._take_line(plain, found)
        return found

    def _take_line(self, plain: bytes, found: list[Command]) -> bytes:
        """Read on to the end of a line or of a BITMAP's head; give what is left behind it."""
        end = _LINE_END.search(plain)
        at = end.start() if end else len(plain)
        joined = bytes(self._line) + plain[:at]
        self.is_inside |= joined.startswith(_BEGINS)
        if not self._raw and (head := _BITMAP.match(joined)):
            self._raw_left = int(head[1]) * int(head[2])
            used = head.end() - len(self._line)
            self._line[:] = head[0]
            return plain[used:]
        self._line[:] = joined[:_LONGEST_LINE]
        if end is None:
            return b""
        found += self._whole_line()
        return plain[at + 1 :]

    def _whole_line(self) -> list[Command]:
        line, data = bytes(self._line).strip(), bytes(self._raw)
        self._line.clear()
        self._raw.clear()
        if not line:
            return []
        name, _, rest = line.partition(b" ")
        if name.upper() == _ENDS:
            self.is_inside = False
        return [Command(name.decode("latin-1").upper(), rest.strip(), data)]
