"""Giving a number: the decision and the reservation in one transaction."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from kiosk.core import steps
from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.flow.effects import Job, Reserve
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.people import BibNumber, EntitlementId, HeldBib, PickupId, note_digest, staff_tag
from kiosk.core.pickup import (
    AHEAD,
    Checks,
    Pickup,
    PickupKind,
    PickupState,
)
from kiosk.core.ports import Work
from kiosk.core.reasons import Reason, refusal
from kiosk.services.pickups.beginning import NOBODY, begin, pickup_id
from kiosk.services.pickups.lookup import Question
from kiosk.services.pickups.progress import Post
from kiosk.services.pickups.records import facts_of, job_of, names_of, refusal_again, refused


class Reservations:
    """Begins pickups."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def reserve(self, key: OperationKey, asked: Reserve, *, trouble: str) -> Job | Resume | Denied:
        """Decide again with all checks done, and give a number; a found pickup is to be resumed."""
        content = content_digest("reserve", {"code": asked.code, "race": asked.race, "checks": asked.checks})
        with self._post.store.working(key, content) as work:
            if work.first_outcome is not None:
                return self._again(work, work.first_outcome)
            question = Question(asked.code, asked.race, asked.checks, settled=True, born=asked.born)
            decision = self._post.lookup.decide(work, question, trouble=trouble)
            match decision:
                case Grant():
                    return self._reserve(work, decision, asked.checks, asked.shown_at)
                case Resume():
                    return decision
                case Denied():
                    return _deny(work, decision)
                case Choice():
                    return _deny(work, _two_places(decision))
                case _:
                    assert_never(decision)

    def ahead(self, key: OperationKey, entitlement_id: EntitlementId, *, by: str) -> Job | Resume | Denied:
        """Give a place its number before its runner comes; what has to be seen of them is seen later.

        A bib of that place that was begun so before is given back, to go on with it.
        """
        content = content_digest("ahead", {"entitlement": entitlement_id, "by": by})
        with self._post.store.working(key, content) as work:
            if work.first_outcome is not None:
                return self._again(work, work.first_outcome)
            seen = Checks(identity=AHEAD, by=by, overrides=frozenset({Reason.OUTSIDE_HOURS.value}))
            question = Question(entitlement_id, None, seen, settled=False)
            match self._post.lookup.decide(work, question):
                case Grant() as grant:
                    held = grant.runner.held
                    if held is not None and held.is_ahead:
                        return self._go_on(work, held)
                    return self._reserve(work, grant, replace(seen, overrides=frozenset()), None)
                case Resume() as resume:
                    return resume
                case Denied() as denied:
                    return _deny(work, denied)
                case Choice() as choice:
                    return _deny(work, _two_places(choice))
                case never:
                    assert_never(never)

    def _go_on(self, work: Work, held: HeldBib) -> Job:
        """Take up a bib that is made ahead, here or at another station that sent nothing of it."""
        pickup = work.pickup(_known(held))
        if pickup.incarnation != self._post.incarnation:
            moved = steps.take_over(pickup, self._post.station, self._post.incarnation)
            pickup = work.save(moved)
            work.note("taken_over", names_of(pickup) | facts_of(pickup))
        job = job_of(work, pickup)
        work.commit(Outcome("ahead", {"pickup": pickup.pickup_id, "bib": pickup.bib, "attempt": job.attempt}))
        return job

    def _checked(self, work: Work, held: HeldBib, checks: Checks) -> Job:
        """Join a runner who was looked at with the bib that was made before they came."""
        pickup = work.pickup(_known(held))
        if pickup.incarnation != self._post.incarnation:
            pickup = steps.take_over(pickup, self._post.station, self._post.incarnation)
        if checks.bib_name is not None and not pickup.was_ever_sent:
            work.correct_bib_name(pickup.entitlement_id, checks.bib_name)
        saved = work.save(steps.mark_checked(pickup, checks))
        job = job_of(work, saved)
        work.note("checked", names_of(saved) | _facts_of_checks(work, checks))
        work.commit(Outcome("checked", {"pickup": saved.pickup_id, "bib": saved.bib, "attempt": job.attempt}))
        return job

    def _reserve(self, work: Work, grant: Grant, checks: Checks, shown_at: datetime | None) -> Job | Denied:
        place, bib, held = grant.place, grant.wanted, grant.runner.held
        if held is not None and held.is_ahead and not checks.is_ahead:
            return self._checked(work, held, checks)
        area_code, wanted = _wanted(grant, checks)
        if not grant.keeps:
            bib = work.take_number(place.race, area_code, wanted=wanted)
        if bib is None:
            what = _what_is_taken(grant, area_code, wanted)
            denied = refusal(Reason.NO_NUMBERS_LEFT, race=grant.race.name, area=what)
            return _deny(work, Denied(denied, grant.runner))
        if not grant.keeps:
            work.assign(bib, place.entitlement_id, grant.runner.member.member_id)
        if checks.bib_name is not None:
            work.correct_bib_name(place.entitlement_id, checks.bib_name)
        area = next(area.code for area in grant.race.start_areas if bib in area.numbers)
        pickup = Pickup(
            pickup_id=NOBODY,
            kind=PickupKind.ORIGINAL,
            entitlement_id=place.entitlement_id,
            member_id=grant.runner.member.member_id,
            race=place.race,
            start_area=area,
            bib=bib,
            copy=0,
            station=self._post.station,
            incarnation=self._post.incarnation,
            fence=1,
            state=PickupState.OPEN,
            checks=checks,
            opened_at=self._post.clock.now(),
            shown_at=shown_at,
        )
        return begin(self._post, work, pickup, "reserved", _facts_of_checks(work, checks))

    def _again(self, work: Work, outcome: Outcome) -> Job | Denied:
        if outcome.result == "refused":
            return Denied(refusal_again(outcome))
        job = job_of(work, work.pickup(pickup_id(outcome)))
        if job.pickup.incarnation != self._post.incarnation:
            elsewhere = refusal(Reason.SERVED_ELSEWHERE, bib=job.pickup.bib, where=job.pickup.station)
            return Denied(elsewhere, job.runner)
        return job


def _two_places(choice: Choice) -> Denied:
    races = " / ".join(place.race for place in choice.options)
    return Denied(refusal(Reason.TWO_PLACES, races=races), choice.runner)


def _facts_of_checks(work: Work, checks: Checks) -> dict[str, object]:
    """Give what the journal keeps of what was seen: kinds and tags, no names."""
    return {
        "identity": checks.identity,
        "document": checks.document,
        "proxy": bool(checks.proxy),
        "proxy_bibs": work.proxy_count(checks.proxy) + 1 if checks.proxy else 0,
        "guardian": checks.guardian,
        "overrides": sorted(checks.overrides),
        "note": note_digest(checks.note),
        "start_area": checks.start_area,
        "renamed": checks.bib_name is not None,
        "by": staff_tag(checks.by),
    }


def _known(held: HeldBib) -> PickupId:
    if held.pickup_id is None:
        raise LookupError(f"bib {held.bib} is open without a pickup")
    return held.pickup_id


def _deny(work: Work, denied: Denied) -> Denied:
    refused(work, denied.refusal, denied.runner.member.member_id if denied.runner else "")
    return denied


def _what_is_taken(grant: Grant, area_code: str, wanted: int | None) -> str:
    """Name what nobody can have any more: the one number, or all numbers of the start area."""
    area = grant.race.start_area(area_code)
    if wanted:
        return f"number {wanted}"
    return area.name if area is not None else "any start area"


def _wanted(grant: Grant, checks: Checks) -> tuple[str, BibNumber | None]:
    """Give the start area and number to take; a supervisor's other start area drops a number outside it."""
    area = grant.race.start_area(checks.start_area)
    if area is None:
        return grant.place.start_area, grant.wanted
    return area.code, grant.wanted if grant.wanted is not None and grant.wanted in area.numbers else None
