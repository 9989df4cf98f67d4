"""Bibs made before their runners come: one after the other, each journalled like any other.

A finished one lies with the staff until its runner comes to a desk, is looked at, and the bib is scanned.
What is done is known from the database alone: a run that was stopped, or that died, goes on where it was.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, assert_never

from kiosk.core.entitlement import Denied, Resume
from kiosk.core.errors import RuleError
from kiosk.core.flow.effects import Destroyed, Encode, GiveUp, Job, Print, Remove, Settle
from kiosk.core.flow.events import Encoded, Progressed, Troubled, Unencoded, Untouched
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.people import EntitlementId
from kiosk.core.pickup import AttemptState
from kiosk.core.ports import DeviceStatus, Store
from kiosk.services.bibs.press import Press
from kiosk.services.bibs.proof import Proof, Said
from kiosk.services.chips.encoding import Encoding
from kiosk.services.lanes.watchers import Watchers
from kiosk.services.lanes.worker import Lane, LaneName
from kiosk.services.pickups.keys import KeyRing
from kiosk.services.pickups.progress import Pickups
from kiosk.services.pickups.reservations import Reservations

_VISIT = 0
T = TypeVar("T")


class End(Enum):
    """How the work on one bib ended."""

    MADE = "made"  # it lies with the staff
    SKIPPED = "skipped"  # it may not be made now, or somebody serves its runner
    STOPPED = "stopped"  # nothing can be made: the printer or the encoder needs a person
    ASKING = "asking"  # a person must say what became of a piece


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one bib."""

    end: End
    sentence: str
    job: Job | None = None


@dataclass(frozen=True, slots=True)
class Workshop:
    """What bibs are made with."""

    store: Store
    pickups: Pickups
    reservations: Reservations
    press: Press
    encoding: Encoding
    proof: Proof
    ring: KeyRing
    incarnation: str
    lanes: Mapping[LaneName, Lane]


class Ahead:
    """Makes bibs before their runners come."""

    def __init__(self, workshop: Workshop, *, encodes_in_line: bool) -> None:
        """Take what is needed; `encodes_in_line`: the printer writes the chip."""
        self._with = workshop
        self._watchers = Watchers(event=lambda _: None)
        self._encodes_in_line = encodes_in_line

    def make(self, entitlement_id: EntitlementId, *, by: str) -> Outcome:
        """Make the bib of one place, as far as it goes.

        Raises:
            StoreError: the database failed; the same call goes on where it was.
        """
        found = self._with.reservations.ahead(self._with.store.next_key(), entitlement_id, by=by)
        match found:
            case Denied(refusal=refusal):
                return Outcome(End.SKIPPED, f"{entitlement_id}: {refusal.sentence}")
            case Resume(held=held):
                return Outcome(End.SKIPPED, f"bib {held.bib} is served at {held.station}")
            case Job():
                return self._go_on(found)
            case _:
                assert_never(found)

    def open_questions(self) -> tuple[Job, ...]:
        """List the pieces that this station made ahead and of which a person must say what became."""
        mine = (
            job for job in self._with.pickups.unfinished() if job.pickup.incarnation == self._with.incarnation
        )
        return tuple(job for job in mine if _is_question(job))

    def ask(self, job: Job) -> Outcome:
        """Put the question that an open piece leaves."""
        return Outcome(End.ASKING, _question(job), job)

    def on_trouble(self, take: Callable[[DeviceStatus | None], None]) -> None:
        """Tell somebody when a device waits for a person in mid-print; None: it goes on."""

        def event(happened: FlowEvent) -> None:
            if isinstance(happened, Troubled):
                take(happened.trouble)

        self._watchers = Watchers(event=event)

    def settle(self, job: Job, said: Said) -> Outcome:
        """Take what a person saw of a piece, and go on with its bib.

        Raises:
            RuleError: that is no answer to what is asked.
        """
        state = _state_of(job)
        match said:
            case Said.OUT if _is_being_encoded(job):
                return self._encoded(job)
            case Said.NOT_OUT if _is_being_encoded(job):
                give_up = GiveUp(_VISIT, job)
                with self._with.ring.keys(give_up)("void") as key:
                    return self._go_on(self._with.pickups.given_up(key, job, is_spoilt=False))
            case Said.OUT | Said.NOT_OUT if state is not AttemptState.VOID:
                effect = Settle(_VISIT, job, is_out=said is Said.OUT)
                return self._went_on(self._with.proof.settle(effect, self._with.ring.keys(effect)), job)
            case Said.DESTROYED if state is AttemptState.VOID:
                return self._go_on(self._destroyed(job))
            case _:
                raise RuleError(f"{_question(job)} That is not what was answered")

    def _go_on(self, job: Job) -> Outcome:
        match _state_of(job):
            case AttemptState.PLANNED if not self._encodes_in_line:
                return self._encoded(job)
            case AttemptState.PLANNED | AttemptState.ENCODED:
                asked = Print(_VISIT, job)
                keys = self._with.ring.keys(asked)
                event = self._on(
                    LaneName.PRINTER, lambda: self._with.press.print(asked, keys, self._watchers)
                )
                return self._went_on(event, job)
            case AttemptState.MADE | AttemptState.PROVEN:
                return self._kept(job)
            case AttemptState.VOID if job.pickup.current is not None and job.pickup.current.destroyed:
                return self._go_on(self._destroyed(job))
            case AttemptState.VOID | AttemptState.SENT | AttemptState.UNCERTAIN:
                return self.ask(job)
            case AttemptState.REVOKED | None:
                return Outcome(End.SKIPPED, f"bib {job.pickup.bib} was replaced by another copy")
            case never:
                assert_never(never)

    def _encoded(self, job: Job) -> Outcome:
        encode = Encode(_VISIT, job)
        keys = self._with.ring.keys(encode)
        event = self._on(LaneName.ENCODER, lambda: self._with.encoding.encode(encode, keys))
        return self._went_on(event, job)

    def _went_on(self, event: FlowEvent, before: Job) -> Outcome:
        match event:
            case Progressed(job=job, problem=problem):
                return Outcome(End.STOPPED, problem, job) if problem and job == before else self._go_on(job)
            case Encoded(job=job):
                return self._go_on(job)
            case Untouched(job=job, sentence=sentence) | Unencoded(job=job, sentence=sentence):
                return Outcome(End.STOPPED, sentence, job)
            case _:
                raise LookupError(f"a device answered with {event}")

    def _kept(self, job: Job) -> Outcome:
        """Note that it lies with the staff; a desk scans it before it is handed over."""
        if not job.pickup.with_staff:
            effect = Remove(_VISIT, job)
            with self._with.ring.keys(effect)("removed") as key:
                job = self._with.pickups.removed(key, job)
        return Outcome(End.MADE, f"bib {job.pickup.bib} is made", job)

    def _destroyed(self, job: Job) -> Job:
        effect = Destroyed(_VISIT, job, again=True)
        with self._with.ring.keys(effect)("destroyed") as key:
            return self._with.pickups.destroyed(key, job, again=True)

    def _on(self, lane: LaneName, work: Callable[[], T]) -> T:
        return self._with.lanes[lane].submit(work).result()


def _state_of(job: Job) -> AttemptState | None:
    return job.pickup.current.state if job.pickup.current is not None else None


def _is_being_encoded(job: Job) -> bool:
    return job.pickup.current is not None and job.pickup.current.is_being_encoded


def _is_question(job: Job) -> bool:
    current = job.pickup.current
    if current is None or not job.pickup.checks.is_ahead:
        return False
    is_void = current.state is AttemptState.VOID and not current.destroyed
    return is_void or current.state in {AttemptState.SENT, AttemptState.UNCERTAIN}


def _question(job: Job) -> str:
    current = job.pickup.current
    note = f" ({current.note})" if current is not None and current.note else ""
    if _state_of(job) is AttemptState.VOID:
        return f"Attempt {job.attempt} is void{note}: destroy that piece."
    if _is_being_encoded(job):
        return f"Is the chip that was begun for bib {job.pickup.bib} on the encoder{note}?"
    return f"Is bib {job.pickup.bib} out{note}? Look into the printer."
