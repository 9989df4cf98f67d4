"""The typefaces of bibs: Noto Sans and its kin, set to a few weights and widths.

HarfBuzz shapes and draws a variable font at any weight and width, so no static copies of it are made. A font
without a width of its own is narrowed as a whole; one without a weight keeps the one it has.
All measures are 1/1000 em, y upwards.
"""

from dataclasses import dataclass, field
from enum import Enum
from importlib.resources import files
from pathlib import Path

import uharfbuzz as hb

from kiosk.core.errors import DocumentError

EM = 1000


@dataclass(frozen=True, slots=True)
class Source:
    """A font file in an installed package.

    Attributes:
        file: its path within the package.
        has_width: the font has narrower widths itself (OpenType axis `wdth`).
    """

    package: str
    file: str
    has_width: bool = True


# the first that has a letter draws it: Latin, Greek, Cyrillic and Devanagari; Arabic; Thai; Hebrew;
# Chinese, Japanese and Korean
SOURCES = (
    Source("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    Source("fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf"),
    Source("fontpkg_noto_sans_thai", "files/NotoSansThai[wdth,wght].ttf"),
    Source("fontpkg_heebo", "files/Heebo[wght].ttf", has_width=False),
    Source("noto_cjk_sans_jp_bold", "NotoSansCJKjp-Bold.otf", has_width=False),
)


class Face(Enum):
    """A weight and a width that a design may ask for."""

    REGULAR = "regular"
    NARROW_REGULAR = "narrow regular"
    BOLD = "bold"
    SEMI_NARROW_BOLD = "semi narrow bold"
    NARROW_BOLD = "narrow bold"
    EXTRA_NARROW_BOLD = "extra narrow bold"
    BLACK = "black"
    SEMI_NARROW_BLACK = "semi narrow black"
    NARROW_BLACK = "narrow black"
    EXTRA_NARROW_BLACK = "extra narrow black"

    @property
    def axes(self) -> dict[str, float]:
        """Give weight and width (OpenType 1.9, registered axes `wght` and `wdth`)."""
        *width, weight = self.value.split()
        return {"wght": _WEIGHTS[weight], "wdth": _WIDTHS[" ".join(width)]}


_WEIGHTS = {"regular": 400.0, "bold": 700.0, "black": 900.0}
_WIDTHS = {"": 100.0, "semi narrow": 87.5, "narrow": 75.0, "extra narrow": 62.5}


@dataclass(slots=True, eq=False)
class Typeface:
    """One font at one weight and width.

    Attributes:
        cap_height: height of a capital letter, 1/1000 em.
    """

    font: hb.Font
    pens: hb.DrawFuncs
    cap_height: float
    _outlines: dict[int, str] = field(default_factory=dict)
    _boxes: dict[int, tuple[float, float, float, float]] = field(default_factory=dict)

    def has(self, character: str) -> bool:
        """Tell whether the font can draw a character."""
        return self.font.get_nominal_glyph(ord(character)) is not None

    def box(self, glyph: int) -> tuple[float, float, float, float]:
        """Give what a glyph's ink covers: left, bottom, right, top, 1/1000 em; all 0 without ink."""
        if glyph not in self._boxes:
            extents = self.font.get_glyph_extents(glyph)
            left, top = (extents.x_bearing, extents.y_bearing) if extents else (0, 0)
            width, height = (extents.width, extents.height) if extents else (0, 0)
            has_ink = bool(width and height)
            self._boxes[glyph] = (left, top + height, left + width, top) if has_ink else (0, 0, 0, 0)
        return self._boxes[glyph]

    def outline(self, glyph: int) -> str:
        """Give a glyph's contours as path operators of PDF (ISO 32000-1, 8.5.2), 1/1000 em."""
        if glyph not in self._outlines:
            pen = _Pen()
            self.font.draw_glyph(glyph, self.pens, pen)
            self._outlines[glyph] = " ".join(pen.operators)
        return self._outlines[glyph]


class Fontbook:
    """All faces, each with the fonts that stand in for one another, opened when first asked for."""

    def __init__(self, sources: tuple[Source, ...] = SOURCES) -> None:
        """Begin with nothing opened but the first font.

        Raises:
            DocumentError: the first font is not installed.
        """
        self._pens = _pens()
        self._sources = sources
        self._faces: dict[Source, hb.Face] = {sources[0]: _open_source(sources[0])}
        self._typefaces: dict[tuple[Source, Face], Typeface] = {}

    def base(self, face: Face) -> Typeface:
        """Give the first font of a face, by which sizes are measured."""
        return self._typeface(self._sources[0], face)

    def typeface_of(self, character: str, face: Face) -> Typeface | None:
        """Give the first font that has a character, None if none has.

        Raises:
            DocumentError: a font is not installed.
        """
        typefaces = (self._typeface(source, face) for source in self._sources)
        return next((typeface for typeface in typefaces if typeface.has(character)), None)

    def _typeface(self, source: Source, face: Face) -> Typeface:
        if (source, face) not in self._typefaces:
            self._typefaces[source, face] = self._made(source, face)
        return self._typefaces[source, face]

    def _made(self, source: Source, face: Face) -> Typeface:
        if source not in self._faces:
            self._faces[source] = _open_source(source)
        font = hb.Font(self._faces[source])
        width = 1.0 if source.has_width else face.axes["wdth"] / _WIDTHS[""]
        font.scale = (round(EM * width), EM)
        font.set_variations(face.axes)
        capital = font.get_glyph_extents(font.get_nominal_glyph(ord("H")) or 0)
        return Typeface(font, self._pens, float(capital.y_bearing) if capital else 0.0)


class _Pen:
    """Collects a contour; PDF knows no quadratic curves, so they are raised to cubic ones."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at = (0.0, 0.0)

    def move(self, x: float, y: float) -> None:
        self._write("m", x, y)

    def line(self, x: float, y: float) -> None:
        self._write("l", x, y)

    def quadratic(self, cx: float, cy: float, x: float, y: float) -> None:
        (ax, ay), third = self._at, 2 / 3
        near = (ax + third * (cx - ax), ay + third * (cy - ay))
        far = (x + third * (cx - x), y + third * (cy - y))
        self._write("c", *near, *far, x, y)

    def cubic(self, *points: float) -> None:
        self._write("c", *points)

    def close(self) -> None:
        self.operators.append("h")

    def _write(self, operator: str, *numbers: float) -> None:
        words = [f"{number:.1f}".removesuffix(".0") for number in numbers]
        self.operators.append(" ".join([*words, operator]))
        self._at = (numbers[-2], numbers[-1])


def _pens() -> hb.DrawFuncs:
    pens = hb.DrawFuncs()
    pens.set_move_to_func(lambda x, y, pen: pen.move(x, y))
    pens.set_line_to_func(lambda x, y, pen: pen.line(x, y))
    pens.set_quadratic_to_func(lambda cx, cy, x, y, pen: pen.quadratic(cx, cy, x, y))
    pens.set_cubic_to_func(lambda ax, ay, bx, by, x, y, pen: pen.cubic(ax, ay, bx, by, x, y))
    pens.set_close_path_func(lambda pen: pen.close())
    return pens


def _open_source(source: Source) -> hb.Face:
    try:
        path = Path(str(files(source.package))) / source.file
        return hb.Face(hb.Blob.from_file_path(path))
    except (ModuleNotFoundError, hb.HarfBuzzError, OSError) as mistake:
        raise DocumentError(
            f"the font {Path(source.file).name} cannot be opened; "
            f"install the package {source.package.replace('_', '-')} again"
        ) from mistake
