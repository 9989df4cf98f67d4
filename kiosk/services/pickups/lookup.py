"""From a code to a decision: reads the database, asks `core.entitlement`, changes nothing."""

from dataclasses import dataclass
from datetime import date

from kiosk.core.entitlement import Decision, decide
from kiosk.core.event import Event, Face
from kiosk.core.people import Match, RaceCode
from kiosk.core.pickup import Checks
from kiosk.core.ports import Clock, PassReader, PassReading, PassVerdict, Reading
from kiosk.core.request import Request
from kiosk.core.scan import candidates, looks_like_code

LONGEST_NUMBER = 24
_NO_PASS = PassReading(PassVerdict.NOT_A_PASS)


@dataclass(frozen=True, slots=True)
class Question:
    """What a visit asks: a code, the race that was chosen, and what was seen so far."""

    code: str
    race: RaceCode | None
    checks: Checks
    settled: bool
    born: date | None = None


@dataclass(frozen=True, slots=True)
class Lookup:
    """Collects what the decision needs.

    Attributes:
        incarnation: of this station, to know its own pickups.
    """

    event: Event
    passes: PassReader
    clock: Clock
    face: Face
    incarnation: str

    def decide(self, view: Reading, question: Question, *, trouble: str = "") -> Decision:
        """Decide about a code; `trouble` says why this station cannot make bibs, or nothing."""
        reading, match = self._identify(view, question.code)
        proxy = question.checks.proxy
        return decide(
            Request(
                event=self.event,
                at=self.clock.now(),
                face=self.face,
                incarnation=self.incarnation,
                verdict=reading.verdict,
                is_revoked=bool(reading.pass_id) and view.is_revoked(reading.pass_id),
                other_event=reading.event_code,
                match=match,
                runner=view.runner(match.member_id) if match else None,
                race=question.race,
                checks=question.checks,
                settled=question.settled,
                proxy_count=view.proxy_count(proxy) if proxy else 0,
                station_trouble=trouble,
                born=question.born,
                is_number=len(question.code) <= LONGEST_NUMBER and looks_like_code(question.code),
                is_closed=view.life().is_closed,
            )
        )

    def _identify(self, view: Reading, code: str) -> tuple[PassReading, Match | None]:
        """Try every code that the text may stand for; a genuine pass beats everything else."""
        suspicious = _NO_PASS
        for candidate in candidates(code):
            reading = self.passes.read(candidate)
            if reading.verdict is PassVerdict.GENUINE and reading.entitlement_id is not None:
                return reading, view.resolve(reading.entitlement_id)
            if reading.verdict is PassVerdict.NOT_A_PASS:
                match = view.resolve(candidate)
                if match is not None:
                    return _NO_PASS, match
            elif suspicious is _NO_PASS:
                suspicious = reading
        return suspicious, None
