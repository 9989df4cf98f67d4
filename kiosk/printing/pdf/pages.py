"""Pages as a PDF file: each letter and each ground is written once, the same pages give the same bytes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from io import BytesIO
from typing import assert_never

from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFZCompress
from reportlab.pdfgen.canvas import Canvas

from kiosk.printing.page import (
    MM_PER_INCH,
    Ground,
    Item,
    Page,
    PlacedCode,
    PlacedDrawing,
    PlacedPhoto,
    PlacedPolygon,
    PlacedText,
)
from kiosk.printing.pdf.glyph_font import GlyphFonts
from kiosk.printing.pdf.operators import code_lines, drawing_lines, polygon_lines, text_lines

POINTS_PER_MM = 72 / MM_PER_INCH


def page_pdf(page: Page) -> bytes:
    """Draw one page in reading orientation."""
    return pages_pdf((page,), title=page.title)


def pages_pdf(pages: Iterable[Page], *, title: str) -> bytes:
    """Draw many pages into one file."""
    file = PdfFile(title)
    for page in pages:
        file.begin_sheet(page.width, page.height)
        file.draw(page)
    return file.finish()


class _PlainCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas that begins no page with a Helvetica, which nothing here is written in."""

    def _make_preamble(self) -> None:
        self._preamble = ""


@dataclass(slots=True)
class PdfFile:
    """A file in the making; sheets may hold several pages.

    Attributes:
        is_kept: somebody will keep or send it; without it everything is as quick to read as can be.
    """

    title: str
    is_kept: bool = True
    _file: BytesIO = field(default_factory=BytesIO)
    _fonts: GlyphFonts | None = field(init=False)
    _grounds: dict[Ground, str] = field(default_factory=dict)
    _canvas: "_PlainCanvas" = field(init=False)
    _height: float = 0.0

    def __post_init__(self) -> None:
        canvas = _PlainCanvas(
            self._file,
            pagesize=(1, 1),
            invariant=1,
            pageCompression=0,
            pdfVersion=(1, 5),
            initialFontName=None,
        )
        # WORKAROUND: `pageCompression` also writes base 85, a fourth larger and 4 ms slower a page
        canvas._doc.defaultStreamFilters = (PDFZCompress,) if self.is_kept else ()  # noqa: SLF001
        self._fonts = GlyphFonts() if self.is_kept else None
        if self._fonts is not None:
            canvas._doc.delayedFonts.append(self._fonts)  # noqa: SLF001
        canvas.setTitle(self.title)
        canvas.setCreator("Dossard")
        self._canvas = canvas

    def begin_sheet(self, width: float, height: float) -> None:
        """Begin a sheet of paper, mm; the one before is finished."""
        if self._height:
            self._canvas.showPage()
        self._height = height
        self._canvas.setPageSize((width * POINTS_PER_MM, height * POINTS_PER_MM))

    def draw(self, page: Page, *, x: float = 0.0, y: float = 0.0) -> None:
        """Draw a page with its top left corner at a place of the sheet, mm."""
        ground = self._ground(page)
        top = (self._height - y) * POINTS_PER_MM
        self._literal(
            "q", f"{POINTS_PER_MM:.6f} 0 0 {-POINTS_PER_MM:.6f} {x * POINTS_PER_MM:.4f} {top:.4f} cm"
        )
        if ground:
            self._canvas.doForm(ground)
        self._items(page.items, page.dpi)
        self._literal("Q")

    def cut_marks(self, lines: Iterable[tuple[float, float, float, float]]) -> None:
        """Draw hairlines on the sheet: from x, y to x, y, mm."""
        top, scale = self._height * POINTS_PER_MM, POINTS_PER_MM
        drawn = (
            f"{x * scale:.3f} {top - y * scale:.3f} m {to_x * scale:.3f} {top - to_y * scale:.3f} l S"
            for x, y, to_x, to_y in lines
        )
        self._literal("q 0 G 0.25 w", *drawn, "Q")

    def finish(self) -> bytes:
        """Give the file."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def _ground(self, page: Page) -> str:
        """Write a ground the first time that it is met, and give its name."""
        if not page.ground.items:
            return ""
        if page.ground not in self._grounds:
            name = self._grounds[page.ground] = f"ground{len(self._grounds)}"
            self._canvas.beginForm(name, 0, 0, page.width, page.height)
            self._items(page.ground.items, page.dpi)
            self._canvas.endForm()
        return self._grounds[page.ground]

    def _items(self, items: tuple[Item, ...], dpi: int) -> None:
        for item in items:
            match item:
                case PlacedText():
                    self._literal(*text_lines(item, self._fonts))
                case PlacedPolygon():
                    self._literal(*polygon_lines(item))
                case PlacedCode():
                    self._literal(*code_lines(item, dpi))
                case PlacedDrawing():
                    self._literal(*drawing_lines(item))
                case PlacedPhoto():
                    self._photo(item)
                case _:
                    assert_never(item)

    def _photo(self, item: PlacedPhoto) -> None:
        image = Image.frombytes("L", (item.columns, item.rows), item.greys)
        self._literal("q", f"1 0 0 -1 0 {2 * item.area.y + item.area.height:.4f} cm")
        area = item.area
        self._canvas.drawImage(ImageReader(image), area.x, area.y, area.width, area.height)
        self._literal("Q")

    def _literal(self, *lines: str) -> None:
        self._canvas.addLiteral("\n".join(lines))
