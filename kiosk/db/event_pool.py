"""Fill the number pool from the event's ranges, and hold the database to its event."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, func, insert, select, update

from kiosk.core.errors import InputError, StoreError
from kiosk.core.event import Event, Race, StartArea
from kiosk.core.numbers import first_overlap
from kiosk.db.engine import Database
from kiosk.db.schema import NumberState, chip, event_facts, number

_CHANGEABLE = frozenset({NumberState.FREE.value, NumberState.CLOSED.value})
_BOUND = frozenset({NumberState.KEPT.value, NumberState.TAKEN.value, NumberState.HELD.value})


@dataclass(frozen=True, slots=True)
class _Spot:
    race: str
    start_area: str
    state: str


def prepare_event(database: Database, event: Event) -> None:
    """Hold the database to this event and its ranges; a second call changes nothing.

    Raises:
        InputError: overlapping ranges, or ranges that leave out a number somebody has.
        StoreError: the database belongs to another event.
    """
    digest = _pool_digest(event)
    with database.reading() as connection:
        facts = connection.execute(select(event_facts)).one_or_none()
    if facts is not None and (facts.code, facts.nonce, facts.pool_digest) == (
        event.code,
        event.chips.event_nonce,
        digest,
    ):
        return
    _refuse_overlap(event)
    with database.working() as connection:
        database.take_turn(connection)
        _keep_facts(connection, database.name, event, digest)
        _fill_pool(connection, event)
        connection.commit()


def _pool_digest(event: Event) -> str:
    words = [f"{race.code}\n{area.code}\n{area.numbers.spans}" for race, area in _areas(event)]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()


def _areas(event: Event) -> Iterator[tuple[Race, StartArea]]:
    return ((race, area) for race in event.races for area in race.start_areas)


def _refuse_overlap(event: Event) -> None:
    overlap = first_overlap((f"{race.code} {area.code}", area.numbers) for race, area in _areas(event))
    if overlap is not None:
        one, other, bib = overlap
        raise InputError(f"number {bib} stands in the ranges of {one} and of {other}: leave it out of one")


def _keep_facts(connection: Connection, name: str, event: Event, digest: str) -> None:
    facts = connection.execute(select(event_facts)).one_or_none()
    nonce = event.chips.event_nonce
    if facts is None:
        first = {"single": 1, "code": event.code, "nonce": nonce, "pool_digest": digest, "roster_revision": 0}
        connection.execute(insert(event_facts).values(first))
        return
    if facts.code != event.code:
        raise StoreError(
            f"{name} belongs to the event {facts.code}, the event file to {event.code}: "
            "correct the station file, or run `kiosk init` for a new database"
        )
    has_chips = connection.execute(select(func.count()).select_from(chip)).scalar_one() > 0
    if facts.nonce != nonce and has_chips:
        raise InputError(
            f'chips were already encoded with event_nonce "{facts.nonce}"; write it back into the event file'
        )
    connection.execute(update(event_facts).values(nonce=nonce, pool_digest=digest))


def _fill_pool(connection: Connection, event: Event) -> None:
    stored = {
        row.bib: _Spot(row.race, row.start_area, row.state)
        for row in connection.execute(
            select(number.c.bib, number.c.race, number.c.start_area, number.c.state).with_for_update()
        )
    }
    ranged = {bib: (str(race.code), area.code) for race, area in _areas(event) for bib in area.numbers}
    _refuse_orphans(stored, ranged)
    _insert_new(connection, stored, ranged)
    _move(connection, stored, ranged)


def _refuse_orphans(stored: dict[int, _Spot], ranged: dict[int, tuple[str, str]]) -> None:
    """Refuse ranges in which a number that somebody has is missing, or belongs to another area."""
    for bib, spot in sorted(stored.items()):
        place = ranged.get(bib)
        if spot.state in _BOUND and place != (spot.race, spot.start_area):
            now = f"puts it in {place[0]} {place[1]}" if place else "leaves it out"
            raise InputError(
                f"number {bib} is {spot.state} in {spot.race} {spot.start_area}, but the event file {now}: "
                "write the range back"
            )


def _insert_new(connection: Connection, stored: dict[int, _Spot], ranged: dict[int, tuple[str, str]]) -> None:
    free = NumberState.FREE.value
    rows = [
        {"bib": bib, "race": race, "start_area": area, "state": free}
        for bib, (race, area) in ranged.items()
        if bib not in stored
    ]
    if rows:
        connection.execute(insert(number), rows)


def _move(connection: Connection, stored: dict[int, _Spot], ranged: dict[int, tuple[str, str]]) -> None:
    moves = []
    for bib, spot in stored.items():
        if spot.state not in _CHANGEABLE:
            continue
        race, area = ranged.get(bib, (spot.race, spot.start_area))
        state = (NumberState.FREE if bib in ranged else NumberState.CLOSED).value
        if _Spot(race, area, state) != spot:
            moves.append({"key": bib, "race": race, "start_area": area, "state": state})
    if moves:
        connection.execute(update(number).where(number.c.bib == bindparam("key")), moves)
