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
from tests.helpers.clocks import SteppedClock
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
    assert pickups_of(place, 1)[0].with_staff


def kiosk_and_desks(path, *, read_back="barcode+chip"):
    home = event_folder(path, read_back=read_back)
    home.change('identity = "document"', 'identity = "none"')
    return [home.station(number, scanner=False) for number in (1, 2, 3)]


def left_at_kiosk(place, *, at=HandingOver, lose=()):
    """Let a kiosk make a bib that nobody takes; staff take it away."""
    clock = SteppedClock()
    with at_work(place, face=Face.KIOSK, seen=False, clock=clock, lose=lose) as kiosk:
        kiosk.show(pass_of("E500001"))
        kiosk.until(ReadingBack, HandingOver)
        if at is HandingOver and isinstance(kiosk.state, ReadingBack):
            kiosk.show("1")
            kiosk.until(HandingOver)
        clock.steady_s += 46
        left = kiosk.until(LeftBehind)
        kiosk.do(Removed(left.visit))
        if kiosk.until(Idle, Stopped) and isinstance(kiosk.state, Stopped):
            kiosk.do(RetryAsked(kiosk.state.visit))
            kiosk.until(Idle)


def taken_at(place):
    with at_work(place) as desk:
        desk.show(CAMILLE)
        reading = desk.until(ReadingBack)
        desk.show("1")
        handing = desk.until(HandingOver)
        desk.do(Taken(handing.visit))
        desk.until(Closed)
    return reading


def test_any_desk_hands_a_kept_bib_over_after_a_scan_and_no_second_one_is_made(tmp_path):
    kiosk, desk, _ = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk)
    reading = taken_at(desk)

    assert reading.job.pickup.with_staff
    assert (kiosk.labels, desk.labels) == ([1], [])
    (pickup,) = pickups_of(desk, 1)
    assert (pickup.state.value, pickup.station, pickup.with_staff) == ("handed_over", "desk-2", False)
    assert live_bibs(desk, 1) == 1
    assert [len(entries_of(desk, kind)) for kind in ("removed", "taken_over", "found")] == [1, 1, 1]


def test_a_bib_that_was_kept_before_it_was_scanned_is_proven_at_the_desk(tmp_path):
    kiosk, desk, _ = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk, at=ReadingBack)
    taken_at(desk)

    assert (kiosk.labels, desk.labels) == ([1], [])
    assert live_bibs(desk, 1) == 1
    assert entries_of(desk, "found") == []


def test_without_barcodes_a_kept_bib_is_handed_over_at_once(tmp_path):
    kiosk, desk, _ = kiosk_and_desks(tmp_path, read_back="none")

    left_at_kiosk(kiosk)
    with at_work(desk) as two:
        two.show(CAMILLE)
        handing = two.until(HandingOver)
        two.do(Taken(handing.visit))
        two.until(Closed)

    assert (kiosk.labels, desk.labels) == ([1], [])
    assert not pickups_of(desk, 1)[0].with_staff


@pytest.mark.parametrize("number", [0, 2])
def test_every_kiosk_sends_the_runner_of_a_kept_bib_to_a_desk(tmp_path, number):
    places = kiosk_and_desks(tmp_path)

    left_at_kiosk(places[0])
    with at_work(places[number], face=Face.KIOSK, seen=False) as kiosk:
        kiosk.show(pass_of("E500001"))
        refused = kiosk.until(Refused)

    assert refused.denied.refusal.sentence == "Bib 1 is ready and waits at a desk."
    assert pickups_of(places[0], 1)[0].with_staff


def test_a_desk_that_does_not_find_a_kept_bib_leaves_it_to_the_next_desk(tmp_path):
    kiosk, desk, other = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk)
    with at_work(desk) as two:
        two.show(CAMILLE)
        reading = two.until(ReadingBack)
        two.show("2")
        wrong = two.until(ReadingBack, holds=lambda state: bool(state.problem))
        two.do(Dismissed(reading.visit))
        two.until(Idle)
    taken_at(other)

    assert "bib 1 is the one to hand over" in wrong.problem
    assert (kiosk.labels, desk.labels, other.labels) == ([1], [], [])


def test_a_kept_bib_that_a_desk_has_scanned_is_that_desks(tmp_path):
    kiosk, desk, other = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk)
    with at_work(desk) as two:
        two.show(CAMILLE)
        two.until(ReadingBack)
        two.show("1")
        two.until(HandingOver)
        with at_work(other) as three:
            three.show(CAMILLE)
            refused = three.until(Refused)

    assert "desk-2" in refused.denied.refusal.sentence


def test_two_desks_that_ask_for_one_kept_bib_give_it_once(tmp_path):
    kiosk, desk, other = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk)
    with at_work(desk) as two, at_work(other) as three:
        two.show(CAMILLE)
        two.until(ReadingBack)
        three.show(CAMILLE)
        three.until(ReadingBack)
        two.show("1")
        refused = two.until(Refused)
        three.show("1")
        three.do(Taken(three.until(HandingOver).visit))
        three.until(Closed)

    assert "desk-3" in refused.denied.refusal.sentence
    assert len(entries_of(desk, "handed_over")) == 1
    assert (kiosk.labels, desk.labels, other.labels) == ([1], [], [])


def test_a_kept_bib_that_is_spoilt_is_made_again_at_the_desk(tmp_path):
    kiosk, desk, _ = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk)
    with at_work(desk) as two:
        two.show(CAMILLE)
        reading = two.until(ReadingBack)
        two.do(SaidUnreadable(reading.visit, reading.job.attempt))
        asking = two.until(AskingDestroyed)
        two.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        two.until(ReadingBack)
        two.show("1")
        two.do(Taken(two.until(HandingOver).visit))
        two.until(Closed)

    attempts = [one.state.value for one in pickups_of(desk, 1)[0].attempts]
    assert attempts == ["void", "proven"]
    assert live_bibs(desk, 1) == 1
    assert not pickups_of(desk, 1)[0].with_staff


def test_a_lost_answer_about_a_bib_taken_away_is_asked_again_under_its_key(tmp_path):
    kiosk, desk, _ = kiosk_and_desks(tmp_path)

    left_at_kiosk(kiosk, lose=("removed",))
    taken_at(desk)

    assert len(entries_of(desk, "removed")) == 1


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
