"""Chip files: what they are made of, whose format, and what timing was given last."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.core.people import BibNumber, RaceCode
from kiosk.core.pickup import Attempt


class ChipFormat(Enum):
    """Whose format a chip file has.

    `generic` is the master file of the event, for people; all others are for a timing system.
    """

    GENERIC = "generic"
    RACERESULT = "raceresult"
    CROSSMGR = "crossmgr"
    WICLAX = "wiclax"
    CHRONOTRACK = "chronotrack"
    WEBSCORER = "webscorer"


@dataclass(frozen=True, slots=True)
class IssuedChip:
    """An attempt that was ever sent, with all its chips: a line of the master file for each."""

    bib: BibNumber
    race: RaceCode
    attempt: Attempt
    station: str
    at: datetime


@dataclass(frozen=True, slots=True, order=True)
class LiveChip:
    """A chip code that counts, and the bib that it stands for."""

    bib: BibNumber
    epc: str


@dataclass(frozen=True, slots=True)
class LastExport:
    """What the newest file of a format held.

    Attributes:
        at: when it was written.
        incarnation: of the station that wrote it.
        station: its name.
        chips: those in it that counted.
    """

    at: datetime
    incarnation: str
    station: str
    chips: frozenset[LiveChip]
