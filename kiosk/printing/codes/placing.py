"""Codes on whole dots of the printer, refused where they would not scan."""

from math import ceil

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.codes.symbols import Modules, modules_of
from kiosk.printing.page import MM_PER_INCH, Area, PlacedCode, to_mm
from kiosk.printing.turning import DotArea, turned

# of bars: ISO/IEC 15417, 4.4.2, and what hand scanners still resolve
QUIET_MODULES = 10
LEAST_DOTS = 2
LEAST_MODULE = 0.25
LEAST_HEIGHT = 6.35
# of QR codes: ISO/IEC 18004, 9.1, and what a phone resolves at arm's length
QR_QUIET_MODULES = 4
LEAST_QR_DOTS = 4
LEAST_QR_MODULE = 0.33
_ROUNDING = 0.002


def place_bars(
    symbology: Symbology, payload: str, area: Area, *, module: float, align: float, dpi: int, turn: int = 0
) -> PlacedCode:
    """Lay bars into an area with their quiet zones.

    Args:
        symbology: of bars.
        payload: what a scanner shall type.
        area: for bars and quiet zones as they stand on the page, mm.
        module: width wanted for the narrowest bar, mm; it becomes the nearest number of whole dots, or
            fewer where the area is too narrow.
        align: 0 puts the code to the left of its area, 0.5 in the middle, 1 to the right.
        dpi: the printer's resolution.
        turn: quarter turns clockwise.

    Raises:
        DocumentError: the code would be too fine, too low or too wide to be scanned.
    """
    modules = modules_of(symbology, payload)
    box = DotArea.of(area, dpi).before(turn)
    count = len(modules[0])
    width = count + 2 * QUIET_MODULES
    dots = min(max(round(module / MM_PER_INCH * dpi), LEAST_DOTS), box.width // width)
    if dots < LEAST_DOTS or to_mm(dots, dpi) < LEAST_MODULE - _ROUNDING:
        raise DocumentError(
            f"the barcode of {len(payload)} characters is too long for {to_mm(box.width, dpi):.0f} mm; "
            "widen it in the design or shorten its content"
        )
    if to_mm(box.height, dpi) < max(LEAST_HEIGHT, 0.15 * to_mm(count * dots, dpi)):
        raise DocumentError("the barcode is too low to be scanned by hand; make it higher in the design")
    quiet = QUIET_MODULES * dots
    left = round((box.width - width * dots) * align) + quiet
    inside = turned(DotArea(left, 0, count * dots, box.height), DotArea.of(area, dpi), turn)
    return _placed(symbology, payload, modules, inside, dots, turn, quiet=(quiet, 0))


def place_qr(payload: str, area: Area, *, align: float, dpi: int) -> PlacedCode:
    """Lay a QR code into an area with its quiet zone, as large as it fits.

    Raises:
        DocumentError: its modules would be too fine to be scanned.
    """
    modules = modules_of(Symbology.QR, payload)
    box = DotArea.of(area, dpi)
    side = len(modules) + 2 * QR_QUIET_MODULES
    dots = min(box.width, box.height) // side
    if dots < max(LEAST_QR_DOTS, ceil(LEAST_QR_MODULE / MM_PER_INCH * dpi)):
        raise DocumentError(
            f"the QR code of {len(payload)} characters is too fine for {area.width:.0f} mm; "
            "enlarge it in the design or shorten its content"
        )
    quiet = QR_QUIET_MODULES * dots
    x = box.x + round((box.width - side * dots) * align) + quiet
    y = box.y + (box.height - side * dots) // 2 + quiet
    inside = DotArea(x, y, len(modules) * dots, len(modules) * dots)
    return _placed(Symbology.QR, payload, modules, inside, dots, 0, quiet=(quiet, quiet))


def _placed(
    symbology: Symbology,
    payload: str,
    modules: Modules,
    inside: DotArea,
    dots: int,
    turn: int,
    *,
    quiet: tuple[int, int],
) -> PlacedCode:
    if turn % 2:
        modules, quiet = tuple(zip(*modules, strict=True)), (quiet[1], quiet[0])
    if turn in {2, 3}:
        modules = tuple(row[::-1] for row in modules[::-1])
    return PlacedCode(
        symbology=symbology,
        payload=payload,
        modules=modules,
        dots=dots,
        x=inside.x,
        y=inside.y,
        cell_width=inside.width // len(modules[0]),
        cell_height=inside.height // len(modules),
        quiet_x=quiet[0],
        quiet_y=quiet[1],
    )
