"""One thing that a printer uses up: what is left of it, and the news that another one is in."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.supplies import Stock, Supply
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.supply_words import how_many_words, new_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

# a usual ribbon outlasts two usual rolls
USUAL: Final = {Supply.LABELS: 725, Supply.RIBBON: 1450}
MOST: Final = 100_000


class SupplyLine(QWidget):
    """Words with a button, and behind the button a line to write in.

    Signals:
        put_in: for how many labels it is good; 0: it was taken out.
    """

    put_in = Signal(int)

    def __init__(self, kit: Kit, supply: Supply) -> None:
        super().__init__()
        self._kit, self._supply = kit, supply
        self._stock: Stock | None = None
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        self._field = kit.field(how_many_words(supply))
        self._new = kit.button(new_words(supply), kind=Kind.SECONDARY, icon=Icon.ROLL)
        self._put = kit.button(say("It is in"))
        self._not = kit.button(say("Not now"), kind=Kind.SECONDARY)
        self._none = kit.button(say("No ribbon is in"), kind=Kind.SECONDARY)
        inside.addWidget(self._words_row())
        inside.addWidget(self._form_rows())
        self._field.returnPressed.connect(self._take)
        self._put.clicked.connect(self._take)
        self._new.clicked.connect(self.ask)
        self._not.clicked.connect(self._fold)
        self._none.clicked.connect(self._take_out)
        self._fold()

    def _words_row(self) -> QWidget:
        self._words = self._kit.label("", Text.STRONG)
        self._line = QWidget()
        row = QHBoxLayout(self._line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._new)
        return self._line

    def _form_rows(self) -> QWidget:
        self._form = QWidget()
        rows = QVBoxLayout(self._form)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(self._kit.theme.px(1.5))
        upper = self._kit.row(spacing=self._kit.theme.px(1.5))
        upper.addWidget(self._kit.label(how_many_words(self._supply), Text.STRONG), 1)
        upper.addWidget(self._field, 1)
        rows.addLayout(upper)
        lower = self._kit.row(spacing=self._kit.theme.px(1.5))
        for button in (self._put, self._not, self._none):
            lower.addWidget(button)
        lower.addStretch()
        rows.addLayout(lower)
        return self._form

    def show_words(self, words: str, stock: Stock | None, *, is_short: bool) -> None:
        """Show what is left now; `stock` says what is in, `is_short` that another one is needed."""
        self._stock = stock
        palette = self._kit.theme.palette
        usual = palette.ink if stock is not None else palette.muted
        if words != self._words.text():
            self._words.setText(words)
            self._words.setStyleSheet(f"color: {palette.no if is_short else usual}")

    def start(self) -> None:
        """Give the focus to the news that another one is in."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask(self) -> None:
        """Ask how many labels it is good for: first as many as the last one was."""
        self._field.setText(str(self._stock.loaded if self._stock is not None else USUAL[self._supply]))
        self._none.setVisible(self._supply is Supply.RIBBON and self._stock is not None)
        self._show(is_asked=True)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _fold(self) -> None:
        was_asked = self._form.isVisible()
        self._show(is_asked=False)
        if was_asked:
            self.start()

    def _show(self, *, is_asked: bool) -> None:
        self._line.setVisible(not is_asked)
        self._form.setVisible(is_asked)

    def _take_out(self) -> None:
        self._fold()
        self.put_in.emit(0)

    def _take(self) -> None:
        text = self._field.text().strip()
        labels = int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0  # noqa: PLR2004
        if 0 < labels <= MOST:
            self._fold()
            self.put_in.emit(labels)
        else:
            self._field.selectAll()
