"""Takes no Enter in the first moment of a screen on which Enter ends something.

Whoever taps or holds Enter while a bib is made would hand it over before anybody has seen it. A tap
that is ignored begins the moment anew: only a hand that has paused is answered.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from kiosk.core.flow import State
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, HandingOver, LeftBehind, Stopped
from kiosk.ui.window.double_strike import DoubleStrike

_ENDING: Final = (HandingOver, AskingIfOut, AskingDestroyed, LeftBehind, Stopped)


class Haste(DoubleStrike):
    """Ignores hasty keys where staff serve; a mouse has to be brought to the button first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: tuple[type[State], int] | None = None

    def follow(self, state: State) -> None:
        """Look what is shown now; the same screen once more begins nothing."""
        shown = (type(state), state.visit)
        if shown != self._shown and isinstance(state, _ENDING):
            self.begin()
        self._shown = shown

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a key that comes too early, and begin anew."""
        is_early = isinstance(event, QKeyEvent) and super().eventFilter(watched, event)
        if is_early:
            self.begin()
        return is_early
