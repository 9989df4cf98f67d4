"""Chip codes: a template, a bib and an attempt become the EPC that we write, and back.

A template is literal hex digits, words in quotes and fields in braces; together they are 24 or 32 hex
digits (96 or 128 bits, whole 16-bit words):

    {event:4}    the event's nonce, 4 hex digits; wider with zeros before it
    {pad}        zeros up to the full length, once
    {attempt:2}  the attempt's serial
    {chip:1}     1, or 2 for a second chip
    {bib:06}     the bib number
    'MC'         these letters as ASCII bytes

A number is written as decimal digits that are read as hex digits (`{bib:06}`), as an integer in hex
(`{bib:8X}`), or as ASCII digits (`{bib:6a}`, two hex digits each). Which of them timing software shows
without a chip file, see `kiosk.core.chip_presets`.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber

_FIELD = re.compile(
    r"\{(event|attempt|chip|bib)(?::0?(\d{1,2})([Xa]?))?\}|\{(pad)\}|'([ -&(-~]+)'|([0-9A-Fa-f]+)"
)
LENGTHS = {96: 24, 128: 32}
_WIDTHS = {"event": 4, "attempt": 2, "chip": 1, "bib": 6}
_LITERAL, _PAD = "literal", "pad"


class Digits(Enum):
    """How a number stands in the code."""

    DECIMAL = ""  # 217 is 217
    INTEGER = "X"  # 217 is D9
    ASCII = "a"  # 217 is 323137


@dataclass(frozen=True, slots=True)
class ChipCode:
    """What a chip code says."""

    bib: BibNumber
    attempt: int
    chip: int


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a template.

    Attributes:
        name: of the field, or "literal".
        width: hex digits.
        literal: what stands there, whatever the bib is.
    """

    name: str
    width: int
    literal: str = ""
    digits: Digits = Digits.DECIMAL

    @property
    def room(self) -> int:
        """Give how many digits of a number fit."""
        return self.width // 2 if self.digits is Digits.ASCII else self.width

    def written(self, number: int) -> str:
        """Give a number in this part's digits, as wide as it gets."""
        match self.digits:
            case Digits.DECIMAL:
                return f"{number:0{self.width}d}"
            case Digits.INTEGER:
                return f"{number:0{self.width}X}"
            case Digits.ASCII:
                return f"{number:0{self.room}d}".encode().hex().upper()
            case _:
                assert_never(self.digits)

    def read(self, piece: str) -> int | None:
        """Read a number back, None if it is none."""
        match self.digits:
            case Digits.DECIMAL:
                return int(piece) if piece.isascii() and piece.isdecimal() else None
            case Digits.INTEGER:
                return int(piece, 16) if re.fullmatch(r"[0-9A-F]+", piece) else None
            case Digits.ASCII:
                return int(piece[1::2]) if re.fullmatch(r"(3[0-9])+", piece) else None
            case _:
                assert_never(self.digits)


@dataclass(frozen=True, slots=True)
class ChipTemplate:
    """A checked template.

    Attributes:
        per_bib: how many chips a bib has.
    """

    text: str
    nonce: str
    parts: tuple[Part, ...]
    per_bib: int = 1

    @property
    def tells_attempts_apart(self) -> bool:
        """Tell whether a lost bib and its replacement get different codes."""
        return any(part.name == "attempt" for part in self.parts)

    @property
    def tells_chips_apart(self) -> bool:
        """Tell whether two chips of one bib get different codes."""
        return any(part.name == "chip" for part in self.parts)

    def codes(self, bib: BibNumber, attempt: int) -> tuple[str, ...]:
        """Give the EPC of each chip of a piece; raises as `encode`."""
        return tuple(self.encode(ChipCode(bib, attempt, chip)) for chip in range(1, self.per_bib + 1))

    def encode(self, code: ChipCode) -> str:
        """Give the EPC as upper-case hex digits.

        Raises:
            InputError: a number does not fit its field, bib 0, or a code that readers take for an empty chip.
        """
        if code.bib < 1:
            raise InputError("bib 0 cannot be written to a chip: readers take it for an empty one")
        values = {"attempt": code.attempt, "chip": code.chip, "bib": code.bib}
        pieces = []
        for part in self.parts:
            piece = part.literal or part.written(values[part.name])
            if len(piece) > part.width:
                message = f"{part.name} {values[part.name]} needs more than {part.room} digits"
                raise InputError(f"{message} of the chip template")
            pieces.append(piece)
        epc = "".join(pieces)
        if set(epc) in ({"0"}, {"F"}):
            raise InputError(f"{epc} cannot be written to a chip: readers take it for an empty one")
        if self.decode(epc) != self._kept(code):
            raise InputError(f'the chip template "{self.text}" does not give back what was written')
        return epc

    def decode(self, epc: str) -> ChipCode | None:
        """Read a code back; None if it is not one of this event."""
        if len(epc) != sum(part.width for part in self.parts):
            return None
        values = {"attempt": 0, "chip": 0, "bib": 0}
        at = 0
        for part in self.parts:
            piece = epc[at : at + part.width].upper()
            at += part.width
            if part.literal:
                if piece != part.literal:
                    return None
                continue
            number = part.read(piece)
            if number is None:
                return None
            values[part.name] = number
        return ChipCode(BibNumber(values["bib"]), values["attempt"], values["chip"])

    def _kept(self, code: ChipCode) -> ChipCode:
        names = {part.name for part in self.parts}
        return ChipCode(
            code.bib, code.attempt if "attempt" in names else 0, code.chip if "chip" in names else 0
        )


def parse_template(text: str, nonce: str, *, bits: int | None = None, per_bib: int = 1) -> ChipTemplate:
    """Check a template.

    Args:
        text: as the module's docstring says.
        nonce: 4 hex digits that tell this event from others.
        bits: 96 or 128; None: the shorter one that is long enough.
        per_bib: how many chips a bib has.

    Raises:
        InputError: an unknown field, a wrong length, no bib, or a nonce that is not 4 hex digits.
    """
    if not re.fullmatch(r"[0-9A-Fa-f]{4}", nonce) or set(nonce) == {"0"}:
        raise InputError(f'the event nonce "{nonce}" must be 4 hex digits, not all zero')
    parts = _padded(text, _parts(text, nonce.upper()), bits)
    if sum(part.name == "bib" for part in parts) != 1:
        raise InputError(f'"{text}" must hold {{bib:06}} once')
    return ChipTemplate(text, nonce.upper(), parts, per_bib)


def _padded(text: str, parts: list[Part], bits: int | None) -> tuple[Part, ...]:
    """Fill up to the full length."""
    width = sum(part.width for part in parts)
    lengths = [digits for length, digits in LENGTHS.items() if bits in {None, length}]
    length = next((digits for digits in lengths if digits >= width), 0)
    pads = sum(part.name == _PAD for part in parts)
    if pads > 1 or (not pads and width != length) or not length:
        wanted = " or ".join(str(digits) for digits in lengths)
        raise InputError(f'"{text}" gives {width} hex digits; use {{pad}} once to reach {wanted}')
    filler = Part(_LITERAL, length - width, "0" * (length - width))
    filled = (filler if part.name == _PAD else part for part in parts)
    return tuple(part for part in filled if part.width)


def _parts(text: str, nonce: str) -> list[Part]:
    parts: list[Part] = []
    at = 0
    for match in _FIELD.finditer(text):
        if match.start() != at:
            break
        at = match.end()
        name, width, kind, pad, word, literal = match.groups()
        if pad:
            parts.append(Part(_PAD, 0))
        elif name:
            parts.append(_field(name, int(width or _WIDTHS[name]), Digits(kind or ""), nonce))
        else:
            digits = (literal or word.encode().hex()).upper()
            parts.append(Part(_LITERAL, len(digits), digits))
    if at != len(text):
        raise InputError(f'"{text[at:]}" in the chip template is not a field or hex digits')
    return parts


def _field(name: str, width: int, digits: Digits, nonce: str) -> Part:
    is_nonce = name == "event"
    if width == 0 or (is_nonce and (width < len(nonce) or digits is not Digits.DECIMAL)):
        raise InputError(f"{{{name}:{width}}} in the chip template: write {{{name}:{_WIDTHS[name]}}}")
    if is_nonce:
        return Part(_LITERAL, width, nonce.zfill(width))
    return Part(name, width * 2 if digits is Digits.ASCII else width, digits=digits)
