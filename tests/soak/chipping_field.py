"""The field of an encoder in the hunt for chips: what lies there and in the drawer, and what goes wrong."""

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.core.bib import ChipPlan
from kiosk.core.flow.effects import Job
from kiosk.core.ports import ChipEncoder, ChipFound, ChipsAnswer, MayWrite
from kiosk.hardware.virtual.chip import Gen2Chip
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.stock import ChipStock

FAULTS = (
    VirtualFault.NO_CHIP,
    VirtualFault.TWO_CHIPS,
    VirtualFault.CHIP_LEAVES,
    VirtualFault.NOT_STORED,
    VirtualFault.STORED_NOT_ACKNOWLEDGED,
    VirtualFault.CHIP_SWAPPED,
    VirtualFault.GONE_IN_WRITE,
    VirtualFault.UNPLUGGED,
    VirtualFault.PREVIOUS_CHIP,
)
# of seven, PC and code: often all of them, which nobody hears
WORDS = (0, 1, 3, 6, 7, 7)


class PowerCutError(Exception):
    """The station lost its power at this moment."""


@dataclass(frozen=True)
class Setting:
    """One world: how chips are reached, how many a bib has, whether they are locked."""

    protocol: str
    per_bib: int
    locks: bool
    seed: int
    places: int


@dataclass
class Cutting:
    """An encoder whose station can lose its power just before or after the journal knows a chip."""

    encoder: ChipEncoder
    cuts: str = ""

    def encode(self, plans: tuple[ChipPlan, ...], *, may_write: MayWrite) -> ChipsAnswer:
        def noted(found: tuple[ChipFound, ...]) -> None:
            if self.cuts == "before":
                raise PowerCutError
            may_write(found)
            if self.cuts == "noted":
                raise PowerCutError

        answer = self.encoder.encode(plans, may_write=noted)
        if self.cuts == "after":
            raise PowerCutError
        return answer

    def read(self, count: int = 1) -> ChipsAnswer:
        return self.encoder.read(count)


@dataclass
class Field:
    """Chips on an encoder and in a drawer of odd ones, and one clumsy person.

    Attributes:
        in_hand: the chips of each bib that was handed over.
    """

    setting: Setting
    folder: Path
    chance: random.Random
    cutting: Cutting
    counts: Counter
    drawer: list[Gen2Chip] = field(default_factory=list)
    copies: set[str] = field(default_factory=set)
    in_hand: dict[int, tuple[str, ...]] = field(default_factory=dict)
    known: dict[str, Gen2Chip] = field(default_factory=dict)
    looked_at: int = 0

    def __post_init__(self) -> None:
        self.stock = ChipStock(self.folder, seed="soak")
        self.faults = FaultBook(self.folder)

    def lay(self, job: Job, *, keeps: bool) -> None:
        """Put blanks there, the chips that were begun, or others by mistake."""
        if keeps:
            return
        begun = [chip.tid for chip in job.pickup.current.chips if chip.tid]
        if begun and self.chance.random() < 0.75:
            self.stock.put(
                *(self.found(tid) for tid in begun), *self._blanks(self.setting.per_bib - len(begun))
            )
        elif self.chance.random() < 0.1:
            odd = [self.odd() for _ in range(self.setting.per_bib)]
            self.stock.put(*odd)
        elif not begun:
            self.stock.put(*self._blanks(self.setting.per_bib))

    def _blanks(self, count: int) -> list[Gen2Chip]:
        taken = self.stock.state().taken
        return [self.stock.blank(taken + 1000 + number) for number in range(count)]

    def odd(self) -> Gen2Chip:
        """Take a chip that should not be there: from the drawer, a copy, a locked one, one in use."""
        live = list(self.in_hand.values())
        blank = self.stock.blank(500_000 + self.chance.randrange(10**6))
        kind = self.chance.randrange(4)
        if kind == 0 and self.drawer:
            return self._newest(self.drawer.pop(self.chance.randrange(len(self.drawer))))
        if kind == 1 and live:
            self.copies.add(blank.tid)
            original = self.found(self.chance.choice(live)[0])
            return blank.written(1, original.bank()[2:16])
        if kind == 2 and live:
            return self.found(self.chance.choice(live)[0])
        return replace(blank, access=0x1234, locks=0b0000100000)

    def mishap(self) -> None:
        """Plan that something goes wrong, more or less often."""
        if self.chance.random() < 0.45:
            number = max((one.number for one in self.stock.state().lying), default=1)
            fault = self.chance.choice(FAULTS)
            # once, or until somebody looks after it
            lasts = fault is VirtualFault.NOT_STORED and self.chance.random() < 0.5
            label = None if lasts else number
            self.faults.plan(ScriptedFault(fault, label=label, words=self.chance.choice(WORDS)))
            self.counts["faults"] += 1
        elif self.chance.random() < 0.12:
            self.cutting.cuts = self.chance.choice(("before", "noted", "after"))

    def found(self, tid: str) -> Gen2Chip:
        return self.chips()[tid]

    def _newest(self, chip: Gen2Chip) -> Gen2Chip:
        return self.chips().get(chip.tid, chip)

    def chips(self) -> dict[str, Gen2Chip]:
        """Give every chip that ever lay on the encoder, as it is now."""
        state = self.stock.state()
        there = (*state.lying, *state.moved)
        lying = {one.number for one in there}
        for number in range(self.looked_at + 1, min(lying, default=state.taken + 1)):
            chip = self.stock.away_chip(number)
            # a chip that was laid there again has a later number
            self.known[chip.tid] = chip
            self.looked_at = number
        return self.known | {one.chip.tid: one.chip for one in there}

    def wrong(self, right: list[Gen2Chip]) -> list[Gen2Chip]:
        """Take copies of the very chips that are asked for, or others."""
        if self.chance.random() < 0.5:
            return [self.odd() for _ in right]
        self.copies |= {(blank := self.stock.blank(600_000 + self.chance.randrange(10**6))).tid}
        return [replace(right[0], tid=blank.tid), *right[1:]]

    def throw_away(self, tids: set[str]) -> None:
        """Take everything off the encoder and destroy these chips, or only say so: they may come back."""
        for one in self.stock.state().lying:
            if one.chip.tid in tids and self.chance.random() >= 0.6:
                self.drawer.append(one.chip)
        self.stock.put()
