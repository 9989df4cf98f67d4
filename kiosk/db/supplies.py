"""What is in the stations' printers, counted in the pieces that they sent out since."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, select, true

from kiosk.core.pickup import AttemptState
from kiosk.core.supplies import Stock, Supplies, Supply
from kiosk.db.back_tables import supply as table
from kiosk.db.keeping import keep
from kiosk.db.schema import attempt, pickup

_HOUR = timedelta(hours=1)


def load(connection: Connection, incarnation: str, supply: Supply, labels: int, *, at: datetime) -> None:
    """Note what is in a station's printer from now on; good for 0 labels: nothing of the kind is in."""
    mine = {"incarnation": incarnation, "kind": supply.value}
    if labels == 0:
        is_it = and_(table.c.incarnation == incarnation, table.c.kind == supply.value)
        connection.execute(delete(table).where(is_it))
        return
    keep(connection, table, mine, {"labels": labels, "loaded_at": at})


def supplies_of(connection: Connection, incarnation: str, *, at: datetime) -> Supplies:
    """Count what is left at one station; `at`: now."""
    found = list_supplies(connection, at=at, only=incarnation)
    return found.get(incarnation, Supplies())


def list_supplies(connection: Connection, *, at: datetime, only: str = "") -> dict[str, Supplies]:
    """Count what is left and what went out, by station.

    Args:
        connection: where.
        at: now.
        only: incarnation of the one station that is asked about, empty for all.
    """
    loaded = _loaded(connection, only)
    if only and not loaded:
        # a station of which nobody says anything costs no count
        return {}
    pace = _sent_since(connection, at - _HOUR, only)
    return {one: _supplies(loaded.get(one, {}), pace.get(one, 0)) for one in loaded.keys() | pace.keys()}


def _supplies(loaded: Mapping[Supply, Stock], last_hour: int) -> Supplies:
    return Supplies(loaded.get(Supply.LABELS), loaded.get(Supply.RIBBON), last_hour)


def _loaded(connection: Connection, only: str) -> dict[str, dict[Supply, Stock]]:
    wanted = select(table.c.incarnation, table.c.kind, table.c.labels, table.c.loaded_at).where(
        _is_asked(table.c.incarnation, only)
    )
    rows = connection.execute(wanted).all()
    sent = _sent_of_each(connection, only) if rows else {}
    found: dict[str, dict[Supply, Stock]] = {}
    for one, kind, labels, loaded_at in rows:
        used, void = sent.get((one, kind), (0, 0))
        found.setdefault(one, {})[Supply(kind)] = Stock(labels, used, loaded_at, void)
    return found


def _sent_of_each(connection: Connection, only: str) -> dict[tuple[str, str], tuple[int, int]]:
    """Count, by station and kind, the pieces since it was put in, and those that came to nothing."""
    is_void = case((attempt.c.state == AttemptState.VOID.value, 1), else_=0)
    wanted = (
        select(table.c.incarnation, table.c.kind, func.count(), func.sum(is_void))
        .join(pickup, pickup.c.incarnation == table.c.incarnation)
        .join(attempt, attempt.c.pickup_id == pickup.c.pickup_id)
        .where(attempt.c.sent_at >= table.c.loaded_at, _is_asked(table.c.incarnation, only))
        .group_by(table.c.incarnation, table.c.kind)
    )
    return {(one, kind): (used, void) for one, kind, used, void in connection.execute(wanted)}


def _sent_since(connection: Connection, moment: datetime, only: str) -> dict[str, int]:
    wanted = (
        select(pickup.c.incarnation, func.count())
        .join(attempt, attempt.c.pickup_id == pickup.c.pickup_id)
        .where(attempt.c.sent_at > moment, _is_asked(pickup.c.incarnation, only))
        .group_by(pickup.c.incarnation)
    )
    return dict(connection.execute(wanted).all())


def _is_asked(column: ColumnElement[str], only: str) -> ColumnElement[bool]:
    return column == only if only else true()
