"""What the use cases ask of the world; `kiosk.app` plugs the adapters in."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Protocol

from kiosk.core.bib import BibContent, ChipPlan, Picture, RenderedBib
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
from kiosk.core.pickup import Attempt, ChipVerdict, Pickup


class Clock(Protocol):
    """The time of day and the time that passes."""

    def now(self) -> datetime:
        """Give the time, aware, in UTC."""

    def monotonic_s(self) -> float:
        """Give seconds that never run backwards."""


# --- storage ---------------------------------------------------------------------------------


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

    def pickup(self, pickup_id: PickupId) -> Pickup:
        """Load a pickup; raises StoreError if there is none."""

    def pickup_of_bib(self, bib: BibNumber) -> Pickup | None:
        """Load the newest pickup of a bib, whatever its state, undone ones left out."""

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


# --- printing --------------------------------------------------------------------------------


class BibRenderer(Protocol):
    """Draws bibs after a design, for one resolution."""

    def render(self, content: BibContent) -> RenderedBib:
        """Draw one bib.

        Raises:
            DocumentError: a field is missing, a text does not fit, or the code would not scan.
        """

    def png(self, picture: Picture) -> bytes:
        """Encode a picture as PNG with its resolution."""


# --- devices ---------------------------------------------------------------------------------


class DeviceState(Enum):
    """What a device can do now."""

    READY = "ready"
    BUSY = "busy"
    ATTENTION = "attention"
    NO_ANSWER = "no_answer"
    GONE = "gone"


class Fault(Enum):
    """What a person has to mend."""

    PAPER_OUT = "paper_out"
    RIBBON_OUT = "ribbon_out"
    HEAD_OPEN = "head_open"
    PAUSED = "paused"
    TOO_HOT = "too_hot"
    TOO_COLD = "too_cold"
    BUFFER_FULL = "buffer_full"
    PARTIAL_FORMAT = "partial_format"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class DeviceStatus:
    """A device's state in plain words.

    Attributes:
        sentence: what is the matter and what to do, in English.
    """

    name: str
    kind: str
    state: DeviceState
    sentence: str
    faults: frozenset[Fault] = frozenset()


class PrintResult(Enum):
    """What became of one attempt at a printer."""

    OUT = "out"  # the printer says that the label is out
    UNTOUCHED = "untouched"  # not one byte was taken
    VOIDED = "voided"  # the printer itself marked the label VOID
    UNCERTAIN = "uncertain"  # bytes were taken and nobody knows


@dataclass(frozen=True, slots=True)
class ChipAnswer:
    """What an encoder saw.

    Attributes:
        epc, tid: as read back, upper-case hex, empty if not read.
        sentence: for staff, what is the matter; empty if all is well.
    """

    verdict: ChipVerdict
    epc: str = ""
    tid: str = ""
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class PrintAnswer:
    """What a printer made of one attempt.

    Attributes:
        chip: None where the printer was not asked to encode.
        sent: the bytes that were sent, for the archive.
        first_byte_s: monotonic time at which the device took the first byte; None: it took none.
    """

    result: PrintResult
    chip: ChipAnswer | None = None
    sentence: str = ""
    faults: frozenset[Fault] = frozenset()
    sent: bytes = b""
    first_byte_s: float | None = None


class BibPrinter(Protocol):
    """A label printer, one attempt at a time; all methods block and are called by one thread."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    @property
    def encodes(self) -> bool:
        """Tell whether it encodes chips in line."""

    def status(self) -> DeviceStatus:
        """Ask how it is; never raises for a fault of the device."""

    def make(
        self,
        attempt_key: str,
        label: bytes,
        *,
        chip: ChipPlan | None,
        on_fault: Callable[[DeviceStatus], None],
    ) -> PrintAnswer:
        """Print one label (and encode its chip), wait for the evidence, and say what is known.

        Args:
            attempt_key: names the attempt; only an answer that carries it counts.
            label: from `RenderedBib.label`.
            chip: what to encode in line, or None.
            on_fault: called while the printer waits for a person (paper out, head open).
        """

    def clear(self) -> None:
        """Throw away what waits in the printer, so that it cannot come out later."""

    def close(self) -> None:
        """Let the device go."""


class ChipEncoder(Protocol):
    """A separate encoder, one chip at a time; all methods block and are called by one thread."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    def status(self) -> DeviceStatus:
        """Ask how it is; never raises for a fault of the device."""

    def encode(self, plan: ChipPlan) -> ChipAnswer:
        """Write the one chip in the field and read it back afresh, selected by its TID."""

    def read(self) -> ChipAnswer:
        """Read the one chip in the field; `OK` means that exactly one answered."""

    def close(self) -> None:
        """Let the device go."""


class ScanSource(Protocol):
    """A barcode scanner; read by a thread of its own."""

    @property
    def name(self) -> str:
        """Give the name by which staff know it."""

    def status(self) -> DeviceStatus:
        """Ask how it is."""

    def read(self, *, timeout_s: float) -> str | None:
        """Wait for a scan; None when the time is over."""

    def prompt(self) -> None:
        """Ask for a scan of the finished bib: a light or a beep; a virtual scanner scans it."""

    def close(self) -> None:
        """Let the device go."""


class Archive(Protocol):
    """Where pictures and printer bytes of finished attempts are kept."""

    def keep(self, attempt_key: str, rendered: RenderedBib, sent: bytes) -> dict[str, Path]:
        """Write the files and name them: `png`, `pdf`, `zpl`."""


# --- security --------------------------------------------------------------------------------


class PassVerdict(Enum):
    """What a scanned text is, as a pass."""

    NOT_A_PASS = "not_a_pass"
    GENUINE = "genuine"
    FORGED = "forged"
    OTHER_EVENT = "other_event"


@dataclass(frozen=True, slots=True)
class PassReading:
    """A pass as it was read.

    Attributes:
        entitlement_id: what it names; only a genuine pass may be believed.
        pass_id: for the revocation list.
    """

    verdict: PassVerdict
    entitlement_id: EntitlementId | None = None
    pass_id: str = ""


class PassReader(Protocol):
    """Reads signed passes of this event."""

    def read(self, text: str) -> PassReading:
        """Judge a text that was scanned or typed."""


class PinHasher(Protocol):
    """Hashes staff PINs."""

    def hash(self, pin: str) -> str:
        """Hash a new PIN."""

    def matches(self, pin: str, pin_hash: str) -> bool:
        """Tell whether the PIN is the one that was hashed."""


@dataclass(frozen=True, slots=True)
class Devices:
    """The devices of one station; `encoder` is None where the printer encodes."""

    printer: BibPrinter
    encoder: ChipEncoder | None
    scanner: ScanSource | None
