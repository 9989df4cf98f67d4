"""Import the organiser's roster: repeatable, all or nothing, and never deleting anybody."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, text

from kiosk.core.errors import InputError
from kiosk.core.event import Event
from kiosk.core.ports import Clock
from kiosk.db import record
from kiosk.db.engine import Database
from kiosk.db.life import refuse_purged
from kiosk.db.roster.claims import consistent, settle
from kiosk.db.roster.files import RosterFile, read_roster
from kiosk.db.roster.plan import Plan, load_stored, plan_person, plan_place
from kiosk.db.roster.report import LISTED_AT_MOST, RefusalList, RosterReport
from kiosk.db.roster.rows import RosterRow, RowReader
from kiosk.db.roster.write import write
from kiosk.db.store import SqlStore

Progress = Callable[[int, int], None]
_STEP = 500


def import_roster(
    store: SqlStore | Database,
    path: Path,
    event: Event,
    *,
    dry_run: bool,
    incarnation: str,
    clock: Clock,
    on_progress: Progress | None = None,
) -> RosterReport:
    """Import a CSV or XLSX roster in one transaction.

    Args:
        store: the event's database.
        path: the file.
        event: its races, start areas and ranges.
        dry_run: report what would happen, and change nothing.
        incarnation: the station whose journal notes the import.
        clock: the time of that entry.
        on_progress: called with steps done and steps in all.

    Raises:
        InputError: the file as a whole cannot be used.
        RuleError: the people of this event were purged.
        StoreError: the database cannot be used; nothing was changed.
    """
    database = store.database if isinstance(store, SqlStore) else store
    file = read_roster(path)
    progress = _Steps(len(file.lines), on_progress)
    refusals = RefusalList()
    rows = _understood(file, event, refusals, progress)
    if dry_run:
        with database.reading() as connection:
            refuse_purged(connection)
            plans = _planned(connection, rows, file, event, refusals, progress)
        progress.finish()
        return _report(file, plans, refusals, dry_run=True)
    with database.working() as connection:
        _keep_desks_out(connection, database)
        refuse_purged(connection)
        plans = _planned(connection, rows, file, event, refusals, progress)
        report = _report(file, plans, refusals, dry_run=False)
        write(connection, plans)
        record.append(connection, incarnation, "roster_imported", _facts(report), at=clock.now())
        connection.commit()
    progress.finish()
    return report


@dataclass(slots=True)
class _Steps:
    """Counts reading, comparing and writing as one step each for every line."""

    lines: int
    on_progress: Progress | None
    done: int = field(default=0)

    def step(self) -> None:
        self.done += 1
        if self.on_progress is not None and self.done % _STEP == 0:
            self.on_progress(self.done, 3 * self.lines)

    def finish(self) -> None:
        if self.on_progress is not None:
            self.on_progress(3 * self.lines, 3 * self.lines)


def _understood(file: RosterFile, event: Event, refusals: RefusalList, progress: _Steps) -> list[RosterRow]:
    reader = RowReader(event)
    rows = []
    for line in file.lines:
        progress.step()
        try:
            rows.append(reader.read(line))
        except InputError as mistake:
            refusals.add(line.number, str(mistake))
    return consistent(rows, refusals.add)


def _planned(
    connection: Connection,
    rows: list[RosterRow],
    file: RosterFile,
    event: Event,
    refusals: RefusalList,
    progress: _Steps,
) -> list[Plan]:
    stored = load_stored(connection)
    plans = []
    for row in rows:
        progress.step()
        plans.append(plan_place(row, stored, file.columns))
    settled = settle(plans, stored, event, refusals.add)
    people: set[str] = set()
    for plan in settled:
        # the first row that is not refused speaks for its member; nobody is added for a place that stays
        # with somebody else
        member_id = plan.row.member.member_id
        if member_id not in people and plan.after["member_id"] == member_id:
            people.add(member_id)
            plan_person(plan, stored, file.columns)
    return settled


def _keep_desks_out(connection: Connection, database: Database) -> None:
    """Let no desk give out a number between the comparison and the commit; SQLite is locked by then."""
    if not database.is_sqlite:
        connection.execute(text("LOCK TABLE number, place, member IN SHARE ROW EXCLUSIVE MODE"))


def _report(file: RosterFile, plans: list[Plan], refusals: RefusalList, *, dry_run: bool) -> RosterReport:
    added = sum(plan.before is None for plan in plans)
    differing = sum(plan.place_differs or plan.person_differs for plan in plans)
    conflicts = [conflict for plan in plans for conflict in plan.conflicts]
    return RosterReport(
        added=added,
        changed=differing - added,
        unchanged=len(plans) - differing,
        refused=refusals.count,
        conflicts=sum(bool(plan.conflicts) for plan in plans),
        refusals=refusals.in_order(),
        conflict_list=tuple(conflicts[:LISTED_AT_MOST]),
        unknown_columns=file.unknown,
        digest=file.digest,
        dry_run=dry_run,
    )


def _facts(report: RosterReport) -> dict[str, object]:
    return {
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": report.refused,
        "conflicts": report.conflicts,
        "file": report.digest,
    }
