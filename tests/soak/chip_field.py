"""A separate encoder in a process of its own, and the chips that a clumsy person lays there.

The encoder lives on when the station is killed, as a real one would, and so does what its chips hold.
"""

import random
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.hardware.virtual.chip import Gen2Chip
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.stock import ChipStock

SEED = "soak kill"
READERS = {
    "llrp": ("kiosk.hardware.virtual.llrp_reader", "--port", "0"),
    "m100": ("kiosk.hardware.virtual.m100_module",),
}
_STATION = """
[encoder]
driver = "{driver}"
address = "{address}"

[encoder.options]
region = "eu"
power_dbm = "15"
window_ms = "60"
"""


@dataclass
class ChipField:
    """What lies before the antenna, and who wears what.

    Attributes:
        begun: TID of the chip that the runner's bib was begun with.
        worn: TID -> who has it.
        binned: TIDs that exist no longer.
    """

    folder: Path
    driver: str
    begun: str = ""
    worn: dict[str, str] = field(default_factory=dict)
    binned: set[str] = field(default_factory=set)
    used: int = 0

    def __post_init__(self) -> None:
        self.stock = ChipStock(self.folder, seed=SEED)
        self.faults = FaultBook(self.folder)
        self._reader: subprocess.Popen[str] | None = None

    def plug_in(self) -> str:
        """Start the encoder; gives its part of a station file."""
        module, *options = READERS[self.driver]
        command = [sys.executable, "-m", module, str(self.folder), "--seed", SEED, *options]
        self._reader = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._reader.stdout is not None
        said = self._reader.stdout.readline().strip()
        assert "simulated: " in said, said
        return _STATION.format(driver=self.driver, address=said.partition("simulated: ")[2])

    def unplug(self) -> None:
        """End the encoder's process."""
        if self._reader is not None:
            with self._reader as process:
                process.kill()

    def lying(self) -> list[str]:
        """List the TIDs of what lies there."""
        return [one.chip.tid for one in self.stock.state().lying]

    def world(self) -> dict[str, Gen2Chip]:
        """Give every chip that was ever there, as it is now, by TID."""
        state = self.stock.state()
        newest = sorted(self.stock.away().items()) + [
            (one.number, one.chip) for one in (*state.lying, *state.moved)
        ]
        return {chip.tid: chip for _, chip in newest}

    def lay_blank(self) -> None:
        """Lay the next blank there, for the next bib."""
        self.used += 1
        blank = self.stock.blank(100_000 + self.used)
        self.stock.put(blank)
        self.begun = blank.tid

    def lay(self, tid: str) -> None:
        """Lay a chip there that was there before."""
        if self.lying() != [tid]:
            self.stock.put(self.world()[tid])

    def disturb(self, dice: random.Random) -> None:
        """Do to the chip what happens on a table while a station starts again."""
        match dice.randrange(10):
            case 0 | 1:
                self.stock.put(self.stock.blank(500_000 + dice.randrange(10**6)))
            case 2 | 3 if self.worn:
                self.lay(dice.choice(sorted(self.worn)))
            case 4:
                self.stock.put()
            case _:
                pass

    def loses_power(self, words: int) -> None:
        """Let the encoder lose its power at the next write, after so many words."""
        [lying] = self.stock.state().lying
        self.faults.plan(ScriptedFault(VirtualFault.GONE_IN_WRITE, label=lying.number, words=words))
