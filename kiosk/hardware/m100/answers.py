"""What a module answers, as values and as bytes, both ways.

Source: MagicRF M100/QM100 firmware manual 2.1, sections 2 and 3 (error codes). Longer errors name the chip
that answered. An error does not say to which command it belongs; only its code tells to which it can.
"""

from dataclasses import dataclass
from typing import Final

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.chips.access import ChipTrouble
from kiosk.hardware.chips.gen2 import WORD_BYTES, crc16
from kiosk.hardware.m100.frames import Cmd, Frame, Kind

DONE: Final = b"\0"
NO_CHIP: Final = {Cmd.INVENTORY: 0x15, Cmd.READ: 0x09, Cmd.WRITE: 0x10, Cmd.LOCK: 0x13}
# with the Gen2 code of the chip below it
GEN2_ERROR: Final = {Cmd.READ: 0xA0, Cmd.WRITE: 0xB0, Cmd.LOCK: 0xC0}
WRONG_PASSWORD, BAD_COMMAND = 0x16, 0x17
_HOPPING_FAILED = 0x20
_NO_CHIP_TO_KILL, _KILL_ERROR = 0x12, 0xD0
# error codes of the air protocol, Gen2 2.0.1, annex I
GEN2_CODES: Final = {0x3: ChipTrouble.OVERRUN, 0x4: ChipTrouble.LOCKED, 0xB: ChipTrouble.LOW_POWER}
_SIGN = 0x80
_SHOWN_BYTES = 16
_NOTICE_BYTES = 1 + 2 * WORD_BYTES


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


def is_notice(frame: Frame) -> bool:
    """Tell whether a chip answered a round, understood or not."""
    return frame.kind == Kind.NOTICE and frame.command == Cmd.INVENTORY


def heard(frame: Frame) -> Heard | None:
    """Read a notice; None if it is none, or its CRC is wrong: that chip is heard again.

    A chip whose PC says that it has no code answers with PC and CRC alone.
    """
    data = frame.data
    if not is_notice(frame) or len(data) < _NOTICE_BYTES:
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
    content: bytes = DONE

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
        raise strange(frame.packed())
    epc = data[1 + WORD_BYTES : 1 + length].hex().upper()
    return Worked(int.from_bytes(data[1 : 1 + WORD_BYTES], "big"), epc, data[1 + length :])


def error(code: int, pc: int | None = None, epc: str = "") -> Frame:
    """Make an error; with the chip that answered, where one did."""
    named = b"" if pc is None else _named(pc, epc)
    return Frame(Kind.RESPONSE, Cmd.ERROR, bytes([code]) + named)


def is_answer(frame: Frame, command: Frame) -> bool:
    """Tell whether a frame can answer this command; another one is left from an earlier command."""
    if frame.kind != Kind.RESPONSE:
        return False
    if frame.command == Cmd.ERROR:
        return _can_mean(frame, command)
    if command.command == Cmd.INFO:
        # each text about the module says which one it is
        return frame.command == Cmd.INFO and frame.data[:1] == command.data
    return frame.command == command.command


def ends_round(frames: list[Frame]) -> bool:
    """Tell whether one of these says that no chip answered, or none any more.

    Raises:
        DeviceProtocolError: one says that there was no round.
    """
    for frame in frames:
        if frame.kind == Kind.RESPONSE and frame.command == Cmd.ERROR:
            if frame.data[:1] != bytes([NO_CHIP[Cmd.INVENTORY]]):
                raise strange(frame.packed())
            return True
    return False


def trouble(frame: Frame) -> ChipTrouble:
    """Say what an error means.

    Raises:
        DeviceProtocolError: it is not about a chip.
    """
    code = frame.data[0] if frame.data else BAD_COMMAND
    if code in {*NO_CHIP.values(), _NO_CHIP_TO_KILL}:
        return ChipTrouble.NO_REPLY
    if code == WRONG_PASSWORD:
        return ChipTrouble.WRONG_PASSWORD
    if code & 0xF0 in {*GEN2_ERROR.values(), _KILL_ERROR}:
        return GEN2_CODES.get(code & 0x0F, ChipTrouble.OTHER)
    raise strange(frame.packed())


def strange(said: bytes) -> DeviceProtocolError:
    """Say that the module answered what its protocol does not know."""
    shown = said[:_SHOWN_BYTES].hex(" ")
    return DeviceProtocolError(f"the encoder answered what we do not know ({shown}): unplug it, plug it in")


def _can_mean(error: Frame, command: Frame) -> bool:
    """Tell whether an error of this code can come of this command."""
    code = error.data[0] if error.data else BAD_COMMAND
    if code in {BAD_COMMAND, _HOPPING_FAILED}:
        return True
    if code == WRONG_PASSWORD:
        return command.command in GEN2_ERROR
    about = Cmd(command.command)
    return code == NO_CHIP.get(about) or code & 0xF0 == GEN2_ERROR.get(about)


def _named(pc: int, epc: str) -> bytes:
    chip = pc.to_bytes(2, "big") + bytes.fromhex(epc)
    return bytes([len(chip)]) + chip
