"""A simulated encoder without a protocol: its commands go straight to the virtual antenna."""

from collections import Counter

from kiosk.core.errors import DeviceGoneError
from kiosk.hardware.chips.access import ChipError, ChipSeen, ChipTrouble
from kiosk.hardware.chips.gen2 import Bank
from kiosk.hardware.virtual.antenna import GONE, Antenna
from kiosk.hardware.virtual.chip import AirEnd
from kiosk.hardware.virtual.stock import Lying

IDENTITY = "Dossard virtual chip encoder, simulated"
_ROUNDS = 3
_TROUBLE = {
    AirEnd.NO_REPLY: ChipTrouble.NO_REPLY,
    AirEnd.LOCKED: ChipTrouble.LOCKED,
    AirEnd.WRONG_PASSWORD: ChipTrouble.WRONG_PASSWORD,
    AirEnd.OVERRUN: ChipTrouble.OVERRUN,
    AirEnd.LOW_POWER: ChipTrouble.LOW_POWER,
    AirEnd.OTHER: ChipTrouble.OTHER,
}


class InProcessAccess:
    """See `kiosk.hardware.chips.access.TagAccess`."""

    def __init__(self, antenna: Antenna) -> None:
        self._antenna = antenna

    @property
    def identity(self) -> str:
        """See `TagAccess.identity`."""
        return IDENTITY

    def check(self) -> None:
        """See `TagAccess.check`."""
        if not self._antenna.is_plugged() or self._antenna.is_silent():
            raise DeviceGoneError(GONE)

    def inventory(self) -> tuple[ChipSeen, ...]:
        """See `TagAccess.inventory`."""
        heard: Counter[Lying] = Counter()
        for _ in range(_ROUNDS):
            heard |= Counter(self._antenna.heard())
        seen = (ChipSeen(one.chip.tid, one.chip.said_pc, one.chip.epc) for one in heard.elements())
        return tuple(sorted(seen, key=lambda one: one.tid))

    def read(self, tid: str, bank: Bank, word: int, words: int, *, password: int = 0) -> bytes:
        """See `TagAccess.read`."""
        end, content = self._antenna.read(self._number(tid), bank, word, words, password)
        _must_be_done(end)
        return content

    def write(self, tid: str, bank: Bank, word: int, content: bytes, *, password: int = 0) -> None:
        """See `TagAccess.write`."""
        end, words = self._antenna.write(self._number(tid), bank, word, content, password)
        _must_be_done(end, words)

    def lock(self, tid: str, payload: bytes, *, password: int) -> None:
        """See `TagAccess.lock`."""
        _must_be_done(self._antenna.lock(self._number(tid), int.from_bytes(payload, "big"), password))

    def close(self) -> None:
        """See `TagAccess.close`; nothing is held."""

    def _number(self, tid: str) -> int:
        lying = self._antenna.stock.state().lying
        return next((one.number for one in lying if one.chip.tid == tid), 0)


def _must_be_done(end: AirEnd, words: int | None = None) -> None:
    if end is not AirEnd.DONE:
        raise ChipError(_TROUBLE[end], words=words)
