"""A code read back from the dots that will be burnt, as a scanner would."""

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from kiosk.core.barcode import Symbology
from kiosk.core.errors import DocumentError
from kiosk.printing.page import PlacedCode

_FORMATS = {
    Symbology.CODE128: "Code128",
    Symbology.CODE39: "Code39",
    Symbology.ITF: "ITF",
    Symbology.QR: "QRCode",
}
# zxing wants some white around a code, and a few rows of bars are as good as all of them
_MARGIN = 8
_ROWS = 64


def check_scan(dots: NDArray[np.bool_], code: PlacedCode) -> None:
    """Read a code back, quiet zones included.

    Args:
        dots: of the whole page in reading orientation, True = black.
        code: where it stands, and what it must say.

    Raises:
        DocumentError: a scanner would read something else, or nothing.
    """
    if _read(_cut(dots, code), code.symbology) != [code.payload]:
        raise DocumentError(
            f"the {code.symbology.value} code cannot be read back at {code.dots} dots a module; "
            "make it larger in the design"
        )


def _cut(dots: NDArray[np.bool_], code: PlacedCode) -> NDArray[np.bool_]:
    rows = slice(max(0, code.y - code.quiet_y), code.y + code.height + code.quiet_y)
    columns = slice(max(0, code.x - code.quiet_x), code.x + code.width + code.quiet_x)
    cut = dots[rows, columns]
    if code.symbology is Symbology.QR:
        return cut
    upright = cut if len(code.modules) == 1 else np.rot90(cut)
    middle = max(0, upright.shape[0] // 2 - _ROWS // 2)
    return upright[middle : middle + _ROWS]


def _read(dots: NDArray[np.bool_], symbology: Symbology) -> list[str]:
    # made here and not kept: at the end of a process zxing complains of what is still there
    formats = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, _FORMATS[symbology])])
    picture = np.pad((~dots).astype(np.uint8) * 255, ((_MARGIN, _MARGIN), (0, 0)), constant_values=255)
    return [found.text for found in zxingcpp.read_barcodes(picture, formats=formats, try_rotate=False)]
