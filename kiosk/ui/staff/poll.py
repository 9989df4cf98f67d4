"""When to ask the database again, without ever asking twice at once."""

from typing import Final

GIVEN_UP_S: Final = 30.0


class Poll:
    """A question that is asked again and again."""

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._asked_s: float | None = None
        self._waits = False

    def is_due(self, *, at_s: float) -> bool:
        """Tell whether it is time to ask; an answer that failed never comes and is given up."""
        if self._asked_s is None:
            return True
        return at_s - self._asked_s >= (GIVEN_UP_S if self._waits else self._every_s)

    def begin(self, *, at_s: float) -> None:
        """Note that it was asked."""
        self._asked_s, self._waits = at_s, True

    def end(self) -> None:
        """Note that the answer is there."""
        self._waits = False

    def hurry(self) -> None:
        """Ask as soon as no answer is awaited."""
        if not self._waits:
            self._asked_s = None
