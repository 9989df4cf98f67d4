"""A fresh read of a chip, selected by its TID: the only proof that counts."""

from dataclasses import dataclass

from kiosk.hardware.chips.access import ChipError, ChipSeen, TagAccess
from kiosk.hardware.chips.gen2 import FIRST_EPC_WORD, PC_WORD, WORD_BYTES, Bank, pc_for, same_pc


@dataclass(frozen=True, slots=True)
class Content:
    """What a chip holds.

    Attributes:
        epc: as many words as were asked for, whatever its PC says.
    """

    pc: int
    epc: str

    def is_code(self, epc: str) -> bool:
        """Tell whether a reader would take the chip for this code."""
        return self.epc == epc.upper() and same_pc(self.pc, pc_for(epc))

    def is_as_before(self, before: ChipSeen) -> bool:
        """Tell whether nothing was stored; a longer or shorter code would show in the PC."""
        known = min(len(self.epc), len(before.epc))
        return same_pc(self.pc, before.pc) and self.epc[:known] == before.epc[:known]


def fresh_read(access: TagAccess, tid: str, epc: str) -> Content | None:
    """Read PC and code of a chip; None if it does not answer.

    Args:
        access: the encoder.
        tid: of the chip.
        epc: the code that it should hold; as many words are read.
    """
    words = FIRST_EPC_WORD - PC_WORD + len(epc) // (WORD_BYTES * 2)
    try:
        said = access.read(tid, Bank.EPC, PC_WORD, words)
    except ChipError:
        return None
    return Content(int.from_bytes(said[:WORD_BYTES], "big"), said[WORD_BYTES:].hex().upper())
