"""A station tells the others how it is, so that the staff's board shows it and its calls.

Whether the database took it shows at the same time whether a bib can be made here.
"""

from collections.abc import Callable
from threading import Lock
from typing import Final

from kiosk.core.board import Call, Presence
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.flow import Idle, State
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Checking, LeftBehind, Stopped
from kiosk.core.ports import Clock, DeviceStatus, Store
from kiosk.services.lanes.worker import Lane

TELL_EVERY_S: Final = 10.0
"""How often a station says that it is there, while nothing changes."""
TELL_AGAIN_S: Final = 2.0
"""How soon it tries again after the database did not take it."""
LONGEST_TELL_S: Final = 15.0
NO_ANSWER: Final = "the database does not answer: look at its computer and at the network"


class PresenceKeeper:
    """Knows what is to be told; called on the face's thread, and writes on a lane."""

    def __init__(
        self, store: Store, face: Face, clock: Clock, lane: Lane, *, on_told: Callable[[str], None]
    ) -> None:
        """Begin with an idle station.

        Args:
            store: where it is told.
            face: of this station.
            clock: of this computer.
            lane: writes, so that nothing else waits for a slow database.
            on_told: takes how the database is: why it took nothing, or nothing; called on any thread.
        """
        self._store = store
        self._face = face
        self._clock = clock
        self._lane = lane
        self._on_told = on_told
        self._state: State = Idle()
        self._devices: tuple[DeviceStatus, ...] = ()
        self._calls = False
        self._told: Presence | None = None
        self._told_s = 0.0
        self._is_telling = Lock()
        self._is_closed = self._is_lost = False

    @property
    def is_calling(self) -> bool:
        """Tell whether somebody pressed "Call a volunteer" here."""
        return self._calls

    def call(self, *, calls: bool) -> None:
        """Light this station on the board, or put the light out."""
        self._calls = calls
        self.tick()

    def follow(self, state: State) -> None:
        """Take what the station is doing; the next runner's visit ends the call of the one before."""
        if state.visit != self._state.visit:
            self._calls = False
        self._state = state
        self.tick()

    def devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """Take how the devices are."""
        self._devices = statuses
        self.tick()

    def tick(self) -> None:
        """Tell what is new at once, and now and then that the station is there."""
        now, at_s = self._presence(), self._clock.monotonic_s()
        waited_s = at_s - self._told_s
        is_known = now == self._told and waited_s < (TELL_AGAIN_S if self._is_lost else TELL_EVERY_S)
        if self._is_closed or is_known:
            return
        # never more than one write waits: the next tick tells what came meanwhile
        if self._is_telling.acquire(blocking=False):
            self._told, self._told_s = now, at_s
            self._lane.submit(lambda: self._tell(now))
        elif waited_s >= LONGEST_TELL_S and not self._is_lost:
            self._note(NO_ANSWER)

    def close(self) -> None:
        """Tell nothing more: a device that answers late must not find a lane that is closed."""
        self._is_closed = True

    def _tell(self, presence: Presence) -> None:
        try:
            self._store.tell(presence)
        except StoreError as problem:
            self._note(str(problem))
        else:
            self._note("")
        finally:
            self._is_telling.release()

    def _note(self, trouble: str) -> None:
        self._is_lost = bool(trouble)
        self._on_told(trouble)

    def _presence(self) -> Presence:
        devices = tuple((one.name, one.state.value, one.sentence) for one in self._devices)
        return Presence(self._face, type(self._state).__name__, devices, self._call())

    def _call(self) -> Call:
        """Give the most urgent reason to come: a person who asks, then eyes, a badge, and a device."""
        if self._calls:
            return Call.HELP
        if self._face is Face.KIOSK:
            match self._state:
                case AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
                    return Call.QUESTION
                case Checking():
                    return Call.IDENTITY
                case _:
                    pass
        return Call.NONE if all(one.works or one.is_optional for one in self._devices) else Call.OUT_OF_ORDER
