"""The event as its file describes it: races, start areas, hours, rules."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path

from kiosk.core.barcode import DIGITS_ALONE, BarcodeRule
from kiosk.core.chipcode import ChipTemplate, parse_template
from kiosk.core.numbers import NumberRange
from kiosk.core.people import RaceCode


class IdentityRule(Enum):
    """How a runner proves who they are."""

    NONE = "none"
    DOCUMENT = "document"


class ProxyRule(Enum):
    """Whether somebody else may collect."""

    FORBIDDEN = "forbidden"
    NAMED = "named"


class ReadBack(Enum):
    """What is read from the finished bib before it is handed over."""

    NONE = "none"
    BARCODE = "barcode"
    BARCODE_AND_CHIP = "barcode+chip"

    @property
    def needs_barcode(self) -> bool:
        """Tell whether the printed barcode is scanned."""
        return self is not ReadBack.NONE

    @property
    def needs_chip(self) -> bool:
        """Tell whether the chip must be proven by a read."""
        return self is ReadBack.BARCODE_AND_CHIP


class ReplacementNumber(Enum):
    """Which number a replacement carries."""

    KEEP = "keep"
    NEW = "new"


class Face(Enum):
    """Who stands in front of the screen."""

    DESK = "desk"
    KIOSK = "kiosk"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class StartArea:
    """Where a runner starts.

    Attributes:
        shape: triangle, circle, square, diamond, star, hexagon, cross or bar.
        colour: `#rrggbb`.
        numbers: the numbers of this area, unique in the event.
    """

    code: str
    name: str
    letter: str
    shape: str
    colour: str
    numbers: NumberRange


@dataclass(frozen=True, slots=True)
class Race:
    """One distance of the event.

    Attributes:
        start: local time of the event's time zone, aware.
        minimum_age: years reached by 31 December of the event's year.
        documents: kinds of which one, valid on race day, is demanded; empty: none.
        design: file name of the bib design.
    """

    code: RaceCode
    name: str
    distance_m: int
    start: datetime
    places: int
    minimum_age: int
    documents: tuple[str, ...]
    design: str
    start_areas: tuple[StartArea, ...]

    def start_area(self, code: str) -> StartArea | None:
        """Find a start area by its code."""
        return next((area for area in self.start_areas if area.code == code), None)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One opening of the pickup; both ends aware, the end excluded."""

    opens: datetime
    closes: datetime


@dataclass(frozen=True, slots=True)
class PickupRules:
    """What the event demands at the desk; `proxy_limit` counts bibs per named proxy."""

    hours: tuple[OpeningHours, ...]
    identity: IdentityRule
    proxy: ProxyRule
    proxy_limit: int
    read_back: ReadBack
    replacement_number: ReplacementNumber


@dataclass(frozen=True, slots=True)
class ChipRules:
    """How chip codes are made: see `kiosk.core.chipcode`.

    Attributes:
        bits: 96 or 128; None: the shorter one that is long enough.
    """

    template: str
    event_nonce: str
    per_bib: int
    bits: int | None = None

    @property
    def parsed(self) -> ChipTemplate:
        """Give the template, checked; raises InputError as `parse_template`."""
        return parse_template(self.template, self.event_nonce, bits=self.bits, per_bib=self.per_bib)


@dataclass(frozen=True, slots=True)
class Brand:
    """The colours and the mark of an event, as its organiser wishes them; `#rrggbb` each.

    Attributes:
        ink: words, and the ground of the upper edge.
        paper: the ground of the windows.
        accent: what is pressed next.
        signal: what catches the eye on ink.
        logo: a PNG or SVG file; None: none.
        is_still: nothing on the screens moves.
    """

    ink: str
    paper: str
    accent: str
    signal: str
    logo: Path | None = None
    is_still: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One edition.

    Attributes:
        rehearsal: virtual devices are allowed, bibs carry a watermark, chips are not exported.
        public_keys: Ed25519 keys that sign passes, 64 hex digits each.
        languages: two letters each, the first is the default.
        timezone: IANA name.
        brand: None: the look of the house.
        barcode: what the codes on its bibs say.
    """

    code: str
    name: str
    date: date
    timezone: str
    rehearsal: bool
    languages: tuple[str, ...]
    pickup: PickupRules
    chips: ChipRules
    public_keys: tuple[str, ...]
    races: tuple[Race, ...] = field(default=())
    brand: Brand | None = None
    barcode: BarcodeRule = DIGITS_ALONE

    def race(self, code: str) -> Race | None:
        """Find a race by its code."""
        return next((race for race in self.races if race.code == code), None)
