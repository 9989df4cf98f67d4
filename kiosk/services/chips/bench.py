"""Whose chip it is that lies on the encoder: for a found bib, a doubt, or curiosity."""

from dataclasses import dataclass
from enum import Enum

from kiosk.core.chipcode import ChipTemplate
from kiosk.core.people import BibNumber, RunnerFile
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import ChipAnswer, ChipEncoder, ChipFound, IssuedChip, Reading, Store
from kiosk.services.chips.gate import copied, has_tid
from kiosk.services.lanes.worker import Lane

NO_READER = "This station has no chip reader: name an encoder in its station file."


class ChipKind(Enum):
    """What a chip turns out to be."""

    NOT_READ = "not_read"
    KNOWN = "known"  # a piece that was made here, and answers with its code
    CHANGED = "changed"  # a piece that was made here, and answers with another code
    COPY = "copy"  # the code of a piece whose own chip is another one
    NEVER_MADE = "never_made"  # a code of this event that no piece has
    FOREIGN = "foreign"  # blank, or of another event


@dataclass(frozen=True, slots=True)
class ChipFile:
    """What is known of a chip.

    Attributes:
        epc, tid: as it answered, upper-case hex; empty where it was not read.
        sentence: why it was not read, or empty.
        bib: that its code or its TID names, None where they name none.
        issued: the piece that it belongs to, or copies.
        runner: whose bib that is.
    """

    kind: ChipKind
    epc: str = ""
    tid: str = ""
    sentence: str = ""
    bib: BibNumber | None = None
    issued: IssuedChip | None = None
    runner: RunnerFile | None = None


@dataclass(frozen=True, slots=True)
class ChipBench:
    """Reads the one chip on the encoder, on the encoder's own thread."""

    encoder: ChipEncoder | None
    lane: Lane
    store: Store
    template: ChipTemplate

    def read(self) -> ChipFile:
        """Read the chip and look it up; waits for an encoder at work.

        Raises:
            StoreError: the database cannot be read.
        """
        if self.encoder is None:
            return ChipFile(ChipKind.NOT_READ, sentence=NO_READER)
        answer = self.lane.submit(self.encoder.read).result()
        if answer.verdict is not ChipVerdict.OK:
            return ChipFile(ChipKind.NOT_READ, sentence=answer.sentence)
        with self.store.reading() as view:
            return identify(view, self.template, answer.chips[0])


def identify(view: Reading, template: ChipTemplate, chip: ChipAnswer) -> ChipFile:
    """Say whose a chip is, from its TID first: codes can be copied, TIDs cannot."""
    others = list(view.chips_like(tid=chip.tid, epc=chip.epc))
    owner = next((one for one in others if has_tid(one, chip.tid)), None)
    if owner is not None:
        is_right = any(one.tid == chip.tid and one.epc == chip.epc for one in owner.attempt.chips)
        return _known(view, ChipKind.KNOWN if is_right else ChipKind.CHANGED, chip, owner)
    original = copied(others, ChipFound(1, chip.tid, chip.epc))
    if original is not None:
        return _known(view, ChipKind.COPY, chip, original)
    if others:
        return _known(view, ChipKind.KNOWN, chip, others[0])
    code = template.decode(chip.epc)
    if code is not None:
        return ChipFile(ChipKind.NEVER_MADE, chip.epc, chip.tid, bib=code.bib)
    return ChipFile(ChipKind.FOREIGN, chip.epc, chip.tid)


def _known(view: Reading, kind: ChipKind, chip: ChipAnswer, issued: IssuedChip) -> ChipFile:
    member = next(
        (
            pickup.member_id
            for pickup in view.pickups_of(issued.bib)
            if any(attempt.key == issued.attempt.key for attempt in pickup.attempts)
        ),
        None,
    )
    runner = view.runner(member) if member is not None else None
    return ChipFile(kind, chip.epc, chip.tid, bib=issued.bib, issued=issued, runner=runner)
