"""A desk warns its volunteer before roll or ribbon ends, and takes the news of a new one."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.core.flow.states import Checking, Closed
from kiosk.core.supplies import Supply
from kiosk.services.monitoring.supplies import load_supply
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder

SOON = "The roll ends soon. Labels left: "
ALMOST = "Almost no labels left: "


def load(place: StationFolder, labels: int, supply: Supply = Supply.LABELS) -> None:
    """Note what is in before anybody starts."""
    with open_site(place.file) as site:
        load_supply(site.store, site.station.incarnation, supply, labels)


def serve(volunteer: Person, code: str) -> None:
    """Give somebody a bib."""
    volunteer.show_pass(code)
    volunteer.press_enter_on("Issue bib")
    volunteer.press_enter_on("Handed over")
    volunteer.sees(Closed)


def looks_again(volunteer: Person) -> None:
    """Let the ten seconds until the next look be over."""
    volunteer.running.counter.supplies.look_soon()


def test_an_alarm_leads_to_the_page_of_a_new_roll_and_is_gone_when_it_is_noted(
    qtbot: QtBot, place: StationFolder
) -> None:
    load(place, 9)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner", ALMOST + "9. Put a new roll in before the next runner.")

        volunteer.press("A new one is in")
        volunteer.reads("Roll and ribbon", "Labels left: 9.", "No ribbon is noted.")
        volunteer.press("New roll")
        assert volunteer.field("Labels on the new roll").text() == "9"
        volunteer.field("Labels on the new roll").clear()
        volunteer.write("Labels on the new roll", "700")
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Noted: a new roll of 700 labels.", "Labels left: 700.")
        volunteer.press("Close")
        volunteer.until(lambda: ALMOST not in volunteer.words)


def test_what_was_heard_is_told_again_only_when_it_is_almost_used_up(
    qtbot: QtBot, place: StationFolder
) -> None:
    load(place, 11)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads(SOON + "11")

        volunteer.press("Not now")
        volunteer.until(lambda: SOON not in volunteer.words)
        serve(volunteer, "M100001")
        looks_again(volunteer)
        volunteer.until(lambda: volunteer.running.counter.supplies.known.labels.left == 10)
        assert SOON not in volunteer.words
        serve(volunteer, "M100009")
        looks_again(volunteer)

        volunteer.reads(ALMOST + "9")


def test_an_alarm_blocks_no_pickup_and_leaves_the_room_to_the_visit(
    qtbot: QtBot, place: StationFolder
) -> None:
    load(place, 1)
    load(place, 1, Supply.RIBBON)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads(ALMOST + "1", "Almost no ribbon left. Labels it is good for: 1.")

        volunteer.show_pass("M100001")
        volunteer.sees(Checking)
        volunteer.reads("Yes, a bib")
        during = volunteer.words
        serve(volunteer, "M100001")
        serve(volunteer, "M100009")
        looks_again(volunteer)

        assert ALMOST not in during
        volunteer.reads("was handed over", ALMOST + "0", "Labels it is good for: 0.")


def test_the_next_scan_needs_no_touch_after_an_alarm_was_put_aside(
    qtbot: QtBot, place: StationFolder
) -> None:
    load(place, 9)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads(ALMOST)
        volunteer.press("Not now")
        volunteer.until(lambda: ALMOST not in volunteer.words)

        volunteer.burst("M100001")

        volunteer.reads("Yes, a bib", "Camille Laurent")


def test_a_ribbon_is_noted_from_the_menu_and_can_be_taken_back(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")
        volunteer.key(Qt.Key.Key_F1)
        volunteer.choose("Roll and ribbon")
        volunteer.reads("Which roll is in, nobody has said.", "No ribbon is noted.")

        volunteer.press("New ribbon")
        assert volunteer.field("Labels the new ribbon is good for").text() == "1450"
        assert "No ribbon is in" not in volunteer.buttons
        volunteer.press("It is in")
        volunteer.reads("Noted: a ribbon for 1,450 labels.", "Ribbon left for labels: 1,450.")
        volunteer.press("New ribbon")
        volunteer.press("No ribbon is in")

        volunteer.reads("Noted: no ribbon is in.", "No ribbon is noted.")


def test_a_number_that_cannot_be_is_not_taken(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")
        volunteer.key(Qt.Key.Key_F1)
        volunteer.choose("Roll and ribbon")
        volunteer.press("New roll")
        for wrong in ("", "0", "many", "100001"):
            volunteer.field("Labels on the new roll").setText(wrong)
            volunteer.press("It is in")
            assert volunteer.field("Labels on the new roll").isVisible()

        volunteer.press("Not now")

        volunteer.reads("Which roll is in, nobody has said.")


def test_a_runner_at_a_kiosk_reads_nothing_of_rolls(qtbot: QtBot, place: StationFolder) -> None:
    load(place, 1)
    with in_front_of(qtbot, place, face=Face.KIOSK) as runner:
        runner.until(lambda: bool(runner.buttons))
        before = runner.words
        runner.lets_pass(30)

        assert runner.words == before
        assert "label" not in before
