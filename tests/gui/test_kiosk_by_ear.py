"""A runner who does not see the screen: a visit by keys and hearing alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Closed, HandingOver, Idle
from kiosk.ui.voice.cover import Cover
from tests.gui.by_ear import DARK, ENTER, LOUDER, QUIETER, REPEAT, SPEAK, hears, in_english, listener, tab_to
from tests.helpers.clocks import SteppedClock
from tests.helpers.stations import StationFolder, pass_of


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


def test_an_error_is_said(qtbot: QtBot, place: StationFolder) -> None:
    with listener(qtbot, place) as (runner, ears, _):
        in_english(runner, ears)
        tab_to(runner, ears, "I have no pass, button")
        runner.key(ENTER)
        hears(runner, ears, "Your member number")

        tab_to(runner, ears, "Next, button")
        runner.key(ENTER)

        hears(runner, ears, "Type your member number first.")
