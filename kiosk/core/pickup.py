"""A pickup, its attempts and their chips: the values; `kiosk.core.steps` has what may follow what."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.core.people import BibNumber, EntitlementId, MemberId, PickupId, RaceCode

HIGHEST_ATTEMPT = 99


class PickupKind(Enum):
    """Why a bib is made."""

    ORIGINAL = "original"
    REPLACEMENT = "replacement"


class PickupState(Enum):
    """Where a pickup ends."""

    OPEN = "open"
    HANDED_OVER = "handed_over"
    UNDONE = "undone"


class AttemptState(Enum):
    """What is known of one piece of stock."""

    PLANNED = "planned"
    SENT = "sent"
    ENCODED = "encoded"
    UNCERTAIN = "uncertain"
    MADE = "made"
    PROVEN = "proven"
    VOID = "void"
    REVOKED = "revoked"


class ChipVerdict(Enum):
    """What is known of a chip after an encoder worked on it."""

    OK = "ok"
    FAILED_UNTOUCHED = "failed_untouched"
    FAILED_DIRTY = "failed_dirty"
    UNKNOWN = "unknown"


class ReplaceReason(Enum):
    """Why a runner needs another copy."""

    LOST = "lost"
    DAMAGED = "damaged"
    STOLEN = "stolen"


ON_ITS_WAY = frozenset({AttemptState.SENT, AttemptState.ENCODED, AttemptState.UNCERTAIN, AttemptState.MADE})
MAY_BE_OUT = ON_ITS_WAY | {AttemptState.PROVEN}


@dataclass(frozen=True, slots=True)
class Chip:
    """One transponder of an attempt.

    Attributes:
        number: 1, or 2 where a bib has two.
        epc: the code that we write, 24 or 32 hex digits, upper case.
        tid: the factory's code, hex, upper case; empty until it was read, or where it names no single chip.
        verdict: None until an encoder is at work on it; UNKNOWN while it is.
    """

    number: int
    epc: str
    tid: str = ""
    verdict: ChipVerdict | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One piece of stock sent out for a copy.

    Attributes:
        serial: counts all attempts of the bib, over all copies, from 1.
        copy: 0 is the original, 1 the first replacement.
        note: why it is void or uncertain, or where else it lies, for staff.
        destroyed: a person said that the void piece is destroyed, or never came out.
    """

    bib: BibNumber
    serial: int
    copy: int
    state: AttemptState
    chips: tuple[Chip, ...]
    note: str = ""
    destroyed: bool = False

    @property
    def key(self) -> str:
        """Give the text that names this attempt to a printer and in the journal."""
        return f"{self.bib}.{self.serial}"

    @property
    def is_being_encoded(self) -> bool:
        """Tell whether a separate encoder began to write its chips and has not proven them all."""
        begun = any(chip.verdict not in {None, ChipVerdict.OK} for chip in self.chips)
        return self.state is AttemptState.SENT and begun


# a document that somebody of the staff has seen without saying which it is
SEEN_BY_STAFF = "staff"
# stands for the identity where a bib is made before its runner comes: nothing of them was seen yet
AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Checks:
    """What was seen and said at the desk; documents are seen, never stored.

    Attributes:
        identity: kind of document that proved the person (`passport`), or empty.
        document: kind of sports document that was seen (`pps`), or empty.
        proxy: name of the person who collects instead, or empty.
        guardian: the named guardian is present (a minor).
        overrides: reasons that a supervisor has set aside.
        by: who is at the desk or overrode, a staff name or empty.
        note: why the supervisor did so, in their words; kept with the pickup, not in the journal.
        start_area: the code of another start area that a supervisor gave, or empty.
        bib_name: what is printed instead of the roster's bib name; None: nothing was corrected.
    """

    identity: str = ""
    document: str = ""
    proxy: str = ""
    guardian: bool = False
    overrides: frozenset[str] = frozenset()
    by: str = ""
    note: str = ""
    start_area: str = ""
    bib_name: str | None = None

    @property
    def is_ahead(self) -> bool:
        """Tell whether the bib is made before its runner comes."""
        return self.identity == AHEAD


NOTHING_SEEN = Checks()


@dataclass(frozen=True, slots=True)
class Pickup:
    """One runner's visit, from reservation to hand-over.

    Attributes:
        pickup_id: 0 until the database gave it one.
        fence: grows when another station takes the pickup over; older holders are refused.
        copy: the copy that this pickup makes.
        attempts: those of this pickup, oldest first.
        barcode_read: the text that was scanned from the finished bib, or empty.
        shown_at: when the visit began with a scan, None where nobody scanned (a replacement).
        with_staff: the finished bib was left at a kiosk, and staff keep it for any desk to hand over.
    """

    pickup_id: PickupId
    kind: PickupKind
    entitlement_id: EntitlementId
    member_id: MemberId
    race: RaceCode
    start_area: str
    bib: BibNumber
    copy: int
    station: str
    incarnation: str
    fence: int
    state: PickupState
    checks: Checks
    opened_at: datetime
    closed_at: datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    barcode_read: str = ""
    replace_reason: ReplaceReason | None = None
    shown_at: datetime | None = None
    with_staff: bool = False

    @property
    def current(self) -> Attempt | None:
        """Give the newest attempt, None before the first."""
        return self.attempts[-1] if self.attempts else None

    @property
    def was_ever_sent(self) -> bool:
        """Tell whether any piece of stock may have been touched for this pickup."""
        return any(attempt.state is not AttemptState.PLANNED for attempt in self.attempts)
