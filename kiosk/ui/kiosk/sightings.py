"""Tells a code that is shown anew from one that still lies before the scanner."""

from dataclasses import dataclass, field
from typing import Final

from kiosk.core.scan import candidates

AWAY_S: Final = 3.0


@dataclass(slots=True)
class Sightings:
    """Remembers when each code was seen last, within one visit.

    Attributes:
        first: the code that began the visit, or nothing.
    """

    first: str = ""
    now_s: float = 0.0
    _seen: dict[str, float] = field(default_factory=dict)

    def passed(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds

    def is_new(self, text: str) -> bool:
        """Note a code; False where the same was before the scanner less than three seconds ago."""
        codes = candidates(text)
        last = max((self._seen[code] for code in codes if code in self._seen), default=None)
        self._seen.update(dict.fromkeys(codes, self.now_s))
        return last is None or self.now_s - last >= AWAY_S

    def forget(self) -> None:
        """Forget all codes; they name a runner."""
        self.first = ""
        self._seen.clear()
