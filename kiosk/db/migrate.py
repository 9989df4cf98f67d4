"""Create the tables of a new database, or bring those of an older version up to date."""

from pathlib import Path

from alembic import command
from alembic.config import Config

from kiosk.db.engine import Database
from kiosk.db.revision import NEWEST, refuse_newer, revision_of


def prepare(database: Database) -> None:
    """Create or upgrade the tables, all or nothing; a second call changes nothing.

    Raises:
        StoreError: made by a newer version, or the database cannot be used.
    """
    revision = revision_of(database)
    refuse_newer(database, revision)
    if revision == NEWEST:
        return
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    with database.working() as connection:
        # the second of two stations waits, and then finds the work done
        database.take_turn(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
