"""Several bibs on a sheet of paper (n-up), with marks where they are cut apart."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from kiosk.core.errors import InputError
from kiosk.printing.page import Page
from kiosk.printing.pdf.pages import PdfFile

# width and height in mm (ISO 216; ANSI Y14.1)
PAPERS = {
    "a3": (297.0, 420.0),
    "a4": (210.0, 297.0),
    "a5": (148.0, 210.0),
    "letter": (215.9, 279.4),
    "tabloid": (279.4, 431.8),
}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)")
_TOLERANCE = 0.5
_MOST_PER_SHEET = 64


@dataclass(frozen=True, slots=True)
class Sheet:
    """How bibs of one size lie on a paper; all in mm.

    Attributes:
        left, top: of the first bib.
    """

    width: float
    height: float
    columns: int
    rows: int
    left: float
    top: float
    page_width: float
    page_height: float

    @property
    def places(self) -> tuple[tuple[float, float], ...]:
        """Give the corner of each bib, row by row."""
        return tuple(
            (self.left + column * self.page_width, self.top + row * self.page_height)
            for row in range(self.rows)
            for column in range(self.columns)
        )


def plan_sheet(page_width: float, page_height: float, *, per_sheet: int, paper: str) -> Sheet:
    """Find how so many bibs fit on a paper, either way up, unscaled: codes must keep their size.

    Args:
        page_width: of a bib, mm.
        page_height: of a bib, mm.
        per_sheet: how many.
        paper: `a4`, `letter` …, or a size in mm such as `320x450`.

    Raises:
        InputError: no such paper, or they do not fit.
    """
    if not 1 <= per_sheet <= _MOST_PER_SHEET:
        raise InputError(f"between 1 and {_MOST_PER_SHEET} bibs can lie on a sheet", where="--per-sheet")
    width, height = _paper(paper)
    grids = [
        (columns, per_sheet // columns) for columns in range(1, per_sheet + 1) if not per_sheet % columns
    ]
    for wide, high in ((width, height), (height, width)):
        for columns, rows in grids:
            left, top = (wide - columns * page_width) / 2, (high - rows * page_height) / 2
            if left >= -_TOLERANCE and top >= -_TOLERANCE:
                corner = (max(0.0, left), max(0.0, top))
                return Sheet(wide, high, columns, rows, *corner, page_width, page_height)
    raise InputError(
        f"{per_sheet} bibs of {page_width:g} × {page_height:g} mm do not fit on {paper} unscaled; "
        "take a larger paper or fewer a sheet",
        where="--per-sheet",
    )


def _paper(name: str) -> tuple[float, float]:
    if name.casefold() in PAPERS:
        return PAPERS[name.casefold()]
    size = _SIZE.fullmatch(name.casefold())
    if size is None:
        raise InputError(
            f'"{name}" is no paper; write {", ".join(PAPERS)}, or a size in mm such as 320x450',
            where="--paper",
        )
    return float(size[1]), float(size[2])


def sheets_pdf(pages: Iterable[Page], sheet: Sheet, *, title: str) -> bytes:
    """Draw pages onto sheets, in their order from sheet to sheet."""
    file = PdfFile(title)
    waiting = iter(pages)
    while held := tuple(islice(waiting, sheet.columns * sheet.rows)):
        file.begin_sheet(sheet.width, sheet.height)
        for page, (x, y) in zip(held, sheet.places, strict=False):
            file.draw(page, x=x, y=y)
        file.cut_marks(_marks(sheet))
    return file.finish()


def _marks(sheet: Sheet) -> Iterator[tuple[float, float, float, float]]:
    """Give lines from the paper's edge to just before the bibs: x, y, to x, to y."""
    air, length = 1.0, 6.0
    right, bottom = sheet.left + sheet.columns * sheet.page_width, sheet.top + sheet.rows * sheet.page_height
    for column in range(sheet.columns + 1):
        x = sheet.left + column * sheet.page_width
        yield x, max(0.0, sheet.top - length), x, sheet.top - air
        yield x, bottom + air, x, min(sheet.height, bottom + length)
    for row in range(sheet.rows + 1):
        y = sheet.top + row * sheet.page_height
        yield max(0.0, sheet.left - length), y, sheet.left - air, y
        yield right + air, y, min(sheet.width, right + length), y
