"""Staff replace a bib in three touches."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.states import HandingOver, Idle
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.people import Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in
from tests.helpers.stations import StationFolder
from tests.helpers.stored import entries_of, live_bibs


def test_a_bib_is_replaced_in_three_touches(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Replace")

        staff.burst(f"{bib:05d}")
        staff.reads("Camille Laurent", "Collected on", str(bib))
        staff.press("Damaged")
        staff.press("Make the replacement")

        staff.reads(f"Hand over bib {bib}", "REPLACEMENT 1")
        staff.press("Handed over")
        staff.reads(f"Bib {bib} was handed over")
    assert place.labels == [1, 2]
    assert live_bibs(place, bib) == 1
    assert '"reason":"damaged"' in entries_of(place, "replacing")[0].body


def test_a_number_that_nobody_collected_is_refused_on_the_page(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Replace")

        staff.write("Bib number", "M100001")
        staff.reads("Camille Laurent", "No bib was collected yet")
        staff.press("Lost")

        assert "Make the replacement" not in staff.buttons
        assert isinstance(staff.state, Idle)


def test_the_pass_of_a_runner_who_forgot_the_number_does_too(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)

        staff.show_pass("M100001")

        staff.reads("Replace a bib", "Camille Laurent", str(bib))


def test_a_printer_that_is_silent_asks_on_the_staff_face_too(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, "M100001")
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=2)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        begin(staff, bib)
        staff.reads(f"Is bib {bib} out?")

        staff.press("Board")
        staff.reads("BIBS COLLECTED")
        staff.press(f"Bib {bib}")
        staff.press("No, nothing came out")

        staff.until(lambda: isinstance(staff.state, HandingOver) or "Try again" in staff.buttons)


def test_a_visit_that_was_left_open_is_hidden_until_somebody_signs_in(
    qtbot: QtBot, place: StationFolder
) -> None:
    [bib] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        begin(staff, bib)
        staff.reads(f"Hand over bib {bib}")

        staff.press("Sign out")
        staff.reads(f"Unfinished here: Bib {bib}. Sign in to go on.")
        assert "Camille" not in staff.words

        sign_in(staff)
        staff.reads(f"Hand over bib {bib}")


def test_enter_after_the_hand_over_goes_back_to_the_page(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        begin(staff, bib)
        staff.press_enter_on("Handed over")
        staff.reads("was handed over")

        staff.key(Qt.Key.Key_Return)

        staff.reads("1. Which bib?")
        assert staff.field("Bib number").text() == ""


def test_a_bib_is_read_back_by_typing_its_number(qtbot: QtBot, place: StationFolder) -> None:
    [bib] = handed_out(place, "M100001")
    by_hand = place.home.station(scanner=False)
    with in_front_of(qtbot, by_hand, face=Face.STAFF) as staff:
        sign_in(staff)
        begin(staff, bib)
        staff.reads(f"Scan the barcode of bib {bib}")

        staff.spell(str(bib))
        staff.key(Qt.Key.Key_Return)

        staff.reads(f"Hand over bib {bib}")


def begin(staff: Person, bib: int) -> None:
    """Replace a lost bib."""
    open_page(staff, "Replace")
    staff.show_pass(str(bib))
    staff.reads("Camille Laurent")
    staff.press("Lost")
    staff.press("Make the replacement")


def test_somebody_who_only_knows_their_name_gets_a_replacement(qtbot: QtBot, place: StationFolder) -> None:
    handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Replace")
        staff.write("Bib number", "lauren")
        staff.reads("Camille Laurent")

        staff.choose("Camille Laurent")
        staff.reads("Collected on")
        staff.press("Lost")
        staff.press("Make the replacement")

        staff.sees(HandingOver)


def test_a_name_that_nobody_has_is_told_at_once(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Replace")

        staff.write("Bib number", "zzzzzz")

        staff.reads("Nobody is known under this number.")
