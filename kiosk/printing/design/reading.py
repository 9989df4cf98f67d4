"""A design file becomes a checked design."""

from pathlib import Path

from kiosk.core.tables import Table, read_tables
from kiosk.printing.design.kinds import Kind, quarter_turns, read_kind
from kiosk.printing.design.values import (
    Align,
    CodeElement,
    Condition,
    Design,
    Element,
    Strip,
    TextElement,
    When,
)
from kiosk.printing.fonts import Face
from kiosk.printing.page import Area, Ink
from kiosk.printing.words import fields_of

_LARGEST = 1000.0
_MARK = 0.25  # the share of the page that a rehearsal's mark is high


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
    elements = (*_watermark(whole, elements), *elements)
    if not any(_shows_number(element) for element in elements):
        root.refuse("element", 'needs one of kind "text" that says "{number}" on every bib')
    return Design(name, width, height, rotation, strips, elements)


def _watermark(page: Area, elements: tuple[Element, ...]) -> tuple[Element, ...]:
    """Give a design that marks no rehearsal bibs a mark across the page, below all else."""
    texts = [element for element in elements if isinstance(element, TextElement)]
    if any(text.condition.when is When.REHEARSAL and "watermark" in fields_of(text.says) for text in texts):
        return ()
    height = page.height * _MARK
    area = Area(page.width * _MARK / 2, (page.height - height) / 2, page.width * (1 - _MARK), height)
    mark = TextElement(
        area,
        Condition(When.REHEARSAL),
        "{watermark}",
        (Face.BLACK, Face.SEMI_NARROW_BLACK, Face.NARROW_BLACK, Face.EXTRA_NARROW_BLACK),
        height * 0.9,
        1.0,
        align=Align.CENTRE,
        ink=Ink.OUTLINE,
        turn=-9.0,
        edge=0.45,
    )
    return (mark,)


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
    """Refuse a design in which something covers a code; a rehearsal's watermark is cut out around it."""
    for code in elements:
        if not isinstance(code, CodeElement):
            continue
        for table, other in zip(tables, elements, strict=True):
            if other is code or never_meet(code.condition, other.condition):
                continue
            if code.area.touches(other.area) and other.condition.when is not When.REHEARSAL:
                table.refuse("x", "and its neighbours cover the barcode; move the element away")


def never_meet(one: Condition, other: Condition) -> bool:
    """Tell whether no bib carries what stands under both conditions."""
    if one.races and other.races and not set(one.races) & set(other.races):
        return True
    return {one.when, other.when} == {When.ORIGINAL, When.REPLACEMENT}
