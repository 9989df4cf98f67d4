"""Drawing bibs, keeping what was drawn, and files for people to take home."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from kiosk.core.bib import BibContent, Picture, RenderedBib
from kiosk.core.slip import SlipContent


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
            DocumentError: a field is missing, a text does not fit, or a code would not scan.
        """

    def pdf(self, content: BibContent) -> bytes:
        """Draw one bib as PDF, for office printers and the archive; raises as `render`."""

    def png(self, picture: Picture) -> bytes:
        """Encode a picture as PNG with its resolution."""


class SlipWriter(Protocol):
    """Writes slips in the language of the station's receipt printer."""

    def write(self, content: SlipContent) -> bytes:
        """Give what prints one slip and cuts it.

        Raises:
            DocumentError: a text does not fit, nothing of it can be printed, or the code would not scan.
        """


class Archive(Protocol):
    """Where pictures and printer bytes of finished attempts are kept."""

    def keep(self, attempt_key: str, contents: Mapping[str, bytes]) -> dict[str, Path]:
        """Write a file for each kind (`png`, `pdf`, `zpl`) and name them.

        Raises:
            DocumentError: the folder cannot be written.
        """


class Shelf(Protocol):
    """A folder for files that hold names: its owner alone may read them."""

    def keep(self, name: str, data: bytes) -> Path:
        """Write one file and say where it lies.

        Raises:
            InputError: it cannot be written.
        """
