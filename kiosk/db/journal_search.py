"""Find entries of the journal: by what they name, who did it, what happened and where."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import ColumnElement, Connection, func, or_, select

from kiosk.core.board import JournalQuery
from kiosk.core.journal import JournalEntry
from kiosk.core.numbers import HIGHEST_NUMBER
from kiosk.core.people import staff_tag
from kiosk.db.rows import entry_of
from kiosk.db.schema import journal

_BIB_KEYS = ("bib", "from_bib")
_STAFF_KEYS = ("by", "whose")
_AT_ONCE = 500
_LONGEST_NUMBER = len(str(HIGHEST_NUMBER)) + 2


def entries_about(connection: Connection, query: JournalQuery, *, limit: int) -> tuple[JournalEntry, ...]:
    """Find entries, newest first.

    The database gives those whose text may match; what they say is then compared value by value.

    Args:
        connection: where.
        query: what all of them must match.
        limit: of entries.
    """
    words = query.words.split()
    tag = staff_tag(query.staff)
    # PostgreSQL takes no zero character, and no entry has one
    if limit < 1 or "\0" in f"{query.words}{query.kind}{query.station}":
        return ()
    # what words name is rare: every entry is read, and quicker as they lie than by way of their index
    when = func.coalesce(journal.c.at, "") if words else journal.c.at
    wanted = (
        select(journal)
        .where(*_may_match(query, words, tag))
        .order_by(when.desc(), journal.c.incarnation, journal.c.sequence.desc())
    )
    with connection.execute(wanted, execution_options={"yield_per": _AT_ONCE}) as rows:
        entries = (entry_of(row) for row in rows.mappings())
        return tuple(islice((one for one in entries if _matches(one, words, tag)), limit))


def _may_match(query: JournalQuery, words: Sequence[str], tag: str) -> Iterator[ColumnElement[bool]]:
    if query.kind:
        yield journal.c.kind == query.kind
    if query.station:
        yield journal.c.incarnation == query.station
    if tag:
        yield or_(*(journal.c.body.contains(f'"{key}":"{tag}"') for key in _STAFF_KEYS))
    for word in words:
        yield or_(*(journal.c.body.contains(text, autoescape=True) for text in _traces(word)))


def _traces(word: str) -> tuple[str, ...]:
    """Give the texts of which an entry that names this holds one."""
    quoted = tuple(json.dumps(way, ensure_ascii=False) for way in _ways(word))
    return (f'bib":{int(word)}', *quoted) if _is_number(word) else quoted


def _ways(word: str) -> tuple[str, ...]:
    """Give the word as it was typed, and as codes are written."""
    return tuple(dict.fromkeys((word, word.upper())))


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal() and len(word) <= _LONGEST_NUMBER


def _matches(entry: JournalEntry, words: Sequence[str], tag: str) -> bool:
    if not words and not tag:
        return True
    said = tuple(_values("", json.loads(entry.body)))
    is_theirs = not tag or any(key in _STAFF_KEYS and value == tag for key, value in said)
    return is_theirs and all(_names(said, word) for word in words)


def _names(said: Sequence[tuple[str, object]], word: str) -> bool:
    ways = _ways(word)
    bib = int(word) if _is_number(word) else 0
    return any(value in ways or (key in _BIB_KEYS and bib > 0 and value == bib) for key, value in said)


def _values(key: str, value: object) -> Iterator[tuple[str, object]]:
    """Give every plain value at any depth, with the name under which it stands."""
    match value:
        case dict():
            for name, inner in value.items():
                yield from _values(name, inner)
        case list():
            for inner in value:
                yield from _values(key, inner)
        case _:
            yield key, value
