"""Commands to a module, as values and as bytes, both ways.

Source: MagicRF M100/QM100 firmware manual 2.1, section 2. An access password of 0 sends no Access command.
"""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.gen2 import FIRST_EPC_WORD, WORD_BYTES, Bank
from kiosk.hardware.m100.frames import Cmd, Frame, Kind

_BITS = 8
_SHOWN_BYTES = 16
_BANK_BITS = 0b11
# action 4 of Select: the chips that match stay silent, all others answer (Gen2 2.0.1, table 6.30)
_ALL_BUT = 0b000_100_00
_FIRST_EPC_BIT = FIRST_EPC_WORD * WORD_BYTES * _BITS
# the length of a mask is one byte, in bits
_MOST_MASK_BYTES = 31
_SELECT_BYTES, _MEMORY_BYTES = 7, 9
_EVERY_ROUND = b"\x22\xff\xff"
# Sel, Session and Target of Query (Gen2 2.0.1, section 6.3.2.12.2.1): all chips, session S0, target A
_WHOM = 0b11_11_1 << 7


@dataclass(frozen=True, slots=True)
class Select:
    """Which chips are meant from now on.

    Attributes:
        bank, pointer: where their memory is compared, in bits.
        mask: with what, whole bytes.
        excludes: all chips but these.
    """

    bank: Bank
    pointer: int
    mask: bytes
    excludes: bool = False

    def frame(self) -> Frame:
        """Give the command."""
        parameter = self.bank | (_ALL_BUT if self.excludes else 0)
        head = bytes([parameter]) + self.pointer.to_bytes(4, "big") + bytes([len(self.mask) * _BITS, 0])
        return _command(Cmd.SELECT, head + self.mask)

    def fits(self, memory: bytes) -> bool:
        """Tell whether a chip with this memory of the bank is meant; pointers are at whole bytes."""
        start = self.pointer // _BITS
        return (memory[start : start + len(self.mask)] == self.mask) is not self.excludes


class SelectMode(IntEnum):
    """Before what the module selects."""

    ALWAYS = 0
    NEVER = 1
    FOR_WORK = 2  # before read, write and lock, and not before it listens


def by_tid(tid: str, *, excludes: bool = False) -> Select:
    """Mean the chip with this TID, or all others."""
    return Select(Bank.TID, 0, bytes.fromhex(tid), excludes)


def by_epc(epc: str) -> Select:
    """Mean the chips whose code begins so; of a very long one the first 31 bytes are compared."""
    return Select(Bank.EPC, _FIRST_EPC_BIT, bytes.fromhex(epc)[:_MOST_MASK_BYTES])


def select_of(data: bytes) -> Select:
    """Read a Select back, as a module does.

    Raises:
        DeviceProtocolError: it is not one that this driver sends.
    """
    mask = data[_SELECT_BYTES:]
    if len(data) < _SELECT_BYTES or data[5] != len(mask) * _BITS or data[0] & ~(_ALL_BUT | _BANK_BITS):
        raise DeviceProtocolError(f"no Select of whole bytes: {data[:_SHOWN_BYTES].hex(' ')}")
    return Select(
        Bank(data[0] & _BANK_BITS), int.from_bytes(data[1:5], "big"), mask, bool(data[0] & _ALL_BUT)
    )


@dataclass(frozen=True, slots=True)
class Memory:
    """A stretch of a chip's memory, to be read, or to be written with `content`."""

    password: int
    bank: Bank
    word: int
    words: int
    content: bytes = b""

    def frame(self) -> Frame:
        """Give the command."""
        where = bytes([self.bank]) + self.word.to_bytes(2, "big") + self.words.to_bytes(2, "big")
        data = self.password.to_bytes(4, "big") + where + self.content
        return _command(Cmd.WRITE if self.content else Cmd.READ, data)


def memory_of(data: bytes) -> Memory:
    """Read such a command back, as a module does.

    Raises:
        DeviceProtocolError: it is too short, names no bank, or the words do not fit their number.
    """
    words, content = int.from_bytes(data[7:9], "big"), data[_MEMORY_BYTES:]
    is_whole = len(data) >= _MEMORY_BYTES and len(content) in {0, words * WORD_BYTES}
    if not is_whole or data[4] not in set(Bank):
        raise DeviceProtocolError(f"no place in a chip: {data[:_SHOWN_BYTES].hex(' ')}")
    where = Bank(data[4]), int.from_bytes(data[5:7], "big")
    return Memory(int.from_bytes(data[:4], "big"), *where, words, content)


def lock(payload: bytes, password: int) -> Frame:
    """Lock what `kiosk.hardware.chips.gen2.lock_payload` says."""
    return _command(Cmd.LOCK, password.to_bytes(4, "big") + payload)


def info(which: int) -> Frame:
    """Ask for hardware (0), firmware (1) or maker (2)."""
    return _command(Cmd.INFO, bytes([which]))


def inventory() -> Frame:
    """Listen for one round."""
    return _command(Cmd.INVENTORY)


def inventories() -> Frame:
    """Listen round after round, until `stop`."""
    return _command(Cmd.INVENTORIES, _EVERY_ROUND)


def stop() -> Frame:
    """Listen no more."""
    return _command(Cmd.STOP)


def select_mode(mode: SelectMode) -> Frame:
    """Say before what the chips are selected."""
    return _command(Cmd.SELECT_MODE, bytes([mode]))


def get_query() -> Frame:
    """Ask how it asks chips to answer."""
    return _command(Cmd.GET_QUERY)


def set_query(query: int) -> Frame:
    """Set how it asks chips to answer; 16 bits: DR, M, TRext, Sel, Session, Target, Q."""
    return _command(Cmd.SET_QUERY, query.to_bytes(2, "big"))


def asks_all(query: int) -> bool:
    """Tell whether a selection works on these rounds, as `Select` makes it: on session S0, target A."""
    return query & _WHOM == 0


def asking_all(query: int) -> int:
    """Give the same with all chips, session S0 and target A; speed and number of slots stay."""
    return query & ~_WHOM


def get_region() -> Frame:
    """Ask for the region."""
    return _command(Cmd.GET_REGION)


def set_region(region: int) -> Frame:
    """Set the region."""
    return _command(Cmd.SET_REGION, bytes([region]))


def get_power() -> Frame:
    """Ask for the power."""
    return _command(Cmd.GET_POWER)


def set_power(dbm: float) -> Frame:
    """Set the power, in hundredths of a dBm.

    Raises:
        DeviceProtocolError: it does not fit the command.
    """
    hundredths = round(dbm * 100)
    if not 0 <= hundredths < 1 << 16:
        raise DeviceProtocolError(f"{dbm} dBm is no power of such a module: change power_dbm")
    return _command(Cmd.SET_POWER, hundredths.to_bytes(2, "big"))


def _command(command: Cmd, data: bytes = b"") -> Frame:
    return Frame(Kind.COMMAND, command, data)
