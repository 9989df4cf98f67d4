"""Pages as black dots: pdfium's picture of the PDF, codes stamped in module by module, and PNG.

What is the same on many bibs is drawn once; the rest of each page is painted over a copy of it.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from ctypes import Array, c_ubyte
from functools import lru_cache
from io import BytesIO
from threading import Lock

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray
from PIL import Image

from kiosk.core.bib import Picture
from kiosk.core.errors import DocumentError
from kiosk.printing.design.values import Rotation
from kiosk.printing.page import Area, Ground, Page, PlacedCode
from kiosk.printing.pdf.pages import PdfFile
from kiosk.printing.turning import DotArea

Dots = NDArray[np.bool_]
Greys = NDArray[np.uint8]

_DARK = 128
_WHITE = 255
_KEPT_GROUNDS = 4  # two races, originals and replacements
# WORKAROUND: pdfium keeps state for the whole process and allows one thread at a time
# https://pypdfium2.readthedocs.io/en/stable/readme.html#incompatibility-with-threading
_PDFIUM = Lock()


class Press:
    """Gives the dots of pages, and remembers what lies below all else of the last ones."""

    def __init__(self) -> None:
        self._greys_of = lru_cache(maxsize=_KEPT_GROUNDS)(_ground_greys)
        self._paper = _Paper()

    def dots(self, page: Page) -> Dots:
        """Give the dots of a page in reading orientation, True = black."""
        ground = self._greys_of(page.ground, page.width, page.height, page.dpi)
        with _painted(page, self._paper, below=ground) as greys:
            dots: Dots = greys < _DARK
            for area in page.shaded:
                _shade(dots, greys, area=_rows_and_columns(page, area))
        for code in page.codes:
            _stamp(dots, code)
        return dots


class _Paper:
    """The memory that pages are painted on one after the other: to get it anew takes as long as painting."""

    def __init__(self) -> None:
        self._memory = (c_ubyte * 0)()

    def of(self, dots: int) -> Array[c_ubyte]:
        """Give room for so many dots; only while pdfium is held."""
        if len(self._memory) < dots:
            self._memory = (c_ubyte * dots)()
        return self._memory


def _ground_greys(ground: Ground, width: float, height: float, dpi: int) -> Greys | None:
    if not ground.items:
        return None
    with _painted(Page(width, height, dpi, "", Ground(), ground.items), _Paper(), below=None) as greys:
        return np.array(greys)


@contextmanager
def _painted(page: Page, paper: _Paper, *, below: Greys | None) -> Iterator[Greys]:
    """Paint the items of a page, without its ground, over greys; what is given is soon painted over."""
    file = PdfFile(page.title, is_kept=False)
    file.begin_sheet(page.width, page.height)
    file.draw(Page(page.width, page.height, page.dpi, page.title, Ground(), page.items))
    with _opened(file.finish()) as document:
        yield _greys(document[0], page.width_dots, page.height_dots, page.dpi, paper, below=below)


def pdf_dots(pdf: bytes, *, dpi: int, page: int = 0) -> Dots:
    """Give the dots of one page of any PDF, True = black.

    Raises:
        DocumentError: it is no PDF that pdfium reads.
    """
    with _opened(pdf) as document:
        width, height = (int(points / 72 * dpi + 1e-3) for points in document.get_page_size(page))
        return _greys(document[page], width, height, dpi, _Paper(), below=None) < _DARK


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with _PDFIUM:
        try:
            with closing(pypdfium2.PdfDocument(pdf)) as document:
                yield document
        except pypdfium2.PdfiumError as mistake:
            raise DocumentError(f"the page cannot be drawn: {mistake}; check the design") from mistake


def _greys(
    page: pypdfium2.PdfPage, width: int, height: int, dpi: int, paper: _Paper, *, below: Greys | None
) -> Greys:
    """Draw a page at exactly `dpi`, and close it; pdfium's plain call would stretch it to whole dots."""
    scale = dpi / 72
    matrix = pdfium.FS_MATRIX(scale, 0, 0, scale, 0, 0)
    clip = pdfium.FS_RECTF(0, 0, width, height)
    room, kind = paper.of(width * height), pdfium.FPDFBitmap_Gray
    with closing(page), closing(pypdfium2.PdfBitmap.new_native(width, height, kind, buffer=room)) as bitmap:
        view: Greys = bitmap.to_numpy()
        view[:] = _WHITE if below is None else below
        pdfium.FPDF_RenderPageBitmapWithMatrix(bitmap, page, matrix, clip, 0)
        return view


def _rows_and_columns(page: Page, area: Area) -> tuple[slice, slice]:
    box = DotArea.of(area, page.dpi)
    return slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)


def _shade(dots: Dots, greys: Greys, *, area: tuple[slice, slice]) -> None:
    """Turn greys into a pattern of dots (Floyd and Steinberg's error diffusion)."""
    shaded = Image.fromarray(np.ascontiguousarray(greys[area])).convert("1")
    dots[area] = ~np.asarray(shaded)


def _stamp(dots: Dots, code: PlacedCode) -> None:
    rows = slice(code.y - code.quiet_y, code.y + code.height + code.quiet_y)
    dots[rows, code.x - code.quiet_x : code.x + code.width + code.quiet_x] = False
    modules = np.repeat(np.array(code.modules, np.bool_), code.cell_width, axis=1)
    inside = np.repeat(modules, code.cell_height, axis=0)
    dots[code.y : code.y + code.height, code.x : code.x + code.width] = inside


def picture_of(dots: Dots, *, dpi: int, rotation: Rotation) -> Picture:
    """Turn reading dots the way the printer burns them and pack eight to a byte."""
    turned = np.rot90(dots, -rotation)
    height, width = turned.shape
    # dots of a row that lie scattered in memory are packed where they lie, then an eighth is left to turn
    rows = _packed_down(turned.T).T if rotation % 2 else np.packbits(np.ascontiguousarray(turned), axis=1)
    return Picture(width, height, dpi, rows.tobytes())


def _packed_down(dots: Dots) -> NDArray[np.uint8]:
    """Pack eight dots that stand below each other to a byte, the uppermost first."""
    height, width = dots.shape
    packed = np.zeros((-(-height // 8), width), np.uint8)
    for below in range(8):
        packed <<= 1
        row = dots[below::8].view(np.uint8)
        packed[: len(row)] |= row
    return packed


def dots_of(picture: Picture) -> Dots:
    """Unpack a picture, True = black."""
    rows = np.frombuffer(picture.rows, np.uint8).reshape(picture.height_dots, picture.row_bytes)
    return np.unpackbits(rows, axis=1, count=picture.width_dots).astype(np.bool_)


def picture_png(picture: Picture, *, rotation: Rotation = Rotation.NONE) -> bytes:
    """Encode a picture with its resolution; `rotation` is undone, so that people can read it."""
    upright = np.ascontiguousarray(~np.rot90(dots_of(picture), rotation))
    file = BytesIO()
    Image.fromarray(upright).save(file, "PNG", dpi=(picture.dpi, picture.dpi))
    return file.getvalue()
