"""A station tells the others how it is, so that the staff's board shows it and its calls."""

from threading import Lock
from typing import Final

from kiosk.core.board import Call, Presence
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.flow import Idle, State
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, Checking, LeftBehind, Stopped
from kiosk.core.ports import Clock, DeviceStatus, Store
from kiosk.services.worker import Lane

TELL_EVERY_S: Final = 10.0
"""How often a station says that it is there, while nothing changes."""


class PresenceKeeper:
    """Knows what is to be told; called on the face's thread, and writes on a lane."""

    def __init__(self, store: Store, face: Face, clock: Clock, lane: Lane) -> None:
        self._store = store
        self._face = face
        self._clock = clock
        self._lane = lane
        self._state: State = Idle()
        self._devices: tuple[DeviceStatus, ...] = ()
        self._calls = False
        self._told: Presence | None = None
        self._told_s = 0.0
        self._is_telling = Lock()
        self._is_closed = False

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
        is_known = now == self._told and at_s - self._told_s < TELL_EVERY_S
        if self._is_closed or is_known:
            return
        # never more than one write waits: the next tick tells what came meanwhile
        if self._is_telling.acquire(blocking=False):
            self._told, self._told_s = now, at_s
            self._lane.submit(lambda: self._tell(now))

    def close(self) -> None:
        """Tell nothing more: a device that answers late must not find a lane that is closed."""
        self._is_closed = True

    def _tell(self, presence: Presence) -> None:
        try:
            self._store.tell(presence)
        except StoreError:
            # the board shows this station as not seen; that is no reason to stop serving
            pass
        finally:
            self._is_telling.release()

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
        return Call.NONE if all(one.works for one in self._devices) else Call.OUT_OF_ORDER
