"""Painting in the direction of the words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


def painter_for(widget: QWidget) -> QPainter:
    """Make a smooth painter that aligns words as the widget does, whatever language they are in."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


def turned(widget: QWidget, box: QRectF, *, within: QRectF) -> QRectF:
    """Mirror a box within another where the words run from right to left."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(within.left() + within.right() - box.right(), box.top(), box.width(), box.height())
