"""The use cases of a pickup: each is one operation with its own key, in one transaction.

An operation whose key is known changes nothing: its first outcome stands, and the pickup is given
back as it is now.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace

from kiosk.core import steps
from kiosk.core.chipcode import ChipTemplate
from kiosk.core.entitlement import Decision, Resume
from kiosk.core.errors import RuleError, StaleFenceError
from kiosk.core.flow.effects import Job
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.people import PickupId, staff_tag
from kiosk.core.pickup import MAY_BE_OUT, Attempt, Chip, ChipVerdict, Pickup
from kiosk.core.ports import ChipAnswer, Clock, Reading, Store, Work
from kiosk.core.reasons import Reason, Refusal
from kiosk.services.lookup import Lookup, Question

TAKEN_OVER = "taken_over"


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


def job_of(view: Reading, pickup: Pickup) -> Job:
    """Join a pickup with the person it is for."""
    runner = view.runner(pickup.member_id)
    if runner is None:
        raise LookupError(f"pickup {pickup.pickup_id} names a member who is not in the roster")
    return Job(pickup, runner)


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
        """List what may lie in this station's own tray, oldest first."""
        ours = (job for job in self.unfinished() if job.pickup.incarnation == self._post.incarnation)
        return tuple(job for job in ours if job.pickup.current and job.pickup.current.state in MAY_BE_OUT)

    # --- moving ---

    def resume(self, key: OperationKey, found: Resume, *, by: str = "") -> Job:
        """Go on with an open pickup, taking it over from another station where that is safe."""
        if found.held.pickup_id is None:
            raise LookupError(f"bib {found.held.bib} is open without a pickup")
        if not found.moves:
            return self.load(found.held.pickup_id)
        post = self._post

        def take_over(_: Work, pickup: Pickup) -> Pickup:
            return steps.take_over(pickup, post.station, post.incarnation, settles=found.held.may_be_out)

        with post.store.reading() as view:
            pickup = view.pickup(found.held.pickup_id)
        return self._moved(key, TAKEN_OVER, pickup, take_over, by=staff_tag(by))

    def sent(self, key: OperationKey, job: Job) -> Job:
        """Note, before the first byte, that something may carry the live code from here on."""
        return self._moved(key, "sent", job.pickup, lambda _, pickup: steps.mark_sent(pickup))

    def untouched(self, key: OperationKey, job: Job, note: str) -> Job:
        """Note that the device took no byte."""
        return self._moved(key, "untouched", job.pickup, lambda _, p: steps.mark_untouched(p), note=note)

    def encoded(self, key: OperationKey, job: Job, answer: ChipAnswer) -> Job:
        """Note what the separate encoder proved."""

        def encode(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_encoded(pickup, _chips(work, pickup, answer))

        return self._moved(key, "encoded", job.pickup, encode)

    def made(self, key: OperationKey, job: Job, answer: ChipAnswer | None) -> Job:
        """Note that the label is out, with what is known of its chip."""

        def make(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_made(pickup, _chips(work, pickup, answer))

        return self._moved(key, "made", job.pickup, make)

    def uncertain(self, key: OperationKey, job: Job, note: str, *, chip: ChipAnswer | None = None) -> Job:
        """Note that bytes were sent and nobody knows what came of them."""

        def doubt(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_uncertain(pickup, note, chips=_chips(work, pickup, chip))

        return self._moved(key, "uncertain", job.pickup, doubt, note=note)

    def voided(
        self, key: OperationKey, job: Job, note: str, *, destroyed: bool, chip: ChipAnswer | None = None
    ) -> Job:
        """Give the current piece up; a chip that was seen on it can never prove another bib."""

        def void(work: Work, pickup: Pickup) -> Pickup:
            return steps.mark_void(pickup, note, destroyed=destroyed, chips=_chips(work, pickup, chip))

        return self._moved(key, "void", job.pickup, void, note=note, destroyed=destroyed)

    def destroyed(self, key: OperationKey, job: Job, *, again: bool) -> Job:
        """Note that the void piece is gone; plan the next attempt, or close without a bib."""

        def destroy(work: Work, pickup: Pickup) -> Pickup:
            current = pickup.current
            gone = pickup if current is None or current.destroyed else steps.mark_destroyed(pickup)
            if again:
                return steps.plan_attempt(gone, planned(work, self._post.template, gone))
            return steps.undo(gone, at=self._post.clock.now())

        return self._moved(key, "destroyed", job.pickup, destroy, again=again)

    def proven(
        self, key: OperationKey, job: Job, barcode: str, *, chip: ChipAnswer | None, needs_chip: bool
    ) -> Job:
        """Accept the finished bib; the live code of an earlier copy dies in the same moment."""

        def prove(work: Work, pickup: Pickup) -> Pickup:
            if chip is not None:
                pickup = steps.mark_chips(pickup, _chips(work, pickup, chip))
            done = steps.mark_proven(pickup, barcode, needs_chip=needs_chip)
            for earlier in work.pickups_of(pickup.bib):
                if earlier.pickup_id != pickup.pickup_id and steps.revoke(earlier) != earlier:
                    work.save(steps.revoke(earlier))
                    work.note("revoked", _names(earlier) | {"by": done.pickup_id})
            return done

        return self._moved(key, "proven", job.pickup, prove, barcode=barcode)

    def handed_over(self, key: OperationKey, job: Job) -> Job:
        """Note that the runner has the bib."""
        rules, clock = self._post.lookup.event.pickup, self._post.clock

        def give(_: Work, pickup: Pickup) -> Pickup:
            return steps.hand_over(pickup, rules, at=clock.now())

        return self._moved(key, "handed_over", job.pickup, give)

    def undone(self, key: OperationKey, job: Job) -> Job:
        """Close without a bib; the number is free again if nothing was ever sent for it."""

        def undo(work: Work, pickup: Pickup) -> Pickup:
            closed = steps.undo(pickup, at=self._post.clock.now())
            if not any(earlier.was_ever_sent for earlier in work.pickups_of(pickup.bib)):
                work.release(pickup.bib)
            return closed

        return self._moved(key, "undone", job.pickup, undo)

    def noted(self, key: OperationKey, kind: str, job: Job) -> None:
        """Journal something that changes no state: a bib left behind, or removed."""
        self._moved(key, kind, job.pickup, lambda _, pickup: pickup)

    # --- the one way in ---

    def _moved(
        self,
        key: OperationKey,
        kind: str,
        held: Pickup,
        change: Callable[[Work, Pickup], Pickup],
        **facts: object,
    ) -> Job:
        named = _names(held) | facts
        with self._post.store.working(key, content_digest(kind, named)) as work:
            pickup = work.pickup(held.pickup_id)
            if work.first_outcome is not None:
                return job_of(work, pickup)
            self._check_hold(pickup, held, takes_over=kind == TAKEN_OVER)
            changed = change(work, pickup)
            if changed != pickup:
                changed = work.save(changed)
            work.note(kind, _names(changed) | facts | _seen(changed))
            work.commit(Outcome(kind, {"pickup": changed.pickup_id, "attempt": _names(changed)["attempt"]}))
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


def planned(work: Reading, template: ChipTemplate, pickup: Pickup) -> Attempt:
    """Plan the next piece of stock for a pickup, with its chip codes."""
    return steps.next_attempt(pickup, work.attempts_of(pickup.bib), template)


def refused(work: Work, refusal: Refusal, member: str) -> None:
    """Journal a refusal; the facts may name a person and stay out."""
    work.note("refused", {"reason": refusal.reason.value, "member": member})
    facts = [list(fact) for fact in refusal.facts]
    work.commit(Outcome("refused", {"reason": refusal.reason.value, "facts": facts}))


def refusal_again(outcome: Outcome) -> Refusal:
    """Read the refusal that an operation came to the first time."""
    facts = outcome.facts.get("facts", [])
    pairs = tuple((str(name), str(text)) for name, text in facts) if isinstance(facts, list) else ()
    return Refusal(Reason(outcome.facts["reason"]), pairs)


def _chips(view: Reading, pickup: Pickup, answer: ChipAnswer | None) -> tuple[Chip, ...]:
    """Join what was seen with what was planned; a chip seen under another attempt proves nothing."""
    current = pickup.current
    if current is None or answer is None:
        return current.chips if current else ()
    owner = view.owner_of_tid(answer.tid) if answer.tid else None
    is_strange = owner is not None and owner != current.key
    chip = current.chips[0]
    is_ours = answer.epc == chip.epc and not is_strange
    verdict = answer.verdict if is_ours or answer.verdict is not ChipVerdict.OK else ChipVerdict.UNKNOWN
    # another code under our key is a neighbour's chip: to note its TID would make that bib look strange
    tid = answer.tid if is_ours else ""
    return (replace(chip, tid=tid or chip.tid, verdict=verdict), *current.chips[1:])


def _names(pickup: Pickup) -> dict[str, object]:
    """Name a pickup in the journal: identifiers only."""
    current = pickup.current
    return {
        "pickup": pickup.pickup_id,
        "member": pickup.member_id,
        "entitlement": pickup.entitlement_id,
        "bib": pickup.bib,
        "copy": pickup.copy,
        "attempt": current.key if current else "",
    }


def _seen(pickup: Pickup) -> dict[str, object]:
    """Give the state of the attempt and its chips for the journal."""
    current = pickup.current
    if current is None:
        return {"state": pickup.state.value}
    chips = [
        asdict(chip) | {"verdict": chip.verdict.value if chip.verdict else None} for chip in current.chips
    ]
    return {"state": pickup.state.value, "attempt_state": current.state.value, "chips": chips}
