"""The staff's own station: who may set a refusal aside, and what is offered for a bib that was collected."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.events import ReplaceAsked, SaidUnreadable, Shown
from kiosk.core.flow.states import AskingDestroyed, Checking, Closed, HandingOver, Refused
from kiosk.core.people import BibNumber
from kiosk.core.pickup import ReplaceReason
from tests.helpers.people import Person, in_front_of
from tests.helpers.screens_staff import handed_out, sign_in, sign_in_volunteer
from tests.helpers.stations import CAMILLE, StationFolder
from tests.helpers.stored import live_bibs

WITHOUT_DOCUMENT = "M100010"


def refused(staff: Person, code: str) -> None:
    """Let somebody be refused while a supervisor is signed in."""
    sign_in(staff)
    staff.running.counter.handle(Shown(code))
    staff.sees(Refused)


def test_a_supervisor_who_is_signed_in_sets_a_refusal_aside(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        refused(staff, WITHOUT_DOCUMENT)
        staff.press("Supervisor sets it aside")

        staff.press("Documents seen")
        staff.press("Set it aside")

        staff.sees(Checking)
        assert staff.state.asked.checks.by == "Sam"


def test_what_a_supervisor_opened_does_not_outlive_the_session(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        refused(staff, WITHOUT_DOCUMENT)
        staff.press("Supervisor sets it aside")
        staff.press("Documents seen")

        staff.press("Sign out")
        sign_in_volunteer(staff)

        staff.reads("The registration for 10 km was never finished.", "R07")
        assert "Set it aside" not in staff.buttons
        staff.press("Supervisor sets it aside")
        staff.reads("Set this aside?")
        staff.press("Documents seen")
        staff.press("Set it aside")
        staff.reads("Type your PIN")
        assert isinstance(staff.state, Refused)


def test_a_bib_that_was_collected_is_made_again_from_the_refusal(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        refused(staff, CAMILLE)

        staff.press("Lost or damaged: replace it")
        staff.reads("Camille Laurent · bib 1", "the original")
        staff.press("Lost")
        staff.press("Make the replacement")

        staff.sees(HandingOver)
        assert (staff.state.job.pickup.bib, staff.state.job.pickup.copy) == (bib, 1)


def test_a_bib_that_was_not_collected_after_all_is_taken_back_from_the_refusal(
    qtbot: QtBot, place: StationFolder
) -> None:
    [bib] = handed_out(place, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        refused(staff, CAMILLE)

        staff.press("Not collected after all")
        staff.reads("Camille Laurent · bib 1", "the original")
        staff.press("Take the bib back")

        staff.sees(AskingDestroyed)
    assert live_bibs(place, bib) == 0


def test_who_has_no_valid_copy_is_offered_another_one_at_once(qtbot: QtBot, place: StationFolder) -> None:
    handed_out(place, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        replace_in_vain(staff)

        staff.running.counter.handle(Shown(CAMILLE))
        staff.reads("no copy of it is valid now", "Make a replacement: nobody has a valid copy.", "R29")
        staff.press("Make a replacement")
        staff.reads("no valid copy")
        staff.press("Lost")
        staff.press("Make the replacement")
        staff.sees(HandingOver)

    assert live_bibs(place, 1) == 1


def test_the_page_of_replacements_says_that_no_copy_is_valid(qtbot: QtBot, place: StationFolder) -> None:
    handed_out(place, CAMILLE)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        replace_in_vain(staff)

        staff.press("Replace")
        staff.write("Bib number", "1")

        staff.reads("Camille Laurent", "no valid copy")


def replace_in_vain(staff: Person) -> None:
    """Make another copy of bib 1, and destroy that."""
    sign_in(staff)
    staff.running.counter.handle(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Sam"))
    staff.sees(HandingOver)
    staff.running.counter.handle(SaidUnreadable(staff.state.visit, staff.state.job.attempt))
    staff.sees(AskingDestroyed)
    staff.press("Destroyed – make no other")
    staff.sees(Closed)


def test_a_key_goes_back_to_the_bib_that_is_being_made(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        refused(staff, WITHOUT_DOCUMENT)
        staff.press("Replace")
        staff.reads("1. Which bib?")

        staff.key(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)

        staff.reads("The registration for 10 km was never finished.")


def test_what_was_said_of_one_thing_does_not_stay_under_the_next(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        staff.press("Surge")
        staff.burst("999999")
        staff.reads("Nobody has this number or pass")

        staff.burst(CAMILLE)
        staff.reads("Camille")
        assert "Nobody has this number" not in staff.words

        staff.burst(CAMILLE)
        staff.reads("waits on the list already")
        staff.running.counter.handle(Shown(WITHOUT_DOCUMENT))
        staff.sees(Refused)
        assert "waits on the list already" not in staff.words
