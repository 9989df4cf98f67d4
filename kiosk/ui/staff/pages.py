"""Makes the page of a name, or says that it is for people of another role."""

from typing import Final

from kiosk.ui.staff.board import BoardPage
from kiosk.ui.staff.chips.page import ChipPage
from kiosk.ui.staff.display import DisplayPage
from kiosk.ui.staff.event_page import EventPage
from kiosk.ui.staff.journal import JournalPage
from kiosk.ui.staff.page import Around, LockedPage, StaffPage
from kiosk.ui.staff.rail import PageName, page_words
from kiosk.ui.staff.replace import ReplacePage
from kiosk.ui.staff.stations import StationsPage
from kiosk.ui.staff.surge import SurgePage
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.staff.twice import TwicePage
from kiosk.ui.staff.words import role_words

_PAGES: Final[dict[PageName, type[StaffPage]]] = {
    PageName.BOARD: BoardPage,
    PageName.STATIONS: StationsPage,
    PageName.SURGE: SurgePage,
    PageName.REPLACE: ReplacePage,
    PageName.CHIP: ChipPage,
    PageName.TWICE: TwicePage,
    PageName.JOURNAL: JournalPage,
    PageName.EVENT: EventPage,
    PageName.DISPLAY: DisplayPage,
}


def page_of(name: PageName, around: Around, surge: SurgeRound) -> StaffPage:
    """Make a page for the person who is signed in."""
    page = _PAGES[name]
    if not around.person.role.covers(page.needed):
        return LockedPage(around, page_words(name), role=role_words(page.needed))
    return SurgePage(around, surge) if page is SurgePage else page(around)  # type: ignore[call-arg]
