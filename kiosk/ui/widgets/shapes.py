"""Simple shapes as painter paths: icons in a square of 24, and the shapes of start areas."""

from enum import Enum
from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

SIDE: Final = 24.0


class Icon(Enum):
    """What can be drawn beside words."""

    TICK = "tick"
    CROSS = "cross"
    WARNING = "warning"
    QUESTION = "question"
    PRINTER = "printer"
    CHIP = "chip"
    SCANNER = "scanner"
    SEARCH = "search"
    PERSON = "person"
    HAND = "hand"
    BUSY = "busy"


_LINES: Final[dict[Icon, tuple[tuple[tuple[float, float], ...], ...]]] = {
    Icon.TICK: (((4.5, 12.8), (9.8, 18), (19.5, 6.5)),),
    Icon.CROSS: (((6, 6), (18, 18)), ((18, 6), (6, 18))),
    Icon.WARNING: (((12, 4.5), (12, 14.2)), ((12, 18.6), (12, 18.9))),
    Icon.QUESTION: (
        ((8, 8.2), (8.6, 6), (10.4, 4.6), (13.6, 4.6), (15.6, 6.2), (15.9, 8.4), (14.8, 10.2),
         (12, 12.2), (12, 14.6)),
        ((12, 18.9), (12, 19.2)),
    ),
    Icon.PRINTER: (
        ((7, 9), (7, 3.5), (17, 3.5), (17, 9)),
        ((7, 17), (3.5, 17), (3.5, 9), (20.5, 9), (20.5, 17), (17, 17)),
        ((7, 14), (17, 14), (17, 20.5), (7, 20.5), (7, 14)),
    ),
    Icon.CHIP: (
        ((7, 7), (17, 7), (17, 17), (7, 17), (7, 7)),
        ((10, 7), (10, 3.5)), ((14, 7), (14, 3.5)), ((10, 17), (10, 20.5)), ((14, 17), (14, 20.5)),
        ((7, 10), (3.5, 10)), ((7, 14), (3.5, 14)), ((17, 10), (20.5, 10)), ((17, 14), (20.5, 14)),
    ),
    Icon.SCANNER: (
        ((3.5, 8), (3.5, 4), (7.5, 4)), ((16.5, 4), (20.5, 4), (20.5, 8)),
        ((20.5, 16), (20.5, 20), (16.5, 20)), ((7.5, 20), (3.5, 20), (3.5, 16)),
        ((8, 8.5), (8, 15.5)), ((12, 8.5), (12, 15.5)), ((16, 8.5), (16, 15.5)),
    ),
    Icon.SEARCH: (((15.2, 15.2), (20.5, 20.5)),),
    Icon.PERSON: (((4.5, 20.5), (5.4, 16.6), (8.5, 14.6), (15.5, 14.6), (18.6, 16.6), (19.5, 20.5)),),
    Icon.HAND: (((4, 12), (20, 12)), ((14, 6), (20, 12), (14, 18))),
    Icon.BUSY: (),
}  # fmt: skip
_CIRCLES: Final = {Icon.SEARCH: (10.0, 10.0, 6.0), Icon.PERSON: (12.0, 8.0, 4.0)}


def icon_path(icon: Icon) -> QPainterPath:
    """Give the strokes of an icon, in a square of 24; a round pen of 2 fits them."""
    path = QPainterPath()
    for line in _LINES[icon]:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    if icon in _CIRCLES:
        x, y, radius = _CIRCLES[icon]
        path.addEllipse(QPointF(x, y), radius, radius)
    return path


def area_path(shape: str, box: QRectF) -> QPainterPath:
    """Give the outline of a start area's shape within a square box; a circle for an unknown one."""
    path = QPainterPath()
    match shape:
        case "bar":
            path.addRoundedRect(box.adjusted(0, box.height() * 0.16, 0, -box.height() * 0.16), 4, 4)
        case "cross":
            third = box.width() * 0.30
            path.addRect(box.adjusted(third, 0, -third, 0))
            upright = QPainterPath()
            upright.addRect(box.adjusted(0, third, 0, -third))
            return path.united(upright)
        case "square":
            path.addRoundedRect(box.adjusted(*(box.width() * f for f in (0.06, 0.06, -0.06, -0.06))), 4, 4)
        case "triangle" | "diamond" | "star" | "hexagon":
            path.addPolygon(_polygon(shape, box))
            path.closeSubpath()
        case _:
            path.addEllipse(box)
    return path


def _polygon(shape: str, box: QRectF) -> QPolygonF:
    if shape == "triangle":
        corners = ((0.5, 0.0), (1.0, 0.95), (0.0, 0.95))
        points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in corners]
        return QPolygonF(points)
    count = {"diamond": 4, "star": 10, "hexagon": 6}[shape]
    radius = box.width() / 2
    points = []
    for number in range(count):
        reach = radius * (0.52 if shape == "star" and number % 2 else 1.0)
        angle = 2 * pi * number / count - pi / 2
        points.append(box.center() + QPointF(cos(angle) * reach, sin(angle) * reach))
    return QPolygonF(points)
