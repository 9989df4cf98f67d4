"""The pages that lie over the desk, filled by hand."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.core.flow import Job, State
from kiosk.core.flow.states import Checking, Refused
from kiosk.core.people import BibNumber, EntitlementId, HeldBib, MemberId, PickupId, RaceCode, RunnerFile
from kiosk.core.pickup import Checks
from kiosk.core.reasons import Reason
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.ui.desk.bib_pages import BibPage, NotCollectedPage, ReplacementPage
from kiosk.ui.desk.corrections import BibNamePage, ProxyPage
from kiosk.ui.desk.end_page import EndPage
from kiosk.ui.desk.lists import LeavePage, MorePage, TwicePage
from kiosk.ui.desk.pages import FoundPage, Page, UnfinishedPage
from kiosk.ui.desk.reason_page import CodePage
from kiosk.ui.desk.staff_pages import OverridePage, StaffPage
from kiosk.ui.desk.start_area import StartAreaPage
from kiosk.ui.desk.supplies import SupplyPage
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.language.texts import as_sentence
from tests.helpers.events import member, pickup_moment, place, runner_file

STAFF = ("Sam", "Val", "Renée")
WRONG_PIN = "Name and PIN do not go together. Try again, or ask a supervisor."


def held(bib: int = 1427, *, is_collected: bool = True) -> HeldBib:
    """Make a bib in a runner's hands."""
    return HeldBib(
        bib=BibNumber(bib),
        entitlement_id=EntitlementId("E5001"),
        member_id=MemberId("M1001"),
        race=RaceCode("42K"),
        start_area="SAS1",
        station="desk-3",
        incarnation="00112233445566aa",
        pickup_id=PickupId(7),
        collected_at=pickup_moment() + timedelta(hours=2) if is_collected else None,
        is_open=False,
        may_be_out=True,
    )


def runners() -> tuple[RunnerFile, ...]:
    """Make people with one place, two places, and a bib."""
    camille, long = (
        member(),
        member("M1009", given_name="Maria Fernanda", family_name="de Albuquerque e Castro"),
    )
    lina = member("M1005", given_name="Lina", family_name="Moreau", guardian="Sophie Moreau")
    both = runner_file(camille, place(), place("E5002", race="10K"))
    return both, replace(runner_file(long, place()), held=held()), runner_file(lina, place())


def _bib_page(page: BibPage, runner: RunnerFile | None, *, copy: int) -> BibPage:
    page.fill(BibNumber(1427))
    page.show_owner("1427", runner)
    page.show_copy(BibNumber(1427), copy)
    return page


def desk_pages(
    window: DeskWindow, states: dict[str, State], jobs: tuple[Job, ...]
) -> dict[str, tuple[str, Callable[[], Page]]]:
    """Give, by its name, each page and the name of the state that it lies over."""
    kit, event = window.kit, window.counter.event
    people = runners()
    mine = replace(people[0], held=held())
    checks = Checks(identity="passport", proxy="Ana Diaz")
    marathon = event.races[0]
    refused, checking = states["refused_document"], states["checking"]
    assert isinstance(refused, Refused)
    assert isinstance(checking, Checking)

    def proxy() -> Page:
        page = ProxyPage(kit, checks, event.pickup)
        page.show_count("Ana Diaz", 2)
        return page

    return {
        "found": ("idle", lambda: FoundPage(kit, people, event)),
        "found_nobody": ("idle", lambda: FoundPage(kit, (), event)),
        "unfinished": ("idle", lambda: UnfinishedPage(kit, jobs, event, after_restart=True)),
        "twice": ("idle", lambda: TwicePage(kit, (people[:2], (people[2], people[0])), event)),
        "supplies": ("idle", lambda: supply_page(window, asks=False)),
        "supplies_asked": ("idle", lambda: supply_page(window, asks=True)),
        "more": ("idle", lambda: MorePage(kit, ("Français", "English"))),
        "code": ("idle", lambda: CodePage(kit, Reason.DOCUMENT_EXPIRED)),
        "leave": ("idle", lambda: LeavePage(kit, jobs, event)),
        "end": ("idle", lambda: EndPage(kit, jobs)),
        "replacement": ("idle", lambda: _bib_page(ReplacementPage(kit, event), mine, copy=1)),
        "replacement_unknown": ("idle", lambda: _bib_page(ReplacementPage(kit, event), None, copy=0)),
        "replacement_signed_in": ("idle", lambda: ReplacementPage(kit, event, signed_in="Sam")),
        "not_collected": ("idle", lambda: _bib_page(NotCollectedPage(kit, event), mine, copy=0)),
        "override": ("refused_document", lambda: OverridePage(kit, refused)),
        "proxy": ("checking", proxy),
        "bib_name": (
            "checking",
            lambda: BibNamePage(kit, checks, checking.grant.place, checking.grant.runner.member),
        ),
        "start_area": ("checking", lambda: StartAreaPage(kit, checks, marathon, now="SAS1")),
    }


def ending_supplies(now: datetime) -> Supplies:
    """Make a roll that ends soon and has many voids, and a ribbon that is almost used up."""
    loaded_at = now - timedelta(hours=5)
    return Supplies(Stock(725, 687, loaded_at, void=41), Stock(1450, 1442, loaded_at), last_hour=140)


def supply_page(window: DeskWindow, *, asks: bool) -> SupplyPage:
    """Show what ends, and (`asks`) the lines where another one is noted."""
    now = window.counter.office.clock.now()
    page = SupplyPage(window.kit, window.counter.event, ending_supplies(now), now)
    if asks:
        page.show_noted(Supply.LABELS, 725, now)
        for supply in Supply:
            page._lines.ask(supply)
    return page


def open_desk_page(window: DeskWindow, page: Page) -> None:
    """Lay a page over the desk, with people who can sign in."""
    window._errands.open(page)
    if isinstance(page, StaffPage):
        page.show_names(STAFF)
        page.show_problem(as_sentence(WRONG_PIN))
