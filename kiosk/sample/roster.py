"""A roster of invented people for demonstrations, rehearsals and measurements.

Every name is a combination of common given and family names, drawn with a fixed seed: nobody real is
meant, and the same seed gives the same people for ever. The shares (two places, doubles, withdrawn
places, expired documents) are invented too; that 18 % live abroad, in 110 countries, and that minors
run the 10 km from 16, was published.
"""

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.core.errors import InputError
from kiosk.core.names import fold
from kiosk.sample.columns import COLUMNS, MARATHON, TEN, Row, row
from kiosk.sample.demo_people import demo_rows
from kiosk.sample.people import Crowd, Dice, Person

DEFAULT_SEED: Final = 2024

_RACE_DAY: Final = date(2024, 8, 10)
_ADULT_BIRTHS: Final = (date(1944, 1, 1), date(2004, 12, 31))
# 18 after race day, 16 by the end of the year
_MINOR_BIRTHS: Final = (date(2006, 8, 11), date(2008, 12, 31))
_TOO_YOUNG_BIRTHS: Final = {
    MARATHON: (date(2005, 1, 1), date(2005, 12, 31)),
    TEN: (date(2009, 1, 1), date(2011, 12, 31)),
}
_SOURCES: Final = (
    ("pursuit_race", 0.35),
    ("challenge", 0.30),
    ("draw", 0.20),
    ("partner_team", 0.11),
    ("invitation", 0.04),
)
_STATUSES: Final = (("granted", 0.97), ("withdrawn", 0.013), ("unfinished", 0.012), ("reallocated", 0.005))
_START_AREAS: Final = tuple(f"SAS{number}" for number in range(1, 9))
_FIRST_BIB: Final = {MARATHON: 1, TEN: 30_001}
_PLACES_PER_ASSIGNED_BIB: Final = 1000
_FIRST_MEMBER: Final = 100_101
_FIRST_ENTITLEMENT: Final = 500_101


def generate_roster(entitlements: int, seed: int = DEFAULT_SEED) -> Iterator[Row]:
    """Invent a roster, one row for each entitlement.

    The demo people come first. From 16 rows on, half of the rows are places in the 42K and half in
    the 10K; the odd one is in the 42K.
    """
    head = demo_rows()[:entitlements]
    yield from head
    counts = Counter(place["race"] for place in head)
    left = {MARATHON: (entitlements + 1) // 2 - counts[MARATHON], TEN: entitlements // 2 - counts[TEN]}
    if entitlements > len(head):
        yield from _Roster(seed, left).rows()


def write_roster(path: Path, entitlements: int, seed: int = DEFAULT_SEED) -> None:
    """Write an invented roster as CSV (UTF-8, comma, one line of headings).

    Raises:
        InputError: the file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(generate_roster(entitlements, seed))
    except OSError as fault:
        raise InputError(
            f"cannot be written ({fault.strerror}); choose a folder that you may write to", where=str(path)
        ) from fault


class _Roster:
    """The draw of one roster; `left` counts the places that each race has still to give."""

    def __init__(self, seed: int, left: dict[str, int]) -> None:
        self._dice = Dice(seed)
        self._crowd = Crowd(self._dice)
        self._left = left
        self._members = 0
        self._entitlements = 0
        self._assigned: Counter[str] = Counter()

    def rows(self) -> Iterator[Row]:
        """Draw person after person until all places are given."""
        while any(self._left.values()):
            if all(self._left.values()) and self._dice.hits(0.03):
                yield from self._two_places()
            elif all(self._left.values()) and self._dice.hits(0.005):
                yield from self._double()
            else:
                yield self._one_place()

    def _one_place(self) -> Row:
        race = MARATHON if self._dice.below(sum(self._left.values())) < self._left[MARATHON] else TEN
        person = self._crowd.draw(*self._births(race))
        return self._row(person, self._next_member(), race)

    def _two_places(self) -> Iterator[Row]:
        person, member_id = self._crowd.draw(*_ADULT_BIRTHS), self._next_member()
        for race in (MARATHON, TEN):
            yield self._row(person, member_id, race)

    def _double(self) -> Iterator[Row]:
        person = self._crowd.draw(*_ADULT_BIRTHS)
        again = replace(
            person, given_name=fold(person.given_name).title(), family_name=person.family_name.upper()
        )
        yield self._row(person, self._next_member(), MARATHON)
        yield self._row(again, self._next_member(), TEN)

    def _births(self, race: str) -> tuple[date, date]:
        if self._dice.hits(0.001):
            return _TOO_YOUNG_BIRTHS[race]
        if race == TEN and self._dice.hits(0.015):
            return _MINOR_BIRTHS
        return _ADULT_BIRTHS

    def _row(self, person: Person, member_id: str, race: str) -> Row:
        self._left[race] -= 1
        self._entitlements += 1
        start_area, bib = self._start(race)
        document_kind, valid_until = self._document()
        return row(
            member_id=member_id,
            given_name=person.given_name,
            family_name=person.family_name,
            birth_date=person.birth_date.isoformat(),
            entitlement_id=f"E{_FIRST_ENTITLEMENT + self._entitlements - 1}",
            race=race,
            source=self._dice.weighted(_SOURCES),
            status=self._dice.weighted(_STATUSES),
            start_area=start_area,
            bib=bib,
            bib_name=self._bib_name(person),
            sex=person.sex,
            nationality=person.nationality,
            language=person.language,
            document_kind=document_kind,
            document_valid_until=valid_until,
            guardian=self._guardian(person),
        )

    def _next_member(self) -> str:
        self._members += 1
        return f"M{_FIRST_MEMBER + self._members - 1}"

    def _start(self, race: str) -> tuple[str, str]:
        if self._left[race] % _PLACES_PER_ASSIGNED_BIB == 0:
            self._assigned[race] += 1
            return _START_AREAS[0], str(_FIRST_BIB[race] + self._assigned[race] - 1)
        return (self._dice.one_of(_START_AREAS) if self._dice.hits(0.2) else ""), ""

    def _document(self) -> tuple[str, str]:
        if self._dice.hits(0.01):
            return "", ""
        kind = "licence" if self._dice.hits(0.3) else "pps"
        if self._dice.hits(0.01):
            return kind, self._dice.day(date(2024, 1, 1), date(2024, 8, 9)).isoformat()
        return kind, self._dice.day(_RACE_DAY, date(2025, 6, 30)).isoformat()

    def _bib_name(self, person: Person) -> str:
        if self._dice.hits(0.01):
            return "."
        if not self._dice.hits(0.12):
            return ""
        given = person.given_name
        return self._dice.one_of((given.upper(), f"Allez {given}", f"{given} 2024", given.split("-")[0]))

    def _guardian(self, person: Person) -> str:
        if person.birth_date < _MINOR_BIRTHS[0]:
            return ""
        return f"{self._dice.one_of(('Dominique', 'Claude', 'Alix'))} {person.family_name}"
