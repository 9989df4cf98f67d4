"""A number as large as can be, without the empty lines that a font puts around it."""

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.painting import painter_for


class BigNumber(QLabel):
    """A bib number."""

    def __init__(self, theme: Theme, number: int, *, is_centred: bool = False) -> None:
        super().__init__(str(number))
        self._theme, self._is_centred = theme, is_centred
        self.setFont(theme.font(Text.NUMBER))
        self._digits = QFontMetricsF(self.font()).tightBoundingRect("0123456789")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        return QSize(ceil(width), ceil(self._digits.height()) + 6)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setFont(self.font())
        painter.setPen(QColor(self._theme.palette.ink))
        width = QFontMetricsF(self.font()).horizontalAdvance(self.text())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = QRectF(self.rect()).width() - width
        left = room / 2 if self._is_centred else room if is_mirrored else 0.0
        painter.drawText(int(left), int(3 - self._digits.top()), self.text())
