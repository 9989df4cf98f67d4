"""One UHF chip as the air protocol sees it, simulated: its memory, and what it answers to a command.

Source: EPCglobal Class-1 Generation-2 UHF RFID 2.0.1 (ISO/IEC 18000-63), sections 6.3.2.1 (memory),
6.3.2.12.3 (Read, Write, Access, Lock): a chip with an access password other than 0 is *secured* only after
Access with that password; what is locked can be written by a secured reader alone.
"""

from dataclasses import dataclass, replace
from enum import Enum

from kiosk.hardware.chips.gen2 import WORD_BYTES, Area, Bank, crc16, pc_for

_EPC_ROOM_BYTES = 16
_COMPUTED_UMI = 0x0400
_AREAS = {Bank.EPC: Area.EPC, Bank.TID: Area.TID, Bank.USER: Area.USER}


class AirEnd(Enum):
    """How a command to a chip ended."""

    DONE = "done"
    NO_REPLY = "no_reply"
    OVERRUN = "overrun"
    LOCKED = "locked"
    WRONG_PASSWORD = "wrong_password"
    LOW_POWER = "low_power"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Gen2Chip:
    """The memory of one chip.

    Attributes:
        tid: the factory's code, upper-case hex.
        pc: StoredPC, 16 bits.
        room: the whole EPC memory behind the PC, 16 bytes; `epc` is its valid part.
        kill, access: the two passwords, 32 bits each; 0: none.
        user: the user bank; race chips often have none.
        locks: 10 bits as in the action field of Lock: for each area password-write, then permanent.
        computes_umi: it sets a bit of its PC by itself, as Monza 4 does.
    """

    tid: str
    pc: int
    room: bytes
    kill: int = 0
    access: int = 0
    user: bytes = b""
    locks: int = 0
    computes_umi: bool = False

    @property
    def epc(self) -> str:
        """Give the code that the chip answers with: as many words as its PC says."""
        return self.room[: (self.pc >> 11) * WORD_BYTES].hex().upper()

    @property
    def said_pc(self) -> int:
        """Give the PC as the chip sends it."""
        return self.pc | _COMPUTED_UMI if self.computes_umi else self.pc

    @property
    def crc(self) -> int:
        """Give StoredCRC."""
        return crc16(self.said_pc, bytes.fromhex(self.epc))

    def bank(self, bank: Bank = Bank.EPC) -> bytes:
        """Give a bank as a read returns it; the EPC bank is CRC, PC, and the whole EPC memory."""
        match bank:
            case Bank.RESERVED:
                return self.kill.to_bytes(4, "big") + self.access.to_bytes(4, "big")
            case Bank.EPC:
                return (self.crc << 16 | self.said_pc).to_bytes(2 * WORD_BYTES, "big") + self.room
            case Bank.TID:
                return bytes.fromhex(self.tid)
            case Bank.USER:
                return self.user

    def refuses(self, password: int) -> bool:
        """Tell whether Access with this password fails; with 0 nobody sends one."""
        return password not in {0, self.access}

    def read(self, bank: Bank, word: int, words: int, *, password: int) -> tuple[AirEnd, bytes]:
        """Answer a read; `words` 0 reads to the end of the bank."""
        if self.refuses(password):
            return AirEnd.WRONG_PASSWORD, b""
        memory = self.bank(bank)
        end = (word + words) * WORD_BYTES if words else len(memory)
        if word * WORD_BYTES >= len(memory) or end > len(memory):
            return AirEnd.OVERRUN, b""
        if bank is Bank.RESERVED and any(
            self._is_locked(area, password) for area in _passwords_at(word, end // WORD_BYTES)
        ):
            return AirEnd.LOCKED, b""
        return AirEnd.DONE, memory[word * WORD_BYTES : end]

    def write(self, bank: Bank, word: int, content: bytes, *, password: int) -> AirEnd:
        """Tell how a write of whole words would end, were nothing in the way of it."""
        last = word + len(content) // WORD_BYTES
        if self.refuses(password):
            return AirEnd.WRONG_PASSWORD
        if len(content) % WORD_BYTES or last * WORD_BYTES > len(self.bank(bank)):
            return AirEnd.OVERRUN
        areas = _passwords_at(word, last) if bank is Bank.RESERVED else {_AREAS[bank]}
        if bank is Bank.TID or any(self._is_locked(area, password) for area in areas):
            return AirEnd.LOCKED
        # the CRC is computed by the chip
        return AirEnd.OVERRUN if bank is Bank.EPC and word == 0 else AirEnd.DONE

    def written(
        self, word: int, content: bytes, *, words: int | None = None, bank: Bank = Bank.EPC
    ) -> "Gen2Chip":
        """Give the chip after a write that nothing forbids.

        Args:
            word: where the write begins; 1 of the EPC bank is the PC.
            content: whole words.
            words: how many are stored before the chip loses power; None: all.
            bank: where.
        """
        stored = content[: len(content) if words is None else words * WORD_BYTES]
        memory = bytearray(self.bank(bank))
        memory[word * WORD_BYTES : word * WORD_BYTES + len(stored)] = stored
        match bank:
            case Bank.RESERVED:
                kill, access = (int.from_bytes(memory[at : at + 4], "big") for at in (0, 4))
                return replace(self, kill=kill, access=access)
            case Bank.EPC:
                pc = int.from_bytes(memory[WORD_BYTES : 2 * WORD_BYTES], "big")
                kept = pc & ~_COMPUTED_UMI if self.computes_umi else pc
                return replace(self, pc=kept, room=bytes(memory[2 * WORD_BYTES :]))
            case Bank.TID:
                return self
            case Bank.USER:
                return replace(self, user=bytes(memory))

    def locked(self, payload: int, *, password: int) -> tuple[AirEnd, "Gen2Chip"]:
        """Answer a lock command; payload: 20 bits, mask above action."""
        mask, action = payload >> 10 & 0x3FF, payload & 0x3FF
        if self.refuses(password):
            return AirEnd.WRONG_PASSWORD, self
        if self.access and password != self.access:
            return AirEnd.OTHER, self
        permanent = sum(0b11 << 8 - 2 * area for area in Area if self.locks >> 8 - 2 * area & 1)
        if mask & permanent and (self.locks ^ action) & mask & permanent:
            return AirEnd.LOCKED, self
        return AirEnd.DONE, replace(self, locks=self.locks & ~mask | action & mask)

    def _is_locked(self, area: Area, password: int) -> bool:
        needs_password, is_permanent = self.locks >> 9 - 2 * area & 1, self.locks >> 8 - 2 * area & 1
        if not needs_password:
            return False
        is_secured = password == self.access
        return bool(is_permanent) or not is_secured


def _passwords_at(word: int, last: int) -> set[Area]:
    """Name the passwords in a stretch of the reserved bank, whose words 0 and 1 are the kill password."""
    return ({Area.KILL_PASSWORD} if word < 2 else set()) | (  # noqa: PLR2004 - words of a password
        {Area.ACCESS_PASSWORD} if last > 2 else set()  # noqa: PLR2004
    )


def blank_chip(tid: str, factory_epc: str) -> Gen2Chip:
    """Give a chip as the factory delivers it."""
    room = bytes.fromhex(factory_epc).ljust(_EPC_ROOM_BYTES, b"\0")
    return Gen2Chip(tid.upper(), pc_for(factory_epc), room)
