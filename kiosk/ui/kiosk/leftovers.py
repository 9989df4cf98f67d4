"""The bibs that an earlier start of this kiosk left in its tray: dealt with before anybody is served."""

from PySide6.QtCore import QObject

from kiosk.core.flow import Job, State
from kiosk.core.flow.events import Shown
from kiosk.core.flow.states import Idle, Refused
from kiosk.core.people import PickupId
from kiosk.services.visits.counter import Counter
from kiosk.ui.window.frame import FaceWindow


class TrayRound:
    """Which bib comes next; what was refused would be refused for ever, and keep everybody else away."""

    def __init__(self) -> None:
        self._now: PickupId | None = None
        self._refused: set[PickupId | None] = set()

    def follow(self, state: State) -> None:
        """Note how it went with the one of now."""
        if isinstance(state, Refused):
            self._refused.add(self._now)
        if isinstance(state, Idle):
            self._now = None

    def take(self, left: tuple[Job, ...]) -> Job | None:
        """Give the first that can be dealt with, None if there is none."""
        job = next((one for one in left if one.pickup.pickup_id not in self._refused), None)
        self._now = job.pickup.pickup_id if job is not None else None
        return job


class Leftovers(QObject):
    """Goes on with one bib after the other, until none is left."""

    def __init__(self, window: FaceWindow, counter: Counter) -> None:
        super().__init__(window)
        self._window, self._counter = window, counter
        self._round = TrayRound()
        self._is_done = True

    def begin(self) -> None:
        """Start to look into the tray."""
        self._is_done = False
        self._ask()

    def follow(self, state: State) -> None:
        """Look again as soon as the last one is dealt with."""
        self._round.follow(state)
        if isinstance(state, Idle):
            self._ask()

    def _ask(self) -> None:
        if not self._is_done:
            self._counter.left_here(self._window.here(self._go_on))

    def _go_on(self, left: tuple[Job, ...]) -> None:
        if not isinstance(self._counter.state, Idle):
            return  # somebody was quicker: it is asked again after them
        job = self._round.take(left)
        if job is None:
            self._is_done = True
            return
        member = job.runner.member
        self._counter.handle(Shown(member.member_id, born=member.birth_date))
