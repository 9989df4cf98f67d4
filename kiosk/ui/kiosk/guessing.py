"""A growing pause for somebody who tries numbers and birth dates."""

from dataclasses import dataclass
from typing import Final

FREE_TRIES: Final = 3
FIRST_PAUSE_S: Final = 5.0
LONGEST_PAUSE_S: Final = 60.0
FORGOTTEN_AFTER_S: Final = 600.0


@dataclass(slots=True)
class GuessGuard:
    """Counts wrong pairs at this kiosk, whoever typed them.

    A right pair alone does not clear the count, a bib does: otherwise one's own number between two
    guesses would make guessing free.

    Attributes:
        wrong: wrong pairs since the last bib, or since ten quiet minutes.
        pause_s: no pair is taken for so long.
    """

    wrong: int = 0
    pause_s: float = 0.0
    quiet_s: float = 0.0

    @property
    def is_open(self) -> bool:
        """Tell whether a pair is taken now."""
        return self.pause_s == 0.0

    def missed(self) -> None:
        """Note a wrong pair; the third in a row begins a pause, each further one doubles it."""
        self.wrong += 1
        self.quiet_s = 0.0
        if self.wrong >= FREE_TRIES:
            self.pause_s = min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2.0 ** min(self.wrong - FREE_TRIES, 10))

    def cleared(self) -> None:
        """Forget the wrong pairs."""
        self.wrong, self.pause_s, self.quiet_s = 0, 0.0, 0.0

    def passed(self, seconds: float) -> None:
        """Let time pass."""
        self.pause_s = max(0.0, self.pause_s - seconds)
        self.quiet_s += seconds
        if self.quiet_s >= FORGOTTEN_AFTER_S:
            self.cleared()
