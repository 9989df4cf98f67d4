"""Pictures of pixels: PNG and JPEG as greys on white."""

from io import BytesIO

import numpy as np
from PIL import Image

from kiosk.core.errors import InputError
from kiosk.printing.pictures.values import Photo

_MOST_PIXELS = 40_000_000
_MIDDLE = (32, 224)
# edges of letters are grey too: a logo of black and white stays one
_FEW = 0.08


def read_photo(content: bytes, *, name: str) -> Photo:
    """Read a picture; what is transparent in it becomes white.

    Raises:
        InputError: not a PNG or JPEG, or far too large.
    """
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            columns, rows = image.size
            if columns * rows > _MOST_PIXELS:
                raise InputError(f"{name} has {columns} by {rows} pixels; save it smaller")
            layered = image.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as mistake:
        raise InputError(
            f"{name} is not a picture that can be read; save it as PNG, JPEG or SVG"
        ) from mistake
    white = Image.new("RGBA", layered.size, "white")
    greys = Image.alpha_composite(white, layered).convert("L")
    return Photo(columns, rows, greys.tobytes(), _has_shades(np.asarray(greys)))


def _has_shades(greys: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]") -> bool:
    low, high = _MIDDLE
    return float(((greys > low) & (greys < high)).mean()) > _FEW
