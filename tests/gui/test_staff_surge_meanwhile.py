"""Race morning: what happened elsewhere meanwhile never costs a runner the bib in their hands."""

from contextlib import closing
from pathlib import Path
from sqlite3 import connect

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.core.flow.events import ReplaceAsked, Shown, Taken
from kiosk.core.flow.states import Checking, Closed, HandingOver, Refused
from kiosk.core.people import BibNumber, staff_tag
from kiosk.core.pickup import ReplaceReason
from kiosk.services.staff.surge import SurgeList
from tests.helpers.desks import at_work
from tests.helpers.people import SUPERVISOR, Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in
from tests.helpers.stations import CAMILLE, EventFolder, StationFolder, event_folder, pass_of
from tests.helpers.stored import entries_of, pickups_of

LINA = "E500006"


@pytest.fixture
def home(tmp_path: Path) -> EventFolder:
    return event_folder(tmp_path / "event")


def list_up(place: StationFolder, code: str, *, is_taken: bool = False) -> None:
    """Put somebody on the list; `is_taken`: this station begins, and is never heard of again."""
    with open_site(place.file) as site:
        surge = SurgeList(site.store, site.event, site.lookup(Face.STAFF).passes)
        entry = surge.add(code, ReplaceReason.LOST, SUPERVISOR)
        assert not is_taken or surge.take(entry)


def handed_out_again(place: StationFolder, bib: int) -> None:
    """Give a runner another copy at a desk."""
    with at_work(place) as desk:
        desk.do(ReplaceAsked(BibNumber(bib), ReplaceReason.LOST, SUPERVISOR))
        desk.do(Taken(desk.until(HandingOver).visit))
        desk.until(Closed)


def block(home: EventFolder, member: str) -> None:
    with closing(connect(home.database)) as database:
        database.execute("UPDATE place SET blocked = 'doping' WHERE member_id = ?", (member,))
        database.commit()


def to_the_list(staff: Person) -> None:
    sign_in(staff)
    open_page(staff, "Surge")
    staff.reads("Waiting: 1")


def pieces(place: StationFolder, bib: int) -> list[str]:
    """Name what became of each piece of a bib."""
    return [attempt.state.value for pickup in pickups_of(place, bib) for attempt in pickup.attempts]


def test_who_collected_at_a_desk_meanwhile_keeps_that_bib(qtbot: QtBot, home: EventFolder) -> None:
    place = home.station()
    list_up(place, CAMILLE)
    [bib] = handed_out(home.station(2), CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        to_the_list(staff)

        staff.key(Qt.Key.Key_Return)

        staff.reads("Waiting: 0", "Done: 1")
    assert pieces(place, bib) == ["proven"]


def test_who_was_given_another_copy_meanwhile_keeps_that_one(qtbot: QtBot, home: EventFolder) -> None:
    place, other = home.station(), home.station(2)
    [bib] = handed_out(other, CAMILLE)
    list_up(place, CAMILLE)
    handed_out_again(other, bib)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        to_the_list(staff)

        staff.key(Qt.Key.Key_Return)

        staff.reads("Waiting: 0", "Done: 1")
    assert pieces(place, bib) == ["revoked", "proven"]


def test_who_is_freed_after_a_crash_behind_the_hand_over_keeps_that_bib(
    qtbot: QtBot, home: EventFolder
) -> None:
    place = home.station()
    list_up(place, CAMILLE, is_taken=True)
    [bib] = handed_out(place, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        to_the_list(staff)
        staff.reads("Begun here: was it handed over?")

        staff.press("Free it")
        staff.press("Make the next bib")

        staff.reads("Waiting: 0", "Done: 1")
    assert pieces(place, bib) == ["proven"]
    journalled = entries_of(place, "surge_released") + entries_of(place, "surge_done")
    assert all(staff_tag(SUPERVISOR) in entry.body for entry in journalled)


def test_who_is_refused_is_laid_aside_and_nobody_else_is_looked_up(qtbot: QtBot, home: EventFolder) -> None:
    place = home.station()
    list_up(place, CAMILLE)
    block(home, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        to_the_list(staff)
        staff.key(Qt.Key.Key_Return)
        staff.sees(Refused)

        open_page(staff, "Board")
        staff.show_pass(pass_of(LINA))
        staff.reads("Replace a bib")
        assert isinstance(staff.state, Refused)
        open_page(staff, "Runner")
        staff.press("Next runner")
        open_page(staff, "Surge")

        staff.reads("Waiting: 1", "Laid aside")


def test_the_round_confirms_nobody_but_who_is_next_on_its_list(qtbot: QtBot, home: EventFolder) -> None:
    place = home.station()
    list_up(place, CAMILLE)
    block(home, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        to_the_list(staff)
        staff.key(Qt.Key.Key_Return)
        staff.sees(Refused)

        staff.running.counter.handle(Shown(LINA))

        staff.sees(Checking)
        staff.press("Set aside")
        staff.reads("Waiting: 1", "Laid aside")
    assert entries_of(place, "reserved") == []
