"""Where the labels of a virtual printer come out: a folder that outlives the station.

    state.json            stock and ribbon left, counters, the next blank chip
    label-000001.png      what was printed
    label-000001.json     number, size, chips, void, partial, when

Every file is written whole or not at all, under a lock, so that two processes cannot spoil it.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.chip import Gen2Chip, blank_chip
from kiosk.hardware.virtual.faults import locked, write_atomically

_STATE = "state.json"
# a ribbon lasts longer than a roll
_LABELS_PER_RIBBON = 3
_LABEL = re.compile(r"label-(\d{6,})\.json")


@dataclass(slots=True)
class TrayState:
    """What a printer remembers without power; changed only while the tray is locked.

    Attributes:
        labels: all that ever came out, whole, partial or void.
        valid, void: the two RFID odometers.
        next_blank: number of the blank label under the head.
    """

    seed: str
    stock_left: int
    ribbon_left: int
    labels: int = 0
    valid: int = 0
    void: int = 0
    next_blank: int = 1
    reprints_after_fault: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """One label that came out.

    Attributes:
        number: counts the labels of this printer, from 1.
        chips: what each of its chips holds now.
        at: Unix time, seconds.
        is_partial: printing stopped before its end.
        aborted_graphics: pictures that were dropped because their checksum was wrong.
        ignored: commands that this printer did not carry out.
    """

    number: int
    width_dots: int
    height_dots: int
    dpi: int
    chips: tuple[Gen2Chip, ...]
    at: float
    is_void: bool = False
    is_partial: bool = False
    aborted_graphics: int = 0
    ignored: tuple[str, ...] = field(default=())

    @property
    def is_whole(self) -> bool:
        """Tell whether the label looks like a finished bib."""
        return not (self.is_void or self.is_partial)


class Tray:
    """The folder of one virtual printer."""

    def __init__(self, folder: Path, *, seed: str, stock: int) -> None:
        self.folder = folder
        self._fresh = TrayState(seed=seed, stock_left=stock, ribbon_left=_LABELS_PER_RIBBON * stock)

    @contextmanager
    def changing(self) -> Iterator[TrayState]:
        """Give the state to change; it is stored on the way out, unless something raised."""
        with locked(self.folder / "tray.lock"):
            state = self._read()
            before = asdict(state)
            yield state
            if asdict(state) != before or not (self.folder / _STATE).exists():
                write_atomically(self.folder / _STATE, json.dumps(asdict(state), indent=1).encode())

    def state(self) -> TrayState:
        """Give the state as it is now."""
        return self._read()

    def reload(self, labels: int) -> None:
        """Put a new roll of blank labels in, and a new ribbon if the old one would not last."""
        with self.changing() as state:
            state.stock_left = labels
            if state.ribbon_left < labels:
                state.ribbon_left = _LABELS_PER_RIBBON * labels

    def put(self, label: Label, png: bytes) -> None:
        """Lay a label into the tray, or put a changed one back; the caller is changing the state."""
        write_atomically(self.picture(label.number), png)
        self.note(label)

    def note(self, label: Label) -> None:
        """Write what is known of a label; the caller is changing the state."""
        chips = [
            {"epc": chip.epc, "tid": chip.tid, "pc": f"{chip.pc:04X}", "memory": chip.room.hex().upper()}
            for chip in label.chips
        ]
        text = json.dumps({**asdict(label), "chips": chips}, indent=1)
        write_atomically(self._words(label.number), text.encode())

    def picture(self, number: int) -> Path:
        """Name the picture of a label."""
        return self.folder / f"label-{number:06}.png"

    def label(self, number: int) -> Label | None:
        """Read what is known of a label, None if it never came out."""
        try:
            row = json.loads(self._words(number).read_bytes())
        except FileNotFoundError:
            return None
        chips = tuple(
            Gen2Chip(chip["tid"], int(chip["pc"], 16), bytes.fromhex(chip["memory"])) for chip in row["chips"]
        )
        return Label(**{**row, "chips": chips, "ignored": tuple(row["ignored"])})

    def numbers(self) -> list[int]:
        """List the labels that lie in the tray, oldest first."""
        if not self.folder.is_dir():
            return []
        names = (_LABEL.fullmatch(path.name) for path in self.folder.iterdir())
        return sorted(int(name[1]) for name in names if name)

    def _words(self, number: int) -> Path:
        return self.folder / f"label-{number:06}.json"

    def _read(self) -> TrayState:
        path = self.folder / _STATE
        try:
            return TrayState(**json.loads(path.read_bytes()))
        except FileNotFoundError:
            return TrayState(**asdict(self._fresh))
        except (ValueError, TypeError, OSError) as mistake:
            raise DeviceError(f"{path} is no tray of a virtual printer: choose another folder") from mistake


def blank(seed: str, number: int) -> Gen2Chip:
    """Give the chip of a blank label: the same for the same seed and number, never twice."""
    lot = hashlib.sha256(seed.encode()).hexdigest()[:8].upper()
    return blank_chip(f"E2801160{lot}{number:08X}", f"E280{lot}{number:08X}0000")
