"""The answer of an operation is lost after the database has done it: the retry finds the first outcome."""

import pytest

from kiosk.core.flow.events import RetryAsked, SaidDestroyed, SaidOut, SaidUnreadable, Taken, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Closed, HandingOver, ReadingBack, Stopped
from kiosk.core.operation import OperationKey
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder
from tests.helpers.stored import entries_of, live_bibs, pickups_of


def kinds(place):
    return [entry.kind for entry in entries_of(place) if entry.incarnation == f"{1:016x}"]


def retried(desk, *, kinds=(HandingOver,)):
    stopped = desk.until(Stopped)
    assert stopped.sentence == "the line to the database broke: try again"
    desk.do(RetryAsked(stopped.visit))
    return desk.until(*kinds)


@pytest.mark.parametrize("lost", ["reserved", "sent", "proven"])
def test_a_lost_answer_then_a_retry_goes_on_with_the_first_outcome(tmp_path, lost):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=(lost,)) as desk:
        desk.show(CAMILLE)
        job = retried(desk).job

    assert job.pickup.bib == 1
    assert place.labels == [1]
    assert kinds(place).count(lost) == 1
    assert live_bibs(place, 1) == 1


def test_a_lost_answer_to_made_prints_no_second_label(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("made",)) as desk:
        desk.show(CAMILLE)
        retried(desk)

    assert place.labels == [1]
    assert len(pickups_of(place, 1)[0].attempts) == 1


def test_a_lost_answer_to_encoded_encodes_no_second_chip(tmp_path):
    place = event_folder(tmp_path).station(separate=True)

    with at_work(place, lose=("encoded",)) as desk:
        desk.show(CAMILLE)
        retried(desk)

    assert place.labels == [1]
    assert kinds(place).count("encoded") == 1
    assert len(pickups_of(place, 1)[0].attempts) == 1


def test_a_lost_answer_to_the_hand_over_closes_once(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("handed_over",)) as desk:
        desk.show(CAMILLE)
        desk.do(Taken(desk.until(HandingOver).visit))
        retried(desk, kinds=(Closed,))

    assert kinds(place).count("handed_over") == 1


def test_a_lost_answer_to_untouched_prints_once_and_a_second_untouched_is_noted_too(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("untouched",)) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        lost = desk.until(Stopped)
        desk.do(RetryAsked(lost.visit))
        again = desk.until(Stopped, holds=lambda state: state.sentence != lost.sentence)
        place.faults.cure()
        desk.do(RetryAsked(again.visit))
        desk.until(HandingOver)

    assert kinds(place).count("untouched") == 2
    assert place.labels == [1]


def test_a_lost_answer_to_void_asks_to_destroy_that_piece(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("void",)) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        asking = retried(desk, kinds=(AskingDestroyed,))

    assert asking.job.pickup.current.serial == 1
    assert kinds(place).count("void") == 1


def test_a_lost_answer_to_uncertain_still_asks_a_person(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("uncertain",)) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        retried(desk, kinds=(AskingIfOut,))

    assert place.labels == [1]


def test_a_lost_answer_to_a_persons_no_plans_one_attempt(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("void",)) as desk:
        place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=1)
        desk.show(CAMILLE)
        asking = desk.until(AskingIfOut)
        desk.do(SaidOut(asking.visit, asking.job.attempt, is_out=False))
        retried(desk)

    assert len(pickups_of(place, 1)[0].attempts) == 2
    assert live_bibs(place, 1) == 1


def test_a_lost_answer_to_destroyed_plans_one_attempt(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("destroyed",)) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        retried(desk)

    assert len(pickups_of(place, 1)[0].attempts) == 2


def test_a_lost_answer_to_giving_up_gives_up_once(tmp_path):
    place = event_folder(tmp_path).station(scanner=False)

    with at_work(place, lose=("void",)) as desk:
        desk.show(CAMILLE)
        reading = desk.until(ReadingBack)
        desk.do(SaidUnreadable(reading.visit, reading.job.attempt))
        retried(desk, kinds=(AskingDestroyed,))

    assert kinds(place).count("void") == 1


def test_a_lost_answer_to_undo_leaves_the_number_free_once(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, lose=("undone",)) as desk:
        place.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.do(UndoAsked(desk.until(Stopped).visit))
        stopped = desk.until(Stopped, holds=lambda state: "line to the database" in state.sentence)
        desk.do(RetryAsked(stopped.visit))
        desk.until(Closed)
        held = desk.runner().held

    assert held is None
    assert kinds(place).count("undone") == 1


def test_a_lost_refusal_is_refused_again_with_the_same_words(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()

    with at_work(place, seen=False, lose=("refused",)) as desk:
        reservations, asked = _reservations(desk), _unchecked()
        key = desk.site.store.next_key()
        with pytest.raises(Exception, match="line to the database broke"):
            reservations.reserve(key, asked, trouble="")
        again = reservations.reserve(key, asked, trouble="")

    assert again.refusal.reason.value == "identity_not_confirmed"
    assert kinds(place).count("refused") == 1


def test_a_lost_takeover_is_found_again_under_its_key(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1), home.station(2)
    with at_work(first) as desk:
        first.break_printer(VirtualFault.PAPER_OUT)
        desk.show(CAMILLE)
        desk.until(Stopped)

    with at_work(second, lose=("taken_over",)) as desk:
        desk.show(CAMILLE)
        retried(desk)

    assert len(entries_of(second, "taken_over")) == 1
    assert pickups_of(second, 1)[0].fence == 2


def test_the_same_key_for_something_else_is_a_loud_error(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        reservations, key = _reservations(desk), desk.site.store.next_key()
        reservations.reserve(key, _unchecked(), trouble="")
        with pytest.raises(Exception, match="was something else"):
            reservations.reserve(key, _unchecked("M100006"), trouble="")

    assert isinstance(key, OperationKey)


def _unchecked(code=CAMILLE):
    from kiosk.core.flow.effects import Reserve
    from kiosk.core.pickup import NOTHING_SEEN

    return Reserve(1, code, None, NOTHING_SEEN)


def _reservations(desk):
    from kiosk.core.chipcode import parse_template
    from kiosk.core.event import Face
    from kiosk.services.pickups.progress import Post
    from kiosk.services.pickups.reservations import Reservations

    site = desk.site
    template = parse_template(site.event.chips.template, site.event.chips.event_nonce)
    post = Post(
        site.store, site.lookup(Face.DESK), template, site.clock, site.station.name, site.station.incarnation
    )
    return Reservations(post)
