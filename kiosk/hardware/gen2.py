"""One UHF chip as the air protocol sees it: its memory, and what a write does to it.

Source: EPCglobal Class-1 Generation-2 UHF RFID (ISO/IEC 18000-63), section 6.3.2.1: the EPC bank holds
StoredCRC (word 0), StoredPC (word 1) and the EPC (from word 2); the top five bits of the PC are
the length of the EPC in words.
"""

import binascii
from dataclasses import dataclass, replace

from kiosk.core.errors import InputError

WORD_BYTES = 2
FIRST_EPC_WORD = 2
PC_WORD = 1
# length and kind of the code; the chip may set the bits between by itself
PC_MASK = 0xF900
_EPC_BANK_WORDS = 8


@dataclass(frozen=True, slots=True)
class Gen2Chip:
    """The memory of one chip.

    Attributes:
        tid: the factory's code, upper-case hex.
        pc: StoredPC, 16 bits.
        room: the whole EPC memory behind the PC, 16 bytes; `epc` is its valid part.
    """

    tid: str
    pc: int
    room: bytes

    @property
    def epc(self) -> str:
        """Give the code that the chip answers with: as many words as its PC says."""
        return self.room[: (self.pc >> 11) * WORD_BYTES].hex().upper()

    @property
    def crc(self) -> int:
        """Give StoredCRC, over PC and EPC: CRC-16, polynomial 1021, start FFFF, inverted."""
        return (
            binascii.crc_hqx(self.pc.to_bytes(WORD_BYTES, "big") + bytes.fromhex(self.epc), 0xFFFF) ^ 0xFFFF
        )

    def written(self, word: int, content: bytes, *, words: int | None = None) -> "Gen2Chip":
        """Give the chip after a write to its EPC bank.

        Args:
            word: where the write begins; 1 is the PC.
            content: whole words.
            words: how many are stored before the chip loses power; None: all.

        Raises:
            InputError: not whole words, or outside the memory.
        """
        last = word + len(content) // WORD_BYTES
        if len(content) % WORD_BYTES or word < PC_WORD or last > FIRST_EPC_WORD + _EPC_BANK_WORDS:
            raise InputError(f"{len(content)} bytes from word {word} do not fit the chip's memory")
        stored = content[: len(content) if words is None else words * WORD_BYTES]
        memory = bytearray(self.pc.to_bytes(WORD_BYTES, "big") + self.room)
        at = (word - PC_WORD) * WORD_BYTES
        memory[at : at + len(stored)] = stored
        return replace(self, pc=int.from_bytes(memory[:WORD_BYTES], "big"), room=bytes(memory[WORD_BYTES:]))

    def bank(self) -> bytes:
        """Give the EPC bank as a read returns it: CRC, PC, and the whole EPC memory."""
        head = self.crc.to_bytes(WORD_BYTES, "big") + self.pc.to_bytes(WORD_BYTES, "big")
        return head + self.room


def pc_for(epc: str) -> int:
    """Give the PC of a raw code: its length in words, all else 0."""
    return len(epc) // (WORD_BYTES * 2) << 11


def content_for(epc: str) -> bytes:
    """Give the words to write from word 1 on: PC and EPC.

    Raises:
        InputError: not 24 or 32 hex digits.
    """
    if len(epc) not in {24, 32}:
        raise InputError(f'the chip code "{epc}" must have 24 or 32 hex digits')
    try:
        return pc_for(epc).to_bytes(WORD_BYTES, "big") + bytes.fromhex(epc)
    except ValueError as mistake:
        raise InputError(f'the chip code "{epc}" is not hex') from mistake


def blank_chip(tid: str, factory_epc: str) -> Gen2Chip:
    """Give a chip as the factory delivers it."""
    room = bytes.fromhex(factory_epc).ljust(_EPC_BANK_WORDS * WORD_BYTES, b"\0")
    return Gen2Chip(tid.upper(), pc_for(factory_epc), room)
