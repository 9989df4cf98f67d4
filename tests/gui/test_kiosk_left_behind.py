"""A bib that nobody took at a kiosk: staff take it away, and its runner gets it at a desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.rules import KIOSK_PERSON_S
from kiosk.core.flow.states import HandingOver, Idle, LeftBehind, ReadingBack, Refused
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import (
    CAMILLE,
    EventFolder,
    StationFolder,
    SteppedClock,
    event_folder,
    live_bibs,
    pass_of,
)


@pytest.fixture
def home(tmp_path: Path) -> EventFolder:
    return event_folder(tmp_path / "event")


def at_kiosk(qtbot: QtBot, place: StationFolder, **more):
    return in_front_of(qtbot, place, face=Face.KIOSK, seen=True, **more)


def leaves_a_bib(runner: Person, clock: SteppedClock, entitlement: str) -> None:
    """Have a bib made and go away without it."""
    runner.press("English")
    runner.show_pass(pass_of(entitlement))
    runner.sees(HandingOver)
    clock.steady_s += KIOSK_PERSON_S + 1
    runner.sees(LeftBehind)


def takes_it_away(runner: Person, badge: str) -> None:
    runner.show_pass(badge)
    runner.press("I have taken it away")
    runner.sees(Idle)
    runner.until(lambda: "Français" in runner.buttons)


def test_a_runner_who_comes_back_to_the_kiosk_is_sent_to_a_desk(qtbot: QtBot, home: EventFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, home.station(), clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        leaves_a_bib(runner, clock, "E500001")
        takes_it_away(runner, badge)

        runner.press("English")
        clock.steady_s += 10
        runner.show_pass(pass_of("E500001"))

        runner.sees(Refused)
        runner.reads("Bib 1 is ready and waits at a desk.", "Go to a desk with your pass")


def test_any_desk_finds_scans_and_hands_over_what_a_kiosk_left(qtbot: QtBot, home: EventFolder) -> None:
    kiosk, desk, clock = home.station(1), home.station(2, scanner=False), SteppedClock()
    with at_kiosk(qtbot, kiosk, clock=clock) as runner:
        leaves_a_bib(runner, clock, "E500001")
        takes_it_away(runner, runner.running.site.staff.give_badge("Val"))

    with in_front_of(qtbot, desk) as volunteer:
        volunteer.enter(CAMILLE)
        volunteer.sees(ReadingBack)
        volunteer.reads("Scan the barcode of bib 1", "left at a kiosk", "Find it there and scan it.")
        volunteer.show_pass("1")
        volunteer.reads("Hand over bib 1", "Barcode and chip belong to this runner.")
        volunteer.press("Handed over")
        volunteer.reads("Bib 1 was handed over")

    assert (kiosk.labels, desk.labels) == ([1], [])
    assert live_bibs(desk, 1) == 1


def test_a_desk_without_barcodes_is_told_to_look_at_the_number(qtbot: QtBot, tmp_path: Path) -> None:
    home, clock = event_folder(tmp_path / "event", read_back="none"), SteppedClock()
    with at_kiosk(qtbot, home.station(1), clock=clock) as runner:
        leaves_a_bib(runner, clock, "E500001")
        takes_it_away(runner, runner.running.site.staff.give_badge("Val"))

    with in_front_of(qtbot, home.station(2)) as volunteer:
        volunteer.enter(CAMILLE)

        volunteer.reads("Hand over bib 1", "left at a kiosk", "Find it, and look at its number.")


def test_the_desks_list_says_which_unfinished_bibs_are_kept(qtbot: QtBot, home: EventFolder) -> None:
    clock = SteppedClock()
    with at_kiosk(qtbot, home.station(1), clock=clock) as runner:
        leaves_a_bib(runner, clock, "E500001")
        takes_it_away(runner, runner.running.site.staff.give_badge("Val"))

    with in_front_of(qtbot, home.station(2)) as volunteer:
        volunteer.key(Qt.Key.Key_F5)

        volunteer.reads("Unfinished: 1", "kept at a desk")
