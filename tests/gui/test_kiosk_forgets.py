"""After a visit nothing of the runner can be reached from the window, whichever way they went."""

from collections.abc import Callable
from contextlib import closing, suppress

import pytest
from PySide6.QtCore import Qt
from pytestqt.exceptions import TimeoutError as NotYet
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import CLOSED_S, KIOSK_PERSON_S
from kiosk.core.flow.states import Checking, Choosing, HandingOver, Idle, LeftBehind, Refused
from kiosk.db.store import SqlStore
from tests.helpers.clocks import SteppedClock
from tests.helpers.hearing import Ears, listening
from tests.helpers.people import Person, in_front_of
from tests.helpers.remains import remains
from tests.helpers.stations import StationFolder, pass_of

CAMILLES_PASS, NOES_PASS = "E500001", "E500002"
CAMILLE = ("Camille", "Laurent", "M100001", "•••01", "14031988", "1988-03-14", "E500001")
NOE = ("Noé", "Marchand", "M100002", "•••02", "02061990", "1990-06-02", "E500002")
CLOCK_S = CLOSED_S + 1
LEFT_MS = 3000
Way = Callable[[Person, SteppedClock], None]


def is_anew(person: Person) -> bool:
    return isinstance(person.state, Idle) and "Français" in person.buttons


def left_of(person: Person, secrets: tuple[str, ...]) -> str:
    """List what can be reached; what hangs in a queue or on a clock for a moment may go first."""
    found = [""]

    def is_gone() -> bool:
        found[0] = "\n".join(remains(person.window, secrets, beside=(SqlStore,)))
        return not found[0]

    with suppress(NotYet):
        person.bot.waitUntil(is_gone, timeout=LEFT_MS)
    return found[0]


# --- the ways through a visit ---


def by_pass(runner: Person, clock: SteppedClock) -> None:
    runner.press("English")
    runner.burst(pass_of(CAMILLES_PASS))
    runner.sees(HandingOver)
    runner.press("I have taken my bib")
    runner.reads("Thank you")
    clock.steady_s += CLOCK_S


def by_number_and_birth_date(runner: Person, clock: SteppedClock) -> None:
    runner.press("English")
    runner.type_in("M100001", "14031988")
    runner.sees(HandingOver)
    runner.press("I have taken my bib")
    runner.reads("Thank you")
    clock.steady_s += CLOCK_S


def by_a_number_typed_on_a_keyboard_and_left(runner: Person, _clock: SteppedClock) -> None:
    runner.press("English")
    runner.press("I have no pass")
    runner.reads("Your member number")
    runner.spell("M100001")
    runner.lets_pass(KIOSK_PERSON_S + 1)


def by_a_number_that_is_wrong(runner: Person, _clock: SteppedClock) -> None:
    runner.press("English")
    runner.type_in("M100001", "15031988")
    runner.reads("This number and this birth date are not together in our list.")
    runner.lets_pass(KIOSK_PERSON_S + 1)


def by_a_refusal(runner: Person, clock: SteppedClock) -> None:
    by_pass(runner, clock)
    runner.until(lambda: is_anew(runner))
    runner.lets_pass(4)
    runner.press("English")
    runner.burst(pass_of(CAMILLES_PASS))
    runner.sees(Refused)
    runner.press("I have understood")


def by_a_bib_that_was_left(runner: Person, clock: SteppedClock) -> None:
    badge = runner.running.site.staff.give_badge("Val")
    runner.show_pass(pass_of(CAMILLES_PASS))
    runner.sees(HandingOver)
    clock.steady_s += KIOSK_PERSON_S + 1
    runner.sees(LeftBehind)
    runner.show_pass(badge)
    runner.press("Je l'ai enlevé")


@pytest.mark.parametrize(
    "way",
    [
        by_pass,
        by_number_and_birth_date,
        by_a_number_typed_on_a_keyboard_and_left,
        by_a_number_that_is_wrong,
        by_a_refusal,
        by_a_bib_that_was_left,
    ],
)
def test_nothing_of_a_runner_can_be_reached_after_a_visit(
    qtbot: QtBot, place: StationFolder, way: Way
) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.KIOSK, seen=True, language="fr", clock=clock) as runner:
        way(runner, clock)
        runner.until(lambda: is_anew(runner))
        clock.steady_s += 3

        assert left_of(runner, CAMILLE) == ""


def test_nothing_can_be_reached_after_a_volunteer_looked(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.KIOSK, clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of(CAMILLES_PASS))
        runner.sees(Checking)
        runner.show_pass(badge)
        runner.press("Passport")
        runner.press("Seen – make the bib")
        runner.sees(HandingOver)
        runner.press("I have taken my bib")
        runner.reads("Thank you")
        clock.steady_s += CLOCK_S
        runner.until(lambda: is_anew(runner))

        assert left_of(runner, CAMILLE) == ""


def walk_on(runner: Person, ears: Ears) -> None:
    """Go to the next choice and hear it: by then the listener knows what stands on the screen."""
    ears.heard.clear()
    runner.key(Qt.Key.Key_Tab)
    runner.until(lambda: bool(ears.heard))


def test_nothing_can_be_reached_after_somebody_listened(qtbot: QtBot, place: StationFolder) -> None:
    clock, (senses, ears) = SteppedClock(), listening(place.home.path / "said")
    with (
        closing(senses.voice),
        closing(senses.sounder),
        in_front_of(qtbot, place, face=Face.KIOSK, seen=True, clock=clock, senses=senses) as runner,
    ):
        runner.press("English")
        runner.key(Qt.Key.Key_F2)
        runner.press("I have no pass")
        runner.tap("M100002")
        runner.press("Next")
        runner.tap("02061990")
        runner.press("Find my place")
        runner.sees(Choosing)
        runner.until(lambda: "Noé" in ears.words)
        walk_on(runner, ears)
        runner.press("Stop here")
        runner.until(lambda: is_anew(runner))
        ears.heard.clear()

        assert left_of(runner, NOE) == ""


def test_a_number_that_a_listener_left_cannot_be_reached(qtbot: QtBot, place: StationFolder) -> None:
    senses, ears = listening(place.home.path / "said")
    with (
        closing(senses.voice),
        closing(senses.sounder),
        in_front_of(qtbot, place, face=Face.KIOSK, seen=True, senses=senses) as runner,
    ):
        runner.press("English")
        runner.key(Qt.Key.Key_F2)
        runner.press("I have no pass")
        runner.until(lambda: "Your member number" in ears.words)
        walk_on(runner, ears)
        runner.tap("M100002")
        runner.until(lambda: bool(remains(runner.window.narrator._listening, ["M100002"])))
        runner.lets_pass(KIOSK_PERSON_S + 1)
        runner.until(lambda: is_anew(runner))
        ears.heard.clear()

        assert left_of(runner, NOE) == ""
