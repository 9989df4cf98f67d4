"""From the printer to the hand-over at the desk: what is seen, asked, taken back and set aside."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import AskingIfOut, HandingOver, Idle, ReadingBack
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.widgets.picture import BibPicture
from tests.helpers.people import Person, in_front_of
from tests.helpers.stations import StationFolder, event_folder


def issue(volunteer: Person, code: str) -> None:
    """Bring a runner as far as the printer."""
    volunteer.show_pass(code)
    volunteer.press("Passport")
    volunteer.press("Issue bib")


def test_the_bib_is_seen_before_it_is_handed_over(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.sees(HandingOver)

        volunteer.until(
            lambda: any(
                picture.has_picture
                for screen in volunteer.window.findChildren(BibScreen)
                for picture in screen.findChildren(BibPicture)
            )
        )
        volunteer.reads("Kept in")


def test_paper_out_is_told_and_the_bib_goes_on_by_itself(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.PAPER_OUT, label=1, after_bytes=3000)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.reads("The printer waits for you", "nothing is printed twice")

        place.faults.cure(VirtualFault.PAPER_OUT)

        volunteer.reads("Hand over bib")
        assert place.labels == [1]


def test_enter_does_not_answer_whether_the_bib_is_out(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.reads("out?", "Nothing is printed again before you answer.")

        volunteer.key(Qt.Key.Key_Return)
        volunteer.burst("1427NY")
        assert isinstance(volunteer.state, AskingIfOut)
        volunteer.spell("y")

        volunteer.reads("Destroy this piece of bib 1", "Its chip could not be proven.")
        assert place.labels == [1]


def stop_at_printer(volunteer: Person, place: StationFolder) -> None:
    """Let the paper run out between the check and the print."""
    volunteer.show_pass("M100001")
    volunteer.press("Passport")
    place.break_printer(VirtualFault.PAPER_OUT)
    volunteer.press("Issue bib")
    volunteer.reads("This has stopped", "Nothing went out unnoticed.")


def test_what_stopped_before_the_print_goes_on_with_enter(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        stop_at_printer(volunteer, place)
        place.faults.cure(VirtualFault.PAPER_OUT)

        volunteer.press_enter_on("Try again")

        volunteer.reads("Hand over bib")
        assert place.labels == [1]


def test_a_number_is_taken_back_before_the_print(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        stop_at_printer(volunteer, place)

        volunteer.key(Qt.Key.Key_F8)

        volunteer.reads("No bib was made; number 1 is taken back")
        assert place.labels == []


def test_the_wrong_bib_is_loudly_not_accepted(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.reads("Scan the barcode of bib")

        volunteer.burst("00088")
        volunteer.reads("Not accepted")
        assert isinstance(volunteer.state, ReadingBack)
        volunteer.enter(str(volunteer.state.job.pickup.bib))

        volunteer.reads("Hand over bib")


def test_a_bib_that_does_not_scan_is_destroyed_and_made_again(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.press("It does not scan")
        volunteer.reads("Destroy this piece of bib")

        volunteer.spell("1")

        volunteer.reads("Scan the barcode of bib")
        assert place.labels == [1, 2]


def test_what_was_set_aside_is_found_among_the_unfinished(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.press("Set aside for later")
        volunteer.sees(Idle)

        volunteer.press("Unfinished")
        volunteer.choose("Camille Laurent")

        volunteer.reads("Scan the barcode of bib")


def test_after_a_restart_the_unfinished_are_shown_by_themselves(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        issue(volunteer, "M100001")
        volunteer.sees(ReadingBack)

    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Unfinished: 1", "These were open when the station stopped.", "to be scanned")
