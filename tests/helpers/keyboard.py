"""Keys with a clock of their own: a scanner's pace stays one, however busy the computer is."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest

SCANNER_PACE_MS = 4
# far from the time of any key that the system sends, so that the two clocks never meet
BEGIN_MS = 10**9


class Keyboard:
    """Strikes keys in a window."""

    def __init__(self) -> None:
        self._now_ms = BEGIN_MS

    def strike(
        self,
        window: QWindow,
        sign: str | Qt.Key,
        *,
        after_ms: int = SCANNER_PACE_MS,
        is_repeat: bool = False,
    ) -> None:
        """Press and release one key, so long after the key before it."""
        self._now_ms += after_ms
        key = Qt.Key(ord(sign.upper())) if isinstance(sign, str) else sign
        text = sign if isinstance(sign, str) else "\r"
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, is_repeat)
            event.setTimestamp(self._now_ms)
            QCoreApplication.sendEvent(window, event)

    def burst(self, window: QWindow, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type a line as a scanner does."""
        for sign in text:
            self.strike(window, sign)
        self.strike(window, end)

    def wait(self, ms: int) -> None:
        """Let time pass for the keys and for the window."""
        QTest.qWait(ms)
        self._now_ms += ms
