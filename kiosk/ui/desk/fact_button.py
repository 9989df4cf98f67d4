"""A button that shows a fact, and is pressed to change it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.painting import painter_for, turned
from kiosk.ui.widgets.pressed import PressedThing


class FactButton(PressedThing):
    """A small heading above what is so now; both are read to those who cannot see them."""

    def __init__(self, theme: Theme, heading: str, value: str, *, key: str) -> None:
        super().__init__(theme, heading, key=key)
        self._value = value
        self._small, self._strong = theme.font(Text.SMALL), theme.font(Text.STRONG)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_value(value)

    @property
    def value(self) -> str:
        """Give what is so now."""
        return self._value

    def show_value(self, value: str) -> None:
        """Show another fact."""
        self._value = value
        self.setAccessibleName(f"{self.text()}: {value}")
        self.setToolTip(value)
        self.update()

    @override
    def _words_height(self, width: int) -> int:
        return QFontMetrics(self._small).height() + QFontMetrics(self._strong).height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(60), self.usual_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(40), self.minimumHeight())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        palette, body = self.theme.palette, self.body
        line = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(QColor(palette.edge), self.theme.edge_px, line))
        painter.setBrush(QColor(palette.card if self.isEnabled() else palette.paper))
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        taken = self.paint_key(painter, body, palette.muted) if self.isEnabled() else 0.0
        pad = self.padding * 0.8
        room = turned(self, body.adjusted(pad, 0, -taken - pad * 0.5, 0), within=body)
        self._paint_words(painter, room)
        self.paint_ring(painter)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        palette = self.theme.palette
        small, strong = QFontMetrics(self._small), QFontMetrics(self._strong)
        top = room.center().y() - (small.height() + strong.height()) / 2
        upper = QRectF(room.left(), top, room.width(), small.height())
        lower = QRectF(room.left(), upper.bottom(), room.width(), strong.height())
        side = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(self._small)
        painter.setPen(QColor(palette.muted))
        painter.drawText(upper, side, _shortened(small, self.text(), upper))
        fitting = self._fitting(self._value, lower)
        painter.setFont(fitting)
        painter.setPen(QColor(palette.ink if self.isEnabled() else palette.muted))
        painter.drawText(lower, side, _shortened(QFontMetrics(fitting), self._value, lower))

    def _fitting(self, words: str, room: QRectF) -> QFont:
        """Give the strong letters, smaller where the words need it, but never smaller than the heading's."""
        font = QFont(self._strong)
        for px in range(font.pixelSize(), self._small.pixelSize() - 1, -1):
            font.setPixelSize(px)
            if QFontMetrics(font).horizontalAdvance(words) <= room.width():
                break
        return font


def _shortened(metrics: QFontMetrics, words: str, room: QRectF) -> str:
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
