"""The port `Store`: the event's database as one station uses it."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy import insert, select, update

from kiosk.core.board import Presence
from kiosk.core.event import Event
from kiosk.core.operation import OperationKey
from kiosk.core.ports import Clock
from kiosk.db import stations
from kiosk.db.engine import BUSY_TIMEOUT_MS, Database, open_database
from kiosk.db.event_pool import prepare_event
from kiosk.db.reading import SqlReading
from kiosk.db.revision import check_revision
from kiosk.db.schema import station
from kiosk.db.scrub import scrub
from kiosk.db.search import Search
from kiosk.db.work import SqlWork

KEYS_AT_ONCE = 1000


class SqlStore:
    """A station's way into the database; any thread may use it. See `kiosk.core.ports.Store`."""

    def __init__(self, database: Database, *, incarnation: str, clock: Clock) -> None:
        self.database = database
        self.incarnation = incarnation
        self._clock = clock
        self._search = Search()
        self._lock = Lock()
        self._next_key = 0
        self._last_key = 0

    def next_key(self) -> OperationKey:
        """Draw the key of a new operation, never drawn before by any process of this station."""
        with self._lock:
            if self._next_key == self._last_key:
                self._draw_keys()
            number = self._next_key
            self._next_key += 1
        return OperationKey(self.incarnation, number)

    def _draw_keys(self) -> None:
        # a restart leaves the rest of a block unused: numbers may have gaps, never doubles
        mine = station.c.incarnation == self.incarnation
        draw = (
            update(station)
            .where(mine)
            .values(next_operation=station.c.next_operation + KEYS_AT_ONCE)
            .returning(station.c.next_operation)
        )
        with self.database.working() as connection:
            last = connection.execute(draw).scalar_one()
            connection.commit()
        self._next_key, self._last_key = last - KEYS_AT_ONCE, last

    @contextmanager
    def reading(self) -> Iterator[SqlReading]:
        """Look at the database."""
        with self.database.reading() as connection:
            yield SqlReading(connection, self._search)

    def tell(self, presence: Presence) -> None:
        """Tell the others how this station is; not journalled, the newest word counts."""
        with self.database.working() as connection:
            stations.tell(connection, self.incarnation, presence, at=self._clock.now())
            connection.commit()

    @contextmanager
    def working(self, key: OperationKey, content: str) -> Iterator[SqlWork]:
        """Begin a unit of work; leaving it without `commit` rolls everything back.

        Raises:
            OperationMismatchError: the key is known with another content.
            StoreError: the database cannot be used.
        """
        with self.database.working() as connection:
            yield SqlWork(
                connection,
                self._search,
                key=key,
                content=content,
                incarnation=self.incarnation,
                clock=self._clock,
            )

    def scrub(self) -> None:
        """Write the files anew, so that nothing of what was deleted is left in them.

        Raises:
            StoreError: somebody else is using the database; nothing is lost, it may be tried again.
        """
        scrub(self.database)

    def close(self) -> None:
        """Let the database go."""
        self.database.close()


def create_database(url: str, event: Event, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
    """Create the tables of an event and fill its number pool, or upgrade them; repeatable.

    Raises:
        InputError: the ranges of the event overlap, or leave out a number that somebody has.
        StoreError: the database cannot be used, is newer, or belongs to another event.
    """
    from kiosk.db.migrate import prepare  # noqa: PLC0415 - a station that only opens needs no Alembic

    database = open_database(url, create=True, busy_timeout_ms=busy_timeout_ms)
    try:
        prepare(database)
        prepare_event(database, event)
    finally:
        database.close()


def open_store(
    url: str,
    *,
    event: Event,
    station_name: str,
    incarnation: str,
    clock: Clock,
    busy_timeout_ms: int = BUSY_TIMEOUT_MS,
) -> SqlStore:
    """Open the event's database for one station, which joins if it is new.

    Args:
        url: `sqlite:///event.db` or `postgresql+psycopg://user@host/database`.
        event: its code must be that of the database; new ranges are added to the pool.
        station_name: as staff know it.
        incarnation: drawn at random when the station was set up.
        clock: the time of outcomes and journal entries.
        busy_timeout_ms: how long a lock of somebody else is waited for.

    Raises:
        InputError: the ranges of the event overlap, or leave out a number that somebody has.
        StoreError: missing, no database, another revision, another event, or not usable now.
    """
    database = open_database(url, busy_timeout_ms=busy_timeout_ms)
    try:
        check_revision(database)
        prepare_event(database, event)
        _join(database, station_name, incarnation, clock)
    except BaseException:
        database.close()
        raise
    return SqlStore(database, incarnation=incarnation, clock=clock)


def _join(database: Database, name: str, incarnation: str, clock: Clock) -> None:
    known = select(station.c.name).where(station.c.incarnation == incarnation)
    with database.reading() as connection:
        if connection.execute(known).scalar() == name:
            return
    with database.working() as connection:
        database.take_turn(connection)
        if connection.execute(known).scalar() is None:
            row = {"incarnation": incarnation, "name": name, "next_operation": 1, "joined_at": clock.now()}
            connection.execute(insert(station).values(row))
        else:
            connection.execute(update(station).where(station.c.incarnation == incarnation).values(name=name))
        connection.commit()
