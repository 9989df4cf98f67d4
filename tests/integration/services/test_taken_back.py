"""A bib that came back: spoilt before anybody took it, or handed over and not collected after all."""

from kiosk.core.flow.events import (
    ReplaceAsked,
    RetryAsked,
    SaidDestroyed,
    SaidUnreadable,
    TakeBackAsked,
    Taken,
)
from kiosk.core.flow.states import AskingDestroyed, Closed, Closing, HandingOver, Refused, Stopped
from kiosk.core.people import BibNumber
from kiosk.core.pickup import Checks, ReplaceReason
from kiosk.core.reasons import Reason
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of, states_of


def test_a_bib_that_is_spoilt_before_anybody_took_it_is_made_again(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        held = desk.until(HandingOver)
        desk.do(SaidUnreadable(held.visit, held.job.attempt))
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        again = desk.until(HandingOver)
        desk.do(Taken(again.visit))
        desk.until(Closed)

    assert states_of(place) == ["void", "proven"]
    assert live_bibs(place, 1) == 1
    assert place.labels == [1, 2]


def test_a_bib_that_was_not_collected_after_all_can_be_collected_later(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.do(TakeBackAsked(BibNumber(1), "Sam", "1.1", was_scanned=True))
        asking = desk.until(AskingDestroyed)
        between = live_bibs(place, 1)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=False))
        undone = desk.until(Closed)
        again = served(desk)

    assert between == 0
    assert undone.how is Closing.UNDONE
    assert again.pickup.bib == 1
    assert states_of(place) == ["void", "proven"]
    back = entries_of(place, "taken_back")[0]
    assert "Sam" not in back.body


def test_the_same_request_to_take_back_comes_to_one_thing(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("taken_back",)) as desk:
        served(desk)
        desk.do(TakeBackAsked(BibNumber(1), "Sam", "1.1", was_scanned=True))
        desk.until(AskingDestroyed, Stopped)
        if isinstance(desk.state, Stopped):
            desk.do(RetryAsked(desk.state.visit))
        desk.until(AskingDestroyed)

    assert states_of(place) == ["void"]
    assert len(entries_of(place, "taken_back")) == 1


def test_a_replaced_bib_is_not_taken_back_because_nobody_can_tell_the_copies_apart(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Sam"))
        held = desk.until(HandingOver)
        desk.do(Taken(held.visit))
        desk.until(Closed)
        desk.do(TakeBackAsked(BibNumber(1), "Sam", "1.1", was_scanned=True))
        stopped = desk.until(Stopped)

    assert "was replaced" in stopped.sentence
    assert states_of(place) == ["revoked", "proven"]


def test_a_replacement_that_was_spoilt_and_not_made_again_can_be_asked_for_once_more(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Sam"))
        held = desk.until(HandingOver)
        desk.do(SaidUnreadable(held.visit, held.job.attempt))
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=False))
        desk.until(Closed)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Sam"))
        again = desk.until(HandingOver)
        desk.do(Taken(again.visit))
        desk.until(Closed)

    assert states_of(place) == ["revoked", "void", "proven"]
    assert [pickup.copy for pickup in pickups_of(place, 1)] == [0, 1, 2]


def test_a_supervisors_start_area_and_the_corrected_name_are_on_the_bib(tmp_path):
    place = event_folder(tmp_path).station()
    checks = Checks(start_area="SAS3", bib_name="Cam", note="ran 3h20 in Berlin", by="Sam")

    with at_work(place) as desk:
        desk.show(CAMILLE, checks=checks)
        job = desk.until(HandingOver).job
        area = desk.site.event.race("42K").start_area("SAS3")

    assert job.pickup.start_area == "SAS3"
    assert job.pickup.bib in area.numbers
    assert job.runner.places[0].bib_name == "Cam"
    assert pickups_of(place, job.pickup.bib)[0].checks.note == "ran 3h20 in Berlin"
    reserved = entries_of(place, "reserved")[0].body
    assert "Berlin" not in reserved
    assert "Sam" not in reserved
    assert "Cam" not in reserved


def test_nothing_is_given_out_after_the_event_was_closed(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.site.closing.close("Sam")
        desk.show("M100002")
        refused = desk.until(Refused)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Sam"))
        stopped = desk.until(Stopped)

    assert refused.denied.refusal.reason is Reason.EVENT_CLOSED
    assert "closed" in stopped.sentence


def test_a_request_that_comes_late_does_not_take_the_next_piece_out_of_the_runners_hands(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        served(desk)
        desk.do(TakeBackAsked(BibNumber(1), "Sam", "1.1", was_scanned=True))
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        again = desk.until(HandingOver)
        desk.do(Taken(again.visit))
        desk.until(Closed)
        desk.do(TakeBackAsked(BibNumber(1), "Sam", "1.1", was_scanned=True))
        stopped = desk.until(Stopped)

    assert "at attempt 1.2 by now" in stopped.sentence
    assert states_of(place) == ["void", "proven"]
    assert live_bibs(place, 1) == 1
