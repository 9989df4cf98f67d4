"""Each kind of element, read from its table."""

from enum import Enum
from pathlib import Path
from typing import assert_never

from kiosk.core.barcode import Symbology
from kiosk.core.tables import Table
from kiosk.printing.design.values import (
    Align,
    BoxElement,
    CodeElement,
    Condition,
    Element,
    LineElement,
    PictureElement,
    Rotation,
    ShapeElement,
    TextElement,
)
from kiosk.printing.fonts import Face
from kiosk.printing.page import Area, Ink
from kiosk.printing.pictures.files import load_picture
from kiosk.printing.words import check_template

_LARGEST = 1000.0
_MOST_LINES = 6


class Kind(Enum):
    """What an element is."""

    TEXT = "text"
    BARCODE = "barcode"
    CODE128 = "code128"
    QR = "qr"
    SHAPE = "shape"
    BOX = "box"
    LINE = "line"
    PICTURE = "picture"


def read_kind(kind: Kind, table: Table, area: Area, condition: Condition, folder: Path) -> Element:
    """Read what is particular to an element's kind.

    Args:
        kind: what it is.
        table: the element's; kind, place and condition are taken already.
        area: where it stands.
        condition: on which bibs.
        folder: from which the files of pictures are named.

    Raises:
        InputError: naming file, line, key and cure.
    """
    match kind:
        case Kind.TEXT:
            return _text(table, area, condition)
        case Kind.BARCODE:
            return _code(table, area, condition, None)
        case Kind.CODE128:
            return _code(table, area, condition, Symbology.CODE128)
        case Kind.QR:
            return _code(table, area, condition, Symbology.QR)
        case Kind.SHAPE:
            return _shape(table, area, condition)
        case Kind.BOX:
            return _box(table, area, condition)
        case Kind.LINE:
            return _line(table, area, condition)
        case Kind.PICTURE:
            return _picture(table, area, condition, folder)
        case _:
            assert_never(kind)


def quarter_turns(table: Table, key: str) -> Rotation:
    """Take degrees clockwise that are 0, 90, 180 or 270."""
    degrees = table.integer(key, default=0, at_most=270)
    if degrees % 90:
        table.refuse(key, f"is {degrees}; it must be 0, 90, 180 or 270")
    return Rotation(degrees // 90)


def _text(table: Table, area: Area, condition: Condition) -> TextElement:
    height = table.number("letters", at_least=0.5, at_most=_LARGEST)
    inverse = table.boolean("inverse", default=False)
    return TextElement(
        area=area,
        condition=condition,
        says=table.parsed("says", check_template),
        faces=_faces(table),
        height=height,
        smallest=table.number("smallest", default=height, at_least=0.5, at_most=height),
        align=table.choice("align", Align, default=Align.LEFT),
        ink=table.choice("ink", Ink, default=Ink.WHITE if inverse else Ink.BLACK),
        lines=table.integer("lines", default=1, at_least=1, at_most=_MOST_LINES),
        leading=table.number("leading", default=1.5, at_least=1.0, at_most=4),
        optional=table.boolean("optional", default=False),
        inverse=inverse,
        turn=table.number("turn", default=0.0, at_least=-180, at_most=180),
        edge=table.number("edge", default=0.3, at_least=0.1, at_most=5),
    )


def _faces(table: Table) -> tuple[Face, ...]:
    words = table.texts("faces", default=(Face.BOLD.value,))
    known = {face.value: face for face in Face}
    if not words or any(word not in known for word in words):
        table.refuse("faces", f"must be a list of {', '.join(known)}")
    return tuple(known[word] for word in words)


def _code(table: Table, area: Area, condition: Condition, symbology: Symbology | None) -> CodeElement:
    is_bars = symbology is not Symbology.QR
    return CodeElement(
        area=area,
        condition=condition,
        symbology=symbology,
        says="{barcode}" if symbology is None else table.parsed("says", check_template),
        module=table.number("module", at_least=0.25, at_most=2) if is_bars else 0.0,
        align=table.choice("align", Align, default=Align.CENTRE),
        face=table.choice("face", Face, default=Face.REGULAR),
        text_height=table.number("letters", default=0.0, at_most=20, at_least=0) if is_bars else 0.0,
        gap=table.number("gap", default=1.0, at_least=0, at_most=10) if is_bars else 0.0,
        turn=quarter_turns(table, "turn") if is_bars else Rotation.NONE,
    )


def _shape(table: Table, area: Area, condition: Condition) -> ShapeElement:
    height = table.number("letters", at_least=0.5, at_most=_LARGEST)
    return ShapeElement(
        area=area,
        condition=condition,
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        edge=table.number("edge", default=1.0, at_least=0.1, at_most=10),
        face=table.choice("face", Face, default=Face.BOLD),
        height=height,
        smallest=table.number("smallest", default=height, at_least=0.5, at_most=height),
    )


def _box(table: Table, area: Area, condition: Condition) -> BoxElement:
    return BoxElement(
        area=area,
        condition=condition,
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        edge=table.number("edge", default=0.5, at_least=0.1, at_most=10),
        radius=table.number("radius", default=0.0, at_least=0, at_most=_LARGEST),
    )


def _line(table: Table, area: Area, condition: Condition) -> LineElement:
    return LineElement(
        area=area,
        condition=condition,
        ink=table.choice("ink", Ink, default=Ink.BLACK),
        dash=table.number("dash", default=0.0, at_least=0, at_most=50),
    )


def _picture(table: Table, area: Area, condition: Condition, folder: Path) -> PictureElement:
    return PictureElement(
        area=area,
        condition=condition,
        picture=table.parsed("file", lambda name: load_picture(folder / name)),
        align=table.choice("align", Align, default=Align.LEFT),
    )
