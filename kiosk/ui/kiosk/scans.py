"""What a scan or a typed key means at a kiosk before the station sees it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.core.flow.states import Closed, HandingOver, Idle, ReadingBack, Storing
from kiosk.core.scan import looks_like_badge
from kiosk.services.visits.counter import Counter
from kiosk.ui.kiosk.entrance import Entrance
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.staffing import Staffing
from kiosk.ui.screens.base import Screen
from kiosk.ui.window.double_strike import DoubleStrike


@dataclass(frozen=True)
class Scans:
    """Lets a badge in, keeps away what nobody is served for, and knows a bib that is taken.

    Attributes:
        screen: gives what is seen now.
    """

    counter: Counter
    staffing: Staffing
    sightings: Sightings
    entrance: Entrance
    strikes: DoubleStrike
    screen: Callable[[], Screen | None]

    def takes(self, text: str) -> bool:
        """Look at a scan as it was read; False leaves it to the station."""
        if looks_like_badge(text):
            self.staffing.badge(text)
            return True
        is_new, state, screen = self.sightings.is_new(text), self.counter.state, self.screen()
        if self.staffing.keeps_scans(state):
            return True
        if isinstance(state, HandingOver) and screen is not None:
            return screen.take_scan(text) if is_new else True
        if isinstance(state, Storing | Closed | Idle) and not is_new:
            return True  # the pass that ended a visit still lies there, and begins none
        # a closed kiosk ends the visit that is under way, and begins none: not after a refusal either
        return self.staffing.is_shut and not isinstance(state, ReadingBack | HandingOver)

    def entered(self, line: str) -> None:
        """Take a line that somebody typed and finished."""
        if not (self.entrance.covers(self.counter.state) and self.entrance.take_line(line)):
            self.counter.scanned(line)

    def typed(self, text: str) -> None:
        """Give single keys to the screen; one that would press what has just appeared is ignored."""
        for key in text:
            screen = self.screen()
            if screen is not None and not (self.strikes.is_on and screen.is_pressed_by(key)):
                screen.take_key(key)
