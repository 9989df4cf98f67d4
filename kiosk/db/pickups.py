"""Load and store pickups with their attempts and chips."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, and_, insert, select, update

from kiosk.core.errors import RuleError, StaleFenceError, StoreError
from kiosk.core.people import PickupId
from kiosk.core.pickup import Attempt, AttemptState, Chip, Pickup, PickupState
from kiosk.db.rows import attempt_of, chip_of, pickup_of, pickup_row
from kiosk.db.schema import attempt, chip, pickup

_DEAD = frozenset({AttemptState.VOID, AttemptState.REVOKED})


def load_pickups(connection: Connection, wanted: Select[int]) -> tuple[Pickup, ...]:
    """Load pickups, in order of their ids.

    Args:
        connection: where.
        wanted: gives their ids; if it locks rows, the lock stays.
    """
    ids = connection.execute(wanted).scalars().all()
    if not ids:
        return ()
    attempts = _attempts(connection, select(attempt).where(attempt.c.pickup_id.in_(ids)))
    rows = connection.execute(select(pickup).where(pickup.c.pickup_id.in_(ids)).order_by(pickup.c.pickup_id))
    return tuple(pickup_of(row, tuple(attempts[row["pickup_id"]])) for row in rows.mappings())


def attempts_of(connection: Connection, bib: int) -> tuple[Attempt, ...]:
    """List all attempts of a bib, over all its copies and pickups."""
    by_pickup = _attempts(connection, select(attempt).where(attempt.c.bib == bib))
    return tuple(sorted((one for some in by_pickup.values() for one in some), key=lambda one: one.serial))


def _attempts(connection: Connection, wanted: Select[Any]) -> dict[int, list[Attempt]]:
    rows = connection.execute(wanted.order_by(attempt.c.bib, attempt.c.serial)).mappings().all()
    chips: dict[tuple[int, int], list[Chip]] = defaultdict(list)
    bibs = {row["bib"] for row in rows}
    for row in connection.execute(
        select(chip).where(chip.c.bib.in_(bibs)).order_by(chip.c.bib, chip.c.serial, chip.c.number)
    ).mappings():
        chips[row["bib"], row["serial"]].append(chip_of(row))
    found: dict[int, list[Attempt]] = defaultdict(list)
    for row in rows:
        found[row["pickup_id"]].append(attempt_of(row, tuple(chips[row["bib"], row["serial"]])))
    return found


def save_pickup(connection: Connection, wanted: Pickup, *, at: datetime) -> PickupId:
    """Store a pickup as it is given, and give its id.

    An attempt that is no longer live is stored before a live one, so that the rules of one live copy
    and one live chip hold at every step.

    Raises:
        StaleFenceError: another station has taken it over.
        RuleError: it was closed before, in another way.
        StoreError: there is none of that id, or a rule of the database forbids it.
    """
    pickup_id = _save_visit(connection, wanted)
    rows = connection.execute(select(attempt).where(attempt.c.pickup_id == pickup_id)).mappings()
    stored = {row["serial"]: row for row in rows}
    for one in sorted(wanted.attempts, key=lambda one: (_is_live(one, wanted), one.serial)):
        _save_attempt(connection, one, wanted, stored.get(one.serial), pickup_id=pickup_id, at=at)
    return pickup_id


def _save_visit(connection: Connection, wanted: Pickup) -> PickupId:
    row = pickup_row(wanted)
    if not wanted.pickup_id:
        new = insert(pickup).values(row).returning(pickup.c.pickup_id)
        return PickupId(connection.execute(new).scalar_one())
    mine = pickup.c.pickup_id == wanted.pickup_id
    stored = connection.execute(
        select(pickup.c.fence, pickup.c.state, pickup.c.station).where(mine).with_for_update()
    ).one_or_none()
    if stored is None:
        raise StoreError(f"there is no pickup {wanted.pickup_id}: scan the pass again")
    if stored.fence > wanted.fence:
        raise StaleFenceError(f"bib {wanted.bib} is served at {stored.station} now: scan the pass again")
    # a bib that came back opens its pickup again, under a higher fence
    is_taken_back = stored.state == PickupState.HANDED_OVER.value and wanted.fence > stored.fence
    if stored.state not in {PickupState.OPEN.value, wanted.state.value} and not is_taken_back:
        raise RuleError(f"the pickup of bib {wanted.bib} is {stored.state} already: scan the pass again")
    connection.execute(update(pickup).where(mine).values(row))
    return wanted.pickup_id


def _is_live(one: Attempt, visit: Pickup) -> bool:
    was_dropped = one.state is AttemptState.PLANNED and visit.state is PickupState.UNDONE
    return not (one.state in _DEAD or was_dropped)


def _save_attempt(
    connection: Connection,
    one: Attempt,
    visit: Pickup,
    stored: RowMapping | None,
    *,
    pickup_id: PickupId,
    at: datetime,
) -> None:
    is_live = _is_live(one, visit)
    sent_at = None if one.state is AttemptState.PLANNED else (stored and stored["sent_at"]) or at
    row = {
        "copy": one.copy,
        "state": one.state.value,
        "is_live": is_live,
        "note": one.note,
        "destroyed": one.destroyed,
        "sent_at": sent_at,
    }
    if stored is None:
        keys = {"bib": one.bib, "serial": one.serial, "pickup_id": pickup_id}
        connection.execute(insert(attempt).values(**keys, **row))
    elif any(stored[column] != value for column, value in row.items()):
        mine = and_(attempt.c.bib == one.bib, attempt.c.serial == one.serial)
        connection.execute(update(attempt).where(mine).values(row))
    _save_chips(connection, one, is_live=is_live, at=at)


def _save_chips(connection: Connection, one: Attempt, *, is_live: bool, at: datetime) -> None:
    mine = and_(chip.c.bib == one.bib, chip.c.serial == one.serial)
    stored = {row["number"]: row for row in connection.execute(select(chip).where(mine)).mappings()}
    for each in one.chips:
        before = stored.get(each.number)
        verdict = None if each.verdict is None else each.verdict.value
        row = {"epc": each.epc, "tid": each.tid, "verdict": verdict, "is_live": is_live}
        is_seen = each.tid != "" and (before is None or before["tid"] != each.tid)
        seen = {"seen_at": at} if is_seen else {}
        if before is None:
            keys = {"bib": one.bib, "serial": one.serial, "number": each.number}
            connection.execute(insert(chip).values(**keys, **row, **seen))
        elif any(before[column] != value for column, value in row.items()):
            connection.execute(update(chip).where(mine, chip.c.number == each.number).values(**row, **seen))
