import json
from datetime import date

import pytest
from sqlalchemy import func, select

from kiosk.core.errors import StoreError
from kiosk.core.journal import first_break
from kiosk.core.people import PlaceStatus
from kiosk.db.roster.report import LISTED_AT_MOST, RefusedRow
from kiosk.db.schema import member, number, place, search_word
from tests.helpers.databases import BACKENDS, TickingClock, done, event_url, job, opened
from tests.helpers.rosters import imported, line, written


@pytest.fixture(params=BACKENDS)
def store(request, tmp_path):
    with opened(event_url(request.param, tmp_path)) as store:
        yield store


@pytest.fixture
def lite(tmp_path):
    with opened(event_url("sqlite", tmp_path)) as store:
        yield store


def counts(report):
    return report.added, report.changed, report.unchanged, report.refused, report.conflicts


def everything(store):
    with store.database.reading() as connection:
        return [
            connection.execute(select(table).order_by(*table.primary_key)).all()
            for table in (member, place, search_word, number)
        ]


def reserve(store, runner: int, *, wanted=None) -> int:
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=wanted)
        work.assign(bib, f"E{runner}", f"M{runner}")
        work.commit(done())
    return bib


def reasons(store, tmp_path, *rows, **changes):
    return [refused.reason for refused in imported(store, written(tmp_path, list(rows), **changes)).refusals]


def test_import_brings_people_with_everything_in_the_file(store, tmp_path):
    row = line(
        1,
        given_name="  Zoé ",
        birth_date="14/03/1988",
        race="marathon",
        start_area="sas 2",
        bib="42",
        bib_name="ZOÉ",
        sex="F",
        nationality="fra",
        language="FR",
        document_kind="licence",
        document_valid_until="31/12/2024",
        guardian="Ada",
        **{"pass": "ABC"},
    )

    report = imported(store, written(tmp_path, [row]))

    assert counts(report) == (1, 0, 0, 0, 0)
    with store.reading() as reading:
        assert reading.resolve("ABC").entitlement_id == "E1"
        file = reading.runner("M1")
    person, won = file.member, file.places[0]
    assert (person.given_name, person.birth_date, person.sex) == ("Zoé", date(1988, 3, 14), "F")
    assert (person.nationality, person.language, person.guardian) == ("FRA", "fr", "Ada")
    assert (won.race, won.start_area, won.wanted_bib, won.bib_name) == ("42K", "SAS2", 42, "ZOÉ")
    assert (won.document_kind, won.document_valid_until) == ("licence", date(2024, 12, 31))
    assert won.status is PlaceStatus.GRANTED


def test_importing_twice_is_the_same_as_once(store, tmp_path):
    path = written(
        tmp_path, [line(1, bib="7"), line(2, status="withdrawn", bib="8"), line(3, start_area="SAS1")]
    )
    imported(store, path)
    before = everything(store)

    report = imported(store, path)

    assert counts(report) == (0, 0, 3, 0, 0)
    assert everything(store) == before


def test_dry_run_reports_the_same_and_changes_nothing(store, tmp_path):
    path = written(tmp_path, [line(1, bib="7"), line(2, race="none")])
    before = everything(store)

    report = imported(store, path, dry_run=True)

    assert report.dry_run
    assert everything(store) == before
    with store.reading() as reading:
        assert list(reading.journal()) == []
    assert counts(report) == counts(imported(store, path))


def test_short_list_changes_only_its_own_people(store, tmp_path):
    imported(store, written(tmp_path, [line(n) for n in range(1, 11)]))

    report = imported(store, written(tmp_path, [line(3, family_name="Married"), line(4), line(11)]))

    assert counts(report) == (1, 1, 1, 0, 0)
    with store.reading() as reading:
        assert reading.runner("M3").member.family_name == "Married"
        assert reading.runner("M10") is not None
        assert reading.search("family3", limit=5) == ()
        assert [file.member.member_id for file in reading.search("married", limit=5)] == ["M3"]


def test_columns_that_the_file_lacks_are_left_as_they_are(lite, tmp_path):
    full = line(1, bib="7", sex="F", bib_name="ZOE", language="fr")
    imported(lite, written(tmp_path, [full]))

    report = imported(lite, written(tmp_path, [line(1)], columns=tuple(line(1))))

    assert counts(report) == (0, 0, 1, 0, 0)


def test_empty_cell_of_a_column_clears_the_value(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, bib="7", sex="F", bib_name="ZOE")]))

    report = imported(lite, written(tmp_path, [line(1)]))

    assert counts(report) == (0, 1, 0, 0, 0)
    with lite.reading() as reading:
        file = reading.runner("M1")
    assert (file.member.sex, file.places[0].wanted_bib, file.places[0].bib_name) == ("", None, "")
    with job(lite) as work:
        assert work.take_number("42K", "", wanted=7) == 7


def test_member_with_two_places_is_one_person(lite, tmp_path):
    second = line(1, entitlement_id="E9", race="10K")

    report = imported(lite, written(tmp_path, [line(1), second]))

    assert counts(report) == (2, 0, 0, 0, 0)
    with lite.reading() as reading:
        assert [won.race for won in reading.runner("M1").places] == ["42K", "10K"]


def test_numbers_of_the_roster_are_kept_for_their_places(store, tmp_path):
    imported(store, written(tmp_path, [line(1, bib="1"), line(2)]))

    assert reserve(store, 2) == 2
    assert reserve(store, 1, wanted=1) == 1


def test_two_places_may_exchange_their_numbers_and_passes(store, tmp_path):
    imported(store, written(tmp_path, [line(1, bib="1", **{"pass": "A"}), line(2, bib="2", **{"pass": "B"})]))

    report = imported(
        store, written(tmp_path, [line(1, bib="2", **{"pass": "B"}), line(2, bib="1", **{"pass": "A"})])
    )

    assert counts(report) == (0, 2, 0, 0, 0)
    assert reserve(store, 1, wanted=2) == 2
    with store.reading() as reading:
        assert reading.resolve("A").entitlement_id == "E2"


def test_exchange_that_half_fails_leaves_both_numbers_where_they_were(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, bib="1"), line(2, bib="2"), line(3, bib="3")]))

    report = imported(lite, written(tmp_path, [line(1, bib="2"), line(2, bib="999"), line(3, bib="1")]))

    assert [refused.line for refused in report.refusals] == [2, 3, 4]
    with lite.reading() as reading:
        assert [reading.runner(f"M{n}").places[0].wanted_bib for n in (1, 2, 3)] == [1, 2, 3]


def test_number_of_a_withdrawn_place_goes_to_another(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, bib="1")]))

    report = imported(lite, written(tmp_path, [line(1, bib="1", status="reallocated"), line(2, bib="1")]))

    assert counts(report) == (1, 1, 0, 0, 0)
    assert reserve(lite, 2, wanted=1) == 1


# --- conflicts -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "value", "stored"),
    [
        ("race", "10K", "42K"),
        ("start_area", "SAS2", ""),
        ("bib", "50", ""),
        ("status", "withdrawn", "granted"),
        ("member_id", "M9", "M1"),
    ],
)
def test_change_of_a_reserved_place_is_listed_and_not_made(store, tmp_path, column, value, stored):
    imported(store, written(tmp_path, [line(1)]))
    bib = reserve(store, 1)

    report = imported(store, written(tmp_path, [line(1, **{column: value})]))

    assert counts(report) == (0, 0, 1, 0, 1)
    conflict = report.conflict_list[0]
    assert (conflict.line, conflict.entitlement_id, conflict.column) == (2, "E1", column)
    assert (conflict.stored, conflict.offered) == (stored, value)
    with store.reading() as reading:
        file = reading.runner("M1")
        assert (file.held.bib, file.places[0].status, file.places[0].race) == (
            bib,
            PlaceStatus.GRANTED,
            "42K",
        )
        assert reading.runner("M9") is None


def test_file_that_repeats_the_given_number_and_area_is_no_conflict(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1)]))
    bib = reserve(lite, 1)

    report = imported(lite, written(tmp_path, [line(1, bib=str(bib), start_area="SAS1")]))

    assert counts(report) == (0, 0, 1, 0, 0)


def test_other_changes_of_a_reserved_place_are_made(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1)]))
    reserve(lite, 1)

    report = imported(lite, written(tmp_path, [line(1, status="withdrawn", bib_name="ZOE")]))

    assert counts(report) == (0, 1, 0, 0, 1)
    with lite.reading() as reading:
        assert reading.runner("M1").places[0].bib_name == "ZOE"


# --- refusals --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"member_id": ""}, "member_id is empty"),
        ({"entitlement_id": " "}, "entitlement_id is empty"),
        ({"given_name": "", "family_name": ""}, "given_name and family_name are empty"),
        ({"birth_date": ""}, "birth_date is empty"),
        ({"birth_date": "31/02/1988"}, 'birth_date "31/02/1988" is no date'),
        ({"birth_date": "1888-01-01"}, "1888-01-01 cannot be"),
        ({"birth_date": "2030-01-01"}, "2030-01-01 cannot be"),
        ({"document_valid_until": "soon"}, 'document_valid_until "soon" is no date'),
        ({"race": ""}, "race is empty"),
        ({"race": "21K"}, 'race "21K" is not in this event; known are 42K, 10K'),
        ({"start_area": "SAS9"}, 'start_area "SAS9" is not in the 42K; known are SAS1, SAS2'),
        ({"status": "maybe"}, 'status "maybe" is not known'),
        ({"bib": "0042"}, 'bib "0042" must be a plain number'),
        ({"bib": "A100"}, 'bib "A100" must be a plain number'),
        ({"bib": "F-12"}, 'bib "F-12" must be a plain number'),
        ({"bib": "12.5"}, 'bib "12.5" must be a plain number'),
        ({"bib": "81"}, "bib 81 is outside the ranges of the 42K"),
        ({"bib": "30001"}, "bib 30001 is outside the ranges of the 42K"),
        ({"bib": "41", "start_area": "SAS1"}, "bib 41 belongs to start area SAS2"),
        ({"given_name": "Zo\x07e"}, "given_name holds the control character U+0007"),
        ({"family_name": "x" * 201}, "family_name has 201 characters"),
    ],
)
def test_row_is_refused_with_its_line_and_reason(lite, tmp_path, changes, reason):
    report = imported(lite, written(tmp_path, [line(1), line(2, **changes), line(3)]))

    assert counts(report) == (2, 0, 0, 1, 0)
    assert report.refusals[0].line == 3
    assert reason in report.refusals[0].reason


def test_gap_that_is_no_plain_space_becomes_one(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, family_name="van\u00a0den\u2009Berg")]))

    with lite.reading() as reading:
        assert reading.runner("M1").member.family_name == "van den Berg"


def test_place_that_stands_twice_is_refused_the_second_time(lite, tmp_path):
    assert reasons(lite, tmp_path, line(1), line(1)) == [
        "entitlement_id E1 stands in line 2 already; remove one"
    ]


def test_pass_that_stands_twice_is_refused_the_second_time(lite, tmp_path):
    found = reasons(lite, tmp_path, line(1, **{"pass": "A"}), line(2, **{"pass": "A"}))

    assert found == ["its pass stands in line 2 already; give each place its own"]


def test_pass_of_a_stored_place_is_refused_to_another(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, **{"pass": "A"})]))

    assert "its pass belongs to place E1" in reasons(lite, tmp_path, line(2, **{"pass": "A"}))[0]


def test_one_member_number_for_two_people_is_refused(lite, tmp_path):
    found = reasons(lite, tmp_path, line(1), line(2, member_id="M1"))

    assert "M1 has another name or birth date in line 2" in found[0]


def test_number_wanted_twice_is_refused_the_second_time(lite, tmp_path):
    assert "bib 5 stands in line 2 already" in reasons(lite, tmp_path, line(1, bib="5"), line(2, bib="5"))[0]


def test_number_that_is_kept_taken_or_retired_is_refused(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, bib="1"), line(2), line(3)]))
    taken = reserve(lite, 2)
    retired = reserve(lite, 3)
    with job(lite) as work:
        work.retire(retired)
        work.commit(done())

    found = reasons(
        lite, tmp_path, line(7, bib="1"), line(8, bib=str(taken)), line(9, bib=str(retired)), line(1, bib="1")
    )

    assert [reason.partition(";")[0] for reason in found] == [
        "bib 1 is kept for place E1",
        "bib 2 is taken",
        "bib 3 is retired",
    ]


def test_change_of_race_must_not_leave_a_number_or_area_behind(lite, tmp_path):
    imported(lite, written(tmp_path, [line(1, bib="5"), line(2, start_area="SAS2")]))
    columns = tuple(line(1))

    found = reasons(lite, tmp_path, line(1, race="10K"), line(2, race="10K"), columns=columns)

    assert found == [
        "bib 5 is outside the ranges of the 10K; choose one within them",
        "start_area SAS2 is not in the 10K; write one of that race",
    ]


def test_ten_thousand_refused_rows_are_counted_and_the_first_are_kept(lite, tmp_path):
    rows = [line(n, race="none") for n in range(10_000)]

    report = imported(lite, written(tmp_path, rows))

    assert report.refused == 10_000
    assert len(report.refusals) == LISTED_AT_MOST
    assert report.refusals[0] == RefusedRow(2, 'race "none" is not in this event; known are 42K, 10K')


# --- the whole -------------------------------------------------------------------------------


def test_import_that_fails_midway_leaves_everything_as_it_was(store, tmp_path):
    imported(store, written(tmp_path, [line(1)]))
    before = everything(store)

    class BrokenClock(TickingClock):
        def now(self):
            raise StoreError("the clock stands still")

    with pytest.raises(StoreError):
        imported(store, written(tmp_path, [line(1, family_name="Other"), line(2)]), clock=BrokenClock())

    assert everything(store) == before


def test_import_notes_counts_and_no_names(store, tmp_path):
    report = imported(store, written(tmp_path, [line(1), line(2, race="none")]))

    with store.reading() as reading:
        entries = list(reading.journal())
    assert first_break(entries) is None
    assert entries[0].kind == "roster_imported"
    assert json.loads(entries[0].body) == {
        "added": 1,
        "changed": 0,
        "unchanged": 0,
        "refused": 1,
        "conflicts": 0,
        "file": report.digest,
    }


def test_progress_is_told_up_to_the_end(lite, tmp_path):
    steps = []

    imported(
        lite,
        written(tmp_path, [line(n) for n in range(600)]),
        on_progress=lambda done, total: steps.append((done, total)),
    )

    assert steps == [(500, 1800), (1000, 1800), (1800, 1800)]


def test_database_itself_may_be_imported_into(lite, tmp_path):
    report = imported(lite, written(tmp_path, [line(1)]))

    again = imported_into_database(lite, tmp_path)

    assert (report.added, again.unchanged) == (1, 1)


def imported_into_database(store, tmp_path):
    from kiosk.db.roster import import_roster
    from tests.helpers.databases import small_event

    return import_roster(
        store.database,
        written(tmp_path, [line(1)]),
        small_event(),
        dry_run=False,
        incarnation=store.incarnation,
        clock=TickingClock(),
    )


def test_one_entry_and_all_people_after_an_import_of_a_thousand(store, tmp_path):
    imported(store, written(tmp_path, [line(n) for n in range(1000)]))

    with store.database.reading() as connection:
        assert connection.execute(select(func.count()).select_from(place)).scalar_one() == 1000
