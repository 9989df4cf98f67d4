"""What the use cases note of a pickup, and read again."""

from dataclasses import asdict, replace

from kiosk.core import steps
from kiosk.core.chipcode import ChipTemplate
from kiosk.core.flow.effects import Job
from kiosk.core.operation import Outcome
from kiosk.core.people import staff_tag
from kiosk.core.pickup import Attempt, Chip, ChipVerdict, Pickup
from kiosk.core.ports import ChipAnswer, Reading, Work
from kiosk.core.reasons import Reason, Refusal


def job_of(view: Reading, pickup: Pickup) -> Job:
    """Join a pickup with the person it is for."""
    runner = view.runner(pickup.member_id)
    if runner is None:
        raise LookupError(f"pickup {pickup.pickup_id} names a member who is not in the roster")
    return Job(pickup, runner)


def planned(work: Reading, template: ChipTemplate, pickup: Pickup) -> Attempt:
    """Plan the next piece of stock for a pickup, with its chip codes."""
    return steps.next_attempt(pickup, work.attempts_of(pickup.bib), template)


def refused(work: Work, refusal: Refusal, member: str, *, by: str = "") -> None:
    """Journal a refusal, and who of the staff refused; the facts may name a person and stay out."""
    noted: dict[str, object] = {"reason": refusal.reason.value, "member": member}
    work.note("refused", noted | ({"by": staff_tag(by)} if by else {}))
    facts = [list(fact) for fact in refusal.facts]
    work.commit(Outcome("refused", {"reason": refusal.reason.value, "facts": facts}))


def refusal_again(outcome: Outcome) -> Refusal:
    """Read the refusal that an operation came to the first time."""
    facts = outcome.facts.get("facts", [])
    pairs = tuple((str(name), str(text)) for name, text in facts) if isinstance(facts, list) else ()
    return Refusal(Reason(outcome.facts["reason"]), pairs)


def chips_seen(view: Reading, pickup: Pickup, answer: ChipAnswer | None) -> tuple[Chip, ...]:
    """Join what a printer saw with what was planned; a chip seen under another attempt proves nothing."""
    current = pickup.current
    if current is None or answer is None:
        return current.chips if current else ()
    return (_chip_seen(view, current.key, current.chips[0], answer), *current.chips[1:])


def chips_written(pickup: Pickup, answers: tuple[ChipAnswer, ...]) -> tuple[Chip, ...]:
    """Join what a separate encoder made of the chips that were begun, in their order."""
    current = pickup.current
    chips = current.chips if current is not None else ()
    return tuple(replace(chip, verdict=answer.verdict) for chip, answer in zip(chips, answers, strict=True))


def chips_read(view: Reading, pickup: Pickup, answers: tuple[ChipAnswer, ...]) -> tuple[Chip, ...]:
    """Join what a reader saw of a finished bib with what was planned, whatever the order of its chips."""
    current = pickup.current
    if current is None:
        return ()
    read = {answer.epc: answer for answer in answers}
    nothing = ChipAnswer(ChipVerdict.UNKNOWN)
    return tuple(_chip_seen(view, current.key, chip, read.get(chip.epc, nothing)) for chip in current.chips)


def _chip_seen(view: Reading, attempt: str, chip: Chip, answer: ChipAnswer) -> Chip:
    owner = view.owner_of_tid(answer.tid) if answer.tid else None
    is_strange = owner is not None and owner != attempt
    # the code on another chip than the one that was proven is a copy
    is_copy = chip.tid != "" and answer.tid not in {"", chip.tid}
    is_ours = answer.epc == chip.epc and not is_strange and not is_copy
    verdict = answer.verdict if is_ours or answer.verdict is not ChipVerdict.OK else ChipVerdict.UNKNOWN
    # another code under our key is a neighbour's chip: to note its TID would make that bib look strange
    tid = answer.tid if is_ours else ""
    return replace(chip, tid=tid or chip.tid, verdict=verdict)


def names_of(pickup: Pickup) -> dict[str, object]:
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


def facts_of(pickup: Pickup) -> dict[str, object]:
    """Give the state of the attempt and its chips for the journal."""
    current = pickup.current
    if current is None:
        return {"state": pickup.state.value}
    chips = [
        asdict(chip) | {"verdict": chip.verdict.value if chip.verdict else None} for chip in current.chips
    ]
    return {"state": pickup.state.value, "attempt_state": current.state.value, "chips": chips}
