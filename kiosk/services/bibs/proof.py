"""What a person or a reader says of a finished bib, compared with the reservation."""

from enum import Enum

from kiosk.core.event import Event
from kiosk.core.flow.effects import Job, Prove, Settle
from kiosk.core.flow.events import Progressed
from kiosk.core.people import BibNumber
from kiosk.core.pickup import AttemptState, ChipVerdict
from kiosk.core.ports import ChipsAnswer
from kiosk.services.bibs.press import Press
from kiosk.services.chips.encoding import Encoding
from kiosk.services.pickups.keys import Keys
from kiosk.services.pickups.progress import Pickups

NOT_PROVEN = "its chip could not be proven"


class Said(Enum):
    """What a person says of the piece that an earlier visit left open."""

    OUT = "out"
    NOT_OUT = "not-out"
    UNREADABLE = "unreadable"
    DESTROYED = "destroyed"


class Proof:
    """Proves that paper, chip and reservation say the same."""

    def __init__(self, pickups: Pickups, press: Press, encoding: Encoding, event: Event) -> None:
        self._pickups = pickups
        self._press = press
        self._encoding = encoding
        self._read_back = event.pickup.read_back
        self._barcode = event.barcode

    def prove(self, asked: Prove, keys: Keys) -> Progressed:
        """Compare the scanned text and the chip with the reservation; a mismatch changes nothing."""
        job = asked.job
        expected = str(job.pickup.bib)
        if self._read_back.needs_barcode and not self._barcode.is_of(job.pickup.bib, asked.text):
            return Progressed(asked.visit, job.attempt, job, self._wrong(asked.text, expected))
        if job.pickup.with_staff and _state_of(job) is AttemptState.PROVEN:
            # chip and paper were compared when it was made: the barcode says which of the kept bibs it is
            with keys("found") as key:
                found = self._pickups.found(key, job)
            return Progressed(asked.visit, job.attempt, found)
        read = self._encoding.read(_chips_of(job)) if self._read_back.needs_chip else None
        if read is not None and not _is_the_chip(job, read):
            return Progressed(asked.visit, job.attempt, job, _wrong_chip(job, read))
        chips = () if read is None else read.chips
        with keys("proven") as key:
            done = self._pickups.proven(key, job, expected, read=chips, needs_chip=self._read_back.needs_chip)
        return Progressed(asked.visit, job.attempt, done)

    def settle(self, asked: Settle, keys: Keys) -> Progressed:
        """Note whether an uncertain bib is out; one whose chip nobody can read again is given up."""
        job = asked.job
        if not asked.is_out:
            self._press.clear()
            with keys("void") as key:
                settled = self._pickups.voided(key, job, "a person says that it is not out", destroyed=True)
        elif self._can_still_be_proven(job):
            with keys("made") as key:
                settled = self._pickups.made(key, job, None)
        else:
            with keys("void") as key:
                settled = self._pickups.voided(key, job, NOT_PROVEN, destroyed=False)
        return Progressed(asked.visit, job.attempt, settled)

    def _wrong(self, text: str, expected: str) -> str:
        return _wrong_barcode(self._barcode.bib_of(text), expected)

    def _can_still_be_proven(self, job: Job) -> bool:
        current = job.pickup.current
        is_proven = current is not None and all(chip.verdict is ChipVerdict.OK for chip in current.chips)
        return is_proven or not self._read_back.needs_chip or self._encoding.has_reader


def _state_of(job: Job) -> AttemptState | None:
    return job.pickup.current.state if job.pickup.current is not None else None


def _chips_of(job: Job) -> int:
    return len(job.pickup.current.chips) if job.pickup.current is not None else 1


def _is_the_chip(job: Job, read: ChipsAnswer) -> bool:
    """Compare codes, and factory codes where they are known: a copy has the same code."""
    current = job.pickup.current
    if current is None or current.state is not AttemptState.MADE or read.verdict is not ChipVerdict.OK:
        return False
    tids = {chip.epc: chip.tid for chip in read.chips}
    are_codes_right = tids.keys() == {chip.epc for chip in current.chips}
    return are_codes_right and not _is_copy(job, read)


def _is_copy(job: Job, read: ChipsAnswer) -> bool:
    current = job.pickup.current
    known = {chip.epc: chip.tid for chip in current.chips} if current is not None else {}
    return any(known.get(chip.epc, "") not in {"", chip.tid} and chip.tid != "" for chip in read.chips)


def _wrong_barcode(seen: BibNumber | None, expected: str) -> str:
    if seen is not None:
        return f"This is bib {seen}; bib {expected} is the one to hand over. Scan bib {expected}."
    return f"That was not the barcode of bib {expected}. Scan the bib that was just printed."


def _wrong_chip(job: Job, read: ChipsAnswer) -> str:
    bib = job.pickup.bib
    if read.sentence:
        return read.sentence
    if _is_copy(job, read):
        return f"This is a copy of the chip of bib {bib}, not its own: keep it and call a supervisor."
    return f"This chip is not the one of bib {bib}: put that bib on the reader."
