"""Whether a design prints a bib as it should: what is refused, what leaves its page, what covers what."""

from collections.abc import Iterator
from itertools import combinations
from typing import assert_never

from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError
from kiosk.printing.design.reading import never_meet
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
from kiosk.printing.drawing import Drawing
from kiosk.printing.page import Area, Ink, Item, Page, PlacedCode, PlacedPolygon, PlacedText, to_mm

_QUARTER = 90.0
_HAIR = 0.1  # mm that two things may share before people see it


def prove(drawing: Drawing, content: BibContent) -> tuple[str, ...]:
    """Draw a bib, read its codes back, and say what is wrong with it; nothing for a good one."""
    try:
        page = drawing.lay_out(content)
        drawing.render(content)
    except DocumentError as mistake:
        return (str(mistake),)
    return (*_outside(page), *_on_each_other(page))


def overlaps(design: Design) -> tuple[str, ...]:
    """Find elements that share a part of their areas, where some bib could print one on the other.

    What lies wholly on a box, a line or a picture below it is meant so; a watermark may cross all.
    """
    solid = [
        element
        for element in design.elements
        if not (isinstance(element, TextElement) and element.ink is Ink.OUTLINE)
    ]
    return tuple(
        f"{_described(below)} and {_described(above)} share a part of their areas: move one of them"
        for below, above in combinations(solid, 2)
        if _shrunk(below.area).touches(_shrunk(above.area))
        and not never_meet(below.condition, above.condition)
        and not (
            isinstance(below, BoxElement | LineElement | PictureElement) and below.area.holds(above.area)
        )
    )


def _described(element: Element) -> str:
    match element:
        case TextElement():
            what = f'the text "{element.says}"'
        case CodeElement():
            what = "the code"
        case ShapeElement():
            what = "the shape"
        case PictureElement():
            what = "the picture"
        case BoxElement() | LineElement():
            what = "the box or line"
        case _:
            assert_never(element)
    return f"{what} at {element.area.x:g}, {element.area.y:g}"


def _outside(page: Page) -> Iterator[str]:
    whole = Area(0, 0, page.width, page.height)
    for item in page.all_items:
        area = _ink_area(item, page.dpi)
        if area is not None and not whole.holds(area):
            yield f"{_named(item)} leaves the page"


def _on_each_other(page: Page) -> Iterator[str]:
    """Find words and codes that something painted later touches."""
    placed = [(item, area) for item in page.all_items if (area := _ink_area(item, page.dpi)) is not None]
    for (below, lower), (above, upper) in combinations(placed, 2):
        is_ground = isinstance(below, PlacedPolygon)
        if not is_ground and _shrunk(lower).touches(_shrunk(upper)):
            yield f"{_named(above)} stands on {_named(below)}"


def _ink_area(item: Item, dpi: int) -> Area | None:
    """Give what an item covers; None for what may lie across others, a watermark and a picture."""
    match item:
        case PlacedText(ink=Ink.OUTLINE):
            return None
        case PlacedText() if item.turn % (2 * _QUARTER) == 0:
            return item.ink_area
        case PlacedText() if item.turn % _QUARTER == 0:
            return _on_its_side(item.ink_area)
        case PlacedPolygon():
            xs, ys = zip(*item.points, strict=True)
            return Area(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        case PlacedCode():
            return Area(*(to_mm(dots, dpi) for dots in (item.x, item.y, item.width, item.height)))
        case _:
            return None


def _on_its_side(area: Area) -> Area:
    x, y = area.x + (area.width - area.height) / 2, area.y + (area.height - area.width) / 2
    return Area(x, y, area.height, area.width)


def _shrunk(area: Area) -> Area:
    return Area(area.x + _HAIR, area.y + _HAIR, area.width - 2 * _HAIR, area.height - 2 * _HAIR)


def _named(item: Item) -> str:
    match item:
        case PlacedText():
            return f'"{item.text.words}"'
        case PlacedCode():
            return f'the code "{item.payload}"'
        case _:
            return "a box or shape"
