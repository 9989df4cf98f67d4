"""The pages before a visit: show a pass, or type a number and a birth date."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QLocale, QObject, Signal
from shiboken6 import isValid

from kiosk.core.flow import State
from kiosk.core.flow.events import Shown
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import Idle, LookingUp, Refused
from kiosk.core.reasons import Reason
from kiosk.core.scan import candidates
from kiosk.services.visits.counter import Counter
from kiosk.ui.kiosk.draft import DateProblem, Draft, problem_words, rest_of
from kiosk.ui.kiosk.entry_screens import BirthScreen, EntryScreen, NumberScreen
from kiosk.ui.kiosk.guessing import GuessGuard
from kiosk.ui.kiosk.patience import Patience
from kiosk.ui.kiosk.screens import ShowPassScreen
from kiosk.ui.language.texts import say, short_code
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.facts import job_of
from kiosk.ui.widgets.kit import Kit


class Page(Enum):
    """What stands before the visit."""

    CLOSED = "closed"
    PASS = "pass"
    NUMBER = "number"
    BIRTH = "birth"


_BACK: Final = {Page.BIRTH: Page.NUMBER, Page.NUMBER: Page.PASS}


@dataclass(slots=True)
class _Typed:
    """What one runner has typed; wiped with the visit."""

    draft: Draft = field(default_factory=Draft)
    problem: str = ""


class Entrance(QObject):
    """Keeps what is typed until it is right or somebody leaves.

    Signals:
        turned: another page is to be shown.
        shown: a pair was typed, a `Shown`.
        left_alone: nobody touched the page for too long.
    """

    turned = Signal()
    shown = Signal(object)
    left_alone = Signal()

    def __init__(self, parent: QObject, counter: Counter, *, locale: Callable[[], QLocale]) -> None:
        """Begin with every page closed.

        Args:
            parent: the window.
            counter: knows the day of the race, and whether the scanner works.
            locale: gives how dates are written in the language of the screen.
        """
        super().__init__(parent)
        self._counter, self._locale = counter, locale
        self._asks_to_scan = True
        self._page = Page.CLOSED
        self._typed = _Typed()
        self._screen: EntryScreen | None = None
        self._is_asking = self._is_shut = False
        self.guard = GuessGuard()
        self.patience = Patience()

    @property
    def is_open(self) -> bool:
        """Tell whether somebody is at one of the pages."""
        return self._page is not Page.CLOSED

    def covers(self, state: State) -> bool:
        """Tell whether a page stands before this state's own screen."""
        return self.is_open and isinstance(state, Idle | Refused)

    # --- what happens ---

    def open(self) -> None:
        """Ask for the pass."""
        self._turn(Page.PASS)

    def wipe(self) -> None:
        """Forget everything that was typed."""
        self._page, self._typed, self._screen = Page.CLOSED, _Typed(), None

    def shut(self, *, is_shut: bool) -> None:
        """Let nobody in from now on, or everybody again; what was typed is forgotten."""
        self._is_shut = is_shut
        self.wipe()

    def follow(self, state: State) -> None:
        """Take what came of a code: the missing date is asked for, a wrong pair can be corrected."""
        self._is_asking = isinstance(state, LookingUp)
        match state:
            case Idle() | LookingUp():
                pass
            case Refused(asked=asked, denied=denied) if denied.refusal.reason is Reason.BIRTH_DATE_NEEDED:
                self._typed = _Typed(Draft(number=candidates(asked.code)[0]))
                self._open(Page.BIRTH)
            case Refused(asked=asked, denied=denied) if (
                denied.refusal.reason is Reason.UNKNOWN_CODE and asked.born is not None and self.is_open
            ):
                self.guard.missed()
                self._typed.problem = _wrong_pair()
                self._open(Page.NUMBER)
            case _:
                if job_of(state) is not None:
                    self.guard.cleared()
                self.wipe()

    def passed(self, seconds: float) -> None:
        """Let time pass."""
        self.guard.passed(seconds)
        if not self.is_open:
            return
        if self._screen is not None and isValid(self._screen):
            self._screen.pause(self.guard.pause_s)
        if self._page is Page.PASS and self._asks_to_scan is not self._counter.scanner_works:
            self.turned.emit()
        if not self._is_asking and self.patience.passed(seconds):
            self.wipe()
            self.left_alone.emit()

    def take_line(self, line: str) -> bool:
        """Take a line that somebody typed on a keyboard and finished with Enter; False on other pages."""
        if self._screen is None or not isValid(self._screen):
            return False
        for sign in rest_of(line, self._told()):
            self._screen.take_key(sign)
        self._finish()
        return True

    def _told(self) -> str:
        draft = self._typed.draft
        return draft.number if self._page is Page.NUMBER else draft.day + draft.month + draft.year

    # --- pages ---

    def screen(self, kit: Kit) -> Screen:
        """Make the screen of the page."""
        match self._page:
            case Page.NUMBER:
                return self._entry(NumberScreen(kit, self._typed.draft))
            case Page.BIRTH:
                return self._entry(BirthScreen(kit, self._typed.draft, self._locale()))
            case Page.PASS | Page.CLOSED:
                self._screen = None
                self._asks_to_scan = self._counter.scanner_works
                asking = ShowPassScreen(kit, can_scan=self._asks_to_scan)
                asking.has_no_pass.connect(lambda: self._turn(Page.NUMBER))
                return asking
            case _:
                assert_never(self._page)

    def _entry(self, screen: EntryScreen) -> Screen:
        self._screen = screen
        screen.say_problem(self._typed.problem)
        screen.pause(self.guard.pause_s)
        screen.left.connect(lambda: self._turn(_BACK[self._page]))
        screen.finished.connect(self._finish)
        return screen

    def _open(self, page: Page) -> None:
        if self._is_shut:
            return
        self._page = page
        self.patience.begin(KIOSK_PERSON_S)

    def _turn(self, page: Page) -> None:
        self._open(page)
        self.turned.emit()

    def _finish(self) -> None:
        self.patience.touched()
        if not self.guard.is_open or self._is_shut:
            return
        if self._page is Page.NUMBER:
            self._number_done()
        else:
            self._birth_done()

    def _number_done(self) -> None:
        self._typed.problem = "" if self._typed.draft.number else say("Type your member number first.")
        if self._typed.problem:
            self._say(self._typed.problem)
        else:
            self._turn(Page.BIRTH)

    def _birth_done(self) -> None:
        born = self._typed.draft.born(latest=self._counter.event.date)
        if isinstance(born, DateProblem):
            self._say(problem_words(born))
        else:
            self._typed.problem = ""
            self.shown.emit(Shown(self._typed.draft.number, born=born))

    def _say(self, problem: str) -> None:
        if self._screen is not None and isValid(self._screen):
            self._screen.say_problem(problem)


def _wrong_pair() -> str:
    return say(
        "This number and this birth date are not together in our list. "
        "Check both, or go to the help desk. ({code})",
        code=short_code(Reason.UNKNOWN_CODE),
    )
