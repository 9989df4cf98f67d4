"""Database errors in words: what is the matter, and what to do next.

SQLite's codes: sqlite.org/rescode.html.
"""

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Index, Table, UniqueConstraint

from kiosk.core.errors import StoreError
from kiosk.db.schema import metadata

_SQLITE_CURES = {
    sqlite3.SQLITE_BUSY: "another program has kept it locked; close that program, or try again",
    sqlite3.SQLITE_LOCKED: "another program has kept it locked; close that program, or try again",
    sqlite3.SQLITE_FULL: "the disk is full; free some space, then try again",
    sqlite3.SQLITE_READONLY: "it may only be read; make the file and its folder writable",
    sqlite3.SQLITE_PERM: "access is denied; give this user the right to read and write it",
    sqlite3.SQLITE_AUTH: "access is denied; give this user the right to read and write it",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened; check that its folder exists and may be written",
    sqlite3.SQLITE_NOTADB: "this file is not a database; check the path, or run `kiosk init`",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; stop, keep it, and go on from the last backup",
    sqlite3.SQLITE_IOERR: "the disk makes errors; check it, and go on from a backup if needed",
    sqlite3.SQLITE_TOOBIG: "a value is too long for the database; shorten it",
}


def explained(error: BaseException | None, name: str) -> StoreError | None:
    """Turn a driver's error into a StoreError; None for what only a bug can cause.

    Args:
        error: as `sqlite3` or `psycopg` raised it.
        name: the database as staff know it.
    """
    match error:
        case sqlite3.IntegrityError():
            return _broken_rule(_sqlite_rule(str(error)), name)
        case sqlite3.Error():
            cure = _SQLITE_CURES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        case _ if type(error).__module__.partition(".")[0] == "psycopg":
            # its driver is loaded only where its errors can come from
            from kiosk.db.faults_postgresql import broken_rule, cure_of  # noqa: PLC0415

            if rule := broken_rule(error):
                return _broken_rule(rule, name)
            cure = cure_of(error)
        case _:
            cure = None
    return StoreError(f"the database {name} cannot be used: {cure}") if cure else None


def _broken_rule(rule: str, name: str) -> StoreError:
    return StoreError(
        f"the database {name} refused a change that breaks the rule {rule}; nothing was changed: "
        "look at the runner's file again"
    )


def _sqlite_rule(message: str) -> str:
    """Name the constraint behind `UNIQUE constraint failed: number.member_id`; SQLite names columns."""
    kind, _, detail = message.partition(" constraint failed: ")
    if kind != "UNIQUE" or "." not in detail:
        return detail or message
    columns = [column.strip().partition(".")[2] for column in detail.split(",")]
    return _unique_name(metadata.tables.get(detail.partition(".")[0]), columns) or detail


def _unique_name(table: Table | None, columns: list[str]) -> str | None:
    if table is None:
        return None
    rules: Iterable[UniqueConstraint | Index] = (
        *(rule for rule in table.constraints if isinstance(rule, UniqueConstraint)),
        *(index for index in table.indexes if index.unique),
    )
    named = (str(rule.name) for rule in rules if [column.name for column in rule.columns] == columns)
    primary = [column.name for column in table.primary_key] == columns
    return str(table.primary_key.name) if primary else next(named, None)
