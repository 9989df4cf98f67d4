"""A device that takes longer than its deadline, and an event that something else has overtaken."""

from kiosk.core.flow.events import SaidOut, Taken
from kiosk.core.flow.states import AskingIfOut, Closed, HandingOver, Making, Stopped
from kiosk.core.pickup import AttemptState
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.clocks import SteppedClock
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of


def test_a_late_answer_of_the_printer_ends_the_question(tmp_path):
    place, clock = event_folder(tmp_path).station(options="feed_s=0.6"), SteppedClock()

    with at_work(place, clock=clock) as desk:
        desk.show(CAMILLE)
        desk.until(Making)
        desk.until_true(lambda: len(entries_of(place, "sent")) == 1)
        clock.steady_s += 91
        asking = desk.until(AskingIfOut)
        desk.until(HandingOver)

    assert asking.job.attempt == "1.1"
    assert [entry.kind for entry in entries_of(place)].count("uncertain") == 1
    assert live_bibs(place, 1) == 1
    assert place.labels == [1]


def test_an_answer_to_an_earlier_question_changes_nothing(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, "1.9", is_out=False))
        desk.do(SaidOut(asking.visit - 1, asking.job.attempt, is_out=False))
        state = desk.state

    assert state == asking
    assert pickups_of(place, 1)[0].current.state is AttemptState.UNCERTAIN


def test_taken_twice_hands_over_once(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        handing = desk.until(HandingOver)
        desk.do(Taken(handing.visit))
        desk.do(Taken(handing.visit))
        desk.until(Closed)

    assert len(entries_of(place, "handed_over")) == 1


def test_a_database_that_vanishes_in_the_middle_stops_with_a_sentence(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(HandingOver)
        desk.site.store.close()
        for path in tmp_path.glob("event.db*"):
            path.unlink()
        home.database.mkdir()
        desk.do(Taken(desk.state.visit))
        stopped = desk.until(Stopped)

    assert "event.db" in stopped.sentence
    assert stopped.job.pickup.bib == 1
