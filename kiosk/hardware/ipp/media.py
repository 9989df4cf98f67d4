"""Asking an office printer for the stock that a bib's page needs, neither scaled nor coloured.

Source: PWG 5101.1 (Media Standardized Names) for the sizes in the names of media, RFC 8011 sections 5.2.5,
5.2.11 and PWG 5100.3 (`media-col`), PWG 5100.13 (`print-scaling`, `print-color-mode`).
"""

import re
from dataclasses import dataclass

from kiosk.hardware.ipp.message import Attribute, Collection, Group, Range, Tag, Value
from kiosk.hardware.ipp.requests import keywords, one

_MM_PER_INCH = 25.4
_MM_PER_POINT = _MM_PER_INCH / 72
_TOLERANCE_MM = 1.0
_HUNDREDTHS = 100
_SMALLEST, _LARGEST = "custom_min_", "custom_max_"
_NAMED_SIZE = re.compile(r".+_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(in|mm)")
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[" + rb"\s*(-?\d+(?:\.\d*)?)" * 4 + rb"\s*\]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A size of stock, mm, whichever way round it lies."""

    short: float
    long: float

    def is_like(self, other: "Sheet") -> bool:
        """Tell whether a page of one fits the other."""
        return abs(self.short - other.short) <= _TOLERANCE_MM and abs(self.long - other.long) <= _TOLERANCE_MM


def sheet(one_side: float, other_side: float) -> Sheet:
    """Make a size from two sides, mm, in any order."""
    return Sheet(min(one_side, other_side), max(one_side, other_side))


def sheet_of_pdf(document: bytes) -> Sheet | None:
    """Give the page size of a PDF of one page, None where it stands in a compressed stream."""
    found = _MEDIA_BOX.search(document)
    if found is None:
        return None
    left, bottom, right, top = (float(side) for side in found.groups())
    return sheet(abs(right - left) * _MM_PER_POINT, abs(top - bottom) * _MM_PER_POINT)


def tickets(printer: Group, size: Sheet | None) -> tuple[tuple[Attribute, ...], ...]:
    """Give the job attributes to try, the best first; the last one takes whatever stock lies in the printer.

    Args:
        printer: what the printer says that it can do; it is asked for nothing else.
        size: of the page, None if it is not known.
    """
    always = _always(printer)
    if size is None:
        return (always,)
    wishes = (_named(printer, size), _measured(printer, size))
    return (*((*always, wish) for wish in wishes if wish is not None), always)


def _always(printer: Group) -> tuple[Attribute, ...]:
    wishes = (("print-scaling", "none"), ("print-color-mode", "monochrome"))
    words = (keywords(name, word) for name, word in wishes if word in printer.texts(f"{name}-supported"))
    copies = (one("copies", Tag.INTEGER, 1),) if printer.find("copies-supported") else ()
    return (*copies, *words)


def _named(printer: Group, size: Sheet) -> Attribute | None:
    """Ask by a name that the printer has, or by one that it lets us make."""
    sizes = {name: sides for name in printer.texts("media-supported") if (sides := _sides_of(name))}
    for name, sides in sizes.items():
        if not name.startswith((_SMALLEST, _LARGEST)) and sheet(*sides).is_like(size):
            return keywords("media", name)
    smallest = next((sides for name, sides in sizes.items() if name.startswith(_SMALLEST)), None)
    largest = next((sides for name, sides in sizes.items() if name.startswith(_LARGEST)), None)
    if smallest is None or largest is None:
        return None
    for width, length in ((size.short, size.long), (size.long, size.short)):
        if smallest[0] <= width <= largest[0] and smallest[1] <= length <= largest[1]:
            return keywords("media", f"custom_bib_{_written(width)}x{_written(length)}mm")
    return None


def _measured(printer: Group, size: Sheet) -> Attribute | None:
    """Ask by width and length where the printer lists them, in its own order."""
    listed = printer.find("media-size-supported")
    if listed is None or "media-size" not in printer.texts("media-col-supported"):
        return None
    for value in listed.values:
        if isinstance(value.content, Collection) and (found := _fitting(value.content, size)):
            x, y = found
            dimensions = one("x-dimension", Tag.INTEGER, x), one("y-dimension", Tag.INTEGER, y)
            return _collection("media-col", _collection("media-size", *dimensions))
    return None


def _fitting(listed: Collection, size: Sheet) -> tuple[int, int] | None:
    """Give the width and length to ask for, 1/100 mm, if this entry has room for the page."""
    for width, length in ((size.short, size.long), (size.long, size.short)):
        x = _side(listed.member("x-dimension"), round(width * _HUNDREDTHS))
        y = _side(listed.member("y-dimension"), round(length * _HUNDREDTHS))
        if x is not None and y is not None:
            return x, y
    return None


def _side(listed: Attribute | None, wanted: int) -> int | None:
    match listed.values[0].content if listed else None:
        case Range(low, high) if low <= wanted <= high:
            return wanted
        case int() as exact if abs(exact - wanted) <= _TOLERANCE_MM * _HUNDREDTHS:
            return exact
        case _:
            return None


def _collection(name: str, *members: Attribute) -> Attribute:
    return Attribute(name, (Value(Tag.BEGIN_COLLECTION, Collection(members)),))


def _sides_of(name: str) -> tuple[float, float] | None:
    """Give width and length, mm, from the name of a medium."""
    found = _NAMED_SIZE.fullmatch(name)
    if found is None:
        return None
    scale = _MM_PER_INCH if found[3] == "in" else 1.0
    return float(found[1]) * scale, float(found[2]) * scale


def _written(side_mm: float) -> str:
    return f"{side_mm:.2f}".rstrip("0").rstrip(".")
