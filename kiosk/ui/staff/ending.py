"""Ctrl+Q on the staff's screen: a supervisor ends the program, whoever is signed in."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from shiboken6 import isValid

from kiosk.core.flow import Job
from kiosk.core.people import Role
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.desk.end_page import EndPage
from kiosk.ui.staff.furniture import Furniture
from kiosk.ui.window.frame import FaceWindow


class Ending(QObject):
    """Asks for PIN or badge, and closes the window."""

    def __init__(
        self, window: FaceWindow, *, room: Callable[[], Furniture], back: Callable[[], None]
    ) -> None:
        """Make it for a window.

        Args:
            window: which is closed.
            room: gives what stands in it now, where the page is shown.
            back: shows again what was there before.
        """
        super().__init__(window)
        self._window, self._room, self._back = window, room, back
        self._page: EndPage | None = None
        QShortcut(QKeySequence("Ctrl+Q"), window).activated.connect(self._begin)

    def before(self, takes_scan: Callable[[str], bool]) -> Callable[[str], bool]:
        """Let the page look at a scan before the window does: a badge on it ends the program."""

        def takes(text: str) -> bool:
            page = self._page
            is_seen = page is not None and isValid(page) and page.isVisible()
            return (is_seen and page is not None and page.take_scan(text)) or takes_scan(text)

        return takes

    def _begin(self) -> None:
        self._window.counter.left_here(self._window.here(self._know_left))

    def _know_left(self, jobs: tuple[Job, ...]) -> None:
        self._window.counter.staff_names(self._window.here(partial(self._ask, jobs)))

    def _ask(self, jobs: tuple[Job, ...], names: tuple[str, ...]) -> None:
        if not names:  # before anybody has a PIN there must be a way out, too
            self._end()
            return
        page = self._page = EndPage(self._window.kit, jobs)
        page.sign_in_asked.connect(partial(self._sign_in, page))
        page.badge_shown.connect(partial(self._badge, page))
        page.closed.connect(self._back)
        page.confirmed.connect(self._end)
        page.show_names(names)
        self._room().show_page(page)
        page.start()

    def _sign_in(self, page: EndPage, asked: tuple[str, str, Role]) -> None:
        name, pin, needed = asked
        self._window.counter.sign_in(name, pin, needed, self._answer(page))

    def _badge(self, page: EndPage, asked: tuple[str, Role]) -> None:
        text, needed = asked
        self._window.counter.office.sign_in_badge(text, needed, self._answer(page))

    def _answer(self, page: EndPage) -> Callable[[SignIn], None]:
        """Let an answer in only as long as its page is seen."""

        def take(answer: SignIn) -> None:
            if isValid(page) and page.isVisible():
                page.signed_in(answer)

        return take

    def _end(self) -> None:
        self._window.may_close = True
        self._window.close()
