"""Database errors in words: what is the matter, and what to do next.

SQLite's codes: sqlite.org/rescode.html; PostgreSQL's: Appendix A of its manual, "Error Codes".
"""

import sqlite3
from collections.abc import Iterable

import psycopg
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
# the longest prefix counts
_POSTGRESQL_CURES = {
    "08": "the server does not answer; check the network, then try again",
    "22": "a value does not fit its column; correct it, then try again",
    "25006": "it may only be read; connect to the primary server",
    "25P02": "an earlier step of this operation failed; try the whole operation again",
    "28": "the server refuses this user; check the name and the password in the station file",
    "3D": "there is no database of that name; run `kiosk init`",
    "40": "another station was quicker; try again",
    "42501": "this user lacks a right there; let the owner of the database grant it",
    "53100": "the server's disk is full; free some space, then try again",
    "53": "the server has no room for another station now; try again",
    "55": "another station has kept it locked; try again",
    "57": "the server was stopped or is starting; try again",
    "58": "the server's disk does not answer as it should; call its keeper",
}
_NO_ANSWER = "the server does not answer; check its address and the network, then try again"


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
        case psycopg.IntegrityError():
            return _broken_rule(error.diag.constraint_name or error.diag.message_primary or "", name)
        case psycopg.Error():
            cure = _postgresql_cure(error)
        case _:
            cure = None
    return StoreError(f"the database {name} cannot be used: {cure}") if cure else None


def _postgresql_cure(error: psycopg.Error) -> str | None:
    state = error.sqlstate
    if isinstance(error, psycopg.DataError):
        return _POSTGRESQL_CURES["22"]
    if state is None:
        return _NO_ANSWER if isinstance(error, psycopg.OperationalError) else None
    return next((_POSTGRESQL_CURES[state[:n]] for n in (5, 2) if state[:n] in _POSTGRESQL_CURES), None)


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
