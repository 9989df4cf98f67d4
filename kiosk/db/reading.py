"""The port `Reading`: a view of the database that changes nothing."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, Select, func, select

from kiosk.core.board import EventLife, Figures, JournalQuery, StationView, SurgeEntry
from kiosk.core.chip_files import ChipFormat, LastExport
from kiosk.core.errors import StoreError
from kiosk.core.journal import JournalEntry
from kiosk.core.names import fold
from kiosk.core.people import BibNumber, Match, MemberId, PickupId, Place, RaceCode, RunnerFile, Staff
from kiosk.core.pickup import Attempt, Pickup, PickupState
from kiosk.core.ports import CollectedBib, IssuedChip, ListedBib
from kiosk.core.supplies import Supplies
from kiosk.db import (
    alike,
    bib_list,
    chips,
    exports,
    figures,
    journal_search,
    life,
    people,
    pickups,
    results,
    staff,
    stations,
    supplies,
    surge,
    twice,
)
from kiosk.db.back_tables import revoked_pass
from kiosk.db.rows import entry_of
from kiosk.db.schema import journal, member, pickup
from kiosk.db.search import Search


class SqlReading:
    """Reads on one connection; see `kiosk.core.ports.Reading`."""

    # a unit of work locks the rows that a decision hangs on; SQLite has locked everything by then
    locks = False

    def __init__(self, connection: Connection, search: Search) -> None:
        self._connection = connection
        self._search = search

    def resolve(self, code: str) -> Match | None:
        """Find what a member number, entitlement number or roster pass names, exactly."""
        return people.resolve(self._connection, code)

    def runner(self, member_id: MemberId) -> RunnerFile | None:
        """Collect all that is known of one person."""
        if self.locks:
            alike.hold_all_alike(self._connection, member_id)
        return next(iter(people.runner_files(self._connection, (member_id,))), None)

    def search(self, text: str, *, limit: int) -> tuple[RunnerFile, ...]:
        """Find people by name, number or birth date, best first; accents, case and a typo forgiven."""
        found = self._search.find(self._connection, text, limit=limit)
        return people.runner_files(self._connection, found)

    def count_members(self) -> int:
        """Count the people in the roster."""
        return self._connection.execute(select(func.count()).select_from(member)).scalar_one()

    def pickup(self, pickup_id: PickupId) -> Pickup:
        """Load a pickup.

        Raises:
            StoreError: there is none of that id.
        """
        found = self._load(select(pickup.c.pickup_id).where(pickup.c.pickup_id == pickup_id))
        if not found:
            raise StoreError(f"there is no pickup {pickup_id}: scan the pass again")
        return found[0]

    def pickups_of(self, bib: BibNumber) -> tuple[Pickup, ...]:
        """Load every pickup of a bib, whatever its state, oldest first."""
        return self._load(select(pickup.c.pickup_id).where(pickup.c.bib == bib))

    def taken_bibs(self, race: RaceCode) -> Iterator[ListedBib]:
        """Give the bibs of a race that are reserved or collected, each as its newest piece, by number."""
        return bib_list.taken_bibs(self._connection, race)

    def assigned_bibs(self, race: RaceCode) -> Iterator[ListedBib]:
        """Give the bibs that the organiser assigned and nobody has asked for yet, by number."""
        return bib_list.assigned_bibs(self._connection, race)

    def waiting_places(self, race: RaceCode) -> Iterator[Place]:
        """Give the granted places of a race that have no bib and whose member has none."""
        return bib_list.waiting_places(self._connection, race)

    def places_begun_ahead(self, race: RaceCode) -> Iterator[Place]:
        """Give the places of a race whose bib was begun ahead and is not with the staff yet."""
        return bib_list.places_begun_ahead(self._connection, race)

    def unfinished(self) -> tuple[Pickup, ...]:
        """List open pickups, oldest first."""
        wanted = select(pickup.c.pickup_id).where(pickup.c.state == PickupState.OPEN.value)
        return pickups.load_pickups(self._connection, wanted)

    def attempts_of(self, bib: BibNumber) -> tuple[Attempt, ...]:
        """List all attempts of a bib over all its copies, in order of serial."""
        return pickups.attempts_of(self._connection, bib)

    def owner_of_tid(self, tid: str) -> str | None:
        """Give the attempt key under which a chip's TID was last seen in this event."""
        return chips.owner_of_tid(self._connection, tid)

    def chips_like(self, *, tid: str, epc: str) -> tuple[IssuedChip, ...]:
        """List the attempts that were sent and have a chip with this TID or this code, newest first."""
        return chips.chips_like(self._connection, tid=tid, epc=epc)

    def proxy_count(self, name: str) -> int:
        """Count pickups, open or handed over, that name this proxy."""
        if self.locks:
            alike.hold_proxy(self._connection, fold(name))
        named = select(func.count()).where(
            pickup.c.folded_proxy == fold(name),
            pickup.c.proxy != "",
            pickup.c.state != PickupState.UNDONE.value,
        )
        return self._connection.execute(named).scalar_one()

    def is_revoked(self, pass_id: str) -> bool:
        """Tell whether a pass stands on the revocation list."""
        wanted = select(revoked_pass.c.pass_id).where(revoked_pass.c.pass_id == pass_id)
        return self._connection.execute(wanted).one_or_none() is not None

    def staff(self) -> tuple[Staff, ...]:
        """List the staff, by name."""
        return staff.people(self._connection, locks=self.locks)

    def life(self) -> EventLife:
        """Tell how far the event is."""
        return life.life(self._connection, locks=self.locks)

    def collected(self) -> Iterator[CollectedBib]:
        """List the bibs that runners have, by number."""
        return results.collected(self._connection)

    def issued_chips(self) -> Iterator[IssuedChip]:
        """List every attempt that was ever sent, each with all its chips, by bib and serial."""
        return chips.issued_chips(self._connection)

    def last_export(self, chip_format: ChipFormat) -> LastExport | None:
        """Give what the newest chip file of a format held, None before the first."""
        return exports.last_export(self._connection, chip_format)

    def journal(self) -> Iterator[JournalEntry]:
        """Give all entries, chain by chain, in order."""
        wanted = select(journal).order_by(journal.c.incarnation, journal.c.sequence)
        rows = self._connection.execution_options(yield_per=1000).execute(wanted).mappings()
        return (entry_of(row) for row in rows)

    def figures(self, *, at: datetime) -> Figures:
        """Count what the board shows; `at`: now."""
        return figures.count_figures(self._connection, at=at)

    def stations(self, *, at: datetime) -> tuple[StationView, ...]:
        """List the stations that ever ran, by name; `at`: now."""
        return stations.list_stations(self._connection, at=at)

    def supplies(self, incarnation: str, *, at: datetime) -> Supplies:
        """Count what is left in a station's printer; `at`: now."""
        return supplies.supplies_of(self._connection, incarnation, at=at)

    def perhaps_twice(self, *, limit: int) -> tuple[tuple[RunnerFile, ...], ...]:
        """List people who may be in twice, the likeliest first; all have granted places."""
        return twice.perhaps_twice(self._connection, limit=limit)

    def journal_about(self, query: JournalQuery, *, limit: int) -> tuple[JournalEntry, ...]:
        """Find entries, newest first."""
        return journal_search.entries_about(self._connection, query, limit=limit)

    def surge(self) -> tuple[SurgeEntry, ...]:
        """List who waits for a bib: not done first, by race, start area and time added."""
        return surge.list_surge(self._connection)

    def _load(self, wanted: Select[int]) -> tuple[Pickup, ...]:
        return pickups.load_pickups(self._connection, wanted.with_for_update() if self.locks else wanted)
