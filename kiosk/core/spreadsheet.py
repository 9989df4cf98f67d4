"""A table for people and programs: headings, and lines of words and numbers."""

from collections.abc import Sequence
from dataclasses import dataclass

# a number is one that may be counted with; what only looks like one (a code, 0042) is a word
Cell = str | int


@dataclass(frozen=True, slots=True)
class Table:
    """What becomes a CSV file or a workbook.

    Attributes:
        rows: without the headings, each as long as these.
        separator: between the cells of a CSV line.
    """

    columns: tuple[str, ...]
    rows: Sequence[tuple[Cell, ...]]
    separator: str = ","

    def __post_init__(self) -> None:
        """Refuse a line that is not as wide as the headings: its cells would stand under wrong ones.

        Raises:
            ValueError: one is.
        """
        for number, row in enumerate(self.rows, start=1):
            if len(row) != len(self.columns):
                raise ValueError(f"line {number} has {len(row)} cells for {len(self.columns)} headings")
