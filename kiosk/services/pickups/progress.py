"""The use cases of a pickup: each is one operation with its own key, in one transaction.

An operation whose key is known changes nothing: its first outcome stands, and the pickup is given
back as it is now.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core import steps
from kiosk.core.chip_steps import mark_chips
from kiosk.core.chipcode import ChipTemplate
from kiosk.core.entitlement import Decision, Resume
from kiosk.core.errors import RuleError, StaleFenceError
from kiosk.core.flow.effects import Job, NoteTurnedAway
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.people import PickupId, staff_tag
from kiosk.core.pickup import MAY_BE_OUT, Pickup
from kiosk.core.ports import ChipAnswer, Clock, Store, Work
from kiosk.core.reasons import refusal
from kiosk.services.pickups.lookup import Lookup, Question
from kiosk.services.pickups.records import (
    chips_read,
    chips_seen,
    facts_of,
    job_of,
    names_of,
    planned,
    refused,
)

TAKEN_OVER = "taken_over"
UNREADABLE = "the finished bib did not read"
UNPROVEN = "its chip was not proven"
SPOILT = "spoilt before anybody took it"


@dataclass(frozen=True, slots=True)
class Post:
    """Where the use cases run.

    Attributes:
        station: the name by which staff know it.
    """

    store: Store
    lookup: Lookup
    template: ChipTemplate
    clock: Clock
    station: str
    incarnation: str


class Pickups:
    """Moves pickups from step to step."""

    def __init__(self, post: Post) -> None:
        self._post = post

    # --- looking ---

    def decide(self, question: Question, *, trouble: str) -> Decision:
        """Decide about a code without changing anything."""
        with self._post.store.reading() as view:
            return self._post.lookup.decide(view, question, trouble=trouble)

    def load(self, pickup_id: PickupId) -> Job:
        """Give a pickup as it stands now."""
        with self._post.store.reading() as view:
            return job_of(view, view.pickup(pickup_id))

    def unfinished(self) -> tuple[Job, ...]:
        """List what is open, oldest first."""
        with self._post.store.reading() as view:
            return tuple(job_of(view, pickup) for pickup in view.unfinished())

    def left_here(self) -> tuple[Job, ...]:
        """List what may lie in this station's own tray, newest first: the last one lies on top."""
        return tuple(job for job in reversed(self.unfinished()) if self._lies_here(job.pickup))

    def _lies_here(self, pickup: Pickup) -> bool:
        is_out = pickup.current is not None and pickup.current.state in MAY_BE_OUT
        return is_out and not pickup.with_staff and pickup.incarnation == self._post.incarnation

    # --- moving ---

    def resume(self, key: OperationKey, found: Resume, *, by: str = "") -> Job:
        """Go on with an open pickup, taking it over from another station where that is safe."""
        if found.held.pickup_id is None:
            raise LookupError(f"bib {found.held.bib} is open without a pickup")
        if not found.moves:
            return self.load(found.held.pickup_id)
        post = self._post

        def take_over(_: Work, pickup: Pickup) -> Pickup:
            # one that staff keep needs no settling, as long as they do
            settles = found.held.may_be_out and not found.held.with_staff
            return steps.take_over(pickup, post.station, post.incarnation, settles=settles)

        with post.store.reading() as view:
            pickup = view.pickup(found.held.pickup_id)
        return self.moved(key, TAKEN_OVER, pickup, take_over, by=staff_tag(by))

    def sent(self, key: OperationKey, job: Job) -> Job:
        """Note, before the first byte, that something may carry the live code from here on."""
        return self.moved(key, "sent", job.pickup, lambda _, pickup: steps.mark_sent(pickup))

    def untouched(self, key: OperationKey, job: Job, note: str) -> Job:
        """Note that the device took no byte."""
        return self.moved(key, "untouched", job.pickup, lambda _, p: steps.mark_untouched(p), note=note)

    def made(self, key: OperationKey, job: Job, answer: ChipAnswer | None) -> Job:
        """Note that the label is out, with what is known of its chip."""

        def make(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_made(pickup, chips_seen(work, pickup, answer))

        return self.moved(key, "made", job.pickup, make)

    def uncertain(self, key: OperationKey, job: Job, note: str, *, chip: ChipAnswer | None = None) -> Job:
        """Note that bytes were sent and nobody knows what came of them."""

        def doubt(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_uncertain(pickup, note, chips=chips_seen(work, pickup, chip))

        return self.moved(key, "uncertain", job.pickup, doubt, note=note)

    def voided(
        self, key: OperationKey, job: Job, note: str, *, destroyed: bool, chip: ChipAnswer | None = None
    ) -> Job:
        """Give the current piece up; a chip that was seen on it can never prove another bib."""

        def void(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_void(pickup, note, destroyed=destroyed, chips=chips_seen(work, pickup, chip))

        return self.moved(key, "void", job.pickup, void, note=note, destroyed=destroyed)

    def given_up(self, key: OperationKey, job: Job, *, is_spoilt: bool) -> Job:
        """Void a bib that does not read, or a proven one that is spoilt in the hands of a person."""
        current = job.pickup.current
        if current is not None and current.is_being_encoded:
            return self.voided(key, job, current.note or UNPROVEN, destroyed=False)
        if not is_spoilt:
            return self.voided(key, job, UNREADABLE, destroyed=False)
        return self.moved(key, "void", job.pickup, lambda _, p: steps.mark_spoilt(p, SPOILT), note=SPOILT)

    def destroyed(self, key: OperationKey, job: Job, *, again: bool) -> Job:
        """Note that the void piece is gone; plan the next attempt, or close without a bib."""

        def destroy(work: Work, pickup: Pickup) -> Pickup:
            current = pickup.current
            gone = pickup if current is None or current.destroyed else steps.mark_destroyed(pickup)
            if again and work.life().is_closed:
                raise RuleError(
                    "the pickup of this event is closed: nothing more is made; say that no other is made"
                )
            if again:
                return steps.plan_attempt(gone, planned(work, self._post.template, gone))
            return steps.undo(gone, at=self._post.clock.now())

        return self.moved(key, "destroyed", job.pickup, destroy, again=again)

    def proven(
        self, key: OperationKey, job: Job, barcode: str, *, read: tuple[ChipAnswer, ...], needs_chip: bool
    ) -> Job:
        """Accept the finished bib; the live code of an earlier copy dies in the same moment."""

        def prove(work: Work, pickup: Pickup) -> Pickup:
            if read:
                pickup = mark_chips(pickup, chips_read(work, pickup, read))
            done = steps.mark_proven(pickup, barcode, needs_chip=needs_chip)
            for earlier in work.pickups_of(pickup.bib):
                if earlier.pickup_id != pickup.pickup_id and steps.revoke(earlier) != earlier:
                    work.save(steps.revoke(earlier))
                    work.note("revoked", names_of(earlier) | {"by": done.pickup_id})
            return done

        return self.moved(key, "proven", job.pickup, prove, barcode=barcode)

    def handed_over(self, key: OperationKey, job: Job) -> Job:
        """Note that the runner has the bib."""
        rules, clock = self._post.lookup.event.pickup, self._post.clock

        def give(_: Work, pickup: Pickup) -> Pickup:
            return steps.hand_over(pickup, rules, at=clock.now())

        return self.moved(key, "handed_over", job.pickup, give)

    def undone(self, key: OperationKey, job: Job) -> Job:
        """Close without a bib; the number is free again if nothing was ever sent for it."""

        def undo(work: Work, pickup: Pickup) -> Pickup:
            closed = steps.undo(pickup, at=self._post.clock.now())
            if not any(earlier.was_ever_sent for earlier in work.pickups_of(pickup.bib)):
                work.release(pickup.bib)
            return closed

        return self.moved(key, "undone", job.pickup, undo)

    def left_behind(self, key: OperationKey, job: Job) -> None:
        """Journal that nobody took the bib; it changes no state."""
        self.moved(key, "left_behind", job.pickup, lambda _, pickup: pickup)

    def removed(self, key: OperationKey, job: Job) -> Job:
        """Note that staff took a forgotten bib out of the tray and keep it for a desk."""
        return self.moved(key, "removed", job.pickup, lambda _, pickup: steps.mark_removed(pickup))

    def found(self, key: OperationKey, job: Job) -> Job:
        """Note that a desk has found and scanned a bib that staff kept."""
        return self.moved(key, "found", job.pickup, lambda _, pickup: steps.mark_found(pickup))

    def turned_away(self, key: OperationKey, away: NoteTurnedAway) -> None:
        """Journal that a kiosk makes no bib, because what has to be seen was not confirmed."""
        content = content_digest("turned_away", {"member": away.member, "reason": away.reason.value})
        with self._post.store.working(key, content) as work:
            if work.first_outcome is None:
                refused(work, refusal(away.reason), away.member, by=away.by)

    # --- the one way in ---

    def moved(
        self,
        key: OperationKey,
        kind: str,
        held: Pickup,
        change: Callable[[Work, Pickup], Pickup],
        **facts: object,
    ) -> Job:
        """Change a pickup and note it in the journal, in one transaction.

        Args:
            key: of the operation; a known one changes nothing.
            kind: how the journal calls it.
            held: the pickup as it was when that was decided.
            change: gives the pickup as it shall be; raises RuleError where that is not allowed.
            facts: for the journal, identifiers only.

        Raises:
            StaleFenceError: another station serves it.
            RuleError: that is not a step from here.
        """
        named = names_of(held) | facts
        with self._post.store.working(key, content_digest(kind, named)) as work:
            pickup = work.pickup(held.pickup_id)
            if work.first_outcome is not None:
                return job_of(work, pickup)
            self._check_hold(pickup, held, takes_over=kind == TAKEN_OVER)
            changed = change(work, pickup)
            if changed != pickup:
                changed = work.save(changed)
            work.note(kind, names_of(changed) | facts | facts_of(changed))
            work.commit(Outcome(kind, {"pickup": changed.pickup_id, "attempt": names_of(changed)["attempt"]}))
            return job_of(work, changed)

    def _check_hold(self, pickup: Pickup, held: Pickup, *, takes_over: bool) -> None:
        """Refuse what was decided about an earlier attempt, or while another station serves it."""
        is_ours = takes_over or pickup.incarnation == self._post.incarnation
        if pickup.fence != held.fence or not is_ours:
            raise StaleFenceError(
                f"bib {pickup.bib} was taken over by {pickup.station}: go on there, or scan it again"
            )
        now, then = (one.current.key if one.current else "" for one in (pickup, held))
        if now != then:
            raise RuleError(f"bib {pickup.bib} is at attempt {now} by now: look again what is asked")
