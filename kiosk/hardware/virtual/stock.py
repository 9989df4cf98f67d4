"""What lies on a virtual encoder, kept in a folder so that it survives the station.

    field.json            the chips that lie there, for whom, and how many were taken from the stock
    chip-000001.json      a chip that was there and went away, as it is now

Chips have a number in the stock, from 1; the same seed and number is always the same chip.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.chip import Gen2Chip
from kiosk.hardware.virtual.faults import locked, write_atomically
from kiosk.hardware.virtual.tray import blank

_FILE = "field.json"


@dataclass(frozen=True, slots=True)
class Lying:
    """A chip and its number in the stock."""

    number: int
    chip: Gen2Chip


@dataclass(frozen=True, slots=True)
class FieldState:
    """What lies before the antenna.

    Attributes:
        taken: how many chips were ever taken from the stock.
        holder: for which bib the chips lie there, as whoever laid them calls it.
        moved: chips that slipped away while they were written; whoever lays the bib's chips finds them.
    """

    taken: int = 0
    holder: str = ""
    lying: tuple[Lying, ...] = field(default=())
    moved: tuple[Lying, ...] = field(default=())

    def replaced(self, number: int, chip: Gen2Chip) -> "FieldState":
        """Give the state with a changed chip."""
        changed = tuple(Lying(number, chip) if one.number == number else one for one in self.lying)
        return replace(self, lying=changed)


class ChipStock:
    """The folder of one virtual encoder; any process may change it."""

    def __init__(self, folder: Path, *, seed: str) -> None:
        self.folder = folder
        self._seed = seed

    def blank(self, number: int) -> Gen2Chip:
        """Give a chip of the stock as the factory delivers it."""
        return blank(self._seed, number)

    def state(self) -> FieldState:
        """Give what lies there now.

        Raises:
            DeviceError: the folder holds something else.
        """
        path = self.folder / _FILE
        try:
            row = json.loads(path.read_bytes())
            lying, moved = (
                tuple(Lying(one["number"], _chip(one)) for one in row[name]) for name in ("lying", "moved")
            )
            return FieldState(row["taken"], row["holder"], lying, moved)
        except FileNotFoundError:
            return FieldState()
        except (ValueError, KeyError, TypeError, OSError) as mistake:
            raise DeviceError(f"{path} is no field of a virtual encoder: choose another folder") from mistake

    @contextmanager
    def changing(self) -> Iterator[list[FieldState]]:
        """Give the state in a list of one, to be put back changed; chips that left are kept in files."""
        with locked(self.folder / "field.lock"):
            before = self.state()
            box = [before]
            yield box
            if box[0] != before:
                self._store(before, box[0])

    def lay(self, holder: str, count: int = 1) -> None:
        """Put the chips of this bib there: those that lie there for it, or the next blanks."""
        with self.changing() as box:
            begun = (*box[0].lying, *box[0].moved)
            if box[0].holder == holder and len(begun) == count:
                box[0] = replace(box[0], lying=begun, moved=())
            else:
                taken = box[0].taken
                fresh = tuple(Lying(n, self.blank(n)) for n in range(taken + 1, taken + count + 1))
                box[0] = FieldState(taken + count, holder, fresh)

    def put(self, *chips: Gen2Chip, holder: str = "") -> None:
        """Put these chips there instead of what lies there."""
        with self.changing() as box:
            taken = box[0].taken
            lying = tuple(Lying(taken + n, chip) for n, chip in enumerate(chips, 1))
            box[0] = FieldState(taken + len(chips), holder, lying)

    def put_back(self, number: int) -> None:
        """Put a chip there that went away, instead of what lies there."""
        with self.changing() as box:
            box[0] = replace(box[0], lying=(Lying(number, self.away_chip(number)),))

    def away_chip(self, number: int) -> Gen2Chip:
        """Give a chip that was there and went away, as it is now."""
        return _chip(json.loads(self._away(number).read_bytes()))

    def away(self) -> dict[int, Gen2Chip]:
        """Give the chips that were there and went away, by number."""
        rows = (json.loads(path.read_bytes()) for path in sorted(self.folder.glob("chip-*.json")))
        return {row["number"]: _chip(row) for row in rows}

    def _store(self, before: FieldState, after: FieldState) -> None:
        stays = {one.number for one in (*after.lying, *after.moved)}
        for one in (*before.lying, *before.moved):
            if one.number not in stays:
                write_atomically(self._away(one.number), json.dumps(_row(one), indent=1).encode())
        row = {
            "taken": after.taken,
            "holder": after.holder,
            "lying": [_row(one) for one in after.lying],
            "moved": [_row(one) for one in after.moved],
        }
        write_atomically(self.folder / _FILE, json.dumps(row, indent=1).encode())

    def _away(self, number: int) -> Path:
        return self.folder / f"chip-{number:06}.json"


def _row(one: Lying) -> dict[str, object]:
    chip = one.chip
    hexes = {"room": chip.room.hex().upper(), "user": chip.user.hex().upper(), "epc": chip.epc}
    return {"number": one.number, **asdict(chip), **hexes}


def _chip(row: dict[str, str | int | bool]) -> Gen2Chip:
    return Gen2Chip(
        tid=str(row["tid"]),
        pc=int(row["pc"]),
        room=bytes.fromhex(str(row["room"])),
        kill=int(row["kill"]),
        access=int(row["access"]),
        user=bytes.fromhex(str(row["user"])),
        locks=int(row["locks"]),
        computes_umi=bool(row["computes_umi"]),
    )
