"""How a separate encoder writes one chip and proves it, whatever the encoder is.

An acknowledged write proves nothing: only a fresh read of PC and EPC, selected by the chip's TID, does. A
chip that left in the middle holds another, valid-looking code.
"""

from dataclasses import dataclass
from typing import Protocol

from kiosk.core.bib import ChipPlan
from kiosk.core.errors import DeviceError
from kiosk.core.pickup import ChipVerdict
from kiosk.core.ports import ChipAnswer
from kiosk.hardware.gen2 import PC_MASK, PC_WORD, WORD_BYTES, content_for, pc_for

_NONE = "no chip is on the encoder: put the bib's chip on the mark"
_SEVERAL = "{count} chips are on the encoder: leave only this bib's chip there, move the others 30 cm away"


@dataclass(frozen=True, slots=True)
class ChipSeen:
    """What one chip answered."""

    pc: int
    epc: str


class TagAccess(Protocol):
    """What an encoder can do with the chips in its field; every method may raise DeviceError."""

    def inventory(self) -> tuple[str, ...]:
        """List the TIDs of all chips that answer."""

    def write(self, tid: str, word: int, content: bytes) -> int:
        """Write to the EPC bank of the chip with this TID; give the words that it acknowledged."""

    def read(self, tid: str) -> ChipSeen | None:
        """Select the chip with this TID afresh and read it; None if it does not answer."""


def encode_chip(access: TagAccess, plan: ChipPlan) -> ChipAnswer:
    """Write the one chip in the field and prove it.

    Raises:
        InputError: the code is not 24 or 32 hex digits.
    """
    content = content_for(plan.epc)
    try:
        tids = access.inventory()
    except DeviceError as error:
        return ChipAnswer(ChipVerdict.FAILED_UNTOUCHED, sentence=str(error))
    if len(tids) != 1:
        return ChipAnswer(ChipVerdict.FAILED_UNTOUCHED, sentence=_not_one(tids))
    try:
        acknowledged = access.write(tids[0], PC_WORD, content)
        seen = access.read(tids[0])
        others = set(access.inventory()) - {tids[0]}
    except DeviceError as error:
        words = f"{error}; what is in the chip is not known: take a new one"
        return ChipAnswer(ChipVerdict.UNKNOWN, tid=tids[0], sentence=words)
    if seen is None:
        return _vanished(tids[0], acknowledged, others)
    return _judged(plan.epc, tids[0], seen, acknowledged == len(content) // WORD_BYTES)


def read_chip(access: TagAccess) -> ChipAnswer:
    """Read the one chip in the field."""
    try:
        tids = access.inventory()
        seen = access.read(tids[0]) if len(tids) == 1 else None
    except DeviceError as error:
        return ChipAnswer(ChipVerdict.UNKNOWN, sentence=str(error))
    if seen is None:
        words = (
            _not_one(tids) if len(tids) != 1 else "the chip left while it was read: put it back on the mark"
        )
        return ChipAnswer(ChipVerdict.UNKNOWN, sentence=words)
    return ChipAnswer(ChipVerdict.OK, epc=seen.epc, tid=tids[0])


def _judged(epc: str, tid: str, seen: ChipSeen, acknowledged: bool) -> ChipAnswer:  # noqa: FBT001
    if seen.epc == epc.upper() and seen.pc & PC_MASK == pc_for(epc) & PC_MASK:
        return ChipAnswer(ChipVerdict.OK, epc=seen.epc, tid=tid)
    why = "says that it wrote, but" if acknowledged else "did not finish, and"
    words = f"the encoder {why} the chip answers {seen.epc}: throw this chip away and take a new one"
    return ChipAnswer(ChipVerdict.FAILED_DIRTY, epc=seen.epc, tid=tid, sentence=words)


def _vanished(tid: str, acknowledged: int, others: set[str]) -> ChipAnswer:
    if others:
        words = "another chip lies on the encoder now: find the one that was written, throw both away"
        return ChipAnswer(ChipVerdict.UNKNOWN, tid=tid, sentence=words)
    verdict = ChipVerdict.FAILED_DIRTY if acknowledged else ChipVerdict.UNKNOWN
    words = "the chip was moved while it was written: throw it away and take a new one"
    return ChipAnswer(verdict, tid=tid, sentence=words)


def _not_one(tids: tuple[str, ...]) -> str:
    return _SEVERAL.format(count=len(tids)) if tids else _NONE
