"""The staff's gate at a kiosk, where anybody can touch the keys."""

from datetime import timedelta

from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import SUPERVISOR_PIN, Person, in_front_of
from tests.helpers.stations import StationFolder
from tests.helpers.stored import entries_of

WRONG = "000000"


def at_gate(qtbot: QtBot, place: StationFolder, clock: SteppedClock):
    return in_front_of(qtbot, place, face=Face.KIOSK, seen=True, clock=clock)


def types(runner: Person, pin: str) -> None:
    runner.choose("Sam")
    runner.tap(pin)
    runner.press("Sign in")


def guesses(runner: Person) -> None:
    """Be a passer-by who tries a PIN."""
    runner.press("English")
    runner.press("Call a volunteer")
    runner.press("I am of the staff")
    types(runner, WRONG)
    runner.reads("Name and PIN do not go together.")


def test_after_a_guess_the_screen_waits_and_then_takes_the_right_pin(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with at_gate(qtbot, place, clock) as runner:
        guesses(runner)

        types(runner, SUPERVISOR_PIN)
        runner.until(lambda: len(entries_of(place, "sign_in_refused")) == 1)
        assert "This kiosk" not in runner.words
        clock.moment += timedelta(seconds=2)
        types(runner, SUPERVISOR_PIN)

        runner.reads("This kiosk", "Signed in: Sam")


def test_a_guess_holds_up_no_badge(qtbot: QtBot, place: StationFolder) -> None:
    with at_gate(qtbot, place, SteppedClock()) as runner:
        badge = runner.running.site.staff.give_badge("Sam")
        guesses(runner)

        runner.show_pass(badge)

        runner.reads("This kiosk", "Signed in: Sam")


def test_the_journal_knows_of_every_guess_and_of_no_name(qtbot: QtBot, place: StationFolder) -> None:
    with at_gate(qtbot, place, SteppedClock()) as runner:
        guesses(runner)

        runner.until(lambda: len(entries_of(place, "sign_in_failed")) == 1)
        [entry] = entries_of(place, "sign_in_failed")
        assert "Sam" not in str(entry)
