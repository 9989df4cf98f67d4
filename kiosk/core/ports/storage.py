"""The event's database as the use cases see it."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.core.board import EventLife, Figures, JournalQuery, Presence, StationView, SurgeEntry
from kiosk.core.chip_files import ChipFormat, IssuedChip, LastExport, LiveChip
from kiosk.core.journal import JournalEntry
from kiosk.core.operation import OperationKey, Outcome
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    Match,
    Member,
    MemberId,
    PickupId,
    Place,
    RaceCode,
    RunnerFile,
    Staff,
)
from kiosk.core.pickup import Attempt, Pickup, ReplaceReason
from kiosk.core.supplies import Supplies, Supply


@dataclass(frozen=True, slots=True)
class ListedBib:
    """What is needed to draw one bib of many.

    Attributes:
        start_area: code of the one that its number belongs to.
        copy: 0 for the original.
        serial: of its newest piece, 1 for the first.
    """

    bib: BibNumber
    start_area: str
    member: Member
    place: Place
    copy: int
    serial: int


@dataclass(frozen=True, slots=True)
class CollectedBib:
    """A bib that a runner has; all of it is said of the copy that was handed over last.

    Attributes:
        name: of the runner, empty once they were made anonymous.
        by_proxy: somebody else took it.
    """

    bib: BibNumber
    race: RaceCode
    start_area: str
    member_id: MemberId
    name: str
    collected_at: datetime
    station: str
    by_proxy: bool
    copy: int


@dataclass(frozen=True, slots=True)
class PurgeCount:
    """What a purge did.

    Attributes:
        deleted: members who never had a pickup.
        anonymous: members who had one, whether this purge or an earlier one made them so.
        outcomes: stored answers whose facts were emptied.
        birth_dates: of those who had a pickup, taken away altogether.
        staff: people with a PIN who were deleted.
        checks: pickups that no longer say who of the staff looked.
    """

    deleted: int
    anonymous: int
    outcomes: int
    birth_dates: int = 0
    staff: int = 0
    checks: int = 0

    @property
    def is_nothing(self) -> bool:
        """Tell whether all of it had been done before."""
        return not (self.deleted or self.outcomes or self.birth_dates or self.staff or self.checks)


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

    def taken_bibs(self, race: RaceCode) -> Iterator[ListedBib]:
        """Give the bibs of a race that are reserved or collected, each as its newest piece, by number."""

    def assigned_bibs(self, race: RaceCode) -> Iterator[ListedBib]:
        """Give the bibs that the organiser assigned and nobody has asked for yet, by number."""

    def waiting_places(self, race: RaceCode) -> Iterator[Place]:
        """Give the granted places of a race that have no bib and whose member has none."""

    def places_begun_ahead(self, race: RaceCode) -> Iterator[Place]:
        """Give the places of a race whose bib was begun ahead and is not with the staff yet."""

    def unfinished(self) -> tuple[Pickup, ...]:
        """List open pickups, oldest first."""

    def attempts_of(self, bib: BibNumber) -> tuple[Attempt, ...]:
        """List all attempts of a bib over all its copies, in order of serial."""

    def owner_of_tid(self, tid: str) -> str | None:
        """Give the attempt key under which a chip's TID was last seen in this event."""

    def chips_like(self, *, tid: str, epc: str) -> tuple[IssuedChip, ...]:
        """List the attempts that were sent and have a chip with this TID or this code, newest first."""

    def proxy_count(self, name: str) -> int:
        """Count pickups, open or handed over, that name this proxy."""

    def is_revoked(self, pass_id: str) -> bool:
        """Tell whether a pass stands on the revocation list."""

    def staff(self) -> tuple[Staff, ...]:
        """List the staff, by name."""

    def issued_chips(self) -> Iterator[IssuedChip]:
        """List every chip of every attempt that was ever sent, by bib and serial."""

    def last_export(self, chip_format: ChipFormat) -> LastExport | None:
        """Give what the newest chip file of a format held, None before the first."""

    def collected(self) -> Iterator[CollectedBib]:
        """List the bibs that runners have, by number."""

    def journal(self) -> Iterator[JournalEntry]:
        """Give all entries, chain by chain, in order."""

    def life(self) -> EventLife:
        """Tell how far the event is."""

    def figures(self, *, at: datetime) -> Figures:
        """Count what the board shows; `at`: now."""

    def stations(self, *, at: datetime) -> tuple[StationView, ...]:
        """List the stations that ever ran, by name; `at`: now."""

    def supplies(self, incarnation: str, *, at: datetime) -> Supplies:
        """Count what is left in a station's printer; `at`: now."""

    def perhaps_twice(self, *, limit: int) -> tuple[tuple[RunnerFile, ...], ...]:
        """List people who may be in twice, the likeliest first; all have granted places."""

    def journal_about(self, query: JournalQuery, *, limit: int) -> tuple[JournalEntry, ...]:
        """Find entries, newest first."""

    def surge(self) -> tuple[SurgeEntry, ...]:
        """List who waits for a bib: not done first, by start of the race, start area and time added."""


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

    def set_badge(self, name: str, badge_hash: str) -> None:
        """Give a person of the staff a badge, or take it away ('')."""

    def set_failures(self, name: str, failures: int, *, waits_until: datetime | None) -> None:
        """Note wrong PINs of a person, and until when no PIN of theirs is looked at."""

    def correct_bib_name(self, entitlement_id: EntitlementId, bib_name: str) -> None:
        """Print another name on the bib than the roster said."""

    def load_supply(self, incarnation: str, supply: Supply, labels: int) -> None:
        """Note that something good for so many labels was put into a station's printer; 0: taken out."""

    def add_to_surge(self, entitlement_id: EntitlementId, reason: ReplaceReason) -> bool:
        """Put a place at the end of the surge list; False if it waits there already."""

    def settle_surge(self, entitlement_id: EntitlementId) -> bool:
        """Note as done who was given a bib since they were added, wherever; True if somebody was."""

    def take_from_surge(self, entitlement_id: EntitlementId) -> bool:
        """Let this station make that bib; False if another one does, or it is done or not listed."""

    def finish_surge(self, entitlement_id: EntitlementId, *, done: bool) -> None:
        """Note that the bib was handed over, or (not `done`) that nobody makes it now."""

    def drop_from_surge(self, entitlement_id: EntitlementId) -> None:
        """Take a place from the list that was not done."""

    def remember_export(
        self, chip_format: ChipFormat, live: Sequence[LiveChip], *, since: LastExport | None
    ) -> bool:
        """Note what a new chip file holds, in the place of the last one of its format.

        False, and nothing is noted, if `since` is not the last one any more.
        """

    def close_event(self) -> None:
        """Give out nothing more from now on."""

    def reopen_event(self) -> None:
        """Give out again; not after a purge."""

    def make_anonymous(self, *, keep_birth_year: bool, with_staff: bool) -> PurgeCount:
        """Delete who never had a pickup, and take the person out of everybody else's rows, for ever."""

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

    def tell(self, presence: Presence) -> None:
        """Tell the others how this station is; not journalled, the newest word counts."""

    def working(self, key: OperationKey, content: str) -> AbstractContextManager[Work]:
        """Begin a unit of work.

        Args:
            key: the operation's own key.
            content: fingerprint of what is asked (`operation.content_digest`).

        Raises:
            OperationMismatchError: the key is known with another content.
            StoreError: the database cannot be used.
        """

    def scrub(self) -> None:
        """Leave nothing of what was deleted in the files; raises StoreError while others use them."""

    def close(self) -> None:
        """Let the database go."""
