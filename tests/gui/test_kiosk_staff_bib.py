"""Staff at a kiosk with the finished bib in hand: it does not scan, it is spoilt, or all is well."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import AskingIfOut, HandingOver, ReadingBack
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.people import Person, at_kiosk
from tests.helpers.stations import StationFolder, event_folder, pass_of
from tests.helpers.stored import live_bibs, pickups_of


@pytest.fixture
def by_hand(tmp_path: Path) -> StationFolder:
    """Give a kiosk without a scanner that reads the finished bib by itself."""
    return event_folder(tmp_path / "event", read_back="barcode").station(scanner=False)


@pytest.fixture
def unread(tmp_path: Path) -> StationFolder:
    """Give a kiosk of an event that reads nothing back."""
    return event_folder(tmp_path / "event", read_back="none").station()


def begins(runner: Person, until: type) -> str:
    """Begin a visit and give the badge of a volunteer."""
    badge = runner.running.site.staff.give_badge("Val")
    runner.press("English")
    runner.show_pass(pass_of("E500001"))
    runner.sees(until)
    return badge


def states(place: StationFolder) -> list[str]:
    return [one.state.value for pickup in pickups_of(place, 1) for one in pickup.attempts]


def test_a_volunteer_says_that_the_finished_bib_does_not_scan_and_another_is_made(
    qtbot: QtBot, by_hand: StationFolder
) -> None:
    with at_kiosk(qtbot, by_hand) as runner:
        badge = begins(runner, ReadingBack)

        runner.show_pass(badge)
        runner.reads("Does bib 1 scan?", "Signed in: Val")
        runner.press("It does not scan")
        runner.reads("Destroy this piece of bib 1")
        runner.press("Destroyed – make another")

        runner.reads("Hold the barcode of bib 1 before the scanner")
        runner.show_pass("1")
        runner.press("I have taken my bib")
        runner.reads("Thank you")
        assert by_hand.labels == [1, 2]
    assert states(by_hand) == ["void", "proven"]


def test_a_volunteer_says_that_the_proven_bib_is_spoilt_and_another_is_made(
    qtbot: QtBot, unread: StationFolder
) -> None:
    with at_kiosk(qtbot, unread) as runner:
        badge = begins(runner, HandingOver)

        runner.show_pass(badge)
        runner.reads("Is bib 1 as it should be?")
        runner.press("The bib is spoilt")
        runner.press("Destroyed – make another")

        runner.reads("Take your bib")
        assert "Signed in: Val" not in runner.words
        assert unread.labels == [1, 2]
    assert states(unread) == ["void", "proven"]
    assert live_bibs(unread, 1) == 1


@pytest.mark.parametrize(
    ("read_back", "asked", "answer"),
    [
        ("barcode", "Does bib 1 scan?", "It does not scan"),
        ("none", "Is bib 1 as it should be?", "The bib is spoilt"),
    ],
)
def test_a_bib_that_is_out_but_cut_off_can_be_given_up_by_whoever_said_so(
    qtbot: QtBot, tmp_path: Path, read_back: str, asked: str, answer: str
) -> None:
    place = event_folder(tmp_path / "event", read_back=read_back).station(scanner=False)
    place.break_printer(VirtualFault.UNPLUGGED, label=1, after_bytes=2000)
    with at_kiosk(qtbot, place) as runner:
        badge = begins(runner, AskingIfOut)
        place.faults.cure()

        runner.show_pass(badge)
        runner.reads("Out, but spoilt or cut off? Answer yes")
        runner.press("Yes, it is out")
        runner.reads(asked)
        runner.press(answer)

        runner.reads("Destroy this piece of bib 1")


@pytest.mark.parametrize("leaves", ["Go on with the runner", "Sign out"])
def test_a_bib_that_is_as_it_should_be_is_left_to_the_runner(
    qtbot: QtBot, unread: StationFolder, leaves: str
) -> None:
    with at_kiosk(qtbot, unread) as runner:
        badge = begins(runner, HandingOver)

        runner.show_pass(badge)
        runner.reads("Is bib 1 as it should be?")
        assert "I have taken my bib" not in runner.buttons
        runner.press(leaves)

        runner.press("I have taken my bib")
        runner.reads("Thank you")
    assert states(unread) == ["proven"]


def test_a_volunteer_may_hold_the_bib_before_the_scanner_and_is_told_what_does_not_fit(
    qtbot: QtBot, by_hand: StationFolder
) -> None:
    with at_kiosk(qtbot, by_hand) as runner:
        badge = begins(runner, ReadingBack)
        runner.show_pass(badge)
        runner.reads("Does bib 1 scan?")

        runner.show_pass("88")
        runner.reads("Not accepted", "This is bib 88; bib 1 is the one to hand over.", "Signed in: Val")
        runner.show_pass("1")

        runner.reads("Is bib 1 as it should be?")
        runner.press("Go on with the runner")
        runner.reads("Take your bib")


def test_what_staff_may_say_of_a_bib_is_not_left_open(qtbot: QtBot, unread: StationFolder) -> None:
    with at_kiosk(qtbot, unread) as runner:
        badge = begins(runner, HandingOver)
        runner.show_pass(badge)
        runner.reads("Is bib 1 as it should be?")

        runner.lets_pass(31)

        runner.reads("Take your bib")
        assert "The bib is spoilt" not in runner.buttons


def test_the_menu_is_one_press_away_from_the_page_of_the_bib(qtbot: QtBot, by_hand: StationFolder) -> None:
    with at_kiosk(qtbot, by_hand) as runner:
        badge = begins(runner, ReadingBack)
        runner.show_pass(badge)

        runner.press("Staff menu")
        runner.press("Go on with the visit")

        runner.reads("Hold the barcode of bib 1 before the scanner")
