"""Invented persons: combinations of common names, drawn with a fixed seed."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final, TypeVar

from kiosk.core.names import fold
from kiosk.sample.names_europe import EUROPE
from kiosk.sample.names_france import FRANCE
from kiosk.sample.names_world import WORLD
from kiosk.sample.region import Region

T = TypeVar("T")

SHARE_ABROAD: Final = 0.18
_REGIONS: Final = EUROPE + WORLD
_NATIONALITIES: Final = tuple((code, region) for region in _REGIONS for code in region.nationalities)


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person."""

    given_name: str
    family_name: str
    birth_date: date
    sex: str
    nationality: str
    language: str


class Dice:
    """Draws that come out the same on every Python: only `Random.random` is promised to."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - invented people, no secret

    def hits(self, share: float) -> bool:
        """Say yes with this probability."""
        return self._random.random() < share

    def below(self, end: int) -> int:
        """Draw a whole number from 0 to `end` - 1."""
        return int(self._random.random() * end)

    def one_of(self, values: Sequence[T]) -> T:
        """Draw one of the values, all alike."""
        return values[self.below(len(values))]

    def weighted(self, shares: Sequence[tuple[T, float]]) -> T:
        """Draw by shares that sum to 1."""
        at = self._random.random()
        for value, share in shares[:-1]:
            at -= share
            if at < 0:
                return value
        return shares[-1][0]

    def day(self, first: date, last: date) -> date:
        """Draw a day; both ends may come."""
        return first + timedelta(days=self.below((last - first).days + 1))


class Crowd:
    """Draws persons of whom no two share both the folded name and the birth date."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._known: set[tuple[str, str, date]] = set()

    def draw(self, first_birth: date, last_birth: date) -> Person:
        """Draw a person born between the two days."""
        while True:
            person = self._drawn(first_birth, last_birth)
            key = (_folded(person.given_name), _folded(person.family_name), person.birth_date)
            if key not in self._known:
                self._known.add(key)
                return person

    def _drawn(self, first_birth: date, last_birth: date) -> Person:
        nationality, region = self._origin()
        is_woman = self._dice.hits(0.42)
        man, woman = self._dice.one_of(region.families)
        return Person(
            given_name=self._dice.one_of(region.women if is_woman else region.men),
            family_name=woman if is_woman else man,
            birth_date=self._dice.day(first_birth, last_birth),
            sex="F" if is_woman else "M",
            nationality=nationality,
            language=region.language,
        )

    def _origin(self) -> tuple[str, Region]:
        if self._dice.hits(SHARE_ABROAD):
            return self._dice.one_of(_NATIONALITIES)
        return FRANCE.nationalities[0], FRANCE


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    return fold(name)
