"""Race morning: who is put on the list, in which order, and what the journal says of it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.core.errors import InputError, RuleError
from kiosk.core.people import PlaceStatus, staff_tag
from kiosk.core.pickup import ReplaceReason
from kiosk.security.keys import generate_key
from kiosk.security.passes import Ed25519PassReader, PassSigner
from kiosk.services.staff.surge import SurgeList
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import add_people, add_places, done, event_url, job, opened, ranged, small_event
from tests.helpers.events import member, place
from tests.helpers.visits import Visits

LOST = ReplaceReason.LOST
SIGNER = PassSigner("MPT2024", generate_key())
PASSES = Ed25519PassReader("MPT2024", (SIGNER.public_key,))


@pytest.fixture
def store(tmp_path):
    with opened(event_url("sqlite", tmp_path), clock=StandingClock()) as store:
        yield store


@pytest.fixture
def surge(store):
    return SurgeList(store, small_event(), PASSES)


def runner(store, number, **changes):
    person = member(f"M{number}", given_name=f"Given{number}")
    add_people(store.database, (person, place(f"E{number}", f"M{number}", **changes)))


def waiting(surge):
    return [entry.entitlement_id for entry in surge.entries() if entry.done_at is None]


def said(store):
    with store.reading() as view:
        return [(entry.kind, json.loads(entry.body)) for entry in view.journal()]


# --- who is meant ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["1", " m1 ", "E1", "PASSE1", SIGNER.issue("E1"), "&"])
def test_a_number_or_a_pass_names_the_runner_whose_bib_is_made_again(store, surge, text):
    runner(store, 1)
    Visits(store).serve("M1", "E1")

    entry = surge.add(text, LOST, "Renée")

    assert (entry.entitlement_id, entry.bib, entry.reason) == ("E1", 1, LOST)
    assert surge.entries() == (entry,)


@pytest.mark.parametrize("text", ["", "2", "0", "Given1", "M", "E11", "99999999999999999999", "M1 E1"])
def test_what_names_nobody_exactly_is_refused_with_what_to_type(store, surge, text):
    runner(store, 1)
    Visits(store).serve("M1", "E1")

    with pytest.raises(InputError, match="nobody has this number or pass: type a bib"):
        surge.add(text, LOST, "Renée")


def test_passes_that_cannot_be_believed_are_refused_with_the_reason(store, surge):
    runner(store, 1)
    revoked = SIGNER.issue("E1")
    with job(store, "revoke") as work:
        work.revoke_pass(PASSES.read(revoked).pass_id)
        work.commit(done())
    forged = PassSigner("MPT2024", generate_key()).issue("E1")
    strange = PassSigner("OTHER", generate_key()).issue("E1")

    for text, why in (
        (revoked, "revoked"),
        (forged, "not signed by the organiser"),
        (strange, "another event"),
    ):
        with pytest.raises(InputError, match=why):
            surge.add(text, LOST, "Renée")


def test_a_number_that_is_one_runners_bib_and_anothers_number_is_not_guessed(store, surge):
    runner(store, 1)
    add_people(store.database, (member("1"), place("E9", "1")))
    Visits(store).serve("M1", "E1")

    with pytest.raises(InputError, match="scan the pass"):
        surge.add("1", LOST, "Renée")


def test_a_number_that_another_one_has_replaced_still_names_its_runner(store, surge):
    runner(store, 1)
    visits = Visits(store)
    first = visits.serve("M1", "E1")
    visits.revoke(first)
    with job(store, "new number") as work:
        work.retire(first.bib)
        work.assign(work.take_number("42K", "SAS1", wanted=None), "E1", "M1")
        work.commit(done())

    entry = surge.add(str(first.bib), LOST, "Renée")

    assert entry.entitlement_id == "E1"


def test_a_number_that_was_given_back_names_nobody(store, surge):
    runner(store, 1)
    visits = Visits(store)
    visits.undo(visits.begin("M1", "E1"))

    with pytest.raises(InputError):
        surge.add("1", LOST, "Renée")


# --- which bib -------------------------------------------------------------------------------


def test_two_places_and_no_bib_ask_for_the_race(store, surge):
    runner(store, 1)
    add_places(store.database, place("E1B", "M1", race="10K"))

    with pytest.raises(RuleError, match=r"42K \(E1\), 10K \(E1B\)"):
        surge.add("M1", LOST, "Renée")

    assert surge.add("E1B", LOST, "Renée").race == "10K"


def test_two_places_and_a_bib_mean_that_bib(store, surge):
    runner(store, 1)
    add_places(store.database, place("E1B", "M1", race="10K"))
    Visits(store).serve("M1", "E1")

    with pytest.raises(RuleError, match="type 1 instead"):
        surge.add("E1B", LOST, "Renée")

    assert surge.add("M1", LOST, "Renée").bib == 1


def test_a_place_that_gets_no_bib_is_refused(store, surge):
    runner(store, 1, status=PlaceStatus.WITHDRAWN)

    with pytest.raises(RuleError, match="gets no bib"):
        surge.add("M1", LOST, "Renée")


def test_who_waits_already_is_not_added_again(store, surge):
    runner(store, 1)
    surge.add("M1", LOST, "Renée")

    with pytest.raises(RuleError, match="waits on the list already"):
        surge.add("E1", ReplaceReason.STOLEN, "Olu")

    assert [kind for kind, _ in said(store)] == ["surge_added"]


def test_nobody_is_added_once_the_event_is_closed(store, surge):
    runner(store, 1)
    with job(store, "close") as work:
        work.close_event()
        work.commit(done())

    with pytest.raises(RuleError, match="closed"):
        surge.add("M1", LOST, "Renée")


# --- the order, and what is done -------------------------------------------------------------


def test_the_list_goes_by_start_then_by_the_events_start_areas_then_by_time(store):
    event = small_event()
    long = ranged(event.race("42K"), SAS1="1-40", SAS2="41-80", SAS10="81-90")
    short = replace(event.race("10K"), start=long.start - timedelta(hours=2))
    surge = SurgeList(store, replace(event, races=(long, short)), PASSES)
    wishes = ("42K/SAS10", "42K/SAS2", "42K/SAS1", "99K/SAS1", "42K/", "10K/SAS1", "42K/SAS1")
    for number, (race, area) in enumerate((wish.split("/") for wish in wishes), start=1):
        runner(store, number, race=race, start_area=area)
        surge.add(f"M{number}", LOST, "Renée")

    assert waiting(surge) == ["E6", "E3", "E7", "E2", "E1", "E5", "E4"]


def test_an_entry_is_taken_by_one_station_and_done_once(store, surge, tmp_path):
    runner(store, 1)
    entry = surge.add("M1", LOST, "Renée")
    with opened(f"sqlite:///{store.database.name}", desk=2) as second:
        other = SurgeList(second, small_event(), PASSES)
        takes = [surge.take(entry), other.take(entry)]
        other.finish(entry, done=False, by="Olu")
        takes.append(other.take(entry))
        other.finish(entry, done=True)

    assert takes == [True, False, True]
    assert waiting(surge) == []
    assert surge.entries()[0].taken_by == f"{2:016x}"


def test_who_is_dropped_waits_no_more(store, surge):
    runner(store, 1)

    surge.drop(surge.add("M1", LOST, "Renée"), by="Renée")

    assert surge.entries() == ()


def test_every_change_is_journalled_without_a_name(store, surge):
    runner(store, 1)
    Visits(store).serve("M1", "E1")
    entry = surge.add("1", LOST, "Renée")
    surge.take(entry, by="Olu")
    surge.finish(entry, done=False)
    surge.drop(entry)
    again = surge.add("1", LOST, "Renée")
    surge.finish(again, done=True)

    named = {"entitlement": "E1", "member": "M1", "bib": 1}
    assert said(store) == [
        ("surge_added", named | {"by": staff_tag("Renée"), "reason": "lost"}),
        ("surge_taken", named | {"by": staff_tag("Olu")}),
        ("surge_released", named | {"by": ""}),
        ("surge_dropped", named | {"by": ""}),
        ("surge_added", named | {"by": staff_tag("Renée"), "reason": "lost"}),
        ("surge_done", named | {"by": ""}),
    ]


def test_what_was_not_taken_is_not_journalled(store, surge):
    runner(store, 1)
    entry = surge.add("M1", LOST, "Renée")
    surge.finish(entry, done=True)

    assert surge.take(entry) is False
    assert [kind for kind, _ in said(store)] == ["surge_added", "surge_done"]


def test_who_was_given_a_bib_before_is_done_and_not_made_again(store, surge):
    runner(store, 1)
    entry = surge.add("M1", LOST, "Renée")
    surge.take(entry, by="Olu")
    Visits(store).serve("M1", "E1")
    surge.finish(entry, done=False, by="Olu")

    assert surge.take(entry, by="Olu") is False
    assert waiting(surge) == []
    kinds = ["surge_added", "surge_taken", "surge_released", "surge_done"]
    assert [kind for kind, _ in said(store)] == kinds
    assert said(store)[-1][1]["by"] == staff_tag("Olu")
