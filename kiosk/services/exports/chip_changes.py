"""What changed in a chip file since the one before."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.core.chip_files import LiveChip
from kiosk.core.spreadsheet import Cell, Table

COLUMNS = ("change", "bib", "chip_code")


@dataclass(frozen=True, slots=True)
class Changes:
    """Chips to tell timing, by bib and code; a code that went to another bib stands in both.

    Attributes:
        added: they count now and did not before.
        removed: they counted before and are dead now.
    """

    added: tuple[LiveChip, ...]
    removed: tuple[LiveChip, ...]


def changes_between(before: Iterable[LiveChip], now: Iterable[LiveChip]) -> Changes:
    """Compare what counted in two files."""
    old, new = frozenset(before), frozenset(now)
    return Changes(tuple(sorted(new - old)), tuple(sorted(old - new)))


def changes_table(changes: Changes) -> Table:
    """List what to take out, and then what to put in: a code may go from one bib to another."""
    lines = [("removed", chip) for chip in changes.removed] + [("added", chip) for chip in changes.added]
    rows: list[tuple[Cell, ...]] = [(change, int(chip.bib), chip.epc) for change, chip in lines]
    return Table(COLUMNS, rows)
