"""One runner after the other at a kiosk: the next one finds nothing of the one before."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import CLOSED_S, KIOSK_PERSON_S
from kiosk.core.flow.states import Closed, HandingOver, Idle, LeftBehind, Refused
from kiosk.ui.look.theme import Variant
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder, pass_of

CAMILLES_PASS, INES_PASS = "E500001", "E500004"


def at_kiosk(qtbot: QtBot, place: StationFolder, **more):
    return in_front_of(qtbot, place, face=Face.KIOSK, seen=True, language="fr", **more)


def take_a_bib_in_english_and_high_contrast(runner: Person) -> None:
    """Stop where the kiosk says thank you."""
    runner.press_named("Contraste élevé")
    runner.press("English")
    runner.show_pass(pass_of(CAMILLES_PASS))
    runner.sees(HandingOver)
    runner.press("I have taken my bib")
    runner.reads("Thank you. Enjoy the race!")


# --- the next pass comes while the kiosk says thank you ---


def test_a_pass_during_the_thanks_is_served_in_the_language_and_look_of_its_own_runner(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        take_a_bib_in_english_and_high_contrast(runner)
        QGuiApplication.clipboard().setText("M100001")

        runner.show_pass(pass_of(INES_PASS))

        runner.reads("a été annulée.", "R06")
        assert runner.window.look.variant is Variant.LIGHT
        assert QGuiApplication.clipboard().text() == ""


def test_the_pass_that_came_during_the_thanks_ends_its_own_visit_too(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        take_a_bib_in_english_and_high_contrast(runner)
        runner.show_pass(pass_of("E500006"))
        runner.sees(HandingOver)
        runner.show_pass(pass_of("E500006"))
        assert isinstance(runner.state, HandingOver)

        runner.lets_pass(4)
        runner.show_pass(pass_of("E500006"))

        runner.sees(Closed)


# --- a bib was left behind ---


def test_a_bib_that_was_left_calls_in_the_language_and_look_of_the_start(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press_named("Contraste élevé")
        runner.press("العربية")
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)

        clock.steady_s += KIOSK_PERSON_S + 1
        runner.sees(LeftBehind)

        runner.reads("Un dossard est resté ici.")
        assert runner.window.look.variant is Variant.LIGHT


# --- the pass stays before the scanner ---


def test_a_pass_that_stays_before_the_scanner_does_not_turn_the_thanks_into_a_refusal(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)
        runner.lets_pass(4)
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(Closed)

        for _ in range(2):
            clock.steady_s += 2
            runner.lets_pass(2)
            runner.show_pass(pass_of(CAMILLES_PASS))
            assert isinstance(runner.state, Closed)
        clock.steady_s += CLOSED_S
        runner.sees(Idle)
        runner.lets_pass(2)
        runner.show_pass(pass_of(CAMILLES_PASS))

        assert isinstance(runner.state, Idle)
        runner.until(lambda: "English" in runner.buttons)


def test_a_pass_that_was_away_for_a_moment_begins_a_visit_again(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(HandingOver)
        runner.lets_pass(4)
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(Closed)

        runner.lets_pass(4)
        runner.show_pass(pass_of(CAMILLES_PASS))

        runner.sees(Refused)
