"""Staff at a kiosk: let in by badge or PIN, to look, to answer, to close."""

import json

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.board import Call
from kiosk.core.flow.rules import KIOSK_PERSON_S, VOLUNTEER_S
from kiosk.core.flow.states import Checking, HandingOver, Idle, LeftBehind, Refused
from kiosk.core.people import staff_tag
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.ui.kiosk.entry_box import EntryBox
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import SUPERVISOR_PIN, VOLUNTEER_PIN, Person, at_kiosk, call_of, touch
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of, pickups_of


def pin(person: Person, name: str, digits: str) -> None:
    """Sign in with the keypad on the screen."""
    person.press("I am of the staff")
    person.choose(name)
    person.tap(digits)
    person.press("Sign in")


def turned_away(place: StationFolder) -> list[tuple[str, str, str]]:
    """Read in the journal who was refused why, and by whom of the staff."""
    told = [json.loads(entry.body) for entry in entries_of(place, "refused")]
    return [(one["reason"], one["member"], one.get("by", "")) for one in told]


def again(person: Person, name: str, digits: str) -> None:
    """Sign in once more, before the program ends."""
    person.reads("To end the program, a supervisor shows the badge or types name and PIN again")
    person.choose(name)
    person.tap(digits)
    person.press("Sign in")


# --- looking at documents ---


def test_a_volunteers_badge_opens_the_look_at_the_document_and_one_press_makes_the_bib(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("A volunteer comes to look at your document", "Camille L.")
        runner.until(lambda: call_of(runner) is Call.IDENTITY)
        masked = runner.words

        runner.show_pass(badge)
        runner.reads("Camille Laurent", "14 March 1988", "Signed in: Val")
        assert "Seen – make the bib" not in runner.buttons
        runner.press("Passport")
        runner.press("Seen – make the bib")

        runner.reads("Take your bib")
        assert "Laurent" not in masked
        checks = pickups_of(place, runner.state.job.pickup.bib)[0].checks
        assert (checks.identity, checks.by) == ("passport", "Val")


def test_a_pin_opens_the_look_too_and_shows_all_that_is_demanded(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        runner.press("English")
        runner.type_in("M100005", "05112007")
        runner.reads("Your parent or guardian must be here with you.")

        pin(runner, "Val", VOLUNTEER_PIN)
        runner.reads("Lina Moreau", "5 November 2007")
        runner.press("Identity card")
        runner.press("A minor: guardian Sophie Moreau is here")
        runner.press("Seen – make the bib")

        runner.reads("Take your bib", "10 km")


def test_a_volunteer_who_sees_somebody_else_makes_no_bib(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)

        runner.show_pass(badge)
        runner.press("Not confirmed – stop here")

        runner.reads("The volunteer could not confirm", "Please go to the help desk", "R27")
        assert "Signed in: Val" not in runner.words
        runner.press("I have understood")
        runner.until(lambda: "Français" in runner.buttons)
        assert isinstance(runner.state, Idle)
        assert place.labels == []
        runner.until(lambda: turned_away(place) == [("not_confirmed", "M100001", staff_tag("Val"))])


def test_a_runner_to_whom_no_volunteer_comes_is_told_where_to_go(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, seen=False, clock=clock) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)

        clock.steady_s += VOLUNTEER_S + 1

        runner.reads("No volunteer could come", "Please go to a desk with it", "R26")
        runner.until(lambda: turned_away(place) == [("no_volunteer_came", "M100001", "")])
        clock.steady_s += KIOSK_PERSON_S + 1
        runner.until(lambda: "Français" in runner.buttons)


def test_a_wait_after_wrong_pins_accuses_nobody_and_holds_up_nobody_else(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place, clock=SteppedClock()) as runner:
        runner.press("Call a volunteer")
        pin(runner, "Sam", "000000")
        runner.reads("Name and PIN do not go together.")

        runner.choose("Sam")
        runner.tap(SUPERVISOR_PIN)
        runner.press("Sign in")
        runner.reads("Somebody typed wrong PINs for this name at this screen.")
        runner.choose("Val")
        runner.tap(VOLUNTEER_PIN)
        runner.press("Sign in")

        runner.reads("This kiosk")


def test_a_badge_that_nobody_has_keeps_the_visit(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        old = runner.running.site.staff.give_badge("Val")
        runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)

        runner.show_pass(old)
        runner.reads("badge")
        runner.press("Back")

        runner.reads("A volunteer comes to look at your document")


# --- questions that only eyes can answer ---


def test_a_bib_that_may_be_out_calls_a_volunteer_who_answers_behind_a_badge(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", "Somebody has to look.")

        pin(runner, "Sam", "000000")
        runner.reads("Name and PIN do not go together.")
        runner.press("Back")
        # the screen waits now, and a badge does not
        runner.press("I am of the staff")
        runner.show_pass(runner.running.site.staff.give_badge("Val"))
        runner.press("Yes, it is out")
        runner.press("Destroyed – make another")

        runner.reads("Take your bib")
        assert place.labels == [1, 2]


def test_digits_of_a_keyboard_fill_the_pin(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.press("I am of the staff")
        runner.reads("Sam")

        runner.spell("12")
        runner.reads("●●")
        runner.press("Clear")

        runner.reads("PIN")


def test_a_forgotten_bib_stops_the_kiosk_until_a_badge_takes_it_away(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        clock.steady_s += KIOSK_PERSON_S + 1
        runner.sees(LeftBehind)
        runner.reads("A bib was left here. Somebody has to take it away first.")
        runner.show_pass(pass_of("E500002"))
        assert isinstance(runner.state, LeftBehind)

        runner.show_pass(badge)
        runner.press("I have taken it away")

        runner.sees(Idle)
        runner.until(lambda: "Français" in runner.buttons)
        runner.until(lambda: len(entries_of(place, "removed")) == 1)


def test_without_staff_the_gate_says_how_to_add_some(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place, staff=False) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))

        runner.press("I am of the staff")

        runner.reads("Nobody has a PIN yet.")


def test_gate_and_questions_go_back_to_the_call_when_nobody_touches_them(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.press("I am of the staff")
        runner.reads("Show your badge, or type name and PIN")
        runner.lets_pass(31)
        runner.reads("Please call a volunteer")

        pin(runner, "Val", VOLUNTEER_PIN)
        runner.reads("Is bib")
        runner.lets_pass(31)

        runner.reads("Please call a volunteer")


# --- calling somebody ---


def test_a_call_lights_the_board_can_be_taken_back_and_survives_another_try(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("Call a volunteer")
        runner.reads("A volunteer is called.")
        runner.until(lambda: call_of(runner) is Call.HELP)
        runner.type_in("M100001", "01011990")
        runner.reads(
            "This number and this birth date are not together in our list.", "A volunteer is called."
        )
        runner.until(lambda: call_of(runner) is Call.HELP)

        runner.press("Not needed any more")

        runner.until(lambda: call_of(runner) is Call.NONE)
        assert "Call a volunteer" in runner.buttons


def test_staff_who_come_put_the_call_out(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("Call a volunteer")
        runner.until(lambda: call_of(runner) is Call.HELP)

        pin(runner, "Val", VOLUNTEER_PIN)
        runner.reads("This kiosk")

        runner.until(lambda: call_of(runner) is Call.NONE)


# --- the kiosk itself ---


def test_a_closed_kiosk_serves_nobody_until_staff_open_it_again(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.show_pass(badge)
        runner.press("Close this kiosk for runners")
        runner.reads("Closed – please use another station")
        runner.show_pass(pass_of("E500001"))
        assert isinstance(runner.state, Idle)

        runner.show_pass(badge)
        runner.press("Open this kiosk again")
        runner.until(lambda: "Français" in runner.buttons)
        runner.show_pass(pass_of("E500001"))

        runner.sees(HandingOver)


def test_only_a_supervisor_ends_the_program(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.window.may_close = False
        runner.show_pass(runner.running.site.staff.give_badge("Val"))
        runner.reads("This kiosk")
        volunteer = runner.buttons
        runner.window.close()
        is_still_there = runner.window.isVisible()
        runner.press("Sign out")

        runner.press("Call a volunteer")
        pin(runner, "Sam", SUPERVISOR_PIN)
        runner.press("End the program")
        again(runner, "Sam", SUPERVISOR_PIN)

        runner.until(lambda: not runner.window.isVisible())
        assert "End the program" not in volunteer
        assert is_still_there


def test_a_menu_that_a_supervisor_left_open_does_not_end_the_program(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        badges = {name: runner.running.site.staff.give_badge(name) for name in ("Sam", "Val")}
        runner.window.may_close = False
        runner.show_pass(badges["Sam"])
        runner.press("End the program")
        again(runner, "Sam", "000000")
        runner.reads("Name and PIN do not go together.")
        runner.show_pass(badges["Val"])
        runner.reads("supervisor")
        runner.press("Back")
        runner.until(lambda: "Français" in runner.buttons)
        assert runner.window.isVisible()

        runner.show_pass(badges["Sam"])
        runner.press("End the program")
        runner.reads("To end the program")
        runner.show_pass(badges["Sam"])

        runner.until(lambda: not runner.window.isVisible())


def test_touches_of_runners_do_not_keep_open_what_the_staff_may_do(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(runner.running.site.staff.give_badge("Sam"))
        runner.reads("This kiosk", "Signed in: Sam")

        for _ in range(2):
            runner.lets_pass(25)
            assert "Signed in: Sam" in runner.words
            touch(runner)
        runner.lets_pass(11)

        runner.until(lambda: "Français" in runner.buttons)
        assert "Signed in: Sam" not in runner.words


def test_closing_the_kiosk_forgets_the_number_that_somebody_was_typing(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.press("I have no pass")
        runner.reads("Your member number")
        runner.tap("M1")

        runner.show_pass(badge)
        runner.press("Close this kiosk for runners")

        runner.reads("Closed – please use another station")
        runner.enter("M100001")
        assert "I have no pass" not in runner.buttons
        assert "Your member number" not in runner.words
        runner.show_pass(badge)
        runner.press("Open this kiosk again")
        runner.press("English")
        runner.press("I have no pass")
        assert [box.shown for box in runner.window.findChildren(EntryBox)] == [""]


@pytest.mark.parametrize("shown", ["M100001", "NOBODY"])
def test_closing_the_kiosk_ends_a_refusal_and_the_next_scan_begins_nothing(
    qtbot: QtBot, place: StationFolder, shown: str
) -> None:
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(shown)
        runner.sees(Refused)

        runner.show_pass(badge)
        runner.press("Close this kiosk for runners")

        runner.reads("Closed – please use another station")
        runner.sees(Idle)
        runner.show_pass(pass_of("E500001"))
        runner.show_pass("M100001")
        runner.lets_pass(5)
        assert isinstance(runner.state, Idle)
        assert place.labels == []


def test_closing_the_kiosk_ends_a_visit_that_has_no_number_yet(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)
        runner.show_pass(badge)
        runner.press("Staff menu")
        runner.press("Close this kiosk for runners")

        runner.reads("Closed – please use another station")
        runner.sees(Idle)
        assert place.labels == []


def test_a_bib_that_is_waiting_to_be_taken_can_still_be_taken_at_a_closed_kiosk(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.show_pass(badge)
        runner.press("Staff menu")
        runner.press("Close this kiosk for runners")

        runner.press("I have taken my bib")

        runner.reads("Closed – please use another station")
        assert len(entries_of(place, "handed_over")) == 1
