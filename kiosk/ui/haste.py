"""Takes no Enter in the first moment of a screen on which Enter ends something.

Whoever taps or holds Enter while a bib is made would hand it over before anybody has seen it. A tap
that is ignored begins the moment anew: only a hand that has paused is answered.
"""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from kiosk.core.flow import State
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, HandingOver, LeftBehind, Stopped

PAUSE_MS: Final = 500
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_ENDING: Final = (HandingOver, AskingIfOut, AskingDestroyed, LeftBehind, Stopped)


class Haste(QObject):
    """Filters the keys of one window's handle; a scanner's never come so far, see `kiosk.ui.keys`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._shown: tuple[type[State], int] | None = None

    @property
    def is_on(self) -> bool:
        """Tell whether Enter is ignored now."""
        return self._since.isValid() and self._since.elapsed() < PAUSE_MS

    def follow(self, state: State) -> None:
        """Look what is shown now; the same screen once more begins nothing."""
        shown = (type(state), state.visit)
        if shown != self._shown and isinstance(state, _ENDING):
            self._since.start()
        self._shown = shown

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take an Enter that comes too early."""
        if not (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress):
            return False
        is_early = event.key() in _KEYS and self.is_on
        if is_early:
            self._since.start()
        return is_early
