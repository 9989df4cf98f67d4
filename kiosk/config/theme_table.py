"""The `[theme]` table of the event file: colours that can be read, and a logo that can be shown."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Final
from xml.parsers.expat import ExpatError, ParserCreate

from kiosk.config import words
from kiosk.core.colour import BLACK, WHITE, contrast
from kiosk.core.errors import InputError
from kiosk.core.event import Brand
from kiosk.core.tables import Table

FindLogo = Callable[[str], Path]
LARGEST_LOGO_BYTES: Final = 1_000_000
LOGO_SIDES_PX: Final = range(16, 4097)
PAPER_TO_BLACK: Final = 13.0
INK_TO_PAPER: Final = 7.0
LEAST: Final = 3.0
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_HEADER_BYTES: Final = 24
_SVG: Final = "http://www.w3.org/2000/svg svg"

_COLOUR = words.shaped(r"#[0-9A-Fa-f]{6}", 'a colour such as "#d0021b"')
_LOGO = words.shaped(
    r"[\w\-][\w\-. ]*\.(png|svg)",
    'the file name of a logo such as "logo.svg" or "logo.png", without a folder',
)


def read_theme(table: Table | None, find: FindLogo) -> Brand | None:
    """Read the table; None where the event has none, and wears the colours of the house.

    Colours that only just miss are darkened or lightened by the faces; those that are refused here
    would have to become other colours before anybody could read them.

    Args:
        table: `[theme]`.
        find: gives the file of a logo's name; raises InputError for none.

    Raises:
        InputError: a colour cannot be read, or the logo not shown.
    """
    if table is None:
        return None
    paper = _checked(table, "paper", BLACK, PAPER_TO_BLACK, "black words on it", "choose a lighter colour")
    ink = _checked(table, "ink", paper, INK_TO_PAPER, "words of it on paper", "choose a darker colour")
    accent = _checked(table, "accent", WHITE, LEAST, "white words on it", "choose a darker colour")
    signal = _checked(table, "signal", ink, LEAST, "words of it on ink", "choose a lighter colour")
    logo = table.parsed("logo", lambda name: find(_LOGO(name))) if "logo" in table.content else None
    moves = table.boolean("motion", default=True)
    table.done()
    return Brand(ink, paper, accent, signal, logo, is_still=not moves)


def find_logo(name: str, *, folders: tuple[Path, ...]) -> Path:
    """Find a logo in the first of several folders that has it, and look whether it can be shown.

    Raises:
        InputError: it is nowhere, too large, or no picture of the kind that its name says.
    """
    path = next((folder / name for folder in folders if (folder / name).is_file()), None)
    if path is None:
        raise InputError(f'there is no "{name}" in {folders[0]}; put the logo beside the event file')
    try:
        content = path.read_bytes()[: LARGEST_LOGO_BYTES + 1]
    except OSError as fault:
        raise InputError(f"{path} cannot be read ({fault.strerror}); check its rights") from fault
    if len(content) > LARGEST_LOGO_BYTES:
        raise InputError(f"{path} is larger than 1 MB; save it smaller")
    (_check_svg if name.endswith(".svg") else _check_png)(content, path)
    return path


def _checked(table: Table, key: str, against: str, least: float, words: str, cure: str) -> str:
    colour = table.parsed(key, _COLOUR).lower()
    found = contrast(colour, against)
    if found < least:
        table.refuse(
            key, f"is {colour}, and {words} would have a contrast of {found:.1f}, {least:g} needed; {cure}"
        )
    return colour


def _check_png(content: bytes, path: Path) -> None:
    if not content.startswith(_PNG) or len(content) < _HEADER_BYTES:
        raise InputError(f"{path} is no PNG picture; save it again as PNG or as SVG")
    # PNG, third edition, 11.2.1: width and height are the first fields of the first chunk
    width, height = struct.unpack(">II", content[16:_HEADER_BYTES])
    if width not in LOGO_SIDES_PX or height not in LOGO_SIDES_PX:
        raise InputError(f"{path} has {width} × {height} pixels; it must have 16 to 4096 each way")


def _check_svg(content: bytes, path: Path) -> None:
    elements: list[str] = []
    parser = ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = lambda name, _: elements.append(name)
    parser.StartDoctypeDeclHandler = lambda *_: elements.insert(0, "a document type")
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat takes it by position only
    except ExpatError as fault:
        raise InputError(f"{path} is no SVG picture ({fault}); save it again as SVG or as PNG") from fault
    if elements[0] != _SVG:
        raise InputError(f"{path} begins with {elements[0]}, not with svg; save it again as plain SVG")
