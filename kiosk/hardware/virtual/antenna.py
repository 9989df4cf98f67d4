"""A virtual encoder's antenna: commands over the air to the chips that lie there, simulated.

Byte-level readers and the in-process encoder stand on this one; what goes wrong is in the folder's
fault book, and strikes at the chip with that number in the stock.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from kiosk.core.errors import DeviceGoneError
from kiosk.hardware.chips.gen2 import WORD_BYTES, Bank
from kiosk.hardware.virtual.chip import AirEnd
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.stock import ChipStock, FieldState, Lying

GONE = "the virtual encoder does not answer: check its cable"
_SLOW_S = 0.3

# these are not over after a round: somebody has to look and begin again
_CROWDS = {VirtualFault.NO_CHIP, VirtualFault.TWO_CHIPS}

Striking = dict[VirtualFault, ScriptedFault]


@dataclass(frozen=True, slots=True)
class AirTime:
    """How long the air takes, seconds; fixed, so that what is measured is ours.

    Attributes:
        command_s: one read, write or lock of one chip.
        round_s: one round of inventory.
    """

    command_s: float = 0.03
    round_s: float = 0.03


class Antenna:
    """One antenna and what lies before it; used by one thread at a time.

    Attributes:
        spent_s: the simulated time on the air so far, in seconds.
    """

    def __init__(self, folder: Path, *, seed: str, air: AirTime | None = None) -> None:
        self.stock = ChipStock(folder, seed=seed)
        self._faults = FaultBook(folder)
        self._air = air or AirTime()
        self.spent_s = 0.0
        self._wait = Event().wait
        self._read_before: dict[Bank, bytes] = {}
        self._crowds: list[ScriptedFault] = []

    def lay(self, holder: str, count: int = 1) -> None:
        """Put the chips of a bib there; see `ChipStock.lay`. Whoever lays them looks what else lies there."""
        for crowd in self._crowds:
            self._faults.strike(crowd)
        self._crowds.clear()
        self.stock.lay(holder, count)

    def is_plugged(self) -> bool:
        """Tell whether the encoder is there."""
        return not (self._faults.has(VirtualFault.UNPLUGGED) or self._faults.has(VirtualFault.GONE_IN_WRITE))

    def is_silent(self) -> bool:
        """Tell whether the encoder is there and says nothing."""
        return self._faults.has(VirtualFault.NO_ANSWER)

    def heard(self) -> tuple[Lying, ...]:
        """Run one round: the chips that answer, each once.

        Raises:
            DeviceGoneError: the encoder is unplugged, or says nothing.
        """
        state, striking = self._working()
        self._spend(self._air.round_s, striking)
        beside = state.taken + 1
        for fault in _CROWDS & striking.keys():
            if striking[fault].label is not None and striking[fault] not in self._crowds:
                self._crowds.append(striking[fault])
        if VirtualFault.NO_CHIP in striking:
            return ()
        lying = state.lying
        if VirtualFault.TWO_CHIPS in striking and lying:
            lying = (*lying, Lying(beside, self.stock.blank(beside)))
        return lying

    def read(self, number: int, bank: Bank, word: int, words: int, password: int) -> tuple[AirEnd, bytes]:
        """Read from a chip; raises as `heard`."""
        state, striking = self._working()
        self._spend(self._air.command_s, striking)
        lying = _lying(state, number)
        if lying is None:
            return AirEnd.NO_REPLY, b""
        end, content = lying.chip.read(bank, word, words, password=password)
        before, self._read_before[bank] = self._read_before.get(bank), content
        if VirtualFault.PREVIOUS_CHIP in striking and before is not None and len(before) == len(content):
            self._over(striking, VirtualFault.PREVIOUS_CHIP)
            return AirEnd.DONE, before
        return end, content

    def write(self, number: int, bank: Bank, word: int, content: bytes, password: int) -> tuple[AirEnd, int]:
        """Write to a chip; give how it ended, and how many words the encoder says were stored.

        Raises:
            DeviceGoneError: the encoder is unplugged or silent, or went away in the middle.
        """
        _, striking = self._working()
        self._spend(self._air.command_s, striking)
        with self.stock.changing() as box:
            lying = _lying(box[0], number)
            if lying is None:
                return AirEnd.NO_REPLY, 0
            end = lying.chip.write(bank, word, content, password=password)
            if end is not AirEnd.DONE:
                return end, 0
            stored = self._stored(len(content) // WORD_BYTES, striking)
            changed = lying.chip.written(word, content, words=stored, bank=bank)
            box[0] = box[0].replaced(number, changed)
        return self._ended(striking, len(content) // WORD_BYTES, stored)

    def lock(self, number: int, payload: int, password: int) -> AirEnd:
        """Lock parts of a chip; payload as `Gen2Chip.locked` takes it. Raises as `heard`."""
        _, striking = self._working()
        self._spend(self._air.command_s, striking)
        with self.stock.changing() as box:
            lying = _lying(box[0], number)
            if lying is None:
                return AirEnd.NO_REPLY
            end, changed = lying.chip.locked(payload, password=password)
            box[0] = box[0].replaced(number, changed)
        return end

    def _stored(self, words: int, striking: Striking) -> int:
        if VirtualFault.NOT_STORED in striking:
            return 0
        leaving = striking.get(VirtualFault.CHIP_LEAVES) or striking.get(VirtualFault.GONE_IN_WRITE)
        return min(words, leaving.words) if leaving else words

    def _ended(self, striking: Striking, words: int, stored: int) -> tuple[AirEnd, int]:
        """Say how a write that reached the chip ended, as the encoder sees it."""
        for fault in (VirtualFault.NOT_STORED, VirtualFault.CHIP_SWAPPED, VirtualFault.CHIP_LEAVES):
            self._over(striking, fault)
        if VirtualFault.GONE_IN_WRITE in striking:
            # from now on, until somebody plugs it in
            self._faults.strike(striking[VirtualFault.GONE_IN_WRITE])
            raise DeviceGoneError(GONE)
        if VirtualFault.STORED_NOT_ACKNOWLEDGED in striking:
            self._over(striking, VirtualFault.STORED_NOT_ACKNOWLEDGED)
            return AirEnd.NO_REPLY, 0
        if VirtualFault.CHIP_SWAPPED in striking:
            self._swap()
        if VirtualFault.CHIP_LEAVES in striking:
            self._move_away()
            return (AirEnd.DONE if stored == words else AirEnd.NO_REPLY), stored
        return AirEnd.DONE, words

    def _move_away(self) -> None:
        """Let the chips slip away; whoever lays them there again puts them back."""
        with self.stock.changing() as box:
            box[0] = replace(box[0], lying=(), moved=(*box[0].lying, *box[0].moved))

    def _swap(self) -> None:
        """Let another chip lie there now."""
        with self.stock.changing() as box:
            number = box[0].taken + 1
            other = Lying(number, self.stock.blank(number))
            box[0] = replace(box[0], taken=number, lying=(other,))

    def _working(self) -> tuple[FieldState, Striking]:
        state = self.stock.state()
        numbers = [one.number for one in state.lying] or [state.taken]
        striking: Striking = {}
        for number in reversed(numbers):
            striking |= self._faults.striking(number)
        if not self.is_plugged() or self.is_silent():
            raise DeviceGoneError(GONE)
        return state, striking

    def _spend(self, seconds: float, striking: Striking) -> None:
        seconds += _SLOW_S if VirtualFault.SLOW in striking else 0
        self.spent_s += seconds
        self._wait(seconds)

    def _over(self, striking: Striking, fault: VirtualFault) -> None:
        scripted = striking.get(fault)
        if scripted is not None and scripted.label is not None:
            self._faults.strike(scripted)


def _lying(state: FieldState, number: int) -> Lying | None:
    return next((one for one in state.lying if one.number == number), None)
