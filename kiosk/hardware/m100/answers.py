"""What a module answers, as values and as bytes, both ways.

Source: MagicRF M100/QM100 firmware manual 2.1, sections 2 and 3 (error codes). Longer errors name the chip
that answered.
"""

from dataclasses import dataclass

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import WORD_BYTES, crc16
from kiosk.hardware.m100.frames import Cmd, Frame, Kind

_SIGN = 0x80
_SHOWN_BYTES = 16
_NO_CHIP = {0x09, 0x10, 0x12, 0x13, 0x15}
_WRONG_PASSWORD = 0x16
_BAD_COMMAND = 0x17
_GEN2_ERRORS = {0xA0, 0xB0, 0xC0, 0xD0}
# error codes of the air protocol, Gen2 2.0.1, annex I
_GEN2 = {0x3: ChipTrouble.OVERRUN, 0x4: ChipTrouble.LOCKED, 0xB: ChipTrouble.LOW_POWER}


@dataclass(frozen=True, slots=True)
class Heard:
    """A chip that answered a round."""

    rssi_dbm: int
    pc: int
    epc: str

    def frame(self) -> Frame:
        """Give the notice."""
        epc = bytes.fromhex(self.epc)
        body = bytes([self.rssi_dbm % 256]) + self.pc.to_bytes(2, "big") + epc
        return Frame(Kind.NOTICE, Cmd.INVENTORY, body + crc16(self.pc, epc).to_bytes(2, "big"))


def heard(frame: Frame) -> Heard | None:
    """Read a notice; None if it is none, or its CRC is wrong: that chip is heard again."""
    data = frame.data
    if frame.kind != Kind.NOTICE or frame.command != Cmd.INVENTORY or len(data) <= 2 * WORD_BYTES + 1:
        return None
    pc, epc, crc = int.from_bytes(data[1:3], "big"), data[3:-2], int.from_bytes(data[-2:], "big")
    if crc16(pc, epc) != crc:
        return None
    return Heard((data[0] ^ _SIGN) - _SIGN, pc, epc.hex().upper())


@dataclass(frozen=True, slots=True)
class Worked:
    """A read, write or lock that a chip answered.

    Attributes:
        pc, epc: of that chip.
        content: the words that were read; of a write or lock a zero.
    """

    pc: int
    epc: str
    content: bytes = b"\0"

    def frame(self, command: Cmd) -> Frame:
        """Give the response."""
        return Frame(Kind.RESPONSE, command, _named(self.pc, self.epc) + self.content)


def worked(frame: Frame) -> Worked:
    """Read the response to a read, write or lock.

    Raises:
        DeviceProtocolError: it is shorter than it says.
    """
    data = frame.data
    length = data[0] if data else 0
    if length < WORD_BYTES or len(data) <= length:
        raise strange(frame)
    epc = data[1 + WORD_BYTES : 1 + length].hex().upper()
    return Worked(int.from_bytes(data[1 : 1 + WORD_BYTES], "big"), epc, data[1 + length :])


def error(code: int, pc: int | None = None, epc: str = "") -> Frame:
    """Make an error; with the chip that answered, where one did."""
    named = b"" if pc is None else _named(pc, epc)
    return Frame(Kind.RESPONSE, Cmd.ERROR, bytes([code]) + named)


def trouble(frame: Frame) -> ChipTrouble:
    """Say what an error means.

    Raises:
        DeviceProtocolError: it is not about a chip.
    """
    code = frame.data[0] if frame.data else _BAD_COMMAND
    if code in _NO_CHIP:
        return ChipTrouble.NO_REPLY
    if code == _WRONG_PASSWORD:
        return ChipTrouble.WRONG_PASSWORD
    if code & 0xF0 in _GEN2_ERRORS:
        return _GEN2.get(code & 0x0F, ChipTrouble.OTHER)
    raise strange(frame)


def strange(frame: Frame) -> DeviceProtocolError:
    """Say that the module answered what its protocol does not know."""
    shown = frame.packed()[:_SHOWN_BYTES].hex(" ")
    return DeviceProtocolError(f"the encoder answered what we do not know ({shown}): unplug it, plug it in")


def _named(pc: int, epc: str) -> bytes:
    chip = pc.to_bytes(2, "big") + bytes.fromhex(epc)
    return bytes([len(chip)]) + chip
