"""Opens a design for a printer; what draws it is loaded with the first bib, or by `warm`.

A station shows its window long before it draws: fonts, pdfium and numpy take most of a second to load.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.printing.design.reading import read_design
from kiosk.printing.design.values import Design

if TYPE_CHECKING:
    from kiosk.printing.drawing import Drawing
    from kiosk.printing.page import Page

RESOLUTIONS = (203, 300, 600)


class ZplBibRenderer:
    """Draws bibs for printers that speak ZPL or another language; see `kiosk.core.ports.BibRenderer`."""

    def __init__(self, design: Design, *, dpi: int, language: Language = Language.ZPL) -> None:
        self.design = design
        self._dpi = dpi
        self._language = language

    @cached_property
    def _drawing(self) -> "Drawing":
        from kiosk.printing.drawing import Drawing  # noqa: PLC0415 - see the module
        from kiosk.printing.labels import body_in  # noqa: PLC0415

        return Drawing(self.design, dpi=self._dpi, body=body_in(self._language))

    def warm(self) -> None:
        """Load what draws, so that the first runner does not wait for it.

        Raises:
            DocumentError: the fonts are not installed.
        """
        self._drawing  # noqa: B018 - made by being asked for

    def lay_out(self, content: BibContent) -> "Page":
        """Put one bib's words at their places; see `kiosk.printing.layout`."""
        return self._drawing.lay_out(content)

    def render(self, content: BibContent) -> RenderedBib:
        """Draw one bib; its codes have been read back from its own dots.

        Raises:
            DocumentError: a field is missing, a text does not fit, or the code would not scan.
        """
        return self._drawing.render(content)

    def pdf(self, content: BibContent) -> bytes:
        """Draw one bib as PDF, in reading orientation; raises as `render`."""
        return self._drawing.pdf(content)

    def png(self, picture: Picture) -> bytes:
        """Encode a picture of this renderer as PNG, upright for people, with its resolution."""
        return self._drawing.png(picture)


def open_renderer(design_path: Path, *, dpi: int, language: Language = Language.ZPL) -> ZplBibRenderer:
    """Open a design for one resolution.

    Args:
        design_path: a TOML file, see `kiosk.printing.design`.
        dpi: 203, 300 or 600 dots per inch.
        language: that the labels are written in.

    Raises:
        InputError: the file cannot be read, is wrong, or no printer has that resolution.
    """
    if dpi not in RESOLUTIONS:
        raise InputError(f"no printer has {dpi} dpi; choose 203, 300 or 600", where="dpi")
    return ZplBibRenderer(load_design(design_path), dpi=dpi, language=language)


def load_design(path: Path) -> Design:
    """Read a design from its file.

    Raises:
        InputError: the file cannot be read, or is wrong.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as mistake:
        raise InputError(
            f"the bib design cannot be read: {mistake}; check the path in the event file", where=str(path)
        ) from mistake
    return read_design(text, name=path.name, folder=path.parent)
