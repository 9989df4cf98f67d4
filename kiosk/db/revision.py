"""Which revision of the tables a database has, and whether this program can use it."""

from sqlalchemy import inspect, text

from kiosk.core.errors import StoreError
from kiosk.db.engine import Database

KNOWN = ("0001", "0002", "0003", "0004", "0005", "0006")
NEWEST = KNOWN[-1]


def revision_of(database: Database) -> str | None:
    """Give the revision of the tables; None where there are none of ours."""
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def check_revision(database: Database) -> None:
    """Refuse a database that another version made.

    Raises:
        StoreError: newer, older, or no database of an event at all.
    """
    revision = revision_of(database)
    if revision is None:
        raise StoreError(f"{database.name} holds no event yet; run `kiosk init`")
    refuse_newer(database, revision)
    if revision != NEWEST:
        raise StoreError(
            f"{database.name}: made by an older Dossard, revision {revision}: upgrade it with `kiosk init`"
        )


def refuse_newer(database: Database, revision: str | None) -> None:
    """Refuse a revision that this program has never heard of.

    Raises:
        StoreError: made by a newer version.
    """
    if revision is not None and revision not in KNOWN:
        raise StoreError(
            f"{database.name} was made by a newer Dossard, revision {revision}: update this station"
        )
