"""A picture as its file gave it, not yet placed."""

from dataclasses import dataclass, field

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of pixels.

    Attributes:
        greys: a byte a pixel, top row first, 0 = black; what was transparent is white.
        has_shades: much of it is neither black nor white.
    """

    columns: int
    rows: int
    greys: bytes = field(repr=False)
    has_shades: bool

    @property
    def ratio(self) -> float:
        """Give width by height."""
        return self.columns / self.rows


@dataclass(frozen=True, slots=True)
class VectorPath:
    """One outline of a drawing.

    Attributes:
        segments: an operator of PDF (m, l, c, h) and its coordinates; the drawing is 1 high, y downwards.
        fill, line: grey from 0 (black) to 1 (white), None: not painted.
        line_width: in heights of the drawing.
    """

    segments: tuple[tuple[str, tuple[float, ...]], ...]
    fill: float | None
    line: float | None
    line_width: float
    is_even_odd: bool


@dataclass(frozen=True, slots=True)
class VectorDrawing:
    """A drawing of outlines; `ratio` is its width by its height."""

    ratio: float
    paths: tuple[VectorPath, ...] = field(repr=False)
    has_shades: bool
