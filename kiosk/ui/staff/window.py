"""The window of the staff: somebody signs in, pages beside a rail, and the bib that is being made."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from kiosk.core.board import StationView
from kiosk.core.flow import State
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.states import Closed, Idle, ReadingBack, Refused
from kiosk.core.ports import DeviceStatus
from kiosk.core.ports.sound import Senses, Signal
from kiosk.core.scan import looks_like_badge
from kiosk.services.visits.counter import Counter
from kiosk.ui.language.texts import Languages, say
from kiosk.ui.look.theme import USUAL_LOOK, Look
from kiosk.ui.staff.display import DisplayPage
from kiosk.ui.staff.ending import Ending
from kiosk.ui.staff.entrance import Entrance
from kiosk.ui.staff.furniture import Furniture
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.pages import page_of
from kiosk.ui.staff.poll import Poll
from kiosk.ui.staff.rail import PageName
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.staff.words import clock_words, is_over
from kiosk.ui.voice.senses import SILENT
from kiosk.ui.window.frame import FaceWindow, Themes
from kiosk.ui.window.haste import Haste
from kiosk.ui.window.quiet import TOUCHES

STATIONS_EVERY_S: Final = 5.0
TWICE_WITHIN_S: Final = 1.0


class StaffWindow(FaceWindow):
    """The face of the staff."""

    def __init__(
        self,
        counter: Counter,
        themes: Themes,
        *,
        languages: Languages,
        look: Look = USUAL_LOOK,
        hint: str = "",
        senses: Senses = SILENT,
    ) -> None:
        """Make the window; `senses` rings when somebody calls, `hint` may say what can be tried."""
        super().__init__(counter, themes, look=look)
        self.strikes: Haste = Haste(self)
        self._languages, self._hint, self._senses = languages, hint, senses
        self._entrance = Entrance(counter, self)
        self._surge = SurgeRound(counter, self)
        self._state: State = Idle()
        self._devices: tuple[DeviceStatus, ...] = ()
        self._views: tuple[StationView, ...] = ()
        self._stations_poll = Poll(STATIONS_EVERY_S)
        self._name = PageName.BOARD
        self._escaped_s = -TWICE_WITHIN_S
        self._furnish()
        self._surge.changed.connect(self._surge_changed)
        self._entrance.changed.connect(self._someone_changed)
        self._entrance.told.connect(self._tell)
        self.keys.scanned.connect(counter.scanned)
        self.keys.typed.connect(lambda text: self._room.take_typed(text))  # noqa: PLW0108 - made anew
        self.keys.entered.connect(lambda text: self._room.take_line(text))  # noqa: PLW0108
        ending = Ending(self, room=lambda: self._room, back=self._show_all)
        counter.offer_scans(ending.before(self._takes_scan))

    def _furnish(self) -> None:
        room = self._room = Furniture(self, self._surge, hint=self._hint)
        room.header.sign_out.clicked.connect(self._entrance.leave)
        room.rail.chosen.connect(self._open)
        room.rail.visit_chosen.connect(self._to_visit)
        room.calls.opened.connect(partial(self._open, PageName.STATIONS))
        room.calls.rang.connect(partial(self._senses.sounder.play, Signal.ATTENTION))
        room.bar.paused.connect(self._surge.pause)

    @override
    def rebuild(self) -> None:
        known = self._room.calls
        self._furnish()
        self._room.calls.keep(known)
        self._room.strip.show_devices(self._devices)
        self._room.visit.show_state(self._state)
        self._show_all()

    @override
    def begin(self) -> None:
        super().begin()
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self)
        self._show_all()

    # --- the clock and the touches ---

    @property
    def _now_s(self) -> float:
        return self.counter.office.clock.monotonic_s()

    @override
    def tick(self) -> None:
        super().tick()
        at_s, page = self._now_s, self._room.page
        self._room.header.show_time(clock_words(self.counter.office.clock.now(), self.counter.event))
        self._entrance.tick()
        if isinstance(page, StaffPage) and page is self._room.page:
            page.tick()
        if self._stations_poll.is_due(at_s=at_s):
            self._stations_poll.begin(at_s=at_s)
            self.counter.office.stations(self.here(self._show_stations))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._entrance.touch()
        return super().eventFilter(watched, event)

    # --- who is there ---

    def _someone_changed(self) -> None:
        self._surge.pause()
        if self._entrance.person is None:
            self._name = PageName.BOARD
        self._room.notice.dismiss()
        self._show_all()

    def _show_all(self) -> None:
        """Show what there is to see for whoever is signed in."""
        person, room = self._entrance.person, self._room
        room.header.show_person(person)
        room.rail.setVisible(person is not None)
        room.bar.look()
        room.visit.serve(person)
        room.calls.offer_stations(is_offered=person is not None)
        room.calls.show_calls(self._views, self.counter.office.clock.now())
        if person is None:
            self._show_sign_in()
        elif is_over(self._state):
            self._open(self._name)
        else:
            self._to_visit()

    def _show_sign_in(self) -> None:
        visit = "" if is_over(self._state) else self._room.visit.words
        self._room.show_page(self._entrance.make_screen(self.kit, waiting=visit))

    # --- pages and visits ---

    def _open(self, name: PageName) -> None:
        person, room = self._entrance.person, self._room
        if person is None:
            return
        self._name = name
        page = page_of(name, Around(self.kit, self.counter, person, self._languages), self._surge)
        page.said.connect(self._said)
        page.told.connect(self._tell)
        if isinstance(page, DisplayPage):
            page.language_chosen.connect(self._speak)
            page.look_chosen.connect(self.set_look)
        room.notice.dismiss()
        room.show_page(page)
        room.rail.show_page(name)
        room.rail.show_visit("" if is_over(self._state) else room.visit.words)
        page.show_stations(self._views)
        page.tick()
        page.start()

    def _speak(self, code: str) -> None:
        self._languages.speak(code)
        self.rebuild()

    def _to_visit(self) -> None:
        if self._entrance.person is None:
            return
        room = self._room
        room.show_visit()
        room.rail.show_page(None)
        room.rail.show_visit(room.visit.words)
        room.visit.start()

    def _said(self, event: FlowEvent) -> None:
        self._room.notice.dismiss()
        self.counter.handle(event)

    # --- what happened ---

    def show_state(self, state: State) -> None:
        """See `FaceListener.show_state`."""
        self._state = state
        self.strikes.follow(state)
        self._room.notice.dismiss()
        self._room.visit.show_state(state)
        if self._entrance.person is not None:
            if isinstance(state, Idle):
                self._back()
            else:
                self._to_visit()
        self._surge.follow(state)

    def _back(self) -> None:
        """Go back to the page from which the visit began, unless the surge goes on with the next bib."""
        if self._surge.is_running:
            return
        if self._room.page is None:
            self._open(self._name)
        else:
            self._room.rail.show_visit("")

    def _surge_changed(self) -> None:
        is_left = self._room.page is None and not self._surge.is_busy
        if is_left and is_over(self._state) and self._entrance.person is not None:
            self._open(self._name)

    def _tell(self, sentence: str) -> None:
        self._room.notice.say(sentence)

    def _show_stations(self, views: tuple[StationView, ...]) -> None:
        self._stations_poll.end()
        self._views = views
        self._room.calls.show_calls(views, self.counter.office.clock.now())
        self._room.follow_calls()
        if isinstance(self._room.page, StaffPage):
            self._room.page.show_stations(views)

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """See `FaceListener.show_devices`."""
        self._devices = statuses
        self._room.strip.show_devices(statuses)

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """See `FaceListener.show_files`."""
        self._room.visit.show_files(attempt, files)

    def show_trouble(self, sentence: str) -> None:
        """See `FaceListener.show_trouble`."""
        self._room.notice.say(sentence)
        self._stations_poll.end()
        self._surge.failed()
        if isinstance(self._room.page, StaffPage):
            self._room.page.failed()

    @override
    def show_bug(self) -> None:
        self._tell(say("Something went wrong that nobody foresaw. Call a supervisor; the log says more."))

    # --- scans and keys ---

    def _takes_scan(self, text: str) -> bool:
        """Look at a scan before the station does; True: it was for a page, or for the sign-in."""
        self._entrance.touch()
        self._room.notice.dismiss()
        if self._room.page is None and self._room.visit.take_scan(text):
            return True
        if looks_like_badge(text):
            self._entrance.show_badge(text)
            return True
        if isinstance(self._state, ReadingBack):
            return False
        if self._entrance.person is None:
            self._tell(say("Sign in first: name and PIN, or your badge."))
            return True
        page = self._room.page
        if is_over(self._state) or (page is not None and isinstance(self._state, Refused)):
            self._to_page(text)
        elif isinstance(page, StaffPage):
            page.take_scan(text)  # nobody else is looked up in the middle of a visit
        return True

    def _to_page(self, text: str) -> None:
        """Give a scan to the page, or to the one for replacements where the page has no use for it."""
        if self._room.page is None:
            self._open(self._name)
        if self._room.page is not None and not self._room.page.take_scan(text):
            self._open(PageName.REPLACE)
            self._room.page.take_scan(text)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self._state, Closed) and self._room.page is None:
            self._open(self._name)
        elif event.key() == Qt.Key.Key_Escape:
            self._escaped()
        else:
            super().keyPressEvent(event)

    def _escaped(self) -> None:
        if self._entrance.person is not None and self._now_s - self._escaped_s < TWICE_WITHIN_S:
            self._entrance.leave()
        self._escaped_s = self._now_s
