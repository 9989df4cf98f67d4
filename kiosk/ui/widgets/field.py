"""A line to write in, whose hint is written smaller where it would not fit."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme

EDGES_MM: Final = 4.0
_STEP: Final = 0.95
_SMALLEST: Final = 0.6


class Field(QLineEdit):
    """A line to write in."""

    def __init__(self, theme: Theme, *, name: str, placeholder: str) -> None:
        super().__init__()
        self._theme = theme
        self._usual = theme.font(Text.LEAD)
        self.setAccessibleName(name)
        self.setFont(self._usual)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        super().setMinimumHeight(max(theme.least_target, QFontMetrics(self._usual).height() + 12))
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self._fit)

    @property
    def room(self) -> int:
        """Give the width for words, in pixels."""
        return self.width() - 2 * self._theme.px(EDGES_MM) - 12

    @override
    def setPlaceholderText(self, text: str) -> None:
        """Set the hint that is seen while nothing is written."""
        super().setPlaceholderText(text)
        self._fit()

    def _fit(self) -> None:
        font = QFont(self._usual)
        least = round(self._usual.pixelSize() * _SMALLEST)
        while not self.text() and font.pixelSize() > least:
            if QFontMetrics(font).horizontalAdvance(self.placeholderText()) <= self.room:
                break
            font.setPixelSize(int(font.pixelSize() * _STEP))
        if font.pixelSize() != self.font().pixelSize():
            self.setFont(font)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(self._theme.target, self.minimumHeight()))
