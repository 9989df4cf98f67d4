"""Tells that somebody is there: a touch, a click or a key, wherever it goes afterwards."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

_TOUCHES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Touches(QObject):
    """Filters the events of one window (of its `windowHandle`), and keeps none of them.

    Signals:
        touched: somebody touched the screen.
        pressed: somebody pressed a key.
    """

    touched = Signal()
    pressed = Signal()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        if event.type() in _TOUCHES:
            self.touched.emit()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self.pressed.emit()
        return super().eventFilter(watched, event)
