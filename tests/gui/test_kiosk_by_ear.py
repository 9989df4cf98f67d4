"""A runner who does not see the screen: a visit by keys and hearing alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.states import Checking, Closed, HandingOver, Idle
from kiosk.ui.cover import Cover
from tests.helpers.clocks import SteppedClock
from tests.helpers.hearing import Ears, listening
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder, pass_of

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
SPEAK, REPEAT, DARK, QUIETER, LOUDER, TELL_ALL = (
    Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_F7
)  # fmt: skip


@contextmanager
def listener(
    qtbot: QtBot,
    place: StationFolder,
    *,
    is_private: bool = True,
    seen: bool = True,
    clock: SteppedClock | None = None,
) -> Iterator[tuple[Person, Ears, Path]]:
    folder = place.home.path / "said"
    senses, ears = listening(folder, is_private=is_private)
    try:
        with in_front_of(
            qtbot, place, face=Face.KIOSK, seen=seen, senses=senses, language="fr", clock=clock
        ) as person:
            yield person, ears, folder
    finally:
        senses.voice.close()
        senses.sounder.close()


def hears(person: Person, ears: Ears, *words: str) -> None:
    """Wait until all these words were said since the last forgetting."""
    person.until(lambda: all(word in ears.words for word in words), lambda: f"{words} not in:\n{ears.words}")


def tab_on(person: Person, ears: Ears) -> None:
    """Go to the next choice and wait until it is said."""
    before = len(ears.heard)
    person.key(TAB)
    person.until(lambda: len(ears.heard) > before, lambda: ears.words)


def tab_to(person: Person, ears: Ears, words: str) -> None:
    """Go on from choice to choice until these words are heard."""
    for _ in range(60):
        if words in ears.last:
            return
        tab_on(person, ears)
    raise AssertionError(f"{words} was never said:\n{ears.words}")


def in_english(person: Person, ears: Ears) -> None:
    person.key(SPEAK)
    hears(person, ears, "English: press ")
    number = next(text for text, _ in ears.heard if text.startswith("English: press ")).split()[-1][0]
    ears.heard.clear()
    person.spell(number)
    hears(person, ears, "Show your pass to the scanner")


def test_a_whole_visit_needs_no_sight(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, folder):
        in_english(runner, ears)
        hears(runner, ears, "Tab goes on to the next choice")

        runner.burst(pass_of("E500001"))
        runner.sees(HandingOver)
        hears(runner, ears, "Take your bib. 1. Marathon. Start Saturday 10 August at 21 hundred hours.")
        hears(runner, ears, "Start area A. Amélie Mauresmo. Go to the sign of the triangle.")
        tab_to(runner, ears, "I have taken my bib, button")
        runner.key(ENTER)

        hears(runner, ears, "Thank you")
        assert place.labels == [1]
        runner.until(lambda: any(folder.glob("*-en.wav")))


@pytest.mark.parametrize("code", ["fr", "en", "es", "ar"])
def test_a_visit_in_each_language_is_spoken_in_it_to_the_end(
    qtbot: QtBot, place: StationFolder, code: str
) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        runner.key(SPEAK)
        runner.until(lambda: any(language == code for _, language in ears.heard))
        position = runner.window._languages.known().index(code) + 1
        ears.heard.clear()

        runner.spell(str(position))
        runner.until(lambda: bool(ears.heard))
        runner.burst(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.until(lambda: "Marathon" in ears.words)
        runner.key(ENTER)
        runner.sees(Closed)
        runner.until(lambda: ears.last != "" and "Marathon" not in ears.last)

        assert {language for _, language in ears.heard} == {code}


def test_each_language_is_offered_in_its_own_words_and_voice(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        runner.key(SPEAK)

        hears(runner, ears, "English: press ")
        assert {"fr", "en"} <= {language for _, language in ears.heard}
        assert runner.window._languages.code == "fr"


def test_nothing_is_said_until_somebody_asks(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.reads("Take your bib")

        assert ears.heard == []


def test_plugging_the_headset_in_begins_and_pulling_it_out_ends(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, folder):
        (folder / "headset").touch()
        hears(runner, ears, "English: press ")

        (folder / "headset").unlink()

        runner.until(lambda: not runner.window.narrator.is_on)


def test_a_key_hushes_and_repeats_and_changes_the_volume(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        hears(runner, ears, "Show your pass to the scanner")
        ears.heard.clear()

        runner.key(LOUDER)
        hears(runner, ears, "Volume 60 percent.")
        runner.key(QUIETER)
        runner.key(QUIETER)
        hears(runner, ears, "Volume 40 percent.")
        runner.key(REPEAT)

        hears(runner, ears, "Show your pass to the scanner")
        hushes = ears.hushes
        runner.key(Qt.Key.Key_Shift)
        assert ears.hushes == hushes + 1


def test_the_pad_of_numbers_has_the_keys_too(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        pad = Qt.KeyboardModifier.KeypadModifier
        runner.key(Qt.Key.Key_Asterisk, pad)
        hears(runner, ears, "English: press ")

        runner.key(Qt.Key.Key_Plus, pad)

        hears(runner, ears, "Volume 60 percent." if runner.window._languages.code == "en" else "60")


def test_the_next_runner_finds_silence_light_and_the_usual_volume(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with listener(qtbot, place, clock=clock) as (runner, ears, _):
        in_english(runner, ears)
        runner.key(LOUDER)
        runner.key(DARK)
        hears(runner, ears, "The screen is dark.")
        runner.burst(pass_of("E500001"))
        tab_to(runner, ears, "I have taken my bib, button")
        runner.key(ENTER)
        hears(runner, ears, "Thank you")
        clock.steady_s += 60

        hears(runner, ears, "The visit is over.")
        runner.sees(Idle)

        assert not runner.window.narrator.is_on
        assert not runner.window.findChild(Cover).isVisible()
        assert ears.volumes[-1] == 50


def test_what_a_runner_let_others_hear_is_not_told_of_the_next_one(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with listener(qtbot, place, is_private=False, clock=clock) as (runner, ears, _):
        in_english(runner, ears)
        runner.key(TELL_ALL)
        hears(runner, ears, "Everybody near you will hear your name")
        runner.key(TELL_ALL)
        hears(runner, ears, "are said from now on")
        runner.burst(pass_of("E500001"))
        tab_to(runner, ears, "I have taken my bib, button")
        runner.key(ENTER)
        hears(runner, ears, "Thank you")
        clock.steady_s += 60
        runner.sees(Idle)
        hears(runner, ears, "The visit is over.")
        ears.heard.clear()

        in_english(runner, ears)
        hears(runner, ears, "Others can hear this: your name and what you type are left out.")
        runner.burst(pass_of("E500002"))
        hears(runner, ears, "You have a place in each.", "Something personal is left out here.")

        assert runner.state.choice.runner.member.given_name not in ears.words


def test_a_pass_during_the_thanks_ends_what_others_may_hear(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place, is_private=False) as (runner, ears, _):
        in_english(runner, ears)
        runner.burst(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.key(TELL_ALL)
        hears(runner, ears, "Everybody near you will hear your name")
        runner.key(TELL_ALL)
        hears(runner, ears, "are said from now on")
        runner.press("I have taken my bib")
        runner.reads("Thank you")

        runner.show_pass(pass_of("E500002"))
        runner.reads("Noé M.")

        hears(runner, ears, "The visit is over.")
        assert not runner.window.narrator.is_on
        runner.key(SPEAK)
        hears(runner, ears, "Something personal is left out here.")
        assert "Noé" not in ears.words


def test_a_dark_screen_hides_everything_and_keys_go_on_working(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        runner.key(DARK)
        hears(runner, ears, "The screen is dark.")
        middle = runner.window.rect().center()
        colours = {runner.window.grab().toImage().pixelColor(middle).name()}

        runner.burst(pass_of("E500001"))
        hears(runner, ears, "Take your bib")
        colours.add(runner.window.grab().toImage().pixelColor(middle).name())
        runner.key(DARK)
        hears(runner, ears, "The screen is light again.")

        assert colours == {"#000000"}


def test_a_touch_lifts_the_dark_and_presses_nothing(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        runner.key(DARK)
        cover = runner.window.findChild(Cover)
        runner.until(cover.isVisible)
        ears.heard.clear()

        QTest.mouseClick(cover, Qt.MouseButton.LeftButton)

        assert not cover.isVisible()
        assert ears.heard == []


def test_where_others_hear_it_the_name_is_left_out_until_the_runner_allows_it(
    qtbot: QtBot, place: StationFolder
) -> None:
    with listener(qtbot, place, is_private=False) as (runner, ears, _):
        in_english(runner, ears)
        hears(runner, ears, "Others can hear this: your name and what you type are left out.")
        runner.burst(pass_of("E500002"))
        hears(runner, ears, "Which race will you run?", "Something personal is left out here.")
        assert "Camille" not in ears.words
        name = runner.state.choice.runner.member.given_name
        assert name not in ears.words

        runner.key(TELL_ALL)
        hears(runner, ears, "Everybody near you will hear your name")
        runner.key(TELL_ALL)
        hears(runner, ears, "are said from now on", name)


def test_an_error_is_said(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        tab_to(runner, ears, "I have no pass, button")
        runner.key(ENTER)
        hears(runner, ears, "Your member number")

        tab_to(runner, ears, "Next, button")
        runner.key(ENTER)

        hears(runner, ears, "Type your member number first.")


def test_a_birth_date_is_typed_without_being_said(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        tab_to(runner, ears, "I have no pass, button")
        runner.key(ENTER)
        hears(runner, ears, "Your member number")
        runner.enter("M100001")
        hears(runner, ears, "Your birth date")
        ears.heard.clear()

        runner.spell("17")

        hears(runner, ears, "Signs typed: ")
        assert "1 7" not in ears.words
        assert QApplication.focusWidget() is not None


@pytest.mark.parametrize("code", ["en", "fr"])
def test_others_hear_nothing_of_the_person_whose_document_a_volunteer_looks_at(
    qtbot: QtBot, place: StationFolder, code: str
) -> None:
    own_name = {"en": "English", "fr": "Français"}[code]
    with listener(qtbot, place, is_private=False, seen=False) as (runner, ears, _):
        badge = runner.running.site.staff.give_badge("Val")
        runner.key(SPEAK)
        runner.press(own_name)
        runner.show_pass(pass_of("E500006"))
        runner.sees(Checking)
        ears.heard.clear()

        runner.show_pass(badge)
        runner.reads("Lina Moreau", "2007")
        runner.until(lambda: bool(ears.heard) and ears.heard[0][1] == code)
        for _ in range(12):
            tab_on(runner, ears)
        runner.lets_pass(1)

        assert [word for word in ("2007", "Lina", "Moreau", "Sophie") if word in ears.words] == []


def test_in_a_headset_the_person_whose_document_is_looked_at_hears_all(
    qtbot: QtBot, place: StationFolder
) -> None:
    with listener(qtbot, place, seen=False) as (runner, ears, _):
        badge = runner.running.site.staff.give_badge("Val")
        in_english(runner, ears)
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)

        runner.show_pass(badge)

        hears(runner, ears, "Camille Laurent", "Born on 14 March 1988")
