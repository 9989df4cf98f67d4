"""A bib that nobody took at a kiosk: staff keep it, any desk hands it over, and no second one is made."""

import pytest

from kiosk.core.event import Face
from kiosk.core.flow.events import Dismissed, Removed, RetryAsked, SaidDestroyed, SaidUnreadable, Taken
from kiosk.core.flow.states import (
    AskingDestroyed,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    ReadingBack,
    Refused,
    Stopped,
)
from tests.helpers.clocks import SteppedClock
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of, live_bibs, pickups_of


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
