"""The event demands eyes: the runner waits for a volunteer, who looks and says so with one press."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from kiosk.core.flow.events import ChecksDone, Dismissed, NotConfirmed
from kiosk.core.flow.states import Checking
from kiosk.ui.kiosk.screens import SaidLarge, own_line
from kiosk.ui.language.formats import say_date
from kiosk.ui.language.texts import document_words, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.documents import ChoiceRow, identity_kinds
from kiosk.ui.voice.spoken import as_personal
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class AwaitingVolunteerScreen(SaidLarge):
    """The runner waits, with what is going to be looked at in hand.

    Signals:
        staff_asked: somebody of the staff is here.
    """

    staff_asked = Signal()

    def __init__(self, kit: Kit, state: Checking) -> None:
        title = say("A volunteer comes to look at your document")
        super().__init__(kit, Tone.INFO, Icon.PERSON, title, _what_to_have_ready(state))
        self.main.insertWidget(1, own_line(kit, state.grant.runner.member))
        staff = kit.button(say("I am of the staff"), kind=Kind.SECONDARY)
        staff.clicked.connect(self.staff_asked)
        leave = kit.button(say("Stop here"), kind=Kind.SECONDARY)
        self.on_press(leave, Dismissed(state.visit))
        row = kit.row()
        row.addWidget(leave, 1)
        row.addWidget(staff, 1)
        self.main.addLayout(row)


def _what_to_have_ready(state: Checking) -> str:
    demands = state.grant.demands
    lines = []
    if "identity" in demands:
        lines.append(say("Please have an identity document with a photo ready."))
    if "document" in demands:
        kinds = " / ".join(document_words(kind) for kind in state.grant.race.documents)
        lines.append(say("Please have this ready too: {kinds}", kinds=kinds))
    if "guardian" in demands:
        lines.append(say("Your parent or guardian must be here with you."))
    return "\n".join(lines)


class VolunteerCheckScreen(Screen):
    """What the volunteer compares with the document, and one mark for each thing that was seen."""

    def __init__(self, kit: Kit, state: Checking, *, by: str) -> None:
        super().__init__(kit)
        self.main.setSpacing(kit.theme.px(2.5 if kit.theme.is_tall else 1.2))
        self._state, self._by = state, by
        member = state.grant.runner.member
        tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        person = QBoxLayout(tall if kit.theme.is_tall else wide)
        born = say("Born on {day}", day=say_date(member.birth_date))
        person.addWidget(as_personal(kit.label(member.name, Text.TITLE)), 1)
        person.addWidget(as_personal(kit.label(born, Text.LEAD)), 1)
        self.main.addLayout(person)
        self._rows = dict(self._demands())
        for row in self._rows.values():
            row.changed.connect(self._look)
            self.main.addWidget(row)
        self.main.addStretch(1)
        buttons = kit.row()
        refuse = kit.button(say("Not confirmed – stop here"), kind=Kind.DANGER)
        buttons.addWidget(self.on_press(refuse, NotConfirmed(state.visit, by)))
        self._confirm = kit.button(say("Seen – make the bib"))
        self._confirm.clicked.connect(self._confirmed)
        self.set_primary(self._confirm)
        buttons.addWidget(self._confirm, 1)
        self.main.addLayout(buttons)
        self._look()

    def _demands(self) -> Iterator[tuple[str, ChoiceRow]]:
        demands, kit = self._state.grant.demands, self.kit
        if "identity" in demands:
            kinds = [(kind, words, "") for kind, words, _ in identity_kinds()]
            yield "identity", ChoiceRow(kit, say("Identity seen"), kinds)
        if "document" in demands:
            papers = [(kind, document_words(kind), "") for kind in self._state.grant.race.documents]
            yield "document", ChoiceRow(kit, say("Sports document seen"), papers)
        if "guardian" in demands:
            name = self._state.grant.runner.member.guardian
            words = say("A minor: guardian {name} is here", name=name)
            there = [("yes", words if name else say("A minor: the guardian is here"), "")]
            row = ChoiceRow(kit, "", there, columns=1)
            yield "guardian", as_personal(row) if name else row

    def _look(self) -> None:
        self._confirm.setEnabled(all(row.chosen for row in self._rows.values()))

    @override
    def start(self) -> None:
        """Give the focus to the first demand."""
        first = next(iter(self._rows.values()), None)
        if first is None:
            super().start()
        else:
            first.take_focus()

    def _chosen(self, demand: str) -> str:
        return self._rows[demand].chosen if demand in self._rows else ""

    def _confirmed(self) -> None:
        before = self._state.asked.checks
        checks = replace(
            before,
            identity=self._chosen("identity") or before.identity,
            document=self._chosen("document") or before.document,
            guardian=bool(self._chosen("guardian")) or before.guardian,
            by=self._by,
        )
        self.said.emit(ChecksDone(self._state.visit, checks))
