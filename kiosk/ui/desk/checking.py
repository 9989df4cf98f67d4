"""Yes: the volunteer looks at documents and issues the bib."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kiosk.core.event import Event, ProxyRule
from kiosk.core.flow.events import ChecksDone, Dismissed
from kiosk.core.flow.states import Checking
from kiosk.core.pickup import Checks
from kiosk.ui.desk.documents import ChoiceRow, document_words, identity_kinds
from kiosk.ui.screen import Screen
from kiosk.ui.texts import say
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class CheckingScreen(Screen):
    """What is demanded, each with its own mark; the button wakes up when all is seen."""

    def __init__(self, kit: Kit, state: Checking, event: Event) -> None:
        super().__init__(kit)
        self.main.setSpacing(kit.theme.px(1.7))
        self._visit, self._asked, self._grant = state.visit, state.asked, state.grant
        self.main.addWidget(kit.panel(Tone.YES, Icon.TICK, say("Yes, a bib"), self._sentence(event)))
        self._rows = dict(self._demands(kit))
        for row in self._rows.values():
            row.changed.connect(self._look)
            self.main.addWidget(row)
        self._proxy = kit.field(
            say("Name of the person who collects for the runner"),
            placeholder=say("Somebody else collects? Their full name"),
        )
        self._proxy.setText(self._asked.checks.proxy)
        if event.pickup.proxy is ProxyRule.NAMED:
            self.main.addWidget(self._proxy)
        self.main.addStretch(1)
        self.main.addLayout(self._buttons(kit))
        self._look()

    def _sentence(self, event: Event) -> str:
        words = say("The place is real and theirs.")
        if self._grant.keeps and self._grant.wanted is not None:
            words += " " + say("Number {bib} was theirs already and stays.", bib=self._grant.wanted)
        for code in self._grant.given_up:
            race = event.race(code)
            words += " " + say("The place for {race} is given up.", race=race.name if race else code)
        if self._asked.checks.overrides:
            words += " " + say("Set aside by {name}.", name=self._asked.checks.by)
        return words

    def _demands(self, kit: Kit) -> Iterator[tuple[str, ChoiceRow]]:
        checks, demands = self._asked.checks, self._grant.demands
        if "identity" in demands:
            yield "identity", ChoiceRow(kit, say("Identity seen"), identity_kinds(), chosen=checks.identity)
        if "document" in demands:
            kinds = [
                (kind, document_words(kind), f"Alt+{n}")
                for n, kind in enumerate(self._grant.race.documents, 1)
            ]
            yield "document", ChoiceRow(kit, say("Sports document seen"), kinds, chosen=checks.document)
        if "guardian" in demands:
            name = self._grant.runner.member.guardian
            words = say("A minor: guardian {name} is here", name=name)
            there = [("yes", words if name else say("A minor: the guardian is here"), "Alt+G")]
            yield "guardian", ChoiceRow(kit, "", there, chosen="yes" if checks.guardian else "")

    def _buttons(self, kit: Kit) -> QHBoxLayout:
        row = kit.row()
        leave = kit.button(say("Set aside"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(self._visit)))
        self._issue = kit.button(say("Issue bib"), key="F9")
        self._issue.setFont(kit.theme.font(Text.LEAD))
        self._issue.setMinimumHeight(kit.theme.target + kit.theme.px(3))
        self._issue.clicked.connect(self._issued)
        self.set_primary(self._issue)
        row.addWidget(self._issue, 1)
        return row

    def _look(self) -> None:
        self._issue.setEnabled(all(row.chosen for row in self._rows.values()))

    @override
    def start(self) -> None:
        """Give the focus to the first demand that is open, or to the button."""
        still_open = next((row for row in self._rows.values() if not row.chosen), None)
        if still_open is not None:
            still_open.take_focus()
        else:
            super().start()

    def _chosen(self, demand: str) -> str:
        return self._rows[demand].chosen if demand in self._rows else ""

    def _issued(self) -> None:
        before: Checks = self._asked.checks
        checks = replace(
            before,
            identity=self._chosen("identity") or before.identity,
            document=self._chosen("document") or before.document,
            guardian=bool(self._chosen("guardian")) or before.guardian,
            proxy=self._proxy.text().strip(),
        )
        self.said.emit(ChecksDone(self._visit, checks))
