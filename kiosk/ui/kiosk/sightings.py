"""Tells a code that is shown anew from one that still lies before the scanner."""

from dataclasses import dataclass, field
from typing import Final

from kiosk.core.scan import candidates

AWAY_S: Final = 3.0


@dataclass(slots=True)
class Sightings:
    """Remembers when each code was seen last: by a mark, from which nobody can tell the code.

    Attributes:
        first: the code that began the visit, or nothing.
    """

    first: str = ""
    now_s: float = 0.0
    _seen: dict[int, float] = field(default_factory=dict)

    def passed(self, seconds: float) -> None:
        """Let time pass."""
        self.now_s += seconds

    def is_new(self, text: str) -> bool:
        """Note a code; False where the same was before the scanner less than three seconds ago."""
        marks = [hash(code) for code in candidates(text)]
        last = max((self._seen[mark] for mark in marks if mark in self._seen), default=None)
        self._seen.update(dict.fromkeys(marks, self.now_s))
        return last is None or self.now_s - last >= AWAY_S

    def forget(self, *, keeps_marks: bool) -> None:
        """Forget all codes, which name a runner; the marks may stay to know what still lies there."""
        self.first = ""
        if not keeps_marks:
            self._seen.clear()
