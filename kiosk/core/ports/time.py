"""The time of day and the time that passes."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The time of day and the time that passes."""

    def now(self) -> datetime:
        """Give the time, aware, in UTC."""

    def monotonic_s(self) -> float:
        """Give seconds that never run backwards."""
