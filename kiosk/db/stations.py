"""What stations tell of themselves, and what they have made."""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, select
from sqlalchemy.dialects import sqlite

from kiosk.core.board import Call, Presence, StationView, Stock
from kiosk.core.event import Face
from kiosk.core.pickup import PickupState
from kiosk.db.back_tables import presence, stock
from kiosk.db.schema import attempt, pickup, station


def tell(connection: Connection, incarnation: str, told: Presence, *, at: datetime) -> None:
    """Keep the newest word of a station; the time of a call stays while it is the same call."""
    mine = select(presence.c.call, presence.c.called_at).where(presence.c.incarnation == incarnation)
    before = connection.execute(mine).one_or_none()
    called_at = before.called_at if before is not None and before.call == told.call.value else at
    row = {
        "face": told.face.value,
        "seen_at": at,
        "doing": told.doing,
        "devices": json.dumps(told.devices, ensure_ascii=False),
        "call": told.call.value,
        "called_at": None if told.call is Call.NONE else called_at,
    }
    _keep(connection, presence, incarnation, row)


def load_stock(connection: Connection, incarnation: str, labels: int, *, at: datetime) -> None:
    """Note the roll that is in a station's printer from now on."""
    _keep(connection, stock, incarnation, {"labels": labels, "loaded_at": at})


def list_stations(connection: Connection, *, at: datetime) -> tuple[StationView, ...]:
    """List the stations that ever ran, by name.

    Args:
        connection: where.
        at: now.
    """
    told = {row["incarnation"]: row for row in connection.execute(select(presence)).mappings()}
    visits, bibs = _visits(connection)
    rolls = _rolls(connection)
    last_hour = _sent_since(connection, at - timedelta(hours=1))
    known = connection.execute(select(station.c.incarnation, station.c.name))
    views = (
        _view(incarnation, name, told.get(incarnation), rolls.get(incarnation), bibs, last_hour)
        for incarnation, name in known
        if incarnation in told or incarnation in visits
    )
    return tuple(sorted(views, key=lambda view: (view.name, view.incarnation)))


def _view(
    incarnation: str,
    name: str,
    told: RowMapping | None,
    roll: Stock | None,
    bibs: Mapping[str, int],
    last_hour: Mapping[str, int],
) -> StationView:
    return StationView(
        incarnation,
        name,
        None if told is None else _presence_of(told),
        None if told is None else told["seen_at"],
        None if told is None else told["called_at"],
        bibs.get(incarnation, 0),
        last_hour.get(incarnation, 0),
        roll,
    )


def _presence_of(row: RowMapping) -> Presence:
    devices = tuple((name, state, sentence) for name, state, sentence in json.loads(row["devices"]))
    return Presence(Face(row["face"]), row["doing"], devices, Call(row["call"]))


def _visits(connection: Connection) -> tuple[frozenset[str], dict[str, int]]:
    """Give the stations that served somebody, and the bibs that each handed over."""
    wanted = select(pickup.c.incarnation, pickup.c.state, func.count()).group_by(
        pickup.c.incarnation, pickup.c.state
    )
    rows = connection.execute(wanted).all()
    done = PickupState.HANDED_OVER.value
    return frozenset(one for one, _, _ in rows), {one: bibs for one, state, bibs in rows if state == done}


def _rolls(connection: Connection) -> dict[str, Stock]:
    used = (
        select(stock.c.incarnation, func.count())
        .join(pickup, pickup.c.incarnation == stock.c.incarnation)
        .join(attempt, attempt.c.pickup_id == pickup.c.pickup_id)
        .where(attempt.c.sent_at >= stock.c.loaded_at)
        .group_by(stock.c.incarnation)
    )
    sent = {row[0]: row[1] for row in connection.execute(used)}
    rows = connection.execute(select(stock.c.incarnation, stock.c.labels, stock.c.loaded_at))
    return {one: Stock(labels, sent.get(one, 0), loaded_at) for one, labels, loaded_at in rows}


def _sent_since(connection: Connection, moment: datetime) -> dict[str, int]:
    wanted = (
        select(pickup.c.incarnation, func.count())
        .join(attempt, attempt.c.pickup_id == pickup.c.pickup_id)
        .where(attempt.c.sent_at > moment)
        .group_by(pickup.c.incarnation)
    )
    return dict(connection.execute(wanted).all())


def _keep(connection: Connection, table: Table, incarnation: str, row: dict[str, Any]) -> None:
    """Write the one row of a station, new or not."""
    if connection.dialect.name == "sqlite":
        new = sqlite.insert(table).values(incarnation=incarnation, **row)
        connection.execute(new.on_conflict_do_update(index_elements=[table.c.incarnation], set_=row))
        return
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415 - loads the drivers of a server

    same = postgresql.insert(table).values(incarnation=incarnation, **row)
    connection.execute(same.on_conflict_do_update(index_elements=[table.c.incarnation], set_=row))
