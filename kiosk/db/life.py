"""How far the event is: open, closed, purged."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from kiosk.core.board import EventLife
from kiosk.core.errors import RuleError
from kiosk.db.schema import event_facts


def life(connection: Connection, *, locks: bool) -> EventLife:
    """Tell how far the event is.

    Args:
        connection: where.
        locks: it stays so until the unit of work ends; whoever closes waits for those who serve, and
            these do not wait for each other.
    """
    wanted = select(event_facts.c.closed_at, event_facts.c.purged_at)
    found = connection.execute(wanted.with_for_update(read=True, key_share=True) if locks else wanted).one()
    return EventLife(found.closed_at, found.purged_at)


def close(connection: Connection, *, at: datetime) -> None:
    """Give out nothing more from now on; an event that is closed keeps its time."""
    wait_for_desks(connection)
    is_open = event_facts.c.closed_at.is_(None)
    connection.execute(update(event_facts).where(is_open).values(closed_at=at))


def reopen(connection: Connection) -> None:
    """Give out again.

    Raises:
        RuleError: its people are gone.
    """
    wait_for_desks(connection)
    refuse_purged(connection)
    connection.execute(update(event_facts).values(closed_at=None))


def wait_for_desks(connection: Connection) -> None:
    """Wait until every unit of work that saw the event open has ended, and keep new ones waiting."""
    connection.execute(select(event_facts.c.single).with_for_update())


def refuse_purged(connection: Connection) -> None:
    """Refuse what needs the people of the event.

    Raises:
        RuleError: they were deleted or made anonymous.
    """
    purged_at = life(connection, locks=False).purged_at
    if purged_at is not None:
        raise RuleError(
            f"the people of this event were purged on {purged_at:%d.%m.%Y}: it takes no roster and opens no "
            "more; set up a new event with `kiosk init`"
        )
