"""What stations tell of themselves, and what they have made."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, select

from kiosk.core.board import Call, Presence, StationView
from kiosk.core.event import Face
from kiosk.core.pickup import PickupState
from kiosk.core.supplies import Supplies
from kiosk.db.back_tables import presence
from kiosk.db.keeping import keep
from kiosk.db.schema import pickup, station
from kiosk.db.supplies import list_supplies


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
    keep(connection, presence, {"incarnation": incarnation}, row)


def list_stations(connection: Connection, *, at: datetime) -> tuple[StationView, ...]:
    """List the stations that ever ran, by name.

    Args:
        connection: where.
        at: now.
    """
    told = {row["incarnation"]: row for row in connection.execute(select(presence)).mappings()}
    visits, bibs = _visits(connection)
    supplies = list_supplies(connection, at=at)
    known = connection.execute(select(station.c.incarnation, station.c.name))
    views = (
        _view(incarnation, name, told.get(incarnation), bibs, supplies)
        for incarnation, name in known
        if incarnation in told or incarnation in visits
    )
    return tuple(sorted(views, key=lambda view: (view.name, view.incarnation)))


def _view(
    incarnation: str,
    name: str,
    told: RowMapping | None,
    bibs: Mapping[str, int],
    supplies: Mapping[str, Supplies],
) -> StationView:
    return StationView(
        incarnation,
        name,
        None if told is None else _presence_of(told),
        None if told is None else told["seen_at"],
        None if told is None else told["called_at"],
        bibs.get(incarnation, 0),
        supplies.get(incarnation, Supplies()),
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
