"""Everything that the decision about a bib looks at."""

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.core.event import Event, Face
from kiosk.core.people import Match, RaceCode, RunnerFile
from kiosk.core.pickup import NOTHING_SEEN, Checks
from kiosk.core.ports import PassVerdict


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that the decision looks at.

    Attributes:
        at: the moment of the decision, aware.
        match: what the code names, None if nothing.
        runner: all that is known of that person.
        race: the race that the person chose, None while they did not.
        born: the birth date that was typed with the code, None where none was.
        is_number: the code has the form of a number that people type, not of a pass.
        is_closed: the event is over and nothing more is given out.
        settled: the desk has finished its checks; what is still open is then a refusal.
        proxy_count: bibs that the named proxy has collected so far.
        station_trouble: why this station cannot make bibs, or empty.
    """

    event: Event
    at: datetime
    face: Face
    incarnation: str
    verdict: PassVerdict = PassVerdict.NOT_A_PASS
    is_revoked: bool = False
    other_event: str = ""
    match: Match | None = None
    runner: RunnerFile | None = None
    race: RaceCode | None = None
    checks: Checks = NOTHING_SEEN
    settled: bool = False
    proxy_count: int = 0
    station_trouble: str = ""
    born: date | None = None
    is_number: bool = False
    is_closed: bool = False
