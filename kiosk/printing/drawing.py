"""Draws bibs: a design, its fonts and one resolution, held ready."""

from functools import lru_cache

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.core.printer_profile import PrinterProfile
from kiosk.printing.codes.scan import check_scan
from kiosk.printing.design.values import Design, Rotation
from kiosk.printing.fonts import Fontbook
from kiosk.printing.ground import of_the_race, split
from kiosk.printing.labels import writer_for
from kiosk.printing.layout import Setter
from kiosk.printing.page import Ground, Page
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.raster import Press, picture_of, picture_png
from kiosk.printing.shaping import Shaper

_KEPT_GROUNDS = 8


class Drawing:
    """Draws the bibs of one design for one printer."""

    def __init__(self, design: Design, profile: PrinterProfile) -> None:
        self._design = design
        self._dpi = profile.dpi
        self._write = writer_for(profile)
        self._rotation = Rotation((design.rotation + profile.turn) % 4)
        self._shaper = Shaper(Fontbook())
        self._press = Press()
        self._alike, self._own = split(design)
        self._ground_of = lru_cache(maxsize=_KEPT_GROUNDS)(self._ground)

    def lay_out(self, content: BibContent) -> Page:
        """Put one bib's words at their places; see `kiosk.printing.layout`."""
        ground, replaced = self._ground_of(of_the_race(content))
        setter = Setter(content, self._shaper, self._dpi, dict(replaced))
        items = setter.items(self._own)
        title = f"{content.race} {content.bib}" + (f" R{content.copy}" if content.copy else "")
        design, shown = self._design, tuple(setter.replaced.items())
        return Page(design.width, design.height, self._dpi, title, ground, items, shown)

    def _ground(self, alike: BibContent) -> tuple[Ground, tuple[tuple[str, str], ...]]:
        setter = Setter(alike, self._shaper, self._dpi)
        items = setter.items(self._alike)
        return Ground(items), tuple(setter.replaced.items())

    def render(self, content: BibContent) -> RenderedBib:
        """Draw one bib; its codes have been read back from its own dots.

        Raises:
            DocumentError: a field is missing, a text does not fit, or a code would not scan.
        """
        page = self.lay_out(content)
        dots = self._press.dots(page)
        for code in page.codes:
            check_scan(dots, code)
        picture = picture_of(dots, dpi=self._dpi, rotation=self._rotation)
        return RenderedBib(picture, self._write(page, picture), page.replaced)

    def pdf(self, content: BibContent) -> bytes:
        """Draw one bib as PDF; raises as `render`."""
        return page_pdf(self.lay_out(content))

    def png(self, picture: Picture) -> bytes:
        """Encode a picture of this renderer as PNG, upright for people, with its resolution."""
        return picture_png(picture, rotation=self._rotation)
