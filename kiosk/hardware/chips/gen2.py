"""What is the same for every UHF race chip: banks, words, the PC, the lock command.

Source: EPCglobal Class-1 Generation-2 UHF RFID 2.0.1 (ISO/IEC 18000-63), sections 6.3.2.1 (memory) and
6.3.2.12.3.5 (Lock). The EPC bank holds StoredCRC (word 0), StoredPC (word 1) and the EPC (from word 2); the
top five bits of the PC are the length of the EPC in words.
"""

import binascii
from collections.abc import Iterable
from enum import IntEnum

from kiosk.core.errors import InputError

WORD_BYTES = 2
PC_WORD = 1
FIRST_EPC_WORD = 2
ACCESS_PASSWORD_WORD = 2
# length and kind of the code; the chip may set the bits between by itself
PC_MASK = 0xF900
# six words hold a serial number of 48 bits; shorter ones name a model, or were seen twice
SERIALISED_TID_WORDS = 6
_EPC_DIGITS = frozenset({24, 32})


class Bank(IntEnum):
    """A memory bank, by its number on the air."""

    RESERVED = 0
    EPC = 1
    TID = 2
    USER = 3


class Area(IntEnum):
    """What a lock command can lock, by its place in the payload."""

    KILL_PASSWORD = 0
    ACCESS_PASSWORD = 1
    EPC = 2
    TID = 3
    USER = 4


def pc_for(epc: str) -> int:
    """Give the PC of a raw code: its length in words, all else 0."""
    return len(epc) // (WORD_BYTES * 2) << 11


def same_pc(one: int, other: int) -> bool:
    """Compare two PC words, without the bits that a chip sets by itself."""
    return one & PC_MASK == other & PC_MASK


def content_for(epc: str) -> bytes:
    """Give the words to write from word 1 on: PC and EPC.

    Raises:
        InputError: not 24 or 32 hex digits.
    """
    if len(epc) not in _EPC_DIGITS:
        raise InputError(f'the chip code "{epc}" must have 24 or 32 hex digits')
    try:
        return pc_for(epc).to_bytes(WORD_BYTES, "big") + bytes.fromhex(epc)
    except ValueError as mistake:
        raise InputError(f'the chip code "{epc}" is not hex') from mistake


def crc16(pc: int, epc: bytes) -> int:
    """Give StoredCRC, over PC and EPC: CRC-16, polynomial 1021, start FFFF, inverted."""
    return binascii.crc_hqx(pc.to_bytes(WORD_BYTES, "big") + epc, 0xFFFF) ^ 0xFFFF


def lock_payload(areas: Iterable[Area]) -> bytes:
    """Give the 20 bits of a lock command, in 3 bytes: these areas need the access password to be written.

    The password bit of each area is set, its permalock bit is left as it is: what is locked can be unlocked
    with the password. The two passwords cannot be read either without it.
    """
    value = 0
    for area in areas:
        value |= 0b10 << 18 - 2 * area | 0b10 << 8 - 2 * area
    return value.to_bytes(3, "big")


def is_serialised(tid: str) -> bool:
    """Tell whether a TID, as hex digits, names one chip and not a whole model."""
    return len(tid) >= SERIALISED_TID_WORDS * WORD_BYTES * 2
