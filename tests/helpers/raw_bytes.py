"""What somebody finds who reads the files of a database without asking the database."""

from pathlib import Path

import psycopg

from kiosk.db.store import SqlStore


def raw_bytes(store: SqlStore, url: str) -> bytes:
    """Read the files of a database: with its log on SQLite, the tables and indexes on PostgreSQL."""
    if store.database.is_sqlite:
        path = Path(store.database.name)
        return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        folder = Path(_value(connection, "SHOW data_directory"))
        files = connection.execute(
            "SELECT pg_relation_filepath(pg_class.oid) FROM pg_class "
            "JOIN pg_namespace ON pg_namespace.oid = relnamespace "
            "WHERE nspname = 'public' AND relkind IN ('r', 'i') "
            "UNION SELECT pg_relation_filepath(reltoastrelid) FROM pg_class "
            "JOIN pg_namespace ON pg_namespace.oid = relnamespace "
            "WHERE nspname = 'public' AND reltoastrelid <> 0"
        ).fetchall()
        statistics = connection.execute(
            "SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE schemaname = 'public'"
        ).fetchall()
    return b"".join((folder / name).read_bytes() for (name,) in files) + str(statistics).encode()


def _value(connection: psycopg.Connection, question: str) -> str:
    row = connection.execute(question).fetchone()
    assert row is not None
    return str(row[0])
