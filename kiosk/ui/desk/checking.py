"""Yes: the volunteer looks at documents and issues the bib."""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout
from typing_extensions import override

from kiosk.core.event import Event, ProxyRule
from kiosk.core.flow.events import ChecksDone, Dismissed
from kiosk.core.flow.states import Checking
from kiosk.core.pickup import Checks
from kiosk.ui.desk.fact_button import FactButton
from kiosk.ui.language.texts import document_words, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen, lean
from kiosk.ui.screens.documents import ChoiceRow, identity_kinds
from kiosk.ui.screens.facts import area_words
from kiosk.ui.widgets.buttons import RING_PX, Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

# what nearly everybody shows; another kind is one key away, and Enter says that this one was seen
USUAL_IDENTITY: Final = "identity_card"
NO_NAME: Final = "."


class Correction(Enum):
    """What can be put right before a number is given."""

    PROXY = "F3"
    BIB_NAME = "F4"
    START_AREA = "F6"


class CheckingScreen(Screen):
    """What is demanded, each with its own mark; the button wakes up when all is seen.

    Signals:
        correction_asked: which `Correction` the volunteer wants to make.
    """

    correction_asked = Signal(object)

    def __init__(self, kit: Kit, state: Checking, event: Event) -> None:
        super().__init__(kit)
        self.main.setSpacing(kit.theme.px(1.7 / kit.theme.growth**2))
        self._visit, self._grant, self._event = state.visit, state.grant, event
        self._checks = state.asked.checks
        self.main.addWidget(lean(kit.panel(Tone.YES, Icon.TICK, say("Yes, a bib"), self._sentence())))
        self._rows = dict(self._demands(kit))
        for row in self._rows.values():
            row.changed.connect(self._marked)
            self.main.addWidget(row)
        self._facts = dict(self._corrections(kit))
        facts = kit.row(spacing=kit.theme.px(0.6))
        for fact in self._facts.values():
            facts.addWidget(fact, 1)
        self.main.addLayout(facts)
        self.main.addStretch(1)
        self._said = kit.muted("", Text.SMALL)
        self._said.setIndent(RING_PX)
        self.main.addWidget(self._said)
        self.main.addLayout(self._buttons(kit))
        self._look()

    @property
    def draft(self) -> Checks:
        """Give what was seen and corrected so far."""
        before = self._checks
        return replace(
            before,
            identity=self._chosen("identity") or before.identity,
            document=self._chosen("document") or before.document,
            guardian=bool(self._chosen("guardian")) or before.guardian,
        )

    def take_checks(self, checks: Checks) -> None:
        """Show what a page has corrected."""
        self._checks = checks
        for correction, fact in self._facts.items():
            fact.show_value(self._value(correction))

    @property
    def _is_strict(self) -> bool:
        return len(self._grant.demands) > 1

    def _sentence(self) -> str:
        # where much has to be looked at, what goes without saying gives way
        sentences = [] if self._is_strict else [say("The place is real and theirs.")]
        if self._grant.keeps and self._grant.wanted is not None:
            sentences.append(say("Number {bib} was theirs already and stays.", bib=self._grant.wanted))
        for code in self._grant.given_up:
            race = self._event.race(code)
            sentences.append(say("The place for {race} is given up.", race=race.name if race else code))
        if self._checks.overrides:
            sentences.append(say("Set aside by {name}.", name=self._checks.by))
        return " ".join(sentences)

    def _demands(self, kit: Kit) -> Iterator[tuple[str, ChoiceRow]]:
        checks, demands = self._checks, self._grant.demands
        if "identity" in demands:
            seen = checks.identity or USUAL_IDENTITY
            kinds, columns = identity_kinds(), 4 if self._is_strict else 2
            yield (
                "identity",
                ChoiceRow(
                    kit, say("Identity seen"), kinds, chosen=seen, columns=columns, is_low=self._is_strict
                ),
            )
        if "document" in demands:
            papers = [
                (kind, document_words(kind), f"Alt+{n}")
                for n, kind in enumerate(self._grant.race.documents, 1)
            ]
            yield (
                "document",
                ChoiceRow(kit, say("Sports document seen"), papers, chosen=checks.document, is_low=True),
            )
        if "guardian" in demands:
            name = self._grant.runner.member.guardian
            words = say("A minor: guardian {name} is here", name=name)
            there = [("yes", words if name else say("A minor: the guardian is here"), "Alt+G")]
            yield "guardian", ChoiceRow(kit, "", there, chosen="yes" if checks.guardian else "")

    def _corrections(self, kit: Kit) -> Iterator[tuple[Correction, FactButton]]:
        headings = {
            Correction.PROXY: say("Collected by"),
            Correction.BIB_NAME: say("Name on the bib"),
            Correction.START_AREA: say("Start area"),
        }
        for correction, heading in headings.items():
            if correction is Correction.PROXY and self._event.pickup.proxy is ProxyRule.FORBIDDEN:
                continue
            fact = FactButton(kit.theme, heading, self._value(correction), key=correction.value)
            # a number that was given belongs to its start area
            fact.setEnabled(correction is not Correction.START_AREA or not self._grant.keeps)
            fact.clicked.connect(lambda *, what=correction: self.correction_asked.emit(what))
            yield correction, fact

    def _value(self, correction: Correction) -> str:
        match correction:
            case Correction.PROXY:
                return self._checks.proxy or say("The runner")
            case Correction.BIB_NAME:
                corrected, place = self._checks.bib_name, self._grant.place
                name = place.bib_name if corrected is None else corrected
                return say("No name") if name == NO_NAME else name or self._grant.runner.member.given_name
            case Correction.START_AREA:
                # who had a number before keeps it, and with it its start area
                held = self._grant.runner.held if self._grant.keeps else None
                given = held.start_area if held is not None else self._grant.place.start_area
                area = self._grant.race.start_area(self._checks.start_area or given)
                return area_words(area) if area is not None else say("Any")

    def _buttons(self, kit: Kit) -> QHBoxLayout:
        row = kit.row()
        leave = kit.button(say("Set aside"), key="Esc", kind=Kind.SECONDARY)
        row.addWidget(self.on_press(leave, Dismissed(self._visit)))
        self._issue = kit.button(say("Issue bib"), key="Enter")
        self._issue.setShortcut(QKeySequence("F9"))
        self._issue.setFont(kit.theme.font(Text.LEAD))
        self._issue.setMinimumHeight(kit.theme.target + kit.theme.px(3))
        self._issue.clicked.connect(lambda: self.said.emit(ChecksDone(self._visit, self.draft)))
        self.set_primary(self._issue)
        row.addWidget(self._issue, 1)
        return row

    def _marked(self) -> None:
        self._look()
        self.start()

    def _look(self) -> None:
        """Say what pressing the button means: the usual kind is marked before anybody has looked."""
        is_open = self._first_open() is not None
        self._issue.setEnabled(not is_open)
        kinds = {kind: words for kind, words, _ in identity_kinds()}
        seen = kinds.get(self._chosen("identity"), "")
        words = say("“Issue bib” says that you have seen: {document}.", document=seen) if seen else ""
        self._said.setText(say("First mark what you have seen.") if is_open else words)
        self._said.setVisible(is_open or (bool(words) and not self._is_strict))

    def _first_open(self) -> ChoiceRow | None:
        return next((row for row in self._rows.values() if not row.chosen), None)

    @override
    def start(self) -> None:
        """Give the focus to the first demand that is open, or to the button that Enter presses."""
        still_open = self._first_open()
        if still_open is not None:
            still_open.take_focus()
        else:
            super().start()

    def _chosen(self, demand: str) -> str:
        return self._rows[demand].chosen if demand in self._rows else ""
