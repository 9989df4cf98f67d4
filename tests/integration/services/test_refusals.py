"""Who gets no bib, with which reason; nobody is given a number on the way."""

import sqlite3
from datetime import UTC, datetime

import pytest

from kiosk.core.event import Face
from kiosk.core.flow.events import ChecksDone, RaceChosen, Taken
from kiosk.core.flow.states import Checking, Choosing, Closed, HandingOver, Refused, Stopped
from kiosk.core.operation import Outcome
from kiosk.core.people import RaceCode
from kiosk.core.pickup import Checks
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.sample import DEMO_PEOPLE
from kiosk.security.keys import generate_key
from kiosk.security.passes import PassSigner
from tests.helpers.clocks import SteppedClock
from tests.helpers.desks import at_work
from tests.helpers.stations import CAMILLE, event_folder, pass_of
from tests.helpers.stored import entries_of

REFUSED = {
    "M100003": "withdrawn",
    "M100004": "document_expired",
    "M100010": "unfinished",
    "M100011": "reallocated",
    "M100013": "too_young",
}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """One event for everybody who is refused: a refusal must leave it as it was."""
    return event_folder(tmp_path_factory.mktemp("refusals")).station()


@pytest.mark.parametrize(("member", "reason"), REFUSED.items(), ids=REFUSED.values())
def test_a_demo_person_is_refused_for_the_reason_that_the_sample_promises(place, member, reason):
    with at_work(place) as desk:
        desk.show(member)
        refused = desk.until(Refused)
        held = desk.runner(member).held

    assert refused.denied.refusal.reason.value == reason
    assert refused.denied.refusal.next_step
    assert held is None
    assert place.labels == []


def test_every_demo_person_is_either_served_or_refused(tmp_path):
    place = event_folder(tmp_path, read_back="none").station()
    ends = {}

    with at_work(place, seen=False) as desk:
        for person in DEMO_PEOPLE:
            desk.show(person.member_id)
            state = desk.until(Checking, Refused, Choosing)
            ends[person.member_id] = type(state).__name__

    assert {member for member, end in ends.items() if end == "Refused"} == set(REFUSED)
    assert [member for member, end in ends.items() if end == "Choosing"] == ["M100002"]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("M999999", "unknown_code"),
        ("D1" + "A" * 60, "unknown_code"),
        ("🏃", "unknown_code"),
        ("'; DROP TABLE pickup; --", "unknown_code"),
        ("\ud800broken", "unknown_code"),
        ("0" * 5000, "unknown_code"),
    ],
)
def test_a_code_that_names_nobody_is_refused(place, code, reason):
    with at_work(place) as desk:
        desk.show(code)
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == reason


def test_a_pass_signed_by_somebody_else_is_forged(place):
    forged = PassSigner("MPT2024", generate_key()).issue("E500001")

    with at_work(place) as desk:
        desk.show(forged)
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "forged_pass"


def test_a_pass_of_another_event_says_which_event(place):
    other = PassSigner("MPT2025", generate_key()).issue("E500001")

    with at_work(place) as desk:
        desk.show(other)
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "other_event"
    assert "MPT2025" in refused.denied.refusal.sentence


def test_two_places_are_a_choice_and_the_chosen_race_is_made(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show("M100002")
        choosing = desk.until(Choosing)
        desk.do(RaceChosen(choosing.visit, RaceCode("10K")))
        job = desk.until(HandingOver).job

    assert {option.race for option in choosing.choice.options} == {"42K", "10K"}
    assert job.pickup.race == "10K"
    assert job.pickup.bib > 30000


def test_the_second_member_number_of_one_person_is_a_possible_double(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show("M100006")
        desk.until(HandingOver)
        desk.do(_taken(desk))
        desk.until(Closed)
        desk.show("M100007")
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "possible_double"
    assert "bib 1" in refused.denied.refusal.sentence


def test_a_collected_bib_says_when_and_where(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        desk.until(HandingOver)
        desk.do(_taken(desk))
        desk.until(Closed)
        desk.show(pass_of("E500001"))
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "already_collected"
    assert "desk-1" in refused.denied.refusal.sentence
    assert place.labels == [1]


def test_a_supervisor_may_set_an_unfinished_registration_aside(tmp_path):
    place = event_folder(tmp_path).station()
    overrides = frozenset({"unfinished"})

    with at_work(place) as desk:
        desk.show("M100010", checks=Checks(document="pps", overrides=overrides, by="supervisor"))
        job = desk.until(HandingOver).job

    assert job.pickup.checks.overrides == overrides
    assert '"overrides":["unfinished"]' in entries_of(place, "reserved")[0].body


def test_what_cannot_be_overridden_stays_refused(place):
    with at_work(place) as desk:
        desk.show("M100003", checks=Checks(overrides=frozenset({"withdrawn"}), by="supervisor"))
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "withdrawn"


def test_a_supervisor_answers_for_an_identity_that_nobody_saw(tmp_path):
    place = event_folder(tmp_path).station()
    checks = Checks(overrides=frozenset({"identity_not_confirmed"}), by="supervisor")

    with at_work(place, seen=False) as desk:
        desk.show(CAMILLE)
        desk.do(ChecksDone(desk.until(Checking).visit, checks))
        desk.until(HandingOver)
        desk.do(_taken(desk))
        desk.until_true(lambda: desk.runner().held.collected_at is not None)

    assert entries_of(place, "handed_over")


def test_outside_the_hours_nobody_is_served(place):
    clock = SteppedClock(datetime(2023, 1, 1, 12, 0, tzinfo=UTC))

    with at_work(place, clock=clock) as desk:
        desk.show(CAMILLE)
        refused = desk.until(Refused)

    assert refused.denied.refusal.reason.value == "outside_hours"


def test_a_proxy_may_collect_two_bibs_and_no_third(tmp_path):
    place = event_folder(tmp_path, read_back="none").station()
    checks = Checks(identity="passport", document="pps", guardian=True, proxy="Ana Sousa")
    ends = []

    with at_work(place) as desk:
        for member in ("M100001", "M100006", "M100015"):
            desk.show(member, checks=checks)
            state = desk.until(HandingOver, Refused)
            ends.append(state)
            if isinstance(state, HandingOver):
                desk.do(_taken(desk))
                desk.until(Closed)

    assert [type(state) for state in ends] == [HandingOver, HandingOver, Refused]
    assert ends[2].denied.refusal.reason.value == "proxy_limit"
    assert not any("Ana" in entry.body for entry in entries_of(place))


def test_a_kiosk_waits_for_a_volunteer_where_the_identity_must_be_proven(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, face=Face.KIOSK, seen=False) as desk:
        desk.show(pass_of("E500001"))
        checking = desk.until(Checking)

    assert checking.grant.demands == ("identity",)
    assert place.labels == []


def test_a_number_alone_opens_nothing_at_a_kiosk_and_says_no_name(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place, face=Face.KIOSK) as desk:
        born = desk.runner().member.birth_date
        desk.show(CAMILLE)
        refused = desk.until(Refused)
        desk.show(CAMILLE, born=born.replace(year=1900))
        wrong = desk.until(Refused, holds=lambda state: state.visit == 2)
        desk.show(CAMILLE, born=born)
        desk.until(HandingOver)

    assert refused.denied.refusal.reason.value == "birth_date_needed"
    assert wrong.denied.refusal.reason.value == "unknown_code"
    assert refused.denied.runner is None
    assert wrong.denied.runner is None


def test_a_station_without_paper_says_so_before_a_number_is_given(tmp_path):
    place = event_folder(tmp_path).station()
    place.break_printer(VirtualFault.PAPER_OUT)

    with at_work(place) as desk:
        desk.show(CAMILLE)
        refused = desk.until(Refused)
        held = desk.runner().held

    assert refused.denied.refusal.reason.value == "station_not_ready"
    assert "new roll" in refused.denied.refusal.sentence
    assert held is None


def test_a_race_without_numbers_says_so_and_keeps_nothing(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with sqlite3.connect(home.database) as database:
        database.execute("UPDATE number SET state = 'retired' WHERE race = '42K' AND state = 'free'")
    database.close()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        refused = desk.until(Refused)
        held = desk.runner().held

    assert refused.denied.refusal.reason.value == "no_numbers_left"
    assert held is None
    assert len(entries_of(place, "refused")) == 1


def test_a_revoked_pass_is_refused_and_the_place_stays(tmp_path):
    place = event_folder(tmp_path).station()
    code = pass_of("E500001")

    with at_work(place) as desk:
        reading = desk.site.lookup(Face.DESK).passes.read(code)
        with desk.site.store.working(desk.site.store.next_key(), "revoke") as work:
            work.revoke_pass(reading.pass_id)
            work.commit(_done())
        desk.show(code)
        refused = desk.until(Refused, Stopped)
        desk.show(CAMILLE)
        desk.until(HandingOver)

    assert refused.denied.refusal.reason.value == "revoked_pass"


def _taken(desk):
    return Taken(desk.state.visit)


def _done():
    return Outcome("done")
