"""Drawing bibs, keeping what was drawn, and files for people to take home."""

from pathlib import Path
from typing import Protocol

from kiosk.core.bib import BibContent, Picture, RenderedBib


class BibRenderer(Protocol):
    """Draws bibs after a design, for one resolution."""

    def warm(self) -> None:
        """Load what draws, so that the first runner does not wait for it.

        Raises:
            DocumentError: the fonts are not installed.
        """

    def render(self, content: BibContent) -> RenderedBib:
        """Draw one bib.

        Raises:
            DocumentError: a field is missing, a text does not fit, or the code would not scan.
        """

    def png(self, picture: Picture) -> bytes:
        """Encode a picture as PNG with its resolution."""


class Archive(Protocol):
    """Where pictures and printer bytes of finished attempts are kept."""

    def keep(self, attempt_key: str, rendered: RenderedBib, sent: bytes) -> dict[str, Path]:
        """Write the files and name them: `png`, `pdf`, `zpl`."""


class Shelf(Protocol):
    """A folder for files that hold names: its owner alone may read them."""

    def keep(self, name: str, data: bytes) -> Path:
        """Write one file and say where it lies.

        Raises:
            InputError: it cannot be written.
        """
