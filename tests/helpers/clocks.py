"""Clocks that tests move."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.helpers.databases import START


@dataclass
class StandingClock:
    """A clock that stands until a test moves it; it needs no station."""

    moment: datetime = START

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return self.moment.timestamp()

    def later(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
