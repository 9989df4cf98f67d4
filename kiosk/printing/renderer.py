"""Draws bibs: a design, its fonts and one resolution, held ready."""

from pathlib import Path

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.core.errors import InputError
from kiosk.printing.barcodes import check_scan
from kiosk.printing.design import Design, read_design
from kiosk.printing.fonts import Fontbook
from kiosk.printing.layout import lay_out
from kiosk.printing.page import Page
from kiosk.printing.pdf import page_pdf
from kiosk.printing.raster import page_dots, picture_of, picture_png
from kiosk.printing.shaping import Shaper
from kiosk.printing.zpl import label_body

RESOLUTIONS = (203, 300, 600)


class ZplBibRenderer:
    """Draws bibs for printers that speak ZPL; see `kiosk.core.ports.BibRenderer`."""

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


def open_renderer(design_path: Path, *, dpi: int) -> ZplBibRenderer:
    """Open a design for one resolution.

    Args:
        design_path: a TOML file, see `kiosk.printing.design`.
        dpi: 203, 300 or 600 dots per inch.

    Raises:
        InputError: the file cannot be read, is wrong, or no printer has that resolution.
        DocumentError: the fonts are not installed.
    """
    if dpi not in RESOLUTIONS:
        raise InputError(f"no printer has {dpi} dpi; choose 203, 300 or 600", where="dpi")
    try:
        text = design_path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as mistake:
        raise InputError(
            f"the bib design cannot be read: {mistake}; check the path in the event file",
            where=str(design_path),
        ) from mistake
    return ZplBibRenderer(read_design(text, name=design_path.name), dpi=dpi)
