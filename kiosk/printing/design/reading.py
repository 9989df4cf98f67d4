"""A design file becomes a checked design."""

from pathlib import Path

from kiosk.core.tables import Table, read_tables
from kiosk.printing.design.kinds import Kind, quarter_turns, read_kind
from kiosk.printing.design.values import (
    CodeElement,
    Condition,
    Design,
    Element,
    PictureElement,
    Strip,
    TextElement,
    When,
)
from kiosk.printing.page import Area
from kiosk.printing.words import fields_of

_LARGEST = 1000.0


def read_design(text: str, *, name: str, folder: Path | None = None) -> Design:
    """Read a design.

    Args:
        text: TOML.
        name: of the file, for messages.
        folder: from which it names its pictures; None: the one in which the program runs.

    Raises:
        InputError: naming file, line, key and cure.
    """
    root = read_tables(text, name=name)
    page = root.table("page")
    width = page.number("width", at_least=20, at_most=_LARGEST)
    height = page.number("height", at_least=20, at_most=_LARGEST)
    rotation = quarter_turns(page, "rotate")
    page.done()
    whole = Area(0, 0, width, height)
    strips = tuple(_strip(table, whole) for table in root.tables("strip"))
    tables = tuple(root.tables("element"))
    root.done()
    elements = tuple(_element(table, whole, strips, folder or Path()) for table in tables)
    _keep_clear(tables, elements)
    if not any(_shows_number(element) for element in elements):
        root.refuse("element", 'needs one of kind "text" that says "{number}" on every bib')
    return Design(name, width, height, rotation, strips, elements)


def _shows_number(element: Element) -> bool:
    if not isinstance(element, TextElement) or not element.condition.is_always:
        return False
    return "number" in fields_of(element.says)


def _strip(table: Table, page: Area) -> Strip:
    strip = Strip(table.text("name"), _area(table, page, "the page"))
    table.done()
    return strip


def _element(table: Table, page: Area, strips: tuple[Strip, ...], folder: Path) -> Element:
    kind = table.choice("kind", Kind)
    area = _placed(table, page, strips)
    races = tuple(code.upper() for code in table.texts("only_for", default=()))
    condition = Condition(table.choice("only_on", When, default=When.EVERY_BIB), races)
    element = read_kind(kind, table, area, condition, folder)
    table.done()
    return element


def _placed(table: Table, page: Area, strips: tuple[Strip, ...]) -> Area:
    """Give an element's area on the page; on a strip it is measured from the strip's corner."""
    name = table.text("strip", default="")
    if not name:
        return _area(table, page, "the page")
    strip = next((one for one in strips if one.name == name), None)
    if strip is None:
        known = ", ".join(one.name for one in strips) or "none: add a table [[strip]]"
        table.refuse("strip", f'is "{name}", which is no strip of this design; there are: {known}')
    inside = Area(0, 0, strip.area.width, strip.area.height)
    area = _area(table, inside, f'the strip "{name}"')
    return Area(strip.area.x + area.x, strip.area.y + area.y, area.width, area.height)


def _area(table: Table, outer: Area, what: str) -> Area:
    area = Area(
        table.number("x", at_least=0, at_most=_LARGEST),
        table.number("y", at_least=0, at_most=_LARGEST),
        table.number("width", at_least=0.1, at_most=_LARGEST),
        table.number("height", at_least=0.1, at_most=_LARGEST),
    )
    if not outer.holds(area):
        table.refuse(
            "x",
            f"and its neighbours reach {area.right:g} × {area.bottom:g} mm; "
            f"{what} ends at {outer.width:g} × {outer.height:g} mm",
        )
    return area


def _keep_clear(tables: tuple[Table, ...], elements: tuple[Element, ...]) -> None:
    """Refuse a design in which something covers a code, or a picture that is turned into dots as a whole.

    A rehearsal's watermark is cut out around both.
    """
    for alone in elements:
        if not isinstance(alone, CodeElement | PictureElement):
            continue
        what = "barcode" if isinstance(alone, CodeElement) else "picture"
        for table, other in zip(tables, elements, strict=True):
            if other is alone or _never_meet(alone.condition, other.condition):
                continue
            if alone.area.touches(other.area) and other.condition.when is not When.REHEARSAL:
                table.refuse("x", f"and its neighbours cover the {what}; move the element away")


def _never_meet(one: Condition, other: Condition) -> bool:
    if one.races and other.races and not set(one.races) & set(other.races):
        return True
    return {one.when, other.when} == {When.ORIGINAL, When.REPLACEMENT}
