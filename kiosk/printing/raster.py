"""A page's PDF as black dots, its codes stamped in module by module, and pictures as PNG."""

from contextlib import closing
from io import BytesIO
from threading import Lock

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image

from kiosk.core.bib import Picture
from kiosk.core.errors import DocumentError
from kiosk.printing.design import Rotation
from kiosk.printing.page import Page, PlacedBars

Dots = NDArray[np.bool_]

_DARK = 128
# WORKAROUND: pdfium keeps state for the whole process and allows one thread at a time
# https://pypdfium2.readthedocs.io/en/stable/readme.html#incompatibility-with-threading
_PDFIUM = Lock()


def page_dots(page: Page, pdf: bytes) -> Dots:
    """Give the dots of a page in reading orientation, True = black."""
    dots = pdf_dots(pdf, dpi=page.dpi)[: page.height_dots, : page.width_dots]
    for bars in page.bars:
        _stamp(dots, bars)
    return dots


def pdf_dots(pdf: bytes, *, dpi: int, page: int = 0) -> Dots:
    """Give the dots of one page of any PDF, True = black."""
    with _PDFIUM:
        try:
            with (
                closing(pypdfium2.PdfDocument(pdf)) as document,
                closing(document[page].render(scale=dpi / 72, grayscale=True)) as bitmap,
            ):
                grey = bitmap.to_numpy()
                dots: Dots = grey.reshape(grey.shape[:2]) < _DARK
        except pypdfium2.PdfiumError as mistake:
            raise DocumentError(f"the page cannot be drawn: {mistake}; check the design") from mistake
    return dots


def _stamp(dots: Dots, bars: PlacedBars) -> None:
    rows = slice(bars.y, bars.y + bars.height)
    dots[rows, bars.x - bars.quiet : bars.x + bars.width + bars.quiet] = False
    dots[rows, bars.x : bars.x + bars.width] = np.repeat(np.array(bars.modules, np.bool_), bars.dots)


def picture_of(dots: Dots, *, dpi: int, rotation: Rotation) -> Picture:
    """Turn reading dots the way the printer burns them and pack eight to a byte."""
    # packing rows that lie scattered in memory takes three times as long
    turned = np.ascontiguousarray(np.rot90(dots, -rotation))
    height, width = turned.shape
    return Picture(width, height, dpi, np.packbits(turned, axis=1).tobytes())


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
