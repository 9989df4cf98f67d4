"""Ignores the second of two quick presses, which would hit whatever has appeared below the finger.

EN 301 549 V3.2.1, 5.8 (double-strike key acceptance): up to half a second. A scanner that types is not
concerned: its keys never come so far, see `kiosk.ui.window.keys`.
"""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

DOUBLE_STRIKE_MS: Final = 500
_PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Select)


class DoubleStrike(QObject):
    """Filters the presses of one window's handle: by touch, by key and by switch."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()

    def begin(self) -> None:
        """Ignore presses for a moment: something else is seen now."""
        self._since.start()

    @property
    def is_on(self) -> bool:
        """Tell whether a press is ignored now."""
        return self._since.isValid() and self._since.elapsed() < DOUBLE_STRIKE_MS

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a press that comes too early; Tab and arrows only look around, and pass."""
        is_press = event.type() in _PRESSES or (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _KEYS
        )
        return is_press and self.is_on
