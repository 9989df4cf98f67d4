"""The only place where it is decided whether a person gets a bib, here and now."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.core.event import Event, Face, Race
from kiosk.core.obstacles import demands_of, obstacles
from kiosk.core.people import (
    BibNumber,
    EntitlementId,
    HeldBib,
    Match,
    Place,
    PlaceStatus,
    RaceCode,
    RunnerFile,
)
from kiosk.core.pickup import Checks
from kiosk.core.ports import PassVerdict
from kiosk.core.reasons import Reason, Refusal, refusal
from kiosk.core.request import Request


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

    def unseen(self, checks: Checks) -> tuple[str, ...]:
        """List the demands that nobody has seen or set aside."""
        aside = checks.overrides
        seen = {
            "identity": bool(checks.identity) or Reason.IDENTITY_NOT_CONFIRMED.value in aside,
            "document": bool(checks.document) or Reason.DOCUMENT_MISSING.value in aside,
            "guardian": checks.guardian or Reason.GUARDIAN_MISSING.value in aside,
        }
        return tuple(demand for demand in self.demands if not seen[demand])


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
    is_bare = request.face is Face.KIOSK and request.is_number and request.born is None
    if unread is None and request.match is None and is_bare:
        # known or not sounds the same: a kiosk tells nobody which numbers exist
        return Denied(refusal(Reason.BIRTH_DATE_NEEDED))
    if unread is not None or runner is None or request.match is None:
        return Denied(unread or refusal(Reason.UNKNOWN_CODE), runner)
    unproven = _refusal_of_number(request, runner, request.match)
    if unproven is not None:
        return Denied(unproven)  # without the person: whoever typed it may be somebody else
    under_way = _under_way(request, runner, runner.held) if runner.held is not None else None
    if request.is_closed and not isinstance(under_way, Resume):
        # what was begun is finished: a bib that may be out must not stay a question
        return Denied(refusal(Reason.EVENT_CLOSED), runner)
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


def _refusal_of_number(request: Request, runner: RunnerFile, match: Match) -> Refusal | None:
    """Demand, where no volunteer looks, a pass or two facts; a wrong pair does not say which was wrong."""
    if request.born is not None and request.born != runner.member.birth_date:
        return refusal(Reason.UNKNOWN_CODE)
    is_proven = match.is_pass or request.verdict is PassVerdict.GENUINE or request.born is not None
    if request.face is Face.KIOSK and not is_proven:
        return refusal(Reason.BIRTH_DATE_NEEDED)
    return None


def _under_way(request: Request, runner: RunnerFile, held: HeldBib) -> Decision | None:
    if held.is_open and held.with_staff and request.face is Face.KIOSK:
        return Denied(refusal(Reason.KEPT_AT_DESK, bib=held.bib), runner)
    if held.is_open and held.is_ahead and (held.with_staff or not held.may_be_out):
        return None  # their bib is made already; they are looked at like everybody
    if held.is_open:
        here = held.incarnation == request.incarnation
        is_settled = Reason.SERVED_ELSEWHERE.value in request.checks.overrides
        if here or held.with_staff or not held.may_be_out or is_settled:
            return Resume(runner, held, moves=not here)
        return Denied(refusal(Reason.SERVED_ELSEWHERE, bib=held.bib, where=held.station), runner)
    if held.collected_at is None:
        return None
    what = {"bib": held.bib, "race": _race_name(request.event, held.race)}
    if not held.may_be_out:
        return Denied(refusal(Reason.NO_VALID_COPY, **what), runner)
    when = _local(held.collected_at, request.event)
    return Denied(refusal(Reason.ALREADY_COLLECTED, **what, when=when, where=held.station), runner)


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
    for problem in obstacles(request, runner, place, race):
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
    demands = demands_of(request, runner.member, place, race)
    return Grant(runner, place, race, demands, wanted, keeps, given_up)


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


def _named(places: tuple[Place, ...], entitlement_id: EntitlementId | None) -> Place | None:
    return next((place for place in places if place.entitlement_id == entitlement_id), None)


def _race_name(event: Event, code: RaceCode) -> str:
    return race.name if (race := event.race(code)) else code


def _local(moment: datetime, event: Event) -> str:
    return f"{moment.astimezone(ZoneInfo(event.timezone)):%d/%m %H:%M}"
