"""The port `Work`: one unit of work; leaving it without `commit` rolls everything back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, insert, select, update

from kiosk.core.chip_files import ChipFormat, LastExport, LiveChip
from kiosk.core.errors import OperationMismatchError, StoreError
from kiosk.core.operation import OperationKey, Outcome
from kiosk.core.people import BibNumber, EntitlementId, MemberId, RaceCode, Staff
from kiosk.core.pickup import Pickup, ReplaceReason
from kiosk.core.ports import Clock, PurgeCount
from kiosk.core.supplies import Supply
from kiosk.db import exports, life, numbers, purge, record, staff, supplies, surge
from kiosk.db.back_tables import revoked_pass
from kiosk.db.pickups import save_pickup
from kiosk.db.reading import SqlReading
from kiosk.db.rows import outcome_of, outcome_text
from kiosk.db.schema import operation, place, station
from kiosk.db.search import Search


class SqlWork(SqlReading):
    """Changes the database on one connection; see `kiosk.core.ports.Work`."""

    locks = True

    def __init__(
        self,
        connection: Connection,
        search: Search,
        *,
        key: OperationKey,
        content: str,
        incarnation: str,
        clock: Clock,
    ) -> None:
        super().__init__(connection, search)
        self._key = key
        self._content = content
        self._incarnation = incarnation
        self._clock = clock
        self._is_over = False
        # units of work of one station follow each other, so that its keys and its chain do too
        connection.execute(
            select(station.c.incarnation).where(station.c.incarnation == incarnation).with_for_update()
        )
        self._first_outcome = self._look_up()

    def _look_up(self) -> Outcome | None:
        stored = self._connection.execute(
            select(operation.c.content, operation.c.outcome).where(
                operation.c.incarnation == self._key.incarnation, operation.c.number == self._key.number
            )
        ).one_or_none()
        if stored is None:
            return None
        if stored.content != self._content:
            raise OperationMismatchError(
                f"operation {self._key.number} of this station was something else: begin a new one"
            )
        return outcome_of(stored.outcome)

    @property
    def first_outcome(self) -> Outcome | None:
        """Give what this key came to before, None for a new one."""
        return self._first_outcome

    def take_number(self, race: RaceCode, start_area: str, *, wanted: BibNumber | None) -> BibNumber | None:
        """Take `wanted`, or the lowest free number of the start area ('' = of the race); None: none left.

        A wanted number that the roster keeps is taken here, and held to its place by `assign`.
        """
        return numbers.take_number(self._connection, race, start_area, wanted=wanted)

    def assign(self, bib: BibNumber, entitlement_id: EntitlementId, member_id: MemberId) -> None:
        """Give a taken number to one entitlement of one person.

        Raises:
            RuleError: the roster keeps it for another place.
            StoreError: it was not taken first, or one of the two has a number already.
        """
        numbers.assign(self._connection, bib, entitlement_id, member_id)

    def release(self, bib: BibNumber) -> None:
        """Take a number back from its entitlement and put it among the free ones.

        Raises:
            RuleError: a piece of stock was sent out under it.
        """
        numbers.release(self._connection, bib)

    def retire(self, bib: BibNumber) -> None:
        """Take a number back from its entitlement for ever."""
        numbers.retire(self._connection, bib)

    def save(self, pickup: Pickup) -> Pickup:
        """Store a pickup with its attempts and chips; a new one (id 0) comes back with its id.

        Where one proven copy follows another, save the pickup of the revoked one first.

        Raises:
            StaleFenceError: another station has taken it over.
        """
        return replace(pickup, pickup_id=save_pickup(self._connection, pickup, at=self._clock.now()))

    def note(self, kind: str, facts: dict[str, object]) -> None:
        """Append to this station's journal; identifiers only, never names."""
        record.append(self._connection, self._incarnation, kind, facts, at=self._clock.now())

    def add_staff(self, person: Staff) -> None:
        """Add a person, or replace the one of that name."""
        staff.add(self._connection, person)

    def remove_staff(self, name: str) -> bool:
        """Remove a person; False if there is none of that name."""
        return staff.remove(self._connection, name)

    def set_badge(self, name: str, badge_hash: str) -> None:
        """Give a person of the staff a badge, or take it away ('')."""
        staff.set_badge(self._connection, name, badge_hash)

    def set_failures(self, name: str, failures: int, *, waits_until: datetime | None) -> None:
        """Note wrong PINs of a person, and until when no PIN of theirs is looked at."""
        staff.set_failures(self._connection, name, failures, waits_until=waits_until)

    def correct_bib_name(self, entitlement_id: EntitlementId, bib_name: str) -> None:
        """Print another name on the bib than the roster said."""
        mine = place.c.entitlement_id == entitlement_id
        self._connection.execute(update(place).where(mine).values(bib_name=bib_name))

    def load_supply(self, incarnation: str, supply: Supply, labels: int) -> None:
        """Note that something good for so many labels was put into a station's printer; 0: taken out."""
        supplies.load(self._connection, incarnation, supply, labels, at=self._clock.now())

    def add_to_surge(self, entitlement_id: EntitlementId, reason: ReplaceReason) -> bool:
        """Put a place at the end of the surge list; False if it waits there already."""
        return surge.add(self._connection, entitlement_id, reason, at=self._clock.now())

    def settle_surge(self, entitlement_id: EntitlementId) -> bool:
        """Note as done who was given a bib since they were added; True if somebody was."""
        return surge.settle(self._connection, entitlement_id, at=self._clock.now())

    def take_from_surge(self, entitlement_id: EntitlementId) -> bool:
        """Let this station make that bib; False if another one does, or it is done or not listed."""
        return surge.take(self._connection, entitlement_id, self._incarnation)

    def finish_surge(self, entitlement_id: EntitlementId, *, done: bool) -> None:
        """Note that the bib was handed over, or (not `done`) that nobody makes it now."""
        surge.finish(self._connection, entitlement_id, at=self._clock.now() if done else None)

    def drop_from_surge(self, entitlement_id: EntitlementId) -> None:
        """Take a place from the list that was not done."""
        surge.drop(self._connection, entitlement_id)

    def remember_export(
        self, chip_format: ChipFormat, live: Sequence[LiveChip], *, since: LastExport | None
    ) -> bool:
        """Note what a new chip file holds, in the place of the last one of its format.

        False, and nothing is noted, if `since` is not the last one any more.
        """
        by, at = self._incarnation, self._clock.now()
        return exports.remember(self._connection, chip_format, live, since=since, incarnation=by, at=at)

    def close_event(self) -> None:
        """Give out nothing more from now on; waits for the units of work that saw the event open."""
        life.close(self._connection, at=self._clock.now())

    def reopen_event(self) -> None:
        """Give out again.

        Raises:
            RuleError: its people were purged.
        """
        life.reopen(self._connection)

    def make_anonymous(self, *, keep_birth_year: bool, with_staff: bool) -> PurgeCount:
        """Delete who never had a pickup, and take the person out of everybody else's rows, for ever."""
        return purge.make_anonymous(
            self._connection, keep_birth_year=keep_birth_year, with_staff=with_staff, at=self._clock.now()
        )

    def revoke_pass(self, pass_id: str) -> None:
        """Put a pass on the revocation list."""
        if not self.is_revoked(pass_id):
            self._connection.execute(insert(revoked_pass).values(pass_id=pass_id, at=self._clock.now()))

    def commit(self, outcome: Outcome) -> Outcome:
        """Store the outcome under the key, make everything durable, and give the outcome back.

        A key that came back keeps its first outcome: what was done meanwhile is rolled back.

        Raises:
            StoreError: committed before, or the database cannot be used.
        """
        if self._is_over:
            raise StoreError("this unit of work was committed already; begin a new one")
        self._is_over = True
        if self._first_outcome is not None:
            self._connection.rollback()
            return self._first_outcome
        self._connection.execute(
            insert(operation).values(
                incarnation=self._key.incarnation,
                number=self._key.number,
                content=self._content,
                outcome=outcome_text(outcome),
                at=self._clock.now(),
            )
        )
        self._connection.commit()
        return outcome
