"""The devices and the memory of one station: printer, encoder, tray, and the keys of its operations."""

from collections import deque
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace

from kiosk.core import chip_steps, steps
from kiosk.core.errors import RuleError, StaleFenceError, StoreError
from kiosk.core.flow import Effect, FlowRules, Job
from kiosk.core.flow import effects as fx
from kiosk.core.flow.events import (
    Encoded,
    Event,
    Progressed,
    Unencoded,
    Untouched,
)
from kiosk.core.operation import OperationKey, Outcome, content_digest
from kiosk.core.pickup import AttemptState, Chip, ChipVerdict, Pickup
from tests.helpers.world import Books

Doing = Generator[None, str, Event | None]
PRINTER = ("out", "untouched", "void", "unsure_out", "unsure_lost", "unsure_late", "out_bad_chip")
ENCODER = {
    "out": ChipVerdict.OK,
    "unsure_out": ChipVerdict.OK,
    "untouched": ChipVerdict.FAILED_UNTOUCHED,
    "void": ChipVerdict.FAILED_DIRTY,
}


@dataclass
class Label:
    """A piece of stock that came out, with the chip in it."""

    key: str
    bib: int
    member: str
    epc: str
    printed_at: str
    served_at: str
    where: str = "tray"


@dataclass
class Press:
    """The devices and the memory of one station."""

    name: str
    books: Books
    rules: FlowRules
    answers: deque[Event] = field(default_factory=deque)
    labels: list[Label] = field(default_factory=list)
    buffer: Label | None = None
    field_epc: str = ""
    on_encoder: str = ""
    coded: dict[str, str] = field(default_factory=dict)
    fault: str = ""
    drawn: int = 0
    ring: dict[tuple[Effect, str], OperationKey] = field(default_factory=dict)
    past: list[tuple[OperationKey, str, Outcome]] = field(default_factory=list)
    scanned: set[tuple[str, str]] = field(default_factory=set)
    made: set[str] = field(default_factory=set)
    destroyed: set[str] = field(default_factory=set)

    # --- what came out ---

    def emit(self) -> None:
        """Let come out what waits in the printer."""
        if self.buffer is not None:
            self.labels.append(self.buffer)
            self.buffer = None

    def _print(self, effect: fx.Print) -> Doing:
        in_line = self.rules.encodes_in_line
        sent = self._sent(effect)
        pickup = sent.pickup
        epc = pickup.current.chips[0].epc if in_line else self.coded.get(self.on_encoder, "")
        self.on_encoder = ""
        waiting = Label(sent.attempt, pickup.bib, pickup.member_id, epc, self.name, pickup.incarnation)
        self.buffer = waiting
        how = yield
        is_out = waiting in self.labels
        if how in {"untouched", "unsure_lost"} and not is_out:
            self.buffer = None
        elif how != "unsure_late":
            self.emit()
        return self._noted(effect, sent, "out" if is_out and how == "untouched" else how)

    def _sent(self, effect: fx.Print) -> Job:
        """Note that the work begins; a key that comes again late begins nothing."""
        sent = self._moved(effect, "sent", effect.job.pickup, steps.mark_sent)
        if sent.attempt != effect.job.attempt or sent.pickup.current.state is not AttemptState.SENT:
            raise RuleError(f"attempt {effect.job.attempt} is over")
        return sent

    def _noted(self, effect: fx.Print, sent: Job, how: str) -> Event:
        visit, pickup = effect.visit, sent.pickup
        if how == "untouched":
            before = self._moved(effect, "untouched", pickup, steps.mark_untouched)
            return Untouched(visit, sent.attempt, before, "the printer takes nothing")
        if how == "void":
            void = self._moved(effect, "void", pickup, voided(destroyed=False))
            return Progressed(visit, sent.attempt, void)
        if how.startswith("unsure"):
            unsure = self._moved(effect, "uncertain", pickup, lambda p: steps.mark_uncertain(p, "?"))
            return Progressed(visit, sent.attempt, unsure)
        verdict = ChipVerdict.UNKNOWN if how == "out_bad_chip" else ChipVerdict.OK
        chips = pickup.current.chips
        if self.rules.encodes_in_line:
            chips = tuple(replace(chip, verdict=verdict) for chip in chips)

        def make(pickup: Pickup) -> Pickup:
            done = steps.mark_made(pickup, chips)
            self.made.add(sent.attempt)
            return done

        made = self._moved(effect, "made", pickup, make)
        if self.rules.encodes_in_line and verdict is not ChipVerdict.OK:
            made = self._moved(effect, "void", made.pickup, voided(destroyed=False))
        return Progressed(visit, sent.attempt, made)

    def _encode(self, effect: fx.Encode) -> Doing:
        """Write the chip on the encoder: a new blank, or the one that was begun if it still lies there."""
        visit, now = effect.visit, self.books.job(effect.job.pickup.pickup_id)
        key, current = now.attempt, now.pickup.current
        if key != effect.job.attempt or now.pickup.fence != effect.job.pickup.fence:
            return Progressed(visit, effect.job.attempt, now)
        if current.state is AttemptState.ENCODED:
            return Encoded(visit, key, now)
        if not (current.state is AttemptState.PLANNED or current.is_being_encoded):
            return Progressed(visit, key, now)
        chip = current.chips[0]
        if chip.tid and chip.tid != self.on_encoder:
            return Unencoded(visit, key, now, "the chip that was begun is not there")
        if not chip.tid:
            self.on_encoder = f"{self.name}-{len(self.coded) + 1}"
            self.coded[self.on_encoder] = ""
        tid = self.on_encoder
        begun = self._moved(effect, "writing", now.pickup, lambda p: chip_steps.mark_writing(p, (tid,)))
        # the worst that a power cut can leave: the code is on it, and nobody heard
        before, self.coded[tid] = self.coded[tid], chip.epc
        how = yield
        verdict = ENCODER.get(how, ChipVerdict.UNKNOWN)
        chips: tuple[Chip, ...] = (replace(chip, tid=tid, verdict=verdict),)
        if verdict is ChipVerdict.OK:
            done = self._moved(effect, "encoded", begun.pickup, lambda p: chip_steps.mark_encoded(p, chips))
            return Encoded(visit, key, done)
        if verdict is ChipVerdict.FAILED_UNTOUCHED and not chip.tid:
            self.coded[tid] = before
            blank = self._moved(effect, "untouched", begun.pickup, steps.mark_untouched)
            return Unencoded(visit, key, blank, "the chip is locked")
        half = self._moved(
            effect, "half", begun.pickup, lambda p: chip_steps.mark_half_encoded(p, chips, "moved")
        )
        return Unencoded(visit, key, half, "the chip was moved")

    # --- the one way into the books ---

    def _moved(self, effect: Effect, kind: str, held: Pickup, change: Callable[[Pickup], Pickup]) -> Job:
        def work() -> Outcome:
            pickup = self.books.pickups[held.pickup_id]
            if pickup.fence != held.fence:
                raise StaleFenceError(f"bib {pickup.bib} was taken over by {pickup.station}")
            if kind != "taken_over" and pickup.incarnation != self.name:
                raise StaleFenceError(f"bib {pickup.bib} is served by {pickup.station}")
            if held.current and pickup.current.key != held.current.key:
                raise RuleError(f"attempt {held.current.key} is over")
            self.books.save(change(pickup))
            return Outcome(kind, {"pickup": held.pickup_id})

        named = {"pickup": held.pickup_id, "attempt": held.current.key if held.current else ""}
        self._operate(effect, kind, content_digest(kind, named), work)
        return self.books.job(held.pickup_id)

    def _operate(self, effect: Effect, name: str, content: str, change: Callable[[], Outcome]) -> Outcome:
        if (effect, name) not in self.ring:
            self.drawn += 1
            self.ring[effect, name] = OperationKey(self.name, self.drawn)
        key, fault, self.fault = self.ring[effect, name], self.fault, ""
        if fault == "fails":
            raise StoreError("the database is locked")
        try:
            outcome = self.books.operate(key, content, change)
        except RuleError:
            del self.ring[effect, name]
            raise
        self.past.append((key, content, outcome))
        if fault == "lost":
            raise StoreError("the answer was lost")
        del self.ring[effect, name]
        return outcome


def voided(*, destroyed: bool) -> Callable[[Pickup], Pickup]:
    return lambda pickup: steps.mark_void(pickup, "void", destroyed=destroyed)
