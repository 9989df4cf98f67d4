"""The only place where it is decided whether a person gets a bib, here and now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.core.event import Event, Face, IdentityRule, ProxyRule, Race
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    HeldBib,
    Match,
    Member,
    Place,
    PlaceStatus,
    RaceCode,
    RunnerFile,
)
from kiosk.core.pickup import NOTHING_SEEN, Checks
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import Reason, Refusal, refusal

ADULT_AGE = 18


@dataclass(frozen=True, slots=True)
class Request:
    """Everything that the decision looks at.

    Attributes:
        at: the moment of the decision, aware.
        match: what the code names, None if nothing.
        runner: all that is known of that person.
        race: the race that the person chose, None while they did not.
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


@dataclass(frozen=True, slots=True)
class Grant:
    """Yes.

    Attributes:
        demands: what must be seen before the bib is issued: `identity`, `document`, `guardian`.
        wanted: the number that this entitlement already has or was promised.
        keeps: the number was assigned by an earlier pickup and stays.
        given_up: races of the person's other places, which are given up by collecting this one.
    """

    runner: RunnerFile
    place: Place
    race: Race
    demands: tuple[str, ...]
    wanted: BibNumber | None = None
    keeps: bool = False
    given_up: tuple[RaceCode, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """The person has places in more than one race, or not the one that the code names."""

    runner: RunnerFile
    options: tuple[Place, ...]
    named: EntitlementId | None


@dataclass(frozen=True, slots=True)
class Resume:
    """A pickup of this person is under way and goes on here; `moves` from another station."""

    runner: RunnerFile
    held: HeldBib
    moves: bool


@dataclass(frozen=True, slots=True)
class Denied:
    """No; with the person where the code named one."""

    refusal: Refusal
    runner: RunnerFile | None = None


Decision = Grant | Choice | Resume | Denied


def decide(request: Request) -> Decision:
    """Decide about one person at one moment; reads nothing but its argument."""
    if request.face is Face.KIOSK:  # nobody sets a rule aside there
        request = replace(request, checks=replace(request.checks, overrides=frozenset()))
    unread = _refusal_of_code(request)
    runner = request.runner
    if unread is not None or runner is None or request.match is None:
        return Denied(unread or refusal(Reason.UNKNOWN_CODE), runner)
    if runner.held is not None:
        under_way = _under_way(request, runner, runner.held)
        if under_way is not None:
            return under_way
    return _decide_place(request, runner, request.match)


def _refusal_of_code(request: Request) -> Refusal | None:
    match request.verdict:
        case PassVerdict.FORGED:
            return refusal(Reason.FORGED_PASS)
        case PassVerdict.OTHER_EVENT:
            return refusal(Reason.OTHER_EVENT, event=request.other_event)
        case PassVerdict.GENUINE | PassVerdict.NOT_A_PASS:
            pass
        case _:
            assert_never(request.verdict)
    return refusal(Reason.REVOKED_PASS) if request.is_revoked else None


def _under_way(request: Request, runner: RunnerFile, held: HeldBib) -> Decision | None:
    if held.is_open:
        here = held.incarnation == request.incarnation
        is_settled = Reason.SERVED_ELSEWHERE.value in request.checks.overrides
        if here or not held.may_be_out or is_settled:
            return Resume(runner, held, moves=not here)
        return Denied(refusal(Reason.SERVED_ELSEWHERE, bib=held.bib, where=held.station), runner)
    if held.collected_at is None:
        return None
    facts = {
        "bib": held.bib,
        "race": _race_name(request.event, held.race),
        "when": _local(held.collected_at, request.event),
        "where": held.station,
    }
    return Denied(refusal(Reason.ALREADY_COLLECTED, **facts), runner)


def _decide_place(request: Request, runner: RunnerFile, match: Match) -> Decision:
    if not runner.places:
        return Denied(refusal(Reason.NO_ENTITLEMENT), runner)
    options = tuple(place for place in runner.places if _refusal_of_status(request, place) is None)
    if runner.held is not None and _named(options, runner.held.entitlement_id) is None:
        # its number cannot go to another place: only staff can untie that
        return _denied_place(request, runner, _named(runner.places, runner.held.entitlement_id))
    if not options:
        return _denied_place(request, runner, _named(runner.places, match.entitlement_id) or runner.places[0])
    place = _chosen(options, request, match, runner.held)
    if place is None:
        return Choice(runner, options, match.entitlement_id)
    race = request.event.race(place.race)
    if race is None:
        return Denied(refusal(Reason.NO_ENTITLEMENT), runner)
    for problem in _problems(request, runner, place, race):
        if problem.reason.value not in request.checks.overrides or not problem.is_overridable:
            return Denied(problem, runner)
    return _grant(request, runner, place, race, options)


def _denied_place(request: Request, runner: RunnerFile, place: Place | None) -> Denied:
    why = _refusal_of_status(request, place) if place is not None else None
    return Denied(why or refusal(Reason.NO_ENTITLEMENT), runner)


def _grant(
    request: Request, runner: RunnerFile, place: Place, race: Race, options: tuple[Place, ...]
) -> Grant:
    keeps = runner.held is not None
    wanted = runner.held.bib if runner.held is not None else place.wanted_bib
    given_up = tuple(dict.fromkeys(other.race for other in options if other.race != place.race))
    return Grant(runner, place, race, _demands(request, runner.member, place, race), wanted, keeps, given_up)


def _chosen(options: tuple[Place, ...], request: Request, match: Match, held: HeldBib | None) -> Place | None:
    """Take the place that is beyond doubt: the one with a number, the chosen race, or the only one."""
    if held is not None:
        return _named(options, held.entitlement_id)
    races = {place.race for place in options}
    if request.race is not None:
        in_race = tuple(place for place in options if place.race == request.race)
        return _named(in_race, match.entitlement_id) or (in_race[0] if in_race else None)
    named = _named(options, match.entitlement_id)
    if len(races) > 1 or (match.entitlement_id is not None and named is None):
        return None
    return named or options[0]


def _refusal_of_status(request: Request, place: Place) -> Refusal | None:
    race = _race_name(request.event, place.race)
    match place.status:
        case PlaceStatus.GRANTED:
            return None
        case PlaceStatus.UNFINISHED:
            is_set_aside = Reason.UNFINISHED.value in request.checks.overrides
            return None if is_set_aside else refusal(Reason.UNFINISHED, race=race)
        case PlaceStatus.WITHDRAWN:
            return refusal(Reason.WITHDRAWN, race=race)
        case PlaceStatus.REALLOCATED:
            return refusal(Reason.REALLOCATED, race=race)
        case _:
            assert_never(place.status)


def _problems(request: Request, runner: RunnerFile, place: Place, race: Race) -> Iterator[Refusal]:
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
    if not race.documents or request.checks.document in race.documents:
        return
    if place.document_kind not in race.documents:
        # a desk asks for what the roster lacks; elsewhere, or once the checks are done, it is missing
        if request.settled or request.face is Face.KIOSK:
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


def _demands(request: Request, member: Member, place: Place, race: Race) -> tuple[str, ...]:
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


def _named(places: tuple[Place, ...], entitlement_id: EntitlementId | None) -> Place | None:
    return next((place for place in places if place.entitlement_id == entitlement_id), None)


def _race_name(event: Event, code: RaceCode) -> str:
    return race.name if (race := event.race(code)) else code


def _local(moment: datetime, event: Event) -> str:
    return f"{moment.astimezone(ZoneInfo(event.timezone)):%d/%m %H:%M}"
