"""Typefaces that come with the programme."""

import struct
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

from kiosk.core.errors import InputError

_LATIN: Final = ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf")
_ARABIC: Final = ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf")
# of 1000: the Arabic typeface keeps room for stacked vowel signs, which makes its lines half as high again
_ARABIC_LINE: Final = (1060, -460)
_TABLES_AT: Final = 12
_TABLE_BYTES: Final = 16


def house_fonts() -> tuple[Path, ...]:
    """Find the typefaces of the faces in the packages that bring them."""
    return tuple(Path(str(files(package) / "files" / name)) for package, name in (_LATIN, _ARABIC))


def install_fonts(paths: Sequence[Path]) -> None:
    """Make typefaces known to the application.

    Raises:
        InputError: a file is not there or no typeface.
    """
    for path in paths:
        if _install(path) < 0:
            raise InputError("is no typeface; install Dossard's packages again", where=str(path))


def _install(path: Path) -> int:
    if path.name != _ARABIC[1] or not path.exists():
        return QFontDatabase.addApplicationFont(str(path))
    return QFontDatabase.addApplicationFontFromData(with_line_height(path.read_bytes(), *_ARABIC_LINE))


def with_line_height(typeface: bytes, ascent: int, descent: int) -> bytes:
    """Give a TrueType file that asks for other line heights.

    OpenType 1.9: table directory; `hhea` ascender and descender at byte 4; `OS/2` typo ascender and
    descender at byte 68, win ascent and descent at byte 74.

    Args:
        typeface: the file.
        ascent: over the base line, in units of the typeface.
        descent: under it, negative.
    """
    content = bytearray(typeface)
    (count,) = struct.unpack_from(">H", content, 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sLLL", content, _TABLES_AT + number * _TABLE_BYTES)
        if tag == b"hhea":
            struct.pack_into(">hh", content, offset + 4, ascent, descent)
        elif tag == b"OS/2":
            struct.pack_into(">hh", content, offset + 68, ascent, descent)
            struct.pack_into(">HH", content, offset + 74, ascent, -descent)
    return bytes(content)
