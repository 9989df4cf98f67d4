"""Clocks that tests move."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.app import SystemClock
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


@dataclass
class SteppedClock:
    """A clock that stands until a test moves it."""

    moment: datetime = field(default_factory=lambda: SystemClock().now())
    steady_s: float = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return self.steady_s
