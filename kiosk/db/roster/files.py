"""Read a roster file, CSV or XLSX, into lines with their numbers."""

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import python_calamine

from kiosk.core.errors import InputError
from kiosk.db.roster.columns import column_of, read_headings
from kiosk.db.roster.text import decode

_DELIMITERS = ",;\t|"
_ZIP = b"PK\x03\x04"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"%PDF")
_LONGEST_FILE_BYTES = 200_000_000
_LONGEST_LINE = 100_000


@dataclass(frozen=True, slots=True)
class RosterLine:
    """One line: its number in the file, and its cells by column, stripped."""

    number: int
    cells: dict[str, str]


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file as it was read.

    Attributes:
        digest: SHA-256 of its bytes.
        columns: those of ours that it has.
        unknown: headings that are not ours; their cells are left out.
        lines: without empty ones.
    """

    name: str
    digest: str
    columns: frozenset[str]
    unknown: tuple[str, ...]
    lines: tuple[RosterLine, ...]


def read_roster(path: Path) -> RosterFile:
    """Read a roster.

    Raises:
        InputError: missing, no table, a column missing, or an encoding that cannot be told.
    """
    name = path.name
    content = _content(path)
    rows = _sheet(content, name) if content.startswith(_ZIP) else _table(decode(content, name=name), name)
    first = next(rows, None)
    if first is None:
        raise InputError("the file is empty; give a list with headings in its first line", where=name)
    number, headings = first
    positions, unknown = read_headings(headings, where=f"{name}:{number}")
    lines = tuple(
        RosterLine(
            number,
            {column: cells[at].strip() if at < len(cells) else "" for column, at in positions.items()},
        )
        for number, cells in rows
    )
    digest = hashlib.sha256(content).hexdigest()
    return RosterFile(name, digest, frozenset(positions), unknown, lines)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LONGEST_FILE_BYTES:
            raise InputError("more than 200 MB is no roster; give the list itself", where=path.name)
        content = path.read_bytes()
    except OSError as problem:
        raise InputError(
            f"it cannot be read ({problem.strerror}); check the path", where=str(path)
        ) from problem
    if content.startswith(_PICTURES):
        raise InputError(
            "this is a picture or a document, not a list; give a CSV or XLSX file", where=path.name
        )
    return content


def _table(text: str, name: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of CSV text that are not empty, with the line where each begins."""
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    longest = max((len(line) for line in text.splitlines()), default=0)
    if longest > _LONGEST_LINE:
        raise InputError(f"a line of {longest} characters is no line of a list; check the file", where=name)
    before = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as mistake:
            raise InputError(f"the line cannot be read: {mistake}", where=f"{name}:{before + 1}") from mistake
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            yield before + 1, cells
        before = reader.line_num


def _delimiter(text: str) -> str:
    """Choose the sign that makes the most headings known, the earlier one where none does better."""
    head = next((line for line in text[:_LONGEST_LINE].splitlines() if line.strip()), "")

    def known(delimiter: str) -> int:
        cells = next(csv.reader([head], delimiter=delimiter), [])
        return sum(column_of(cell) is not None for cell in cells)

    return max(_DELIMITERS, key=known)


def _sheet(content: bytes, name: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of the first sheet that are not empty, with their numbers."""
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    # the reader raises errors of its own for damaged files, and plain ones for missing sheets
    except (python_calamine.CalamineError, IndexError, OSError) as mistake:
        raise InputError(f"the XLSX file cannot be read: {mistake}; save it again", where=name) from mistake
    for number, row in enumerate(rows, start=1):
        cells = [_cell(value) for value in row]
        if any(cell.strip() for cell in cells):
            yield number, cells


def _cell(value: object) -> str:
    """Write a cell as a person sees it: whole numbers without a point, dates as ISO."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
