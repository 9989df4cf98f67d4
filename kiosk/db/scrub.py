"""The files of a database are written anew, so that nothing of what was deleted is left in them."""

from sqlalchemy import Connection, text

from kiosk.core.errors import StoreError
from kiosk.db.back_tables import revoked_pass, staff, surge
from kiosk.db.engine import Database
from kiosk.db.schema import event_facts, member, number, operation, pickup, place, search_word

_TOUCHED = (member, place, search_word, number, pickup, operation, surge, revoked_pass, staff, event_facts)
_LOOKS = 200
_BETWEEN_LOOKS_S = 0.05
# who began to read before the deletion still sees what was deleted, and PostgreSQL keeps it for them
# (PostgreSQL 16, "Routine Vacuuming", 25.1.2); its own statistics worker is one of them
_OLDER_READERS = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
    "AND pid <> pg_backend_pid() AND backend_xmin IS NOT NULL AND xact_start < :begun"
)


def scrub(database: Database) -> None:
    """Write the files anew.

    Raises:
        StoreError: somebody else is using the database; nothing is lost, it may be tried again.
    """
    with database.upkeep() as connection:
        if database.is_sqlite:
            _scrub_sqlite(connection, database.name)
        else:
            _wait_for_older_readers(connection, database.name)
            _scrub_postgresql(connection)


def _scrub_sqlite(connection: Connection, name: str) -> None:
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()
    connection.exec_driver_sql("VACUUM")
    is_busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
    if is_busy:
        raise StoreError(
            f"deleted data is still in the log of {name}, which another program reads: "
            "close that program, and purge again"
        )


def _wait_for_older_readers(connection: Connection, name: str) -> None:
    begun = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    for _ in range(_LOOKS):
        if not connection.execute(_OLDER_READERS, {"begun": begun}).scalar_one():
            return
        connection.execute(text("SELECT pg_sleep(:seconds)"), {"seconds": _BETWEEN_LOOKS_S})
    raise StoreError(
        f"deleted data is still in the tables of {name}, which another program reads: "
        "close that program, and purge again"
    )


def _scrub_postgresql(connection: Connection) -> None:
    for table in _TOUCHED:
        connection.execute(text(f"VACUUM (FULL, ANALYZE) {table.name}"))
    # an empty table keeps its statistics, with the most common words in them, until its type is set
    connection.execute(text('ALTER TABLE search_word ALTER COLUMN word TYPE text COLLATE "C"'))
