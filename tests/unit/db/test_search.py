from dataclasses import replace
from datetime import date

import pytest

from kiosk.db.spelling import spellings, words_of_name
from tests.helpers.databases import BACKENDS, add_people, done, event_url, job, opened
from tests.helpers.events import member, place

PEOPLE = (
    ("M1", "Jürgen", "Müller"),
    ("M2", "Jean-Noël", "Lefèvre"),
    ("M3", "Sinéad", "O'Brien"),
    ("M4", "Thị Hoa", "Nguyễn"),
    ("M5", "Charlotte", "D'Artagnan"),
    ("M6", "Ana", "de la Cruz"),
    ("M7", "Jean", "Martin"),
    ("M8", "Jeanne", "Martin"),
    ("M9", "Marie", "Martinez"),
    ("M10", "Bob", "100% Sure_Thing"),
)


@pytest.fixture(params=BACKENDS)
def reading(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        for at, (member_id, given, family) in enumerate(PEOPLE, start=1):
            person = member(member_id, given_name=given, family_name=family, birth_date=date(1990, 1, at))
            add_people(store.database, (person, place(f"PLACE-{at}", member_id)))
        with job(store) as work:
            work.assign(work.take_number("42K", "", wanted=33), "PLACE-4", "M4")
            work.commit(done())
        with store.reading() as reading:
            yield reading


def found(reading, text, limit=20):
    return [file.member.member_id for file in reading.search(text, limit=limit)]


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("Müller", "M1"),
        ("MULLER", "M1"),
        ("Muller", "M1"),
        ("Mueller", "M1"),
        ("Mu\u0308ller", "M1"),
        ("Juergen", "M1"),
        ("müll", "M1"),
        ("Jean-Noël", "M2"),
        ("jean noel", "M2"),
        ("jeannoel", "M2"),
        ("noel lefevre", "M2"),
        ("Lefèvre Jean", "M2"),
        ("O'Brien", "M3"),
        ("O’Brien", "M3"),
        ("OBrien", "M3"),
        ("o brien", "M3"),
        ("brien", "M3"),
        ("Nguyễn", "M4"),
        ("nguyen", "M4"),
        ("artagnan", "M5"),
        ("dartagnan", "M5"),
        ("delacruz", "M6"),
        ("de la cruz", "M6"),
        ("la cru", "M6"),
        ("mulller", "M1"),
        ("mulelr", "M1"),
        ("Lefevra", "M2"),
        ("M4", "M4"),
        ("m4", "M4"),
        ("PLACE-4", "M4"),
        ("place 4", "M4"),
        ("33", "M4"),
        ("0033", "M4"),
        ("1990-01-04", "M4"),
        ("04/01/1990", "M4"),
        ("04/01/1990 nguyen", "M4"),
        ("sure_thing", "M10"),
    ],
)
def test_person_is_found_as_people_type(reading, typed, who):
    assert found(reading, typed)[:1] == [who]


@pytest.mark.parametrize(
    "typed", ["", "   ", "%", "_", "'", "zzzzzz", "05/01/1990 nguyen", "999", "\0", "31/02/1990"]
)
def test_text_that_names_nobody_finds_nobody(reading, typed):
    assert found(reading, typed) == []


def test_whole_words_come_before_beginnings_and_those_before_typing_errors(reading):
    assert found(reading, "jean martin") == ["M7", "M8"]
    assert found(reading, "martin") == ["M7", "M8", "M9"]
    assert found(reading, "jeane martin")[0] in {"M7", "M8"}


def test_no_more_than_the_limit_come_back(reading):
    assert found(reading, "martin", limit=1) == ["M7"]
    assert found(reading, "martin", limit=0) == []


def test_order_is_always_the_same(reading):
    assert found(reading, "m") == found(reading, "m")


def test_typing_errors_are_found_among_people_who_came_later(tmp_path):
    with opened(event_url("sqlite", tmp_path)) as store:
        add_people(store.database, (member("M1", family_name="Dupont"), place("E1", "M1")))
        with store.reading() as reading:
            assert found(reading, "dupomt") == ["M1"]

        from tests.helpers.rosters import imported, line, written

        imported(store, written(tmp_path, [line(2, family_name="Lambert")]))

        with store.reading() as reading:
            assert found(reading, "lamberr") == ["M2"]


def test_file_that_is_found_is_whole(reading):
    file = reading.search("nguyen", limit=1)[0]

    assert file == reading.runner("M4")
    assert replace(file.held, bib=33) == file.held


def test_spellings_hold_the_german_and_the_parted_way():
    assert spellings("Müller") == {"muller", "mueller"}
    assert spellings("D'Ör") == {"dor", "doer", "d or"}
    assert words_of_name("", "") == frozenset()
