"""Opens the picture that a design names."""

from pathlib import Path

from kiosk.core.errors import InputError
from kiosk.printing.pictures.pixels import read_photo
from kiosk.printing.pictures.svg import read_svg
from kiosk.printing.pictures.values import Photo, VectorDrawing

_MOST_BYTES = 8 * 1024 * 1024


def load_picture(path: Path) -> Photo | VectorDrawing:
    """Read a PNG, JPEG or SVG file.

    Raises:
        InputError: missing, too large, or not a picture that can be printed; says what to do.
    """
    try:
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise InputError(
                f"{path} has {size // 2**20} MB; save it smaller, under {_MOST_BYTES // 2**20} MB"
            )
        content = path.read_bytes()
    except OSError as mistake:
        raise InputError(f"{path} cannot be read ({mistake.strerror}); put it beside the design") from mistake
    if path.suffix.casefold() == ".svg":
        return read_svg(content, name=str(path))
    return read_photo(content, name=str(path))
