"""Code 128 (ISO/IEC 15417) on whole dots of the printer, refused where it would not scan."""

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.core.errors import DocumentError
from kiosk.printing import code128
from kiosk.printing.page import Area, PlacedBars, to_dots, to_mm

QUIET_MODULES = 10
LEAST_DOTS = 2
LEAST_MODULE = 0.25
LEAST_HEIGHT = 6.35


def code128_modules(payload: str) -> tuple[bool, ...]:
    """Give the modules from the first bar to the last, True = bar.

    Raises:
        DocumentError: empty, or a character that Code 128 as scanners type it does not have.
    """
    if not payload or not (payload.isascii() and payload.isprintable()):
        raise DocumentError(
            "the barcode holds a character that a scanner cannot type; use digits and plain letters"
        )
    return tuple(module == "1" for module in code128.modules(payload))


def place_bars(payload: str, area: Area, *, module: float, align: float, dpi: int) -> PlacedBars:
    """Lay a code into an area with its quiet zones.

    Args:
        payload: what a scanner shall type.
        area: for bars and quiet zones, mm.
        module: width wanted for the narrowest bar, mm; it becomes the nearest number of whole dots, or
            fewer where the area is too narrow.
        align: 0 puts the code to the left of its area, 0.5 in the middle, 1 to the right.
        dpi: the printer's resolution.

    Raises:
        DocumentError: the code would be too fine, too low or too wide to be scanned.
    """
    modules = code128_modules(payload)
    room = to_dots(area.width, dpi)
    width = len(modules) + 2 * QUIET_MODULES
    dots = min(max(round(module / 25.4 * dpi), LEAST_DOTS), room // width)
    height = to_dots(area.height, dpi)
    if dots < LEAST_DOTS or to_mm(dots, dpi) < LEAST_MODULE - 0.002:
        raise DocumentError(
            f"the barcode of {len(payload)} characters is too long for {area.width:.0f} mm; "
            "widen it in the design or shorten its content"
        )
    bars_width = len(modules) * dots
    if to_mm(height, dpi) < max(LEAST_HEIGHT, 0.15 * to_mm(bars_width, dpi)):
        raise DocumentError("the barcode is too low to be scanned by hand; make it higher in the design")
    left = to_dots(area.x, dpi) + round((room - width * dots) * align)
    return PlacedBars(
        payload=payload,
        modules=modules,
        dots=dots,
        x=left + QUIET_MODULES * dots,
        y=to_dots(area.y, dpi),
        height=height,
        quiet=QUIET_MODULES * dots,
    )


def check_scan(dots: NDArray[np.bool_], bars: PlacedBars) -> None:
    """Read a code back from the dots that will be burnt, quiet zones included.

    Args:
        dots: of the whole page in reading orientation, True = black.
        bars: where the code stands, and what it must say.

    Raises:
        DocumentError: a scanner would read something else, or nothing.
    """
    rows = slice(bars.y, bars.y + bars.height)
    cut = dots[rows, bars.x - bars.quiet : bars.x + bars.width + bars.quiet]
    # made here and not kept: at the end of a process zxing complains of what is still there
    code128 = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.Code128])
    found = zxingcpp.read_barcodes((~cut).astype(np.uint8) * 255, formats=code128, try_rotate=False)
    if [code.text for code in found] != [bars.payload]:
        raise DocumentError(
            f"the barcode cannot be read back at {bars.dots} dots a module; make it larger in the design"
        )
