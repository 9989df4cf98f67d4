"""Who did what, and the end of the event."""

import stat
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.board import EventLife
from kiosk.core.event import Face
from kiosk.core.flow.events import ChecksDone
from kiosk.core.flow.states import AskingIfOut, Checking, Refused
from kiosk.core.pickup import Checks
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.clocks import SteppedClock
from tests.helpers.desks import at_work
from tests.helpers.people import SUPERVISOR, SUPERVISOR_PIN, Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in
from tests.helpers.stations import StationFolder
from tests.helpers.stored import entries_of


def search(staff: Person, field: str, text: str) -> None:
    """Look for something in the journal."""
    staff.write(field, text)
    staff.key(Qt.Key.Key_Return)


def test_the_journal_finds_who_replaced_a_bib(qtbot: QtBot, place: StationFolder) -> None:
    bib, other = handed_out(place, "M100001", "M100012")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Replace")
        staff.show_pass(str(bib))
        staff.reads("Camille Laurent")
        staff.press("Lost")
        staff.press("Make the replacement")
        staff.press("Handed over")
        staff.reads("was handed over")
        open_page(staff, "Journal")
        staff.reads(f"Bib {other}: Bib handed over")

        search(staff, "What", str(bib))
        staff.until(lambda: f"Bib {other}:" not in staff.words)
        staff.reads(f"Bib {bib}: Replacement begun desk-1  ·  {SUPERVISOR}", f"Bib {bib}: Chip revoked")
        staff.choose("Replacement begun desk-1")
        staff.reads("reason: lost")
        staff.press("Is the chain intact?")

        staff.reads("The chain is intact")
        assert "Camille" not in staff.words


def test_the_journal_finds_all_that_one_person_did(qtbot: QtBot, place: StationFolder) -> None:
    handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Stations")
        staff.press("New roll")
        staff.press("It is in")
        staff.reads("Labels left: 725.")
        open_page(staff, "Journal")
        staff.reads("Bib handed over", "New roll")

        search(staff, "Who", SUPERVISOR.lower())

        staff.until(lambda: ": Bib handed over" not in staff.words)
        staff.reads(f"New roll desk-1  ·  {SUPERVISOR}")


def test_the_code_of_a_refusal_is_explained_and_finds_those_who_got_it(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_work(place, seen=False) as desk:
        desk.show("M100001")
        desk.until(Checking)
        desk.do(ChecksDone(desk.state.visit, Checks()))
        desk.until(Refused)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Journal")
        search(staff, "What", "R26")
        staff.reads("R26 means: No volunteer could come", "Nothing was found.")

        staff.field("What").clear()
        search(staff, "What", "R20")

        staff.choose("Refused, reason R20")
        staff.reads("R20 means: The identity was not confirmed yet.", "reason: identity_not_confirmed")


def close(staff: Person, pin: str = SUPERVISOR_PIN) -> None:
    """Close the event with the PIN."""
    staff.write("Your PIN again", pin)
    staff.press("Close the event")


def test_closing_the_event_refuses_the_next_pickup_until_it_is_opened_again(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.STAFF, clock=clock) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Pickup is open", "kiosk purge --staff Sam --pin-stdin --yes-really MPT2024")

        close(staff, "999999")
        staff.reads("Name and PIN do not go together.")
        staff.until(lambda: "Close the event" in staff.buttons)
        clock.moment += timedelta(seconds=1)  # the wait after a first wrong PIN
        close(staff)
        staff.reads("Closed since", "Every station refuses")
        open_page(staff, "Surge")
        search(staff, "Add to the list", "M100001")
        staff.reads("The pickup of this event is closed")

        open_page(staff, "Event")
        staff.reads("Closed since")
        staff.write("Your PIN again", SUPERVISOR_PIN)
        staff.press("Open it again")
        staff.reads("Pickup is open")


def test_a_pin_that_was_typed_to_close_does_not_open_what_somebody_else_closed(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.STAFF, clock=clock) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Pickup is open")
        staff.write("Your PIN again", SUPERVISOR_PIN)
        staff.running.site.closing.close("Olu")
        clock.steady_s += 11
        staff.reads("Closed since")

        staff.key(Qt.Key.Key_Return)

        staff.reads("Type your PIN.")
        assert life(staff).is_closed


def test_closing_what_somebody_else_has_just_closed_leaves_it_closed(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Pickup is open")
        staff.running.site.closing.close("Olu")

        close(staff)

        staff.reads("Closed since")
        assert life(staff).is_closed
        with staff.running.site.store.reading() as view:
            assert "event_reopened" not in [entry.kind for entry in view.journal()]


def life(staff: Person) -> EventLife:
    """Tell how far the event is, whatever the page says."""
    with staff.running.site.store.reading() as view:
        return view.life()


def test_a_desk_says_that_the_event_is_closed(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Pickup is open")
        close(staff)
        staff.reads("Closed since")

    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")

        volunteer.reads("The pickup of this event is closed.")


def test_an_event_with_an_open_pickup_is_closed_only_on_purpose(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_work(place) as desk:
        desk.show("M100001")
        desk.until(AskingIfOut)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Unfinished: 1. Bibs: 1")

        close(staff)
        staff.reads("Pickups that are not finished: 1")
        staff.press("Although bibs are unfinished")
        close(staff)

        staff.reads("Closed since")


def test_a_supervisor_writes_the_lists_with_the_pin_and_is_told_where_they_lie(
    qtbot: QtBot, place: StationFolder
) -> None:
    handed_out(place, "M100001")
    folder = place.file.parent / "exports"
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Event")
        staff.reads("Pickup is open")
        staff.press("Write the lists")
        staff.reads("Type your PIN.")
        assert not folder.exists()

        staff.write("Your PIN again", SUPERVISOR_PIN)
        staff.press("Write the lists")

        staff.reads("Written. Bibs: 1", str(folder), "A rehearsal's chips are of no use to the timing.")
    (results,) = folder.iterdir()
    assert "Camille Laurent" in results.read_text(encoding="utf-8-sig")
    assert stat.S_IMODE(results.stat().st_mode) == 0o600
    assert [entry.kind for entry in entries_of(place, "exported")] == ["exported"]
