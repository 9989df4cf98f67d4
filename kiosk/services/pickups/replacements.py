"""Another copy of a bib that was handed over."""

from kiosk.core import steps
from kiosk.core.errors import RuleError
from kiosk.core.event import ReplacementNumber
from kiosk.core.flow.effects import Job, Replace
from kiosk.core.operation import OperationKey, content_digest
from kiosk.core.people import BibNumber, staff_tag
from kiosk.core.pickup import (
    MAY_BE_OUT,
    Checks,
    Pickup,
    PickupKind,
    PickupState,
    ReplaceReason,
)
from kiosk.core.ports import Work
from kiosk.services.pickups.beginning import NOBODY, begin, pickup_id
from kiosk.services.pickups.progress import Post
from kiosk.services.pickups.records import job_of


class Replacements:
    """Begins the pickups of replacement copies."""

    def __init__(self, post: Post) -> None:
        self._post = post

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
                again = work.pickup(pickup_id(work.first_outcome))
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
            return begin(self._post, work, pickup, "replacing", facts)

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


def _newest(work: Work, bib: BibNumber) -> Pickup:
    pickups = [pickup for pickup in work.pickups_of(bib) if pickup.state is not PickupState.UNDONE]
    if not pickups:
        raise RuleError(f"bib {bib} was never collected: scan the runner's pass instead")
    return pickups[-1]


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
