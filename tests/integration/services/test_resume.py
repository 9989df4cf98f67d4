"""The same pass again leads to the first step that is not done, also after a restart."""

import pytest

from kiosk.core.errors import InputError
from kiosk.core.flow.events import Dismissed, SaidDestroyed, SaidOut, SaidUnreadable, Taken
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    HandingOver,
    Idle,
    ReadingBack,
    Stopped,
)
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of, live_bibs, pickups_of


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(scanner=False)


def test_a_station_stopped_before_the_print_goes_on_printing(place):
    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(pass_of("E500001"))
        desk.until(Stopped)
    place.faults.cure()

    with at_work(place) as desk:
        desk.show(pass_of("E500001"))
        desk.until(ReadingBack)

    assert place.labels == [1]
    assert len(entries_of(place, "reserved")) == 1


def test_a_station_stopped_between_chip_and_print_does_not_encode_again(tmp_path):
    place = event_folder(tmp_path).station(separate=True, scanner=False)
    with at_work(place) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.until(Stopped)
    place.faults.cure()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)

    assert place.labels == [1]
    assert len(entries_of(place, "encoded")) == 1


def test_a_station_stopped_while_nobody_knew_asks_again(place):
    with at_work(place) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        desk.until(AskingIfOut)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        desk.until(ReadingBack)

    assert [one.state for one in pickups_of(place, 1)[0].attempts] == [AttemptState.VOID, AttemptState.MADE]


def test_a_station_stopped_before_the_piece_was_destroyed_asks_again(place):
    with at_work(place) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        desk.until(AskingDestroyed)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(ReadingBack)

    assert place.labels == [1, 2]


def test_a_station_stopped_before_the_read_back_reads_the_same_bib(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)

    assert place.labels == [1]


def test_a_station_stopped_before_the_hand_over_hands_over(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        handing = desk.until(HandingOver)
        desk.do(Taken(handing.visit))
        desk.until(Closed)

    assert place.labels == [1]
    assert len(entries_of(place, "handed_over")) == 1


def test_a_pickup_set_aside_stays_in_the_list_of_the_unfinished(place):
    found = []

    with at_work(place) as desk:
        desk.show(CAMILLE)
        reading = desk.until(ReadingBack)
        desk.do(Dismissed(reading.visit))
        desk.until(Idle)
        desk.running.counter.unfinished(found.extend)
        desk.until_true(lambda: bool(found))

    assert [job.pickup.bib for job in found] == [1]


def test_a_finished_bib_given_up_at_the_end_can_be_resumed_as_a_new_piece(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        reading = desk.until(ReadingBack)
        desk.do(SaidUnreadable(reading.visit, reading.job.attempt))
        desk.until(AskingDestroyed)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)

    assert live_bibs(place, 1) == 1


def test_a_running_station_is_not_started_twice(place):
    with at_work(place), pytest.raises(InputError, match="runs already"), at_work(place):
        pass
