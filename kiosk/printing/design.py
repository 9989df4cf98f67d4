"""A bib design: a TOML file in millimetres becomes a frozen value, every key checked."""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import assert_never

from kiosk.core.tables import Table, read_tables
from kiosk.printing.fonts import Face
from kiosk.printing.page import Area, Ink
from kiosk.printing.words import check_template, fields_of

_LARGEST = 1000.0


class When(Enum):
    """On which bibs an element stands."""

    EVERY_BIB = "every bib"
    REPLACEMENT = "replacement"
    REHEARSAL = "rehearsal"


class Align(Enum):
    """Where a text or a code stands in its area; `share` is the part of the free room left of it."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"

    @property
    def share(self) -> float:
        """Give 0 for left, 0.5 for centre, 1 for right."""
        return list(Align).index(self) / 2


class Rotation(IntEnum):
    """Quarter turns clockwise from the reader's page to the printer's."""

    NONE = 0
    QUARTER = 1
    HALF = 2
    THREE_QUARTERS = 3


@dataclass(frozen=True, slots=True)
class TextElement:
    """A text in its area.

    Attributes:
        says: words and fields, see `kiosk.printing.words`.
        faces: tried in turn; the first in which the text fits at full size is taken, else the last shrinks.
        height, smallest: of a capital letter in mm, as wished and as the least that is printed.
        optional: the text is left out where one of its fields is empty.
        turn: degrees clockwise.
        edge: width of the stroke where the ink is an outline.
    """

    area: Area
    when: When
    says: str
    faces: tuple[Face, ...]
    height: float
    smallest: float
    align: Align
    ink: Ink
    optional: bool
    turn: float
    edge: float


@dataclass(frozen=True, slots=True)
class CodeElement:
    """A Code 128 with its payload in plain text below.

    Attributes:
        area: holds quiet zones, bars and text.
        module: width wanted for the narrowest bar, mm.
        text_height: of the digits below in mm; 0: none.
        gap: between bars and text, mm.
    """

    area: Area
    when: When
    says: str
    module: float
    align: Align
    face: Face
    text_height: float
    gap: float


@dataclass(frozen=True, slots=True)
class ShapeElement:
    """The start area's shape with its letter inside; `height` is the letter's, mm."""

    area: Area
    when: When
    ink: Ink
    edge: float
    face: Face
    height: float
    smallest: float


@dataclass(frozen=True, slots=True)
class BoxElement:
    """A rectangle, its corners rounded with `radius`."""

    area: Area
    when: When
    ink: Ink
    edge: float
    radius: float


Element = TextElement | CodeElement | ShapeElement | BoxElement


@dataclass(frozen=True, slots=True)
class Design:
    """A checked design, in the orientation in which people read the bib.

    Attributes:
        width, height: of the stock, mm.
        rotation: how the page is turned for the printer.
    """

    name: str
    width: float
    height: float
    rotation: Rotation
    elements: tuple[Element, ...]


def read_design(text: str, *, name: str) -> Design:
    """Read a design.

    Args:
        text: TOML.
        name: of the file, for messages.

    Raises:
        InputError: naming file, line, key and cure.
    """
    root = read_tables(text, name=name)
    page = root.table("page")
    width = page.number("width", at_least=20, at_most=_LARGEST)
    height = page.number("height", at_least=20, at_most=_LARGEST)
    degrees = page.integer("rotate", default=0, at_most=270)
    if degrees % 90:
        page.refuse("rotate", f"is {degrees}; it must be 0, 90, 180 or 270")
    page.done()
    tables = tuple(root.tables("element"))
    root.done()
    whole = Area(0, 0, width, height)
    elements = tuple(_element(table, whole) for table in tables)
    _keep_codes_clear(tables, elements)
    if not any(_shows_number(element) for element in elements):
        root.refuse("element", 'needs one of kind "text" that says "{number}" on every bib')
    return Design(name, width, height, Rotation(degrees // 90), elements)


def _shows_number(element: Element) -> bool:
    if not isinstance(element, TextElement) or element.when is not When.EVERY_BIB:
        return False
    return "number" in fields_of(element.says)


class _Kind(Enum):
    TEXT = "text"
    CODE128 = "code128"
    SHAPE = "shape"
    BOX = "box"


def _element(table: Table, page: Area) -> Element:
    kind = table.choice("kind", _Kind)
    when = table.choice("only_on", When, default=When.EVERY_BIB)
    area = _area(table, page)
    element: Element
    match kind:
        case _Kind.TEXT:
            element = _text(table, area, when)
        case _Kind.CODE128:
            element = _code(table, area, when)
        case _Kind.SHAPE:
            element = _shape(table, area, when)
        case _Kind.BOX:
            element = _box(table, area, when)
        case _:
            assert_never(kind)
    table.done()
    return element


def _area(table: Table, page: Area) -> Area:
    area = Area(
        table.number("x", at_least=0, at_most=_LARGEST),
        table.number("y", at_least=0, at_most=_LARGEST),
        table.number("width", at_least=0.1, at_most=_LARGEST),
        table.number("height", at_least=0.1, at_most=_LARGEST),
    )
    if not page.holds(area):
        table.refuse(
            "x",
            f"and its neighbours reach {area.right:g} × {area.bottom:g} mm; "
            f"the page ends at {page.width:g} × {page.height:g} mm",
        )
    return area


def _text(table: Table, area: Area, when: When) -> TextElement:
    height = table.number("letters", at_least=0.5, at_most=_LARGEST)
    return TextElement(
        area=area,
        when=when,
        says=table.parsed("says", check_template),
        faces=_faces(table),
        height=height,
        smallest=table.number("smallest", default=height, at_least=0.5, at_most=height),
        align=table.choice("align", Align, default=Align.LEFT),
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        optional=table.boolean("optional", default=False),
        turn=table.number("turn", default=0.0, at_least=-180, at_most=180),
        edge=table.number("edge", default=0.3, at_least=0.1, at_most=5),
    )


def _faces(table: Table) -> tuple[Face, ...]:
    words = table.texts("faces", default=(Face.BOLD.value,))
    known = {face.value: face for face in Face}
    if not words or any(word not in known for word in words):
        table.refuse("faces", f"must be a list of {', '.join(known)}")
    return tuple(known[word] for word in words)


def _code(table: Table, area: Area, when: When) -> CodeElement:
    return CodeElement(
        area=area,
        when=when,
        says=table.parsed("says", check_template),
        module=table.number("module", at_least=0.25, at_most=2),
        align=table.choice("align", Align, default=Align.CENTRE),
        face=table.choice("face", Face, default=Face.REGULAR),
        text_height=table.number("letters", default=0.0, at_most=20, at_least=0),
        gap=table.number("gap", default=1.0, at_least=0, at_most=10),
    )


def _shape(table: Table, area: Area, when: When) -> ShapeElement:
    height = table.number("letters", at_least=0.5, at_most=_LARGEST)
    return ShapeElement(
        area=area,
        when=when,
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        edge=table.number("edge", default=1.0, at_least=0.1, at_most=10),
        face=table.choice("face", Face, default=Face.BOLD),
        height=height,
        smallest=table.number("smallest", default=height, at_least=0.5, at_most=height),
    )


def _box(table: Table, area: Area, when: When) -> BoxElement:
    return BoxElement(
        area=area,
        when=when,
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        edge=table.number("edge", default=0.5, at_least=0.1, at_most=10),
        radius=table.number("radius", default=0.0, at_least=0, at_most=_LARGEST),
    )


def _keep_codes_clear(tables: tuple[Table, ...], elements: tuple[Element, ...]) -> None:
    """Refuse a design in which something covers a code; a rehearsal's watermark is cut out around it."""
    for code in elements:
        if not isinstance(code, CodeElement):
            continue
        for table, other in zip(tables, elements, strict=True):
            if other is not code and other.when is not When.REHEARSAL and code.area.touches(other.area):
                table.refuse("x", "and its neighbours cover the barcode; move the element away")
