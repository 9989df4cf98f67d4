"""The board and the stations say what happened and who calls."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.core.event import Face
from kiosk.core.flow.events import SaidDestroyed
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Checking, HandingOver
from kiosk.core.ports.sound import Senses, Signal
from kiosk.core.supplies import Supply
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.monitoring.supplies import load_supply
from kiosk.ui.voice.senses import NoHeadset, SilentVoice
from tests.helpers.desks import Desk, at_work
from tests.helpers.people import Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in
from tests.helpers.stations import StationFolder, pass_of


class Bell:
    """A sounder that counts."""

    def __init__(self) -> None:
        self.played: list[Signal] = []

    def play(self, signal: Signal) -> None:
        self.played.append(signal)

    def close(self) -> None:
        """Nothing was opened."""


def test_the_board_counts_what_was_handed_over(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.CHIP_VOID, label=2)
    [first] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)

        staff.reads("of 56 expected  ·  1.8 %", "1 of 28", "Bibs within the last hour\n1")

        page = staff.window._room.page
        assert first
        assert page._chart.accessibleDescription().endswith("bibs 1")
        assert page._median._value.text().endswith(" s")


def test_a_new_roll_is_noted_and_says_when_it_runs_out(qtbot: QtBot, place: StationFolder) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        staff.reads("No roll was noted yet")
        open_page(staff, "Stations")
        staff.reads("desk-1", "Which roll is in, nobody has said.")

        staff.press("New roll")
        assert staff.field("Labels on the new roll").text() == "725"
        staff.field("Labels on the new roll").clear()
        staff.write("Labels on the new roll", "60")
        staff.press("It is in")
        staff.reads("Labels left: 60.")
        replace_one(staff)

        open_page(staff, "Stations")
        staff.reads("Labels left: 58. Runs out at ")
        open_page(staff, "Board")
        staff.reads("desk-1", "58, until ")


def test_a_ribbon_is_counted_beside_the_roll_and_said_on_the_board(
    qtbot: QtBot, place: StationFolder
) -> None:
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Stations")
        staff.reads("desk-1", "No ribbon is noted.")

        staff.press("New ribbon")
        staff.press("It is in")

        staff.reads("Noted: a ribbon for 1,450 labels.", "Ribbon left for labels: 1,450.")
        open_page(staff, "Board")
        staff.reads("desk-1, ribbon", "1,450")
        open_page(staff, "Journal")
        staff.reads("New ribbon")


def test_a_card_says_where_too_many_pieces_come_to_nothing(qtbot: QtBot, place: StationFolder) -> None:
    for label in (1, 2, 3):
        place.break_printer(VirtualFault.CHIP_VOID, label=label)
    with at_work(place) as desk:
        load_supply(desk.site.store, desk.site.station.incarnation, Supply.LABELS, 700)
        desk.show("M100001")
        for attempt in ("1.1", "1.2", "1.3"):
            asking = desk.until(AskingDestroyed, holds=lambda state, one=attempt: state.job.attempt == one)
            desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(HandingOver)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)

        open_page(staff, "Stations")

        staff.reads("Void pieces of this roll: 3 of 4, 75 %. Check the chip calibration or the labels.")


def test_a_roll_that_ends_at_a_kiosk_calls_the_staff_once_each_time_and_no_longer_with_a_new_one(
    qtbot: QtBot, place: StationFolder
) -> None:
    bell = Bell()
    senses = Senses(SilentVoice(), bell, NoHeadset())
    with a_kiosk(place) as kiosk, in_front_of(qtbot, place, face=Face.STAFF, senses=senses) as staff:
        here, store = kiosk.site.station.incarnation, kiosk.site.store
        load_supply(store, here, Supply.LABELS, 49)
        reads_while_it_lives(staff, kiosk, "desk-2: The roll ends soon. Labels left: 49.")
        kiosk.running.counter.call_volunteer(calls=True)
        reads_while_it_lives(staff, kiosk, "desk-2: A runner asks for a volunteer")
        staff.reads("and 1 more")
        kiosk.running.counter.call_volunteer(calls=False)
        reads_while_it_lives(staff, kiosk, "desk-2: The roll ends soon")
        rung_first = len(bell.played)
        load_supply(store, here, Supply.LABELS, 9)
        reads_while_it_lives(staff, kiosk, "desk-2: Almost no labels left: 9.")

        load_supply(store, here, Supply.LABELS, 700)

        staff.until(lambda: lives(kiosk) and "desk-2:" not in staff.words)
        assert (rung_first, len(bell.played)) == (2, 3)


def replace_one(staff: Person) -> None:
    """Give Camille a bib by surge, and another copy of it."""
    open_page(staff, "Surge")
    staff.write("Add to the list", "M100001")
    staff.key(Qt.Key.Key_Return)
    staff.press("Make the next bib")
    staff.press("Handed over")
    staff.reads("was handed over")
    open_page(staff, "Replace")
    staff.show_pass("M100001")
    staff.reads("Camille Laurent")
    staff.press("Lost")
    staff.press("Make the replacement")
    staff.press("Handed over")
    staff.reads("was handed over")


@contextmanager
def a_kiosk(place: StationFolder):
    """Open a self-service screen at the same event."""
    with at_work(place.home.station(2), face=Face.KIOSK, seen=False) as kiosk:
        yield kiosk


def lives(kiosk: Desk) -> bool:
    """Let the clock of the kiosk go on."""
    kiosk.running.counter.tick()
    return True


def reads_while_it_lives(staff: Person, kiosk: Desk, words: str) -> None:
    """Wait for words on the staff face while the kiosk's clock goes on."""
    staff.until(lambda: lives(kiosk) and words in staff.words, lambda: staff.words)


def test_a_call_at_a_kiosk_lights_the_staff_face_and_rings_once(qtbot: QtBot, place: StationFolder) -> None:
    bell = Bell()
    senses = Senses(SilentVoice(), bell, NoHeadset())
    with a_kiosk(place) as kiosk, in_front_of(qtbot, place, face=Face.STAFF, senses=senses) as staff:
        staff.reads("Your PIN")

        kiosk.running.counter.call_volunteer(calls=True)
        reads_while_it_lives(staff, kiosk, "desk-2: A runner asks for a volunteer")
        sign_in(staff)
        staff.press("Show stations")

        staff.reads("A runner asks for a volunteer, for ", "Kiosk")
        assert bell.played == [Signal.ATTENTION]
        kiosk.running.counter.call_volunteer(calls=False)
        staff.until(lambda: lives(kiosk) and "A runner asks" not in staff.words)


def test_a_kiosk_that_waits_for_a_badge_says_so_on_the_staff_face(qtbot: QtBot, place: StationFolder) -> None:
    with a_kiosk(place) as kiosk, in_front_of(qtbot, place, face=Face.STAFF) as staff:
        kiosk.show(pass_of("E500001"))
        kiosk.until(Checking)

        reads_while_it_lives(staff, kiosk, "desk-2: A runner waits for the identity check")


def test_what_is_unfinished_goes_on_at_the_staff_station(qtbot: QtBot, place: StationFolder) -> None:
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_work(place) as desk:
        desk.show("M100001")
        desk.until(AskingIfOut)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        sign_in(staff)
        open_page(staff, "Twice & unfinished")
        staff.reads("Unfinished: 1", "perhaps out", "Perhaps in twice: 1")

        staff.choose("Camille Laurent")

        staff.reads("Is bib 1 out?")
