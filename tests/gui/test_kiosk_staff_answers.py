"""Staff answer at a kiosk what only eyes can tell, and come when somebody calls."""

from pytestqt.qtbot import QtBot

from kiosk.core.board import Call
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import HandingOver, Idle, LeftBehind
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import VOLUNTEER_PIN, at_kiosk, call_of, sign_in_by_pin
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of

# --- questions that only eyes can answer ---


def test_a_bib_that_may_be_out_calls_a_volunteer_who_answers_behind_a_badge(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", "Somebody has to look.")

        sign_in_by_pin(runner, "Sam", "000000")
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

        sign_in_by_pin(runner, "Val", VOLUNTEER_PIN)
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

        sign_in_by_pin(runner, "Val", VOLUNTEER_PIN)
        runner.reads("This kiosk")

        runner.until(lambda: call_of(runner) is Call.NONE)
