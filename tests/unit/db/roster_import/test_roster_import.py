"""An import brings people, places and numbers, and a second one changes what the file changed."""

from datetime import date

from kiosk.core.people import PlaceStatus
from tests.helpers.databases import job
from tests.helpers.rosters import imported, line, written
from tests.unit.db.roster_import.reports import counts, everything, reserve


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
