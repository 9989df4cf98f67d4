"""The migrations make exactly the tables that the code describes."""

from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from kiosk.db.back_tables import supply
from kiosk.db.engine import open_database
from kiosk.db.migrate import prepare
from kiosk.db.revision import KNOWN
from kiosk.db.schema import metadata, pickup
from tests.helpers.databases import BACKENDS, empty_url, event_url
from tests.helpers.events import ROOT

OLD_ROWS = (
    "INSERT INTO member VALUES ('M1', 'Ada', 'Loux', '1990-01-01', '', '', '', '', 'ada loux', 'loux', 'm1')",
    "INSERT INTO place VALUES ('E1', 'M1', '42K', 'draw', 'granted', '', NULL, '', '', NULL, '', NULL, 'e1')",
    "INSERT INTO number VALUES (7, '42K', 'SAS1', 'held', NULL, 'E1', 'M1')",
    """INSERT INTO pickup (kind, entitlement_id, member_id, race, start_area, bib, copy, station,
    incarnation, fence, state, identity, document, proxy, folded_proxy, guardian, overrides, checked_by,
    opened_at, barcode_read) VALUES ('original', 'E1', 'M1', '42K', 'SAS1', 7, 0, 'Desk 1', 'aa', 1,
    'open', '', '', '', '', false, '[]', '', '2024-08-09 10:00:00+00:00', '')""",
)

OLD_ROLLS = (
    "INSERT INTO station VALUES ('aa', 'Desk 1', 1, '2024-08-09 09:00:00+00:00')",
    "INSERT INTO station VALUES ('bb', 'Desk 2', 1, '2024-08-09 09:00:00+00:00')",
    "INSERT INTO stock VALUES ('aa', 700, '2024-08-09 10:00:00+00:00')",
    "INSERT INTO stock VALUES ('bb', 0, '2024-08-09 10:00:00+00:00')",
)


@pytest.fixture(params=BACKENDS)
def both(request, tmp_path):
    """Give a database made by the migrations, and one made from the metadata."""
    migrated = open_database(event_url(request.param, tmp_path))
    described = open_database(empty_url(request.param, tmp_path), create=True)
    with described.working() as connection:
        metadata.create_all(connection)
        connection.commit()
    yield migrated, described
    migrated.close()
    described.close()


def upgrade(connection, revision):
    """Bring the tables to a revision, as `prepare` does."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "kiosk" / "db" / "migrations"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def rules(database):
    with database.reading() as connection:
        look = inspect(connection)
        return {
            (table, kind, rule.get("name"), str(rule.get("sqltext", rule.get("column_names"))))
            for table in metadata.tables
            for kind, found in (
                ("check", look.get_check_constraints(table)),
                ("unique", look.get_unique_constraints(table)),
                ("index", look.get_indexes(table)),
                ("foreign", look.get_foreign_keys(table)),
                ("primary", [look.get_pk_constraint(table)]),
            )
            for rule in found
        }


def test_migrations_and_tables_agree(both):
    migrated, _ = both

    with migrated.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, metadata)

    # the migrations' own table is not ours
    assert [change for change in differences if "alembic_version" not in str(change)] == []


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_pickup_of_an_older_event_stays_as_it_was(backend, tmp_path):
    database = open_database(empty_url(backend, tmp_path), create=True)
    with database.working() as connection:
        upgrade(connection, "0002")
        for row in OLD_ROWS:
            connection.execute(text(row))
        connection.commit()

    prepare(database)

    with database.reading() as connection:
        kept = connection.execute(select(pickup.c.bib, pickup.c.state, pickup.c.with_staff)).all()
    database.close()
    assert [tuple(row) for row in kept] == [(7, "open", False)]


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_roll_of_an_older_event_is_counted_on(backend, tmp_path):
    database = open_database(empty_url(backend, tmp_path), create=True)
    with database.working() as connection:
        upgrade(connection, "0003")
        for row in OLD_ROLLS:
            connection.execute(text(row))
        connection.commit()

    prepare(database)

    with database.reading() as connection:
        kept = connection.execute(select(supply)).all()
    database.close()
    assert [tuple(row) for row in kept] == [("aa", "labels", 700, datetime(2024, 8, 9, 10, tzinfo=UTC))]


def test_every_rule_of_the_tables_is_in_the_migrations(both):
    migrated, described = both

    assert rules(migrated) == rules(described)


def test_every_rule_has_a_name(both):
    migrated, _ = both

    assert [rule for rule in rules(migrated) if not rule[2]] == []


def test_known_revisions_are_those_of_the_scripts():
    config = Config()
    config.set_main_option("script_location", str(ROOT / "kiosk" / "db" / "migrations"))

    scripts = ScriptDirectory.from_config(config).walk_revisions()

    assert tuple(reversed([script.revision for script in scripts])) == KNOWN
