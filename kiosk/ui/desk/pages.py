"""Pages that lie over the desk: people found, what is unfinished."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from kiosk.core.event import Event
from kiosk.core.flow import Job
from kiosk.core.flow.events import Shown
from kiosk.core.people import PlaceStatus, RunnerFile
from kiosk.core.pickup import AttemptState, PickupKind
from kiosk.services.visits.counter import SEARCH_LIMIT
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.facts import day_words, moment_words, races_of
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit

WIDEST_MM: Final = 230


class Page(Screen):
    """A card over the desk.

    Signals:
        closed: it is no longer needed.
    """

    closed = Signal()

    def __init__(self, kit: Kit, title: str, sentence: str) -> None:
        super().__init__(kit)
        frame, self.inside = kit.card()
        self.inside.addWidget(kit.label(title, Text.TITLE))
        if sentence:
            self.inside.addWidget(kit.muted(sentence))
        frame.setMaximumWidth(kit.theme.px(WIDEST_MM * kit.theme.growth**2))
        row = kit.row()
        row.addStretch()
        row.addWidget(frame, 20)
        row.addStretch()
        self.main.addLayout(row)

    def add_close(self) -> None:
        """Put the way out at the lower end."""
        row = self.kit.row()
        close = self.kit.button(say("Close"), key="Esc", kind=Kind.SECONDARY)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        row.addStretch()
        self.inside.addLayout(row)

    def look_up(self, code: str) -> None:
        """Close the page and look a person up."""
        self.closed.emit()
        self.said.emit(Shown(code))


class FoundPage(Page):
    """People whose name, number or birth date fits."""

    def __init__(self, kit: Kit, found: Sequence[RunnerFile], event: Event) -> None:
        title = _found_title(len(found))
        sentence = (
            say("Choose with the arrows and Enter. Ask for the birth date where names are alike.")
            if found
            else say("Try fewer letters, the family name alone, or a birth date such as 14/03/1988.")
        )
        super().__init__(kit, title, sentence)
        lines = [_found_line(runner, event) for runner in found]
        self._list = Choices(kit.theme, lines, name=title)
        self._list.chosen.connect(self.look_up)
        self.inside.addWidget(self._list, 1)
        self.add_close()

    @override
    def start(self) -> None:
        """Give the focus to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


class UnfinishedPage(Page):
    """Pickups that are open."""

    def __init__(self, kit: Kit, jobs: Sequence[Job], event: Event, *, after_restart: bool) -> None:
        title = say("Unfinished: {count}", count=len(jobs)) if jobs else say("Nothing is unfinished")
        sentence = say("Choose one to go on where it stopped.") if jobs else say("Every bib is handed over.")
        if after_restart and jobs:
            sentence = say("These were open when the station stopped.") + " " + sentence
        super().__init__(kit, title, sentence)
        self._list = Choices(kit.theme, [job_line(job, event) for job in jobs], name=title)
        self._list.chosen.connect(self.look_up)
        self.inside.addWidget(self._list, 1)
        self.add_close()

    @override
    def start(self) -> None:
        """Give the focus to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def _found_title(count: int) -> str:
    if count >= SEARCH_LIMIT:
        return say("The first {count}: type more to find fewer", count=count)
    return say("{count} found", count=count) if count else say("Nobody found")


def _found_line(runner: RunnerFile, event: Event) -> Line:
    member = runner.member
    detail = say("born {day}", day=day_words(member.birth_date))
    if races := races_of(event, runner):
        detail = joined((detail, races))
    return Line(member.member_id, member.name, detail, status_words(runner))


def status_words(runner: RunnerFile) -> str:
    """Say how far a person is."""
    if runner.held is not None:
        bib = runner.held.bib
        return (
            say("has bib {bib}", bib=bib) if runner.held.collected_at else say("bib {bib} is open", bib=bib)
        )
    if any(place.status is PlaceStatus.GRANTED for place in runner.places):
        return say("no bib yet")
    return say("no place now")


def job_line(job: Job, event: Event) -> Line:
    """Show an open pickup: whose, which bib, where, since when, and what is open."""
    pickup = job.pickup
    race = event.race(pickup.race)
    title = say("Bib {bib}  ·  {name}", bib=pickup.bib, name=job.runner.member.name)
    details = [race.name if race else str(pickup.race)]
    if pickup.kind is PickupKind.REPLACEMENT:
        details.append(say("replacement {copy}", copy=pickup.copy))
    details.append(say("at {station}", station=pickup.station))
    details.append(say("since {when}", when=moment_words(pickup.opened_at, event)))
    state = pickup.current.state if pickup.current else AttemptState.PLANNED
    what = say("kept at a desk") if pickup.with_staff else attempt_words(state)
    return Line(pickup.member_id, title, joined(details), what)


def attempt_words(state: AttemptState) -> str:
    """Say what is known of a piece of stock."""
    return {
        AttemptState.PLANNED: say("not printed"),
        AttemptState.ENCODED: say("chip written"),
        AttemptState.SENT: say("perhaps out"),
        AttemptState.UNCERTAIN: say("perhaps out"),
        AttemptState.MADE: say("to be scanned"),
        AttemptState.PROVEN: say("to be handed over"),
        AttemptState.VOID: say("to be destroyed"),
        AttemptState.REVOKED: say("replaced"),
    }[state]
