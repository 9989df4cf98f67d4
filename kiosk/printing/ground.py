"""What is the same on many bibs: the elements that can be drawn once and painted over."""

from dataclasses import replace
from datetime import date

from kiosk.core.bib import BibContent
from kiosk.core.event import StartArea
from kiosk.core.numbers import parse_range
from kiosk.core.people import BibNumber, Member, MemberId
from kiosk.printing.design.values import (
    BoxElement,
    CodeElement,
    Design,
    Element,
    LineElement,
    PictureElement,
    ShapeElement,
    TextElement,
)
from kiosk.printing.page import Area
from kiosk.printing.words import OF_THE_RACE, fields_of

_NOBODY = Member(MemberId(""), "", "", date(1, 1, 1))
_NOWHERE = StartArea("", "", "", "square", "#000000", parse_range("1"))
_MARGIN = 2.0  # mm: a turned text and the white rim of a letter reach beyond their areas


def split(design: Design) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    """Part a design into its ground and the rest.

    An element belongs to the ground if it looks alike on every bib of a race, and if nothing that differs is
    painted below it: taking it out first then changes nothing.
    """
    ground: list[Element] = []
    rest: list[Element] = []
    for element in design.elements:
        is_free = not any(_with_margin(element.area).touches(other.area) for other in rest)
        (ground if _is_alike(element) and is_free else rest).append(element)
    return tuple(ground), tuple(rest)


def of_the_race(content: BibContent) -> BibContent:
    """Give a bib's content without what differs between the bibs of a race: names, number, start area."""
    return replace(
        content,
        bib=BibNumber(0),
        bib_name="",
        member=_NOBODY,
        start_area=_NOWHERE,
        source="",
        barcode="",
        piece="",
        copy=min(content.copy, 1),
    )


def _is_alike(element: Element) -> bool:
    match element:
        case TextElement():
            return set(fields_of(element.says)) <= OF_THE_RACE
        case CodeElement() | ShapeElement():
            return False
        case BoxElement() | LineElement() | PictureElement():
            return True


def _with_margin(area: Area) -> Area:
    return Area(area.x - _MARGIN, area.y - _MARGIN, area.width + 2 * _MARGIN, area.height + 2 * _MARGIN)
