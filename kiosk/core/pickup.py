r"""A pickup and its attempts, and the steps that are legal between their states.

    attempt:  PLANNED -> SENT -> MADE -> PROVEN -> REVOKED (a later copy was proven)
                 ^         |  \\     \\-> VOID
                 |         |   \\-> UNCERTAIN -> MADE | VOID       (a person has looked)
                 \\---------/ the device took no byte
    pickup:   OPEN -> HANDED_OVER | UNDONE

Every function takes a value and gives the next one, or raises RuleError; the database stores what
they give, inside one transaction with its journal entry.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from kiosk.core.errors import RuleError
from kiosk.core.event import IdentityRule, PickupRules
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


ON_ITS_WAY = frozenset({AttemptState.SENT, AttemptState.UNCERTAIN, AttemptState.MADE})
MAY_BE_OUT = ON_ITS_WAY | {AttemptState.PROVEN}


@dataclass(frozen=True, slots=True)
class Chip:
    """One transponder of an attempt.

    Attributes:
        number: 1, or 2 where a bib has two.
        epc: the code that we write, 24 or 32 hex digits, upper case.
        tid: the factory's code, hex, upper case; empty until it was read.
        verdict: None until an encoder answered.
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
        note: why it is void or uncertain, for staff.
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
    """

    identity: str = ""
    document: str = ""
    proxy: str = ""
    guardian: bool = False
    overrides: frozenset[str] = frozenset()
    by: str = ""


@dataclass(frozen=True, slots=True)
class Pickup:
    """One runner's visit, from reservation to hand-over.

    Attributes:
        pickup_id: 0 until the database gave it one.
        fence: grows when another station takes the pickup over; older holders are refused.
        copy: the copy that this pickup makes.
        attempts: those of this pickup, oldest first.
        barcode_read: the text that was scanned from the finished bib, or empty.
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

    @property
    def current(self) -> Attempt | None:
        """Give the newest attempt, None before the first."""
        return self.attempts[-1] if self.attempts else None

    @property
    def was_ever_sent(self) -> bool:
        """Tell whether any piece of stock may have been touched for this pickup."""
        return any(attempt.state is not AttemptState.PLANNED for attempt in self.attempts)


def plan_attempt(pickup: Pickup, attempt: Attempt) -> Pickup:
    """Add the next attempt; the one before it must be void and destroyed."""
    _must_be_open(pickup)
    before = pickup.current
    if before is not None and not (before.state is AttemptState.VOID and before.destroyed):
        raise RuleError(f"attempt {before.key} is {before.state.value}: settle it before a new one")
    if attempt.serial > HIGHEST_ATTEMPT:
        raise RuleError(f"bib {pickup.bib} has used its {HIGHEST_ATTEMPT} attempts: give a new number")
    return replace(pickup, attempts=(*pickup.attempts, attempt))


def mark_sent(pickup: Pickup) -> Pickup:
    """Note, before the first byte, that something may now carry the live code."""
    return _moved(pickup, {AttemptState.PLANNED}, state=AttemptState.SENT)


def mark_untouched(pickup: Pickup) -> Pickup:
    """Note that the device took no byte: nothing is out after all."""
    return _moved(pickup, {AttemptState.SENT}, state=AttemptState.PLANNED)


def mark_encoded(pickup: Pickup, chips: tuple[Chip, ...]) -> Pickup:
    """Note what a separate encoder proved; the piece is still on its way."""
    return _moved(pickup, {AttemptState.SENT}, state=AttemptState.SENT, chips=chips)


def mark_made(pickup: Pickup, chips: tuple[Chip, ...]) -> Pickup:
    """Note that the label is out, with what is known of its chips."""
    states = {AttemptState.SENT, AttemptState.UNCERTAIN}
    return _moved(pickup, states, state=AttemptState.MADE, chips=chips)


def mark_uncertain(pickup: Pickup, note: str) -> Pickup:
    """Note that bytes were sent and nobody knows what came of them."""
    states = {AttemptState.SENT, AttemptState.UNCERTAIN}
    return _moved(pickup, states, state=AttemptState.UNCERTAIN, note=note)


def mark_void(pickup: Pickup, note: str, *, destroyed: bool, chips: tuple[Chip, ...] = ()) -> Pickup:
    """Give this piece up; its code is dead from here on and never reaches timing."""
    known = chips or _current(pickup).chips
    return _moved(
        pickup,
        ON_ITS_WAY | {AttemptState.PROVEN},
        state=AttemptState.VOID,
        note=note,
        destroyed=destroyed,
        chips=known,
    )


def mark_destroyed(pickup: Pickup) -> Pickup:
    """Note that a person destroyed the void piece, or says that it never came out."""
    return _moved(pickup, {AttemptState.VOID}, destroyed=True)


def mark_proven(pickup: Pickup, barcode: str, *, needs_chip: bool) -> Pickup:
    """Accept the finished bib after its barcode and chips were compared with the reservation."""
    chips = _current(pickup).chips
    if needs_chip and not (chips and all(chip.verdict is ChipVerdict.OK for chip in chips)):
        raise RuleError(f"the chip of bib {pickup.bib} is not proven: read it, or destroy the bib")
    proven = _moved(pickup, {AttemptState.MADE}, state=AttemptState.PROVEN)
    return replace(proven, barcode_read=barcode)


def hand_over(pickup: Pickup, rules: PickupRules, *, at: datetime) -> Pickup:
    """Close the pickup; nothing that the event demands may be open."""
    _must_be_open(pickup)
    missing = demands(pickup, rules)
    if missing:
        raise RuleError(f"bib {pickup.bib} cannot be handed over yet: {', '.join(missing)}")
    return replace(pickup, state=PickupState.HANDED_OVER, closed_at=at)


def demands(pickup: Pickup, rules: PickupRules) -> tuple[str, ...]:
    """List what the event still demands before the hand-over, as words of `awaiting`."""
    current = pickup.current
    missing = []
    if rules.identity is IdentityRule.DOCUMENT and not pickup.checks.identity:
        missing.append("identity")
    if current is None or current.state in {AttemptState.PLANNED, AttemptState.VOID}:
        missing.append("bib")
    elif current.state in {AttemptState.SENT, AttemptState.UNCERTAIN}:
        missing.append("answer")
    elif current.state is not AttemptState.PROVEN:
        missing.append("read-back")
    return tuple(missing)


def undo(pickup: Pickup, *, at: datetime) -> Pickup:
    """Close the pickup without a bib; pieces that may be out must be void and destroyed first."""
    _must_be_open(pickup)
    current = pickup.current
    if not (current is None or current.state is AttemptState.PLANNED or current.destroyed):
        raise RuleError(f"bib {pickup.bib} may be out: find and destroy it before you undo")
    return replace(pickup, state=PickupState.UNDONE, closed_at=at)


def revoke(pickup: Pickup) -> Pickup:
    """Kill the proven code of an earlier copy, now that a later one is proven."""
    revoked = tuple(
        replace(attempt, state=AttemptState.REVOKED) if attempt.state is AttemptState.PROVEN else attempt
        for attempt in pickup.attempts
    )
    return replace(pickup, attempts=revoked)


def take_over(pickup: Pickup, station: str, incarnation: str) -> Pickup:
    """Move the pickup to another station and fence the one before."""
    _must_be_open(pickup)
    if any(attempt.state in MAY_BE_OUT for attempt in pickup.attempts):
        raise RuleError(f"bib {pickup.bib} may be out at {pickup.station}: settle it there")
    return replace(pickup, station=station, incarnation=incarnation, fence=pickup.fence + 1)


def _moved(
    pickup: Pickup,
    allowed: frozenset[AttemptState] | set[AttemptState],
    *,
    state: AttemptState | None = None,
    chips: tuple[Chip, ...] | None = None,
    note: str | None = None,
    destroyed: bool | None = None,
) -> Pickup:
    _must_be_open(pickup)
    current = _current(pickup)
    if current.state not in allowed:
        raise RuleError(f"attempt {current.key} is {current.state.value}: this step is not possible now")
    moved = replace(
        current,
        state=current.state if state is None else state,
        chips=current.chips if chips is None else chips,
        note=current.note if note is None else note,
        destroyed=current.destroyed if destroyed is None else destroyed,
    )
    return replace(pickup, attempts=(*pickup.attempts[:-1], moved))


def _current(pickup: Pickup) -> Attempt:
    if pickup.current is None:
        raise RuleError(f"bib {pickup.bib} has no attempt yet")
    return pickup.current


def _must_be_open(pickup: Pickup) -> None:
    if pickup.state is not PickupState.OPEN:
        raise RuleError(f"the pickup of bib {pickup.bib} is {pickup.state.value}")
