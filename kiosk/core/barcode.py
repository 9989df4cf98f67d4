"""What the barcode of a bib says, and how a number is read out of it again."""

import re
from dataclasses import dataclass
from enum import Enum

from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber
from kiosk.core.scan import candidates


class Symbology(Enum):
    """The kinds of codes that a bib may carry."""

    CODE128 = "code128"  # ISO/IEC 15417
    CODE39 = "code39"  # ISO/IEC 16388
    ITF = "itf"  # ISO/IEC 16390
    QR = "qr"  # ISO/IEC 18004


_FIELD = re.compile(r"\{bib(?::0([1-9]))?\}")
# scanners and French keyboards between them keep capitals only: see kiosk.core.scan.candidates
_PLAIN = re.compile(r"[!-_|~]*")
_CODE39 = re.compile(r"[0-9A-Z\-.$/+%]*")
_LONGEST = 60
_MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class BarcodeRule:
    """How an event's barcodes are made; digits alone unless it says otherwise, as timing software reads them.

    Attributes:
        before, after: what stands around the number.
        digits: the number is filled with zeros to at least so many.
    """

    symbology: Symbology = Symbology.CODE128
    before: str = ""
    digits: int = 0
    after: str = ""

    def payload(self, bib: BibNumber) -> str:
        """Give what a scanner shall type for a bib."""
        number = f"{bib:0{self.digits}d}" if self.digits else str(bib)
        if self.symbology is Symbology.ITF and len(number) % 2:
            number = "0" + number  # interleaved pairs: an odd number cannot be written
        return f"{self.before}{number}{self.after}"

    def bib_of(self, scanned: str) -> BibNumber | None:
        """Read the number out of what a scanner or a person typed; a number alone always counts."""
        for code in candidates(scanned):
            if (bib := self.bib_in(code)) is not None:
                return bib
            if code.isascii() and code.isdecimal() and len(code) <= _MOST_DIGITS:
                return BibNumber(int(code))
        return None

    def plain(self, scanned: str) -> str:
        """Give the bare number of a scanned code, and anything else as it was scanned."""
        for code in candidates(scanned):
            if (bib := self.bib_in(code)) is not None:
                return str(bib)
            if code.isdecimal():
                return code
        return scanned

    def is_of(self, bib: BibNumber, scanned: str) -> bool:
        """Tell whether a scanned or typed text names this bib, through whatever keyboard it came."""
        return not {self.payload(bib), str(bib)}.isdisjoint(candidates(scanned))

    def bib_in(self, text: str) -> BibNumber | None:
        """Read the number out of a scanned code, None where it is no code of this rule."""
        if not (text.startswith(self.before) and text.endswith(self.after)):
            return None
        middle = text[len(self.before) : len(text) - len(self.after)]
        if not (middle.isascii() and middle.isdecimal() and len(middle) <= _MOST_DIGITS):
            return None
        bib = BibNumber(int(middle))
        return bib if self.payload(bib) == text else None


DIGITS_ALONE = BarcodeRule()


def parse_payload(text: str, symbology: Symbology) -> BarcodeRule:
    """Read a payload such as `{bib}`, `{bib:06}` or `#{bib}~`.

    Raises:
        InputError: there is not exactly one number in it, or the symbology cannot write it.
    """
    fields = list(_FIELD.finditer(text))
    if len(fields) != 1:
        raise InputError('write {bib} once, as in "{bib}", "{bib:06}" or "#{bib}~"')
    (field,) = fields
    rule = BarcodeRule(symbology, text[: field.start()], int(field[1] or 0), text[field.end() :])
    _check(rule)
    return rule


def _check(rule: BarcodeRule) -> None:
    around = rule.before + rule.after
    if not _PLAIN.fullmatch(around) or len(around) > _LONGEST:
        raise InputError(f"at most {_LONGEST} capital letters, digits and signs may stand around the number")
    if rule.symbology is Symbology.ITF and around.strip("0123456789"):
        raise InputError("an ITF code holds digits only; take code128 for other signs")
    if rule.symbology is Symbology.ITF and len(around) % 2:
        raise InputError("an ITF code holds pairs of digits; let an even number of them stand around {bib}")
    if rule.symbology is Symbology.CODE39 and not _CODE39.fullmatch(around):
        raise InputError("a Code 39 holds digits, capital letters and - . $ / + % only; take code128")
