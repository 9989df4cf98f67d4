"""More pages of the desk: people who may be in twice, all that can be done, and the way out."""

from collections.abc import Sequence
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt, Signal
from typing_extensions import override

from kiosk.core.event import Event
from kiosk.core.flow import Job
from kiosk.core.people import RunnerFile
from kiosk.ui.desk.pages import Page, job_line, status_words
from kiosk.ui.language.saying import joined
from kiosk.ui.language.texts import say
from kiosk.ui.screens.facts import day_words, races_of
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit


class TwicePage(Page):
    """Groups of people with the same name and birth date."""

    def __init__(self, kit: Kit, groups: Sequence[Sequence[RunnerFile]], event: Event) -> None:
        count = len(groups)
        title = (
            say("Perhaps in twice: {count}", count=count) if groups else say("Nobody seems to be in twice")
        )
        sentence = (
            say("Each group has one name and one birth date. Enter opens a person; nothing is merged here.")
            if groups
            else say("No two people with a place share name and birth date.")
        )
        super().__init__(kit, title, sentence)
        lines = [
            _member_line(number, runner, event)
            for number, group in enumerate(groups, start=1)
            for runner in group
        ]
        self._list = Choices(kit.theme, lines, name=title)
        self._list.chosen.connect(self.look_up)
        self.inside.addWidget(self._list, 1)
        self.add_close()

    @override
    def start(self) -> None:
        """Give the focus to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


class Errand(Enum):
    """What can be done from the page of all that can be done."""

    UNFINISHED = "unfinished"
    REPLACE = "replace"
    NOT_COLLECTED = "not_collected"
    TWICE = "twice"
    SUPPLIES = "supplies"
    LANGUAGE = "language"
    TEXT_SIZE = "text_size"
    COLOURS = "colours"
    LEAVE = "leave"


KEYS: Final = {
    Errand.UNFINISHED: "F5",
    Errand.REPLACE: "F7",
    Errand.NOT_COLLECTED: "F11",
    Errand.TWICE: "F12",
    Errand.LEAVE: "Ctrl+Q",
}


class MorePage(Page):
    """All that can be done beside serving the next runner, each with its key.

    Signals:
        chosen: the `Errand`.
    """

    chosen = Signal(object)

    def __init__(self, kit: Kit, languages: Sequence[str]) -> None:
        """List it; `languages`: their own names."""
        super().__init__(kit, say("More"), "")
        words = {
            Errand.UNFINISHED: (say("Unfinished"), say("Pickups that are open, at any desk")),
            Errand.REPLACE: (say("Replace a bib"), say("Lost, damaged or stolen")),
            Errand.NOT_COLLECTED: (say("Not collected after all"), say("A bib has come back to the desk")),
            Errand.TWICE: (say("Perhaps in twice"), say("People with the same name and birth date")),
            Errand.SUPPLIES: (say("Roll and ribbon"), say("How many labels are left; a new one is in")),
            Errand.LANGUAGE: (say("Language"), joined(languages)),
            Errand.TEXT_SIZE: (say("Text size"), say("Usual, large, largest")),
            Errand.COLOURS: (say("Colours"), say("Light, dark, high contrast")),
            Errand.LEAVE: (say("Close Dossard"), say("Asks first if a bib is unfinished here")),
        }
        lines = [Line(one.value, *words[one], KEYS.get(one, "")) for one in Errand]
        self._list = Choices(kit.theme, lines, name=say("More"))
        self._list.chosen.connect(self._choose)
        self.inside.addWidget(self._list, 1)
        self.add_close()

    @override
    def start(self) -> None:
        """Give the focus to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, errand: str) -> None:
        self.closed.emit()
        self.chosen.emit(Errand(errand))


class LeavePage(Page):
    """Something is unfinished here: close all the same?

    Signals:
        confirmed: close.
    """

    confirmed = Signal()

    def __init__(self, kit: Kit, jobs: Sequence[Job], event: Event) -> None:
        sentence = say(
            "These bibs are unfinished at this station. They are kept, and shown at the next start."
        )
        super().__init__(kit, say("Close Dossard?"), sentence)
        self._list = Choices(kit.theme, [job_line(job, event) for job in jobs], name=say("Unfinished"))
        self._list.chosen.connect(self.look_up)
        self.inside.addWidget(self._list, 1)
        row = kit.row()
        stay = kit.button(say("Stay"), key="Esc")
        stay.clicked.connect(self.closed)
        row.addWidget(stay, 1)
        leave = kit.button(say("Close all the same"), key="F9", kind=Kind.DANGER)
        leave.clicked.connect(self.confirmed)
        row.addWidget(leave)
        self.inside.addLayout(row)

    @override
    def start(self) -> None:
        """Give the focus to the list: Enter goes on with the first."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)


def _member_line(number: int, runner: RunnerFile, event: Event) -> Line:
    member = runner.member
    title = say("{group}.  {name}", group=number, name=member.name)
    facts = [
        say("born {day}", day=day_words(member.birth_date)),
        str(member.member_id),
        races_of(event, runner),
    ]
    return Line(member.member_id, title, joined(fact for fact in facts if fact), status_words(runner))
