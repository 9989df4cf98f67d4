"""A kiosk whose database fails: it says so, keeps nobody, and goes on by itself."""

from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import HandingOver, Idle, Refused, Stopped
from kiosk.services.monitoring.presence import TELL_AGAIN_S, TELL_EVERY_S
from tests.helpers.clocks import SteppedClock
from tests.helpers.lines import Line
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of

FULL = "the disk is full; free some space, then try again"


def at_kiosk(qtbot: QtBot, place: StationFolder, line: Line, clock: SteppedClock):
    return in_front_of(qtbot, place, face=Face.KIOSK, seen=True, line=line, clock=clock)


def is_told(runner: Person, clock: SteppedClock) -> None:
    """Wait until the station has found out that its database fails."""
    clock.steady_s += TELL_EVERY_S
    runner.until(lambda: bool(runner.running.counter.trouble_now))


def test_an_idle_kiosk_is_out_of_order_while_its_database_fails_and_says_why(
    qtbot: QtBot, place: StationFolder
) -> None:
    line, clock = Line(), SteppedClock()
    with at_kiosk(qtbot, place, line, clock) as runner:
        runner.reads("Marathon")
        line.breaks()
        is_told(runner, clock)
        runner.reads("Out of order – please use another station", FULL)

        line.is_mended()
        clock.steady_s += TELL_AGAIN_S

        runner.until(lambda: {"Français", "English"} <= set(runner.buttons))


def test_a_visit_that_the_database_stopped_says_why_and_can_be_left(
    qtbot: QtBot, place: StationFolder
) -> None:
    line = Line()
    with at_kiosk(qtbot, place, line, SteppedClock()) as runner:
        runner.press("English")
        line.breaks()
        runner.show_pass(pass_of("E500001"))
        runner.reads("Please call a volunteer", "Your place is safe.", FULL)

        runner.press("Stop here")

        runner.sees(Idle)
        runner.reads("Out of order – please use another station", FULL)


def test_a_visit_that_the_database_stopped_is_not_kept_for_ever(qtbot: QtBot, place: StationFolder) -> None:
    line, clock = Line(), SteppedClock()
    with at_kiosk(qtbot, place, line, clock) as runner:
        runner.press("English")
        line.breaks()
        runner.show_pass(pass_of("E500001"))
        runner.sees(Stopped)
        clock.steady_s += KIOSK_PERSON_S - 10
        runner.reads("This ends in 10 s")

        clock.steady_s += 11

        runner.sees(Idle)
        runner.reads("Out of order – please use another station")


def test_a_look_up_that_failed_is_asked_again_and_the_runner_gets_the_bib(
    qtbot: QtBot, place: StationFolder
) -> None:
    line, clock = Line(), SteppedClock()
    with at_kiosk(qtbot, place, line, clock) as runner:
        runner.press("English")
        line.breaks()
        runner.show_pass(pass_of("E500001"))
        runner.sees(Stopped)
        runner.until(lambda: bool(runner.running.counter.trouble_now))

        line.is_mended()
        clock.steady_s += TELL_AGAIN_S

        runner.reads("Take your bib")
        assert place.labels == [1]


def test_a_fault_that_was_over_before_anybody_looked_is_tried_again_too(
    qtbot: QtBot, place: StationFolder
) -> None:
    line = Line()
    with at_kiosk(qtbot, place, line, SteppedClock()) as runner:
        runner.press("English")
        line.breaks(is_short=True)

        runner.show_pass(pass_of("E500001"))

        runner.sees(Stopped)
        runner.reads("Take your bib")
        assert place.labels == [1]


def test_a_taken_bib_is_noted_as_soon_as_the_database_is_back(qtbot: QtBot, place: StationFolder) -> None:
    line, clock = Line(), SteppedClock()
    with at_kiosk(qtbot, place, line, clock) as runner:
        runner.press("English")
        runner.show_pass(pass_of("E500001"))
        runner.sees(HandingOver)
        line.breaks()
        runner.press("I have taken my bib")
        runner.sees(Stopped)
        runner.reads(FULL)
        assert "Stop here" not in runner.buttons
        runner.until(lambda: bool(runner.running.counter.trouble_now))

        line.is_mended()
        clock.steady_s += TELL_AGAIN_S

        runner.reads("Thank you. Enjoy the race!")
        assert len(entries_of(place, "handed_over")) == 1


def test_staff_who_cannot_be_let_in_read_why(qtbot: QtBot, place: StationFolder) -> None:
    line = Line()
    with at_kiosk(qtbot, place, line, SteppedClock()) as runner:
        runner.press("English")
        line.breaks()
        runner.show_pass(pass_of("E500001"))
        runner.sees(Stopped)

        runner.press("I am of the staff")

        runner.reads("Show your badge, or type name and PIN", FULL)


def test_a_scan_while_only_writing_fails_is_refused_before_a_number_is_given(
    qtbot: QtBot, place: StationFolder
) -> None:
    line, clock = Line(), SteppedClock()
    with at_kiosk(qtbot, place, line, clock) as runner:
        runner.press("English")
        line.breaks(lets_read=True)
        is_told(runner, clock)

        runner.show_pass(pass_of("E500001"))

        runner.sees(Refused)
        runner.reads("No bib can be made here now.", FULL, "R23")
        assert place.labels == []
