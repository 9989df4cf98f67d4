"""Find people as a volunteer types them: part of a name, any number, a birth date, a letter wrong."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock

from rapidfuzz import process
from rapidfuzz.distance import OSA
from sqlalchemy import ColumnElement, Connection, Select, Subquery, case, exists, func, select

from kiosk.core.names import fold_key
from kiosk.core.numbers import HIGHEST_NUMBER
from kiosk.db.dates import read_date
from kiosk.db.schema import event_facts, member, number, place, search_word
from kiosk.db.spelling import LONGEST_WORD, spellings

_SHORTEST_WITH_TYPO = 3
_MOST_SPELLINGS = 200
_BEHIND_EVERY_LETTER = "\U0010ffff"
_BY_NAME = (member.c.folded_family, member.c.folded_name, member.c.member_id)


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What one typed word may stand for: a word that begins so, or one of those near."""

    typed: str
    near: tuple[str, ...] = ()


class Search:
    """Finds people; keeps the words of the roster for typing errors, until the roster changes."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._revision = -1
        self._words: Sequence[str] = ()

    def find(self, connection: Connection, text: str, *, limit: int) -> Sequence[str]:
        """Give the numbers of members, best first, each once.

        Exact numbers come first, then whole words, beginnings of words, and words with a letter wrong.
        """
        found: dict[str, None] = {}
        for member_id in self._candidates(connection, text.strip(), limit):
            found[member_id] = None
            if len(found) == limit:
                break
        return list(found)

    def _candidates(self, connection: Connection, text: str, limit: int) -> Iterator[str]:
        if not text or limit < 1:
            return
        yield from _by_number(connection, text)
        born, name = _split(text)
        ways = _ways(name)
        if born is not None and not ways:
            ways = [()]
        for words in ways:
            plain = [_Meaning(word) for word in words]
            yield from connection.execute(_named(plain, born, limit)).scalars()
        for words in ways:
            meanings = [self._with_typos(connection, word) for word in words]
            if any(meaning.near for meaning in meanings):
                yield from connection.execute(_named(meanings, born, limit)).scalars()

    def _with_typos(self, connection: Connection, word: str) -> _Meaning:
        if len(word) < _SHORTEST_WITH_TYPO or any(c.isdecimal() for c in word):
            return _Meaning(word)
        near = process.extract(
            word, self._vocabulary(connection), scorer=OSA.distance, score_cutoff=1, limit=_MOST_SPELLINGS
        )
        return _Meaning(word, tuple(sorted(match for match, distance, _ in near if distance > 0)))

    def _vocabulary(self, connection: Connection) -> Sequence[str]:
        revision = connection.execute(select(event_facts.c.roster_revision)).scalar_one()
        with self._lock:
            if revision != self._revision:
                words = select(search_word.c.word).distinct().order_by(search_word.c.word)
                self._words = connection.execute(words).scalars().all()
                self._revision = revision
            return self._words


def _by_number(connection: Connection, text: str) -> list[str]:
    """Give the people whose bib, member number or place number this is."""
    key = fold_key(text)
    if not key:
        return []
    holders: list[str | None] = []
    if key.isdecimal() and int(key) <= HIGHEST_NUMBER:
        holders += connection.execute(select(number.c.member_id).where(number.c.bib == int(key))).scalars()
    holders += connection.execute(select(member.c.member_id).where(member.c.folded_id == key)).scalars()
    holders += connection.execute(select(place.c.member_id).where(place.c.folded_id == key)).scalars()
    return [holder for holder in holders if holder is not None]


def _split(text: str) -> tuple[date | None, str]:
    """Take a birth date out of the text."""
    pieces = text.split()
    dates = {piece: born for piece in pieces if (born := read_date(piece)) is not None}
    rest = " ".join(piece for piece in pieces if piece not in dates)
    return next(iter(dates.values()), None), rest


def _ways(name: str) -> list[tuple[str, ...]]:
    """Give each way to read the text as words, the plainest first."""
    split = sorted({tuple(way.split()) for way in spellings(name)})
    joined = [("".join(words),) for words in split if len(words) > 1]
    shortened = [tuple(word[:LONGEST_WORD] for word in words) for words in (*split, *joined)]
    return list(dict.fromkeys(shortened))


def _named(meanings: Sequence[_Meaning], born: date | None, limit: int) -> Select[str]:
    """Ask for people with all these words, those with the most whole words first."""
    wanted: Select[str] = select(member.c.member_id)
    ranks: list[ColumnElement[int]] = []
    # the longest word has the fewest hits: the others are only looked up for those
    for meaning in sorted(meanings, key=lambda meaning: -len(meaning.typed)):
        if not ranks:
            hits = _hits(meaning)
            wanted = wanted.join(hits, hits.c.member_id == member.c.member_id)
            ranks.append(hits.c.rank)
        else:
            wanted = wanted.where(_has(_means(meaning)))
            ranks.append(case((_has(search_word.c.word == meaning.typed), 0), else_=1))
    if born is not None:
        wanted = wanted.where(member.c.birth_date == born)
    rank = [sum(ranks[1:], ranks[0])] if ranks else []
    return wanted.order_by(*rank, _is_family(meanings), *_BY_NAME).limit(limit)


def _is_family(meanings: Sequence[_Meaning]) -> ColumnElement[int]:
    """Put people first whose family name was typed: queues give that one."""
    typed = [meaning.typed for meaning in meanings]
    return case((member.c.folded_family.in_([*typed, " ".join(typed)]), 0), else_=1)


def _hits(meaning: _Meaning) -> Subquery:
    rank = func.min(case((search_word.c.word == meaning.typed, 0), else_=1)).label("rank")
    return (
        select(search_word.c.member_id, rank)
        .where(_means(meaning))
        .group_by(search_word.c.member_id)
        .subquery()
    )


def _has(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(search_word.c.member_id == member.c.member_id, condition)


def _means(meaning: _Meaning) -> ColumnElement[bool]:
    column = search_word.c.word
    # a range of the index, so that no sign which a person types is a wildcard
    begins = (column >= meaning.typed) & (column < meaning.typed + _BEHIND_EVERY_LETTER)
    return begins | column.in_(meaning.near) if meaning.near else begins
