"""The people with a PIN, their badges, and how long their wrong PINs keep them waiting."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from kiosk.core.people import Role, Staff
from kiosk.db.back_tables import staff


def people(connection: Connection, *, locks: bool) -> tuple[Staff, ...]:
    """List the staff, by name.

    Args:
        connection: where.
        locks: nobody else changes them until the unit of work ends.
    """
    wanted = select(staff).order_by(staff.c.name)
    rows = connection.execute(wanted.with_for_update() if locks else wanted)
    return tuple(
        Staff(row.name, Role(row.role), row.pin_hash, row.badge_hash, row.failures, row.waits_until)
        for row in rows
    )


def add(connection: Connection, person: Staff) -> None:
    """Add a person, or replace the one of that name with badge and failures."""
    remove(connection, person.name)
    row = {
        "name": person.name,
        "role": person.role.value,
        "pin_hash": person.pin_hash,
        "badge_hash": person.badge_hash,
        "failures": person.failures,
        "waits_until": person.waits_until,
    }
    connection.execute(insert(staff).values(row))


def remove(connection: Connection, name: str) -> bool:
    """Remove a person; False if there is none of that name."""
    return connection.execute(delete(staff).where(staff.c.name == name)).rowcount > 0


def set_badge(connection: Connection, name: str, badge_hash: str) -> None:
    """Give a person of the staff a badge, or take it away ('')."""
    _change(connection, name, badge_hash=badge_hash)


def set_failures(connection: Connection, name: str, failures: int, *, waits_until: datetime | None) -> None:
    """Note wrong PINs of a person, and until when no PIN of theirs is looked at."""
    _change(connection, name, failures=failures, waits_until=waits_until)


def _change(connection: Connection, name: str, **values: Any) -> None:  # noqa: ANN401 - columns differ
    connection.execute(update(staff).where(staff.c.name == name).values(**values))
