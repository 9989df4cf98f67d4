"""Staff close a kiosk, open it again and end the program: each as far as the role goes."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Checking, HandingOver, Idle, Refused
from kiosk.ui.kiosk.entry_box import EntryBox
from tests.helpers.people import SUPERVISOR_PIN, Person, at_kiosk, sign_in_by_pin, touch
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of


def again(person: Person, name: str, digits: str) -> None:
    """Sign in once more, before the program ends."""
    person.reads("To end the program, a supervisor shows the badge or types name and PIN again")
    person.choose(name)
    person.tap(digits)
    person.press("Sign in")


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
        sign_in_by_pin(runner, "Sam", SUPERVISOR_PIN)
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
