"""Opens a design for a printer; what draws it is loaded with the first bib, or by `warm`.

A station shows its window long before it draws: fonts, pdfium and numpy take most of a second to load.
"""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.core.errors import InputError
from kiosk.core.language import Language
from kiosk.core.printer_profile import PrinterProfile, plain_profile
from kiosk.printing.design.reading import read_design
from kiosk.printing.design.values import Design

if TYPE_CHECKING:
    from kiosk.printing.drawing import Drawing
    from kiosk.printing.page import Page

RESOLUTIONS = (203, 300, 600)
_HAIR = 0.5  # mm that a label may be wider than what is printed of it


class DesignRenderer:
    """Draws the bibs of a design for a printer; see `kiosk.core.ports.BibRenderer`."""

    def __init__(self, design: Design, profile: PrinterProfile) -> None:
        """Hold a design ready; nothing is loaded yet.

        Raises:
            InputError: no such resolution, or the design is wider than the printer can print.
        """
        if profile.dpi not in RESOLUTIONS:
            raise InputError(f"no printer has {profile.dpi} dpi; choose 203, 300 or 600", where="dpi")
        _check_width(design, profile)
        self.design = design
        self._profile = profile

    @cached_property
    def _drawing(self) -> "Drawing":
        from kiosk.printing.drawing import Drawing  # noqa: PLC0415 - see the module

        return Drawing(self.design, self._profile)

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


def open_renderer(
    design_path: Path, *, dpi: int = 203, profile: PrinterProfile | None = None
) -> DesignRenderer:
    """Open a design.

    Args:
        design_path: a TOML file, see `kiosk.printing.design`.
        dpi: of a printer of which nothing else is known, and which understands ZPL.
        profile: of the printer; overrules `dpi`.

    Raises:
        InputError: the file cannot be read or is wrong, or it is not for this printer.
    """
    return DesignRenderer(load_design(design_path), profile or plain_profile("zpl", dpi))


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


def _check_width(design: Design, profile: PrinterProfile) -> None:
    is_sideways = (design.rotation + profile.turn) % 2
    across = design.height if is_sideways else design.width
    if profile.language is not Language.PDF and profile.width and across > profile.width + _HAIR:
        raise InputError(
            f"{design.name} is {across:g} mm wide as it leaves the printer, and {profile.name} prints "
            f"{profile.width:g} mm: take another design, turn it, or take another printer",
            where=design.name,
        )
