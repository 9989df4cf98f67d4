"""The runner's slip as one picture, so that every script prints on every receipt printer.

It is laid out for the printer's own dots: 576 across for paper of 80 mm and 384 for 58 mm at 203 dpi, 512 for
80 mm at 180 dpi.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.core.barcode import Symbology
from kiosk.core.bib import Picture
from kiosk.core.errors import InputError
from kiosk.core.slip import SlipContent
from kiosk.printing.codes.placing import place_bars
from kiosk.printing.codes.scan import check_scan
from kiosk.printing.design.values import Align, Condition, Rotation, TextElement
from kiosk.printing.fitting import Wish, fit, placed
from kiosk.printing.fonts import Face, Fontbook
from kiosk.printing.page import Area, Ground, Ink, Item, Page, PlacedPolygon, to_mm
from kiosk.printing.raster import Press, picture_of
from kiosk.printing.shapes import letter_area, rectangle, shape_polygon
from kiosk.printing.shaping import Shaper
from kiosk.printing.words import FIELDS

# all in mm
_SIDE = 1.5  # stays white, so that the picture can be moved by some dots: see kiosk.printing.escpos
_GAP = 2.0
_TAIL = 4.0
_SHAPE = 15.0
_RULE = 0.4
_BARS = 13.0
_MODULE = 0.375
_SMALLEST = 1.5
_BOLD = (Face.BOLD, Face.SEMI_NARROW_BOLD, Face.NARROW_BOLD, Face.EXTRA_NARROW_BOLD)
_PLAIN = (Face.REGULAR, Face.NARROW_REGULAR)
_BLACK = (Face.BLACK, Face.SEMI_NARROW_BLACK, Face.NARROW_BLACK)


@dataclass(frozen=True, slots=True)
class SlipPaper:
    """What a receipt printer prints on.

    Attributes:
        width_dots: that its head can print.
    """

    width_dots: int = 576
    dpi: int = 203


_DOTS = {(80, 203): 576, (58, 203): 384, (80, 180): 512, (58, 180): 360}


def paper_of(width_mm: int, dpi: int) -> SlipPaper:
    """Give what fits on a roll of one of the two usual widths.

    Raises:
        InputError: another width, or dots per inch that no receipt printer has.
    """
    dots = _DOTS.get((width_mm, dpi))
    if dots is None:
        raise InputError(f"slips are 58 or 80 mm wide at 180 or 203 dpi, not {width_mm} mm at {dpi} dpi")
    return SlipPaper(dots, dpi)


class SlipDrawing:
    """Draws slips for one printer."""

    def __init__(self, paper: SlipPaper) -> None:
        self._paper = paper
        self._shaper = Shaper(Fontbook())
        self._press = Press()

    def picture(self, content: SlipContent) -> Picture:
        """Draw a slip; its code has been read back from its own dots.

        Raises:
            DocumentError: a text does not fit, nothing of it can be printed, or the code would not scan.
        """
        page = self.lay_out(content)
        dots = self._press.dots(page)
        for code in page.codes:
            check_scan(dots, code)
        return picture_of(dots, dpi=self._paper.dpi, rotation=Rotation.NONE)

    def lay_out(self, content: SlipContent) -> Page:
        """Put a slip's words at their places, one below the other."""
        width = to_mm(self._paper.width_dots, self._paper.dpi)
        column = _Column(self._shaper, self._paper.dpi, width)
        items = tuple(column.items(content))
        title = f"Slip {content.bib}"
        return Page(width, column.bottom + _TAIL, self._paper.dpi, title, Ground(), items)


class _Column:
    """Sets one slip from the top down; `bottom` is where it has come to."""

    def __init__(self, shaper: Shaper, dpi: int, width: float) -> None:
        self._shaper = shaper
        self._dpi = dpi
        self._width = width - 2 * _SIDE
        self.bottom = _GAP

    def items(self, content: SlipContent) -> Iterator[Item]:
        if content.notice:
            area = self._take(6.0)
            yield PlacedPolygon(rectangle(area, radius=0), Ink.BLACK)
            yield from self._text(content.notice, "the notice", area, 3.2, ink=Ink.WHITE)
        yield from self._text(content.event_name, FIELDS["event_name"], self._take(4.5), 2.6, faces=_PLAIN)
        yield from self._text(content.race_name, FIELDS["race_name"], self._take(6.0), 3.8)
        yield from self._text(str(content.bib), FIELDS["number"], self._take(18.0), 15.0, faces=_BLACK)
        yield from self._start(content)
        if content.bag_tag:
            yield PlacedPolygon(rectangle(self._take(_RULE), radius=0), Ink.BLACK)
            yield from self._text(content.bag_tag, "the line for the bag", self._take(7.0), 4.5)
        yield self._bars(content.barcode)

    def _start(self, content: SlipContent) -> Iterator[Item]:
        """Draw the start area's shape with its letter, and its name and time beside it."""
        row = self._take(_SHAPE)
        area, shape = content.start_area, Area(row.x, row.y, _SHAPE, _SHAPE)
        yield PlacedPolygon(shape_polygon(area.shape, shape), Ink.BLACK)
        inside = letter_area(area.shape, shape)
        yield from self._text(area.letter, FIELDS["area_letter"], inside, inside.height * 0.8, ink=Ink.WHITE)
        x, width = row.x + _SHAPE + _GAP, row.width - _SHAPE - _GAP
        half = _SHAPE / 2
        left = Align.LEFT
        name = Area(x, row.y, width, half)
        yield from self._text(area.name, FIELDS["area_name"], name, 3.4, align=left, lines=2)
        time = Area(x, row.y + half, width, half)
        yield from self._text(f"{content.start:%H:%M}", FIELDS["start_time"], time, 5.5, align=left)

    def _bars(self, payload: str) -> Item:
        area = self._take(_BARS)
        return place_bars(Symbology.CODE128, payload, area, module=_MODULE, align=0.5, dpi=self._dpi)

    def _take(self, height: float) -> Area:
        area = Area(_SIDE, self.bottom, self._width, height)
        self.bottom += height + _GAP
        return area

    def _text(
        self,
        words: str,
        what: str,
        area: Area,
        height: float,
        *,
        faces: tuple[Face, ...] = _BOLD,
        align: Align = Align.CENTRE,
        ink: Ink = Ink.BLACK,
        lines: int = 1,
    ) -> Iterator[Item]:
        element = TextElement(
            area, Condition(), "", faces, height, _SMALLEST, align=align, ink=ink, lines=lines
        )
        yield from placed(fit(Wish(words, what), element, self._shaper), element, halo=0.0)
