"""A bib that another station replaced or ended meanwhile: it is told, and one piece lives."""

from dataclasses import replace

from kiosk.core.flow.events import ReplaceAsked, SaidDestroyed, SaidUnreadable, Taken
from kiosk.core.flow.states import AskingDestroyed, Closed, HandingOver, Stopped
from kiosk.core.people import BibNumber
from kiosk.core.pickup import ReplaceReason
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, SEEN, event_folder
from tests.helpers.stored import live_bibs, pickups_of


def test_a_replacement_that_somebody_else_made_meanwhile_is_not_replaced_in_turn(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(), home.station(2)
    with at_work(first) as desk, at_work(second) as other:
        served(desk)
        asked = ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "supervisor", "1.1")
        desk.do(asked)
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)

        other.do(asked)
        stopped = other.until(Stopped)

    assert stopped.sentence == "bib 1 is at attempt 1.2 by now: look again what is asked"
    assert live_bibs(first, 1) == 1
    assert [one.copy for one in pickups_of(first, 1)] == [0, 1]


def test_a_station_whose_pickup_was_ended_elsewhere_is_told_to_destroy_its_piece(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(), home.station(2)
    with at_work(first) as desk, at_work(second) as other:
        desk.show(CAMILLE)
        held = desk.until(HandingOver)
        other.show(CAMILLE, checks=replace(SEEN, overrides=frozenset({"served_elsewhere"}), by="Sam"))
        here = other.until(HandingOver)
        other.do(SaidUnreadable(here.visit, here.job.attempt))
        asking = other.until(AskingDestroyed)
        other.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        again = other.until(HandingOver)
        other.do(Taken(again.visit))
        other.until(Closed)

        desk.do(Taken(held.visit))
        stopped = desk.until(Stopped)

    assert "taken over at desk-2" in stopped.sentence
    assert "destroy the piece 1.1 that lies here" in stopped.sentence
    assert live_bibs(first, 1) == 1
