"""Write one chip and prove it: at most three tries, and no verdict without a fresh read.

An acknowledged write proves nothing, and a refused one may have been stored. A chip that left in the middle
holds another, valid-looking code.
"""

from dataclasses import dataclass

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import ChipAnswer
from kiosk.hardware.chips import sentences
from kiosk.hardware.chips.access import ChipError, ChipSeen, ChipTrouble, TagAccess
from kiosk.hardware.chips.gen2 import PC_WORD, Bank, content_for, is_serialised
from kiosk.hardware.chips.passwords import ChipSecret
from kiosk.hardware.chips.proving import Content, fresh_read
from kiosk.hardware.chips.securing import secure

MOST_WRITES = 3
_NO_PASSWORD = 0


@dataclass(frozen=True, slots=True)
class _Tries:
    """What came of the writes to one chip.

    Attributes:
        seen: by the last fresh read; None: it did not answer.
        trouble: of the last write, None where it was acknowledged.
        may_hold_words: some write was acknowledged, wholly or in part.
    """

    seen: Content | None
    trouble: ChipTrouble | None
    may_hold_words: bool
    password: int


def write_chip(access: TagAccess, plan: ChipPlan, chip: ChipSeen, secret: ChipSecret | None) -> ChipAnswer:
    """Write one chip, prove it, and secure it where there is a secret; never raises for a device."""
    known = chip.tid if is_serialised(chip.tid) else ""
    try:
        tries = _written(access, plan, chip, secret)
        if tries.seen is None or not tries.seen.is_code(plan.epc):
            return _failed(plan, known, chip, tries)
        if secret is not None and known and not secure(access, chip.tid, plan.epc, secret.password(known)):
            return ChipAnswer(ChipVerdict.FAILED_DIRTY, plan.epc, known, sentences.NOT_LOCKED)
    except DeviceError as problem:
        return ChipAnswer(ChipVerdict.UNKNOWN, tid=known, sentence=sentences.gone(problem))
    return ChipAnswer(ChipVerdict.OK, plan.epc.upper(), known)


def _written(access: TagAccess, plan: ChipPlan, chip: ChipSeen, secret: ChipSecret | None) -> _Tries:
    """Try until the chip is right, refuses for good, or three writes were sent.

    A chip that is right already was begun before, and its answer was lost: it is not written again.
    """
    content = content_for(plan.epc)
    password, may_hold = _NO_PASSWORD, False
    tries = _Tries(fresh_read(access, chip.tid, plan.epc), None, may_hold, password)
    for _ in range(MOST_WRITES):
        if tries.seen is not None and tries.seen.is_code(plan.epc):
            break
        trouble = None
        try:
            access.write(chip.tid, Bank.EPC, PC_WORD, content, password=password)
            may_hold = True
        except ChipError as refusal:
            trouble = refusal.trouble
            may_hold = may_hold or bool(refusal.words)
        tries = _Tries(fresh_read(access, chip.tid, plan.epc), trouble, may_hold, password)
        if trouble is ChipTrouble.LOCKED and password == _NO_PASSWORD and secret is not None:
            # locked by this event before: an earlier bib's chip, or this one's before a power cut
            password = secret.password(chip.tid)
        elif trouble is not None and not trouble.may_pass:
            break
    return tries


def _failed(plan: ChipPlan, tid: str, before: ChipSeen, tries: _Tries) -> ChipAnswer:
    seen = tries.seen
    if seen is None:
        verdict = ChipVerdict.FAILED_DIRTY if tries.may_hold_words else ChipVerdict.UNKNOWN
        return ChipAnswer(verdict, tid=tid, sentence=sentences.MOVED)
    words = sentences.refused(tries.trouble)
    if seen.is_as_before(before) and plan.tid:
        # what it held before came from an earlier try for this bib
        return ChipAnswer(ChipVerdict.FAILED_DIRTY, seen.epc, tid, words)
    if seen.is_as_before(before):
        return ChipAnswer(ChipVerdict.FAILED_UNTOUCHED, before.epc, tid, words)
    return ChipAnswer(ChipVerdict.FAILED_DIRTY, seen.epc, tid, sentences.other_code(seen.epc))
