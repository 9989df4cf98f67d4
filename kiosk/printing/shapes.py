"""The shapes of start areas as polygons, and where a letter finds room in them."""

import math
from collections.abc import Callable

from kiosk.core.errors import DocumentError
from kiosk.printing.page import Area

Points = tuple[tuple[float, float], ...]

_ROUND = 96
_STAR_INNER = 0.52  # a fat star: the letter stands in its middle
_ARM = 0.27  # where the arms of the cross begin


def _ring(corners: int, *, start: float = -90.0, radii: tuple[float, ...] = (1.0,)) -> Points:
    """Give corners around the middle of the unit square; `radii` are taken in turn."""
    angles = (math.radians(start + 360 * corner / corners) for corner in range(corners))
    points = [
        (radii[corner % len(radii)] * math.cos(angle), radii[corner % len(radii)] * math.sin(angle))
        for corner, angle in enumerate(angles)
    ]
    return _filling(points)


def _filling(points: list[tuple[float, float]]) -> Points:
    """Stretch points so that they fill the unit square."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    width, height = max(xs) - min(xs), max(ys) - min(ys)
    return tuple(((x - min(xs)) / width, (y - min(ys)) / height) for x, y in points)


def _cross() -> Points:
    low, high = _ARM, 1 - _ARM
    return (
        (low, 0), (high, 0), (high, low), (1, low), (1, high), (high, high),
        (high, 1), (low, 1), (low, high), (0, high), (0, low), (low, low),
    )  # fmt: skip


# name: (its polygon in the unit square, where its letter has room: x, y, width, height)
_SHAPES: dict[str, tuple[Callable[[], Points], tuple[float, float, float, float]]] = {
    "triangle": (lambda: ((0.5, 0), (1, 1), (0, 1)), (0.30, 0.47, 0.40, 0.43)),
    "circle": (lambda: _ring(_ROUND), (0.20, 0.22, 0.60, 0.56)),
    "square": (lambda: ((0, 0), (1, 0), (1, 1), (0, 1)), (0.15, 0.18, 0.70, 0.64)),
    "diamond": (lambda: ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)), (0.28, 0.28, 0.44, 0.44)),
    "star": (lambda: _ring(10, radii=(1.0, _STAR_INNER)), (0.30, 0.36, 0.40, 0.36)),
    "hexagon": (lambda: _ring(6, start=0.0), (0.20, 0.20, 0.60, 0.60)),
    "cross": (_cross, (0.27, 0.26, 0.46, 0.48)),
    "bar": (lambda: ((0, 0.2), (1, 0.2), (1, 0.8), (0, 0.8)), (0.10, 0.28, 0.80, 0.44)),
}


def shape_polygon(name: str, area: Area) -> Points:
    """Give the corners of a start area's shape in mm.

    Raises:
        DocumentError: nobody knows a shape of that name.
    """
    points, _ = _known(name)
    return tuple((area.x + x * area.width, area.y + y * area.height) for x, y in points())


def letter_area(name: str, area: Area) -> Area:
    """Give the room for the letter inside a shape, in mm."""
    _, (x, y, width, height) = _known(name)
    return Area(area.x + x * area.width, area.y + y * area.height, width * area.width, height * area.height)


def rectangle(area: Area, *, radius: float) -> Points:
    """Give the corners of a rectangle whose corners are rounded with a radius in mm."""
    if radius <= 0:
        return ((area.x, area.y), (area.right, area.y), (area.right, area.bottom), (area.x, area.bottom))
    radius = min(radius, area.width / 2, area.height / 2)
    middles = (
        (area.right - radius, area.y + radius, -90),
        (area.right - radius, area.bottom - radius, 0),
        (area.x + radius, area.bottom - radius, 90),
        (area.x + radius, area.y + radius, 180),
    )
    return tuple(
        (x + radius * math.cos(math.radians(start + step)), y + radius * math.sin(math.radians(start + step)))
        for x, y, start in middles
        for step in range(0, 91, 10)
    )


def dashes(area: Area, dash: float) -> tuple[Area, ...]:
    """Cut a line into dashes with gaps of the same length in mm; 0: one piece."""
    length = max(area.width, area.height)
    if dash <= 0 or dash >= length:
        return (area,)
    is_across = area.width >= area.height
    starts = [
        dash * 2 * number for number in range(int(length / (dash * 2)) + 1) if dash * 2 * number < length
    ]
    return tuple(
        Area(area.x + at, area.y, min(dash, length - at), area.height)
        if is_across
        else Area(area.x, area.y + at, area.width, min(dash, length - at))
        for at in starts
    )


def _known(name: str) -> tuple[Callable[[], Points], tuple[float, float, float, float]]:
    if name not in _SHAPES:
        raise DocumentError(
            f'there is no shape "{name}"; give the start area one of {", ".join(_SHAPES)} in the event file'
        )
    return _SHAPES[name]
