"""What a volunteer puts right before the print: who collects, the name on the bib, the start area."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Checking, HandingOver, Idle, ReadingBack, Refused
from kiosk.core.people import note_digest
from kiosk.ui.desk.fact_button import FactButton
from tests.helpers.desks import at_work
from tests.helpers.people import SUPERVISOR_PIN, VOLUNTEER_PIN, Person, in_front_of
from tests.helpers.stations import CAMILLE, StationFolder, event_folder
from tests.helpers.stored import entries_of, pickups_of

ALT = Qt.KeyboardModifier.AltModifier


def fact(volunteer: Person, heading: str) -> str:
    """Read one of the facts that can be corrected."""
    shown = (one for one in volunteer.window.findChildren(FactButton) if one.isVisible())
    return next((one.value for one in shown if one.text() == heading), "")


def collect_for(volunteer: Person, runner: str, proxy: str) -> None:
    """Let somebody else collect as far as the hand-over."""
    volunteer.show_pass(runner)
    volunteer.reads("Yes, a bib")
    volunteer.key(Qt.Key.Key_F3)
    volunteer.reads("Who collects the bib?")
    volunteer.write("Name of the person who collects for the runner", proxy)
    volunteer.reads("has collected for")
    volunteer.key(Qt.Key.Key_Return)
    volunteer.until(lambda: "Who collects the bib?" not in volunteer.words)
    volunteer.press_enter_on("Issue bib")


def test_a_proxy_collects_up_to_the_limit_and_the_page_says_how_many(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        for runner in ("M100001", "M100006"):
            collect_for(volunteer, runner, "Ana Diaz")
            volunteer.reads("Collected by: Ana Diaz")
            volunteer.press_enter_on("Handed over")
            volunteer.reads("was handed over")

        volunteer.show_pass("M100005")
        volunteer.reads("Yes, a bib")
        volunteer.key(Qt.Key.Key_F3)
        volunteer.reads("Who collects the bib?")
        volunteer.write("Name of the person who collects for the runner", "ana diaz")

        volunteer.reads("has collected for 2 runners, and the limit is 2")

    reserved = [entry.body for entry in entries_of(place, "reserved")]
    assert all('"proxy":true' in body.replace(" ", "") for body in reserved)
    assert [json.loads(body)["proxy_bibs"] for body in reserved] == [1, 2]
    assert not any("Ana" in entry.body for entry in entries_of(place))


def test_a_proxy_over_the_limit_is_refused_in_words(qtbot: QtBot, place: StationFolder) -> None:
    place.home.change("proxy_limit = 2", "proxy_limit = 1")
    with in_front_of(qtbot, place) as volunteer:
        collect_for(volunteer, "M100001", "Ana Diaz")
        volunteer.press_enter_on("Handed over")
        volunteer.reads("was handed over")

        collect_for(volunteer, "M100006", "Ana Diaz")

        volunteer.reads("Ana Diaz has collected for 1 runners already, which is the limit.")
        assert isinstance(volunteer.state, Refused)


def test_a_name_on_the_bib_is_corrected_before_the_print(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")
        assert fact(volunteer, "Name on the bib") == "Camille"

        volunteer.key(Qt.Key.Key_F4)
        volunteer.reads("The bib will say:")
        volunteer.write("Name to print", "Millie")
        volunteer.reads("The bib will say:", "Millie")
        volunteer.key(Qt.Key.Key_Return)
        volunteer.until(lambda: fact(volunteer, "Name on the bib") == "Millie")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)
        job = volunteer.state.job
        drawn = volunteer.running.press.pdf(job)

    assert next(place.bib_name for place in job.runner.places) == "Millie"
    assert "Millie" in bib_words(drawn)
    assert '"renamed":true' in entries_of(place, "reserved")[0].body.replace(" ", "")


def bib_words(pdf: bytes) -> str:
    """Read the words of a bib."""
    import pypdfium2

    page = pypdfium2.PdfDocument(pdf)[0]
    return page.get_textpage().get_text_range()


def test_no_name_and_the_name_of_the_list_are_one_key_each(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")
        volunteer.key(Qt.Key.Key_F4)
        volunteer.reads("The bib will say:")

        volunteer.press("Print no name")
        volunteer.reads("No name will be printed.")
        volunteer.press("Use this")
        volunteer.until(lambda: fact(volunteer, "Name on the bib") == "No name")
        volunteer.key(Qt.Key.Key_F4)
        volunteer.press("As on the list")
        volunteer.press("Use this")

        volunteer.until(lambda: fact(volunteer, "Name on the bib") == "Camille")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)
        assert volunteer.state.job.pickup.checks.bib_name is None


def give_start_area(volunteer: Person, area: str, pin: str) -> None:
    """Mark a start area, write why, and sign in."""
    volunteer.key(Qt.Key.Key_F6)
    volunteer.reads("Another start area for Marathon")
    volunteer.press(area)
    volunteer.write("Reason", "was told another")
    volunteer.choose("Sam" if pin == SUPERVISOR_PIN else "Val")
    volunteer.write("PIN", pin)
    volunteer.key(Qt.Key.Key_Return)


def test_a_supervisor_gives_another_start_area_and_the_number_is_of_it(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")

        give_start_area(volunteer, "Hêtre", SUPERVISOR_PIN)
        volunteer.until(lambda: fact(volunteer, "Start area") == "H · Hêtre")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)
        pickup = volunteer.state.job.pickup

    assert pickup.start_area == "SAS8"
    assert pickup.bib == 17522
    body = entries_of(place, "reserved")[0].body
    assert "SAS8" in body
    assert note_digest("was told another") in body
    assert "another" not in body


def test_a_volunteer_gives_no_start_area(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("Yes, a bib")

        give_start_area(volunteer, "Hêtre", VOLUNTEER_PIN)

        volunteer.reads("This needs the role supervisor.")
        volunteer.press("Close")
        assert fact(volunteer, "Start area") == "Any"
        assert isinstance(volunteer.state, Checking)


def test_a_supervisor_sets_a_reason_aside_and_writes_why(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100010")
        volunteer.press("Supervisor sets it aside")
        volunteer.write("Reason", "paid in cash, seen by me")
        volunteer.choose("Sam")
        volunteer.write("PIN", SUPERVISOR_PIN)
        volunteer.press("Set it aside")
        volunteer.reads("Yes, a bib", "Set aside by Sam.")

        volunteer.key(Qt.Key.Key_1, ALT)
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)
        bib = volunteer.state.job.pickup.bib

    assert pickups_of(place, bib)[0].checks.note == "paid in cash, seen by me"
    body = entries_of(place, "reserved")[0].body
    assert note_digest("paid in cash, seen by me") in body
    assert not any("cash" in entry.body or "Sam" in entry.body for entry in entries_of(place))


def test_a_reason_is_asked_for_before_the_pin_is_looked_at(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100010")
        volunteer.press("Supervisor sets it aside")
        volunteer.choose("Sam")
        volunteer.write("PIN", SUPERVISOR_PIN)
        volunteer.press("Set it aside")

        volunteer.reads("Write the reason, in a few words.")
        assert volunteer.field("PIN").text() == ""
        assert isinstance(volunteer.state, Refused)


def test_a_badge_and_a_usual_reason_set_aside_in_two_touches(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        badge = volunteer.running.site.staff.give_badge("Sam")
        volunteer.show_pass("M100010")
        volunteer.press("Supervisor sets it aside")
        volunteer.reads("Set this aside?", "Sam")

        volunteer.key(Qt.Key.Key_2, ALT)
        volunteer.until(lambda: volunteer.field("Reason").text() == "Organiser confirmed by phone")
        volunteer.show_pass(badge)

        volunteer.reads("Yes, a bib", "Set aside by Sam.")
        assert volunteer.state.asked.checks.note == "Organiser confirmed by phone"


def test_a_volunteer_s_pin_sets_nothing_aside_and_is_wiped(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100010")
        volunteer.press("Supervisor sets it aside")
        volunteer.press("Documents seen")
        volunteer.choose("Val")

        volunteer.write("PIN", VOLUNTEER_PIN)
        volunteer.press("Set it aside")

        volunteer.reads("This needs the role supervisor.")
        assert volunteer.field("PIN").text() == ""
        assert isinstance(volunteer.state, Refused)


def test_a_badge_that_nobody_asked_for_changes_nothing(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        badge = volunteer.running.site.staff.give_badge("Sam")

        volunteer.burst(badge)

        volunteer.reads("This is a badge.")
        assert isinstance(volunteer.state, Idle)


def test_what_was_seen_and_corrected_survives_larger_words(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press("Passport")
        volunteer.key(Qt.Key.Key_F4)
        volunteer.press("Print no name")
        volunteer.press("Use this")

        volunteer.key(Qt.Key.Key_F1)
        volunteer.choose("Text size")

        volunteer.until(lambda: volunteer.window.look.text_size.value > 1)
        volunteer.until(lambda: fact(volunteer, "Name on the bib") == "No name")
        volunteer.reads("“Issue bib” says that you have seen: Passport.")


@pytest.mark.parametrize("reads_back", [True, False], ids=["proven", "not scanned yet"])
def test_a_pickup_that_is_taken_over_says_where_its_bib_lies(
    qtbot: QtBot, tmp_path: Path, reads_back: bool
) -> None:
    home = event_folder(tmp_path / "event")
    with at_work(home.station(1, scanner=reads_back)) as desk:
        desk.show(CAMILLE)
        desk.until(HandingOver if reads_back else ReadingBack)

    with in_front_of(qtbot, home.station(2, scanner=False)) as volunteer:
        volunteer.reads("Unfinished: 1")
        volunteer.show_pass(CAMILLE)
        volunteer.press("Supervisor sets it aside")
        volunteer.write("Reason", "desk-1 is out of power")
        volunteer.choose("Sam")
        volunteer.write("PIN", SUPERVISOR_PIN)
        volunteer.press("Set it aside")

        volunteer.reads("This piece came out at desk-1: fetch it from there.")
