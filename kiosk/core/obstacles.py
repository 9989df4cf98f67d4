"""What stands against giving a bib for one place, and what has to be seen before it is given."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from kiosk.core.event import IdentityRule, ProxyRule, Race
from kiosk.core.people import Member, Place, RunnerFile
from kiosk.core.pickup import SEEN_BY_STAFF
from kiosk.core.reasons import Reason, Refusal, refusal
from kiosk.core.request import Request

ADULT_AGE = 18


def obstacles(request: Request, runner: RunnerFile, place: Place, race: Race) -> Iterator[Refusal]:
    """Give what stands against this place, the most lasting reasons first."""
    if place.blocked:
        yield refusal(Reason.BLOCKED, why=place.blocked)
    if request.event.date.year - runner.member.birth_date.year < race.minimum_age:
        yield refusal(Reason.TOO_YOUNG, race=race.name, age=race.minimum_age)
    for double in runner.doubles[:1]:
        yield refusal(Reason.POSSIBLE_DOUBLE, bib=double.bib)
    yield from _document_problems(request, place, race)
    yield from _proxy_problems(request)
    yield from _hour_problems(request)
    if request.settled:
        yield from _open_checks(request, runner.member)
    if request.station_trouble:
        yield refusal(Reason.STATION_NOT_READY, why=request.station_trouble)


def _document_problems(request: Request, place: Place, race: Race) -> Iterator[Refusal]:
    if not race.documents or request.checks.document in (*race.documents, SEEN_BY_STAFF):
        return
    if place.document_kind not in race.documents:
        # what the roster lacks is asked for first; once the checks are done it is missing
        if request.settled:
            yield refusal(Reason.DOCUMENT_MISSING, kinds=" / ".join(race.documents))
    elif place.document_valid_until is not None and place.document_valid_until < request.event.date:
        until = place.document_valid_until.isoformat()
        yield refusal(Reason.DOCUMENT_EXPIRED, kind=place.document_kind, until=until)


def _proxy_problems(request: Request) -> Iterator[Refusal]:
    rules, proxy = request.event.pickup, request.checks.proxy
    if proxy and rules.proxy is ProxyRule.FORBIDDEN:
        yield refusal(Reason.PROXY_FORBIDDEN)
    elif proxy and request.proxy_count >= rules.proxy_limit:
        yield refusal(Reason.PROXY_LIMIT, proxy=proxy, limit=rules.proxy_limit)


def _hour_problems(request: Request) -> Iterator[Refusal]:
    hours = request.event.pickup.hours
    if not any(opening.opens <= request.at < opening.closes for opening in hours):
        zone = ZoneInfo(request.event.timezone)
        words = [
            f"{opening.opens.astimezone(zone):%d/%m %H:%M}–{opening.closes.astimezone(zone):%H:%M}"
            for opening in hours
        ]
        yield refusal(Reason.OUTSIDE_HOURS, hours=", ".join(words))


def _open_checks(request: Request, member: Member) -> Iterator[Refusal]:
    if is_minor(member, request.event.date) and not request.checks.guardian:
        yield refusal(Reason.GUARDIAN_MISSING)
    if request.event.pickup.identity is IdentityRule.DOCUMENT and not request.checks.identity:
        yield refusal(Reason.IDENTITY_NOT_CONFIRMED)


def demands_of(request: Request, member: Member, place: Place, race: Race) -> tuple[str, ...]:
    """List what must be seen before the bib is issued: `identity`, `document`, `guardian`."""
    demands = []
    if request.event.pickup.identity is IdentityRule.DOCUMENT:
        demands.append("identity")
    if race.documents and place.document_kind not in race.documents:
        demands.append("document")
    if is_minor(member, request.event.date):
        demands.append("guardian")
    return tuple(demands)


def is_minor(member: Member, on: date) -> bool:
    """Tell whether the person is under 18 on that day."""
    born = member.birth_date
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return age < ADULT_AGE
