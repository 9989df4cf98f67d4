"""Staff look at documents at a kiosk, let in by badge or PIN."""

import json

from pytestqt.qtbot import QtBot

from kiosk.core.board import Call
from kiosk.core.flow.rules import KIOSK_PERSON_S, VOLUNTEER_S
from kiosk.core.flow.states import Checking, Idle, Refused
from kiosk.core.people import staff_tag
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import SUPERVISOR_PIN, VOLUNTEER_PIN, at_kiosk, call_of, sign_in_by_pin
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of, pickups_of


def turned_away(place: StationFolder) -> list[tuple[str, str, str]]:
    """Read in the journal who was refused why, and by whom of the staff."""
    told = [json.loads(entry.body) for entry in entries_of(place, "refused")]
    return [(one["reason"], one["member"], one.get("by", "")) for one in told]


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

        sign_in_by_pin(runner, "Val", VOLUNTEER_PIN)
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
        sign_in_by_pin(runner, "Sam", "000000")
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


def test_a_printer_that_fails_after_the_look_and_works_again_calls_nobody_twice(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place, seen=False) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)
        runner.show_pass(badge)
        runner.reads("Signed in: Val")
        runner.press("Passport")
        place.break_printer(VirtualFault.PAPER_OUT)
        runner.running.health.ask_now()
        runner.press("Seen – make the bib")
        runner.sees(Refused)

        place.faults.cure()
        runner.running.health.ask_now()

        runner.reads("Take your bib")
        assert pickups_of(place, 1)[0].checks.by == "Val"
