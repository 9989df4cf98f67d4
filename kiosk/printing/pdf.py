"""A page as PDF: letters as curves, so that no printer puts another font in their place.

Each text is also written invisibly with its words as ActualText (ISO 32000-1, 14.9.4), so that the file
can be searched. The same page always gives the same bytes.
"""

import math
from io import BytesIO
from typing import assert_never

from reportlab.pdfbase.pdfdoc import PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.fonts import EM
from kiosk.printing.page import MM_PER_INCH, Ink, Page, PlacedBars, PlacedPolygon, PlacedText, to_mm

_POINTS_PER_MM = 72 / MM_PER_INCH
# pdfium paints every dot that a rectangle touches: bars a hair narrower come out exact on the grid
_INSET_DOTS = 0.05


def page_pdf(page: Page) -> bytes:
    """Draw one page in reading orientation."""
    return pages_pdf((page,), title=page.title)


def pages_pdf(pages: tuple[Page, ...], *, title: str) -> bytes:
    """Draw many pages into one file."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=(1, 1), invariant=1, pageCompression=0, pdfVersion=(1, 5))
    # WORKAROUND: `pageCompression` also writes base 85, a fourth larger and 4 ms slower a page
    canvas._doc.defaultStreamFilters = (PDFZCompress,)  # noqa: SLF001
    canvas.setTitle(title)
    canvas.setCreator("Dossard")
    for page in pages:
        canvas.setPageSize((page.width * _POINTS_PER_MM, page.height * _POINTS_PER_MM))
        canvas.addLiteral(_drawing(page))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _drawing(page: Page) -> str:
    """Give the page's operators, in mm with y downwards."""
    top = page.height * _POINTS_PER_MM
    lines = ["q", f"{_POINTS_PER_MM:.6f} 0 0 {-_POINTS_PER_MM:.6f} 0 {top:.4f} cm"]
    for item in page.items:
        match item:
            case PlacedText():
                lines += _text(item)
            case PlacedPolygon():
                lines += _polygon(item)
            case PlacedBars():
                lines += _bars(item, page.dpi)
            case _:
                assert_never(item)
    return "\n".join([*lines, "Q"])


def _text(item: PlacedText) -> list[str]:
    middle_x, middle_y = item.ink_area.x + item.ink_area.width / 2, item.ink_area.y + item.ink_area.height / 2
    cos, sin = math.cos(math.radians(item.turn)), math.sin(math.radians(item.turn))
    scale = item.em / EM
    curves = _curves(item)
    return [
        "q",
        f"{cos:.6f} {sin:.6f} {-sin:.6f} {cos:.6f} {middle_x:.4f} {middle_y:.4f} cm",
        f"{scale:.7f} 0 0 {-scale:.7f} {item.x - middle_x:.4f} {item.y - middle_y:.4f} cm",
        *(_stroked(curves, item.halo * EM / item.em, "1") if item.halo else ()),
        *(_stroked(curves, item.edge * 2 * EM / item.em, "0") if item.ink is Ink.OUTLINE else ()),
        _grey(item.ink),
        *curves,
        *_hidden_words(item),
        "Q",
    ]


def _curves(item: PlacedText) -> list[str]:
    """Give every glyph filled; its place is in 1/1000 em."""
    return [
        f"q 1 0 0 1 {glyph.x:.1f} {glyph.y:.1f} cm {outline} f Q"
        for glyph in item.text.glyphs
        if (outline := glyph.typeface.outline(glyph.index))
    ]


def _stroked(curves: list[str], width: float, grey: str) -> list[str]:
    strokes = [f"{curve.removesuffix('f Q')}S Q" for curve in curves]
    return [f"q {grey} G 1 j {width:.1f} w", *strokes, "Q"]


def _hidden_words(item: PlacedText) -> list[str]:
    """Write the words invisibly (text rendering mode 3) as wide as their glyphs."""
    code = "FEFF" + item.text.words.encode("utf-16-be").hex().upper()
    return [
        f"/Span <</ActualText <{code}>>> BDC",
        f"BT 3 Tr /F1 {EM} Tf 1 0 0 1 {item.text.left:.0f} 0 Tm (x) Tj ET",
        "EMC",
    ]


def _polygon(item: PlacedPolygon) -> list[str]:
    (x, y), *others = item.points
    path = " ".join([f"{x:.4f} {y:.4f} m", *(f"{x:.4f} {y:.4f} l" for x, y in others), "h"])
    rim = [f"q 1 G {item.halo:.3f} w {path} S Q"] if item.halo else []
    if item.ink is Ink.OUTLINE:
        # clipped to its own inside, the stroke keeps the polygon's size
        edge = f"0 G {item.edge * 2:.3f} w {path} S"
        return [*rim, "q", f"{path} W n", f"1 g {path} f", edge, "Q"]
    return [*rim, f"{_grey(item.ink)} {path} f"]


def _grey(ink: Ink) -> str:
    return "0 g" if ink is Ink.BLACK else "1 g"


def _bars(item: PlacedBars, dpi: int) -> list[str]:
    top, height = to_mm(item.y + _INSET_DOTS, dpi), to_mm(item.height - 2 * _INSET_DOTS, dpi)
    lines = ["0 g"]
    start = 0
    for end in range(1, len(item.modules) + 1):
        if end == len(item.modules) or item.modules[end] != item.modules[start]:
            if item.modules[start]:
                left = to_mm(item.x + start * item.dots + _INSET_DOTS, dpi)
                width = to_mm((end - start) * item.dots - 2 * _INSET_DOTS, dpi)
                lines.append(f"{left:.5f} {top:.5f} {width:.5f} {height:.5f} re")
            start = end
    return [*lines, "f"]
