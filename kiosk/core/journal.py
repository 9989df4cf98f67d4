"""The append-only record: one hash-chained line of entries per station.

An entry's hash covers its own words and the hash before it, so that a changed, removed or moved
entry breaks the chain from there on. Entries hold identifiers, never names.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass

FIRST_HASH = "0" * 64


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One entry.

    Attributes:
        incarnation: the chain that it belongs to.
        sequence: from 1, without holes.
        at: UTC, ISO 8601.
        kind: what happened, one word: `reserved`, `sent`, `made`, `proven`, `handed_over`, …
        body: JSON object as text, keys sorted, no spaces.
        previous: hash of the entry before, 64 hex digits; zeros for the first.
        digest: SHA-256 over all of the above, 64 hex digits.
    """

    incarnation: str
    sequence: int
    at: str
    kind: str
    body: str
    previous: str
    digest: str


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain no longer proves."""

    incarnation: str
    sequence: int


def chained(
    last: JournalEntry | None, *, incarnation: str, at: str, kind: str, facts: dict[str, object]
) -> JournalEntry:
    """Make the entry that follows `last` (None: the first of its chain)."""
    sequence = 1 if last is None else last.sequence + 1
    previous = FIRST_HASH if last is None else last.digest
    body = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return JournalEntry(
        incarnation,
        sequence,
        at,
        kind,
        body,
        previous,
        _digest(incarnation, sequence, at, kind, body, previous),
    )


def first_break(entries: Iterable[JournalEntry]) -> Break | None:
    """Find the first entry that does not follow from the one before; entries come chain by chain."""
    last: JournalEntry | None = None
    for entry in entries:
        if last is not None and last.incarnation != entry.incarnation:
            last = None
        expected = 1 if last is None else last.sequence + 1
        previous = FIRST_HASH if last is None else last.digest
        digest = _digest(entry.incarnation, entry.sequence, entry.at, entry.kind, entry.body, entry.previous)
        if (entry.sequence, entry.previous, entry.digest) != (expected, previous, digest):
            return Break(entry.incarnation, expected)
        last = entry
    return None


def _digest(incarnation: str, sequence: int, at: str, kind: str, body: str, previous: str) -> str:
    text = json.dumps(
        [incarnation, sequence, at, kind, body, previous], separators=(",", ":"), ensure_ascii=False
    )
    return hashlib.sha256(text.encode()).hexdigest()
