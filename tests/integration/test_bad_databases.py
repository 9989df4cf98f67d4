"""A database that cannot be used says what is the matter and what to do next."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import insert, text

from kiosk.core.errors import StoreError
from kiosk.core.people import Role, Staff
from kiosk.db.engine import open_database
from kiosk.db.schema import journal
from kiosk.db.store import create_database
from tests.helpers.databases import (
    BACKENDS,
    add_runners,
    done,
    empty_url,
    event_url,
    is_root,
    job,
    opened,
    small_event,
)
from tests.helpers.events import ROOT


@pytest.fixture
def file(tmp_path):
    event_url("sqlite", tmp_path)
    return next(tmp_path.glob("event*.db"))


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@contextmanager
def mounted(folder, *arguments):
    """Mount something on a folder, where this machine lets us."""
    if not is_root() or shutil.which("mount") is None:
        pytest.skip("mounting needs root")
    tried = subprocess.run(["mount", *arguments, str(folder)], capture_output=True, check=False)
    if tried.returncode != 0:
        pytest.skip(f"mounting is not possible here: {tried.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def refused(url: str, words: str, **changes) -> None:
    with pytest.raises(StoreError, match=words), opened(url, **changes):
        pass


def test_missing_file_is_not_created(tmp_path):
    refused(f"sqlite:///{tmp_path / 'none.db'}", "run `kiosk init`")

    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:"])
def test_database_in_memory_is_refused(url):
    refused(url, "name a file")


@pytest.mark.parametrize("url", ["event.db", "mysql://host/event", ""])
def test_address_of_another_kind_is_refused(url):
    refused(url, "sqlite")


def test_picture_is_no_database(tmp_path):
    picture = tmp_path / "bib.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 64)

    refused(f"sqlite:///{picture}", "not a database")

    with pytest.raises(StoreError, match="not a database"):
        create_database(f"sqlite:///{picture}", small_event())


def test_folder_is_no_database(tmp_path):
    refused(f"sqlite:///{tmp_path}", "cannot be opened")


@pytest.mark.parametrize("backend", BACKENDS)
def test_empty_database_holds_no_event(backend, tmp_path):
    url = empty_url(backend, tmp_path)
    open_database(url, create=True).close()
    if backend == "sqlite":
        next(tmp_path.glob("empty*.db"), tmp_path / url.rpartition("/")[2]).touch()

    refused(url, "holds no event yet; run `kiosk init`")


def test_database_of_a_newer_version_is_left_alone(url):
    database = open_database(url)
    with database.working() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0999'"))
        connection.commit()
    database.close()

    refused(url, "newer Dossard, revision 0999: update this station")

    with pytest.raises(StoreError, match="0999"):
        create_database(url, small_event())


def test_database_of_an_older_version_names_the_cure(url, monkeypatch):
    monkeypatch.setattr("kiosk.db.revision.NEWEST", "9999")

    refused(url, "upgrade it with `kiosk init`")


def test_database_of_another_event_is_refused(url):
    refused(url, "belongs to the event", event=small_event(code="OTHER"))


def test_damaged_file_says_so(file):
    content = bytearray(file.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)

    refused(f"sqlite:///{file}", "damaged|not a database")


def test_locked_file_is_waited_for_and_then_named(file):
    with opened(f"sqlite:///{file}", busy_timeout_ms=100) as store:
        rival = sqlite3.connect(file, isolation_level=None)
        rival.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreError, match="locked"), job(store):
            pass

        rival.execute("ROLLBACK")
        rival.close()
        with job(store) as work:
            work.commit(done())


def test_readers_do_not_wait_for_a_writer(file):
    with opened(f"sqlite:///{file}", busy_timeout_ms=100) as store, job(store) as work:
        work.add_staff(Staff("Ada", Role.VOLUNTEER, "hash"))

        with store.reading() as reading:
            assert reading.staff() == ()


def test_locked_row_on_postgresql_is_waited_for_and_then_named(tmp_path):
    url = event_url("postgresql", tmp_path)
    with opened(url, busy_timeout_ms=100) as store:
        rival = psycopg.connect(url.replace("+psycopg", ""))
        rival.execute("SELECT * FROM station FOR UPDATE")

        with pytest.raises(StoreError, match="locked"), job(store):
            pass

        rival.close()


def test_file_opened_for_reading_only_says_so(file):
    refused(f"sqlite:///file:{file}?mode=ro&uri=true", "only be read", desk=7)


def test_file_on_a_read_only_mount_says_so(file, tmp_path):
    folder = tmp_path / "mount"
    folder.mkdir()
    shutil.move(file, folder / "event.db")

    with mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True)
        refused(f"sqlite:///{folder / 'event.db'}", "only be read|cannot be opened", desk=7)


def test_full_disk_loses_nothing_that_was_committed(file, tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()

    with mounted(folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs"):
        shutil.copy(file, folder / "event.db")
        with opened(f"sqlite:///{folder / 'event.db'}") as store:
            with job(store) as work:
                work.add_staff(Staff("Ada", Role.VOLUNTEER, "hash"))
                work.commit(done())
            (folder / "ballast").write_bytes(b"x")
            with suppress(OSError), (folder / "ballast").open("ab", buffering=0) as ballast:
                while ballast.write(b"x" * 4096):
                    pass

            with pytest.raises(StoreError, match="disk is full"):
                for round_trip in range(100):
                    with job(store) as work:
                        work.note("reserved", {"padding": "x" * 4000, "round": round_trip})
                        work.commit(done())

            (folder / "ballast").unlink()
            with store.reading() as reading:
                assert [person.name for person in reading.staff()] == ["Ada"]


def test_server_that_does_not_answer_is_named_without_its_password():
    url = "postgresql+psycopg://desk:secret@127.0.0.1:9/event"

    with pytest.raises(StoreError, match="does not answer") as caught, opened(url):
        pass

    assert "secret" not in str(caught.value)


def test_database_that_the_server_lacks_names_the_cure(tmp_path):
    url = empty_url("postgresql", tmp_path)

    refused(url.replace("/empty", "/absent"), "no database of that name|does not answer")


def test_lost_connection_is_named_and_the_next_try_works(tmp_path):
    url = event_url("postgresql", tmp_path)
    with opened(url) as store:
        with pytest.raises(StoreError, match=r"stopped|does not answer"), job(store):
            with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as rival:
                rival.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            with store.database.reading() as connection:
                connection.execute(text("SELECT 1"))
            raise StoreError("the server was stopped")

        with job(store) as work:
            work.commit(done())


def test_value_that_does_not_fit_is_named(tmp_path):
    with (
        opened(event_url("postgresql", tmp_path)) as store,
        pytest.raises(StoreError, match="does not fit"),
        job(store) as work,
    ):
        work.add_staff(Staff("A\0da", Role.VOLUNTEER, "hash"))


def test_step_after_a_failed_one_asks_for_the_whole_operation(tmp_path):
    with opened(event_url("postgresql", tmp_path)) as store:
        add_runners(store.database, 2)
        with job(store) as work:
            work.assign(work.take_number("42K", "", wanted=None), "E1", "M1")
            bib = work.take_number("42K", "", wanted=None)
            with pytest.raises(StoreError, match="uq_number"):
                work.assign(bib, "E1", "M2")

            with pytest.raises(StoreError, match="whole operation"):
                work.note("reserved", {})


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
