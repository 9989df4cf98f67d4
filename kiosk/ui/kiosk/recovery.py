"""What goes on by itself once a device or the database works again, so that nobody has to come for it."""

from typing import Final

from kiosk.core.flow import Event, State
from kiosk.core.flow.events import RetryAsked, Shown
from kiosk.core.flow.states import Refused, Stopped
from kiosk.core.reasons import Reason
from kiosk.services.visits.counter import Counter

MOST_TRIES: Final = 5
"""How often one visit is tried again while all seems well; then a person has to look."""


class Recovery:
    """Remembers why no bib could be made, and since when it waits for every device to have answered anew.

    What a station stopped at may be tried again at any time: a printer took no byte of it, a chip that was
    begun is known by its TID, and the database knows each operation by its key.
    """

    def __init__(self) -> None:
        self.trouble = ""
        self._since: tuple[int, ...] | None = None
        self._visit = self._tries = 0

    def follow(self, state: State, counter: Counter) -> bool:
        """Go on where that is possible; tell whether an idle kiosk has something else to show by now."""
        before = self.trouble
        event = self.goes_on(state, counter.trouble_now, counter.rounds)
        if event is not None:
            counter.handle(event)
        return event is None and before != self.trouble

    def goes_on(self, state: State, trouble: str, rounds: tuple[int, ...]) -> Event | None:
        """Give what to say to the station, None where nothing has got well or nobody waits for it.

        Args:
            state: of the station.
            trouble: why no bib can be made now, or nothing.
            rounds: how often each device has answered; see `Health.rounds`.
        """
        was_broken, self.trouble = bool(self.trouble), trouble
        if trouble or state.visit != self._visit:
            self._visit, self._tries = state.visit, 0
        if trouble:
            return None
        match state:
            case Refused(asked=asked, denied=denied) if denied.refusal.reason is Reason.STATION_NOT_READY:
                return Shown(asked.code, asked.race, asked.checks, asked.born)
            case Stopped(visit=visit) if was_broken or self._all_answered_since(rounds):
                return self._again(visit)
            case Stopped():
                return None
            case _:
                self._since = None
                return None

    def _all_answered_since(self, rounds: tuple[int, ...]) -> bool:
        """Tell whether every device has said anew that it is well: what was known before may be older."""
        if self._since is None:
            self._since = rounds
        return all(now > then for now, then in zip(rounds, self._since, strict=True))

    def _again(self, visit: int) -> Event | None:
        self._since = None
        if self._tries == MOST_TRIES:
            return None
        self._tries += 1
        return RetryAsked(visit)
