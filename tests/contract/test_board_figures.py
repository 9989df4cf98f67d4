"""What the board counts, on SQLite and on PostgreSQL alike."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.board import AreaCount
from kiosk.core.people import PlaceStatus
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, START, add_people, add_places, event_url, opened
from tests.helpers.events import member, place
from tests.helpers.visits import Visits

NOW = START + timedelta(hours=3)


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path), clock=StandingClock(NOW)) as store:
        yield store


@pytest.fixture
def visits(store):
    return Visits(store)


def people(store, *wishes):
    """Put M1, M2 … into the roster; each wish is the changes of their places."""
    for n, places in enumerate(wishes, start=1):
        first, *others = (place(f"E{n}{'abc'[i]}", f"M{n}", **changes) for i, changes in enumerate(places))
        add_people(store.database, (member(f"M{n}", given_name=f"G{n}"), first))
        add_places(store.database, *others)


def figures(store, at=NOW):
    with store.reading() as view:
        return view.figures(at=at)


def areas(store):
    return figures(store).areas


PLAIN = {"race": "42K", "start_area": "SAS1"}
TEN = {"race": "10K", "start_area": "SAS1"}


def test_an_empty_event_counts_nothing(store):
    found = figures(store)

    assert (found.areas, found.hours, found.expected, found.collected) == ((), (), 0, 0)
    assert (found.median_s, found.p95_s, found.voids, found.pieces, found.last_hour) == (None, None, 0, 0, 0)


def test_only_granted_places_are_expected(store):
    people(store, [PLAIN], [PLAIN], *([PLAIN | {"status": s}] for s in PlaceStatus if s.value != "granted"))

    assert areas(store) == (AreaCount("42K", "SAS1", 2, 0),)


def test_a_bib_counts_in_the_area_of_its_number_from_the_reservation_on(store, visits):
    people(store, [{"start_area": ""}], [{"start_area": ""}])
    opened_visit = visits.begin("M1", "E1a", area="SAS2")
    reserved = areas(store)

    visits.hand_over(opened_visit)

    assert reserved == (AreaCount("42K", "", 1, 0), AreaCount("42K", "SAS2", 1, 0))
    assert areas(store) == (AreaCount("42K", "", 1, 0), AreaCount("42K", "SAS2", 1, 1))


def test_two_places_are_expected_until_the_bib_of_one_race_is_collected(store, visits):
    people(store, [PLAIN, TEN])
    before = areas(store)
    visit = visits.begin("M1", "E1b", race="10K")
    meanwhile = areas(store)

    visits.hand_over(visit)

    assert before == meanwhile == (AreaCount("10K", "SAS1", 1, 0), AreaCount("42K", "SAS1", 1, 0))
    assert areas(store) == (AreaCount("10K", "SAS1", 1, 1),)


def test_a_replacement_does_not_count_twice(store, visits):
    people(store, [PLAIN])
    first = visits.serve("M1", "E1a")
    copy = visits.replace(first)
    meanwhile = areas(store)
    visits.revoke(first)

    visits.hand_over(copy)

    assert meanwhile == areas(store) == (AreaCount("42K", "SAS1", 1, 1),)


def test_a_bib_that_came_back_is_expected_again(store, visits):
    people(store, [PLAIN])
    collected = visits.serve("M1", "E1a")

    visits.take_back(collected)

    assert areas(store) == (AreaCount("42K", "SAS1", 1, 0),)
    assert figures(store).last_hour == 0


def test_a_place_that_was_never_granted_counts_once_a_supervisor_gave_a_bib(store, visits):
    people(store, [PLAIN | {"status": PlaceStatus.WITHDRAWN}])

    visits.serve("M1", "E1a")

    assert areas(store) == (AreaCount("42K", "SAS1", 1, 1),)


def test_median_and_95_percent_are_of_visits_from_scan_to_hand_over(store, visits):
    people(store, *[[PLAIN]] * 20)
    for n in range(1, 21):
        visits.serve(f"M{n}", f"E{n}a", took_s=n * 10)

    found = figures(store)

    assert (found.median_s, found.p95_s) == (105, 190)


def test_visits_of_half_an_hour_and_those_without_a_scan_say_nothing_about_speed(store, visits):
    people(store, *[[PLAIN]] * 4)
    visits.serve("M1", "E1a", took_s=1799)
    visits.serve("M2", "E2a", took_s=1800)
    visits.serve("M3", "E3a")
    visits.serve("M4", "E4a", took_s=-5)

    assert figures(store).median_s == 1799


def test_speed_is_that_of_the_newest_visits(store, visits, monkeypatch):
    monkeypatch.setattr("kiosk.db.figures._TIMED_VISITS", 2)
    people(store, *[[PLAIN]] * 3)
    for n, took_s in enumerate((500, 20, 30), start=1):
        visits.serve(f"M{n}", f"E{n}a", at=START + timedelta(minutes=n), took_s=took_s)

    assert figures(store).median_s == 25


def test_pieces_and_voids_are_those_that_were_sent_out(store, visits):
    people(store, [PLAIN], [PLAIN])
    visits.hand_over(visits.spoil(visits.begin("M1", "E1a")))
    visits.begin("M2", "E2a")

    found = figures(store)

    assert (found.voids, found.pieces) == (1, 2)


def test_hours_are_utc_hours_oldest_first_without_empty_ones(store, visits):
    people(store, *[[PLAIN]] * 4)
    paris = datetime.fromisoformat("2024-08-09T12:30:00+02:00")
    moments = (paris + timedelta(hours=2), paris, START + timedelta(minutes=59, seconds=59), NOW)
    for n, at in enumerate(moments, start=1):
        visits.serve(f"M{n}", f"E{n}a", at=at)

    hours = figures(store).hours

    assert hours == (
        (datetime(2024, 8, 9, 10, tzinfo=UTC), 2),
        (datetime(2024, 8, 9, 12, tzinfo=UTC), 1),
        (datetime(2024, 8, 9, 13, tzinfo=UTC), 1),
    )


def test_last_hour_counts_hand_overs_of_the_last_hour(store, visits):
    people(store, *[[PLAIN]] * 3)
    for n, minutes in enumerate((61, 59, 0), start=1):
        visits.serve(f"M{n}", f"E{n}a", at=NOW - timedelta(minutes=minutes))

    assert figures(store).last_hour == 2


def test_an_undone_visit_is_no_bib(store, visits):
    people(store, [PLAIN])

    visits.undo(visits.begin("M1", "E1a"))

    assert figures(store).collected == 0
    assert figures(store).hours == ()
