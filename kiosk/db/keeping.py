"""Write the one row of a key, new or not."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite


def keep(connection: Connection, table: Table, key: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Insert a row, or change the one that has its primary key.

    Args:
        connection: where.
        table: of the row.
        key: every column of the primary key.
        row: all other columns.
    """
    if connection.dialect.name == "sqlite":
        new = sqlite.insert(table).values(**key, **row)
        connection.execute(new.on_conflict_do_update(index_elements=list(key), set_=dict(row)))
        return
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - loads the drivers of a server

    same = postgresql.insert(table).values(**key, **row)
    connection.execute(same.on_conflict_do_update(index_elements=list(key), set_=dict(row)))
