"""The encode station: what happens to the chips of one bib, whatever the encoder is.

Exactly as many chips as the bib has, each selected by its TID, written, and proven by a fresh read; in the
end one more look at all that is there, for a second chip with the same code.
"""

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import ChipAnswer, ChipFound, ChipsAnswer, MayWrite
from kiosk.hardware.chips import sentences
from kiosk.hardware.chips.access import ChipSeen, TagAccess
from kiosk.hardware.chips.gen2 import content_for, is_serialised, pc_for, same_pc
from kiosk.hardware.chips.passwords import ChipSecret
from kiosk.hardware.chips.writing import write_chip

Pairs = tuple[tuple[ChipPlan, ChipSeen], ...]


def encode_chips(
    access: TagAccess, plans: tuple[ChipPlan, ...], *, secret: ChipSecret | None, may_write: MayWrite
) -> ChipsAnswer:
    """Write the chips of one bib and prove them.

    Args:
        access: the encoder.
        plans: one for each chip of the bib.
        secret: makes the access passwords; None: chips stay open.
        may_write: see `kiosk.core.ports.ChipEncoder.encode`; what it raises goes on.

    Raises:
        InputError: a code is not 24 or 32 hex digits.
    """
    for plan in plans:
        content_for(plan.epc)
    try:
        seen = access.inventory()
    except DeviceError as problem:
        return ChipsAnswer(sentence=str(problem))
    trouble = _trouble(seen, len(plans)) or _begun_elsewhere(seen, plans)
    if trouble:
        return ChipsAnswer(sentence=trouble)
    pairs = _paired(seen, plans)
    may_write(tuple(ChipFound(plan.number, _known(chip.tid), chip.epc) for plan, chip in pairs))
    answers: list[ChipAnswer] = []
    for plan, chip in pairs:
        if any(answer.verdict is not ChipVerdict.OK for answer in answers):
            # what is wrong with the first is settled before the second is touched
            answers.append(ChipAnswer(ChipVerdict.FAILED_UNTOUCHED, chip.epc, _known(chip.tid)))
        else:
            answers.append(write_chip(access, plan, chip, secret))
    if all(answer.verdict is ChipVerdict.OK for answer in answers):
        answers = _looked_at_again(access, pairs, answers)
    sentence = next((answer.sentence for answer in answers if answer.sentence), "")
    return ChipsAnswer(tuple(answers), sentence)


def read_chips(access: TagAccess, count: int) -> ChipsAnswer:
    """Read the chips that lie there; all of them, or none if there are more or fewer."""
    try:
        seen = access.inventory()
    except DeviceError as problem:
        return _not_read(str(problem))
    trouble = _trouble(seen, count)
    if trouble:
        return _not_read(trouble)
    return ChipsAnswer(tuple(ChipAnswer(ChipVerdict.OK, one.epc, _known(one.tid)) for one in seen))


def _not_read(sentence: str) -> ChipsAnswer:
    return ChipsAnswer((ChipAnswer(ChipVerdict.UNKNOWN, sentence=sentence),), sentence)


def _trouble(seen: tuple[ChipSeen, ...], count: int) -> str:
    if len(seen) != count:
        return sentences.wrong_count(len(seen), count)
    if any(not one.tid for one in seen):
        return sentences.NO_FACTORY_NUMBER
    return sentences.ALIKE if len({one.tid for one in seen}) != count else ""


def _begun_elsewhere(seen: tuple[ChipSeen, ...], plans: tuple[ChipPlan, ...]) -> str:
    there = {one.tid for one in seen}
    missing = next((plan.tid for plan in plans if plan.tid and plan.tid not in there), "")
    return sentences.begun(missing) if missing else ""


def _paired(seen: tuple[ChipSeen, ...], plans: tuple[ChipPlan, ...]) -> Pairs:
    """Give each plan the chip that was begun for it, or one of the others in order of TID."""
    begun = {plan.tid for plan in plans if plan.tid}
    fresh = iter([one for one in seen if one.tid not in begun])
    by_tid = {one.tid: one for one in seen}
    return tuple((plan, by_tid[plan.tid] if plan.tid else next(fresh)) for plan in plans)


def _looked_at_again(access: TagAccess, pairs: Pairs, answers: list[ChipAnswer]) -> list[ChipAnswer]:
    """Listen once more without a selection: each chip with its code, and no second one with that code."""
    try:
        seen = access.inventory()
    except DeviceError as problem:
        return [_doubted(answer, sentences.gone(problem)) for answer in answers]
    return [_compared(seen, plan, chip, answer) for (plan, chip), answer in zip(pairs, answers, strict=True)]


def _compared(seen: tuple[ChipSeen, ...], plan: ChipPlan, chip: ChipSeen, answer: ChipAnswer) -> ChipAnswer:
    epc = plan.epc.upper()
    if any(one.epc == epc and one.tid != chip.tid for one in seen):
        return _doubted(answer, sentences.CLONE)
    mine = next((one for one in seen if one.tid == chip.tid), None)
    if mine is None:
        return _doubted(answer, sentences.SWAPPED if seen else sentences.MOVED)
    if mine.epc != epc or not same_pc(mine.pc, pc_for(epc)):
        return _doubted(answer, sentences.other_code(mine.epc))
    return answer


def _doubted(answer: ChipAnswer, sentence: str) -> ChipAnswer:
    return ChipAnswer(ChipVerdict.UNKNOWN, answer.epc, answer.tid, sentence)


def _known(tid: str) -> str:
    """Give a TID that names one chip, else nothing: it would name a whole model."""
    return tid if is_serialised(tid) else ""
