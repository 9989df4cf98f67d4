"""What is done beside the next runner: each errand is a page over the stage, with its own questions."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar, assert_never

from shiboken6 import isValid

from kiosk.core.event import Race
from kiosk.core.flow import Job
from kiosk.core.flow.states import Checking, Refused, State
from kiosk.core.people import BibNumber, Role, RunnerFile
from kiosk.core.reasons import Reason
from kiosk.core.supplies import Supply
from kiosk.ui.desk.bib_pages import BibPage, NotCollectedPage, ReplacementPage
from kiosk.ui.desk.checking import CheckingScreen, Correction
from kiosk.ui.desk.corrections import BibNamePage, ProxyPage
from kiosk.ui.desk.lists import TwicePage
from kiosk.ui.desk.pages import FoundPage, Page, UnfinishedPage
from kiosk.ui.desk.reason_page import CodePage
from kiosk.ui.desk.refused import RefusedScreen, refused_race
from kiosk.ui.desk.staff_pages import OverridePage, StaffPage
from kiosk.ui.desk.stage import Stage
from kiosk.ui.desk.start_area import StartAreaPage
from kiosk.ui.desk.supplies import SupplyPage
from kiosk.ui.window.frame import FaceWindow

T = TypeVar("T")
SignedIn = Callable[[], str]


class Errands:
    """Opens pages over a stage, and answers what they ask."""

    def __init__(self, window: FaceWindow, stage: Stage, *, on_closed: Callable[[], None]) -> None:
        """Make it anew with every stage.

        Args:
            window: on which they lie.
            stage: over which they lie.
            on_closed: takes the focus back when a page has closed.
        """
        self._window, self._stage, self._on_closed = window, stage, on_closed
        self._counter, self._kit = window.counter, window.kit

    # --- any page ---

    def open(self, page: Page, *, may_act: Callable[[], bool] = lambda: True) -> None:
        """Lay a page over the stage; a page for staff asks who can sign in.

        Args:
            page: goes away when it has been answered.
            may_act: asked when it is answered; what it says counts only then.
        """
        page.said.connect(lambda event: self._window.tell(event) if may_act() else None)
        page.closed.connect(self.close)
        if isinstance(page, StaffPage) and page.needs_names:
            page.sign_in_asked.connect(partial(self._sign_in, page))
            page.badge_shown.connect(partial(self._badge, page))
            self._counter.staff_names(self._answer(page, page.show_names))
        self._stage.open_page(page)

    def close(self) -> None:
        """Take the page away."""
        self._stage.close_page()
        self._on_closed()

    # --- lists ---

    def show_found(self, runners: tuple[RunnerFile, ...]) -> None:
        """Show who was found."""
        self.open(FoundPage(self._kit, runners, self._counter.event))

    def show_code(self, reason: Reason) -> None:
        """Show what the code of a reason means."""
        self.open(CodePage(self._kit, reason))

    def list_unfinished(self, *, after_restart: bool, may_open: Callable[[], bool]) -> None:
        """Show what is open; after a restart only if there is something.

        Args:
            after_restart: the station has just started.
            may_open: asked when the list is there: somebody may be served by then.
        """

        def show(jobs: tuple[Job, ...]) -> None:
            if may_open() and (jobs or not after_restart):
                event = self._counter.event
                self.open(UnfinishedPage(self._kit, jobs, event, after_restart=after_restart))

        self._counter.unfinished(self._window.here(show))

    def list_twice(self, *, may_open: Callable[[], bool]) -> None:
        """Show people who may be in twice."""

        def show(groups: tuple[tuple[RunnerFile, ...], ...]) -> None:
            if may_open():
                self.open(TwicePage(self._kit, groups, self._counter.event))

        self._counter.office.perhaps_twice(self._window.here(show))

    # --- the printer's own needs ---

    def open_supplies(self) -> None:
        """Show what is left in this station's printer, and take the news of what was put in."""
        counter = self._counter
        page = SupplyPage(self._kit, counter.event, counter.supplies.known, counter.office.clock.now())
        page.put_in.connect(partial(self._put_in, page))
        self.open(page)

    def _put_in(self, page: SupplyPage, supply: Supply, labels: int) -> None:
        noted = self._window.here(lambda _: self._noted(page, supply, labels))
        self._counter.office.load_supply(self._counter.incarnation, supply, labels, "", noted)

    def _noted(self, page: SupplyPage, supply: Supply, labels: int) -> None:
        self._counter.supplies.look_soon()
        if isValid(page):
            page.show_noted(supply, labels, self._counter.office.clock.now())

    # --- with a supervisor; `signed_in` names who need not sign in once more, asked again when they act ---

    def replace(self, bib: BibNumber | None = None, *, signed_in: SignedIn = str) -> None:
        """Open the page of a replacement."""
        page = ReplacementPage(self._kit, self._counter.event, signed_in=signed_in())
        self._open_bib_page(page, bib, signed_in)

    def take_back(self, bib: BibNumber | None = None, *, signed_in: SignedIn = str) -> None:
        """Open the page of a bib that was not collected after all."""
        page = NotCollectedPage(self._kit, self._counter.event, signed_in=signed_in())
        self._open_bib_page(page, bib, signed_in)

    def override(self, state: State, *, signed_in: SignedIn = str) -> None:
        """Open the page on which a supervisor sets a refusal aside."""
        if isinstance(state, Refused):
            page = OverridePage(self._kit, state, signed_in=signed_in())
            self.open(page, may_act=_still(signed_in))

    def correct(self, screen: CheckingScreen | RefusedScreen, state: State, correction: Correction) -> None:
        """Open the page of a correction; what it says goes to the screen below it."""
        match correction:
            case Correction.PROXY | Correction.BIB_NAME:
                self._correct_line(screen, state, correction)
            case Correction.START_AREA:
                self._correct_area(screen, state)
            case _:
                assert_never(correction)

    # --- behind the pages ---

    def _correct_line(
        self, screen: CheckingScreen | RefusedScreen, state: State, correction: Correction
    ) -> None:
        if not isinstance(state, Checking):
            return
        page: ProxyPage | BibNamePage
        if correction is Correction.PROXY:
            proxy = page = ProxyPage(self._kit, screen.draft, self._counter.event.pickup)
            proxy.name_known.connect(partial(self._count, proxy))
        else:
            member = state.grant.runner.member
            page = BibNamePage(self._kit, screen.draft, state.grant.place, member)
        page.corrected.connect(screen.take_checks)
        self.open(page)

    def _correct_area(self, screen: CheckingScreen | RefusedScreen, state: State) -> None:
        race, now = _race_of(state, self._window)
        if race is None:
            return
        page = StartAreaPage(self._kit, screen.draft, race, now=now)
        page.corrected.connect(screen.take_checks)
        self.open(page)

    def _open_bib_page(self, page: BibPage, bib: BibNumber | None, signed_in: SignedIn) -> None:
        page.number_known.connect(partial(self._look_whose, page))
        page.copy_wanted.connect(partial(self._look_copy, page))
        self.open(page, may_act=_still(signed_in))
        if bib is not None:
            page.fill(bib)

    def _look_whose(self, page: BibPage, asked: str) -> None:
        self._counter.office.whose(asked, self._answer(page, partial(page.show_owner, asked)))

    def _look_copy(self, page: BibPage, bib: int) -> None:
        number = BibNumber(bib)
        self._counter.office.newest_copy(number, self._answer(page, partial(page.show_copy, number)))

    def _count(self, page: ProxyPage, name: str) -> None:
        self._counter.office.proxy_count(name, self._answer(page, partial(page.show_count, name)))

    def _sign_in(self, page: StaffPage, asked: tuple[str, str, Role]) -> None:
        name, pin, needed = asked
        self._counter.sign_in(name, pin, needed, self._answer(page, page.signed_in))

    def _badge(self, page: StaffPage, asked: tuple[str, Role]) -> None:
        text, needed = asked
        self._counter.office.sign_in_badge(text, needed, self._answer(page, page.signed_in))

    def _answer(self, page: Page, take: Callable[[T], None]) -> Callable[[T], None]:
        """Let an answer in only as long as its page is open."""

        def take_here(answer: T) -> None:
            if isValid(page) and self._stage.page is page:
                take(answer)

        return take_here


def bib_held(state: State) -> BibNumber | None:
    """Give the number of the person who was refused, None where they have none."""
    runner = state.denied.runner if isinstance(state, Refused) else None
    return runner.held.bib if runner is not None and runner.held is not None else None


def _still(signed_in: SignedIn) -> Callable[[], bool]:
    """Tell later whether the same person is signed in as now."""
    name = signed_in()
    return lambda: signed_in() == name


def _race_of(state: State, window: FaceWindow) -> tuple[Race | None, str]:
    match state:
        case Checking(grant=grant):
            return grant.race, grant.place.start_area
        case Refused():
            return refused_race(state, window.counter.event), ""
        case _:
            return None, ""
