"""The invented roster: its shape, its people, its repeatability."""

import csv
from collections import Counter, defaultdict
from datetime import date
from functools import cache

import pytest

from kiosk.core.errors import InputError
from kiosk.core.names import fold
from kiosk.core.people import PlaceStatus
from kiosk.sample import COLUMNS, DEMO_PEOPLE, demo_rows, generate_roster, write_roster
from tests.helpers.events import ROOT, sample_event

EVERYBODY = 40_048


@cache
def full() -> tuple[dict[str, str], ...]:
    return tuple(generate_roster(EVERYBODY))


def test_full_roster_fills_both_races_exactly():
    races = Counter(row["race"] for row in full())

    assert races == {"42K": 20_024, "10K": 20_024}


def test_same_seed_gives_the_same_people_and_another_seed_others():
    first, again, other = (list(generate_roster(300, seed)) for seed in (7, 7, 8))

    assert first == again
    assert first[len(demo_rows()) :] != other[len(demo_rows()) :]


@pytest.mark.parametrize("entitlements", [0, 1, 15, 16, 17, 18, 99, 100])
def test_roster_has_the_size_that_was_asked_for(entitlements: int):
    rows = list(generate_roster(entitlements))

    assert len(rows) == entitlements
    if entitlements >= len(demo_rows()):
        assert Counter(row["race"] for row in rows)["42K"] == (entitlements + 1) // 2


def test_every_row_has_every_column_in_known_words():
    event = sample_event()
    areas = {area.code for area in event.races[0].start_areas} | {""}

    for row in full():
        assert tuple(row) == COLUMNS
        assert row["status"] in {status.value for status in PlaceStatus}
        assert row["start_area"] in areas
        assert row["sex"] in {"F", "M"}
        assert len(row["nationality"]) == 3
        assert len(row["language"]) == 2
        assert row["pass"] == ""
        assert all(value.isprintable() and value == value.strip() for value in row.values())


def test_numbers_of_members_and_entitlements_are_told_apart():
    entitlements = {row["entitlement_id"] for row in full()}
    members = {row["member_id"] for row in full()}

    assert len(entitlements) == EVERYBODY
    assert not entitlements & members


def test_one_member_is_one_person_with_at_most_one_place_in_each_race():
    persons = defaultdict(set)
    races = defaultdict(list)
    for row in full():
        persons[row["member_id"]].add((row["given_name"], row["family_name"], row["birth_date"]))
        races[row["member_id"]].append(row["race"])

    assert {len(names) for names in persons.values()} == {1}
    assert all(len(set(places)) == len(places) for places in races.values())
    assert sum(len(places) == 2 for places in races.values()) > 500


def test_only_wanted_doubles_share_name_and_birth_date():
    members = defaultdict(set)
    for row in full():
        key = (fold(f"{row['given_name']} {row['family_name']}"), row["birth_date"])
        members[key].add((row["member_id"], row["given_name"], row["family_name"]))
    doubles = [group for group in members.values() if len(group) > 1]

    assert len(doubles) > 50
    assert all(len(group) == 2 for group in doubles)
    assert all(len({family for _, _, family in group}) == 2 for group in doubles if _has_case(group))


def _has_case(group) -> bool:
    return any(family.upper() != family for _, _, family in group)


def test_people_come_from_110_countries_by_five_sources():
    abroad = sum(row["nationality"] != "FRA" for row in full()) / EVERYBODY

    assert len({row["nationality"] for row in full()}) == 110
    assert abroad == pytest.approx(0.18, abs=0.01)
    assert {row["source"] for row in full()} == {
        "pursuit_race",
        "challenge",
        "draw",
        "partner_team",
        "invitation",
    }


@pytest.mark.parametrize(
    "letters",
    ["ŻżŁł", "ŘřŽž", "ΑαΕε", "ДдЖжЩщ", "محم", "İığŞş", "ễầồấ", "王李", "佐鈴", "김박", "'", "-", "ÐðÞþ"],
)
def test_names_hold_letters_of_many_alphabets(letters: str):
    assert any(set(letters) & set(row["given_name"] + row["family_name"]) for row in full())


def test_every_case_of_the_desk_occurs():
    race_day, end_of_year = date(2024, 8, 10), date(2024, 12, 31)
    cases = Counter()
    for row in full():
        born = date.fromisoformat(row["birth_date"])
        age = end_of_year.year - born.year
        is_minor = date(born.year + 18, born.month, min(born.day, 28)) > race_day
        cases[row["status"]] += 1
        cases["too young"] += age < {"42K": 20, "10K": 16}[row["race"]]
        cases["minor on the 10K"] += is_minor and row["race"] == "10K" and age >= 16
        cases["no document"] += not row["document_kind"]
        cases["expired"] += "" < row["document_valid_until"] < "2024-08-10"
        cases["start area"] += bool(row["start_area"])
        cases["bib"] += bool(row["bib"])
        cases["nothing on the bib"] += row["bib_name"] == "."
        if is_minor and born.day < 28:
            assert row["guardian"]
        if row["guardian"]:
            assert age <= 18

    assert cases["granted"] > 0.9 * EVERYBODY
    assert all(count >= 20 for count in cases.values()), cases


def test_assigned_numbers_are_unique_and_lie_in_their_start_area():
    event = sample_event()
    bibs = [(row["race"], row["start_area"], int(row["bib"])) for row in full() if row["bib"]]

    assert len({bib for _, _, bib in bibs}) == len(bibs)
    for race, area, bib in bibs:
        assert bib in event.race(race).start_area(area).numbers


def test_demo_people_head_every_roster_and_each_shows_something():
    head = list(generate_roster(100))[: len(demo_rows())]

    assert tuple(head) == demo_rows()
    assert all(person.shows and person.rows for person in DEMO_PEOPLE)
    assert all(person.rows[0]["member_id"] == person.member_id for person in DEMO_PEOPLE)
    assert Counter(row["race"] for row in head) == {"42K": 8, "10K": 8}


def test_demo_double_is_one_person_twice():
    (double,) = (person for person in DEMO_PEOPLE if "two member numbers" in person.shows)
    first, second = double.rows

    assert fold(first["given_name"] + " " + first["family_name"]) == fold("jean noel muller")
    assert fold(second["given_name"] + " " + second["family_name"]) == fold("jean noel muller")
    assert first["birth_date"] == second["birth_date"]
    assert first["member_id"] != second["member_id"]


def test_written_roster_is_read_back(tmp_path):
    write_roster(tmp_path / "roster.csv", 50)

    with (tmp_path / "roster.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == list(generate_roster(50))


def test_roster_beside_the_sample_event_is_the_generated_one(tmp_path):
    write_roster(tmp_path / "roster.csv", 200)

    kept = ROOT / "resources" / "sample" / "roster.csv"
    assert kept.read_bytes() == (tmp_path / "roster.csv").read_bytes()


def test_readme_names_every_demo_person():
    readme = (ROOT / "resources" / "sample" / "README.md").read_text(encoding="utf-8")

    for person in DEMO_PEOPLE:
        assert f"{person.rows[0]['given_name']} {person.rows[0]['family_name']}" in readme
        assert person.shows in readme


def test_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(InputError, match="choose a folder"):
        write_roster(tmp_path / "nowhere" / "roster.csv", 20)
