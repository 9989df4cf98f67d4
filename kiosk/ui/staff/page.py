"""What every page of the staff face has in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout
from shiboken6 import isValid

from kiosk.core.board import StationView
from kiosk.core.event import Event
from kiosk.core.people import Role, Staff
from kiosk.services.staff.office import Office
from kiosk.services.visits.counter import Counter
from kiosk.ui.language.texts import Languages, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Around:
    """What a page needs: its parts, what it asks, in whose name, and in which language."""

    kit: Kit
    counter: Counter
    person: Staff
    languages: Languages

    @property
    def office(self) -> Office:
        """Give what staff ask and do."""
        return self.counter.office

    @property
    def event(self) -> Event:
        """Give the event that is served."""
        return self.counter.event

    @property
    def now(self) -> datetime:
        """Give the time."""
        return self.counter.office.clock.now()

    @property
    def now_s(self) -> float:
        """Give seconds that never run backwards."""
        return self.counter.office.clock.monotonic_s()


class StaffPage(Screen):
    """A page with a title; thrown away when another one is opened.

    Signals:
        told: a sentence for the notice line, empty: the one before is settled.
    """

    needed: ClassVar[Role] = Role.VOLUNTEER
    told = Signal(str)

    def __init__(self, around: Around, title: str) -> None:
        super().__init__(around.kit)
        self.around = around
        self.setAccessibleName(title)
        self.main.setSpacing(around.kit.theme.px(2.6))
        self.head: QHBoxLayout = around.kit.row()
        self.heading = around.kit.label(title, Text.TITLE)
        self.head.addWidget(self.heading, 3)
        self.main.addLayout(self.head)

    def here(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """Let an answer in only as long as the page is there."""

        def take_here(answer: T) -> None:
            if isValid(self):
                take(answer)

        return take_here

    def tick(self) -> None:
        """Look at the clock; called a few times a second."""

    def show_stations(self, views: Sequence[StationView]) -> None:
        """Show how the stations are; called every few seconds on each page."""

    def take_text(self, _text: str) -> bool:
        """Take what was typed outside of any field; False if the page has no use for it."""
        return False

    def take_line(self, _text: str) -> None:
        """Take a line that was typed outside of any field and ended with Enter."""

    def failed(self) -> None:
        """Something that was asked came to nothing; the notice line says what."""


class LockedPage(StaffPage):
    """Says that a page is for people of another role."""

    def __init__(self, around: Around, title: str, *, role: str) -> None:
        super().__init__(around, title)
        kit = around.kit
        headline = say("This page needs another role")
        sentence = say("{role}: sign out, and let somebody sign in who has it.", role=role)
        self.main.addWidget(kit.panel(Tone.WAIT, Icon.PERSON, headline, sentence))
        self.main.addStretch(1)


def emptied(layout: QLayout) -> None:
    """Throw away all that a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)
