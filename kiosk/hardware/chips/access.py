"""What every encoder does for the policy above it: list, read, write and lock chips. No policy here."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from kiosk.core.errors import DeviceError
from kiosk.hardware.chips.gen2 import Bank


class ChipTrouble(Enum):
    """Why a chip did not do what it was asked."""

    NO_REPLY = "no_reply"  # it is not there, or left
    LOCKED = "locked"  # it may not be written without its password
    WRONG_PASSWORD = "wrong_password"
    OVERRUN = "overrun"  # it has no such memory
    LOW_POWER = "low_power"
    OTHER = "other"

    @property
    def may_pass(self) -> bool:
        """Tell whether another try may succeed."""
        return self in {ChipTrouble.NO_REPLY, ChipTrouble.LOW_POWER, ChipTrouble.OTHER}


class ChipError(DeviceError):
    """The encoder works, and the chip did not do it.

    Attributes:
        trouble: why.
        words: of a write, how many words the encoder says were stored before; None: it does not say.
    """

    def __init__(self, trouble: ChipTrouble, *, words: int | None = None) -> None:
        super().__init__(f"the chip did not do it: {trouble.value}")
        self.trouble = trouble
        self.words = words


@dataclass(frozen=True, slots=True)
class ChipSeen:
    """A chip that answered.

    Attributes:
        tid: the factory's code, upper-case hex; empty where it could not be read.
        pc: the protocol control word as the chip sent it.
        epc: the code, upper-case hex, as long as the PC says.
        rssi_dbm: how strong, None where the encoder does not say.
    """

    tid: str
    pc: int
    epc: str
    rssi_dbm: float | None = None


class TagAccess(Protocol):
    """One open encoder; used by one thread.

    Every method blocks for a bounded time. Each may raise DeviceGoneError (the encoder went away, what it was
    doing is not known) or DeviceProtocolError (it said what its protocol does not know).
    """

    @property
    def identity(self) -> str:
        """Give maker, model and firmware as the encoder itself says, for staff."""

    def check(self) -> None:
        """Ask for a sign of life, and answer what the encoder asked meanwhile."""

    def inventory(self) -> tuple[ChipSeen, ...]:
        """Listen for the whole window; give every chip that answered once, by TID.

        A chip whose TID cannot be read stands there with an empty one; chips that cannot be told apart
        stand there as often as they were heard in one round.
        """

    def read(self, tid: str, bank: Bank, word: int, words: int, *, password: int = 0) -> bytes:
        """Select the chip with this TID afresh, and read.

        Raises:
            ChipError: it did not answer, or may not be read.
        """

    def write(self, tid: str, bank: Bank, word: int, content: bytes, *, password: int = 0) -> None:
        """Select the chip with this TID afresh, and write whole words.

        Raises:
            ChipError: it did not acknowledge all; what it stored is not known from that.
        """

    def lock(self, tid: str, payload: bytes, *, password: int) -> None:
        """Lock what `kiosk.hardware.chips.gen2.lock_payload` says.

        Raises:
            ChipError: it did not acknowledge.
        """

    def close(self) -> None:
        """Let the encoder go; twice is once."""
