"""Rows that cannot be imported: each is refused with its line and reason, and the others come in."""

import pytest

from kiosk.db.roster.report import LISTED_AT_MOST, RefusedRow
from tests.helpers.databases import done, job
from tests.helpers.rosters import imported, line, written
from tests.unit.db.roster_import.reports import counts, reserve


def reasons(store, tmp_path, *rows, **changes):
    return [refused.reason for refused in imported(store, written(tmp_path, list(rows), **changes)).refusals]


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
