"""What others hear of a runner who listens: nothing personal, unless the runner allows it, and only then."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Checking, HandingOver, Idle
from tests.gui.by_ear import ENTER, SPEAK, TELL_ALL, hears, in_english, listener, tab_on, tab_to
from tests.helpers.clocks import SteppedClock
from tests.helpers.stations import StationFolder, pass_of


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
