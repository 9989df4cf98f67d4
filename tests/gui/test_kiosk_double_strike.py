"""Two quick presses at a kiosk count as one: the second would hit what nobody has seen yet."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Choosing, HandingOver, Idle
from kiosk.ui.kiosk.choosing import ChoosingScreen
from tests.helpers.people import DESK, Person, at_kiosk, place_of, tap_at
from tests.helpers.stations import StationFolder, pass_of


def strike(runner: Person, key: Qt.Key) -> None:
    """Press a key at once, without waiting until a press counts."""
    QTest.keyClick(runner.window.windowHandle(), key)


@pytest.mark.parametrize("size", [DESK, QSize(1080, 1920)])
def test_a_double_tap_does_not_hit_what_appears_at_the_same_place(
    qtbot: QtBot, place: StationFolder, size: QSize
) -> None:
    with at_kiosk(qtbot, place, size=size) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.tap("M100002")
        runner.press("Next")
        runner.tap("02061990")
        finger = place_of(runner, "Find my place")
        runner.until_presses_count()

        tap_at(runner, finger)
        runner.sees(Choosing)
        tap_at(runner, finger)

        assert isinstance(runner.state, Choosing)
        assert runner.window.strikes.is_on
        runner.until_presses_count()
        tap_at(runner, place_of(runner, "Stop here"))
        runner.sees(Idle)


def test_a_second_strike_of_enter_does_not_take_the_bib(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)

        strike(runner, Qt.Key.Key_Return)
        strike(runner, Qt.Key.Key_Space)

        assert isinstance(runner.state, HandingOver)
        runner.key(Qt.Key.Key_Return)
        runner.reads("Thank you. Enjoy the race!")


def test_a_letter_that_presses_waits_and_one_that_writes_does_not(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.show_pass("M100002")
        runner.until(lambda: runner.window._entrance.is_open)
        assert runner.window.strikes.is_on

        for digit in (Qt.Key.Key_0, Qt.Key.Key_2):
            strike(runner, digit)
        runner.until(lambda: runner.window._entrance._typed.draft.day == "02")
        runner.spell("061990")
        runner.key(Qt.Key.Key_Return)
        runner.sees(Choosing)
        strike(runner, Qt.Key.Key_1)

        runner.until(lambda: not runner.window.keys._pause.isActive())
        assert isinstance(runner.window._around.screen, ChoosingScreen)


def test_two_quick_taps_on_call_a_volunteer_do_not_take_the_call_back(
    qtbot: QtBot, place: StationFolder
) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        finger = place_of(runner, "Call a volunteer")
        runner.until_presses_count()

        tap_at(runner, finger)
        tap_at(runner, finger)

        runner.reads("A volunteer is called.")
        assert runner.running.counter.is_calling
        assert not runner.window._staffing.is_here


def test_a_scanner_is_never_too_early(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        assert runner.window.strikes.is_on

        runner.burst(pass_of("E500001"))

        runner.sees(HandingOver)
