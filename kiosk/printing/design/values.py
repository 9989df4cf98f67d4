"""What a checked design consists of; all measures in mm."""

from dataclasses import dataclass
from enum import Enum, IntEnum

from kiosk.core.barcode import Symbology
from kiosk.printing.fonts import Face
from kiosk.printing.page import Area, Ink
from kiosk.printing.pictures.values import Photo, VectorDrawing


class When(Enum):
    """On which bibs an element stands."""

    EVERY_BIB = "every bib"
    ORIGINAL = "original"
    REPLACEMENT = "replacement"
    REHEARSAL = "rehearsal"


@dataclass(frozen=True, slots=True)
class Condition:
    """Which bibs carry an element.

    Attributes:
        races: their codes; empty: all.
    """

    when: When = When.EVERY_BIB
    races: tuple[str, ...] = ()

    @property
    def is_always(self) -> bool:
        """Tell whether no bib goes without it."""
        return self.when is When.EVERY_BIB and not self.races


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
    """Quarter turns clockwise."""

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
        height, smallest: of a capital letter, as wished and as the least that is printed.
        lines: into how many lines a long text may be broken before it shrinks further.
        leading: from one line to the next, in heights of a capital letter.
        optional: the text is left out where one of its fields is empty.
        inverse: white on a black box that fills the area.
        turn: degrees clockwise.
        edge: width of the stroke where the ink is an outline.
    """

    area: Area
    condition: Condition
    says: str
    faces: tuple[Face, ...]
    height: float
    smallest: float
    align: Align = Align.LEFT
    ink: Ink = Ink.BLACK
    lines: int = 1
    leading: float = 1.5
    optional: bool = False
    inverse: bool = False
    turn: float = 0.0
    edge: float = 0.3


@dataclass(frozen=True, slots=True)
class CodeElement:
    """A code, bars with their payload in plain text below.

    Attributes:
        area: holds quiet zones, code and text, as they stand on the page.
        symbology: None: the event's, and so is the payload.
        says: payload where the symbology is the design's own.
        module: width wanted for the narrowest bar; a QR code is as large as it fits.
        text_height: of the digits below; 0: none.
        gap: between bars and text.
        turn: quarter turns clockwise.
    """

    area: Area
    condition: Condition
    symbology: Symbology | None
    says: str
    module: float
    align: Align
    face: Face
    text_height: float
    gap: float
    turn: Rotation


@dataclass(frozen=True, slots=True)
class ShapeElement:
    """The start area's shape with its letter inside; `height` is the letter's."""

    area: Area
    condition: Condition
    ink: Ink
    edge: float
    face: Face
    height: float
    smallest: float


@dataclass(frozen=True, slots=True)
class BoxElement:
    """A rectangle, its corners rounded with `radius`."""

    area: Area
    condition: Condition
    ink: Ink
    edge: float
    radius: float


@dataclass(frozen=True, slots=True)
class LineElement:
    """A straight line along the longer side of its area; dashed where `dash` is above 0."""

    area: Area
    condition: Condition
    ink: Ink
    dash: float


@dataclass(frozen=True, slots=True)
class PictureElement:
    """A photo or a vector logo, as large as its area allows without being stretched."""

    area: Area
    condition: Condition
    picture: Photo | VectorDrawing
    align: Align


Element = TextElement | CodeElement | ShapeElement | BoxElement | LineElement | PictureElement


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of the stock that is torn off, a bag tag for example; its elements never leave it."""

    name: str
    area: Area


@dataclass(frozen=True, slots=True)
class Design:
    """A checked design, in the orientation in which people read the bib.

    Attributes:
        width, height: of the stock.
        rotation: how the page is turned for the printer.
    """

    name: str
    width: float
    height: float
    rotation: Rotation
    strips: tuple[Strip, ...]
    elements: tuple[Element, ...]
