"""What a station is doing; each state says everything that its screen needs."""

from dataclasses import dataclass
from enum import Enum

from kiosk.core.entitlement import Choice, Denied, Grant
from kiosk.core.flow.effects import Effect, Job, LookUp, Reserve
from kiosk.core.ports import DeviceStatus

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody is being served; `visit` is the number of the last visit."""

    visit: int = 0


@dataclass(frozen=True, slots=True)
class LookingUp:
    """The database is asked who this is and whether they get a bib."""

    visit: int
    asked: LookUp


@dataclass(frozen=True, slots=True)
class Choosing:
    """The person has places in two races and chooses one."""

    visit: int
    asked: LookUp
    choice: Choice


@dataclass(frozen=True, slots=True)
class Refused:
    """No bib, with the reason."""

    visit: int
    asked: LookUp
    denied: Denied


@dataclass(frozen=True, slots=True)
class Checking:
    """Yes; a volunteer looks at documents and issues."""

    visit: int
    asked: LookUp
    grant: Grant


@dataclass(frozen=True, slots=True)
class Reserving:
    """The database gives the number."""

    visit: int
    asked: Reserve


class MakeStep(Enum):
    """What is being done to the piece of stock."""

    ENCODE = "encode"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Making:
    """A device works; `trouble` is what it waits for, None while all is well."""

    visit: int
    job: Job
    doing: MakeStep
    trouble: DeviceStatus | None = None


@dataclass(frozen=True, slots=True)
class AskingIfOut:
    """Bytes were sent and nobody knows: is the bib out? `problem`: why the last answer did not do."""

    visit: int
    job: Job
    problem: str = ""


@dataclass(frozen=True, slots=True)
class AskingDestroyed:
    """A void piece may carry a readable number or chip: a person destroys it."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class ReadingBack:
    """The finished bib is scanned; `problem` says why the last scan was not accepted."""

    visit: int
    job: Job
    problem: str = ""


@dataclass(frozen=True, slots=True)
class HandingOver:
    """The bib is proven and waits for the runner's hand."""

    visit: int
    job: Job


class StoreTask(Enum):
    """What the database is asked to note."""

    SETTLE = "settle"
    DESTROY = "destroy"
    PROVE = "prove"
    GIVE_UP = "give_up"
    HAND_OVER = "hand_over"
    UNDO = "undo"
    REPLACE = "replace"
    TAKE_BACK = "take_back"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Storing:
    """The database notes what a person or a device said; `asked` can be asked again."""

    visit: int
    task: StoreTask
    asked: Effect
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """Nobody took the bib: issuing stops until a person removes it and says so."""

    visit: int
    job: Job


@dataclass(frozen=True, slots=True)
class Stopped:
    """A device or the database does not work, and nothing went out unnoticed.

    Attributes:
        sentence: what is the matter and what to do.
        retry: what to do when a person says "again", and the state that waits for it.
        job: None before a number was reserved.
        otherwise: another way on, if a person wants it: to write over the chip of a dead bib.
    """

    visit: int
    sentence: str
    retry: Effect
    back: "LookingUp | Reserving | Making | Storing"
    job: Job | None = None
    otherwise: Effect | None = None


class Closing(Enum):
    """How a visit ended."""

    HANDED_OVER = "handed_over"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Closed:
    """The visit is over; the screen says so and is wiped."""

    visit: int
    how: Closing
    job: Job


State = (
    Idle
    | LookingUp
    | Choosing
    | Refused
    | Checking
    | Reserving
    | Making
    | AskingIfOut
    | AskingDestroyed
    | ReadingBack
    | HandingOver
    | Storing
    | LeftBehind
    | Stopped
    | Closed
)
