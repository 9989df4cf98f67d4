"""Giving a number: the decision and the reservation in one transaction."""

from typing import assert_never

from kiosk.core import steps
from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.errors import RuleError
from kiosk.core.event import ReplacementNumber
from kiosk.core.flow.effects import Job, Replace, Reserve
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.people import BibNumber, PickupId, note_digest, staff_tag
from kiosk.core.pickup import (
    MAY_BE_OUT,
    Checks,
    Pickup,
    PickupKind,
    PickupState,
    ReplaceReason,
)
from kiosk.core.ports import Work
from kiosk.core.reasons import Reason, refusal
from kiosk.services.lookup import Question
from kiosk.services.pickups import Post
from kiosk.services.records import job_of, planned, refusal_again, refused

NOBODY = PickupId(0)


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
                    return self._reserve(work, decision, asked)
                case Resume():
                    return decision
                case Denied():
                    return _deny(work, decision)
                case Choice():
                    races = " / ".join(place.race for place in decision.options)
                    return _deny(work, Denied(refusal(Reason.TWO_PLACES, races=races), decision.runner))
                case _:
                    assert_never(decision)

    def replace(self, key: OperationKey, asked: Replace) -> Job:
        """Begin another copy of a bib that was handed over.

        Raises:
            RuleError: the bib was never handed over, or is being made right now.
        """
        said: dict[str, object] = {
            "bib": asked.bib,
            "reason": asked.reason.value,
            "by": asked.by,
            "attempt": asked.attempt,
        }
        content = content_digest("replace", said)
        with self._post.store.working(key, content) as work:
            if work.first_outcome is not None:
                again = work.pickup(_pickup_id(work.first_outcome))
                if again.incarnation != self._post.incarnation:
                    raise RuleError(f"bib {again.bib} is being made at {again.station}: go on there")
                return job_of(work, again)
            if work.life().is_closed:
                raise RuleError("the pickup of this event is closed: nothing more is made")
            before = _newest(work, asked.bib)
            if before.state is PickupState.OPEN and before.incarnation == self._post.incarnation:
                return job_of(work, before)
            _must_be_meant(work, asked)
            _must_be_live(work, before)
            bib = self._replacement_number(work, before)
            copy = 1 + max(one.copy for one in work.pickups_of(before.bib) if one.was_ever_sent)
            checks = Checks(identity="replacement", by=asked.by)
            pickup = self._pickup(before, bib, asked.reason, checks, copy=copy)
            facts: dict[str, object] = {
                "reason": asked.reason.value,
                "by": staff_tag(asked.by),
                "from_bib": before.bib,
            }
            return self._begin(work, pickup, "replacing", facts)

    def _reserve(self, work: Work, grant: Grant, asked: Reserve) -> Job | Denied:
        place, bib, checks = grant.place, grant.wanted, asked.checks
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
            shown_at=asked.shown_at,
        )
        facts: dict[str, object] = {
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
        return self._begin(work, pickup, "reserved", facts)

    def _begin(self, work: Work, pickup: Pickup, kind: str, facts: dict[str, object]) -> Job:
        attempt = planned(work, self._post.template, pickup)
        saved = work.save(steps.plan_attempt(pickup, attempt))
        named: dict[str, object] = {
            "pickup": saved.pickup_id,
            "member": saved.member_id,
            "entitlement": saved.entitlement_id,
            "race": saved.race,
            "bib": saved.bib,
            "copy": saved.copy,
            "attempt": attempt.key,
            "epc": [chip.epc for chip in attempt.chips],
        }
        work.note(kind, named | facts)
        job = job_of(work, saved)
        work.commit(Outcome(kind, {"pickup": saved.pickup_id, "bib": saved.bib, "attempt": attempt.key}))
        return job

    def _replacement_number(self, work: Work, before: Pickup) -> BibNumber:
        """Keep the number, or kill it with its chips and take another one of the same start area."""
        if self._post.lookup.event.pickup.replacement_number is ReplacementNumber.KEEP:
            return before.bib
        for earlier in work.pickups_of(before.bib):
            if steps.revoke(earlier) != earlier:
                work.save(steps.revoke(earlier))
                work.note("revoked", {"pickup": earlier.pickup_id, "bib": earlier.bib, "copy": earlier.copy})
        work.retire(before.bib)
        bib = work.take_number(before.race, before.start_area, wanted=None)
        if bib is None:
            raise RuleError(f"no number is left in {before.race} {before.start_area}: ask a supervisor")
        work.assign(bib, before.entitlement_id, before.member_id)
        return bib

    def _pickup(
        self, before: Pickup, bib: BibNumber, reason: ReplaceReason, checks: Checks, *, copy: int
    ) -> Pickup:
        return Pickup(
            pickup_id=NOBODY,
            kind=PickupKind.REPLACEMENT,
            entitlement_id=before.entitlement_id,
            member_id=before.member_id,
            race=before.race,
            start_area=before.start_area,
            bib=bib,
            copy=copy,
            station=self._post.station,
            incarnation=self._post.incarnation,
            fence=1,
            state=PickupState.OPEN,
            checks=checks,
            opened_at=self._post.clock.now(),
            replace_reason=reason,
        )

    def _again(self, work: Work, outcome: Outcome) -> Job | Denied:
        if outcome.result == "refused":
            return Denied(refusal_again(outcome))
        job = job_of(work, work.pickup(_pickup_id(outcome)))
        if job.pickup.incarnation != self._post.incarnation:
            elsewhere = refusal(Reason.SERVED_ELSEWHERE, bib=job.pickup.bib, where=job.pickup.station)
            return Denied(elsewhere, job.runner)
        return job


def _deny(work: Work, denied: Denied) -> Denied:
    refused(work, denied.refusal, denied.runner.member.member_id if denied.runner else "")
    return denied


def _newest(work: Work, bib: BibNumber) -> Pickup:
    pickups = [pickup for pickup in work.pickups_of(bib) if pickup.state is not PickupState.UNDONE]
    if not pickups:
        raise RuleError(f"bib {bib} was never collected: scan the runner's pass instead")
    return pickups[-1]


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


def _must_be_meant(work: Work, asked: Replace) -> None:
    """Refuse to replace a piece that nobody asked about: the runner may have just got it.

    Raises:
        RuleError: another piece is the newest one by now.
    """
    out = [one.key for one in work.attempts_of(asked.bib) if one.state in MAY_BE_OUT]
    if asked.attempt and out and out[-1] != asked.attempt:
        raise RuleError(f"bib {asked.bib} is at attempt {out[-1]} by now: look again what is asked")


def _must_be_live(work: Work, before: Pickup) -> None:
    if before.state is PickupState.OPEN:
        raise RuleError(f"bib {before.bib} is being made at {before.station}: finish that pickup first")
    runner = work.runner(before.member_id)
    # a copy that was taken back leaves the runner without a bib, but with the number
    is_theirs = runner is not None and runner.held is not None and runner.held.bib == before.bib
    if before.current is None or not is_theirs:
        raise RuleError(f"bib {before.bib} has no live copy: its number was replaced by another one")


def _pickup_id(outcome: Outcome) -> PickupId:
    return PickupId(int(str(outcome.facts["pickup"])))
