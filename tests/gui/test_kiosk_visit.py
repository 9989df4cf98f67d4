"""A runner alone at a kiosk."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import HandingOver, Idle, LeftBehind
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.people import VOLUNTEER_PIN, Person, in_front_of
from tests.helpers.stations import StationFolder, SteppedClock, event_folder, pass_of


@pytest.fixture
def place(tmp_path: Path) -> StationFolder:
    return event_folder(tmp_path / "event").station()


def at_kiosk(qtbot: QtBot, place: StationFolder, **more):
    return in_front_of(qtbot, place, face=Face.KIOSK, seen=True, **more)


def texts_of(person: Person) -> list[str]:
    """Read every label that exists, seen or not."""
    return [label.text() for label in person.window.findChildren(QLabel)]


def pin(person: Person, name: str, digits: str) -> None:
    """Sign in with the keypad on the screen."""
    person.press("I am of the staff")
    person.choose(name)
    for digit in digits:
        person.press(digit)
    person.press("OK")


def test_a_runner_gets_the_bib_in_french_without_help(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("Français")
        runner.reads("Présentez votre pass au lecteur")

        runner.burst(pass_of("E500001"))
        runner.reads("Prenez votre dossard", "Marathon", "samedi 10 août", "21:00", "Sas de départ A")
        runner.press("J'ai pris mon dossard")

        runner.reads("Merci. Belle course !".replace(" !", "\u202f!"))
        assert place.labels == [1]


def test_nothing_of_the_runner_stays(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass("M100001")
        runner.sees(HandingOver)
        bib = str(runner.state.job.pickup.bib)
        runner.press("J'ai pris mon dossard")
        runner.reads("Merci")

        runner.until(lambda: not any("Camille" in text or text == bib for text in texts_of(runner)))


def test_the_language_of_the_runner_is_spoken_where_none_was_chosen(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass("M100003")

        runner.reads("La place pour Marathon a été annulée.", "R06")


def test_a_chosen_language_stays_chosen(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place, language="fr") as runner:
        runner.press("English")

        runner.show_pass("M100003")

        runner.reads("The place for Marathon was withdrawn.", "Please go to the help desk.")


def test_the_language_can_be_changed_at_every_step_and_is_forgotten(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass("M100003")
        runner.reads("La place pour Marathon a été annulée.")

        runner.press("English")
        runner.reads("The place for Marathon was withdrawn.")
        runner.press("I have understood")

        runner.until(lambda: {"Français", "English"} <= set(runner.buttons))
        runner.sees(Idle)


def test_one_of_two_places_is_chosen_by_touch(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass("M100002")
        runner.reads("Which race do you run?")

        runner.press("10 km  ·  23:30")

        runner.reads("Take your bib", "10 km")


def test_a_bib_that_may_be_out_calls_a_volunteer_who_answers_behind_a_pin(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass("M100001")
        runner.reads("Please call a volunteer", "Somebody has to look.")

        pin(runner, "Val", "000000")
        runner.reads("Name and PIN do not go together.")
        runner.press("Back")
        pin(runner, "Val", VOLUNTEER_PIN)
        runner.press("Yes, it is out")
        runner.press("Destroyed – make another")

        runner.reads("Take your bib")
        assert place.labels == [1, 2]


def test_digits_of_a_keyboard_fill_the_pin(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass("M100001")
        runner.press("I am of the staff")
        runner.reads("Sam")

        runner.spell("12")
        runner.reads("●●")
        runner.press("Clear")

        runner.reads("PIN")


def test_a_forgotten_bib_stops_the_kiosk_until_staff_take_it_away(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press("English")
        runner.show_pass("M100001")
        runner.sees(HandingOver)
        clock.steady_s += KIOSK_PERSON_S - 10
        runner.reads("This ends in 10 s")

        clock.steady_s += 11
        runner.sees(LeftBehind)
        pin(runner, "Val", VOLUNTEER_PIN)
        runner.press("I have taken it away")

        runner.sees(Idle)
        runner.until(lambda: "Français" in runner.buttons)


def test_nobody_showing_a_pass_brings_the_languages_back(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("Français")
        runner.reads("Présentez votre pass au lecteur")

        for _ in range(300):
            runner.window.tick()

        runner.until(lambda: "Français" in runner.buttons)


def test_without_staff_the_gate_says_how_to_add_some(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_kiosk(qtbot, place, staff=False) as runner:
        runner.press("English")
        runner.show_pass("M100001")

        runner.press("I am of the staff")

        runner.reads("Nobody has a PIN yet.")


def test_a_bug_asks_for_a_volunteer(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.window.show_bug()

        runner.reads("Please call a volunteer", "Something went wrong here.")


def test_a_kiosk_that_restarts_begins_with_the_bib_in_its_tray(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass("M100001")
        runner.sees(HandingOver)

    with at_kiosk(qtbot, place) as runner:
        runner.sees(HandingOver)
        runner.press("J'ai pris mon dossard")
        runner.reads("Merci")

    assert place.labels == [1]
