"""A panel that says something in colour, sign and words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame
from typing_extensions import override

from kiosk.ui.look.theme import Theme, Tone
from kiosk.ui.widgets.buttons import RING_PX
from kiosk.ui.widgets.painting import painter_for


class Panel(QFrame):
    """A soft ground with a strong edge at its beginning, as wide as a button's body."""

    def __init__(self, theme: Theme, tone: Tone) -> None:
        super().__init__()
        self._theme = theme
        self._strong, self._soft = theme.tone(tone)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(RING_PX + 1, 1, -RING_PX - 1, -1)
        radius = self._theme.radius * 1.4
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, QColor(self._soft))
        painter.setClipPath(path)
        edge = QRectF(box)
        edge.setWidth(self._theme.px(2.4))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            edge.moveRight(box.right())
        painter.fillRect(edge, QColor(self._strong))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(self._strong), self._theme.edge_px))
        painter.drawPath(path)
