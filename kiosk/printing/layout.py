"""A design and a bib's content become a page: every text fitted, every code on whole dots."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError
from kiosk.printing.barcodes import place_bars
from kiosk.printing.design import (
    Align,
    BoxElement,
    CodeElement,
    Design,
    Element,
    ShapeElement,
    TextElement,
    When,
)
from kiosk.printing.fonts import EM, Face
from kiosk.printing.page import Area, Ink, Page, PlacedBars, PlacedPolygon, PlacedText
from kiosk.printing.shapes import letter_area, rectangle, shape_polygon
from kiosk.printing.shaping import ShapedText, Shaper
from kiosk.printing.words import FIELDS, PERSONAL, fields_of, fill, words_of

_HALO = 1.6  # mm, enough to free a letter from the lines of a watermark
_LONGEST = 300  # characters; no page holds more, and shaping a book would keep the desk waiting

Item = PlacedText | PlacedPolygon | PlacedBars


def lay_out(design: Design, content: BibContent, shaper: Shaper, *, dpi: int) -> Page:
    """Put one bib's words at their places.

    Raises:
        DocumentError: a field is missing, a text does not fit at its smallest size, nothing of it can be
            printed, or the code would not scan.
    """
    setter = _Setter(content, words_of(content), shaper, dpi)
    items = tuple(item for element in design.elements for item in setter.place(element))
    title = f"{content.race} {content.bib}" + (f" R{content.copy}" if content.copy else "")
    return Page(design.width, design.height, dpi, title, items, tuple(setter.replaced.items()))


@dataclass(slots=True)
class _Setter:
    """Sets one bib; `replaced` collects what no font has."""

    content: BibContent
    words: dict[str, str]
    shaper: Shaper
    dpi: int
    replaced: dict[str, str] = field(default_factory=dict)

    def place(self, element: Element) -> Iterator[Item]:
        if not self._is_wanted(element.when):
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
            case _:
                assert_never(element)

    def _is_wanted(self, when: When) -> bool:
        match when:
            case When.EVERY_BIB:
                return True
            case When.REPLACEMENT:
                return self.content.copy > 0
            case When.REHEARSAL:
                return bool(self.content.watermark)
            case _:
                assert_never(when)

    def _halo(self, ink: Ink) -> float:
        """Keep what is black clear of a watermark below it."""
        return _HALO if self.content.watermark and ink is not Ink.WHITE else 0.0

    def _text(self, element: TextElement) -> Iterator[PlacedText]:
        words = fill(element.says, self.words, optional=element.optional)
        if not words:
            return
        is_watermark = element.when is When.REHEARSAL
        yield self._fitted(
            words,
            element,
            what=_what(element.says),
            halo=0.0 if is_watermark else self._halo(element.ink),
        )

    def _code(self, element: CodeElement) -> Iterator[Item]:
        payload = fill(element.says, self.words, optional=False)
        area = element.area
        below = element.text_height + element.gap if element.text_height else 0.0
        yield PlacedPolygon(rectangle(area, radius=0), Ink.WHITE)
        bars_area = Area(area.x, area.y, area.width, area.height - below)
        bars = place_bars(payload, bars_area, module=element.module, align=element.align.share, dpi=self.dpi)
        yield bars
        if element.text_height:
            to_mm = 25.4 / self.dpi
            under = Area(
                bars.x * to_mm, area.bottom - element.text_height, bars.width * to_mm, element.text_height
            )
            yield self._fitted(payload, _plain(under, element.face, element.text_height), what="the barcode")

    def _shape(self, element: ShapeElement) -> Iterator[Item]:
        shape = self.content.start_area.shape
        polygon = shape_polygon(shape, element.area)
        yield PlacedPolygon(polygon, element.ink, element.edge, self._halo(element.ink))
        letter = fill("{area_letter}", self.words, optional=False)
        ink = Ink.WHITE if element.ink is Ink.BLACK else Ink.BLACK
        text = _plain(
            letter_area(shape, element.area), element.face, element.height, smallest=element.smallest, ink=ink
        )
        yield self._fitted(letter, text, what=FIELDS["area_letter"])

    def _fitted(self, words: str, element: TextElement, *, what: str, halo: float = 0.0) -> PlacedText:
        shaped, em = self._fit(words, element, what)
        self.replaced.update(shaped.replaced)
        scale = em / EM
        area = element.area
        width, top, bottom = (shaped.right - shaped.left) * scale, shaped.top * scale, shaped.bottom * scale
        x = area.x + (area.width - width) * element.align.share
        # capitals stand in the middle; what rises or hangs further moves the line just enough to stay inside
        baseline = area.y + (area.height + shaped.cap_height * scale) / 2
        baseline = min(max(baseline, area.y + top), area.bottom + bottom)
        return PlacedText(
            text=shaped,
            x=x - shaped.left * scale,
            y=baseline,
            em=em,
            ink_area=Area(x, baseline - top, width, top - bottom),
            ink=element.ink,
            turn=element.turn,
            edge=element.edge,
            halo=halo,
        )

    def _fit(self, words: str, element: TextElement, what: str) -> tuple[ShapedText, float]:
        """Choose face and size: the first face that is narrow enough, else the last one shrunk."""
        if len(words) > _LONGEST:
            raise DocumentError(f"{what} ({len(words)} characters) is too long for a bib; shorten it")
        ratio, em = 0.0, 0.0
        is_personal = not PERSONAL.isdisjoint(fields_of(element.says))
        shaped = self.shaper.shape(words, element.faces[0], is_personal=is_personal)
        for face in element.faces:
            shaped = self.shaper.shape(words, face, is_personal=is_personal)
            if not shaped.has_ink:
                raise DocumentError(
                    f"nothing of {what} can be printed; write it in Latin letters or leave it empty"
                )
            em = element.height * EM / shaped.cap_height
            width, height = (shaped.right - shaped.left) * em / EM, (shaped.top - shaped.bottom) * em / EM
            by_height = min(element.area.height / height, 1.0)
            ratio = min(element.area.width / width, by_height)
            if ratio == by_height:
                break
        if element.height * ratio < element.smallest:
            raise DocumentError(
                f"{what} ({len(shaped.words)} characters) does not fit even at its smallest size; shorten it"
            )
        return shaped, em * ratio


def _what(template: str) -> str:
    """Say in plain words what a text of the design is, without its content: messages are logged."""
    return " and ".join(FIELDS[name] for name in fields_of(template)) or f'the text "{template}"'


def _plain(
    area: Area, face: Face, height: float, *, smallest: float = 0.8, ink: Ink = Ink.BLACK
) -> TextElement:
    return TextElement(
        area=area,
        when=When.EVERY_BIB,
        says="",
        faces=(face,),
        height=height,
        smallest=smallest,
        align=Align.CENTRE,
        ink=ink,
        optional=False,
        turn=0.0,
        edge=0.3,
    )
