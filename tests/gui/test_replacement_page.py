"""Staff replace a bib that was lost or damaged, or take one back that nobody collected."""

import json

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import AskingDestroyed, Choosing, HandingOver, Idle, Refused
from kiosk.core.people import Role
from tests.helpers.people import SUPERVISOR_PIN, VOLUNTEER_PIN, Person, in_front_of
from tests.helpers.stations import StationFolder, pass_of
from tests.helpers.stored import entries_of, live_bibs

ALT = Qt.KeyboardModifier.AltModifier


def hand_out(person: Person) -> int:
    """Give Camille her bib and name its number."""
    person.show_pass("M100001")
    person.press_enter_on("Issue bib")
    person.sees(HandingOver)
    bib = person.state.job.pickup.bib
    person.press_enter_on("Handed over")
    person.reads("was handed over")
    return bib


def open_page(person: Person) -> None:
    """Open the page of a replacement."""
    person.key(Qt.Key.Key_F7)
    person.reads("Replace a bib", "Sam")


def test_a_lost_bib_is_replaced_under_its_number(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        bib = hand_out(staff)
        open_page(staff)
        staff.write("Bib number", str(bib))
        staff.reads("Camille Laurent · bib 1", "start area Amélie Mauresmo", "at desk-1", "the original")
        staff.press("Lost")
        staff.choose("Sam")

        staff.write("PIN", SUPERVISOR_PIN)
        staff.press("Make the replacement")

        staff.reads(f"Hand over bib {bib}", "BIB – REPLACEMENT 1")
        assert place.labels == [1, 2]


def test_scan_reason_and_badge_make_a_replacement_in_three_touches(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as staff:
        badge = staff.running.site.staff.give_badge("Sam")
        bib = hand_out(staff)
        open_page(staff)

        staff.burst(f"{bib:05d}")
        staff.reads("Camille Laurent · bib 1")
        staff.press("Damaged")
        staff.burst(badge)

        staff.reads(f"Hand over bib {bib}", "BIB – REPLACEMENT 1")


def test_a_runner_s_pass_names_the_bib_too(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        bib = hand_out(staff)
        open_page(staff)

        staff.show_pass("M100001")

        staff.reads("Camille Laurent · bib 1", "the original")
        assert staff.field("Bib number").text() == str(bib)


def test_the_page_asks_for_what_is_missing_and_wipes_the_pin(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        bib = hand_out(staff)
        open_page(staff)
        for wanted, fill in (
            ("Scan or type the number of the bib.", lambda: staff.write("Bib number", str(bib))),
            ("Say what happened to the bib.", lambda: staff.press("Stolen")),
        ):
            staff.write("PIN", SUPERVISOR_PIN)
            staff.key(Qt.Key.Key_Return)
            staff.reads(wanted)
            assert staff.field("PIN").text() == ""
            fill()
            staff.until(lambda: bool(staff.field("Bib number").text()))
            staff.reads("Camille Laurent · bib 1")

        staff.press("Make the replacement")

        staff.reads("Type your PIN.")


def test_a_number_that_was_never_collected_says_so_on_the_page(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        staff.reads("Next runner")
        open_page(staff)
        staff.show_pass("00012")
        staff.reads("Nobody has collected bib 00012: scan the runner's pass instead.")
        staff.press("Lost")
        staff.choose("Sam")

        staff.write("PIN", SUPERVISOR_PIN)
        staff.key(Qt.Key.Key_Return)

        staff.until(lambda: staff.words.count("Nobody has collected bib 00012") == 2)
        assert isinstance(staff.state, Idle)


def test_a_volunteer_replaces_nothing(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as staff:
        bib = hand_out(staff)
        open_page(staff)
        staff.write("Bib number", str(bib))
        staff.reads("Camille Laurent · bib 1")
        staff.press("Damaged")
        staff.choose("Val")

        staff.write("PIN", VOLUNTEER_PIN)
        staff.key(Qt.Key.Key_Return)

        staff.reads("This needs the role replacement")


def test_without_staff_the_page_says_how_to_add_some(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, staff=False) as person:
        person.reads("Next runner")
        person.key(Qt.Key.Key_F7)
        person.reads("Nobody has a PIN yet.")

        person.press("Close")

        person.reads("Next runner")


def test_a_bib_spoilt_before_the_hand_over_is_destroyed_and_made_again(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)
        bib = volunteer.state.job.pickup.bib

        volunteer.key(Qt.Key.Key_S, ALT)
        volunteer.until(lambda: "Really? It will be destroyed" in volunteer.buttons)
        assert isinstance(volunteer.state, HandingOver)
        volunteer.key(Qt.Key.Key_S, ALT)
        volunteer.reads("Destroy this piece of bib 1")
        volunteer.spell("1")

        volunteer.reads(f"Hand over bib {bib} #2")
    assert place.labels == [1, 2]
    assert live_bibs(place, bib) == 1


def test_what_was_not_collected_after_all_is_collected_later_with_one_live_bib(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        badge = volunteer.running.site.staff.give_badge("Sam")
        bib = hand_out(volunteer)
        volunteer.show_pass("M100001")
        volunteer.reads("was collected on")
        volunteer.press("Not collected after all")
        volunteer.reads("Camille Laurent · bib 1", "If its barcode does not scan")
        volunteer.show_pass(badge)
        volunteer.sees(AskingDestroyed)
        volunteer.reads("Not collected after all.")
        volunteer.spell("2")
        volunteer.reads("No bib is in their hands; they keep number 1")
        assert live_bibs(place, bib) == 0

        volunteer.show_pass(pass_of("E500001"))
        volunteer.reads("Number 1 was theirs already and stays.")
        volunteer.press_enter_on("Issue bib")
        volunteer.press_enter_on("Handed over")
        volunteer.reads("was handed over")

    assert live_bibs(place, bib) == 1
    assert place.labels == [1, 2]
    taken = entries_of(place, "taken_back")
    assert len(taken) == 1
    assert "Sam" not in taken[0].body


def test_a_bib_comes_back_by_key_and_barcode(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        bib = hand_out(volunteer)
        volunteer.key(Qt.Key.Key_F11)
        volunteer.reads("Not collected after all", "Sam")

        volunteer.burst(f"{bib:05d}")
        volunteer.reads("Camille Laurent · bib 1")
        volunteer.choose("Sam")
        volunteer.write("PIN", SUPERVISOR_PIN)
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Destroy this piece of bib 1")


def test_a_bib_whose_barcode_was_not_read_comes_back_only_through_a_supervisor(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.running.site.staff.add("Rae", Role.REPLACEMENT, "628415")
        bib = hand_out(volunteer)
        volunteer.key(Qt.Key.Key_F11)
        volunteer.reads("If its barcode does not scan, a supervisor answers for it.", "Rae")
        volunteer.write("Bib number", str(bib))
        volunteer.reads("Camille Laurent · bib 1")
        volunteer.choose("Rae")
        volunteer.write("PIN", "628415")
        volunteer.key(Qt.Key.Key_Return)
        volunteer.reads("This needs the role supervisor")

        volunteer.show_pass(str(bib))
        volunteer.reads("Its barcode was read: the bib is in your hand.")
        volunteer.write("PIN", "628415")
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Destroy this piece of bib 1")
    assert [json.loads(entry.body)["scanned"] for entry in entries_of(place, "taken_back")] == [True]


def test_the_pages_of_a_bib_act_while_another_runner_is_on_the_screen(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        bib = hand_out(volunteer)
        volunteer.show_pass("M100002")
        volunteer.sees(Choosing)
        volunteer.key(Qt.Key.Key_F11)
        volunteer.reads("Not collected after all", "Sam")

        volunteer.show_pass(str(bib))
        volunteer.reads("Camille Laurent · bib 1")
        volunteer.choose("Sam")
        volunteer.write("PIN", SUPERVISOR_PIN)
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Destroy this piece of bib 1")


def test_a_closed_event_takes_a_bib_back_but_makes_no_other(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        badge = volunteer.running.site.staff.give_badge("Sam")
        bib = hand_out(volunteer)
        volunteer.running.site.closing.close("Sam")
        volunteer.key(Qt.Key.Key_F11)
        volunteer.show_pass(str(bib))
        volunteer.reads("Camille Laurent · bib 1")
        volunteer.show_pass(badge)
        volunteer.sees(AskingDestroyed)

        volunteer.spell("1")
        volunteer.reads("nothing more is made; say that no other is made")
        volunteer.press("Set aside for later")
        volunteer.sees(Idle)
        volunteer.show_pass(pass_of("E500001"))
        volunteer.sees(AskingDestroyed)
        volunteer.spell("2")

        volunteer.reads("No bib is in their hands; they keep number 1")
    assert place.labels == [1]
    assert live_bibs(place, bib) == 0


def test_a_collected_bib_is_replaced_from_the_refusal(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        bib = hand_out(volunteer)
        volunteer.show_pass("M100001")
        volunteer.sees(Refused)

        volunteer.press("Lost or damaged: replace it")

        volunteer.reads("Replace a bib", "Camille Laurent · bib 1")
        assert volunteer.field("Bib number").text() == str(bib)
        volunteer.spell("77")
        volunteer.until(lambda: volunteer.field("Bib number").text() == "77")
