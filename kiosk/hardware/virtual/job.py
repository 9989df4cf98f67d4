"""What one ZPL format asks of the virtual printer, collected command by command.

Source: ZPL II Programming Guide, ^FO, ^GF, ^PW, ^LL, ^PQ, ^JZ, ^FH, ^HV, ^RS, ^RF.
"""

import re
from dataclasses import dataclass, field

from kiosk.hardware.chips.gen2 import FIRST_EPC_WORD
from kiosk.hardware.virtual.graphics import Graphic, decode_graphic
from kiosk.hardware.virtual.reader import Command

_WIDEST_DOTS, _LONGEST_DOTS = 6000, 10000
_MOST_TRIES = 10
_TID_BANK, _EPC_BANK = "2", "1"
_QUIET = frozenset({"^XA", "^FX", "^CI", "^LH", "^MM", "^PR", "^PO"})


@dataclass(frozen=True, slots=True)
class ChipRead:
    """Read bytes of a bank into a field."""

    field_number: int
    bank: str
    word: int
    size: int


@dataclass(frozen=True, slots=True)
class FieldReport:
    """Send a field to the host."""

    field_number: int
    size: int
    header: bytes
    terminator: bytes


@dataclass(slots=True)
class Job:
    """One format."""

    width_dots: int = 0
    height_dots: int = 0
    graphics: list[tuple[int, int, Graphic]] = field(default_factory=list)
    epc: str = ""
    reads: list[ChipRead] = field(default_factory=list)
    reports: list[FieldReport] = field(default_factory=list)
    tries: int = 3
    reprints_after_fault: bool | None = None
    copies: int = 1
    aborted_graphics: int = 0
    ignored: list[str] = field(default_factory=list)


class JobReader:
    """Builds a job from the commands between ^XA and ^XZ."""

    def __init__(self) -> None:
        self.job = Job()
        self._origin = (0, 0)
        self._hex_sign: int | None = None
        self._open_field: str | ChipRead | None = None

    def obey(self, command: Command) -> None:
        """Take one command."""
        words = command.rest.decode("latin-1").split(",")
        match command.name:
            case "^PW" | "^LL" | "^PQ" | "^RS" | "^JZ":
                self._set_up(command.name, words)
            case "^RF":
                self._chip(words)
            case "^HV":
                self._report(command.rest)
            case "^FO" | "^FH" | "^FD" | "^FN" | "^FS" | "^GF":
                self._field(command, words)
            case name if name not in _QUIET:
                self.job.ignored.append(name)
            case _:
                pass

    def _field(self, command: Command, words: list[str]) -> None:
        match command.name:
            case "^FO":
                self._origin = (_whole(words, 0, most=32000), _whole(words, 1, most=32000))
            case "^GF":
                self._draw(command.rest)
            case "^FH":
                self._hex_sign = command.rest[0] if command.rest else ord("_")
            case "^FD":
                self._content(self._unescaped(command.rest))
            case "^FN":
                self._name_field(_whole(words, 0, most=9999))
            case _:
                self._open_field, self._hex_sign = None, None

    def _set_up(self, name: str, words: list[str]) -> None:
        match name:
            case "^PW":
                self.job.width_dots = _whole(words, 0, most=_WIDEST_DOTS)
            case "^LL":
                self.job.height_dots = _whole(words, 0, most=_LONGEST_DOTS)
            case "^PQ":
                self.job.copies = max(1, _whole(words, 0, most=99))
            case "^RS":
                self.job.tries = min(_MOST_TRIES, _whole(words, 3, most=99) or self.job.tries)
            case _:
                self.job.reprints_after_fault = words[0].strip().upper() != "N"

    def _draw(self, parameters: bytes) -> None:
        graphic = decode_graphic(parameters)
        if graphic is None:
            self.job.aborted_graphics += 1
        else:
            self.job.graphics.append((*self._origin, graphic))

    def _chip(self, words: list[str]) -> None:
        operation, form, start, size, bank = [
            word.strip().upper() for word in (*words, "", "", "", "", "")[:5]
        ]
        if operation == "W" and form == "H" and bank in {"A", "E"}:
            self._open_field = "epc"
        elif operation == "R" and form == "H" and bank in {_TID_BANK, _EPC_BANK, "A", "E"}:
            is_code = bank in {"A", "E"}
            word = FIRST_EPC_WORD if is_code else _whole([start], 0, most=99)
            self._open_field = ChipRead(
                0, _EPC_BANK if is_code else bank, word, _whole([size], 0, most=64) or 12
            )
        else:
            self.job.ignored.append("^RF")

    def _content(self, content: bytes) -> None:
        if self._open_field == "epc":
            text = content.decode("latin-1").strip()
            if re.fullmatch(r"(?:[0-9A-Fa-f]{4}){1,8}", text):
                self.job.epc = text.upper()
                return
        self.job.ignored.append("^FD")

    def _name_field(self, number: int) -> None:
        if isinstance(self._open_field, ChipRead):
            wanted = self._open_field
            self.job.reads.append(ChipRead(number, wanted.bank, wanted.word, wanted.size))
        else:
            self.job.ignored.append("^FN")

    def _report(self, parameters: bytes) -> None:
        parts = [*parameters.split(b","), b"", b"", b"", b""]
        words = [part.decode("latin-1") for part in parts]
        size = _whole(words, 1, most=256) or 64
        header, terminator = self._unescaped(parts[2]), self._unescaped(parts[3])
        self.job.reports.append(FieldReport(_whole(words, 0, most=9999), size, header, terminator))

    def _unescaped(self, text: bytes) -> bytes:
        if self._hex_sign is None:
            return text
        sign = re.escape(bytes([self._hex_sign]))
        return re.sub(sign + rb"([0-9A-Fa-f]{2})", lambda found: bytes([int(found[1], 16)]), text)


def _whole(words: list[str], index: int, *, most: int) -> int:
    text = words[index].strip() if index < len(words) else ""
    return min(most, int(text)) if text.isascii() and text.isdecimal() and len(text) < 9 else 0  # noqa: PLR2004
