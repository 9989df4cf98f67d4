"""Draws bibs: a design, its fonts and one resolution, held ready."""

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.printing.barcodes import check_scan
from kiosk.printing.design import Design
from kiosk.printing.fonts import Fontbook
from kiosk.printing.layout import lay_out
from kiosk.printing.page import Page
from kiosk.printing.pdf import page_pdf
from kiosk.printing.raster import page_dots, picture_of, picture_png
from kiosk.printing.shaping import Shaper
from kiosk.printing.zpl import label_body


class Drawing:
    """Draws the bibs of one design for one resolution."""

    def __init__(self, design: Design, *, dpi: int) -> None:
        self._design = design
        self._dpi = dpi
        self._shaper = Shaper(Fontbook())

    def lay_out(self, content: BibContent) -> Page:
        """Put one bib's words at their places; see `kiosk.printing.layout`."""
        return lay_out(self._design, content, self._shaper, dpi=self._dpi)

    def render(self, content: BibContent) -> RenderedBib:
        """Draw one bib; its codes have been read back from its own dots.

        Raises:
            DocumentError: a field is missing, a text does not fit, or the code would not scan.
        """
        page = self.lay_out(content)
        pdf = page_pdf(page)
        dots = page_dots(page, pdf)
        for bars in page.bars:
            check_scan(dots, bars)
        picture = picture_of(dots, dpi=self._dpi, rotation=self._design.rotation)
        return RenderedBib(picture, pdf, label_body(picture), page.replaced)

    def png(self, picture: Picture) -> bytes:
        """Encode a picture of this renderer as PNG, upright for people, with its resolution."""
        return picture_png(picture, rotation=self._design.rotation)
