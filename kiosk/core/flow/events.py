"""What happened: at the screen, at the scanner, in the database, at a device."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.entitlement import Decision
from kiosk.core.flow.effects import Job
from kiosk.core.flow.states import State
from kiosk.core.people import BibNumber, RaceCode
from kiosk.core.pickup import NOTHING_SEEN, Checks, ReplaceReason
from kiosk.core.ports import DeviceStatus

# --- people ---


@dataclass(frozen=True, slots=True)
class Shown:
    """A code was scanned or typed: a pass, a number, or the finished bib.

    Attributes:
        born: the birth date that was typed with it.
        at: when, for the figures; None where nobody looked at the clock.
    """

    code: str
    race: RaceCode | None = None
    checks: Checks = NOTHING_SEEN
    born: date | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RaceChosen:
    """The person chose one of two places."""

    visit: int
    race: RaceCode


@dataclass(frozen=True, slots=True)
class ChecksDone:
    """The volunteer issues, or shows what was missing, or a supervisor set a reason aside."""

    visit: int
    checks: Checks


@dataclass(frozen=True, slots=True)
class NotConfirmed:
    """The volunteer looked, and it is somebody else, or what is demanded is not there."""

    visit: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceAsked:
    """Staff want another copy of a bib.

    Attributes:
        attempt: the piece that it shall replace; another one may be in the runner's hands by now. Empty
            where nobody looked which one it is.
    """

    bib: BibNumber
    reason: ReplaceReason
    by: str
    attempt: str = ""


@dataclass(frozen=True, slots=True)
class TakeBackAsked:
    """Staff say that a bib was not collected after all.

    Attributes:
        attempt: the piece that they mean; another one may be in the runner's hands by now.
        was_scanned: its own barcode was read, so it is in their hand; else a supervisor answers for it.
    """

    bib: BibNumber
    by: str
    attempt: str
    was_scanned: bool


@dataclass(frozen=True, slots=True)
class SaidOut:
    """A person looked whether the bib is out."""

    visit: int
    attempt: str
    is_out: bool


@dataclass(frozen=True, slots=True)
class SaidDestroyed:
    """A person destroyed the void piece; `again`: make another."""

    visit: int
    attempt: str
    again: bool


@dataclass(frozen=True, slots=True)
class SaidUnreadable:
    """A person says that the finished bib does not scan, or was spoilt before anybody took it."""

    visit: int
    attempt: str


@dataclass(frozen=True, slots=True)
class Taken:
    """The runner has the bib."""

    visit: int


@dataclass(frozen=True, slots=True)
class Removed:
    """A person took the forgotten bib away."""

    visit: int


@dataclass(frozen=True, slots=True)
class UndoAsked:
    """The volunteer takes the reservation back."""

    visit: int


@dataclass(frozen=True, slots=True)
class RetryAsked:
    """A person says: again."""

    visit: int


@dataclass(frozen=True, slots=True)
class OtherwiseAsked:
    """A person takes the other way that a station offers where it stopped."""

    visit: int


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The person leaves, or the volunteer sets the pickup aside; what is open stays open."""

    visit: int


# --- time ---


@dataclass(frozen=True, slots=True)
class TimedOut:
    """The deadline of exactly this state is over."""

    state: State


# --- database and devices ---


@dataclass(frozen=True, slots=True)
class Decided:
    """The answer to a look-up, or a refusal to reserve."""

    visit: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class Progressed:
    """The pickup as it stands now; `attempt` is the one that the answer is about."""

    visit: int
    attempt: str
    job: Job
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Encoded:
    """The separate encoder proved the chip; the print may follow."""

    visit: int
    attempt: str
    job: Job


@dataclass(frozen=True, slots=True)
class Unencoded:
    """The separate encoder did not prove the chips; the attempt says what may be on them.

    Attributes:
        sentence: what is the matter and what to do.
        reuse: TIDs of chips that a dead bib had; a person may say that they are to be written over.
    """

    visit: int
    attempt: str
    job: Job
    sentence: str
    reuse: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Untouched:
    """The device took no byte; the attempt is as it was planned."""

    visit: int
    attempt: str
    job: Job
    sentence: str


@dataclass(frozen=True, slots=True)
class Troubled:
    """The device waits for a person, in the middle of its work; None: it goes on."""

    visit: int
    attempt: str
    trouble: DeviceStatus | None


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The database could not do what was asked; nothing was changed."""

    visit: int
    sentence: str


Event = (
    Shown
    | RaceChosen
    | ChecksDone
    | NotConfirmed
    | ReplaceAsked
    | TakeBackAsked
    | SaidOut
    | SaidDestroyed
    | SaidUnreadable
    | Taken
    | Removed
    | UndoAsked
    | RetryAsked
    | OtherwiseAsked
    | Dismissed
    | TimedOut
    | Decided
    | Progressed
    | Encoded
    | Unencoded
    | Untouched
    | Troubled
    | StoreFailed
)
