"""The same pass again leads to the first step that is not done: after a restart, and at another station."""

from contextlib import ExitStack
from dataclasses import replace

import pytest

from kiosk.core.errors import InputError
from kiosk.core.event import Face
from kiosk.core.flow.events import (
    ChecksDone,
    Dismissed,
    Removed,
    RetryAsked,
    SaidDestroyed,
    SaidOut,
    SaidUnreadable,
    Taken,
)
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    ReadingBack,
    Refused,
    Stopped,
)
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.stations import (
    CAMILLE,
    SteppedClock,
    at_work,
    entries_of,
    event_folder,
    live_bibs,
    pass_of,
    pickups_of,
)


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


def test_nothing_was_sent_then_another_station_takes_over_and_the_first_is_fenced(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1, scanner=False), home.station(2, scanner=False)

    with ExitStack() as stack:
        one = stack.enter_context(at_work(first))
        first.break_printer(VirtualFault.PAPER_OUT)
        one.show(CAMILLE)
        stopped = one.until(Stopped)
        two = stack.enter_context(at_work(second))
        two.show(CAMILLE)
        two.until(ReadingBack)
        first.faults.cure()
        one.do(RetryAsked(stopped.visit))
        fenced = one.until(Refused)

    assert fenced.denied.refusal.reason.value == "served_elsewhere"
    assert "desk-2" in fenced.denied.refusal.sentence
    assert first.labels == []
    assert second.labels == [1]
    assert pickups_of(first, 1)[0].station == "desk-2"
    assert len(entries_of(first, "taken_over")) == 1


def test_a_bib_taken_over_before_its_print_is_never_settled_from_the_first_station(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1, scanner=False), home.station(2, scanner=False)

    with ExitStack() as stack:
        one = stack.enter_context(at_work(first))
        first.break_printer(VirtualFault.PAPER_OUT)
        one.show(CAMILLE)
        stopped = one.until(Stopped)
        two = stack.enter_context(at_work(second))
        second.break_printer(VirtualFault.PAPER_OUT)
        two.show(CAMILLE)
        two.until(Stopped)
        first.faults.cure()
        one.do(RetryAsked(stopped.visit))
        one.until(Refused)
        second.faults.cure()
        two.do(RetryAsked(two.state.visit))
        two.until(ReadingBack)

    assert first.labels == []
    assert second.labels == [1]


def test_something_may_be_out_then_another_station_sends_the_runner_back(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1, scanner=False), home.station(2, scanner=False)

    with ExitStack() as stack:
        one = stack.enter_context(at_work(first))
        one.show(CAMILLE)
        one.until(ReadingBack)
        two = stack.enter_context(at_work(second))
        two.show(CAMILLE)
        refused = two.until(Refused)

    assert refused.denied.refusal.reason.value == "served_elsewhere"
    assert "desk-1" in refused.denied.refusal.sentence
    assert second.labels == []


def test_two_stations_at_once_give_one_person_one_number(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1), home.station(2)

    with ExitStack() as stack:
        desks = [stack.enter_context(at_work(place)) for place in (first, second)]
        for desk in desks:
            desk.show(CAMILLE)
        ends = [desk.until(HandingOver, Refused, Stopped) for desk in desks]

    assert sum(isinstance(end, HandingOver) for end in ends) == 1
    assert live_bibs(first, 1) == 1
    assert pickups_of(first, 2) == ()
    assert len(first.labels) + len(second.labels) == 1


def test_a_bib_left_behind_at_a_kiosk_stops_issuing_until_a_person_removed_it(tmp_path):
    home = event_folder(tmp_path)
    home.change('identity = "document"', 'identity = "none"')
    place, clock = home.station(scanner=False), SteppedClock()

    with at_work(place, face=Face.KIOSK, seen=False, clock=clock) as desk:
        desk.show(pass_of("E500001"))
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)
        clock.steady_s += 46
        left = desk.until(LeftBehind)
        desk.show("M100006")
        still = desk.state
        desk.do(Removed(left.visit))
        desk.until(Idle)
        desk.until_true(lambda: len(entries_of(place, "removed")) == 1)

    assert isinstance(still, LeftBehind)
    assert len(entries_of(place, "left_behind")) == 1


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


def test_a_supervisor_settles_a_piece_that_lies_at_a_dead_station(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1, scanner=False), home.station(2, scanner=False)
    first.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
    with at_work(first) as one:
        one.show(CAMILLE)
        one.until(AskingIfOut)

    with at_work(second) as two:
        two.show(CAMILLE)
        refused = two.until(Refused)
        aside = replace(refused.asked.checks, overrides=frozenset({"served_elsewhere"}), by="Sam")
        two.do(ChecksDone(refused.visit, aside))
        asked = two.until(AskingIfOut)

    assert asked.job.pickup.station == "desk-2"
    assert asked.job.pickup.current.state is AttemptState.UNCERTAIN
