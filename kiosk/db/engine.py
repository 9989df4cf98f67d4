"""One event's database: opened, read, and changed by one unit of work at a time.

SQLite keeps a write-ahead log, is durable at every commit, and takes its write lock when a unit of
work begins, so that two desks cannot read the same free number. PostgreSQL locks rows instead.
"""

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, make_url, select
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.core.errors import StoreError
from kiosk.db.faults import explained

BUSY_TIMEOUT_MS = 5000
_BEGIN = "dossard_begin"
# any number that nobody else locks in this database
_TURN = 0xD055A2D


class Database:
    """An open database; any thread may use it.

    Attributes:
        name: as staff know it, without a password.
    """

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name

    @property
    def is_sqlite(self) -> bool:
        """Tell whether it is one file of this computer."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Look at one state of the database; nobody waits for it."""
        with self.engine.connect() as connection:
            if self.is_sqlite:
                yield connection.execution_options(**{_BEGIN: "BEGIN"})
            else:
                yield connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )

    @contextmanager
    def working(self) -> Iterator[Connection]:
        """Begin a unit of work; what was not committed at the end is rolled back."""
        with self.engine.connect() as connection:
            connection.begin()
            yield connection

    @contextmanager
    def upkeep(self) -> Iterator[Connection]:
        """Work on the files themselves, outside of any unit of work; what SQLite frees is overwritten."""
        with self.engine.connect() as connection:
            if self.is_sqlite:
                yield connection.execution_options(**{_BEGIN: "PRAGMA secure_delete = ON"})
            else:
                yield connection.execution_options(isolation_level="AUTOCOMMIT")

    def take_turn(self, connection: Connection) -> None:
        """Wait, inside a unit of work, until no other station creates, fills or joins the database."""
        if not self.is_sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(_TURN)))

    def close(self) -> None:
        """Let the database go."""
        self.engine.dispose()


def open_database(url: str, *, create: bool = False, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> Database:
    """Open the database at an URL.

    Args:
        url: `sqlite:///event.db` or `postgresql+psycopg://user@host/database`.
        create: a missing SQLite file is made.
        busy_timeout_ms: how long a lock of somebody else is waited for.

    Raises:
        StoreError: an URL of another kind, or a file that is not there.
    """
    try:
        address = make_url(url)
    except ArgumentError as mistake:
        raise StoreError(f'"{url}" is not the address of a database; write sqlite:///event.db') from mistake
    match address.get_backend_name():
        case "sqlite":
            database = _open_sqlite(address, create=create, busy_timeout_ms=busy_timeout_ms)
        case "postgresql":
            database = _open_postgresql(address, busy_timeout_ms=busy_timeout_ms)
        case other:
            raise StoreError(f"{other} databases are not known here; use sqlite or postgresql+psycopg")
    _explain_errors(database)
    return database


def _open_sqlite(address: URL, *, create: bool, busy_timeout_ms: int) -> Database:
    path = address.database or ""
    if path in {"", ":memory:"}:
        raise StoreError("a database in memory forgets every bib; name a file: sqlite:///event.db")
    if not (create or path.startswith("file:") or Path(path).exists()):
        raise StoreError(f"there is no database at {path}; run `kiosk init`, or correct the station file")
    if create and not (path.startswith("file:") or Path(path).exists()):
        with contextlib.suppress(OSError):  # the driver says better what is wrong with the place
            Path(path).touch(mode=0o600)  # it holds names and birth dates
    engine = create_engine(address, pool_size=8, max_overflow=24)

    @event.listens_for(engine, "connect")
    def prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        # the driver's own BEGIN comes too late and takes no lock: transactions are begun below
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout = {busy_timeout_ms}",
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            # REPLACE deletes without asking triggers otherwise, and could rewrite the journal
            "recursive_triggers = ON",
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN IMMEDIATE"))

    return Database(engine, path)


def _open_postgresql(address: URL, *, busy_timeout_ms: int) -> Database:
    engine = create_engine(
        address.set(drivername="postgresql+psycopg"),
        pool_size=8,
        max_overflow=24,
        pool_pre_ping=True,
        isolation_level="READ COMMITTED",
        connect_args={"options": f"-c lock_timeout={busy_timeout_ms}", "connect_timeout": 10},
    )
    return Database(engine, address.render_as_string(hide_password=True))


def _explain_errors(database: Database) -> None:
    @event.listens_for(database.engine, "handle_error", retval=True)
    def explain(context: ExceptionContext) -> StoreError | None:
        # a lost connection found by the pool's own ping is replaced without a word
        return None if context.is_pre_ping else explained(context.original_exception, database.name)
