"""Somebody signs in at the staff face, and is signed out again."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.states import Idle
from kiosk.ui.look.theme import Variant
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import SUPERVISOR, SUPERVISOR_PIN, VOLUNTEER, VOLUNTEER_PIN, in_front_of
from tests.helpers.screens_staff import open_page, sign_in, sign_in_volunteer
from tests.helpers.stations import StationFolder
from tests.helpers.stored import entries_of


def test_name_and_pin_open_the_board_and_say_who_is_there(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Staff", "Your PIN", SUPERVISOR)

        sign_in(staff)

        staff.reads(SUPERVISOR, "Supervisor", "BIBS COLLECTED", "of 56 expected")


def test_the_pin_can_be_touched_on_the_screen(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.choose(VOLUNTEER)

        for digit in VOLUNTEER_PIN:
            staff.press(digit)
        staff.press("Sign in")

        staff.reads("BIBS COLLECTED", "Volunteer")


def test_wrong_pins_make_one_person_wait_and_nobody_else(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.STAFF, clock=clock) as staff:
        staff.choose(SUPERVISOR)
        for _ in range(3):
            staff.write("PIN", "111222")
            staff.key(Qt.Key.Key_Return)
            staff.reads("Wrong PIN. Wait")
            waited = int(staff.words.split("Wait ")[1].split(" s")[0])
            clock.steady_s += waited
            clock.moment = clock.moment.fromtimestamp(clock.moment.timestamp() + waited, clock.moment.tzinfo)
            staff.reads("The PIN was wrong. Try again, or use your badge.")
            assert "Sign in" in staff.buttons
        staff.write("PIN", "111222")
        staff.key(Qt.Key.Key_Return)
        staff.reads("Wrong PIN. Wait 8 s")
        assert "Sign in" not in staff.buttons

        clock.steady_s += 3
        staff.reads("Wait 5 s")
        staff.choose(VOLUNTEER)
        assert "PIN was wrong" not in staff.words
        sign_in_volunteer(staff)

        staff.reads("BIBS COLLECTED", "Volunteer")
    assert len(entries_of(place, "sign_in_failed")) == 4


def test_a_badge_before_the_scanner_signs_in(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        code = staff.running.site.staff.give_badge(VOLUNTEER)

        staff.burst(code)

        staff.reads("BIBS COLLECTED", VOLUNTEER)
        assert code not in staff.words


def test_a_badge_that_was_replaced_says_what_to_do(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        old = staff.running.site.staff.give_badge(VOLUNTEER)
        staff.running.site.staff.give_badge(VOLUNTEER)

        staff.show_pass(old)

        staff.reads("This badge is not known, or not valid any more.")


def test_escape_twice_signs_out(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)

        staff.key(Qt.Key.Key_Escape)
        staff.key(Qt.Key.Key_Escape)

        staff.reads("Your PIN")
        assert "BIBS COLLECTED" not in staff.words


def test_a_session_ends_two_minutes_after_the_last_touch(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.STAFF, clock=clock) as staff:
        sign_in(staff)
        clock.steady_s += 100
        staff.key(Qt.Key.Key_Shift)
        clock.steady_s += 100
        staff.press("Stations")
        staff.reads("Stations", "desk-1")

        clock.steady_s += 121

        staff.reads("Nobody was there for two minutes", "Your PIN")


def test_a_volunteer_is_told_which_role_a_page_needs(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in_volunteer(staff)

        staff.press("Replace")
        staff.reads("This page needs another role", "Replacement desk: sign out")

        staff.press("Event")
        staff.reads("Supervisor: sign out")


def test_without_staff_the_screen_says_how_to_add_some(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF, staff=False) as staff:
        staff.reads("Nobody has a PIN yet. Add a supervisor: kiosk staff add")

        assert "Sign in" not in staff.buttons


def test_a_pass_that_is_scanned_before_anybody_signed_in_begins_nothing(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        staff.reads("Your PIN")

        staff.show_pass("M100001")

        staff.reads("Sign in first")
        assert isinstance(staff.state, Idle)
        assert "Camille" not in staff.words


def test_language_and_look_are_chosen_on_the_staffs_own_page(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Display")

        staff.press("Français")
        staff.until(lambda: "Se déconnecter" in staff.buttons)
        staff.press("Contraste")
        staff.until(lambda: staff.window.look.variant is Variant.HIGH)

        staff.until(lambda: "Se déconnecter" in staff.buttons)


def test_a_page_opens_by_ctrl_and_its_digit_while_a_field_has_the_cursor(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Surge")
        staff.write("Add to the list", "1")

        staff.key(Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

        staff.reads("Journal: who did what")


@pytest.mark.parametrize("is_signed_in", [False, True], ids=["nobody", "a supervisor"])
def test_the_program_is_ended_by_a_supervisor_who_shows_it_again(
    qtbot: QtBot, place: StationFolder, is_signed_in: bool
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        badges = {name: staff.running.site.staff.give_badge(name) for name in (SUPERVISOR, VOLUNTEER)}
        staff.window.may_close = False
        staff.reads(SUPERVISOR)
        if is_signed_in:
            sign_in(staff)
        staff.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        staff.reads("Close Dossard?", "Only a supervisor can.")

        staff.show_pass(badges[VOLUNTEER])
        staff.reads("This needs the role supervisor.")
        staff.press("Close")
        staff.reads("BIBS COLLECTED" if is_signed_in else "Your PIN")
        staff.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        staff.reads("Close Dossard?")
        staff.choose(SUPERVISOR)
        staff.enter(SUPERVISOR_PIN)

        staff.until(lambda: not staff.window.isVisible())


def test_a_badge_signs_in_again_once_the_page_of_the_end_is_closed(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        badge = staff.running.site.staff.give_badge(SUPERVISOR)
        staff.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        staff.reads("Close Dossard?")
        staff.press("Close")

        staff.show_pass(badge)

        staff.reads("BIBS COLLECTED")
        assert staff.window.isVisible()


def test_a_screen_of_staff_where_nobody_has_a_pin_yet_has_a_way_out_too(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF, staff=False) as staff:
        staff.window.may_close = False
        staff.reads("Nobody has a PIN yet.")

        staff.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)

        staff.until(lambda: not staff.window.isVisible())
