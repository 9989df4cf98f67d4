"""The field of a virtual encoder: which chip lies on it, kept in a folder so that it survives the station."""

import json
from dataclasses import dataclass
from pathlib import Path

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.hardware.encoding import ChipSeen
from kiosk.hardware.gen2 import WORD_BYTES, Gen2Chip
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault, locked, write_atomically
from kiosk.hardware.virtual.tray import blank

_FILE = "field.json"


@dataclass(frozen=True, slots=True)
class _Lying:
    """The chip on the field, the bib that it was taken for, and its place in the stock."""

    number: int
    holder: str
    chip: Gen2Chip


class VirtualField:
    """A `TagAccess` over simulated chips; whoever encodes a new bib finds a new blank chip there."""

    def __init__(self, folder: Path, *, seed: str) -> None:
        self._folder = folder
        self._seed = seed
        self._faults = FaultBook(folder)
        self._has_left = False

    def lay(self, holder: str) -> None:
        """Put the chip of this bib onto the field: the one that lies there for it, or the next blank."""
        with locked(self._folder / "field.lock"):
            lying = self._read()
            self._has_left = False
            if lying.holder != holder:
                number = lying.number + 1
                self._store(_Lying(number, holder, blank(self._seed, number)))

    def is_plugged(self) -> bool:
        """Tell whether the encoder is there."""
        return not self._faults.has(VirtualFault.UNPLUGGED)

    def inventory(self) -> tuple[str, ...]:
        """See `TagAccess.inventory`."""
        lying, striking = self._seen()
        if VirtualFault.NO_CHIP in striking or not lying.number:
            self._over(striking, VirtualFault.NO_CHIP)
            return ()
        if self._has_left:
            return (blank(self._seed, lying.number + 1).tid,) if VirtualFault.CHIP_SWAPPED in striking else ()
        beside = (blank(self._seed, lying.number + 1).tid,) if VirtualFault.TWO_CHIPS in striking else ()
        self._over(striking, VirtualFault.TWO_CHIPS)
        return (lying.chip.tid, *beside)

    def write(self, tid: str, word: int, content: bytes) -> int:
        """See `TagAccess.write`."""
        with locked(self._folder / "field.lock"):
            lying, striking = self._seen()
            if self._has_left or lying.chip.tid != tid:
                return 0
            words = len(content) // WORD_BYTES
            if VirtualFault.NOT_STORED in striking:
                self._over(striking, VirtualFault.NOT_STORED)
                return words
            if leaving := striking.get(VirtualFault.CHIP_LEAVES):
                words = min(words, leaving.words)
                self._has_left = True
                self._over(striking, VirtualFault.CHIP_LEAVES)
            self._store(_Lying(lying.number, lying.holder, lying.chip.written(word, content, words=words)))
            self._has_left = self._has_left or VirtualFault.CHIP_SWAPPED in striking
            return words

    def read(self, tid: str) -> ChipSeen | None:
        """See `TagAccess.read`."""
        lying, _ = self._seen()
        if self._has_left or lying.chip.tid != tid:
            return None
        return ChipSeen(lying.chip.pc, lying.chip.epc)

    def _seen(self) -> tuple[_Lying, dict[VirtualFault, ScriptedFault]]:
        lying = self._read()
        striking = self._faults.striking(lying.number)
        if VirtualFault.UNPLUGGED in striking or VirtualFault.NO_ANSWER in striking:
            raise DeviceGoneError("the virtual encoder does not answer: check its cable")
        return lying, striking

    def _over(self, striking: dict[VirtualFault, ScriptedFault], fault: VirtualFault) -> None:
        scripted = striking.get(fault)
        if scripted is not None and scripted.label is not None:
            self._faults.strike(scripted)

    def _read(self) -> _Lying:
        path = self._folder / _FILE
        try:
            row = json.loads(path.read_bytes())
            chip = Gen2Chip(row["tid"], row["pc"], bytes.fromhex(row["memory"]))
            return _Lying(row["number"], row["holder"], chip)
        except FileNotFoundError:
            return _Lying(0, "", blank(self._seed, 0))
        except (ValueError, KeyError, TypeError, OSError) as mistake:
            raise DeviceError(f"{path} is no field of a virtual encoder: choose another folder") from mistake

    def _store(self, lying: _Lying) -> None:
        row = {
            "number": lying.number,
            "holder": lying.holder,
            "tid": lying.chip.tid,
            "pc": lying.chip.pc,
            "epc": lying.chip.epc,
            "memory": lying.chip.room.hex().upper(),
        }
        write_atomically(self._folder / _FILE, json.dumps(row, indent=1).encode())
