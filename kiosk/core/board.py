"""What the staff's board says: figures, stations, and the end of the event."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.core.event import Face
from kiosk.core.people import BibNumber, EntitlementId, RaceCode, RunnerFile
from kiosk.core.pickup import ReplaceReason
from kiosk.core.supplies import Supplies


class Call(Enum):
    """Why somebody of the staff should come to a station."""

    NONE = ""
    HELP = "help"  # a runner pressed "Call a volunteer"
    IDENTITY = "identity"  # a kiosk waits for a badge
    QUESTION = "question"  # only eyes can answer: is it out, is it destroyed, a bib was left
    OUT_OF_ORDER = "out_of_order"  # a device does not work


@dataclass(frozen=True, slots=True)
class Presence:
    """What a station tells the others of itself.

    Attributes:
        doing: the name of its state in the flow (`Idle`, `Making`, …).
        devices: (name, state, sentence) of each device, `core.ports.DeviceState` values, English.
    """

    face: Face
    doing: str
    devices: tuple[tuple[str, str, str], ...] = ()
    call: Call = Call.NONE


@dataclass(frozen=True, slots=True)
class StationView:
    """A station as the board shows it.

    Attributes:
        incarnation: of the station, see `config.station_file`.
        told: what it said last, None if it never ran with this version.
        seen_at: when it said so.
        called_at: since when it calls.
        bibs: bibs that were handed over there.
        supplies: what is in its printer, and how fast it is used up.
    """

    incarnation: str
    name: str
    told: Presence | None
    seen_at: datetime | None
    called_at: datetime | None
    bibs: int
    supplies: Supplies


@dataclass(frozen=True, slots=True)
class AreaCount:
    """How far one start area is: places that are granted, and those whose bib was collected."""

    race: RaceCode
    start_area: str
    expected: int
    collected: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of the whole event.

    Attributes:
        areas: by race and start area in order of their codes; places without one under the area ''.
        last_hour: bibs handed over within the last hour.
        median_s, p95_s: seconds from scan to hand-over, over the newest 1,000 visits that took less
            than 30 minutes (longer ones were set aside); None before the first.
        voids: pieces that were sent out and came to nothing.
        pieces: pieces that were sent out.
        hours: (start of the hour, UTC; bibs handed over in it), oldest first, without empty ones.
    """

    areas: tuple[AreaCount, ...]
    last_hour: int
    median_s: float | None
    p95_s: float | None
    voids: int
    pieces: int
    hours: tuple[tuple[datetime, int], ...]

    @property
    def collected(self) -> int:
        """Count the bibs in runners' hands."""
        return sum(area.collected for area in self.areas)

    @property
    def expected(self) -> int:
        """Count the places."""
        return sum(area.expected for area in self.areas)


@dataclass(frozen=True, slots=True)
class SurgeEntry:
    """Somebody who waits for a bib on race morning.

    Attributes:
        bib: the number that the runner had when they were added and that is made again, None where they
            had none or it is theirs no more; where it is done, the number that they have.
        taken_by: incarnation of the station that makes it, or empty.
        done_at: when it was handed over, None before.
    """

    entitlement_id: EntitlementId
    runner: RunnerFile
    race: RaceCode
    start_area: str
    bib: BibNumber | None
    reason: ReplaceReason
    added_at: datetime
    taken_by: str
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class JournalQuery:
    """What is looked for in the journal; an empty field asks nothing.

    Attributes:
        words: a bib, member or entitlement number, an attempt (`1427.1`), a chip code or TID.
        staff: the name of somebody of the staff.
        kind: of the entry (`handed_over`, `void`, …).
        station: incarnation.
    """

    words: str = ""
    staff: str = ""
    kind: str = ""
    station: str = ""


@dataclass(frozen=True, slots=True)
class EventLife:
    """How far the event is.

    Attributes:
        closed_at: when the pickup was closed, None while it is open.
        purged_at: when the persons were deleted or made anonymous.
    """

    closed_at: datetime | None = None
    purged_at: datetime | None = None

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing more is given out."""
        return self.closed_at is not None
