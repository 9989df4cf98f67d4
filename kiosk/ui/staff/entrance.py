"""Lets people of the staff in by PIN or badge, and out again."""

from collections.abc import Callable
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kiosk.core.people import Role, Staff
from kiosk.services.staff.sign_in import SignIn
from kiosk.services.visits.counter import Counter
from kiosk.ui.language.texts import say
from kiosk.ui.staff.sign_in import SignInScreen
from kiosk.ui.widgets.kit import Kit

SESSION_S: Final = 120.0
T = TypeVar("T")


class Entrance(QObject):
    """One person at a time, whose session ends when nobody has touched anything for two minutes.

    Signals:
        changed: somebody came, went, or took over from another.
        told: a sentence for the notice line.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._screen: SignInScreen | None = None
        self._touched_s = 0.0
        self.person: Staff | None = None

    @property
    def _now_s(self) -> float:
        return self._counter.office.clock.monotonic_s()

    def make_screen(self, kit: Kit, *, waiting: str) -> SignInScreen:
        """Make the screen on which somebody signs in; `waiting`: the visit that was left open."""
        screen = self._screen = SignInScreen(kit, waiting=waiting)
        screen.sign_in_asked.connect(self._ask)
        self._counter.office.staff_names(self._here(partial(self._name, screen)))
        return screen

    def show_badge(self, text: str) -> None:
        """Let somebody in whose badge was scanned."""
        answer = self._here(partial(self._answered, ""))
        self._counter.office.sign_in_badge(text, Role.VOLUNTEER, answer)

    def touch(self) -> None:
        """Note that somebody is there."""
        self._touched_s = self._now_s

    def leave(self) -> None:
        """Let the person go."""
        self.person = None
        self.changed.emit()

    def tick(self) -> None:
        """Look at the clock; called a few times a second."""
        if self.person is not None and self._now_s - self._touched_s >= SESSION_S:
            self.leave()
            self.told.emit(say("Nobody was there for two minutes: please sign in again."))
        if (screen := self._shown) is not None:
            screen.tick(self._now_s)

    @property
    def _shown(self) -> SignInScreen | None:
        return self._screen if self._screen is not None and isValid(self._screen) else None

    def _name(self, screen: SignInScreen, names: tuple[str, ...]) -> None:
        if isValid(screen):
            screen.show_names(names)

    def _ask(self, asked: tuple[str, str]) -> None:
        name, pin = asked
        answer = self._here(partial(self._answered, name))
        self._counter.office.sign_in(name, pin, Role.VOLUNTEER, answer)

    def _answered(self, name: str, answer: SignIn) -> None:
        screen = self._shown
        if answer.person is not None:
            self.person = answer.person
            self.touch()
            self.changed.emit()
        elif self.person is None and screen is not None:
            screen.refused(name, answer)
        else:
            self.told.emit(answer.sentence)

    def _here(self, take: Callable[[T], None]) -> Callable[[T], None]:
        def take_here(answer: T) -> None:
            if isValid(self):
                take(answer)

        return take_here
