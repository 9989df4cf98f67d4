"""How long the screen of a runner still stands, wherever that is counted."""

from dataclasses import dataclass
from typing import Final

from kiosk.core.flow.states import Checking, Choosing, HandingOver, ReadingBack, Refused, Stopped
from kiosk.services.visits.counter import Counter
from kiosk.ui.kiosk.entrance import Entrance
from kiosk.ui.kiosk.foot import FootFacts
from kiosk.ui.kiosk.patience import WARN_S
from kiosk.ui.kiosk.staffing import Staffing

HOLD_S: Final = 600.0
"""How long a visit waits in all for somebody who is called, or is here: nobody blocks a kiosk for ever."""

_TIMED: Final = (Choosing, Checking, Refused, ReadingBack, HandingOver, Stopped)


@dataclass(slots=True)
class Remaining:
    """Asks the page before the visit, or the station.

    Attributes:
        held_s: how long this visit has waited for a volunteer so far.
    """

    counter: Counter
    entrance: Entrance
    staffing: Staffing
    held_s: float = 0.0

    @property
    def is_page(self) -> bool:
        """Tell whether a page before the visit counts its own time."""
        return self.entrance.covers(self.counter.state)

    @property
    def seconds_left(self) -> float | None:
        """Give what is left, None where a screen has no end."""
        if self.is_page:
            return self.entrance.patience.left_s
        return self.counter.seconds_left if isinstance(self.counter.state, _TIMED) else None

    @property
    def is_short(self) -> bool:
        """Tell whether it is time to warn: 20 s remain to ask for more (WCAG 2.2, criterion 2.2.1)."""
        left = self.seconds_left
        return left is not None and left <= WARN_S

    def more_time(self) -> None:
        """Begin the time anew, ten times at most."""
        if self.is_page:
            self.entrance.patience.more_time()
        else:
            self.counter.more_time()

    def passed(self, seconds: float) -> None:
        """Let time pass: it stands still while somebody of the staff is called or here, see `HOLD_S`."""
        is_waiting = self.staffing.is_called or self.staffing.is_here
        if not is_waiting or self.held_s >= HOLD_S or self.seconds_left is None:
            return
        self.held_s += seconds
        if self.is_page:
            self.entrance.patience.touched()
        else:
            self.counter.hold_time()

    def forget(self) -> None:
        """Let the next visit wait as long as this one could."""
        self.held_s = 0.0

    def facts(self) -> FootFacts:
        """Collect what the lower edge says."""
        page, person = self.entrance.patience, self.staffing.person
        extensions = page.extensions_left if self.is_page else self.counter.extensions_left
        return FootFacts(
            seconds_left=self.seconds_left if self.is_short else None,
            can_extend=extensions > 0,
            is_calling=self.counter.is_calling,
            staff=person.name if person is not None else "",
            has_menu=not self.staffing.is_in_menu,
        )
