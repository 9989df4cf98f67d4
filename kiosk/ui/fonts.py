"""Typefaces that come with the programme."""

from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from kiosk.core.errors import InputError

_TYPEFACES: Final = (
    ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
    ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"),
)


def house_fonts() -> tuple[Path, ...]:
    """Find the typefaces of the faces in the packages that bring them."""
    return tuple(Path(str(files(package) / "files" / name)) for package, name in _TYPEFACES)


def install_fonts(paths: Sequence[Path]) -> None:
    """Make typefaces known to the application.

    Raises:
        InputError: a file is not there or no typeface.
    """
    for path in paths:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise InputError("is no typeface; install Dossard's packages again", where=str(path))
