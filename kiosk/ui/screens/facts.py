"""What a face shows of a person: the least that is needed."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from kiosk.core.entitlement import Choice, Denied, Grant
from kiosk.core.event import Event, StartArea
from kiosk.core.flow import Job, State
from kiosk.core.flow.states import Checking, Choosing, Refused
from kiosk.core.people import Place, RunnerFile
from kiosk.services.bibs.content import piece_mark
from kiosk.ui.language.formats import say_date, say_moment
from kiosk.ui.language.texts import say


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What stands on the runner's card.

    Attributes:
        birth_date: whole, because a volunteer compares it with the document.
        start: local time, None where no race is chosen.
        copy: 0 for the original bib.
    """

    name: str
    birth_date: date
    race: str = ""
    start: datetime | None = None
    area: StartArea | None = None
    bib: int | None = None
    copy: int = 0
    proxy: str = ""


def facts_of(state: State, event: Event) -> CardFacts | None:
    """Collect what is known of the person in a state, None where the state knows nobody."""
    match state:
        case Checking(grant=Grant() as grant):
            return _facts(event, grant.runner, grant.place, bib=grant.wanted)
        case Refused(denied=Denied(runner=RunnerFile() as runner)):
            return _facts(event, runner, runner.places[0] if len(runner.places) == 1 else None)
        case Choosing(choice=Choice(runner=runner)):
            return _facts(event, runner, None)
        case _:
            job = job_of(state)
            return None if job is None else _of_job(event, job)


def piece_of(job: Job) -> str:
    """Name the piece of paper: all pieces of a number carry one barcode, later ones a small #2."""
    mark = piece_mark(job)
    return f"{job.pickup.bib} {mark}" if mark else str(job.pickup.bib)


def job_of(state: State) -> Job | None:
    """Give the pickup that a state is about."""
    job = getattr(state, "job", None)
    return job if isinstance(job, Job) else None


def _of_job(event: Event, job: Job) -> CardFacts:
    pickup = job.pickup
    race = event.race(pickup.race)
    return CardFacts(
        name=job.runner.member.name,
        birth_date=job.runner.member.birth_date,
        race=race.name if race else pickup.race,
        start=race.start if race else None,
        area=race.start_area(pickup.start_area) if race else None,
        bib=pickup.bib,
        copy=pickup.copy,
        proxy=pickup.checks.proxy,
    )


def _facts(event: Event, runner: RunnerFile, place: Place | None, *, bib: int | None = None) -> CardFacts:
    race = event.race(place.race) if place else None
    return CardFacts(
        name=runner.member.name,
        birth_date=runner.member.birth_date,
        race=race.name if race else "",
        start=race.start if race else None,
        area=race.start_area(place.start_area) if race and place else None,
        bib=bib,
    )


def area_words(area: StartArea) -> str:
    """Name a start area: its letter, then its name."""
    return say("{letter} · {name}", letter=area.letter, name=area.name)


def day_words(day: date) -> str:
    """Write a day as people read it aloud, so that day and month cannot be taken for each other."""
    return say_date(day)


def moment_words(moment: datetime, event: Event) -> str:
    """Write day and time in the time zone of the event."""
    local = moment.astimezone(ZoneInfo(event.timezone))
    return say_moment(local)


def races_of(event: Event, runner: RunnerFile) -> str:
    """Name the races of a person's places, once each."""
    codes = dict.fromkeys(place.race for place in runner.places)
    return ", ".join(race.name if (race := event.race(code)) else code for code in codes)
