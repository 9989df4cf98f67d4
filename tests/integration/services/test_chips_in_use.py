"""A chip that another bib wears or wore, and a copy: no second runner gets it, and it proves nothing."""

from dataclasses import replace

import pytest

from kiosk.core.flow.events import OtherwiseAsked, RetryAsked, SaidDestroyed, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, HandingOver, ReadingBack, Stopped
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import live_bibs

OTHER = "M100006"


@pytest.fixture
def place(tmp_path):
    return event_folder(tmp_path).station(separate=True)


def test_a_chip_that_another_bib_wears_is_never_given_to_a_second_runner(place):
    with at_work(place) as desk:
        first = served(desk, OTHER)
        worn = place.stock.state().lying[0].chip
        place.stock.put(worn, holder="2.1")
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        lying = place.stock.state().lying[0].chip
        place.stock.put(place.stock.blank(9), holder="2.1")
        desk.do(RetryAsked(stopped.visit))
        job = desk.until(HandingOver).job

    assert stopped.sentence == "this chip is in use: it belongs to bib 1. Put a blank chip on the encoder"
    assert stopped.otherwise is None
    assert lying == worn
    assert job.pickup.current.chips[0].tid != first.pickup.current.chips[0].tid
    assert place.labels == [1, 2]


def test_the_chip_of_a_dead_bib_is_asked_about_and_used_again_when_a_person_says_so(place):
    with at_work(place) as desk:
        place.break_encoder(VirtualFault.CHIP_LEAVES, label=1, words=3)
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(UndoAsked(stopped.visit))
        destroy = desk.until(AskingDestroyed)
        stock = place.stock
        dirty = stock.state().moved[0].chip
        stock.put(dirty, holder="1.2")
        desk.do(SaidDestroyed(destroy.visit, destroy.job.attempt, again=True))
        asking = desk.until(Stopped)
        untouched = stock.state().lying[0].chip
        desk.do(OtherwiseAsked(asking.visit))
        job = desk.until(HandingOver).job

    assert "was used before, for bib 1, which is void" in asking.sentence
    assert asking.otherwise.reuse == frozenset({dirty.tid})
    assert untouched == dirty
    assert job.pickup.current.chips[0].tid == dirty.tid
    assert live_bibs(place, 1) == 1


def test_a_copy_of_a_chip_is_reported_and_not_written(place):
    with at_work(place) as desk:
        served(desk, OTHER)
        stock = place.stock
        worn = stock.state().lying[0].chip
        copy = replace(worn, tid=stock.blank(50).tid)
        stock.put(copy, holder="2.1")
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)

    assert "this chip is a copy: it answers as bib 1" in stopped.sentence
    assert stock.state().lying[0].chip == copy


def test_a_copy_on_the_reader_does_not_prove_a_bib(tmp_path):
    place = event_folder(tmp_path).station(separate=True, scanner=False)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)
        stock = place.stock
        own = stock.state().lying[0].chip
        stock.put(replace(own, tid=stock.blank(50).tid), holder="1.1")
        desk.show("1")
        refused = desk.until(ReadingBack, holds=lambda state: state.problem != "")
        stock.put(own, holder="1.1")
        desk.show("1")
        desk.until(HandingOver)

    assert (
        refused.problem == "This is a copy of the chip of bib 1, not its own: keep it and call a supervisor."
    )
