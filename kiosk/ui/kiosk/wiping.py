"""What a visit leaves behind at a kiosk, and when all of it goes."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from kiosk.core.flow import State
from kiosk.core.flow.states import Closed, Idle, LeftBehind
from kiosk.ui.kiosk.entrance import Entrance
from kiosk.ui.kiosk.remaining import Remaining
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.staffing import Staffing
from kiosk.ui.kiosk.tongue import Tongue
from kiosk.ui.look.theme import Look
from kiosk.ui.voice.narrator import Narrator


def is_over(before: State, now: State) -> bool:
    """Tell whether a runner is gone: nobody is served, a bib was left, or a pass came during the thanks."""
    return isinstance(now, Idle | LeftBehind) or (isinstance(before, Closed) and not isinstance(now, Closed))


@dataclass(frozen=True, slots=True)
class Wiping:
    """Makes everybody forget who keeps something of a runner."""

    sightings: Sightings
    entrance: Entrance
    staffing: Staffing
    remaining: Remaining
    narrator: Narrator
    tongue: Tongue

    def wipe(self, look: Look, *, is_served: bool) -> bool:
        """Leave nothing of a runner; True where the window has to be made anew, in the first look.

        Args:
            look: what is shown now.
            is_served: the visit came to its end: what still lies before the scanner begins no other.
        """
        self.sightings.forget(keeps_marks=is_served)
        self.entrance.wipe()
        self.staffing.visit_is_over()
        self.remaining.forget()
        self.narrator.reset()
        QGuiApplication.clipboard().clear()
        return self.tongue.forget(look)
