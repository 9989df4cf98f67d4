"""Chip codes: a template, a bib and an attempt become the EPC that we write, and back.

A template is literal hex digits and fields in braces; the sum must be 24 or 32 hex digits (96 or
128 bits, whole 16-bit words):

    {event:4}    the event's nonce, 4 hex digits
    {pad}        zeros up to the full length, once
    {attempt:2}  the attempt's serial, decimal digits written as hex digits
    {chip:1}     1, or 2 for a second chip
    {bib:06}     the bib number, decimal digits written as hex digits

Decimal digits read as hex are what timing software shows without a chip file, see the EPC layouts
of CrossMgr and RaceDB.
"""

import re
from dataclasses import dataclass

from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber

_FIELD = re.compile(r"\{(event|attempt|chip|bib)(?::0?(\d{1,2}))?\}|\{(pad)\}|([0-9A-Fa-f]+)")
_LENGTHS = (24, 32)
_WIDTHS = {"event": 4, "attempt": 2, "chip": 1, "bib": 6}


@dataclass(frozen=True, slots=True)
class ChipCode:
    """What a chip code says."""

    bib: BibNumber
    attempt: int
    chip: int


@dataclass(frozen=True, slots=True)
class ChipTemplate:
    """A checked template.

    Attributes:
        parts: (field name or "literal", hex digits, literal text) in order.
    """

    text: str
    nonce: str
    parts: tuple[tuple[str, int, str], ...]

    @property
    def tells_attempts_apart(self) -> bool:
        """Tell whether a lost bib and its replacement get different codes."""
        return any(name == "attempt" for name, _, _ in self.parts)

    def encode(self, code: ChipCode) -> str:
        """Give the EPC as upper-case hex digits.

        Raises:
            InputError: a number does not fit its field, or bib 0.
        """
        if code.bib < 1:
            raise InputError("bib 0 cannot be written to a chip: readers take it for an empty one")
        values = {"attempt": code.attempt, "chip": code.chip, "bib": code.bib}
        digits = []
        for name, width, literal in self.parts:
            piece = literal if name == "literal" else f"{values[name]:0{width}d}"
            if len(piece) > width:
                raise InputError(f"{name} {values[name]} needs more than {width} digits of the chip template")
            digits.append(piece)
        epc = "".join(digits)
        if self.decode(epc) != self._kept(code):
            raise InputError(f'the chip template "{self.text}" does not give back what was written')
        return epc

    def decode(self, epc: str) -> ChipCode | None:
        """Read a code back; None if it is not one of this event."""
        if len(epc) != sum(width for _, width, _ in self.parts):
            return None
        values = {"attempt": 0, "chip": 0, "bib": 0}
        at = 0
        for name, width, literal in self.parts:
            piece = epc[at : at + width].upper()
            at += width
            if name == "literal":
                if piece != literal:
                    return None
            elif not (piece.isascii() and piece.isdecimal()):
                return None
            else:
                values[name] = int(piece)
        return ChipCode(BibNumber(values["bib"]), values["attempt"], values["chip"])

    def _kept(self, code: ChipCode) -> ChipCode:
        names = {name for name, _, _ in self.parts}
        return ChipCode(
            code.bib, code.attempt if "attempt" in names else 0, code.chip if "chip" in names else 0
        )


def parse_template(text: str, nonce: str) -> ChipTemplate:
    """Check a template.

    Raises:
        InputError: an unknown field, a wrong length, no bib, or a nonce that is not 4 hex digits.
    """
    if not re.fullmatch(r"[0-9A-Fa-f]{4}", nonce) or set(nonce) == {"0"}:
        raise InputError(f'the event nonce "{nonce}" must be 4 hex digits, not all zero')
    parts = _parts(text, nonce.upper())
    width = sum(digits for _, digits, _ in parts)
    length = next((length for length in _LENGTHS if length >= width), 0)
    pads = [index for index, (name, _, _) in enumerate(parts) if name == "pad"]
    if len(pads) > 1 or (not pads and width not in _LENGTHS) or not length:
        raise InputError(f'"{text}" gives {width} hex digits; use {{pad}} once to reach 24 or 32')
    for index in pads:
        parts[index] = ("literal", length - width, "0" * (length - width))
    if sum(name == "bib" for name, _, _ in parts) != 1:
        raise InputError(f'"{text}" must hold {{bib:06}} once')
    return ChipTemplate(text, nonce.upper(), tuple(part for part in parts if part[1]))


def _parts(text: str, nonce: str) -> list[tuple[str, int, str]]:
    parts: list[tuple[str, int, str]] = []
    at = 0
    for match in _FIELD.finditer(text):
        if match.start() != at:
            break
        at = match.end()
        name, width, pad, literal = match.groups()
        if literal:
            parts.append(("literal", len(literal), literal.upper()))
        elif pad:
            parts.append(("pad", 0, ""))
        else:
            parts.append(_field(name, int(width or _WIDTHS[name]), nonce))
    if at != len(text):
        raise InputError(f'"{text[at:]}" in the chip template is not a field or hex digits')
    return parts


def _field(name: str, width: int, nonce: str) -> tuple[str, int, str]:
    if width == 0 or (name == "event" and width != len(nonce)):
        raise InputError(f"{{{name}:{width}}} in the chip template: write {{{name}:{_WIDTHS[name]}}}")
    return ("literal", width, nonce) if name == "event" else (name, width, "")
