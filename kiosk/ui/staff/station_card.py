"""One station as the staff see it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.core.board import Call, StationView, Stock
from kiosk.core.event import Event
from kiosk.core.ports import DeviceState
from kiosk.services.forecast import is_low, runs_out_at
from kiosk.ui.staff.calls import waits_words
from kiosk.ui.staff.page import emptied
from kiosk.ui.staff.words import (
    call_words,
    clock_words,
    doing_words,
    face_words,
    is_silent,
    number_words,
    seen_words,
)
from kiosk.ui.texts import as_sentence, say
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.devices import words_of
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

USUAL_ROLL: Final = 725
LARGEST_ROLL: Final = 100_000


class StationCard(QFrame):
    """Shows a station, and takes the news of a new roll.

    Signals:
        roll_put_in: how many labels are on it.
    """

    roll_put_in = Signal(int)

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("card")
        self._kit, self._event = kit, event
        self._shown: object = None
        inside = QVBoxLayout(self)
        margin = kit.theme.px(4.5)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(kit.theme.px(2))
        self._top: QVBoxLayout = kit.column(spacing=kit.theme.px(2))
        inside.addLayout(self._top)
        self._roll: QLineEdit = kit.field(say("Labels on the new roll"))
        self._roll.setText(str(USUAL_ROLL))
        self._new = kit.button(say("New roll"), kind=Kind.SECONDARY, icon=Icon.ROLL)
        self._put = kit.button(say("It is in"))
        self._not = kit.button(say("Not now"), kind=Kind.SECONDARY)
        inside.addWidget(self._stock_row())
        inside.addWidget(self._form_row())
        self._roll.returnPressed.connect(self._put_in)
        self._put.clicked.connect(self._put_in)
        self._new.clicked.connect(lambda: self._ask(is_asked=True))
        self._not.clicked.connect(lambda: self._ask(is_asked=False))
        self._ask(is_asked=False)

    def _stock_row(self) -> QWidget:
        self._stock = self._kit.label("", Text.STRONG)
        self._stock_line = QWidget()
        row = QHBoxLayout(self._stock_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stock, 1)
        row.addWidget(self._new)
        return self._stock_line

    def _form_row(self) -> QWidget:
        self._form = QWidget()
        row = QHBoxLayout(self._form)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.px(1.5))
        row.addWidget(self._kit.label(say("Labels on it:"), Text.STRONG))
        row.addWidget(self._roll, 1)
        row.addWidget(self._put)
        row.addWidget(self._not)
        return self._form

    def show_view(self, view: StationView, now: datetime) -> None:
        """Show how the station is now."""
        self._show_stock(view, now)
        told = view.told
        seen, call = seen_words(view, now), told.call if told else Call.NONE
        waits = waits_words(view, now) if call is not Call.NONE and not is_silent(view, now) else ""
        face = face_words(told.face) if told else ""
        doing = doing_words(told.doing) if told else ""
        shown = (view.name, seen, call, waits, face, doing, told.devices if told else (), view.bibs)
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._top)
        self.setAccessibleName(f"{view.name}, {face}: {seen or doing}")
        self._top.addLayout(self._title(view, face))
        if waits:
            headline = say("{call}, {time}", call=call_words(call), time=waits)
            self._top.addWidget(self._kit.panel(Tone.WAIT, Icon.BELL, headline))
        tone = self._kit.theme.palette.no if seen else self._kit.theme.palette.ink
        self._top.addWidget(self._kit.label(seen or doing, Text.LEAD, tone))
        for device in told.devices if told and not seen else ():
            self._top.addLayout(self._device(device))

    def _title(self, view: StationView, face: str) -> QHBoxLayout:
        row = self._kit.row()
        row.addWidget(self._kit.label(view.name, Text.TITLE), 1)
        bibs = self._kit.muted(say("{face}  ·  Bibs: {count}", face=face, count=view.bibs), Text.STRONG)
        bibs.setWordWrap(False)
        row.addWidget(bibs)
        return row

    def _device(self, device: tuple[str, str, str]) -> QHBoxLayout:
        _, state, sentence = device
        known = next((one for one in DeviceState if one.value == state), DeviceState.NO_ANSWER)
        word, tone = words_of(known)
        kit, row = self._kit, self._kit.row(spacing=self._kit.theme.px(2))
        icon = {Tone.YES: Icon.TICK, Tone.INFO: Icon.CLOCK}.get(tone, Icon.WARNING)
        row.addWidget(kit.disc(icon, tone, side=kit.theme.px(5)), alignment=Qt.AlignmentFlag.AlignTop)
        words = kit.label(as_sentence(sentence), Text.BODY)
        words.setAccessibleName(say("{state}: {sentence}", state=word, sentence=words.text()))
        row.addWidget(words, 1)
        return row

    # --- the roll ---

    def _show_stock(self, view: StationView, now: datetime) -> None:
        palette = self._kit.theme.palette
        words, is_short = stock_words(view.stock, view.last_hour, now, self._event)
        if words != self._stock.text():
            self._stock.setText(words)
            self._stock.setStyleSheet(f"color: {palette.no if is_short else palette.ink}")

    def _ask(self, *, is_asked: bool) -> None:
        self._stock_line.setVisible(not is_asked)
        self._form.setVisible(is_asked)
        if is_asked:
            self._roll.setFocus(Qt.FocusReason.OtherFocusReason)
            self._roll.selectAll()

    def _put_in(self) -> None:
        text = self._roll.text().strip()
        labels = int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0  # noqa: PLR2004
        if 0 < labels <= LARGEST_ROLL:
            self._ask(is_asked=False)
            self.roll_put_in.emit(labels)
        else:
            self._roll.selectAll()


def stock_words(stock: Stock | None, last_hour: int, now: datetime, event: Event) -> tuple[str, bool]:
    """Say what is left on a roll and when it runs out, and whether somebody should bring a new one."""
    if stock is None:
        return say("Which roll is in, nobody has said."), False
    is_short = is_low(stock, last_hour, now)
    end = runs_out_at(stock, last_hour, now)
    if stock.left == 0:
        return say("The roll is used up: bring a new one."), True
    if end is None:
        return say("Labels left: {count}.", count=stock.left), is_short
    words = say("Labels left: {count}. Runs out at {time}.", count=stock.left, time=clock_words(end, event))
    return words, is_short


def stock_brief(stock: Stock, last_hour: int, now: datetime, event: Event) -> str:
    """Say the same in two or three words."""
    end = runs_out_at(stock, last_hour, now)
    if stock.left == 0 or end is None:
        return number_words(stock.left)
    return say("{count}, until {time}", count=number_words(stock.left), time=clock_words(end, event))


def short_of_labels(views: Sequence[StationView], now: datetime) -> list[StationView]:
    """List the stations that know their roll, the one that runs out first at the top."""
    known = [view for view in views if view.stock is not None]
    return sorted(
        known,
        key=lambda view: (
            (view.stock and runs_out_at(view.stock, view.last_hour, now))
            or datetime.max.replace(tzinfo=now.tzinfo),
            view.stock.left if view.stock else 0,
        ),
    )
