"""The same pass at another station: one number for one person, and pieces are settled where they lie."""

from contextlib import ExitStack
from dataclasses import replace

from kiosk.core.flow.events import ChecksDone, RetryAsked
from kiosk.core.flow.states import AskingIfOut, HandingOver, ReadingBack, Refused, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of


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
