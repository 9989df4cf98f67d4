"""Encoding the chips of a bib with a separate encoder: the journal is written before the first word."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import ChipTakenError, RuleError
from kiosk.core.flow.effects import Encode, Job
from kiosk.core.flow.events import Encoded, Progressed, Unencoded
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.core.ports import ChipEncoder, ChipFound, ChipsAnswer
from kiosk.services.chips.encoding_notes import EncodingNotes
from kiosk.services.pickups.keys import Keys
from kiosk.services.pickups.progress import Pickups

NO_ENCODER = (
    "The printer of this station encodes no chips and there is no encoder: name one in the station file."
)


class Encoding:
    """Works the separate encoder of one station; each method runs on that device's thread."""

    def __init__(self, pickups: Pickups, encoder: ChipEncoder | None) -> None:
        self._pickups = pickups
        self._notes = EncodingNotes(pickups)
        self._encoder = encoder

    @property
    def has_reader(self) -> bool:
        """Tell whether a finished bib's chips can be read apart from the printer."""
        return self._encoder is not None

    def read(self, count: int) -> ChipsAnswer | None:
        """Read the chips of a finished bib, None where no reader stands apart from the printer."""
        return self._encoder.read(count) if self._encoder is not None else None

    def encode(self, asked: Encode, keys: Keys) -> FlowEvent:
        """Write the chips of one attempt, or go on with those that were begun."""
        job, visit = asked.job, asked.visit
        now = self._pickups.load(job.pickup.pickup_id)
        if not _is_same(now, job):
            return Progressed(visit, job.attempt, now)
        match _state_of(now):
            case AttemptState.ENCODED:
                # an earlier round did it and its answer was lost: two chips must never get one code
                return Encoded(visit, job.attempt, now)
            case AttemptState.PLANNED | AttemptState.SENT:
                pass
            case _:
                return Progressed(visit, job.attempt, now)
        if self._encoder is None:
            return Unencoded(visit, job.attempt, now, NO_ENCODER)
        begun = _Begun(self._notes, now, keys, asked.reuse)
        try:
            answer = self._encoder.encode(_plans(now), may_write=begun.note)
        except ChipTakenError as taken:
            return Unencoded(visit, job.attempt, now, str(taken), taken.tids)
        except RuleError as refusal:
            return Unencoded(visit, job.attempt, now, str(refusal))
        return self._noted(visit, begun.job, answer, keys)

    def _noted(self, visit: int, job: Job, answer: ChipsAnswer, keys: Keys) -> FlowEvent:
        if not answer.chips:
            return Unencoded(visit, job.attempt, job, answer.sentence)
        match answer.verdict:
            case ChipVerdict.OK:
                with keys("encoded") as key:
                    done = self._notes.encoded(key, job, answer)
                return Encoded(visit, job.attempt, done)
            case ChipVerdict.FAILED_UNTOUCHED:
                with keys("untouched") as key:
                    before = self._notes.untouched(key, job, answer.sentence)
                return Unencoded(visit, job.attempt, before, answer.sentence)
            case ChipVerdict.FAILED_DIRTY | ChipVerdict.UNKNOWN:
                with keys("half_encoded") as key:
                    half = self._notes.half_encoded(key, job, answer)
                return Unencoded(visit, job.attempt, half, answer.sentence)
            case _:
                assert_never(answer.verdict)


@dataclass(slots=True)
class _Begun:
    """Notes, before the first word, which chips are written; afterwards `job` says so."""

    notes: EncodingNotes
    job: Job
    keys: Keys
    reuse: frozenset[str]

    def note(self, found: tuple[ChipFound, ...]) -> None:
        """See `kiosk.core.ports.MayWrite`."""
        with self.keys("writing") as key:
            self.job = self.notes.writing(key, self.job, found, reuse=self.reuse)
        current = self.job.pickup.current
        begun = [chip.tid for chip in current.chips] if current is not None else []
        if begun != [chip.tid for chip in found]:
            # an earlier round noted others, and its answer was lost
            raise RuleError(
                f"bib {self.job.pickup.bib} was begun with another chip: begin again with that one"
            )


def _plans(job: Job) -> tuple[ChipPlan, ...]:
    current = job.pickup.current
    if current is None:
        raise RuleError(f"bib {job.pickup.bib} has no attempt to encode")
    return tuple(ChipPlan(current.key, chip.number, chip.epc, chip.tid) for chip in current.chips)


def _state_of(job: Job) -> AttemptState | None:
    return job.pickup.current.state if job.pickup.current is not None else None


def _is_same(now: Job, asked: Job) -> bool:
    return now.attempt == asked.attempt and now.pickup.fence == asked.pickup.fence
