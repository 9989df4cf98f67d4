"""TOML text read with every key checked and every mistake named with its file and line."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import NoReturn, TypeVar

from kiosk.core.errors import InputError

E = TypeVar("E", bound=Enum)
T = TypeVar("T")

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_.\-]+)\s*=")
_NOTHING = object()


@dataclass(slots=True)
class Table:
    """One table of a TOML file; what was not taken by `done` is a mistake.

    Attributes:
        name: the file as it is named in messages.
        path: where the table stands, for example ("race", 0, "start_area", 2).
    """

    name: str
    path: tuple[str | int, ...]
    content: dict[str, object]
    lines: dict[tuple[str | int, ...], int]
    _taken: set[str] = field(default_factory=set)

    def text(self, key: str, *, default: str | None = None, allow_empty: bool = False) -> str:
        """Take a text."""
        value = self._take(key, str, "a text in quotes", default)
        if not (value or allow_empty or value == default):
            self.refuse(key, "is empty; write a text")
        return value

    def integer(
        self, key: str, *, default: int | None = None, at_least: int = 0, at_most: int = 10**9
    ) -> int:
        """Take a whole number within bounds."""
        value = self._take(key, int, "a whole number", default)
        if not at_least <= value <= at_most:
            self.refuse(key, f"is {value}; it must lie between {at_least} and {at_most}")
        return value

    def number(
        self, key: str, *, default: float | None = None, at_least: float = -1e9, at_most: float = 1e9
    ) -> float:
        """Take a number, whole or with a point, within bounds."""
        value = self._take(key, (int, float), "a number", default)
        if not at_least <= value <= at_most:
            self.refuse(key, f"is {value}; it must lie between {at_least} and {at_most}")
        return float(value)

    def boolean(self, key: str, *, default: bool | None = None) -> bool:
        """Take true or false."""
        return self._take(key, bool, "true or false", default)

    def date(self, key: str) -> date:
        """Take a date such as 2024-08-10."""
        value = self._take(key, date, "a date such as 2024-08-10", None)
        if isinstance(value, datetime):
            self.refuse(key, "is a date with a time; write the date alone")
        return value

    def moment(self, key: str) -> datetime:
        """Take a local date with a time such as 2024-08-10T21:00:00."""
        value = self._take(key, datetime, "a date with a time such as 2024-08-10T21:00:00", None)
        if value.tzinfo is not None:
            self.refuse(key, "carries an offset; write local time and set the time zone once, in [event]")
        return value

    def texts(self, key: str, *, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Take a list of texts."""
        value = self._take(key, (list, tuple), "a list of texts in quotes", default)
        if not all(isinstance(item, str) for item in value):
            self.refuse(key, "must be a list of texts in quotes")
        return tuple(value)

    def choice(self, key: str, values: type[E], *, default: E | None = None) -> E:
        """Take one value of a closed list."""
        if default is not None and key not in self.content:
            self._taken.add(key)
            return default
        text = self.text(key)
        for value in values:
            if value.value == text:
                return value
        words = ", ".join(f'"{value.value}"' for value in values)
        return self.refuse(key, f'is "{text}"; it must be one of {words}')

    def parsed(self, key: str, parse: Callable[[str], T], *, default: str | None = None) -> T:
        """Take a text and read it with `parse`; its InputError gets this file and line."""
        text = self.text(key, default=default)
        try:
            return parse(text)
        except InputError as mistake:
            return self.refuse(key, f"is wrong: {mistake}")

    def table(self, key: str) -> "Table":
        """Take a table that must be there."""
        value = self._take(key, dict, f"a table [{key}]", None)
        return Table(self.name, (*self.path, key), value, self.lines)

    def optional_table(self, key: str) -> "Table | None":
        """Take a table that may be missing."""
        return self.table(key) if key in self.content else None

    def tables(self, key: str) -> Iterator["Table"]:
        """Take the tables [[key]], none if there are none."""
        value = self._take(key, list, f"tables [[{key}]]", [])
        for index, item in enumerate(value):
            if not isinstance(item, dict):
                self.refuse(key, f"must be written as tables [[{key}]]")
            yield Table(self.name, (*self.path, key, index), item, self.lines)

    def done(self) -> None:
        """Refuse keys that nobody took, so that a misspelt one is not ignored."""
        for key in self.content:
            if key not in self._taken:
                known = ", ".join(sorted(self._taken))
                self.refuse(key, f"is not known here; known are: {known}")

    def refuse(self, key: str, why: str) -> NoReturn:
        """Raise an InputError that names the file, the line and the key."""
        line = self.lines.get((*self.path, key)) or self.lines.get(self.path)
        where = f"{self.name}:{line}" if line else self.name
        raise InputError(f"{self._dotted(key)} {why}", where=where)

    def _dotted(self, key: str) -> str:
        words = [str(part) if isinstance(part, str) else f"#{part + 1}" for part in (*self.path, key)]
        return ".".join(words).replace(".#", " #")

    def _take(self, key: str, kind: type[T] | tuple[type, ...], words: str, default: T | None) -> T:
        self._taken.add(key)
        value = self.content.get(key, _NOTHING)
        if value is _NOTHING:
            if default is None:
                self.refuse(key, f"is missing; write {words}")
            return default
        is_boolean_for_number = isinstance(value, bool) and kind is not bool
        if is_boolean_for_number or not isinstance(value, kind):
            self.refuse(key, f"must be {words}")
        return value  # type: ignore[return-value]


def read_tables(text: str, *, name: str) -> Table:
    """Read TOML text.

    Raises:
        InputError: not TOML, or empty.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as mistake:
        at = re.search(r"line (\d+)", str(mistake))
        raise InputError(f"this is not TOML: {mistake}", where=f"{name}:{at[1]}" if at else name) from mistake
    if not content:
        raise InputError("the file is empty; start from the sample event file", where=name)
    return Table(name, (), content, _line_index(text))


def _line_index(text: str) -> dict[tuple[str | int, ...], int]:
    """Find the line of every key and table header; tomllib keeps none."""
    lines: dict[tuple[str | int, ...], int] = {}
    counts: dict[tuple[str | int, ...], int] = {}
    here: tuple[str | int, ...] = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            here = _resolved(header[2].split("."), counts, is_array=header[1] == "[[")
            lines.setdefault(here, number)
        elif key := _KEY.match(line):
            lines.setdefault((*here, *key[1].split(".")), number)
    return lines


def _resolved(
    words: list[str], counts: dict[tuple[str | int, ...], int], *, is_array: bool
) -> tuple[str | int, ...]:
    """Turn a header into a path with indexes; counts holds how many of each array were seen."""
    path: tuple[str | int, ...] = ()
    for word in (raw.strip().strip('"') for raw in words[:-1]):
        path = (*path, word)
        if path in counts:
            path = (*path, counts[path] - 1)
    path = (*path, words[-1].strip().strip('"'))
    if is_array:
        counts[path] = counts.get(path, 0) + 1
        path = (*path, counts[path] - 1)
    return path
