"""How long a page waits for somebody who is not served yet, and how often that can begin anew."""

from dataclasses import dataclass
from math import inf
from typing import Final

from kiosk.core.flow.rules import KIOSK_PERSON_S

WARN_S: Final = 20.0
MOST_EXTENSIONS: Final = 10


@dataclass(slots=True)
class Patience:
    """Counts down while a page is open; every touch begins it anew.

    Attributes:
        limit_s: how long nobody may touch the page.
        left_s: what is left of it.
        at_most_s: what is left in all, whoever touches the page.
        extensions_left: how often `more_time` still works.
    """

    limit_s: float = KIOSK_PERSON_S
    left_s: float = KIOSK_PERSON_S
    at_most_s: float = inf
    extensions_left: int = MOST_EXTENSIONS

    def begin(self, limit_s: float, *, at_most_s: float = inf) -> None:
        """Begin to wait on another page."""
        self.limit_s = self.left_s = limit_s
        self.at_most_s = at_most_s
        self.extensions_left = MOST_EXTENSIONS

    def touched(self) -> None:
        """Begin anew because somebody is there."""
        self.left_s = min(self.limit_s, self.at_most_s)

    def more_time(self) -> None:
        """Begin anew because somebody asked for it, ten times at most (WCAG 2.2, criterion 2.2.1)."""
        if self.extensions_left > 0:
            self.extensions_left -= 1
            self.touched()

    def passed(self, seconds: float) -> bool:
        """Let time pass and tell whether the wait is over."""
        self.at_most_s = max(0.0, self.at_most_s - seconds)
        self.left_s = max(0.0, min(self.left_s - seconds, self.at_most_s))
        return self.left_s == 0.0
