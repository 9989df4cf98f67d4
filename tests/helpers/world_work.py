"""What the effects of a station mean: the work of its lanes on the books, its printer and its tray.

Every effect is a generator that stops where a device works, so that a test can let a deadline pass,
a person speak or the station die in the middle of it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.core import chip_steps, steps
from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.errors import RuleError, StoreError
from kiosk.core.event import ReplacementNumber
from kiosk.core.flow import Effect
from kiosk.core.flow import effects as fx
from kiosk.core.flow.events import (
    Decided,
    Event,
    Progressed,
    StoreFailed,
)
from kiosk.core.operation import Outcome, content_digest
from kiosk.core.pickup import AttemptState, Checks, ChipVerdict, Pickup, PickupKind, PickupState
from kiosk.core.reasons import Reason, refusal
from kiosk.core.scan import candidates
from tests.helpers.world import NOW, must_be_replaceable
from tests.helpers.world_devices import Doing, Press, voided


class UnderWayError(RuleError):
    """A pickup of this person is open: nothing is reserved, it goes on."""

    def __init__(self, resume: Resume) -> None:
        super().__init__("a pickup is open")
        self.resume = resume


@dataclass
class Workbench(Press):
    """What the effects of one station do."""

    # --- the effects ---

    def perform(self, effect: Effect) -> Doing:
        try:
            event = yield from self._run(effect)
        except StoreError as problem:
            event = StoreFailed(effect.visit, str(problem))
        except RuleError as problem:
            event = self._as_it_stands(effect, problem)
        if event is not None:
            self.answers.append(event)
        return event

    def _run(self, effect: Effect) -> Doing:
        match effect:
            case fx.LookUp():
                return self._look_up(effect)
            case fx.Reserve():
                return self._reserve(effect)
            case fx.Replace():
                return self._replace(effect)
            case fx.TakeBack():
                return self._take_back(effect)
            case fx.Print():
                return (yield from self._print(effect))
            case fx.Encode():
                return (yield from self._encode(effect))
            case fx.Prove():
                return self._prove(effect)
            case fx.Settle():
                return self._settle(effect)
            case fx.PromptScan():
                return None
            case _:
                return self._note(effect)

    def _as_it_stands(self, effect: Effect, problem: RuleError) -> Event:
        job = getattr(effect, "job", None)
        if job is None:
            return StoreFailed(effect.visit, str(problem))
        now = self.books.job(job.pickup.pickup_id)
        return Progressed(effect.visit, job.attempt, now, str(problem))

    def _look_up(self, effect: fx.LookUp) -> Event:
        if self.fault:
            raise StoreError("the database is locked")
        decision = self._decide(effect, settled=False)
        if isinstance(decision, Resume):
            return self._resume(effect, decision)
        return Decided(effect.visit, decision)

    def _decide(self, effect: fx.LookUp | fx.Reserve, *, settled: bool) -> Grant | Choice | Denied | Resume:
        where = {"face": self.rules.face, "incarnation": self.name, "settled": settled}
        return self.books.decide(effect.code, effect.race, effect.checks, **where)

    def _resume(self, effect: Effect, found: Resume) -> Event:
        if found.moves:
            pickup = self.books.pickups[found.held.pickup_id]
            job = self._moved(
                effect, "taken_over", pickup, lambda p: steps.take_over(p, self.name, self.name)
            )
        else:
            job = self.books.job(found.held.pickup_id)
        return Progressed(effect.visit, job.attempt, job)

    def _reserve(self, effect: fx.Reserve) -> Event:
        found: list[Denied] = []

        def change() -> Outcome:
            match self._decide(effect, settled=True):
                case Grant() as grant:
                    return self._reserved(grant, effect.checks)
                case Choice(runner):
                    found.append(Denied(refusal(Reason.TWO_PLACES, races="42K / 10K"), runner))
                case Denied() as denied:
                    found.append(denied)
                case Resume() as resume:
                    raise UnderWayError(resume)
            return Outcome("refused")

        arguments = {"code": effect.code, "race": effect.race, "checks": effect.checks}
        try:
            outcome = self._operate(effect, "reserve", content_digest("reserve", arguments), change)
        except UnderWayError as found_open:
            return self._resume(effect, found_open.resume)
        if outcome.result == "refused":
            denied = found[0] if found else Denied(refusal(Reason.NO_ENTITLEMENT))
            return Decided(effect.visit, denied)
        return self._begun(effect, outcome)

    def _begun(self, effect: Effect, outcome: Outcome) -> Event:
        """Show what was begun, unless another station took it over while the answer was lost."""
        job = self.books.job(outcome.facts["pickup"])
        if job.pickup.incarnation != self.name:
            where = {"bib": job.pickup.bib, "where": job.pickup.station}
            return Decided(effect.visit, Denied(refusal(Reason.SERVED_ELSEWHERE, **where), job.runner))
        return Progressed(effect.visit, job.attempt, job)

    def _reserved(self, grant: Grant, checks: Checks) -> Outcome:
        bib = grant.wanted if grant.keeps else self.books.take_number(grant.place.race, grant.place)
        if bib is None:
            return Outcome("refused")
        pickup = self._pickup(grant.place, bib, checks)
        return Outcome("reserved", {"pickup": self.books.begin(pickup).pickup_id})

    def _pickup(self, place: object, bib: int, checks: Checks, **changes: object) -> Pickup:
        values = {
            "pickup_id": 0, "kind": PickupKind.ORIGINAL, "entitlement_id": place.entitlement_id,
            "member_id": place.member_id, "race": place.race, "start_area": "SAS1", "bib": bib, "copy": 0,
            "station": self.name, "incarnation": self.name, "fence": 1, "state": PickupState.OPEN,
            "checks": checks, "opened_at": NOW,
        }  # fmt: skip
        return Pickup(**(values | changes))

    def _replace(self, effect: fx.Replace) -> Event:
        def change() -> Outcome:
            visits = [p for p in self.books.pickups_of(effect.bib) if p.state is not PickupState.UNDONE]
            newest = visits[-1] if visits else None
            if newest and newest.state is PickupState.OPEN and newest.incarnation == self.name:
                return Outcome("replacing", {"pickup": newest.pickup_id})
            before = must_be_replaceable(self.books, newest, effect.bib)
            copy = 1 + max(p.copy for p in self.books.pickups_of(before.bib) if p.was_ever_sent)
            pickup = self._pickup(
                before, self._replacement_number(before), Checks(identity="replacement", by=effect.by),
                kind=PickupKind.REPLACEMENT, copy=copy, replace_reason=effect.reason,
            )  # fmt: skip
            return Outcome("replacing", {"pickup": self.books.begin(pickup).pickup_id})

        arguments = {"bib": effect.bib, "reason": effect.reason.value, "by": effect.by}
        outcome = self._operate(effect, "replace", content_digest("replace", arguments), change)
        begun = self._begun(effect, outcome)
        return begun if isinstance(begun, Progressed) else StoreFailed(effect.visit, "served elsewhere")

    def _take_back(self, effect: fx.TakeBack) -> Event:
        def change() -> Outcome:
            pickups = self.books.pickups_of(effect.bib)
            if not pickups:
                raise RuleError("never collected")
            if any(p.state is PickupState.OPEN for p in pickups):
                raise RuleError("being made")
            live = [p for p in pickups if p.current and p.current.state is AttemptState.PROVEN]
            if [*pickups, *live][-1].copy:
                raise RuleError("was replaced")
            current = [*pickups, *live][-1].current
            if current is not None and current.key != effect.attempt:
                raise RuleError("another piece by now")
            back = steps.take_back([*pickups, *live][-1], "not collected after all", self.name, self.name)
            return Outcome("taken_back", {"pickup": self.books.save(back).pickup_id})

        said = {"bib": effect.bib, "by": effect.by, "piece": effect.attempt, "scanned": effect.was_scanned}
        content = content_digest("take_back", said)
        begun = self._begun(effect, self._operate(effect, "take_back", content, change))
        return begun if isinstance(begun, Progressed) else StoreFailed(effect.visit, "served elsewhere")

    def _replacement_number(self, before: Pickup) -> int:
        if self.books.event.pickup.replacement_number is ReplacementNumber.KEEP:
            return before.bib
        self.books.revoke_others(replace(before, pickup_id=0))
        self.books.retire(before.bib)
        bib = self.books.take_number(before.race, before)
        if bib is None:
            raise RuleError("no number is left")
        return bib

    def _prove(self, effect: fx.Prove) -> Event:
        job, read_back = effect.job, self.rules.read_back
        expected = str(job.pickup.bib)
        if read_back.needs_barcode and expected not in candidates(effect.text):
            return Progressed(effect.visit, job.attempt, job, "wrong barcode")
        if job.pickup.with_staff and job.pickup.current.state is AttemptState.PROVEN:
            found = self._moved(effect, "found", job.pickup, steps.mark_found)
            return Progressed(effect.visit, job.attempt, found)
        reads_chip = read_back.needs_chip and not self.rules.encodes_in_line
        if reads_chip and self.field_epc != job.pickup.current.chips[0].epc:
            return Progressed(effect.visit, job.attempt, job, "wrong chip")

        def prove(pickup: Pickup) -> Pickup:
            if reads_chip:
                chips = tuple(replace(chip, verdict=ChipVerdict.OK) for chip in pickup.current.chips)
                pickup = chip_steps.mark_chips(pickup, chips)
            done = steps.mark_proven(pickup, expected, needs_chip=read_back.needs_chip)
            self.books.revoke_others(pickup)
            return done

        return Progressed(effect.visit, job.attempt, self._moved(effect, "proven", job.pickup, prove))

    def _settle(self, effect: fx.Settle) -> Event:
        job = effect.job
        chips = job.pickup.current.chips
        if not effect.is_out:
            self.buffer = None
            change = voided(destroyed=True)
        elif (
            all(chip.verdict is ChipVerdict.OK for chip in chips)
            or not self.rules.read_back.needs_chip
            or not self.rules.encodes_in_line
        ):

            def change(pickup: Pickup) -> Pickup:
                return steps.mark_made(pickup, pickup.current.chips)
        else:
            change = voided(destroyed=False)
        return Progressed(effect.visit, job.attempt, self._moved(effect, "settled", job.pickup, change))

    def _note(self, effect: Effect) -> Event | None:
        if isinstance(effect, fx.NoteTurnedAway):
            return None  # journalled, and no pickup is there to move
        job = effect.job
        changes: dict[type, Callable[[Pickup], Pickup]] = {
            fx.NoteUncertain: lambda p: steps.mark_uncertain(p, "no time"),
            fx.Destroyed: self._destroyed(getattr(effect, "again", False)),
            fx.GiveUp: _spoilt if getattr(effect, "is_spoilt", False) else voided(destroyed=False),
            fx.HandOver: lambda p: steps.hand_over(p, self.books.event.pickup, at=NOW),
            fx.Undo: self._undone,
            fx.NoteLeftBehind: lambda p: p,
            fx.Remove: steps.mark_removed,
        }
        moved = self._moved(effect, type(effect).__name__, job.pickup, changes[type(effect)])
        return None if isinstance(effect, fx.NoteLeftBehind) else Progressed(effect.visit, job.attempt, moved)

    def _destroyed(self, again: bool) -> Callable[[Pickup], Pickup]:
        def destroy(pickup: Pickup) -> Pickup:
            current = pickup.current
            gone = pickup if current is None or current.destroyed else steps.mark_destroyed(pickup)
            if again:
                return steps.plan_attempt(gone, self.books.planned(gone))
            return steps.undo(gone, at=NOW)

        return destroy

    def _undone(self, pickup: Pickup) -> Pickup:
        closed = steps.undo(pickup, at=NOW)
        if not any(earlier.was_ever_sent for earlier in self.books.pickups_of(pickup.bib)):
            self.books.release(pickup.bib)
        return closed


def _spoilt(pickup: Pickup) -> Pickup:
    return steps.mark_spoilt(pickup, "spoilt")
