"""A bib laid out: what stands where on its page, in millimetres from the top left corner."""

from dataclasses import dataclass
from enum import Enum

from kiosk.core.barcode import Symbology
from kiosk.printing.shaping import ShapedText

MM_PER_INCH = 25.4


class Ink(Enum):
    """How a thing is painted on stock that knows only black and white."""

    BLACK = "black"
    WHITE = "white"
    OUTLINE = "outline"  # a black edge around white


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the page, in mm; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Give the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Give the lower edge."""
        return self.y + self.height

    def holds(self, other: "Area", *, tolerance: float = 0.01) -> bool:
        """Tell whether another area lies inside this one."""
        return (
            other.x >= self.x - tolerance
            and other.y >= self.y - tolerance
            and other.right <= self.right + tolerance
            and other.bottom <= self.bottom + tolerance
        )

    def touches(self, other: "Area") -> bool:
        """Tell whether another area covers a part of this one."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Shaped text at its place.

    Attributes:
        x, y: where its baseline begins.
        em: size of the type in mm.
        ink_area: what its glyphs cover, before `turn`.
        turn: degrees clockwise around the middle of `ink_area`.
        edge: width in mm of the stroke of an outline.
        halo: width in mm of a white rim that keeps the text clear of what lies below; 0: none.
    """

    text: ShapedText
    x: float
    y: float
    em: float
    ink_area: Area
    ink: Ink
    turn: float = 0.0
    edge: float = 0.0
    halo: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedPolygon:
    """A closed polygon.

    Attributes:
        edge: width in mm of the stroke of an outline; it lies inside the polygon.
        halo: width in mm of a white rim; 0: none.
    """

    points: tuple[tuple[float, float], ...]
    ink: Ink
    edge: float = 0.0
    halo: float = 0.0


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """A code on the printer's grid of dots.

    Attributes:
        modules: rows of booleans, True = dark; bars are one row (one column when turned). No quiet zone.
        dots: of the narrowest bar, or of a module of a QR code.
        x, y: of its first module, in dots.
        cell_width, cell_height: of every module, in dots.
        quiet_x, quiet_y: dots left and right, above and below, that stay white.
    """

    symbology: Symbology
    payload: str
    modules: tuple[tuple[bool, ...], ...]
    dots: int
    x: int
    y: int
    cell_width: int
    cell_height: int
    quiet_x: int
    quiet_y: int

    @property
    def width(self) -> int:
        """Give the dots from the first module to the last."""
        return len(self.modules[0]) * self.cell_width

    @property
    def height(self) -> int:
        """Give the dots from the top module to the lowest."""
        return len(self.modules) * self.cell_height


@dataclass(frozen=True, slots=True)
class Stroke:
    """A closed or open outline of a drawing.

    Attributes:
        operators: path operators of PDF (ISO 32000-1, 8.5.2) in mm of the page.
        fill, line: grey from 0 (black) to 1 (white); None: not painted.
        line_width: mm.
    """

    operators: str
    fill: float | None
    line: float | None = None
    line_width: float = 0.0
    is_even_odd: bool = False


@dataclass(frozen=True, slots=True)
class PlacedDrawing:
    """A vector drawing; `has_shades` says that greys in it are worth a pattern of dots."""

    area: Area
    strokes: tuple[Stroke, ...]
    has_shades: bool


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A picture of pixels in its area.

    Attributes:
        columns, rows: of its pixels.
        greys: a byte a pixel, top row first, 0 = black.
        has_shades: its greys are worth a pattern of dots.
    """

    area: Area
    columns: int
    rows: int
    greys: bytes
    has_shades: bool


Item = PlacedText | PlacedPolygon | PlacedCode | PlacedDrawing | PlacedPhoto


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """What is the same on many bibs and lies below all else; a drawer keeps it by its identity."""

    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One bib, ready to be drawn.

    Attributes:
        title: race and number, for the file; no name.
        ground: what is painted first.
        items: what is painted over it, in this order.
        replaced: characters that no font has, with what was printed instead.
    """

    width: float
    height: float
    dpi: int
    title: str
    ground: Ground
    items: tuple[Item, ...]
    replaced: tuple[tuple[str, str], ...] = ()

    @property
    def width_dots(self) -> int:
        """Give whole dots across."""
        return to_dots(self.width, self.dpi)

    @property
    def height_dots(self) -> int:
        """Give whole dots down."""
        return to_dots(self.height, self.dpi)

    @property
    def all_items(self) -> tuple[Item, ...]:
        """Give everything in the order in which it is painted."""
        return self.ground.items + self.items

    @property
    def codes(self) -> tuple[PlacedCode, ...]:
        """Give the codes."""
        return tuple(item for item in self.all_items if isinstance(item, PlacedCode))

    @property
    def shaded(self) -> tuple[Area, ...]:
        """Give the areas whose greys become patterns of dots."""
        found = (item for item in self.all_items if isinstance(item, PlacedDrawing | PlacedPhoto))
        return tuple(item.area for item in found if item.has_shades)


def to_dots(length: float, dpi: int) -> int:
    """Give the whole dots that fit into a length in mm."""
    return int(length / MM_PER_INCH * dpi + 1e-6)


def to_mm(dots: float, dpi: int) -> float:
    """Give the length of dots in mm."""
    return dots / dpi * MM_PER_INCH
