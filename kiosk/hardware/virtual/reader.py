"""Takes a printer's byte stream apart into commands, as the bytes come.

Source: ZPL II Programming Guide, "ZPL commands": a format command begins with a caret, a control
command with a tilde; parameters end where the next command begins; line ends mean nothing. Set-get-do
lines (`! U1 getvar "…"`) stand outside formats and end with their line.
"""

import re
from dataclasses import dataclass

_PREFIX = re.compile(rb"[\^~]")
_OUTSIDE = re.compile(rb"[\^~!]")
# carried out at once, without waiting for the next command
_WHOLE = {b"^XA", b"^XZ", b"~HS", b"~JA", b"~JX", b"~HI", b"~PS", b"~PP", b"~JR"}
_HEAD_BYTES = 3
# ~HQ and the two letters of what is asked, carried out as soon as they are there
_QUERY, _QUERY_BYTES = b"~HQ", 5
_LINE_START = b"! U1"
_LINE_END = re.compile(rb"[\n^~]")
_LONGEST_BYTES = 8 * 1024 * 1024
_LONGEST_LINE = 1024


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: caret or tilde and two letters, upper case, as `^FO`; `!` for a set-get-do line.
        rest: its parameters, line ends taken out.
    """

    name: str
    rest: bytes


_NOTHING = Command("", b"")


class ZplReader:
    """Collects bytes and gives commands; any bytes are possible, none raise."""

    def __init__(self) -> None:
        self._waiting = bytearray()
        self._looked_at = 0
        self.is_inside = False

    @property
    def pending(self) -> bytes:
        """Give the bytes before a format that are no whole command yet."""
        return b"" if self.is_inside else bytes(self._waiting)

    def feed(self, data: bytes) -> list[Command]:
        """Take bytes, give the commands that are complete now."""
        self._waiting += data
        commands = []
        while (command := self._next()) is not None:
            if command is not _NOTHING:
                commands.append(command)
        return commands

    def _next(self) -> Command | None:
        start = (_PREFIX if self.is_inside else _OUTSIDE).search(self._waiting)
        if start is None:
            self._waiting.clear()
            self._looked_at = 0
            return None
        if start.start():
            del self._waiting[: start.start()]
            self._looked_at = 0
        return self._line() if self._waiting[:1] == b"!" else self._command()

    def _line(self) -> Command | None:
        if not _LINE_START.startswith(self._waiting[: len(_LINE_START)]):
            self._cut(1)
            return _NOTHING
        end = _LINE_END.search(self._waiting)
        if end is None and len(self._waiting) <= _LONGEST_LINE:
            return None
        length = end.start() if end else _LONGEST_LINE
        line = bytes(self._waiting[:length])
        self._cut(length)
        return Command("!", line[1:].strip())

    def _command(self) -> Command | None:
        if len(self._waiting) < _HEAD_BYTES:
            return None
        head = bytes(self._waiting[:_HEAD_BYTES]).upper()
        if broken := _PREFIX.search(head, 1):  # a prefix that stands alone, then another command
            self._cut(broken.start())
            return _NOTHING
        if head == _QUERY:
            return self._query()
        if head in _WHOLE:
            self._cut(_HEAD_BYTES)
            if head[:1] == b"^":
                self.is_inside = head == b"^XA"
            return Command(head.decode("latin-1"), b"")
        end = _PREFIX.search(self._waiting, max(_HEAD_BYTES, self._looked_at))
        if end is None:
            self._looked_at = len(self._waiting)
            if len(self._waiting) > _LONGEST_BYTES:
                self._cut(len(self._waiting))
            return None
        rest = bytes(self._waiting[_HEAD_BYTES : end.start()]).translate(None, b"\r\n")
        self._cut(end.start())
        return Command(head.decode("latin-1"), rest)

    def _query(self) -> Command | None:
        if len(self._waiting) < _QUERY_BYTES:
            return None
        asked = bytes(self._waiting[_HEAD_BYTES:_QUERY_BYTES]).upper()
        self._cut(_HEAD_BYTES if _PREFIX.search(asked) else _QUERY_BYTES)
        return Command(_QUERY.decode(), asked)

    def _cut(self, count: int) -> None:
        del self._waiting[:count]
        self._looked_at = 0
