"""What the keys and buttons beside the visit do."""

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.core.flow import Job
from kiosk.core.people import BibNumber
from kiosk.ui.desk.end_page import EndPage
from kiosk.ui.desk.errands import Errands
from kiosk.ui.desk.lists import Errand, LeavePage, MorePage
from kiosk.ui.language.texts import Languages, own_name
from kiosk.ui.window.frame import FaceWindow

AnyEnum = TypeVar("AnyEnum", bound=Enum)
_CTRL_Q: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Q)
_KEYS: Final = {Qt.Key.Key_F11: Errand.NOT_COLLECTED, Qt.Key.Key_F12: Errand.TWICE}


class Menu:
    """Starts errands by button, by key, or from the page that lists them."""

    def __init__(
        self,
        window: FaceWindow,
        errands: Errands,
        languages: Languages,
        *,
        is_free: Callable[[], bool],
        bib_held: Callable[[], BibNumber | None],
    ) -> None:
        """Make it anew with every stage.

        Args:
            window: which is changed or closed.
            errands: which open the pages.
            languages: in which the window can speak.
            is_free: another person could be looked up now.
            bib_held: the number of the person who is on the screen, None for nobody.
        """
        self._window, self._errands, self._languages = window, errands, languages
        self._is_free, self._bib_held = is_free, bib_held

    def open(self) -> None:
        """List all that can be done."""
        page = MorePage(self._window.kit, [own_name(code) for code in self._languages.known()])
        page.chosen.connect(self.run)
        self._errands.open(page)

    def take_key(self, event: QKeyEvent) -> bool:
        """Start the errand of a key; False if it has none, or nothing can be done beside the visit now."""
        if event.keyCombination() == _CTRL_Q:
            self.run(Errand.LEAVE)
            return True
        errand = _KEYS.get(Qt.Key(event.key()))
        if errand is None or not self._is_free():
            return False
        self.run(errand)
        return True

    def run(self, errand: Errand) -> None:
        """Start an errand."""
        errands, window = self._errands, self._window
        run: dict[Errand, Callable[[], None]] = {
            Errand.UNFINISHED: lambda: errands.list_unfinished(after_restart=False, may_open=self._is_free),
            Errand.REPLACE: lambda: errands.replace(self._bib_held()),
            Errand.NOT_COLLECTED: lambda: errands.take_back(self._bib_held()),
            Errand.TWICE: lambda: errands.list_twice(may_open=self._is_free),
            Errand.SUPPLIES: errands.open_supplies,
            Errand.LANGUAGE: self._speak_next,
            Errand.TEXT_SIZE: lambda: window.set_look(
                replace(window.look, text_size=_next(window.look.text_size))
            ),
            Errand.COLOURS: lambda: window.set_look(replace(window.look, variant=_next(window.look.variant))),
            Errand.LEAVE: lambda: window.counter.left_here(window.here(self._ask_to_leave)),
        }
        run[errand]()

    def _speak_next(self) -> None:
        known = self._languages.known()
        self._languages.speak(known[(known.index(self._languages.code) + 1) % len(known)])
        self._window.rebuild()

    def _ask_to_leave(self, jobs: tuple[Job, ...]) -> None:
        if self._window.may_close:
            self._ask_volunteer(jobs)
        else:
            self._window.counter.staff_names(self._window.here(partial(self._ask_supervisor, jobs)))

    def _ask_volunteer(self, jobs: tuple[Job, ...]) -> None:
        """Close at once where nothing is unfinished here."""
        if not jobs and self._is_free():
            self._leave()
            return
        page = LeavePage(self._window.kit, jobs, self._window.counter.event)
        page.confirmed.connect(self._leave)
        self._errands.open(page)

    def _ask_supervisor(self, jobs: tuple[Job, ...], names: tuple[str, ...]) -> None:
        """Ask a supervisor; before anybody has a PIN, there must be a way out of the whole screen, too."""
        if not names:
            self._ask_volunteer(jobs)
            return
        page = EndPage(self._window.kit, jobs)
        page.confirmed.connect(self._leave)
        self._errands.open(page)

    def _leave(self) -> None:
        self._window.may_close = True
        self._window.close()


def _next(now: AnyEnum) -> AnyEnum:
    """Give the member that follows; the first after the last."""
    members = list(type(now))
    return members[(members.index(now) + 1) % len(members)]
