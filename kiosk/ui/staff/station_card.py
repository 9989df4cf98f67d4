"""One station as the staff see it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from kiosk.core.board import Call, StationView
from kiosk.core.event import Event
from kiosk.core.ports import DeviceState
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.supply_lines import SupplyLines
from kiosk.ui.staff.calls import waits_words
from kiosk.ui.staff.page import emptied
from kiosk.ui.staff.words import (
    call_words,
    doing_words,
    face_words,
    is_silent,
    seen_words,
)
from kiosk.ui.widgets.devices import words_of
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class StationCard(QFrame):
    """Shows a station, and takes the news of a new roll or ribbon.

    Signals:
        put_in: the `Supply`, and for how many labels it is good.
    """

    put_in = Signal(object, int)

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("card")
        self._kit = kit
        self._shown: object = None
        inside = QVBoxLayout(self)
        margin = kit.theme.px(4.5)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(kit.theme.px(2))
        self._top: QVBoxLayout = kit.column(spacing=kit.theme.px(2))
        inside.addLayout(self._top)
        self._supplies = SupplyLines(kit, event, spacing=kit.theme.px(2))
        self._supplies.put_in.connect(self.put_in)
        inside.addWidget(self._supplies)

    def show_view(self, view: StationView, now: datetime) -> None:
        """Show how the station is now."""
        self._supplies.show_supplies(view.supplies, now)
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
