"""Builders of events, people and places with defaults, for tests of every room."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.config import load_event
from kiosk.core.event import Event, Race
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    HeldBib,
    Member,
    MemberId,
    Place,
    PlaceStatus,
    RaceCode,
    RunnerFile,
)

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_EVENT = ROOT / "resources" / "sample" / "event.toml"


@cache
def _sample() -> Event:
    return load_event(SAMPLE_EVENT)


def sample_event(**changes) -> Event:
    """Give the sample event (42K with numbers 1-20200, 10K with 30001-50200), changed as named."""
    return replace(_sample(), **changes)


def with_pickup(event: Event | None = None, **changes) -> Event:
    """Give the event (the sample) with some of its pickup rules changed."""
    event = event or sample_event()
    return replace(event, pickup=replace(event.pickup, **changes))


def with_race(event: Event | None = None, code: str = "42K", **changes) -> Event:
    """Give the event (the sample) with one of its races changed."""
    event = event or sample_event()
    races = tuple(replace(race, **changes) if race.code == code else race for race in event.races)
    return replace(event, races=races)


def race_42k() -> Race:
    """Give the sample's marathon."""
    return next(race for race in _sample().races if race.code == "42K")


def pickup_moment() -> datetime:
    """Give a moment at which the sample's pickup is open, aware."""
    return datetime(2024, 8, 9, 12, 0, tzinfo=ZoneInfo("Europe/Paris"))


def member(member_id: str = "M1001", **changes) -> Member:
    """Give an adult with a plain name."""
    return replace(
        Member(
            member_id=MemberId(member_id),
            given_name="Camille",
            family_name="Laurent",
            birth_date=date(1988, 3, 14),
            sex="F",
            nationality="FRA",
            language="fr",
        ),
        **changes,
    )


def place(entitlement_id: str = "E5001", member_id: str = "M1001", race: str = "42K", **changes) -> Place:
    """Give a granted place with a licence that is valid on race day."""
    return replace(
        Place(
            entitlement_id=EntitlementId(entitlement_id),
            member_id=MemberId(member_id),
            race=RaceCode(race),
            source="draw",
            status=PlaceStatus.GRANTED,
            document_kind="licence",
            document_valid_until=date(2024, 12, 31),
        ),
        **changes,
    )


def held_bib(bib: int = 1427, entitlement_id: str = "E5001", member_id: str = "M1001", **changes) -> HeldBib:
    """Give a bib that was handed over."""
    return replace(
        HeldBib(
            bib=BibNumber(bib),
            entitlement_id=EntitlementId(entitlement_id),
            member_id=MemberId(member_id),
            race=RaceCode("42K"),
            start_area="SAS1",
            station="Desk 1",
            incarnation="00112233445566aa",
            pickup_id=None,
            collected_at=pickup_moment(),
            is_open=False,
            may_be_out=True,
        ),
        **changes,
    )


def runner_file(person: Member | None = None, *places: Place, **changes) -> RunnerFile:
    """Give what is known of a person: by default one granted place in the 42K and no bib."""
    person = person or member()
    places = places or (place(member_id=person.member_id),)
    return replace(RunnerFile(person, places), **changes)
