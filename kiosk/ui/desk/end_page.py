"""The way out of a face that has the whole screen: a supervisor's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from typing_extensions import override

from kiosk.core.flow import Job
from kiosk.core.people import Role
from kiosk.ui.desk.staff_pages import StaffPage
from kiosk.ui.language.texts import say
from kiosk.ui.widgets.kit import Kit


class EndPage(StaffPage):
    """End the program? It is asked for PIN or badge each time, whoever is signed in.

    Signals:
        confirmed: end it.
    """

    confirmed = Signal()

    def __init__(self, kit: Kit, jobs: Sequence[Job] = ()) -> None:
        """Make it; `jobs` are unfinished at this station."""
        super().__init__(
            kit,
            say("Close Dossard?"),
            say("Only a supervisor can. It then stays closed until somebody starts it again."),
            needed=Role.SUPERVISOR,
            action=say("End the program"),
        )
        if jobs:
            bibs = ", ".join(dict.fromkeys(str(job.pickup.bib) for job in jobs))
            kept = say("Unfinished here, and kept: {bibs}.", bibs=bibs)
            self.inside.addWidget(kit.label(kept, colour=kit.theme.palette.wait))
        self.add_sign_in()

    @override
    def start(self) -> None:
        """Give the focus to whoever signs in."""
        self.to_sign_in()

    @override
    def take_key(self, key: str) -> bool:
        """Take the digits of a PIN that were typed before anybody went to the field."""
        if key.isascii() and key.isdecimal():
            self._pin.setText(self._pin.text() + key)
            self._pin.setFocus()
        return True

    @override
    def act(self, name: str) -> None:
        """End it."""
        self.confirmed.emit()
