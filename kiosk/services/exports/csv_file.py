"""A table as CSV text that no spreadsheet takes for formulas."""

import csv

from kiosk.core.spreadsheet import Table

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
_QUOTED_END, _END = "\r\n", "\n"


class _Lines:
    """Takes the lines of a writer.

    The writer quotes only the signs of its own line end, and many readers end a line at a lone CR: so it
    is given both signs, and the line gets its real end here.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []

    def write(self, line: str) -> None:
        self.lines.append(line.removesuffix(_QUOTED_END) + _END)


def csv_text(table: Table) -> str:
    """Write headings and lines, each ended by a line feed, quoted only where needed."""
    taken = _Lines()
    writer = csv.writer(taken, delimiter=table.separator, lineterminator=_QUOTED_END)
    writer.writerow(table.columns)
    writer.writerows([guarded(str(cell)) for cell in row] for row in table.rows)
    return "".join(taken.lines)


def guarded(cell: str) -> str:
    """Keep a spreadsheet from taking a cell for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell
