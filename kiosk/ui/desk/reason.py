"""A reason in a person's own words, with the usual ones at one key each."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.widgets.buttons import Chip
from kiosk.ui.widgets.kit import Kit

SHORTEST: Final = 4
LONGEST: Final = 200


class ReasonBox(QWidget):
    """A line to write in, and below it what is said often.

    Signals:
        done: a usual reason was pressed, or the line was finished with Enter.
    """

    done = Signal()

    def __init__(self, kit: Kit, usual: Sequence[str]) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(kit.theme.px(0.8))
        self._field = kit.field(say("Reason"), placeholder=say("Why? A few words, kept with the pickup"))
        self._field.setMaxLength(LONGEST)
        self._field.returnPressed.connect(self.done)
        inside.addWidget(self._field)
        row = kit.row(spacing=kit.theme.px(0.8))
        for number, words in enumerate(usual, start=1):
            chip = Chip(kit.theme, words, key=f"Alt+{number}")
            chip.clicked.connect(lambda *, words=words: self._take(words))
            row.addWidget(chip)
        row.addStretch()
        inside.addLayout(row)
        self.setFocusProxy(self._field)

    @property
    def words(self) -> str:
        """Give the reason without control characters and without blanks around it."""
        return "".join(sign for sign in self._field.text() if sign.isprintable()).strip()

    def missing(self) -> str:
        """Say what is missing, or nothing; a letter or two are no reason."""
        letters = sum(sign.isalnum() for sign in self.words)
        return "" if letters >= SHORTEST else say("Write the reason, in a few words.")

    def _take(self, words: str) -> None:
        self._field.setText(words)
        self.done.emit()
