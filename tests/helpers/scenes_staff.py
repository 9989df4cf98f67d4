"""The staff's sign-in, each page empty and on a busy day, and visits in progress."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from kiosk.core.board import EventLife
from kiosk.core.flow import State
from kiosk.core.flow.states import Idle
from kiosk.core.people import Role, Staff
from kiosk.services.chips.bench import ChipFile
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.screens.base import Screen
from kiosk.ui.staff.rail import PageName
from kiosk.ui.staff.window import StaffWindow
from tests.helpers.screens import busy_jobs, settle, states
from tests.helpers.screens_desk import WRONG_PIN, held, runners
from tests.helpers.screens_staff_values import (
    chip_files,
    figures,
    journal,
    running_short,
    stations,
    surge,
)

SUPERVISOR: Final = Staff("Sam", Role.SUPERVISOR, "")
VOLUNTEER: Final = Staff("Val", Role.VOLUNTEER, "")
# what a page asks the database has come by then; it asks again only seconds later
ANSWERED_MS: Final = 60
VISITS: Final = (
    "making",
    "making_trouble",
    "reading",
    "asking_out",
    "asking_destroyed",
    "handing",
    "stopped",
    "stopped_used",
    "refused",
)


@dataclass(frozen=True, slots=True)
class StaffScenes:
    """What the staff see."""

    window: StaffWindow

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Give them by name, each with how it is brought about."""
        yield "sign_in", self._sign_in
        yield "sign_in_refused", self._sign_in_refused
        yield "sign_in_called", self._sign_in_called
        for name in PageName:
            yield f"page_{name.name.lower()}", partial(self._page, name)
        yield "locked", partial(self._page, PageName.JOURNAL, VOLUNTEER)
        yield from self._busy()
        yield "short_stations", self._short
        yield "short_visit", self._short_visit
        known = states(self.window.counter.event)
        for name in VISITS:
            yield f"visit_{name}", partial(self._visit, known[name])

    def _busy(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield from self._chips()
        for show in (self._board, self._stations, self._surge, self._replace, self._twice, self._journal):
            yield f"busy{show.__name__}", show
        now = self.window.counter.office.clock.now()
        yield "event_unfinished", partial(self._event, EventLife(), 2)
        yield "event_closed", partial(self._event, EventLife(closed_at=now), 0)
        yield "event_purged", partial(self._event, EventLife(now, now), 0)

    def _sign_in(self) -> None:
        self.window._entrance.leave()

    def _sign_in_refused(self) -> None:
        self._sign_in()
        settle(ANSWERED_MS)
        self.window._entrance._answered("Sam", SignIn(None, WRONG_PIN))

    def _sign_in_called(self) -> None:
        self._sign_in()
        settle(ANSWERED_MS)
        self.window._show_stations(stations(self.window.counter.office.clock.now()))

    def _page(self, name: PageName, person: Staff = SUPERVISOR) -> None:
        window = self.window
        window._show_stations(())
        window.show_state(Idle(0))
        window._entrance.person = person
        window._entrance.touch()
        window._entrance.changed.emit()
        window._open(name)

    def _open(self, name: PageName) -> Screen:
        """Open a page and wait until it has shown what the database of the picture holds: nothing."""
        self._page(name)
        settle(ANSWERED_MS)
        return self.window._room.page

    def _board(self) -> None:
        counter = self.window.counter
        page = self._open(PageName.BOARD)
        page.show_figures(figures(counter.event, counter.office.clock.now()))
        self.window._show_stations(stations(counter.office.clock.now()))

    def _stations(self) -> None:
        self._open(PageName.STATIONS)
        self.window._show_stations(stations(self.window.counter.office.clock.now()))

    def _short(self) -> None:
        self._open(PageName.STATIONS)
        self.window._show_stations(running_short(self.window.counter.office.clock.now()))

    def _short_visit(self) -> None:
        self._visit(states(self.window.counter.event)["reading"])
        self.window._show_stations(running_short(self.window.counter.office.clock.now()))

    def _surge(self) -> None:
        self._open(PageName.SURGE)
        now, here = self.window.counter.office.clock.now(), self.window.counter.incarnation
        self.window._surge.entries = surge(self.window.counter.event, now, here=here)
        self.window._surge.changed.emit()

    def _replace(self) -> None:
        page = self._open(PageName.REPLACE)
        page._found(page._asked, replace(runners()[1], held=held()))

    def _chips(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for name, chip in chip_files(self.window.counter.office.clock.now()).items():
            yield f"chip_{name}", partial(self._chip, chip)

    def _chip(self, chip: ChipFile) -> None:
        self._open(PageName.CHIP)._show(chip)

    def _twice(self) -> None:
        page = self._open(PageName.TWICE)
        page._show_unfinished(busy_jobs())
        page._show_twice((runners(), runners()))

    def _journal(self) -> None:
        page = self._open(PageName.JOURNAL)
        self.window._show_stations(stations(self.window.counter.office.clock.now()))
        page._found(page._asked, journal())
        page._list.setCurrentRow(2)

    def _event(self, life: EventLife, unfinished: int) -> None:
        page = self._open(PageName.EVENT)
        page._listed(busy_jobs()[:unfinished])
        page._lives(life)

    def _visit(self, state: State) -> None:
        self._page(PageName.REPLACE)
        self.window.show_state(replace(state, visit=1))
