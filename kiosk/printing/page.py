"""A bib laid out: what stands where on its page, in millimetres from the top left corner."""

from dataclasses import dataclass
from enum import Enum

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
class PlacedBars:
    """The bars of a code on the printer's grid of dots.

    Attributes:
        modules: one boolean for each module, True = bar; no quiet zone.
        dots: dots that one module is wide.
        x, y, height: in dots, from the first bar.
        quiet: dots left and right that stay white.
    """

    payload: str
    modules: tuple[bool, ...]
    dots: int
    x: int
    y: int
    height: int
    quiet: int

    @property
    def width(self) -> int:
        """Give the dots from the first bar to the last."""
        return len(self.modules) * self.dots


@dataclass(frozen=True, slots=True)
class Page:
    """One bib, ready to be drawn.

    Attributes:
        title: race and number, for the file; no name.
        items: in the order in which they are painted.
        replaced: characters that no font has, with what was printed instead.
    """

    width: float
    height: float
    dpi: int
    title: str
    items: tuple[PlacedText | PlacedPolygon | PlacedBars, ...]
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
    def bars(self) -> tuple[PlacedBars, ...]:
        """Give the codes."""
        return tuple(item for item in self.items if isinstance(item, PlacedBars))


def to_dots(length: float, dpi: int) -> int:
    """Give the whole dots that fit into a length in mm."""
    return int(length / MM_PER_INCH * dpi + 1e-6)


def to_mm(dots: float, dpi: int) -> float:
    """Give the length of dots in mm."""
    return dots / dpi * MM_PER_INCH
