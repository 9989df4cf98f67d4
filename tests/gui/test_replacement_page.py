"""Staff replace a bib that was lost or damaged."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.states import HandingOver, Idle
from tests.helpers.people import SUPERVISOR_PIN, VOLUNTEER_PIN, Person, in_front_of
from tests.helpers.stations import StationFolder, event_folder


@pytest.fixture
def place(tmp_path: Path) -> StationFolder:
    return event_folder(tmp_path / "event").station()


def hand_out(person: Person) -> int:
    """Give Camille her bib and name its number."""
    person.show_pass("M100001")
    person.press("Passport")
    person.press("Issue bib")
    person.sees(HandingOver)
    bib = person.state.job.pickup.bib
    person.press("Handed over")
    person.reads("was handed over")
    return bib


def test_a_lost_bib_is_replaced_under_its_number(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        bib = hand_out(staff)
        staff.key(Qt.Key.Key_F7)
        staff.reads("Replace a bib")
        staff.write("Bib number", str(bib))
        staff.press("Lost")
        staff.choose("Sam")

        staff.write("PIN", SUPERVISOR_PIN)
        staff.press("Make the replacement")

        staff.reads(f"Hand over bib {bib}", "BIB – REPLACEMENT 1")
        assert place.labels == [1, 2]


def test_the_page_asks_for_what_is_missing_and_wipes_the_pin(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Replace a bib", "Sam")
        for wanted, fill in (
            ("Scan or type the number of the bib.", lambda: staff.write("Bib number", "12")),
            ("Say what happened to the bib.", lambda: staff.press("Stolen")),
        ):
            staff.write("PIN", SUPERVISOR_PIN)
            staff.key(Qt.Key.Key_Return)
            staff.reads(wanted)
            assert staff.field("PIN").text() == ""
            fill()

        staff.press("Make the replacement")

        staff.reads("Type your PIN.")
        assert isinstance(staff.state, Idle)


def test_a_damaged_bib_is_scanned_into_the_page(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Replace a bib")

        staff.burst("00012")

        assert staff.field("Bib number").text() == "00012"
        assert isinstance(staff.state, Idle)


def test_a_scanner_with_its_own_line_scans_into_the_page_too(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Replace a bib")

        staff.show_pass("00012")

        staff.until(lambda: staff.field("Bib number").text() == "00012")
        staff.sees(Idle)
        staff.reads("Replace a bib")


def test_a_volunteer_replaces_nothing(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Replace a bib", "Val")
        staff.write("Bib number", "12")
        staff.press("Damaged")
        staff.choose("Val")

        staff.write("PIN", VOLUNTEER_PIN)
        staff.key(Qt.Key.Key_Return)

        staff.reads("This needs the role replacement.")


def test_without_staff_the_page_says_how_to_add_some(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF, staff=False) as person:
        person.reads("Nobody has a PIN yet.")

        person.press("Close")
        person.reads("Next runner")
