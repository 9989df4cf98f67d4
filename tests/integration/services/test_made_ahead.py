"""Bibs that are made before their runners come: one live bib each, and nobody gets one unseen."""

from dataclasses import replace

import pytest

from kiosk.core.event import Face
from kiosk.core.flow.events import ChecksDone, Taken
from kiosk.core.flow.states import Checking, Closed, HandingOver, ReadingBack, Refused
from kiosk.core.people import EntitlementId
from kiosk.core.pickup import AttemptState, Checks
from kiosk.core.reasons import Reason
from kiosk.hardware.virtual.faults import ScriptedFault, VirtualFault
from kiosk.services.bibs.ahead import End
from kiosk.services.bibs.proof import Said
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of, live_bibs, pickups_of

PLACE = EntitlementId("E500001")
OTHER = EntitlementId("E500006")
SEEN = Checks(identity="passport", document="licence")


@pytest.fixture
def home(tmp_path):
    return event_folder(tmp_path)


@pytest.fixture
def place(home):
    return home.station(scanner=False)


def pieces(place, bib):
    """Count the pieces of a number that exist and are not known to be dead."""
    dead = {AttemptState.PLANNED, AttemptState.VOID, AttemptState.REVOKED}
    return sum(one.state not in dead for pickup in pickups_of(place, bib) for one in pickup.attempts)


def steps_of(place):
    return [entry.kind for entry in entries_of(place) if entry.kind != "roster_imported"]


def made(place, *places):
    with at_work(place) as desk:
        return [desk.running.ahead.make(one, by="") for one in places or (PLACE,)]


def test_a_bib_made_ahead_lies_with_the_staff_with_its_chip_written(place):
    (outcome,) = made(place)

    (pickup,) = pickups_of(place, 1)
    assert outcome.end is End.MADE
    assert place.labels == [1]
    assert pickup.with_staff
    assert pickup.checks.is_ahead
    assert pickup.current.state is AttemptState.MADE
    assert pickup.current.chips[0].tid == place.tray.label(1).chips[0].tid
    assert steps_of(place)[-4:] == ["reserved", "sent", "made", "removed"]


def test_asked_again_nothing_more_is_printed(place):
    made(place)

    again, other = made(place, PLACE, OTHER)

    assert (again.end, other.end) == (End.MADE, End.MADE)
    assert place.labels == [1, 2]
    assert pieces(place, 1) == pieces(place, other.job.pickup.bib) == 1


def test_its_runner_is_looked_at_and_the_bib_is_scanned_before_it_is_handed_over(place):
    made(place)

    with at_work(place, seen=False) as desk:
        desk.show(pass_of("E500001"))
        checking = desk.until(Checking)
        desk.do(ChecksDone(checking.visit, SEEN))
        desk.until(ReadingBack)
        desk.show("2")
        desk.until(ReadingBack, holds=lambda state: bool(state.problem))
        desk.show("1")
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)

    (pickup,) = pickups_of(place, 1)
    assert "identity" in checking.grant.demands
    assert place.labels == [1]
    assert live_bibs(place, 1) == 1
    assert pickup.checks == SEEN
    assert pickup.closed_at is not None
    assert steps_of(place)[-3:] == ["checked", "proven", "handed_over"]


def test_another_station_hands_it_over_and_the_first_one_is_fenced(home, place):
    made(place)
    second = home.station(2, scanner=False)

    with at_work(second, seen=False) as desk:
        desk.show(CAMILLE)
        checking = desk.until(Checking)
        desk.do(ChecksDone(checking.visit, SEEN))
        desk.until(ReadingBack)
        desk.show("1")
        desk.until(HandingOver)
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)

    (pickup,) = pickups_of(place, 1)
    assert second.labels == []
    assert pickup.fence == 2
    assert live_bibs(place, 1) == 1


def test_who_is_not_seen_gets_no_bib(place):
    made(place)

    with at_work(place, seen=False) as desk:
        desk.show(CAMILLE)
        checking = desk.until(Checking)
        desk.do(ChecksDone(checking.visit, Checks()))
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason is Reason.IDENTITY_NOT_CONFIRMED
    assert pickups_of(place, 1)[0].with_staff


def test_a_kiosk_sends_them_to_the_desk_where_it_lies(place):
    made(place)

    with at_work(place, face=Face.KIOSK) as kiosk:
        kiosk.show(pass_of("E500001"))
        refused = kiosk.until(Refused)

    assert refused.denied.refusal.reason is Reason.KEPT_AT_DESK
    assert place.labels == [1]


def test_words_that_are_printed_already_cannot_be_corrected_at_the_hand_over(place):
    made(place)

    with at_work(place, seen=False) as desk:
        desk.show(CAMILLE)
        checking = desk.until(Checking)
        desk.do(ChecksDone(checking.visit, replace(SEEN, bib_name="Millie")))
        desk.until_true(lambda: "printed already" in getattr(desk.state, "sentence", ""))

    assert pickups_of(place, 1)[0].checks.is_ahead


def test_a_piece_in_doubt_stops_the_run_until_a_person_has_looked(place):
    with at_work(place) as desk:
        place.faults.plan(ScriptedFault(VirtualFault.NO_CHIP_ANSWER, label=1))
        first = desk.running.ahead.make(PLACE, by="")
        (open_one,) = desk.running.ahead.open_questions()
        place.faults.cure()
        settled = desk.running.ahead.settle(open_one, Said.NOT_OUT)

    assert first.end is End.ASKING
    assert "Is bib 1 out" in first.sentence
    assert settled.end is End.MADE
    assert place.labels == [1, 2]
    assert pieces(place, 1) == 1


def test_a_void_label_is_destroyed_before_another_is_made(place):
    place.faults.plan(ScriptedFault(VirtualFault.CHIP_VOID, label=1))

    with at_work(place) as desk:
        first = desk.running.ahead.make(PLACE, by="")
        (open_one,) = desk.running.ahead.open_questions()
        settled = desk.running.ahead.settle(open_one, Said.DESTROYED)

    assert (first.end, settled.end) == (End.ASKING, End.MADE)
    assert pieces(place, 1) == 1


def test_a_printer_that_takes_nothing_stops_the_run_and_the_next_one_goes_on(place):
    with at_work(place) as desk:
        place.faults.plan(ScriptedFault(VirtualFault.HEAD_OPEN))
        stopped = desk.running.ahead.make(PLACE, by="")
        place.faults.cure()
        again = desk.running.ahead.make(PLACE, by="")

    assert (stopped.end, again.end) == (End.STOPPED, End.MADE)
    assert "close it" in stopped.sentence
    assert place.labels == [1]


def test_a_runner_who_is_served_meanwhile_is_left_alone(home, place):
    second = home.station(2, scanner=False)
    with at_work(second) as desk:
        desk.show(CAMILLE)
        desk.until(ReadingBack)

        (outcome,) = made(place)

    assert outcome.end is End.SKIPPED
    assert place.labels == []
    assert pieces(place, 1) == 1


def test_a_number_that_was_reserved_but_not_sent_is_made_at_whichever_station_goes_on(home, place):
    with at_work(place) as desk:
        place.faults.plan(ScriptedFault(VirtualFault.HEAD_OPEN))
        desk.running.ahead.make(PLACE, by="")
    second = home.station(2, scanner=False)

    (outcome,) = made(second)

    assert outcome.end is End.MADE
    assert (place.labels, second.labels) == ([], [1])
    assert pieces(place, 1) == 1


def test_a_place_that_may_not_have_a_bib_is_skipped_with_its_reason(place):
    outcomes = made(place, EntitlementId("NOBODY"))

    assert outcomes[0].end is End.SKIPPED
    assert "NOBODY" in outcomes[0].sentence


def test_a_separate_encoder_writes_the_chip_first(home):
    place = home.station(separate=True, scanner=False)

    (outcome,) = made(place)

    assert outcome.end is End.MADE
    assert place.labels == [1]
    assert pieces(place, 1) == 1
