"""A dark sheet over the screen, for somebody who listens and wants nobody to read along."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from kiosk.ui.language.texts import say


class Cover(QWidget):
    """Hides the window below it; keys still reach what lies there, a touch lifts it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._covered = window
        self.hide()
        window.installEventFilter(self)

    def put_on(self) -> None:
        """Cover the window."""
        self.setAccessibleName(say("The screen is dark. Keys still work."))
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()

    def stay_on_top(self) -> None:
        """Cover what was put into the window since."""
        if self.isVisible():
            self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hide()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor("black"))
