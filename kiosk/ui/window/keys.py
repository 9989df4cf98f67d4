"""Keys told apart wherever the focus is: a scanner's burst, a single key, or typing.

The window sees each key before the widget that has the focus. A burst never reaches a button, and
what it wrote into a field is taken out again; so a scan can answer no question by accident.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid
from typing_extensions import override

from kiosk.core.scan import BURST_GAP_MS, Typing, press

PAUSE_MS: Final = 2 * BURST_GAP_MS
# shorter gaps never split a line: a scanner that hesitates must not lose the head of its code
RESTART_MS: Final = 400
TWIN_MS: Final = 10
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_ENTERS: Final = _ENDS[:2]
_NO_TEXT: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class KeyLine(QObject):
    """Filters the key events of one window (of its `windowHandle`).

    Signals:
        scanned: a burst that ended with Enter or Tab.
        typed: keys outside of any field, once a scanner's pace is excluded.
        entered: a line outside of any field that ended with Enter at no scanner's pace.
    """

    scanned = Signal(str)
    typed = Signal(str)
    entered = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line = Typing()
        self._let_go: tuple[int, int] | None = None
        self._told = 0
        self._field: tuple[QLineEdit, str] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        # a line that nobody finished belongs to somebody who is gone
        self._stale = QTimer(self)
        self._stale.setSingleShot(True)
        self._stale.setInterval(2 * RESTART_MS)
        self._stale.timeout.connect(self._forget)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key, or leave it to the widget that has the focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._pressed(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            self._let_go = (event.key(), event.timestamp())
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._is_held(event):
            return event.key() in _ENDS
        if event.modifiers() & _NO_TEXT:
            return False
        if event.timestamp() - self._line.last_ms > RESTART_MS:
            self._forget()
        if event.key() in _ENDS:
            return self._ended(event)
        if not (event.text() and event.text().isprintable()):
            return False
        if event.text() == " " and not self._line.text:
            return False
        return self._added(event)

    def _is_held(self, event: QKeyEvent) -> bool:
        """Tell a key that is held down from a scanner's two like signs in one millisecond.

        X11 has Qt call both a repeat; a held key begins to repeat after some hundred milliseconds.
        """
        if event.key() in _ENTERS and self._let_go == (event.key(), event.timestamp()):
            return True  # X11 lets a held key go and press it again in the same moment
        is_twin = bool(self._line.text) and event.timestamp() - self._line.last_ms <= TWIN_MS
        return event.isAutoRepeat() and not (is_twin and event.key() not in _ENDS)

    def _added(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        in_field = isinstance(focus, QLineEdit)
        if isinstance(focus, QLineEdit) and not self._line.text:
            self._field = (focus, focus.text())
        for key in event.text():
            self._line, _ = press(self._line, key, at_ms=event.timestamp())
        self._stale.start()
        if not in_field:
            self._pause.start()
        return not in_field

    def _ended(self, event: QKeyEvent) -> bool:
        typed, outside = self._line.text, self._pause.isActive()
        self._pause.stop()
        _, entry = press(self._line, "\r", at_ms=event.timestamp())
        field = self._field
        self._forget()
        if entry is not None and entry.scanned:
            if field is not None and isValid(field[0]):
                field[0].setText(field[1])
            self.scanned.emit(entry.text)
            return True
        if outside:
            self.entered.emit(typed)
        return outside

    def _paused(self) -> None:
        typed, self._told = self._line.text[self._told :], len(self._line.text)
        self.typed.emit(typed)

    def _forget(self) -> None:
        self._line, self._told, self._field = Typing(), 0, None
