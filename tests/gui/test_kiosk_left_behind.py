"""A bib that nobody took at a kiosk: staff take it away, and its runner gets it at a desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.flow.rules import CLOSED_S, KIOSK_PERSON_S
from kiosk.core.flow.states import Closed, HandingOver, Idle, LeftBehind, ReadingBack, Refused
from tests.helpers.clocks import SteppedClock
from tests.helpers.people import Person, at_kiosk, in_front_of
from tests.helpers.stations import CAMILLE, EventFolder, StationFolder, event_folder, pass_of
from tests.helpers.stored import entries_of, live_bibs

# in the language of the runner whom the roster names
TAKEN = {"J'ai pris mon dossard", "I have taken my bib"}


@pytest.fixture
def home(tmp_path: Path) -> EventFolder:
    return event_folder(tmp_path / "event")


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


def finds_it_in_the_list(volunteer: Person) -> None:
    """Choose the only bib of the list that opens by itself."""
    volunteer.reads("Unfinished: 1", "at desk-1", "kept at a desk")
    volunteer.key(Qt.Key.Key_Return)


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
        finds_it_in_the_list(volunteer)
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
        finds_it_in_the_list(volunteer)

        volunteer.reads("Hand over bib 1", "left at a kiosk", "Find it, and look at its number.")


# --- after a restart ---


def left_at_desk(qtbot: QtBot, place: StationFolder, *members: str) -> list[int]:
    """Let the same station, as a desk, set finished bibs aside: they lie in its tray."""
    bibs = []
    with in_front_of(qtbot, place, seen=True) as volunteer:
        for member in members:
            volunteer.enter(member)
            volunteer.sees(HandingOver)
            bibs.append(volunteer.state.job.pickup.bib)
            volunteer.press("Set aside for later")
            volunteer.sees(Idle)
    return bibs


def takes_it(runner: Person, clock: SteppedClock, *, bib: int) -> None:
    runner.until(lambda: isinstance(runner.state, HandingOver) and runner.state.job.pickup.bib == bib)
    runner.until(lambda: bool(TAKEN & set(runner.buttons)))
    runner.press(next(iter(TAKEN & set(runner.buttons))))
    runner.sees(Closed)
    clock.steady_s += CLOSED_S + 1


def test_a_restarted_kiosk_deals_with_the_bib_in_its_tray_and_not_with_one_that_staff_keep(
    qtbot: QtBot, home: EventFolder
) -> None:
    place, clock = home.station(), SteppedClock()
    with at_kiosk(qtbot, place, clock=clock) as runner:
        leaves_a_bib(runner, clock, "E500001")
        takes_it_away(runner, runner.running.site.staff.give_badge("Val"))
        clock.steady_s += 10
        runner.press("English")
        runner.show_pass(pass_of("E500007"))
        runner.sees(HandingOver)
        in_tray = runner.state.job.pickup.bib

    with at_kiosk(qtbot, place, clock=clock) as runner:
        takes_it(runner, clock, bib=in_tray)

        runner.sees(Idle)
        runner.until(lambda: "Français" in runner.buttons)

    assert [len(entries_of(place, kind)) for kind in ("removed", "handed_over")] == [1, 1]


def test_a_restarted_kiosk_empties_its_tray_from_the_top_before_it_serves_anybody(
    qtbot: QtBot, home: EventFolder
) -> None:
    place, clock = home.station(), SteppedClock()
    bibs = left_at_desk(qtbot, place, CAMILLE, "M100006", "M100015")

    with at_kiosk(qtbot, place, clock=clock) as runner:
        for bib in reversed(bibs):
            takes_it(runner, clock, bib=bib)

        runner.until(lambda: "Français" in runner.buttons and isinstance(runner.state, Idle))
        runner.press("English")
        runner.show_pass(pass_of("E500009"))
        runner.sees(HandingOver)

    assert len(entries_of(place, "handed_over")) == 3


def test_a_bib_that_is_forgotten_again_after_a_restart_is_taken_away_before_the_next(
    qtbot: QtBot, home: EventFolder
) -> None:
    place, clock = home.station(), SteppedClock()
    below, _ = left_at_desk(qtbot, place, CAMILLE, "M100006")

    with at_kiosk(qtbot, place, clock=clock) as runner:
        badge = runner.running.site.staff.give_badge("Val")
        runner.sees(HandingOver)
        clock.steady_s += KIOSK_PERSON_S + 1
        runner.sees(LeftBehind)
        runner.show_pass(badge)
        runner.press("I have taken it away")

        takes_it(runner, clock, bib=below)

        runner.until(lambda: "Français" in runner.buttons and isinstance(runner.state, Idle))
