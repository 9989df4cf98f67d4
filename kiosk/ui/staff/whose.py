"""Whose bib it is, as far as a replacement needs it."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from kiosk.core.event import Event, StartArea
from kiosk.core.people import HeldBib, RunnerFile
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.facts import day_words as birth_words
from kiosk.ui.screens.facts import races_of
from kiosk.ui.staff.page import emptied
from kiosk.ui.staff.words import day_words
from kiosk.ui.widgets.icons import AreaBadge, IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.number import BigNumber
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class Owner:
    """A runner and the bib that could be made again.

    Attributes:
        problem: why no other copy can be made, or empty.
    """

    runner: RunnerFile
    held: HeldBib | None
    problem: str = ""


def owner_of(runner: RunnerFile) -> Owner:
    """Say whether another copy of a runner's bib can be made."""
    held = runner.held
    if held is None:
        return Owner(runner, None, say("No bib was collected yet: serve this runner at a desk, or by Surge."))
    if held.with_staff:
        return Owner(runner, held, say("This bib is kept at a desk: hand it over there."))
    if held.is_open:
        return Owner(runner, held, say("This bib is being made at {station}.", station=held.station))
    return Owner(runner, held)


class OwnerCard(QFrame):
    """The card beside the number."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(say("Whose bib it is"))
        self._kit, self._event = kit, event
        self._inside = QVBoxLayout(self)
        margin = kit.theme.px(5)
        self._inside.setContentsMargins(margin, margin, margin, margin)
        self._inside.setSpacing(kit.theme.px(1.8))
        self.show_sentence(say("Scan or type the number of the bib; a pass or a member number does too."))

    def show_sentence(self, sentence: str) -> None:
        """Show that nobody is known yet, and why."""
        emptied(self._inside)
        palette = self._kit.theme.palette
        self._inside.addStretch()
        side = self._kit.theme.px(18)
        row = self._kit.row()
        row.addStretch()
        row.addWidget(IconDisc(Icon.PERSON, palette.edge, side=side, ground=palette.paper))
        row.addStretch()
        self._inside.addLayout(row)
        self._inside.addWidget(self._kit.muted(sentence, Text.LEAD))
        self._inside.addStretch()

    def show_owner(self, owner: Owner) -> None:
        """Show whose it is."""
        emptied(self._inside)
        kit, member, held = self._kit, owner.runner.member, owner.held
        self._inside.addWidget(kit.label(member.name, Text.NAME))
        self._inside.addWidget(kit.muted(say("Born on {day}", day=birth_words(member.birth_date)), Text.LEAD))
        race = self._event.race(held.race) if held else None
        words = (race.name if race else held.race) if held else races_of(self._event, owner.runner)
        self._inside.addWidget(kit.label(words, Text.TITLE))
        area = race.start_area(held.start_area) if race and held else None
        if area is not None:
            self._add_area(area)
        self._inside.addStretch()
        if owner.problem:
            self._inside.addWidget(kit.panel(Tone.WAIT, Icon.WARNING, owner.problem))
        elif held is not None and held.collected_at is not None:
            self._inside.addWidget(kit.muted(self._collected(held, held.collected_at)))
        if held is not None:
            self._inside.addWidget(BigNumber(kit.theme, held.bib))

    def _add_area(self, area: StartArea) -> None:
        kit = self._kit
        row = kit.row()
        row.addWidget(AreaBadge(kit.theme, area, side=kit.theme.sign_px(11)))
        words = say("Start area {letter}, {name}", letter=area.letter, name=area.name)
        row.addWidget(kit.label(words, Text.LEAD), 1)
        self._inside.addLayout(row)

    def _collected(self, held: HeldBib, at: datetime) -> str:
        words = say("Collected on {when} at {station}", when=day_words(at, self._event), station=held.station)
        return words if held.may_be_out else joined([words, say("no valid copy")])
