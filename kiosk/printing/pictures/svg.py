"""Vector logos: the shapes of an SVG file (W3C SVG 1.1 and 2) as outlines in grey.

Filled and stroked shapes are taken. What cannot be kept as an outline is refused by name rather than left
out: letters that need a font, pictures within the picture, gradients, masks and filters.
"""

from collections.abc import Iterator
from io import BytesIO
from xml.etree.ElementTree import ParseError

import svgelements as svg

from kiosk.core.errors import InputError
from kiosk.printing.pictures.values import VectorDrawing, VectorPath

_REFUSED = {
    "text": "turn its letters into paths",
    "tspan": "turn its letters into paths",
    "image": "draw it as shapes, or save the whole as PNG",
    "mask": "cut the shapes themselves",
    "clippath": "cut the shapes themselves",
    "filter": "save the whole as PNG",
    "lineargradient": "take plain colours, or save the whole as PNG",
    "radialgradient": "take plain colours, or save the whole as PNG",
    "pattern": "take plain colours, or save the whole as PNG",
}
_CURE = "is not an SVG drawing that can be read; save it as plain SVG"
_BLACK, _WHITE = 0.15, 0.85

Segments = tuple[tuple[str, tuple[float, ...]], ...]


def read_svg(content: bytes, *, name: str) -> VectorDrawing:
    """Read a drawing.

    Raises:
        InputError: not SVG, nothing to see, or something that has no outline.
    """
    _refuse_the_rest(content, name)
    try:
        root = svg.SVG.parse(BytesIO(content), reify=True)
        width, height = float(root.width), float(root.height)
        shapes = [shape for shape in root.elements() if isinstance(shape, svg.Shape)]
        paths = tuple(path for shape in shapes for path in _paths(shape, height))
    except (ParseError, ValueError, TypeError, AttributeError, ArithmeticError, IndexError) as mistake:
        raise InputError(f"{name} {_CURE}") from mistake
    if not paths or width <= 0 or height <= 0:
        raise InputError(f"{name} shows nothing; give it filled shapes, a width and a height")
    greys = {grey for path in paths for grey in (path.fill, path.line) if grey is not None}
    return VectorDrawing(width / height, paths, any(_BLACK < grey < _WHITE for grey in greys))


def _refuse_the_rest(content: bytes, name: str) -> None:
    low = content.lower()
    for word, cure in _REFUSED.items():
        if f"<{word}".encode() in low or f":{word} ".encode() in low:
            raise InputError(f"{name} holds a <{word}>, which has no outline; {cure}")


def _paths(shape: svg.Shape, height: float) -> Iterator[VectorPath]:
    path = svg.Path(shape)
    path.approximate_arcs_with_cubics()
    fill, line = _grey(shape.fill), _grey(shape.stroke)
    segments = tuple(_segments(path, height))
    if segments and (fill is not None or line is not None):
        is_even_odd = shape.values.get("fill-rule") == "evenodd"
        yield VectorPath(segments, fill, line, float(shape.stroke_width or 0) / height, is_even_odd)


def _grey(colour: svg.Color | None) -> float | None:
    """Give how light a colour is (ITU-R BT.601), on white where it is transparent; None: not painted."""
    if colour is None or colour.value is None or not colour.alpha:
        return None
    light = (0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue) / 255
    return float(1 - (1 - light) * colour.alpha / 255)


def _segments(path: svg.Path, height: float) -> Iterator[tuple[str, tuple[float, ...]]]:
    for part in path:
        match part:
            case svg.Move():
                yield "m", _points(height, part.end)
            case svg.Close():
                yield "h", ()
            case svg.Line():
                yield "l", _points(height, part.end)
            case svg.QuadraticBezier():
                near = part.start + (part.control - part.start) * (2 / 3)
                far = part.end + (part.control - part.end) * (2 / 3)
                yield "c", _points(height, near, far, part.end)
            case svg.CubicBezier():
                yield "c", _points(height, part.control1, part.control2, part.end)
            case _:
                raise ValueError(part)


def _points(height: float, *points: svg.Point) -> tuple[float, ...]:
    return tuple(coordinate / height for point in points for coordinate in (float(point.x), float(point.y)))
