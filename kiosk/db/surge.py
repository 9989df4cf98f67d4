"""Who waits for a bib on race morning."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, and_, case, delete, insert, or_, select, update

from kiosk.core.board import SurgeEntry
from kiosk.core.people import BibNumber, EntitlementId, RaceCode
from kiosk.core.pickup import AttemptState, PickupState, ReplaceReason
from kiosk.db.back_tables import surge
from kiosk.db.people import runner_files
from kiosk.db.schema import attempt, number, pickup, place


def list_surge(connection: Connection) -> tuple[SurgeEntry, ...]:
    """List the entries: not done first, by race, start area and time added."""
    # once done: the number that they have; before: the one that they lost, as long as it is theirs
    shown = or_(surge.c.done_at.is_not(None), surge.c.bib == number.c.bib)
    wanted = (
        select(
            surge.c.entitlement_id,
            surge.c.reason,
            surge.c.added_at,
            surge.c.taken_by,
            surge.c.done_at,
            place.c.member_id,
            place.c.race,
            case((number.c.bib.is_not(None), number.c.start_area), else_=place.c.start_area).label("area"),
            case((shown, number.c.bib)).label("bib"),
        )
        .join(place, place.c.entitlement_id == surge.c.entitlement_id)
        .outerjoin(number, number.c.entitlement_id == surge.c.entitlement_id)
    )
    rows = connection.execute(wanted).mappings().all()
    members = sorted({row["member_id"] for row in rows})
    files = {file.member.member_id: file for file in runner_files(connection, members)}
    entries = (
        SurgeEntry(
            EntitlementId(row["entitlement_id"]),
            files[row["member_id"]],
            RaceCode(row["race"]),
            row["area"],
            None if row["bib"] is None else BibNumber(row["bib"]),
            ReplaceReason(row["reason"]),
            row["added_at"],
            row["taken_by"],
            row["done_at"],
        )
        for row in rows
    )
    return tuple(sorted(entries, key=_order))


def _order(entry: SurgeEntry) -> tuple[bool, str, str, datetime, str]:
    return (entry.done_at is not None, entry.race, entry.start_area, entry.added_at, entry.entitlement_id)


def add(connection: Connection, entitlement_id: str, reason: ReplaceReason, *, at: datetime) -> bool:
    """Put a place at the end; False if it waits already. One that was done before waits again."""
    mine = surge.c.entitlement_id == entitlement_id
    # two stations that add the same place follow each other
    connection.execute(
        select(place.c.entitlement_id).where(place.c.entitlement_id == entitlement_id).with_for_update()
    )
    if connection.execute(select(surge.c.reason).where(mine, surge.c.done_at.is_(None))).first() is not None:
        return False
    connection.execute(delete(surge).where(mine))
    row = {"entitlement_id": entitlement_id, "reason": reason.value, "added_at": at, "taken_by": ""}
    piece = connection.execute(_given(entitlement_id)).first()
    lost = {} if piece is None else {"bib": piece.bib, "serial": piece.serial}
    connection.execute(insert(surge).values(row | lost))
    return True


def settle(connection: Connection, entitlement_id: str, *, at: datetime) -> bool:
    """Note as done who was given another piece since they were added, wherever; True if somebody was."""
    piece = connection.execute(_in_hands(entitlement_id)).first()
    if piece is None:
        return False
    is_other = or_(surge.c.bib.is_(None), surge.c.bib != piece.bib, surge.c.serial != piece.serial)
    served = update(surge).where(_waits(entitlement_id), is_other).values(done_at=at)
    return connection.execute(served).rowcount > 0


def take(connection: Connection, entitlement_id: str, incarnation: str) -> bool:
    """Let a station make that bib; False if another one does, or it is done or not listed."""
    is_free = surge.c.taken_by.in_(("", incarnation))
    taken = update(surge).where(_waits(entitlement_id), is_free).values(taken_by=incarnation)
    return connection.execute(taken).rowcount > 0


def finish(connection: Connection, entitlement_id: str, *, at: datetime | None) -> None:
    """Note the hand-over at that time, or (None) that nobody makes it now; what is done stays done."""
    now = {"taken_by": ""} if at is None else {"done_at": at}
    connection.execute(update(surge).where(_waits(entitlement_id)).values(now))


def drop(connection: Connection, entitlement_id: str) -> None:
    """Take a place from the list that was not done."""
    connection.execute(delete(surge).where(_waits(entitlement_id)))


def _given(entitlement_id: str) -> Select[int, int]:
    """Find the pieces that the runner was given, whether they still count or not, newest first."""
    return (
        select(attempt.c.bib, attempt.c.serial)
        .join(pickup, pickup.c.pickup_id == attempt.c.pickup_id)
        .where(
            pickup.c.entitlement_id == entitlement_id,
            pickup.c.state == PickupState.HANDED_OVER.value,
            attempt.c.state.in_([AttemptState.PROVEN.value, AttemptState.REVOKED.value]),
        )
        .order_by(attempt.c.pickup_id.desc(), attempt.c.serial.desc())
    )


def _in_hands(entitlement_id: str) -> Select[int, int]:
    """Find the piece that the runner was given and that still counts."""
    return _given(entitlement_id).where(attempt.c.state == AttemptState.PROVEN.value)


def _waits(entitlement_id: str) -> ColumnElement[bool]:
    return and_(surge.c.entitlement_id == entitlement_id, surge.c.done_at.is_(None))
