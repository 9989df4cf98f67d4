"""All that a printer uses up, for the staff's card of a station and for a desk's own page."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.event import Event
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.services.monitoring.forecast import is_low
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.supply_line import SupplyLine
from kiosk.ui.screens.supply_words import left_words, void_words
from kiosk.ui.widgets.kit import Kit


class SupplyLines(QWidget):
    """The roll, how many of its pieces came to nothing, and the ribbon.

    Signals:
        put_in: the `Supply`, and for how many labels it is good; 0: it was taken out.
    """

    put_in = Signal(object, int)

    def __init__(self, kit: Kit, event: Event, *, spacing: int) -> None:
        """Make it; `spacing` in pixels between the lines."""
        super().__init__()
        self._kit, self._event = kit, event
        self._lines = {supply: SupplyLine(kit, supply) for supply in Supply}
        self._voids = kit.label("", Text.BODY)
        self._voids.hide()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(spacing)
        for part in (self._lines[Supply.LABELS], self._voids, self._lines[Supply.RIBBON]):
            inside.addWidget(part)
        for supply, line in self._lines.items():
            line.put_in.connect(partial(self.put_in.emit, supply))

    def start(self) -> None:
        """Give the focus to the news that is brought most often."""
        self._lines[Supply.LABELS].start()

    def ask(self, supply: Supply) -> None:
        """Ask for how many labels a new one is good."""
        self._lines[supply].ask()

    def show_supplies(self, supplies: Supplies, now: datetime) -> None:
        """Show what is left now."""
        for supply, line in self._lines.items():
            stock = supplies.of(supply)
            is_short = stock is not None and is_low(stock, supplies.last_hour, now)
            line.show_words(left_words(supply, supplies, now, self._event), stock, is_short=is_short)
        self._show_voids(supplies.labels)

    def _show_voids(self, roll: Stock | None) -> None:
        words = void_words(roll) if roll is not None else ""
        palette = self._kit.theme.palette
        if words != self._voids.text():
            is_bad = roll is not None and roll.has_many_voids
            self._voids.setText(words)
            self._voids.setStyleSheet(f"color: {palette.no if is_bad else palette.muted}")
        self._voids.setVisible(bool(words))
