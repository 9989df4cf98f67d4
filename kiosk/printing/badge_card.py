"""A staff badge as a card of 85.6 by 54 mm (ISO/IEC 7810, ID-1): name, role, and a QR code to scan."""

from collections.abc import Iterator
from itertools import groupby

import numpy as np
import zxingcpp

from kiosk.core.errors import DocumentError
from kiosk.printing.fonts import EM, Face, Fontbook
from kiosk.printing.page import Area, Ground, Ink, Page, PlacedPolygon, PlacedText
from kiosk.printing.pdf.pages import page_pdf
from kiosk.printing.shapes import rectangle
from kiosk.printing.shaping import ShapedText, Shaper

WIDTH, HEIGHT = 85.6, 54.0
MODULE = 1.0

_DPI = 300  # nothing on the card stands on whole dots
_BAND = 11.0
_MARGIN = 5.0
_QUIET = 4
_SMALLEST = 1.4
_ONE_LINE = 14  # letters
_NAME_FACES = (Face.BOLD, Face.SEMI_NARROW_BOLD, Face.NARROW_BOLD, Face.EXTRA_NARROW_BOLD)
_PLAIN_FACES = (Face.REGULAR, Face.NARROW_REGULAR)
# rows of a code overlap by a hair, so that no screen shows a seam between them
_SEAM = 0.02


def badge_card(code: str, *, name: str, role: str, event_name: str) -> bytes:
    """Draw a card as PDF.

    Raises:
        DocumentError: a text does not fit, or nothing of it can be printed.
    """
    shaper = Shaper(Fontbook())
    modules = _qr_modules(code)
    side = len(modules) * MODULE
    left, top = WIDTH - _MARGIN - side, _BAND + (HEIGHT - _BAND - side) / 2
    words_width = left - _QUIET * MODULE - _MARGIN
    items: tuple[PlacedText | PlacedPolygon, ...] = (
        PlacedPolygon(rectangle(Area(0, 0, WIDTH, _BAND), radius=0), Ink.BLACK),
        _line(shaper, event_name, Area(_MARGIN, 0, WIDTH - 2 * _MARGIN, _BAND), 3.2, ink=Ink.WHITE),
        *_name(shaper, name, Area(_MARGIN, top, words_width, 12)),
        _line(shaper, role.upper(), Area(_MARGIN, top + 13, words_width, 4), 2.6, faces=_PLAIN_FACES),
        _line(
            shaper,
            "Lost? Tell a supervisor at once.",
            Area(_MARGIN, top + side - 3, words_width, 3),
            1.8,
            faces=_PLAIN_FACES,
        ),
        *_dark(modules, left, top),
    )
    return page_pdf(Page(WIDTH, HEIGHT, _DPI, "Staff badge", Ground(), items))


def _qr_modules(code: str) -> list[list[bool]]:
    drawn = zxingcpp.create_barcode(code, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    picture = zxingcpp.write_barcode_to_image(drawn, scale=1, add_quiet_zones=False)
    return [[bool(dot == 0) for dot in line] for line in np.asarray(picture).tolist()]


def _dark(modules: list[list[bool]], left: float, top: float) -> Iterator[PlacedPolygon]:
    for row, line in enumerate(modules):
        column = 0
        for is_dark, run in groupby(line):
            width = len(list(run))
            if is_dark:
                area = Area(left + column * MODULE, top + row * MODULE, width * MODULE, MODULE + _SEAM)
                yield PlacedPolygon(rectangle(area, radius=0), Ink.BLACK)
            column += width


def _name(shaper: Shaper, name: str, area: Area) -> tuple[PlacedText, ...]:
    """Set a name large in one line, or in two where it is long."""
    gaps = [at for at, sign in enumerate(name) if sign == " "]
    if not gaps or len(name) <= _ONE_LINE:
        return (_line(shaper, name, area, 5.0),)
    middle = min(gaps, key=lambda at: abs(at - len(name) / 2))
    upper = Area(area.x, area.y, area.width, area.height / 2)
    lower = Area(area.x, area.y + area.height / 2, area.width, area.height / 2)
    return _line(shaper, name[:middle], upper, 3.8), _line(shaper, name[middle:], lower, 3.8)


def _line(
    shaper: Shaper,
    words: str,
    area: Area,
    height: float,
    *,
    faces: tuple[Face, ...] = _NAME_FACES,
    ink: Ink = Ink.BLACK,
) -> PlacedText:
    """Set one line to the left of its area, narrower and then smaller where it is long."""
    shaped, em = _fitted(shaper, words, area, height, faces)
    scale = em / EM
    baseline = area.y + (area.height + shaped.cap_height * scale) / 2
    box = Area(
        area.x, baseline - shaped.top * scale, (shaped.right - shaped.left) * scale,
        (shaped.top - shaped.bottom) * scale,
    )  # fmt: skip
    return PlacedText(shaped, area.x - shaped.left * scale, baseline, em, box, ink)


def _fitted(
    shaper: Shaper, words: str, area: Area, height: float, faces: tuple[Face, ...]
) -> tuple[ShapedText, float]:
    shaped, em = shaper.shape(words, faces[0]), 0.0
    for face in faces:
        shaped = shaper.shape(words, face)
        em = height * EM / shaped.cap_height
        if not shaped.has_ink:
            raise DocumentError("nothing of the name can be printed; write it in Latin or Arabic letters")
        if (shaped.right - shaped.left) * em / EM <= area.width:
            return shaped, em
    em = area.width * EM / (shaped.right - shaped.left)
    if shaped.cap_height * em / EM < _SMALLEST:
        raise DocumentError(f"{len(words)} characters are too many for a line of the badge; shorten it")
    return shaped, em
