"""The shapes of start areas as painter paths and in words."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.ui.language.saying import say


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


def shape_words(shape: str) -> str:
    """Name the shape of a start area."""
    known = {
        "triangle": say("triangle"),
        "circle": say("circle"),
        "square": say("square"),
        "diamond": say("diamond"),
        "star": say("star"),
        "hexagon": say("hexagon"),
        "cross": say("cross"),
        "bar": say("bar"),
    }
    return known.get(shape, shape)
