"""Keys on the screen: digits, or letters and digits; a real keyboard works beside them."""

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind
from kiosk.ui.widgets.shapes import Icon

LONGEST_BOUNCE_S: Final = 0.5
_CLEAR: Final = "clear"
_ERASE: Final = "erase"
_SIGN_HEIGHT: Final = 0.7


class Keys(Enum):
    """Which keys there are, row by row; three rows of digits where large words leave no room for four."""

    DIGITS = ("123", "456", "789", "0")
    LOW_DIGITS = ("1234", "5678", "90")
    LETTERS = ("1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ-")


_STEPS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Keypad(QWidget):
    """Keys that say what was pressed, and keep nothing themselves.

    Signals:
        typed: one character.
        erased: the last character is to go.
        cleared: everything is to go.
    """

    typed = Signal(str)
    erased = Signal()
    cleared = Signal()

    def __init__(self, theme: Theme, keys: Keys, *, name: str, bounce_s: float = 0.0) -> None:
        """Make the keys.

        Args:
            theme: sizes and colours.
            keys: which.
            name: of the whole, for screen readers.
            bounce_s: a second press of the same key within this time is a slip of the hand
                (EN 301 549, 5.8: adjustable up to 0.5 s).
        """
        super().__init__()
        self.setAccessibleName(name)
        # digits stand in the same order in every language
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme, self._bounce_ms = theme, round(min(bounce_s, LONGEST_BOUNCE_S) * 1000)
        self._since, self._last = QElapsedTimer(), ""
        self._places: dict[tuple[int, int], Key] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._furnish(keys.value)

    def _furnish(self, rows: Sequence[str]) -> None:
        columns = max(len(row) for row in rows)
        *upper, last = rows
        for line, row in enumerate(upper):
            for column, letter in enumerate(row):
                self._add(line, column, letter)
        line = len(upper)
        if columns == len(last) + 2:
            for column, what in enumerate((_CLEAR, *last, _ERASE)):
                self._add(line, column, what)
            return
        for column, letter in enumerate(last):
            self._add(line, column, letter)
        self._add(line, len(last), _CLEAR, span=2)
        self._add(line, len(last) + 2, _ERASE)

    def _add(self, line: int, column: int, what: str, *, span: int = 1) -> None:
        match what:
            case "clear":
                key = Key(self._theme, say("Clear"), name=say("Clear everything"), is_letter=False)
            case "erase":
                key = Key(self._theme, "", name=say("Erase the last one"), icon=Icon.ERASE, is_letter=False)
            case _:
                key = Key(self._theme, what, name=what)
        key.clicked.connect(lambda *_: self._press(what))
        self._grid.addWidget(key, line, column, 1, span)
        for place in range(column, column + span):
            self._places[line, place] = key

    def take_key(self, key: str) -> bool:
        """Take a key of a real keyboard; False for one that is not here."""
        wanted = key.upper()
        if not any(known.isEnabled() and known.text() == wanted for known in self._places.values()):
            return False
        self.typed.emit(wanted)
        return True

    def _press(self, what: str) -> None:
        is_bounce = self._last == what and self._since.isValid() and self._since.elapsed() < self._bounce_ms
        self._last = what
        self._since.start()
        if is_bounce:
            return
        match what:
            case "clear":
                self.cleared.emit()
            case "erase":
                self.erased.emit()
            case _:
                self.typed.emit(what)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(*_STEPS[key])
        elif key == Qt.Key.Key_Backspace:
            self.erased.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, right: int) -> None:
        here = [place for place, key in self._places.items() if key.hasFocus()]
        if not here:
            return
        line, column = here[-1] if right > 0 else here[0]
        target = self._places.get((line + down, column + right))
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


class Key(ActionButton):
    """One key."""

    def __init__(
        self, theme: Theme, text: str, *, name: str, icon: Icon | None = None, is_letter: bool = True
    ) -> None:
        super().__init__(theme, text, kind=Kind.SECONDARY, icon=icon)
        self.setAccessibleName(name)
        self._is_letter = is_letter
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(round(theme.target * 1.3) + 2 * RING_PX)

    @property
    @override
    def padding(self) -> int:
        return self.theme.px(1.0)

    @override
    def _words_height(self, width: int) -> int:
        # one sign, without the room that a font keeps for accents over it
        return round(QFontMetrics(self.words_font()).height() * _SIGN_HEIGHT)

    @override
    def words_font(self) -> QFont:
        return self.theme.font(Text.LEAD if self._is_letter else Text.STRONG)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # a button would take the arrows for itself, and know nothing of rows
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)
