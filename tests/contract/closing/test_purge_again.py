"""A purged event stays purged; what kept the old bytes is named, and a second purge finishes."""

from datetime import date
from threading import Thread

import psycopg
import pytest

from kiosk.core.errors import RuleError, StoreError
from kiosk.services.staff.closing import PurgeReport
from tests.contract.closing.people import family, kinds, life, row, runner
from tests.helpers.raw_bytes import raw_bytes
from tests.helpers.rosters import imported, written


def test_a_second_purge_says_it_is_done(purged, closing):
    first = life(purged).purged_at

    report = closing.purge("Olu")

    assert (report.count, report.purged_at, report.left_over) == (None, first, "")
    assert kinds(purged).count("purged") == 1


def test_a_second_purge_takes_the_staff_too_if_only_then_they_are_to_go(purged, closing):
    first = life(purged).purged_at

    report = closing.purge("Renée", with_staff=True)

    with purged.reading() as view:
        people, looked = view.staff(), view.pickups_of(1)[0].checks.by
    assert (people, looked) == ((), "")
    assert (report.was_before, report.count.staff, report.count.checks) == (True, 1, 1)
    assert report.purged_at == first
    assert kinds(purged).count("purged") == 2


def test_a_second_purge_takes_the_year_of_birth_that_was_kept(full, closing):
    closing.close("Renée")
    closing.purge("Renée", keep_birth_year=True)

    report = closing.purge("Renée")
    again = closing.purge("Renée", keep_birth_year=True)

    assert runner(full, 1).member.birth_date == date(1900, 1, 1)
    assert (report.count.birth_dates, report.count.deleted, again.count) == (3, 0, None)


def test_the_names_of_staff_leave_the_bytes_with_a_second_purge(url, purged, closing):
    assert "Renée".encode() in raw_bytes(purged, url)

    report = closing.purge("Renée", with_staff=True)

    assert report.left_over == ""
    assert "Renée".encode() not in raw_bytes(purged, url)


def test_a_purged_event_is_not_opened_again(purged, closing):
    with pytest.raises(RuleError, match="purged on"):
        closing.reopen("Renée")

    assert life(purged).is_closed


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_purged_event_takes_no_roster(purged, tmp_path, dry_run):
    with pytest.raises(RuleError, match="takes no roster"):
        imported(purged, written(tmp_path, [row(1)], name="again.csv"), dry_run=dry_run)

    assert runner(purged, 1).member.name == ""


def test_a_reader_that_keeps_the_old_bytes_is_named_and_a_second_purge_finishes(url, full, closing):
    closing.close("Renée")

    with full.database.reading() as reader:
        reader.exec_driver_sql("SELECT count(*) FROM member").all()
        problem = held_up(closing)
    finished = closing.purge("Renée")

    assert "purge again" in problem or "try again" in problem
    assert finished.left_over == ""
    assert family(77).encode() not in raw_bytes(full, url)


def test_a_server_writes_anew_only_when_nobody_sees_the_old_rows_any_more(url, full, closing):
    if full.database.is_sqlite:
        pytest.skip("the readers of SQLite are told of above")
    closing.close("Renée")
    reports: list[PurgeReport] = []
    purging = Thread(target=lambda: reports.append(closing.purge("Renée", with_staff=True)))

    with psycopg.connect(url.replace("+psycopg", "")) as reader:
        reader.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        reader.execute("SELECT count(*) FROM journal")
        purging.start()
        purging.join(1)
        waits = purging.is_alive()
    purging.join(20)

    assert waits
    assert [report.left_over for report in reports] == [""]
    assert "Renée".encode() not in raw_bytes(full, url)


def held_up(closing) -> str:
    """Purge while somebody reads; a server does not begin then, a file is changed but not cleaned."""
    try:
        return closing.purge("Renée").left_over
    except StoreError as problem:
        return str(problem)
