"""Members, the places they won, and staff."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import NewType

MemberId = NewType("MemberId", str)
EntitlementId = NewType("EntitlementId", str)
RaceCode = NewType("RaceCode", str)
BibNumber = NewType("BibNumber", int)
PickupId = NewType("PickupId", int)


class PlaceStatus(Enum):
    """What the organiser says of a place."""

    GRANTED = "granted"
    UNFINISHED = "unfinished"
    WITHDRAWN = "withdrawn"
    REALLOCATED = "reallocated"


class Role(Enum):
    """What a person of the staff may do; each role may do what those before it may."""

    VOLUNTEER = "volunteer"
    REPLACEMENT = "replacement"
    SUPERVISOR = "supervisor"

    def covers(self, needed: "Role") -> bool:
        """Tell whether this role may do what `needed` may."""
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(needed)


@dataclass(frozen=True, slots=True)
class Member:
    """A person in the roster.

    Attributes:
        language: two letters (ISO 639-1), or empty.
        nationality: three letters as sport uses them (FRA, KEN), or empty.
        guardian: who collects for a minor, or empty.
    """

    member_id: MemberId
    given_name: str
    family_name: str
    birth_date: date
    sex: str = ""
    nationality: str = ""
    language: str = ""
    guardian: str = ""

    @property
    def name(self) -> str:
        """Give the whole name, given name first."""
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Place:
    """One place won by one member for one race (an entitlement).

    Attributes:
        start_area: code of a start area of the race, or empty: then any with a free number.
        wanted_bib: a number that the organiser assigned beforehand.
        bib_name: what the runner wants printed; empty: the given name; a full stop: nothing.
        document_valid_until: last day on which the document counts.
        blocked: why the organiser stopped this place, or empty.
    """

    entitlement_id: EntitlementId
    member_id: MemberId
    race: RaceCode
    source: str
    status: PlaceStatus
    start_area: str = ""
    wanted_bib: BibNumber | None = None
    bib_name: str = ""
    document_kind: str = ""
    document_valid_until: date | None = None
    blocked: str = ""


@dataclass(frozen=True, slots=True)
class HeldBib:
    """The number that a person has: reserved, in the making, or in their hands.

    Attributes:
        collected_at: when it was handed over, None while it was not.
        station: where the pickup is or was.
        pickup_id: the pickup that serves it, None once a number was given back to wait.
        is_open: a pickup of this bib is under way.
        may_be_out: some attempt was sent to a device and is not void.
        with_staff: it was left at a kiosk, and staff keep it for any desk to hand over.
        attempt: key of the newest piece that may be out, or empty.
        is_ahead: it is made before its runner comes, and what has to be seen of them is not seen yet.
    """

    bib: BibNumber
    entitlement_id: EntitlementId
    member_id: MemberId
    race: RaceCode
    start_area: str
    station: str
    incarnation: str
    pickup_id: PickupId | None
    collected_at: datetime | None
    is_open: bool
    may_be_out: bool
    with_staff: bool = False
    attempt: str = ""
    is_ahead: bool = False


@dataclass(frozen=True, slots=True)
class RunnerFile:
    """All that the database knows of one person, as the decision needs it.

    Attributes:
        held: the one bib of this person, if any.
        doubles: bibs held by other members of the same name, in any order, and birth date.
    """

    member: Member
    places: tuple[Place, ...]
    held: HeldBib | None = None
    doubles: tuple[HeldBib, ...] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """What a code names: a member, or one place of a member.

    Attributes:
        is_pass: the code is a pass that the organiser sent, not a number that others may know.
    """

    member_id: MemberId
    entitlement_id: EntitlementId | None = None
    is_pass: bool = False


def staff_tag(name: str) -> str:
    """Give what the journal writes for a person of the staff: it holds no names."""
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:8] if name else ""


def note_digest(note: str) -> str:
    """Give what the journal writes for a written reason: it proves the words without holding them."""
    return hashlib.sha256(note.encode()).hexdigest()[:16] if note else ""


@dataclass(frozen=True, slots=True)
class Staff:
    """A person with a PIN and a role; the PIN is kept as an argon2id hash.

    Attributes:
        badge_hash: of the code on their badge, empty without one.
        failures: wrong PINs since the last right one.
        waits_until: no PIN of this person is looked at before, None: at once.
    """

    name: str
    role: Role
    pin_hash: str
    badge_hash: str = ""
    failures: int = 0
    waits_until: datetime | None = None
