"""Race morning: the list of who waits for a bib, by start time, and one key for each bib."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from kiosk.core.board import StationView, SurgeEntry
from kiosk.core.people import Role
from kiosk.core.pickup import ReplaceReason
from kiosk.core.scan import clean
from kiosk.ui.language.formats import say_number
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.poll import Poll
from kiosk.ui.staff.replace import reason_row
from kiosk.ui.staff.surge_list import SurgeRows
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.staff.words import number_words
from kiosk.ui.widgets.buttons import Kind

LOOK_EVERY_S: Final = 5.0


class SurgePage(StaffPage):
    """Adds people to the list, and begins the round."""

    needed: ClassVar[Role] = Role.REPLACEMENT

    def __init__(self, around: Around, surge: SurgeRound) -> None:
        super().__init__(around, say("Surge: race morning"))
        kit = around.kit
        self._round = surge
        self._poll = Poll(LOOK_EVERY_S)
        self._names: dict[str, str] = {}
        self._counts = kit.label("", Text.LEAD)
        self._counts.setWordWrap(False)
        self.head.addWidget(self._counts)
        self._field: QLineEdit = kit.field(
            say("Add to the list"), placeholder=say("Add: bib, pass or member number")
        )
        self._reasons = reason_row(around, chosen=ReplaceReason.LOST)
        self._rows = SurgeRows(kit, around.event)
        self._nobody = kit.muted(
            say("Nobody is on the list. Scan bibs or passes of those who need one."), Text.LEAD
        )
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._free = kit.button(say("Free it"), kind=Kind.SECONDARY)
        self._drop = kit.button(say("Off the list"), kind=Kind.SECONDARY)
        self._had = kit.button(say("It was handed over"), kind=Kind.SECONDARY)
        self._go = kit.button(say("Make the next bib"), key="Enter")
        self._furnish()
        self._field.returnPressed.connect(self._entered)
        self._go.clicked.connect(self._begin)
        self._free.clicked.connect(partial(self._change, "free"))
        self._had.clicked.connect(partial(self._change, "had"))
        self._drop.clicked.connect(partial(self._change, "drop"))
        self._rows.currentRowChanged.connect(lambda _: self._look())
        surge.changed.connect(self._show)
        self._show()

    def _furnish(self) -> None:
        kit = self.kit
        self._go.setFont(kit.theme.font(Text.LEAD))
        self._go.setMinimumHeight(kit.theme.target + kit.theme.px(5))
        row: QHBoxLayout = kit.row(spacing=kit.theme.px(3))
        row.addWidget(self._field, 5)
        row.addWidget(self._reasons, 6)
        self.main.addLayout(row)
        self.main.addWidget(self._nobody, 1)
        self.main.addWidget(self._rows, 1)
        hint = say(
            "Enter makes the next bib; when it is read back, Enter hands it over and begins the one after. "
            "Who makes a first bib here says that the documents were seen."
        )
        self.main.addWidget(kit.muted(hint, Text.SMALL))
        self.main.addLayout(self._lower())

    def _lower(self) -> QHBoxLayout:
        row: QHBoxLayout = self.kit.row(spacing=self.kit.theme.px(2))
        for button in (self._drop, self._free, self._had):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._go, 4)
        return row

    @override
    def start(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def tick(self) -> None:
        at_s = self.around.now_s
        if self._poll.is_due(at_s=at_s):
            self._poll.begin(at_s=at_s)
            self._round.look()

    @override
    def take_scan(self, text: str) -> bool:
        self._add(clean(text))
        return True

    @override
    def take_text(self, text: str) -> bool:
        self._field.setText(self._field.text() + text)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def take_line(self, text: str) -> None:
        self._add(text)

    @override
    def show_stations(self, views: Sequence[StationView]) -> None:
        self._names = {view.incarnation: view.name for view in views}

    def _entered(self) -> None:
        text = self._field.text().strip()
        self._field.clear()
        if text:
            self._add(text)
        else:
            self._begin()

    def _add(self, text: str) -> None:
        self.told.emit("")
        reason = ReplaceReason(self._reasons.chosen or ReplaceReason.LOST.value)
        self.around.office.surge_add(text, reason, self.around.person.name, self.here(self._added))

    def _added(self, entry: SurgeEntry) -> None:
        self._rows.wish_for(entry)
        self._round.look()

    def _begin(self) -> None:
        self._round.begin(self.around.person.name)

    def _change(self, how: str) -> None:
        entry = self._rows.entry
        if entry is None:
            return
        self.told.emit("")
        office, by = self.around.office, self.around.person.name
        then = self.here(lambda _: self._round.look())
        if how == "drop":
            office.surge_drop(entry, by, then)
        else:
            office.surge_finish(entry, by, then, done=how == "had")

    def _show(self) -> None:
        self._poll.end()
        self._rows.show_entries(self._round, self._names, here=self.around.counter.incarnation)
        self._nobody.setVisible(not self._round.entries)
        self._rows.setVisible(bool(self._round.entries))
        self._counts.setText(counts_words(self._round))
        self._look()

    def _look(self) -> None:
        entry = self._rows.entry
        is_open = entry is not None and entry.done_at is None
        is_taken = is_open and entry is not None and bool(entry.taken_by)
        self._drop.setEnabled(is_open and not is_taken)
        self._free.setEnabled(is_taken)
        self._had.setEnabled(is_taken)
        self._go.setEnabled(self._round.waiting > 0 and not self._round.is_running)


def counts_words(surge: SurgeRound) -> str:
    """Say how far the list is."""
    words = say(
        "Waiting: {waiting}   ·   Done: {done}",
        waiting=number_words(surge.waiting),
        done=number_words(surge.done),
    )
    pace = surge.per_minute
    if pace is None:
        return words
    return say("{counts}   ·   {pace} a minute", counts=words, pace=say_number(pace, digits=1))
