"""Collect what the database knows of people: places, the bib they hold, and doubles."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    HeldBib,
    Match,
    MemberId,
    PickupId,
    Place,
    RaceCode,
    RunnerFile,
)
from kiosk.core.pickup import AHEAD, MAY_BE_OUT, PickupState
from kiosk.db import alike
from kiosk.db.rows import member_of, place_of
from kiosk.db.schema import attempt, member, number, pickup, place


def resolve(connection: Connection, code: str) -> Match | None:
    """Find what a pass of the roster, an entitlement number or a member number names."""
    code = code.strip()
    # PostgreSQL takes no zero character, and no code has one
    if not code or "\0" in code:
        return None
    found = connection.execute(
        select(place.c.member_id, place.c.entitlement_id, place.c.pass_code)
        .where((place.c.pass_code == code) | (place.c.entitlement_id == code))
        .order_by((place.c.pass_code == code).desc())
        .limit(1)
    ).one_or_none()
    if found is not None:
        is_pass = found.pass_code == code
        return Match(MemberId(found.member_id), EntitlementId(found.entitlement_id), is_pass)
    known = connection.execute(select(member.c.member_id).where(member.c.member_id == code)).scalar()
    return None if known is None else Match(MemberId(known))


def runner_files(connection: Connection, member_ids: Sequence[str]) -> tuple[RunnerFile, ...]:
    """Collect the files of some people, in the order asked for; unknown ones are left out."""
    members = {
        row["member_id"]: member_of(row)
        for row in connection.execute(select(member).where(member.c.member_id.in_(member_ids))).mappings()
    }
    places = _places(connection, member_ids)
    rivals = alike.rivals(connection, member_ids)
    holders = {*member_ids, *(rival for names in rivals.values() for rival in names)}
    held = _held_bibs(connection, holders)
    return tuple(
        RunnerFile(
            members[member_id],
            places[member_id],
            held.get(member_id),
            tuple(held[rival] for rival in rivals[member_id] if rival in held),
        )
        for member_id in member_ids
        if member_id in members
    )


def _places(connection: Connection, member_ids: Sequence[str]) -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = defaultdict(tuple)
    rows = select(place).where(place.c.member_id.in_(member_ids)).order_by(place.c.entitlement_id)
    for row in connection.execute(rows).mappings():
        found[row["member_id"]] += (place_of(row),)
    return found


def _held_bibs(connection: Connection, member_ids: Iterable[str]) -> dict[str, HeldBib]:
    numbers = select(number).where(number.c.member_id.in_(sorted(member_ids)))
    rows = connection.execute(numbers).mappings().all()
    if not rows:
        return {}
    bibs = [row["bib"] for row in rows]
    newest, collected = _visits(connection, bibs)
    out = _may_be_out(connection, bibs)
    return {row["member_id"]: _held(row, newest, collected, out) for row in rows}


def _visits(
    connection: Connection, bibs: Sequence[int]
) -> tuple[dict[tuple[int, str], RowMapping], dict[tuple[int, str], RowMapping]]:
    """Give, for each bib and place, its newest pickup and the one of its first hand-over."""
    newest: dict[tuple[int, str], RowMapping] = {}
    collected: dict[tuple[int, str], RowMapping] = {}
    rows = (
        select(pickup)
        .where(pickup.c.bib.in_(bibs), pickup.c.state != PickupState.UNDONE.value)
        .order_by(pickup.c.pickup_id)
    )
    for row in connection.execute(rows).mappings():
        key = (row["bib"], row["entitlement_id"])
        newest[key] = row
        if row["state"] == PickupState.HANDED_OVER.value:
            collected.setdefault(key, row)
    return newest, collected


def _may_be_out(connection: Connection, bibs: Sequence[int]) -> dict[int, str]:
    """Give, for each bib of which a piece may be out, the key of the newest one."""
    states = [state.value for state in MAY_BE_OUT]
    rows = (
        select(attempt.c.bib, func.max(attempt.c.serial))
        .where(attempt.c.bib.in_(bibs), attempt.c.state.in_(states))
        .group_by(attempt.c.bib)
    )
    return {bib: f"{bib}.{serial}" for bib, serial in connection.execute(rows)}


def _held(
    row: RowMapping,
    newest: dict[tuple[int, str], RowMapping],
    collected: dict[tuple[int, str], RowMapping],
    out: dict[int, str],
) -> HeldBib:
    key = (row["bib"], row["entitlement_id"])
    visit: RowMapping | dict[str, Any] = newest.get(key) or {
        "station": "",
        "incarnation": "",
        "pickup_id": None,
        "state": None,
        "with_staff": False,
        "identity": "",
    }
    first, is_open = collected.get(key), visit["state"] == PickupState.OPEN.value
    # when and where it was collected are told of one visit; what is under way, of where it is
    where = visit if first is None or is_open or visit["with_staff"] else first
    return HeldBib(
        BibNumber(row["bib"]),
        EntitlementId(row["entitlement_id"]),
        MemberId(row["member_id"]),
        RaceCode(row["race"]),
        row["start_area"],
        where["station"],
        visit["incarnation"],
        None if visit["pickup_id"] is None else PickupId(visit["pickup_id"]),
        None if first is None else first["closed_at"],
        is_open,
        row["bib"] in out,
        visit["with_staff"],
        out.get(row["bib"], ""),
        is_open and visit["identity"] == AHEAD,
    )
