"""How far the surge list is, above the bib that is being made for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.staff.surge import counts_words
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class SurgeBar(QFrame):
    """Counts, pace, and the way to stop after this bib.

    Signals:
        paused: stop after this bib.
    """

    paused = Signal()

    def __init__(self, kit: Kit, surge: SurgeRound) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._round = surge
        row = QHBoxLayout(self)
        margin = kit.theme.px(6)
        row.setContentsMargins(margin, kit.theme.px(1), margin, kit.theme.px(1))
        row.setSpacing(kit.theme.px(3))
        row.addWidget(kit.disc(Icon.BOLT, Tone.INFO, side=kit.theme.px(7)))
        self._words = kit.label("", Text.STRONG)
        row.addWidget(self._words, 1)
        self._pause = kit.button(say("Pause after this bib"), key="F2", kind=Kind.SECONDARY)
        self._pause.clicked.connect(self.paused)
        row.addWidget(self._pause)
        surge.changed.connect(self.look)
        self.hide()

    def look(self) -> None:
        """Show how far it is now."""
        self._words.setText(counts_words(self._round))
        self._pause.setEnabled(self._round.is_running)
        self.setVisible(self._round.is_busy)
