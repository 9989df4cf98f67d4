"""The items of a page as operators of PDF (ISO 32000-1, 8 and 9), in mm with y downwards."""

import math
from itertools import groupby

from kiosk.printing.fonts import EM
from kiosk.printing.page import Ink, PlacedCode, PlacedDrawing, PlacedPolygon, PlacedText, to_mm
from kiosk.printing.pdf.glyph_font import GlyphFonts, clusters, width
from kiosk.printing.shaping import Glyph

# pdfium paints every dot that a rectangle touches: bars a hair narrower come out exact on the grid
_INSET_DOTS = 0.05


def text_lines(item: PlacedText, fonts: GlyphFonts | None) -> list[str]:
    """Draw a text.

    Args:
        item: where and how.
        fonts: takes its letters, so that the text can be searched and copied; None: the same curves stand
            in the page itself, from which a page that is looked at once is drawn faster.
    """
    middle_x, middle_y = item.ink_area.x + item.ink_area.width / 2, item.ink_area.y + item.ink_area.height / 2
    cos, sin = math.cos(math.radians(item.turn)), math.sin(math.radians(item.turn))
    scale = item.em / EM
    return [
        "q",
        f"{cos:.6f} {sin:.6f} {-sin:.6f} {cos:.6f} {middle_x:.4f} {middle_y:.4f} cm",
        f"{scale:.7f} 0 0 {-scale:.7f} {item.x - middle_x:.4f} {item.y - middle_y:.4f} cm",
        *(_stroked(item, item.halo, "1") if item.halo else ()),
        *(_stroked(item, item.edge * 2, "0") if item.ink is Ink.OUTLINE else ()),
        _grey(item.ink),
        *(_curves(item, "f") if fonts is None else ("BT", *_shown(item.text.glyphs, fonts), "ET")),
        "Q",
    ]


def _shown(glyphs: tuple[Glyph, ...], fonts: GlyphFonts) -> list[str]:
    """Show letters at their places; a mark that stands alone may rise from the baseline."""
    placed = [(*fonts.place(cluster), cluster) for cluster in clusters(glyphs)]
    lines: list[str] = []
    for (font, rise), run in groupby(placed, key=lambda one: (one[0], one[2][0].y)):
        row = [(code, cluster) for _, code, cluster in run]
        start = at = row[0][1][0].x
        pieces = []
        for code, cluster in row:
            if round(at - cluster[0].x, 1):
                pieces.append(f"{at - cluster[0].x:.1f}")
            pieces.append(f"<{code:02X}>")
            at = cluster[0].x + width(cluster)
        lines.append(f"/{font} {EM} Tf {rise:g} Ts 1 0 0 1 {start:.1f} 0 Tm [{' '.join(pieces)}] TJ")
    return lines


def _stroked(item: PlacedText, width: float, grey: str) -> list[str]:
    """Stroke the outlines, which a font cannot; `width` in mm."""
    return [f"q {grey} G 1 j {width * EM / item.em:.1f} w", *_curves(item, "S"), "Q"]


def _curves(item: PlacedText, paint: str) -> list[str]:
    return [
        f"q 1 0 0 1 {glyph.x:.1f} {glyph.y:g} cm {outline} {paint} Q"
        for glyph in item.text.glyphs
        if (outline := glyph.typeface.outline(glyph.index))
    ]


def polygon_lines(item: PlacedPolygon) -> list[str]:
    """Draw a polygon."""
    (x, y), *others = item.points
    path = " ".join([f"{x:.4f} {y:.4f} m", *(f"{x:.4f} {y:.4f} l" for x, y in others), "h"])
    rim = [f"q 1 G {item.halo:.3f} w {path} S Q"] if item.halo else []
    if item.ink is Ink.OUTLINE:
        # clipped to its own inside, the stroke keeps the polygon's size
        edge = f"0 G {item.edge * 2:.3f} w {path} S"
        return [*rim, "q", f"{path} W n", f"1 g {path} f", edge, "Q"]
    return [*rim, f"{_grey(item.ink)} {path} f"]


def code_lines(item: PlacedCode, dpi: int) -> list[str]:
    """Draw a code as rectangles on the printer's grid, one for each run of dark modules."""
    lines = ["0 g"]
    height = to_mm(item.cell_height - 2 * _INSET_DOTS, dpi)
    for number, row in enumerate(item.modules):
        top = to_mm(item.y + number * item.cell_height + _INSET_DOTS, dpi)
        column = 0
        for is_dark, run in groupby(row):
            count = len(list(run))
            if is_dark:
                left = to_mm(item.x + column * item.cell_width + _INSET_DOTS, dpi)
                across = to_mm(count * item.cell_width - 2 * _INSET_DOTS, dpi)
                lines.append(f"{left:.5f} {top:.5f} {across:.5f} {height:.5f} re")
            column += count
    return [*lines, "f"]


def drawing_lines(item: PlacedDrawing) -> list[str]:
    """Draw a vector drawing."""
    lines = ["q"]
    for stroke in item.strokes:
        if stroke.fill is not None:
            lines.append(f"{stroke.fill:.3f} g {stroke.operators} {'f*' if stroke.is_even_odd else 'f'}")
        if stroke.line is not None:
            lines.append(f"{stroke.line:.3f} G {stroke.line_width:.4f} w {stroke.operators} S")
    return [*lines, "Q"]


def _grey(ink: Ink) -> str:
    return "0 g" if ink is Ink.BLACK else "1 g"
