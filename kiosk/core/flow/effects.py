"""What a step asks the services to do; equal effects are the same wish, asked again."""

from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.core.people import BibNumber, MemberId, RaceCode, RunnerFile
from kiosk.core.pickup import Checks, Pickup, ReplaceReason
from kiosk.core.reasons import Reason


@dataclass(frozen=True, slots=True)
class Job:
    """A pickup under way, with the person it is for."""

    pickup: Pickup
    runner: RunnerFile

    @property
    def attempt(self) -> str:
        """Give the key of the current attempt, empty if there is none."""
        return self.pickup.current.key if self.pickup.current else ""


@dataclass(frozen=True, slots=True)
class LookUp:
    """Find out who this is and decide.

    Attributes:
        born: the birth date that was typed beside a number, None where none was asked for.
        shown_at: when the visit began; says nothing about what is wished.
    """

    visit: int
    code: str
    race: RaceCode | None
    checks: Checks
    born: date | None = None
    shown_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Reserve:
    """Decide again, with all checks done, and give a number in the same transaction.

    Attributes:
        born, shown_at: see `LookUp`.
    """

    visit: int
    code: str
    race: RaceCode | None
    checks: Checks
    born: date | None = None
    shown_at: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Replace:
    """Begin another copy of a bib; the PIN was checked before. `attempt`: see `ReplaceAsked`."""

    visit: int
    bib: BibNumber
    reason: ReplaceReason
    by: str
    attempt: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Open a bib's pickup again that was handed over by mistake; the PIN was checked before."""

    visit: int
    bib: BibNumber
    by: str
    attempt: str
    was_scanned: bool


@dataclass(frozen=True, slots=True)
class Encode:
    """Write the chips with the separate encoder.

    Attributes:
        reuse: TIDs of chips that a dead bib had, and that a person says may be written over.
    """

    visit: int
    job: Job
    reuse: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Print:
    """Print the bib, and encode its chip where the printer does that."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class NoteUncertain:
    """Note that a device did not answer in time."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class PromptScan:
    """Ask the scanner for the finished bib."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class Prove:
    """Compare what was read with the reservation."""

    visit: int
    job: Job
    text: str


@dataclass(frozen=True, slots=True)
class Settle:
    """Note a person's answer to "is the bib out?"."""

    visit: int
    job: Job
    is_out: bool


@dataclass(frozen=True, slots=True)
class Destroyed:
    """Note that the void piece is destroyed; then plan the next attempt, or undo."""

    visit: int
    job: Job
    again: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Void a finished bib that does not read.

    Attributes:
        is_spoilt: it was proven, and the person who holds it says that it is spoilt.
    """

    visit: int
    job: Job
    is_spoilt: bool = False


@dataclass(frozen=True, slots=True)
class HandOver:
    """Note that the runner has the bib."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class Undo:
    """Close the pickup without a bib."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class NoteLeftBehind:
    """Journal that nobody took the bib."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class Remove:
    """Note that staff took the forgotten bib out of the tray and keep it for a desk."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class NoteTurnedAway:
    """Journal that what has to be seen was not confirmed at a kiosk.

    Attributes:
        by: the volunteer who looked; empty where nobody came.
    """

    visit: int
    member: MemberId
    reason: Reason
    by: str = ""


Effect = (
    LookUp
    | Reserve
    | Replace
    | TakeBack
    | Encode
    | Print
    | NoteUncertain
    | PromptScan
    | Prove
    | Settle
    | Destroyed
    | GiveUp
    | HandOver
    | Undo
    | NoteLeftBehind
    | Remove
    | NoteTurnedAway
)
