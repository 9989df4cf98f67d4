"""Lists beside the visits, recovery by itself, and the way out of the desk."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from kiosk.core.flow.states import Checking, HandingOver, Idle, Making, ReadingBack, Refused
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.ui.look.theme import Variant
from kiosk.ui.window.quiet import QUIET_S
from tests.helpers.people import SUPERVISOR, SUPERVISOR_PIN, Person, in_front_of
from tests.helpers.stations import StationFolder, event_folder

CTRL = Qt.KeyboardModifier.ControlModifier


def leave_one_open(volunteer: Person) -> None:
    """Set a printed bib aside that was not scanned yet."""
    volunteer.show_pass("M100001")
    volunteer.press_enter_on("Issue bib")
    volunteer.sees(ReadingBack)
    volunteer.press("Set aside for later")
    volunteer.sees(Idle)


def test_the_unfinished_say_where_since_when_and_what_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        leave_one_open(volunteer)

        volunteer.key(Qt.Key.Key_F5)

        volunteer.reads("Unfinished: 1", "Camille Laurent", "at desk-1", "since", "to be scanned")


def test_people_who_may_be_in_twice_are_listed_and_opened(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")
        volunteer.key(Qt.Key.Key_F12)
        volunteer.reads(
            "Perhaps in twice: 1",
            "1.  Jean-Noël Müller born 25 December 1982  ·  M100006  ·  Marathon no bib yet",
            "1.  JEAN NOEL MULLER born 25 December 1982  ·  M100007  ·  10 km no bib yet",
        )

        volunteer.choose("1.  Jean-Noël Müller")

        volunteer.reads("Yes, a bib", "Jean-Noël Müller")


def test_the_code_that_a_runner_brings_from_a_kiosk_is_explained(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")
        volunteer.enter("r09")
        volunteer.reads("What R09 means", "Ask what has become of it.")
        volunteer.reads("Nobody can set this aside.")

        volunteer.press("Close")
        volunteer.enter("R15")

        volunteer.reads("What R15 means", "A document that allows you to run is still missing: …")
        volunteer.reads("A supervisor can set this aside at a desk")
        volunteer.enter("M100001")
        volunteer.reads("Yes, a bib", "Camille Laurent")


def test_the_menu_names_every_key_and_starts_what_is_chosen(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")
        volunteer.key(Qt.Key.Key_F1)
        volunteer.reads("Unfinished", "Replace a bib", "Not collected after all", "F11", "F12", "Ctrl+Q")

        volunteer.choose("Colours")

        volunteer.until(lambda: volunteer.window.look.variant is Variant.DARK)
        volunteer.reads("Next runner")


def test_a_runner_who_came_while_the_printer_was_out_goes_on_by_itself(
    qtbot: QtBot, place: StationFolder
) -> None:
    place.break_printer(VirtualFault.PAPER_OUT)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("NOT YET", "This station cannot make a bib now", "looked up again by itself")
        assert isinstance(volunteer.state, Refused)

        place.faults.cure(VirtualFault.PAPER_OUT)

        volunteer.reads("Yes, a bib")
        assert isinstance(volunteer.state, Checking)


def test_enter_tries_again_while_the_printer_is_out(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.PAPER_OUT)
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.reads("NOT YET")
        place.faults.cure(VirtualFault.PAPER_OUT)
        volunteer.running.health.ask_now()

        volunteer.press_enter_on("Try again")

        volunteer.reads("Yes, a bib")


def test_a_fault_that_is_cured_in_mid_print_is_no_longer_shown(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.HEAD_OPEN, label=1, after_bytes=3000)
    with in_front_of(qtbot, place) as volunteer:
        seen: list[object] = []
        show = volunteer.window.show_state
        volunteer.window.show_state = lambda state: (seen.append(state), show(state))  # type: ignore[method-assign]
        volunteer.show_pass("M100001")
        volunteer.press_enter_on("Issue bib")
        volunteer.reads("The printer waits for you")

        place.faults.cure(VirtualFault.HEAD_OPEN)

        volunteer.sees(HandingOver)
        troubles = [state.trouble is not None for state in seen if isinstance(state, Making)]
        assert troubles == [False, True, False]


def test_ctrl_q_closes_a_desk_where_nothing_is_unfinished(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.reads("Next runner")

        volunteer.key(Qt.Key.Key_Q, CTRL)

        volunteer.until(lambda: not volunteer.window.isVisible())


def test_ctrl_q_asks_first_where_a_bib_is_unfinished(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        leave_one_open(volunteer)
        volunteer.key(Qt.Key.Key_Q, CTRL)
        volunteer.reads("Close Dossard?", "Camille Laurent", "to be scanned")
        volunteer.press("Stay")
        volunteer.reads("Next runner")

        volunteer.key(Qt.Key.Key_Q, CTRL)
        volunteer.press("Close all the same")

        volunteer.until(lambda: not volunteer.window.isVisible())


class FromOutside(QCloseEvent):
    """A window manager closes the window: by Alt+F4 or its cross."""

    def spontaneous(self) -> bool:
        return True


def test_a_desk_closed_by_its_window_manager_asks_first_too(qtbot: QtBot, tmp_path: Path) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        leave_one_open(volunteer)
        volunteer.window.closeEvent(FromOutside())
        volunteer.reads("Close Dossard?", "Camille Laurent", "to be scanned")

        volunteer.press("Close all the same")

        volunteer.until(lambda: not volunteer.window.isVisible())


def test_a_desk_on_the_whole_screen_is_ended_by_a_supervisor_alone(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        badges = {name: volunteer.running.site.staff.give_badge(name) for name in ("Sam", "Val")}
        volunteer.window.may_close = False
        volunteer.reads("Next runner")
        volunteer.key(Qt.Key.Key_Q, CTRL)
        volunteer.reads("Close Dossard?", "Only a supervisor can.")

        volunteer.show_pass(badges["Val"])
        volunteer.reads("This needs the role supervisor.")
        volunteer.window.close()
        is_still_there = volunteer.window.isVisible()
        volunteer.show_pass(badges["Sam"])

        volunteer.until(lambda: not volunteer.window.isVisible())
        assert is_still_there


def test_a_desk_on_the_whole_screen_says_what_is_unfinished_before_it_ends(
    qtbot: QtBot, tmp_path: Path
) -> None:
    place = event_folder(tmp_path / "event").station(scanner=False)
    with in_front_of(qtbot, place) as volunteer:
        leave_one_open(volunteer)
        volunteer.window.may_close = False

        volunteer.key(Qt.Key.Key_Q, CTRL)
        volunteer.reads("Unfinished here, and kept: 1.")
        volunteer.choose(SUPERVISOR)
        volunteer.spell(SUPERVISOR_PIN)
        volunteer.press("End the program")

        volunteer.until(lambda: not volunteer.window.isVisible())


def test_a_desk_where_nobody_has_a_pin_yet_has_a_way_out_too(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, staff=False) as volunteer:
        volunteer.window.may_close = False
        volunteer.reads("Next runner")

        volunteer.key(Qt.Key.Key_Q, CTRL)

        volunteer.until(lambda: not volunteer.window.isVisible())


def test_a_list_of_people_does_not_stay_in_front_of_an_empty_chair(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.enter("laurent")
        volunteer.reads("Camille Laurent")
        volunteer.lets_pass(QUIET_S - 10)
        volunteer.key(Qt.Key.Key_Down)
        volunteer.lets_pass(QUIET_S - 10)
        volunteer.reads("Camille Laurent")

        volunteer.lets_pass(15)

        volunteer.until(lambda: "Camille Laurent" not in volunteer.words)


def test_the_desk_speaks_another_language_from_the_menu(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, language="fr") as volunteer:
        volunteer.key(Qt.Key.Key_F1)
        volunteer.choose("Français  ·  English")

        volunteer.reads("Next runner")


def test_a_scan_that_comes_too_early_is_answered(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.press_enter_on("Issue bib")
        volunteer.sees(HandingOver)

        volunteer.show_pass("M100002")

        volunteer.reads("Finish bib 1 first: nothing was looked up.")
        volunteer.press_enter_on("Handed over")
        volunteer.reads("was handed over")


def test_signs_that_no_bib_can_carry_are_refused_before_the_print(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place) as volunteer:
        volunteer.show_pass("M100001")
        volunteer.sees(Checking)
        volunteer.key(Qt.Key.Key_F4)
        volunteer.reads("Name on the bib")
        volunteer.field("Name to print").setText("Camille \U0001f4a9")
        volunteer.reads("These signs cannot be printed: \U0001f4a9")

        volunteer.key(Qt.Key.Key_Return)
        volunteer.reads("Name on the bib")
        volunteer.field("Name to print").setText("Camille")
        volunteer.key(Qt.Key.Key_Return)

        volunteer.reads("Yes, a bib")
