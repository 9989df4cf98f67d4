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
