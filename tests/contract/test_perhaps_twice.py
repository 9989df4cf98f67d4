"""People who may be in the roster twice, on both databases."""

from datetime import date

import pytest

from kiosk.core.people import PlaceStatus
from tests.helpers.databases import BACKENDS, add_people, add_places, event_url, opened
from tests.helpers.events import member, place

BORN = date(1990, 6, 2)


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        yield store


def add(store, number, given, family, born=BORN, **changes):
    person = member(f"M{number}", given_name=given, family_name=family, birth_date=born)
    add_people(store.database, (person, place(f"E{number}", f"M{number}", **changes)))


def twice(store, limit=10):
    with store.reading() as view:
        groups = view.perhaps_twice(limit=limit)
    return [[file.member.member_id for file in group] for group in groups]


def test_the_same_name_and_birth_date_is_found_whatever_the_accents(store):
    add(store, 1, "Jean-Noël", "MÜLLER")
    add(store, 2, "jean noel", "Muller")
    add(store, 3, "Jean-Noël", "Müller", born=date(1990, 6, 3))

    assert twice(store) == [["M1", "M2"]]


def test_somebody_without_a_granted_place_is_no_second_runner(store):
    add(store, 1, "Ana", "Ito")
    add(store, 2, "Ana", "Ito", status=PlaceStatus.WITHDRAWN)

    assert twice(store) == []


def test_one_person_with_two_places_is_not_twice(store):
    add(store, 1, "Ana", "Ito")
    add_places(store.database, place("E1b", "M1", race="10K"))

    assert twice(store) == []


def test_groups_come_whole_by_name_up_to_a_limit(store):
    for number, given in enumerate(("Zoë", "Ana", "Zoe", "Ana", "Mia", "Ana", "Mia"), start=1):
        add(store, number, given, "Ito")

    assert twice(store) == [["M2", "M4", "M6"], ["M5", "M7"], ["M1", "M3"]]
    assert twice(store, limit=1) == [["M2", "M4", "M6"]]
    assert twice(store, limit=0) == []


def test_names_written_in_another_way_and_dates_with_day_and_month_changed_are_found(store):
    add(store, 1, "Jean", "Dupont", born=date(1990, 4, 3))
    add(store, 2, "Dupont", "Jean", born=date(1990, 4, 3))
    add(store, 3, "Ana", "Ito", born=date(1991, 4, 3))
    add(store, 4, "Ana", "Ito", born=date(1991, 3, 4))
    add(store, 5, "Lea", "Roy")
    add(store, 6, "Lea Marie", "Roy")
    add(store, 7, "Leo", "Ray")

    assert twice(store) == [["M2", "M1"], ["M4", "M3"], ["M6", "M5"]]
