"""Many bibs in one query: what is needed to draw a whole race."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Label, Select, exists, func, literal, select

from kiosk.core.people import BibNumber, Place, PlaceStatus, RaceCode
from kiosk.core.pickup import AHEAD, PickupState
from kiosk.core.ports import ListedBib
from kiosk.db.rows import member_of, place_of
from kiosk.db.schema import NumberState, attempt, member, number, pickup, place

_BATCH = 500


def taken_bibs(connection: Connection, race: RaceCode) -> Iterator[ListedBib]:
    """Give the bibs that are reserved or collected, each as its newest piece, by number."""
    newest = (
        select(pickup.c.bib, func.max(pickup.c.pickup_id).label("pickup_id"))
        .where(pickup.c.race == race, pickup.c.state != PickupState.UNDONE.value)
        .group_by(pickup.c.bib)
        .subquery()
    )
    pieces = (
        select(attempt.c.pickup_id, func.max(attempt.c.serial).label("serial"))
        .group_by(attempt.c.pickup_id)
        .subquery()
    )
    wanted = (
        select(
            place,
            member,
            pickup.c.bib,
            pickup.c.start_area.label("area"),
            pickup.c.copy,
            func.coalesce(pieces.c.serial, 1).label("serial"),
        )
        .join(newest, newest.c.pickup_id == pickup.c.pickup_id)
        .join(place, place.c.entitlement_id == pickup.c.entitlement_id)
        .join(member, member.c.member_id == place.c.member_id)
        .outerjoin(pieces, pieces.c.pickup_id == pickup.c.pickup_id)
        .order_by(pickup.c.bib)
    )
    return _listed(connection, wanted)


def assigned_bibs(connection: Connection, race: RaceCode) -> Iterator[ListedBib]:
    """Give the bibs that the organiser assigned and nobody has asked for yet, by number."""
    copy, serial = _constant(0, "copy"), _constant(1, "serial")
    wanted = (
        select(place, member, number.c.bib, number.c.start_area.label("area"), copy, serial)
        .join(place, place.c.entitlement_id == number.c.kept_for)
        .join(member, member.c.member_id == place.c.member_id)
        .where(number.c.race == race, number.c.state == NumberState.KEPT.value)
        .order_by(number.c.bib)
    )
    return _listed(connection, wanted)


def waiting_places(connection: Connection, race: RaceCode) -> Iterator[Place]:
    """Give the granted places of a race that have no bib and whose member has none, in order of their ids."""
    has_bib = exists().where(number.c.member_id == place.c.member_id)
    wanted = (
        select(place)
        .where(
            place.c.race == race,
            place.c.status == PlaceStatus.GRANTED.value,
            place.c.blocked == "",
            ~has_bib,
        )
        .order_by(place.c.entitlement_id)
    )
    for row in connection.execution_options(yield_per=_BATCH).execute(wanted).mappings():
        yield place_of(row)


def places_begun_ahead(connection: Connection, race: RaceCode) -> Iterator[Place]:
    """Give the places of a race whose bib was begun ahead and is not with the staff yet."""
    wanted = (
        select(place)
        .join(pickup, pickup.c.entitlement_id == place.c.entitlement_id)
        .where(
            pickup.c.race == race,
            pickup.c.state == PickupState.OPEN.value,
            pickup.c.identity == AHEAD,
            pickup.c.with_staff.is_(False),
        )
        .order_by(pickup.c.bib)
    )
    for row in connection.execute(wanted).mappings():
        yield place_of(row)


def _constant(value: int, name: str) -> Label[int]:
    return literal(value).label(name)


def _listed(connection: Connection, wanted: Select[Any]) -> Iterator[ListedBib]:
    for row in connection.execution_options(yield_per=_BATCH).execute(wanted).mappings():
        yield ListedBib(
            BibNumber(row["bib"]), row["area"], member_of(row), place_of(row), row["copy"], row["serial"]
        )
