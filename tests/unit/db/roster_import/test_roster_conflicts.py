"""What is reserved already is not changed by an import, and is told."""

import pytest

from kiosk.core.people import PlaceStatus
from tests.helpers.rosters import imported, line, written
from tests.unit.db.roster_import.reports import counts, reserve


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
