"""What one value of a settings file may look like, and how the file's text is fetched."""

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from kiosk.core.errors import InputError
from kiosk.core.tables import Table, read_tables

T = TypeVar("T")

LARGEST_FILE_BYTES = 1_000_000
PLAUSIBLE_YEARS = range(1970, 2200)

_CODE = re.compile(r"[A-Z0-9]{1,12}")
_HOURS = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/(?:(\d{4}-\d\d-\d\d)T)?(\d\d:\d\d)")


def read_settings(path: Path) -> str:
    """Fetch the text of a settings file.

    Raises:
        InputError: missing, unreadable, far too long, or not UTF-8 text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except FileNotFoundError as missing:
        raise InputError("there is no such file; check the path", where=str(path)) from missing
    except OSError as fault:
        raise InputError(
            f"cannot be read ({fault.strerror}); check the path and its rights", where=str(path)
        ) from fault
    if len(content) > LARGEST_FILE_BYTES:
        raise InputError("is longer than 1 MB: this is no settings file; check the path", where=str(path))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise InputError("is not UTF-8 text here; save the file as UTF-8", where=f"{path}:{line}") from fault


def root_table(text: str, name: str) -> Table:
    """Read TOML text.

    Raises:
        InputError: not TOML, empty, or nested or written so that no reader takes it.
    """
    try:
        return read_tables(text, name=name)
    except (RecursionError, ValueError) as fault:
        # tomllib lets these two through: nesting without end, and numbers of thousands of digits
        raise InputError(
            f"this cannot be read as TOML ({fault}); start from the sample", where=name
        ) from fault


def code(text: str) -> str:
    """Check a code of an event, a race or a start area.

    Raises:
        InputError: other than 1 to 12 of A-Z and 0-9.
    """
    if not _CODE.fullmatch(text):
        raise InputError(f'"{text}" must be 1 to 12 capital letters A-Z and digits, such as "42K"')
    return text


def label(text: str) -> str:
    """Check a text that people read.

    Raises:
        InputError: blank at an end, or signs that cannot be printed.
    """
    if not text.isprintable() or text != text.strip():
        raise InputError(f"{text!r} must be one line without tabs and without blanks at its ends")
    return text


def shaped(pattern: str, words: str) -> Callable[[str], str]:
    """Make a check of a text against a pattern; `words` say in the message what it must be."""
    expression = re.compile(pattern)

    def check(text: str) -> str:
        if not expression.fullmatch(text):
            raise InputError(f'"{text}" must be {words}')
        return text

    return check


def each(
    table: Table, key: str, check: Callable[[str], T], *, default: tuple[str, ...] | None = None
) -> tuple[T, ...]:
    """Take a list of texts and read every one with `check`; no text may come twice.

    Raises:
        InputError: no list, a text that `check` refuses, or one that comes twice.
    """
    texts = table.texts(key, default=default)
    for index, text in enumerate(texts):
        if text in texts[:index]:
            table.refuse(key, f'names "{text}" twice; remove one')
    try:
        return tuple(check(text) for text in texts)
    except InputError as mistake:
        table.refuse(key, f"is wrong: {mistake}")


def some(table: Table, key: str, check: Callable[[str], T]) -> tuple[T, ...]:
    """Take a list as `each` does; at least one text must stand in it.

    Raises:
        InputError: as `each`, or the list is empty.
    """
    values = each(table, key, check)
    if not values:
        table.refuse(key, "is empty; write at least one")
    return values


def zone(text: str) -> ZoneInfo:
    """Find a time zone.

    Raises:
        InputError: no such zone, or no time zones on this computer.
    """
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        if not available_timezones():
            raise InputError(
                "this computer knows no time zones; install its package tzdata (or: pip install tzdata)"
            ) from fault
        raise InputError(f'"{text}" is no time zone; write for example "Europe/Paris"') from fault


def local(moment: datetime, where: ZoneInfo) -> datetime:
    """Put a local time into its zone.

    Raises:
        InputError: the clocks skip this hour, or the year is a slip of the pen.
    """
    if moment.year not in PLAUSIBLE_YEARS:
        raise InputError(f"the year {moment.year} cannot be meant; write the year of the event")
    aware = moment.replace(tzinfo=where)
    there_and_back = datetime.fromtimestamp(aware.timestamp(), tz=where)
    if there_and_back.replace(tzinfo=None) != moment:
        raise InputError(f"{moment.isoformat(timespec='minutes')} does not exist: the clocks skip this hour")
    return aware


def span(text: str, where: ZoneInfo) -> tuple[datetime, datetime]:
    """Read opening hours such as `2024-08-08T10:00/20:00` or `2024-08-08T20:00/2024-08-09T02:00`.

    Raises:
        InputError: not of that form, no such date, or the end is not after the start.
    """
    match = _HOURS.fullmatch(text)
    if match is None:
        raise InputError(f'"{text}" must be written like "2024-08-08T10:00/20:00"')
    day, opens, last_day, closes = match.groups()
    try:
        start = datetime.fromisoformat(f"{day}T{opens}")
        end = datetime.fromisoformat(f"{last_day or day}T{closes}")
    except ValueError as fault:
        raise InputError(f'"{text}" holds a date or a time that does not exist ({fault})') from fault
    if end <= start:
        raise InputError(f'"{text}" closes before it opens; name the day after the stroke if it is the next')
    return local(start, where), local(end, where)
