"""What a visit leaves behind at a kiosk, and how all of it goes."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from kiosk.ui.kiosk.entrance import Entrance
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.staffing import Staffing
from kiosk.ui.kiosk.tongue import Tongue
from kiosk.ui.narrator import Narrator
from kiosk.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Wiping:
    """Makes everybody forget who keeps something of a runner."""

    sightings: Sightings
    entrance: Entrance
    staffing: Staffing
    narrator: Narrator
    tongue: Tongue

    def wipe(self, look: Look) -> bool:
        """Leave nothing of a runner; True where the window has to be made anew, in the first look.

        Args:
            look: what is shown now.
        """
        self.sightings.forget()
        self.entrance.wipe()
        self.staffing.visit_is_over()
        self.narrator.reset()
        QGuiApplication.clipboard().clear()
        return self.tongue.forget(look)
