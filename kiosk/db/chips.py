"""Find chips: whose they were, and every one that was ever sent out."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select, tuple_

from kiosk.core.people import BibNumber, RaceCode
from kiosk.core.pickup import AttemptState
from kiosk.core.ports import IssuedChip
from kiosk.db.rows import attempt_of, chip_of
from kiosk.db.schema import attempt, chip, pickup

_SAME_ATTEMPT = and_(chip.c.bib == attempt.c.bib, chip.c.serial == attempt.c.serial)
_ISSUED = (
    select(attempt, pickup.c.race, pickup.c.station, chip.c.number, chip.c.epc, chip.c.tid, chip.c.verdict)
    .join(pickup, pickup.c.pickup_id == attempt.c.pickup_id)
    .join(chip, _SAME_ATTEMPT)
    .where(attempt.c.state != AttemptState.PLANNED.value)
    .order_by(attempt.c.bib, attempt.c.serial, chip.c.number)
)


def owner_of_tid(connection: Connection, tid: str) -> str | None:
    """Give the attempt key under which a chip was last seen."""
    row = connection.execute(
        select(chip.c.bib, chip.c.serial)
        .where(chip.c.tid == tid)
        .order_by(chip.c.seen_at.desc(), chip.c.is_live.desc(), chip.c.bib.desc(), chip.c.serial.desc())
        .limit(1)
    ).one_or_none()
    return None if row is None or not tid else f"{row.bib}.{row.serial}"


def issued_chips(connection: Connection) -> Iterator[IssuedChip]:
    """List every attempt that was ever sent, with its chips, by bib and serial."""
    return _issued(connection.execution_options(yield_per=1000), _ISSUED)


def chips_like(connection: Connection, *, tid: str, epc: str) -> tuple[IssuedChip, ...]:
    """List the attempts that were sent and have a chip with this TID or this code, newest first."""
    like = or_(and_(chip.c.tid == tid, chip.c.tid != ""), chip.c.epc == epc)
    keys = connection.execute(select(chip.c.bib, chip.c.serial).where(like)).all()
    wanted = tuple_(attempt.c.bib, attempt.c.serial).in_([tuple(key) for key in keys])
    found = _issued(connection, _ISSUED.where(wanted)) if keys else ()
    return tuple(sorted(found, key=lambda one: (one.at, one.attempt.serial), reverse=True))


def _issued(connection: Connection, wanted: Select[Any]) -> Iterator[IssuedChip]:
    rows = connection.execute(wanted).mappings()
    for (bib, _), same in groupby(rows, key=lambda row: (row["bib"], row["serial"])):
        lines = list(same)
        first = lines[0]
        made = attempt_of(first, tuple(chip_of(line) for line in lines))
        yield IssuedChip(BibNumber(bib), RaceCode(first["race"]), made, first["station"], first["sent_at"])
