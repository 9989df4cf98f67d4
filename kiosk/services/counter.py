"""One station as a face sees it: tell it what a person did, and be told what to show."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeVar

from kiosk.core.errors import DossardError
from kiosk.core.event import Event
from kiosk.core.flow import Job, State
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import Shown
from kiosk.core.people import Role, RunnerFile
from kiosk.core.ports import DeviceStatus, Store
from kiosk.core.scan import looks_like_code
from kiosk.services.health import Health
from kiosk.services.pickups import Pickups
from kiosk.services.press import Press
from kiosk.services.staff import SignIn, StaffRoom
from kiosk.services.station import Station
from kiosk.services.worker import Lane

SEARCH_LIMIT = 20
T = TypeVar("T")


class FaceListener(Protocol):
    """A face; every method is called on its own thread."""

    def show_state(self, state: State) -> None:
        """Show what the station is doing."""

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """Show how the devices are."""

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """Show where the picture and the bytes of an attempt lie."""

    def show_trouble(self, sentence: str) -> None:
        """Show that something outside the visit went wrong, and what to do."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a counter is made of.

    Attributes:
        deliver: runs a call on the face's thread; may be called by any thread.
        side_lane: for look-ups, pictures and PINs, so that they never wait behind a printer.
    """

    event: Event
    store: Store
    station: Station
    pickups: Pickups
    press: Press
    staff: StaffRoom
    health: Health
    side_lane: Lane
    deliver: Callable[[Callable[[], None]], None]


class Counter:
    """What the three faces have in common."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._listeners: list[FaceListener] = []

    @property
    def event(self) -> Event:
        """Give the event that is served."""
        return self._parts.event

    @property
    def state(self) -> State:
        """Give what the station is doing."""
        return self._parts.station.state

    @property
    def seconds_left(self) -> float | None:
        """Give the time until the state ends by itself."""
        return self._parts.station.seconds_left

    def attach(self, listener: FaceListener) -> None:
        """Begin to tell a face what to show, with what is known now."""
        self._listeners.append(listener)
        listener.show_devices(self._parts.health.statuses)
        listener.show_state(self.state)

    # --- what a person does; called on the face's thread ---

    def handle(self, event: FlowEvent) -> None:
        """Take something that a person said or pressed."""
        self._parts.station.handle(event)

    def scanned(self, text: str) -> None:
        """Take a scan from a scanner that types."""
        self._parts.station.scanned(text)

    def entered(self, text: str, on_found: Callable[[tuple[RunnerFile, ...]], None]) -> None:
        """Take a typed line: a code is looked up, a name is searched."""
        if looks_like_code(text):
            self._parts.station.handle(Shown(text.strip()))
        elif text.strip():
            self.search(text, on_found)

    def search(self, text: str, on_found: Callable[[tuple[RunnerFile, ...]], None]) -> None:
        """Find people by name, number or birth date."""

        def find() -> tuple[RunnerFile, ...]:
            with self._parts.store.reading() as view:
                return view.search(text, limit=SEARCH_LIMIT)

        self._aside(find, on_found)

    def unfinished(self, on_found: Callable[[tuple[Job, ...]], None]) -> None:
        """List the pickups that are open."""
        self._aside(self._parts.pickups.unfinished, on_found)

    def left_here(self, on_found: Callable[[tuple[Job, ...]], None]) -> None:
        """List the pickups whose bib may lie in this station's own tray."""
        self._aside(self._parts.pickups.left_here, on_found)

    def draw(self, job: Job, on_drawn: Callable[[bytes], None]) -> None:
        """Draw the bib of a job as PNG."""
        self._aside(lambda: self._parts.press.png(job, self._parts.press.draw(job)), on_drawn)

    def staff_names(self, on_found: Callable[[tuple[str, ...]], None]) -> None:
        """List who can sign in."""
        self._aside(lambda: tuple(person.name for person in self._parts.staff.people()), on_found)

    def sign_in(self, name: str, pin: str, needed: Role, on_answer: Callable[[SignIn], None]) -> None:
        """Check a PIN."""
        self._aside(lambda: self._parts.staff.sign_in(name, pin, needed=needed), on_answer)

    def tick(self) -> None:
        """Look at the clock; called a few times a second."""
        self._parts.station.tick()

    def poll_devices(self) -> None:
        """Ask the devices how they are; called every few seconds."""
        self._parts.health.poll()

    # --- what happened; called on the face's thread ---

    def publish(self, state: State) -> None:
        """Show a new state on every face."""
        for listener in self._listeners:
            listener.show_state(state)

    def devices_changed(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """Show the devices on every face."""
        for listener in self._listeners:
            listener.show_devices(statuses)

    def files_kept(self, attempt: str, files: dict[str, Path]) -> None:
        """Show where an attempt was archived."""
        for listener in self._listeners:
            listener.show_files(attempt, files)

    def trouble(self, sentence: str) -> None:
        """Show that something went wrong outside the visit."""
        for listener in self._listeners:
            listener.show_trouble(sentence)

    def _aside(self, ask: Callable[[], T], on_answer: Callable[[T], None]) -> None:
        """Ask on the side lane and answer on the face's thread."""

        def work() -> None:
            try:
                answer = ask()
            except DossardError as problem:
                self._parts.deliver(partial(self.trouble, str(problem)))
                return
            self._parts.deliver(partial(on_answer, answer))

        self._parts.side_lane.submit(work)
