"""People with a PIN, and what the journal says of those who have none."""

import json

import pytest

from kiosk.core.errors import InputError
from kiosk.core.people import Role, staff_tag
from tests.helpers.desks import at_work
from tests.helpers.stations import event_folder
from tests.helpers.stored import entries_of

PIN = "482913"


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = event_folder(tmp_path_factory.mktemp("staff")).station()
    with at_work(place) as desk:
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
        desk.site.staff.add("Olu", Role.VOLUNTEER, "730184")
        desk.site.staff.add("Ana", Role.VOLUNTEER, "195206")
    return place


def failures(place):
    return [json.loads(entry.body) for entry in entries_of(place, "sign_in_failed")]


def test_the_right_pin_opens(place):
    with at_work(place) as desk:
        signed = desk.site.staff.sign_in("Renée", PIN, needed=Role.REPLACEMENT)

    assert signed.person.role is Role.SUPERVISOR


@pytest.mark.parametrize(
    ("name", "pin", "needed", "why"),
    [
        ("Ana", "000001", Role.VOLUNTEER, "wrong_pin"),
        ("Nobody", PIN, Role.VOLUNTEER, "unknown_name"),
        ("Olu", "730184", Role.SUPERVISOR, "role_too_low"),
    ],
)
def test_a_failed_sign_in_is_journalled_without_a_name(place, name, pin, needed, why):
    before = len(failures(place))

    with at_work(place) as desk:
        signed = desk.site.staff.sign_in(name, pin, needed=needed)

    assert signed.person is None
    assert signed.sentence
    assert [(one["by"], one["why"]) for one in failures(place)[before:]] == [(staff_tag(name), why)]


def test_without_anybody_the_way_to_the_first_supervisor_is_named(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        signed = desk.site.staff.sign_in("Renée", PIN, needed=Role.VOLUNTEER)

    assert "kiosk staff add" in signed.sentence


def test_a_name_of_blanks_is_refused(place):
    with at_work(place) as desk, pytest.raises(InputError, match="needs a name"):
        desk.site.staff.add("  ", Role.VOLUNTEER, PIN)


@pytest.mark.parametrize("name", ["RENEE", "renée", " Renee "])
def test_nobody_gets_a_name_that_a_list_shows_as_somebody_elses(place, name):
    with at_work(place) as desk:
        before = desk.site.staff.people()
        with pytest.raises(InputError, match="looks like Renée, who is of the staff already: add a surname"):
            desk.site.staff.add(name, Role.VOLUNTEER, PIN)

        assert desk.site.staff.people() == before


def test_a_removed_person_signs_in_no_more(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        staff = desk.site.staff
        staff.add("Olu", Role.VOLUNTEER, "730184")
        removed = [staff.remove("Olu"), staff.remove("Olu")]
        staff.add("Renée", Role.SUPERVISOR, PIN)
        signed = staff.sign_in("Olu", "730184", needed=Role.VOLUNTEER)

    assert removed == [True, False]
    assert signed.person is None


def test_the_last_supervisor_neither_goes_nor_becomes_something_less(tmp_path):
    with at_work(event_folder(tmp_path).station()) as desk:
        staff = desk.site.staff
        staff.add("Renée", Role.SUPERVISOR, PIN)
        with pytest.raises(InputError, match="only supervisor"):
            staff.remove("Renée")
        with pytest.raises(InputError, match="only supervisor"):
            staff.add("Renée", Role.VOLUNTEER, PIN)
        staff.add("Sam", Role.SUPERVISOR, "739154")
        removed = staff.remove("Renée")

    assert removed


def test_the_journal_says_by_tag_who_came_and_who_went(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        desk.site.staff.add("Ana", Role.VOLUNTEER, "195206")
        desk.site.staff.remove("Ana")

    came_and_went = entries_of(place, "staff_added") + entries_of(place, "staff_removed")
    assert [json.loads(entry.body)["whose"] for entry in came_and_went] == [staff_tag("Ana")] * 2


def test_the_journal_names_no_member_of_the_staff(place):
    bodies = [entry.body for entry in entries_of(place)]

    assert not any("Renée" in body or "Olu" in body or "Ana" in body for body in bodies)
