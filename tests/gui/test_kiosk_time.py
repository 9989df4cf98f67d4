"""Time at a kiosk: warned by sight and sound, extended by one press, and nothing stays afterwards."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import CLOSED_S, KIOSK_PERSON_S, VOLUNTEER_S
from kiosk.core.flow.states import Checking, Choosing, HandingOver, Idle, LeftBehind
from kiosk.core.ports import Signal
from kiosk.ui.kiosk.entry_box import EntryBox
from kiosk.ui.kiosk.remaining import HOLD_S
from kiosk.ui.voice.senses import NoHeadset, Senses, SilentVoice
from kiosk.ui.window.frame import TICK_MS
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import Person, at_kiosk, in_front_of, touch
from tests.helpers.stations import StationFolder, pass_of


@dataclass
class Heard:
    """A loudspeaker that remembers."""

    signals: list[Signal] = field(default_factory=list)

    def play(self, signal: Signal) -> None:
        self.signals.append(signal)

    def close(self) -> None:
        """Nothing to close."""


def test_short_time_is_shown_heard_and_begins_anew_ten_times(qtbot: QtBot, place: StationFolder) -> None:
    clock, heard = SteppedClock(), Heard()
    senses = Senses(SilentVoice(), heard, NoHeadset())
    with at_kiosk(qtbot, place, clock=clock, senses=senses) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500002"))
        runner.show_pass("M100002")
        runner.tap("02061990")
        runner.press("Find my place")
        runner.sees(Choosing)

        for _ in range(10):
            clock.steady_s += KIOSK_PERSON_S - 20
            runner.reads("This ends in 20 s")
            runner.press("More time")
            runner.until(lambda: "This ends in" not in runner.words)
        clock.steady_s += KIOSK_PERSON_S - 10
        runner.reads("This ends in 10 s")

        assert heard.signals.count(Signal.TIME_IS_SHORT) == 11
        assert "More time" not in runner.buttons
        clock.steady_s += 11
        runner.sees(Idle)


def test_any_key_gives_more_time_while_it_is_short(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        clock.steady_s += KIOSK_PERSON_S - 5
        runner.reads("This ends in 5 s")

        runner.key(Qt.Key.Key_Tab)

        runner.until(lambda: "This ends in" not in runner.words)


def test_a_page_of_entry_warns_too_and_more_time_keeps_what_is_typed(
    qtbot: QtBot, place: StationFolder
) -> None:
    heard = Heard()
    with at_kiosk(qtbot, place, senses=Senses(SilentVoice(), heard, NoHeadset())) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.tap("M1")
        runner.lets_pass(26)
        runner.reads("This ends in")

        runner.press("More time")

        runner.until(lambda: "This ends in" not in runner.words)
        assert [box.shown for box in runner.window.findChildren(EntryBox)] == ["M1"]
        assert heard.signals == [Signal.TIME_IS_SHORT]


def test_a_touch_of_the_page_counts_as_somebody_there(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.lets_pass(40)

        touch(runner)
        runner.lets_pass(20)

        runner.reads("Your member number")


def test_a_page_that_nobody_touches_is_wiped(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("Français")
        runner.reads("Présentez votre pass au lecteur")

        runner.lets_pass(46)

        runner.until(lambda: {"Français", "English"} <= set(runner.buttons))


# --- somebody of the staff is here, or on the way ---


def goes_by(runner: Person, clock: SteppedClock, seconds: float) -> None:
    """Let the time of the station and that of the window pass side by side."""
    for _ in range(round(seconds * 1000 / TICK_MS)):
        clock.steady_s += TICK_MS / 1000
        runner.window.tick()


def test_a_visit_does_not_end_behind_a_screen_of_the_staff(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        goes_by(runner, clock, KIOSK_PERSON_S - 5)
        runner.show_pass(badge)
        runner.reads("Signed in: Val")

        goes_by(runner, clock, 28)
        runner.press("Sign out")

        runner.reads("Take your bib")
        assert "This ends in" not in runner.words
        assert runner.running.counter.extensions_left == 10


def test_the_time_does_not_end_while_a_volunteer_looks(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with in_front_of(qtbot, place, face=Face.KIOSK, clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(Checking)
        goes_by(runner, clock, VOLUNTEER_S - 10)
        runner.reads("This ends in")

        runner.show_pass(badge)
        runner.reads("Signed in: Val")
        goes_by(runner, clock, 25)
        runner.press("Passport")
        runner.press("Seen – make the bib")

        runner.reads("Take your bib")


def test_who_called_a_volunteer_waits_without_spending_time(qtbot: QtBot, place: StationFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.press("Call a volunteer")

        goes_by(runner, clock, 300)
        runner.press("Not needed any more")

        assert isinstance(runner.state, HandingOver)
        assert runner.running.counter.extensions_left == 10
        assert runner.running.counter.seconds_left == pytest.approx(KIOSK_PERSON_S, abs=1)


def test_a_page_of_entry_waits_for_the_volunteer_too(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("I have no pass")
        runner.tap("M1")
        runner.press("Call a volunteer")

        runner.lets_pass(120)
        runner.press("I am of the staff")
        runner.reads("Show your badge, or type name and PIN")
        runner.lets_pass(29)
        runner.press("Back")

        runner.reads("Your member number")
        assert [box.shown for box in runner.window.findChildren(EntryBox)] == ["M1"]
        assert runner.window._entrance.patience.extensions_left == 10


def test_a_call_that_nobody_answers_blocks_the_kiosk_for_ten_minutes_at_most(
    qtbot: QtBot, place: StationFolder
) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        runner.press("Call a volunteer")
        goes_by(runner, clock, HOLD_S - 1)
        is_held = "This ends in" not in runner.words

        goes_by(runner, clock, KIOSK_PERSON_S - 10)
        runner.reads("This ends in")
        goes_by(runner, clock, 20)

        assert is_held
        assert isinstance(runner.state, LeftBehind)


def test_each_visit_has_its_own_ten_minutes(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.press("Call a volunteer")
        runner.lets_pass(HOLD_S + KIOSK_PERSON_S + 1)
        runner.until(lambda: "Français" in runner.buttons)
        runner.press("English")
        runner.press("Not needed any more")
        runner.press("Call a volunteer")

        runner.lets_pass(HOLD_S - 1)

        runner.reads("Show your pass to the scanner")


# --- nothing stays ---


def everything_said(window: QWidget) -> str:
    """Read every text that any widget still holds, seen or not, and what other programs could ask for."""
    found = [window.windowTitle(), QGuiApplication.clipboard().text()]
    for widget in [window, *window.findChildren(QWidget)]:
        found += [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.whatsThis(),
        ]
        found += [
            str(part())
            for part in (getattr(widget, name, None) for name in ("text", "shown"))
            if callable(part)
        ]
    return "\n".join(found)


def test_after_a_visit_nothing_of_the_runner_is_left(
    qtbot: QtBot, place: StationFolder, caplog: pytest.LogCaptureFixture
) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        runner.press("English")
        QGuiApplication.clipboard().setText("M100001")
        runner.type_in("M100001", "14031988")
        runner.sees(HandingOver)
        bib = str(runner.state.job.pickup.bib)
        runner.press("I have taken my bib")
        runner.reads("Thank you. Enjoy the race!")
        clock.steady_s += CLOSED_S + 1
        runner.until(lambda: isinstance(runner.state, Idle))
        runner.until(lambda: "Français" in runner.buttons)

        left = everything_said(runner.window) + caplog.text

        for secret in ("Camille", "Laurent", "M100001", "14031988", "1988", f"\n{bib}\n"):
            assert secret not in left
        assert runner.window.findChildren(QLineEdit) == []
        assert runner.window._sightings.first == ""
        assert not runner.window._entrance.is_open


def test_what_was_typed_and_left_is_wiped(qtbot: QtBot, place: StationFolder) -> None:
    with at_kiosk(qtbot, place) as runner:
        runner.press("English")
        runner.type_in("M100001", "01011990")
        runner.reads("This number and this birth date are not together in our list.")

        runner.lets_pass(46)
        runner.until(lambda: "Français" in runner.buttons)
        runner.press("English")
        runner.press("I have no pass")

        runner.reads("Your member number")
        assert [box.shown for box in runner.window.findChildren(EntryBox) if box.isVisible()] == [""]
