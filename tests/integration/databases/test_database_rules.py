"""What the database itself holds to: a journal that only grows, rules with names, one creation."""

import subprocess
import sys
from dataclasses import replace

import pytest
from sqlalchemy import insert, text

from kiosk.core.errors import StoreError
from kiosk.db.engine import open_database
from kiosk.db.schema import journal
from kiosk.db.store import create_database
from tests.helpers.databases import BACKENDS, done, empty_url, job, opened, small_event
from tests.helpers.events import ROOT


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET kind = 'other'",
        "DELETE FROM journal",
        "INSERT OR REPLACE INTO journal SELECT * FROM journal",
        "TRUNCATE journal",
    ],
)
def test_journal_is_only_appended(url, statement):
    is_sqlite = url.startswith("sqlite")
    if ("REPLACE" in statement and not is_sqlite) or ("TRUNCATE" in statement and is_sqlite):
        pytest.skip("the other database's word")
    with opened(url) as store:
        with job(store) as work:
            work.note("reserved", {"bib": 1})
            work.commit(done())

        with store.database.working() as connection, pytest.raises(StoreError, match="journal_append_only"):
            connection.execute(text(statement))


def test_rows_that_break_a_rule_are_refused_by_name(url):
    row = {"incarnation": "a", "sequence": 0, "at": "", "kind": "", "body": "", "previous": "", "digest": ""}
    database = open_database(url)

    with database.working() as connection, pytest.raises(StoreError, match="ck_journal_sequence_range"):
        connection.execute(insert(journal).values(row))
    database.close()


def test_bug_is_not_dressed_up_as_a_store_error(url):
    database = open_database(url)

    with database.working() as connection, pytest.raises(Exception, match="no_such_table") as caught:
        connection.execute(text("SELECT * FROM no_such_table"))
    database.close()

    assert not isinstance(caught.value, StoreError)


def test_two_stations_may_create_the_database_one_after_the_other(tmp_path):
    url = empty_url("sqlite", tmp_path)

    for _ in range(2):
        create_database(url, small_event())

    with opened(url) as store, job(store) as work:
        assert work.take_number("42K", "", wanted=None) == 1


def test_station_that_is_renamed_keeps_its_keys(url):
    with opened(url) as store:
        first = store.next_key()

    with opened(url, event=replace(small_event(), name="Renamed")) as store:
        assert store.next_key().number > first.number


@pytest.mark.parametrize("backend", BACKENDS)
def test_database_is_created_once_when_two_processes_ask_together(backend, tmp_path):
    url = empty_url(backend, tmp_path)
    words = (
        "import sys; from kiosk.db.store import create_database; "
        "from tests.helpers.databases import small_event; create_database(sys.argv[1], small_event())"
    )

    both = [subprocess.Popen([sys.executable, "-c", words, url], cwd=ROOT) for _ in range(2)]

    assert [process.wait(20) for process in both] == [0, 0]
    with opened(url) as store, job(store) as work:
        assert work.take_number("42K", "SAS2", wanted=None) == 41
