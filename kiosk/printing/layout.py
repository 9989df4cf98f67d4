"""A design and a bib's content become a page: every text fitted, every code on whole dots."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.core.barcode import Symbology
from kiosk.core.bib import BibContent
from kiosk.printing.codes.placing import place_bars, place_qr
from kiosk.printing.design.values import (
    Align,
    BoxElement,
    CodeElement,
    Condition,
    Element,
    LineElement,
    PictureElement,
    ShapeElement,
    TextElement,
    When,
)
from kiosk.printing.fitting import Wish, fit, placed
from kiosk.printing.fonts import Face
from kiosk.printing.page import Area, Ink, Item, PlacedCode, PlacedPolygon, to_mm
from kiosk.printing.pictures.placing import place_picture
from kiosk.printing.shapes import dashes, letter_area, rectangle, shape_polygon
from kiosk.printing.shaping import Shaper
from kiosk.printing.words import FIELDS, PERSONAL, fields_of, fill, words_of

_HALO = 1.6  # mm, enough to free a letter from the lines of a watermark


@dataclass(slots=True)
class Setter:
    """Sets the elements of one bib.

    Attributes:
        replaced: collects what no font has.
    """

    content: BibContent
    shaper: Shaper
    dpi: int
    replaced: dict[str, str] = field(default_factory=dict)
    _words: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._words = words_of(self.content)

    def items(self, elements: tuple[Element, ...]) -> tuple[Item, ...]:
        """Give what stands on the page of these elements, in their order.

        Raises:
            DocumentError: a field is missing, a text does not fit at its smallest size, nothing of it can
                be printed, or a code would not scan.
        """
        return tuple(item for element in elements for item in self._place(element))

    def _place(self, element: Element) -> Iterator[Item]:
        if not is_wanted(element.condition, self.content):
            return
        match element:
            case TextElement():
                yield from self._text(element)
            case CodeElement():
                yield from self._code(element)
            case ShapeElement():
                yield from self._shape(element)
            case BoxElement():
                yield PlacedPolygon(rectangle(element.area, radius=element.radius), element.ink, element.edge)
            case LineElement():
                for area in dashes(element.area, element.dash):
                    yield PlacedPolygon(rectangle(area, radius=0), element.ink)
            case PictureElement():
                yield place_picture(element.picture, element.area, align=element.align.share)
            case _:
                assert_never(element)

    def _halo(self, ink: Ink) -> float:
        """Keep what is black clear of a watermark below it."""
        return _HALO if self.content.watermark and ink is not Ink.WHITE else 0.0

    def _text(self, element: TextElement) -> Iterator[Item]:
        words = fill(element.says, self._words, optional=element.optional)
        if not words:
            return
        if element.inverse:
            yield PlacedPolygon(rectangle(element.area, radius=0), Ink.BLACK)
        is_watermark = element.condition.when is When.REHEARSAL
        halo = 0.0 if is_watermark or element.inverse else self._halo(element.ink)
        is_personal = not PERSONAL.isdisjoint(fields_of(element.says))
        language = self.content.language if is_personal else ""
        yield from self._fitted(Wish(words, _what(element.says), is_personal, language), element, halo=halo)

    def _code(self, element: CodeElement) -> Iterator[Item]:
        payload = fill(element.says, self._words, optional=False)
        area, symbology = element.area, element.symbology or self.content.symbology
        yield PlacedPolygon(rectangle(area, radius=0), Ink.WHITE)
        if symbology is Symbology.QR:
            yield place_qr(payload, area, align=element.align.share, dpi=self.dpi)
            return
        below = element.text_height + element.gap if element.text_height else 0.0
        bars = place_bars(
            symbology,
            payload,
            _without_foot(area, below, element.turn),
            module=element.module,
            align=element.align.share,
            dpi=self.dpi,
            turn=element.turn,
        )
        yield bars
        if element.text_height:
            yield from self._payload(payload, bars, element)

    def _payload(self, payload: str, bars: PlacedCode, element: CodeElement) -> Iterator[Item]:
        """Write what a scanner types under its bars, in the direction in which they run."""
        under = _foot(element, bars, self.dpi)
        text = _plain(under, element.face, element.text_height, turn=90.0 * element.turn)
        yield from self._fitted(Wish(payload, "the barcode"), text)

    def _shape(self, element: ShapeElement) -> Iterator[Item]:
        shape = self.content.start_area.shape
        polygon = shape_polygon(shape, element.area)
        yield PlacedPolygon(polygon, element.ink, element.edge, self._halo(element.ink))
        letter = fill("{area_letter}", self._words, optional=False)
        ink = Ink.WHITE if element.ink is Ink.BLACK else Ink.BLACK
        area = letter_area(shape, element.area)
        text = _plain(area, element.face, element.height, smallest=element.smallest, ink=ink)
        yield from self._fitted(Wish(letter, FIELDS["area_letter"]), text)

    def _fitted(self, wish: Wish, element: TextElement, *, halo: float = 0.0) -> Iterator[Item]:
        fitted = fit(wish, element, self.shaper)
        self.replaced.update(fitted.replaced)
        yield from placed(fitted, element, halo=halo)


def is_wanted(condition: Condition, content: BibContent) -> bool:
    """Tell whether a bib carries what stands under a condition."""
    if condition.races and content.race.upper() not in condition.races:
        return False
    match condition.when:
        case When.EVERY_BIB:
            return True
        case When.ORIGINAL:
            return content.copy == 0
        case When.REPLACEMENT:
            return content.copy > 0
        case When.REHEARSAL:
            return bool(content.watermark)
        case _:
            assert_never(condition.when)


def _without_foot(area: Area, below: float, turn: int) -> Area:
    """Leave room for the text, which a turned code has at its side."""
    match turn:
        case 0:
            return Area(area.x, area.y, area.width, area.height - below)
        case 1:
            return Area(area.x + below, area.y, area.width - below, area.height)
        case 2:
            return Area(area.x, area.y + below, area.width, area.height - below)
        case _:
            return Area(area.x, area.y, area.width - below, area.height)


def _foot(element: CodeElement, bars: PlacedCode, dpi: int) -> Area:
    """Give the room of the text before it is turned around its middle."""
    area, height = element.area, element.text_height
    x, y = to_mm(bars.x, dpi), to_mm(bars.y, dpi)
    width, length = to_mm(bars.width, dpi), to_mm(bars.height, dpi)
    match element.turn:
        case 0:
            return Area(x, area.bottom - height, width, height)
        case 2:
            return Area(x, area.y, width, height)
        case _:
            middle = area.x + height / 2 if element.turn == 1 else area.right - height / 2
            return Area(middle - length / 2, y + length / 2 - height / 2, length, height)


def _what(template: str) -> str:
    """Say in plain words what a text of the design is, without its content: messages are logged."""
    return " and ".join(FIELDS[name] for name in fields_of(template)) or f'the text "{template}"'


def _plain(
    area: Area,
    face: Face,
    height: float,
    *,
    smallest: float = 0.8,
    ink: Ink = Ink.BLACK,
    turn: float = 0.0,
) -> TextElement:
    return TextElement(
        area, Condition(), "", (face,), height, smallest, align=Align.CENTRE, ink=ink, turn=turn
    )
