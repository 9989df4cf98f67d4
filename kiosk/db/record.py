"""The append-only record: extend the chain of a station, inside the caller's unit of work."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from kiosk.core.journal import chained
from kiosk.db.rows import entry_of
from kiosk.db.schema import journal, station


def append(
    connection: Connection, incarnation: str, kind: str, facts: dict[str, object], *, at: datetime
) -> None:
    """Append an entry to the chain of a station.

    Args:
        connection: inside a unit of work.
        incarnation: whose chain.
        kind: what happened, one word.
        facts: identifiers only, never names.
        at: when, aware.
    """
    # the station's row is the lock of its chain where a unit of work does not lock the database
    connection.execute(
        select(station.c.incarnation).where(station.c.incarnation == incarnation).with_for_update()
    )
    newest = (
        select(journal)
        .where(journal.c.incarnation == incarnation)
        .order_by(journal.c.sequence.desc())
        .limit(1)
    )
    row = connection.execute(newest).mappings().one_or_none()
    last = None if row is None else entry_of(row)
    entry = chained(last, incarnation=incarnation, at=at.isoformat(), kind=kind, facts=facts)
    connection.execute(
        insert(journal).values(
            incarnation=entry.incarnation,
            sequence=entry.sequence,
            at=entry.at,
            kind=entry.kind,
            body=entry.body,
            previous=entry.previous,
            digest=entry.digest,
        )
    )
