"""The event's database as the use cases see it."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.core.journal import JournalEntry
from kiosk.core.operation import OperationKey, Outcome
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    Match,
    MemberId,
    PickupId,
    RaceCode,
    RunnerFile,
    Staff,
)
from kiosk.core.pickup import Attempt, Pickup


@dataclass(frozen=True, slots=True)
class IssuedChip:
    """One line of the chip file; see `kiosk chips export`."""

    bib: BibNumber
    race: RaceCode
    attempt: Attempt
    station: str
    at: datetime


class Reading(Protocol):
    """A view of the database that changes nothing."""

    def resolve(self, code: str) -> Match | None:
        """Find what a member number, entitlement number or roster pass names, exactly."""

    def runner(self, member_id: MemberId) -> RunnerFile | None:
        """Collect all that is known of one person."""

    def search(self, text: str, *, limit: int) -> tuple[RunnerFile, ...]:
        """Find people by name, number or birth date, best first; accents, case and a typo forgiven."""

    def count_members(self) -> int:
        """Count the people in the roster."""

    def pickup(self, pickup_id: PickupId) -> Pickup:
        """Load a pickup; raises StoreError if there is none."""

    def pickups_of(self, bib: BibNumber) -> tuple[Pickup, ...]:
        """Load every pickup of a bib, whatever its state, oldest first."""

    def unfinished(self) -> tuple[Pickup, ...]:
        """List open pickups, oldest first."""

    def attempts_of(self, bib: BibNumber) -> tuple[Attempt, ...]:
        """List all attempts of a bib over all its copies, in order of serial."""

    def owner_of_tid(self, tid: str) -> str | None:
        """Give the attempt key under which a chip's TID was last seen in this event."""

    def proxy_count(self, name: str) -> int:
        """Count pickups, open or handed over, that name this proxy."""

    def is_revoked(self, pass_id: str) -> bool:
        """Tell whether a pass stands on the revocation list."""

    def staff(self) -> tuple[Staff, ...]:
        """List the staff, by name."""

    def issued_chips(self) -> Iterator[IssuedChip]:
        """List every chip of every attempt that was ever sent, by bib and serial."""

    def journal(self) -> Iterator[JournalEntry]:
        """Give all entries, chain by chain, in order."""


class Work(Reading, Protocol):
    """One unit of work: leaving it without `commit` rolls everything back."""

    @property
    def first_outcome(self) -> Outcome | None:
        """Give what this key came to before, None for a new one."""

    def take_number(self, race: RaceCode, start_area: str, *, wanted: BibNumber | None) -> BibNumber | None:
        """Take `wanted`, or the lowest free number of the start area ('' = of the race); None: none left."""

    def assign(self, bib: BibNumber, entitlement_id: EntitlementId, member_id: MemberId) -> None:
        """Give a taken number to one entitlement of one person."""

    def release(self, bib: BibNumber) -> None:
        """Take a number back from its entitlement and put it among the free ones."""

    def retire(self, bib: BibNumber) -> None:
        """Take a number back from its entitlement for ever."""

    def save(self, pickup: Pickup) -> Pickup:
        """Store a pickup with its attempts and chips; a new one (id 0) comes back with its id."""

    def note(self, kind: str, facts: dict[str, object]) -> None:
        """Append to this station's journal; identifiers only, never names."""

    def add_staff(self, person: Staff) -> None:
        """Add a person, or replace the one of that name."""

    def remove_staff(self, name: str) -> bool:
        """Remove a person; False if there is none of that name."""

    def revoke_pass(self, pass_id: str) -> None:
        """Put a pass on the revocation list."""

    def commit(self, outcome: Outcome) -> Outcome:
        """Store the outcome under the key, make everything durable, and give the outcome back."""


class Store(Protocol):
    """The event's database as one station uses it."""

    def next_key(self) -> OperationKey:
        """Draw the key of a new operation, never drawn before by any process of this station."""

    def reading(self) -> AbstractContextManager[Reading]:
        """Look at the database."""

    def working(self, key: OperationKey, content: str) -> AbstractContextManager[Work]:
        """Begin a unit of work.

        Args:
            key: the operation's own key.
            content: fingerprint of what is asked (`operation.content_digest`).

        Raises:
            OperationMismatchError: the key is known with another content.
            StoreError: the database cannot be used.
        """

    def close(self) -> None:
        """Let the database go."""
