"""Count what the board shows: who came, how fast, and what was wasted."""

import math
import statistics
from datetime import UTC, datetime, timedelta
from itertools import islice

from sqlalchemy import ColumnElement, Connection, Select, Text, and_, case, exists, func, select, type_coerce

from kiosk.core.board import AreaCount, Figures
from kiosk.core.people import PlaceStatus, RaceCode
from kiosk.core.pickup import AttemptState, PickupKind, PickupState
from kiosk.db.schema import attempt, number, pickup, place

_TIMED_VISITS = 1000
_LONGEST_VISIT = timedelta(minutes=30)
_IS_HANDED_OVER = pickup.c.state == PickupState.HANDED_OVER.value


def count_figures(connection: Connection, *, at: datetime) -> Figures:
    """Count what the board shows.

    Args:
        connection: where.
        at: now.
    """
    median_s, p95_s = _seconds(connection)
    voids, pieces = _pieces(connection)
    return Figures(
        areas=_areas(connection),
        last_hour=_handed_over_since(connection, at - timedelta(hours=1)),
        median_s=median_s,
        p95_s=p95_s,
        voids=voids,
        pieces=pieces,
        hours=_hours(connection),
    )


def _areas(connection: Connection) -> tuple[AreaCount, ...]:
    expected = {(race, area): places for race, area, places in connection.execute(_expected())}
    collected = {(race, area): bibs for race, area, bibs in connection.execute(_collected())}
    return tuple(
        AreaCount(RaceCode(race), area, expected.get((race, area), 0), collected.get((race, area), 0))
        for race, area in sorted(expected | collected)
        if expected.get((race, area)) or collected.get((race, area))
    )


def _expected() -> Select[str, str, int]:
    """Count granted places; who collected a bib of one race is not expected in the other.

    A place that holds a number counts in the area of that number, and also where it was never granted:
    a supervisor has set that aside.
    """
    is_mine = number.c.entitlement_id == place.c.entitlement_id
    chose_the_other = exists().where(pickup.c.entitlement_id == number.c.entitlement_id, _IS_HANDED_OVER)
    is_granted = place.c.status == PlaceStatus.GRANTED.value
    counts = case(
        (is_mine, 1),
        (and_(number.c.entitlement_id.is_not(None), chose_the_other), 0),
        (is_granted, 1),
        else_=0,
    )
    area = case((is_mine, number.c.start_area), else_=place.c.start_area).label("area")
    return (
        select(place.c.race, area, func.sum(counts))
        .outerjoin_from(place, number, number.c.member_id == place.c.member_id)
        .group_by(place.c.race, area)
    )


def _collected() -> Select[str, str, int]:
    """Count proven bibs that were handed over: each number has one at most."""
    return (
        select(pickup.c.race, pickup.c.start_area, func.count())
        .join(attempt, attempt.c.pickup_id == pickup.c.pickup_id)
        .where(attempt.c.state == AttemptState.PROVEN.value, _IS_HANDED_OVER)
        .group_by(pickup.c.race, pickup.c.start_area)
    )


def _handed_over_since(connection: Connection, moment: datetime) -> int:
    newer = select(func.count()).where(_IS_HANDED_OVER, pickup.c.closed_at > moment)
    return connection.execute(newer).scalar_one()


def _seconds(connection: Connection) -> tuple[float | None, float | None]:
    """Give the median (of two middle values their mean) and the 95th percentile by nearest rank."""
    newest_first: Select[datetime, datetime] = (
        select(pickup.c.closed_at, pickup.c.shown_at)
        .where(
            _IS_HANDED_OVER,
            pickup.c.kind == PickupKind.ORIGINAL.value,
            pickup.c.closed_at.is_not(None),
            pickup.c.shown_at.is_not(None),
        )
        .order_by(pickup.c.closed_at.desc())
    )
    with connection.execute(newest_first, execution_options={"yield_per": _TIMED_VISITS}) as rows:
        took = (closed_at - shown_at for closed_at, shown_at in rows)
        visits = (one.total_seconds() for one in took if timedelta() <= one < _LONGEST_VISIT)
        seconds = sorted(islice(visits, _TIMED_VISITS))
    if not seconds:
        return None, None
    return statistics.median(seconds), seconds[math.ceil(len(seconds) * 0.95) - 1]


def _pieces(connection: Connection) -> tuple[int, int]:
    """Count pieces that were sent out: those that came to nothing, and all."""
    is_void = case((attempt.c.state == AttemptState.VOID.value, 1), else_=0)
    wanted = select(func.coalesce(func.sum(is_void), 0), func.count(attempt.c.sent_at)).where(
        attempt.c.sent_at.is_not(None)
    )
    voids, pieces = connection.execute(wanted).one()
    return voids, pieces


def _hours(connection: Connection) -> tuple[tuple[datetime, int], ...]:
    """Count the hand-overs of each hour, oldest first."""
    hour = _hour_of_closing(connection).label("hour")
    wanted = select(hour, func.count()).where(_IS_HANDED_OVER).group_by(hour).order_by(hour)
    rows = connection.execute(wanted)
    return tuple((datetime.fromisoformat(f"{text}:00").replace(tzinfo=UTC), bibs) for text, bibs in rows)


def _hour_of_closing(connection: Connection) -> ColumnElement[str]:
    """Write the hour as `2024-08-09 10`, in UTC."""
    if connection.dialect.name == "sqlite":
        return func.substr(type_coerce(pickup.c.closed_at, Text), 1, 13)
    return func.to_char(func.timezone("UTC", pickup.c.closed_at), "YYYY-MM-DD HH24")
