"""The migrations make exactly the tables that the code describes."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from kiosk.db.engine import open_database
from kiosk.db.revision import KNOWN
from kiosk.db.schema import metadata
from tests.helpers.databases import BACKENDS, empty_url, event_url
from tests.helpers.events import ROOT


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
