"""What a scan means at a kiosk before the station sees it."""

from dataclasses import dataclass

from kiosk.core.flow import State
from kiosk.core.flow.states import Closed, HandingOver, Idle, ReadingBack, Storing
from kiosk.core.scan import looks_like_badge
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.staffing import Staffing
from kiosk.ui.screen import Screen


@dataclass(frozen=True, slots=True)
class Scans:
    """Lets a badge in, keeps away what nobody is served for, and knows a bib that is taken."""

    staffing: Staffing
    sightings: Sightings

    def takes(self, text: str, state: State, screen: Screen | None) -> bool:
        """Look at a scan; False leaves it to the station.

        Args:
            text: as it was read.
            state: of the station.
            screen: what is seen now.
        """
        if looks_like_badge(text):
            self.staffing.badge(text)
            return True
        is_new = self.sightings.is_new(text)
        if self.staffing.keeps_scans(state):
            return True
        if isinstance(state, HandingOver) and screen is not None:
            return screen.take_scan(text) if is_new else True
        if isinstance(state, Storing | Closed | Idle) and not is_new:
            return True  # the pass that ended a visit still lies there, and begins none
        # a closed kiosk ends the visit that is under way, and begins none: not after a refusal either
        return self.staffing.is_shut and not isinstance(state, ReadingBack | HandingOver)
