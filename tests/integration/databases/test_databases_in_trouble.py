"""A database that fails while it is used: what was committed stays, and the next try works."""

import shutil
import sqlite3
from contextlib import suppress

import psycopg
import pytest

from kiosk.core.errors import StoreError
from kiosk.core.people import Role, Staff
from tests.helpers.databases import add_runners, done, event_url, job, opened
from tests.integration.databases.mounts import mounted


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


def test_lost_connection_is_named_and_the_next_try_works(tmp_path):
    url = event_url("postgresql", tmp_path)
    with opened(url) as store:
        with pytest.raises(StoreError, match="server was stopped or is starting"), job(store) as work:
            with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as rival:
                rival.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                )
            work.add_staff(Staff("Ada", Role.VOLUNTEER, "hash"))

        with job(store) as work:
            work.add_staff(Staff("Zoe", Role.VOLUNTEER, "hash"))
            work.commit(done())
        with store.reading() as reading:
            assert [person.name for person in reading.staff()] == ["Zoe"]


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
