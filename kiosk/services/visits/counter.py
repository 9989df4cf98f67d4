"""One station as a face sees it: tell it what a person did, and be told what to show."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.core.event import Event
from kiosk.core.flow import Job, State
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import Shown
from kiosk.core.people import Role, RunnerFile
from kiosk.core.ports import DeviceStatus, Store
from kiosk.core.scan import looks_like_code
from kiosk.services.bibs.press import Press
from kiosk.services.bibs.slips import Slips
from kiosk.services.lanes.aside import Aside
from kiosk.services.monitoring.health import Health
from kiosk.services.monitoring.presence import PresenceKeeper
from kiosk.services.monitoring.supplies import SupplyKeeper
from kiosk.services.pickups.progress import Pickups
from kiosk.services.staff.office import Office
from kiosk.services.staff.sign_in import SignIn
from kiosk.services.visits.station import Station

SEARCH_LIMIT = 20


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
    """What a counter is made of."""

    event: Event
    store: Store
    station: Station
    pickups: Pickups
    press: Press
    health: Health
    presence: PresenceKeeper
    supplies: SupplyKeeper
    office: Office
    incarnation: str
    aside: Aside
    slips: Slips | None = None


class Counter:
    """What the three faces have in common."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._listeners: list[FaceListener] = []
        self._is_closed = False
        self._takes_scan: Callable[[str], bool] = lambda _: False

    @property
    def event(self) -> Event:
        """Give the event that is served."""
        return self._parts.event

    @property
    def state(self) -> State:
        """Give what the station is doing."""
        return self._parts.station.state

    @property
    def office(self) -> Office:
        """Give what staff ask and do beside the visits."""
        return self._parts.office

    @property
    def incarnation(self) -> str:
        """Give this station's own mark, to find it on the board."""
        return self._parts.incarnation

    @property
    def supplies(self) -> SupplyKeeper:
        """Give what knows how many labels are left here."""
        return self._parts.supplies

    @property
    def trouble_now(self) -> str:
        """Say why this station can make no bib now, or nothing."""
        return self._parts.health.trouble

    @property
    def scanner_works(self) -> bool:
        """Tell whether codes can be scanned here, as far as that is known."""
        return self._parts.health.scanner_works

    @property
    def rounds(self) -> tuple[int, ...]:
        """Count the answers of the devices; see `Health.rounds`."""
        return self._parts.health.rounds

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

    def more_time(self) -> None:
        """Begin the time of this state anew; see `extensions_left`."""
        self._parts.station.more_time()

    def hold_time(self) -> None:
        """Let no time pass in this state; called as often as a face looks at the clock."""
        self._parts.station.hold_time()

    @property
    def extensions_left(self) -> int:
        """Give how often the time of this state can begin anew."""
        return self._parts.station.extensions_left

    def call_volunteer(self, *, calls: bool) -> None:
        """Light this station on the staff's board, or put the light out."""
        self._parts.presence.call(calls=calls)

    @property
    def is_calling(self) -> bool:
        """Tell whether somebody pressed "Call a volunteer" here."""
        return self._parts.presence.is_calling

    def scanned(self, text: str) -> None:
        """Take a scan, from a scanner that types or one with its own line; the face looks at it first."""
        if not self._takes_scan(text):
            self._parts.station.scanned(text)

    def offer_scans(self, takes: Callable[[str], bool]) -> None:
        """Let a face look at every scan before the station does; it gives True for what it took."""
        self._takes_scan = takes

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

        self._parts.aside.ask(find, on_found)

    def unfinished(self, on_found: Callable[[tuple[Job, ...]], None]) -> None:
        """List the pickups that are open."""
        self._parts.aside.ask(self._parts.pickups.unfinished, on_found)

    def left_here(self, on_found: Callable[[tuple[Job, ...]], None]) -> None:
        """List the pickups whose bib may lie in this station's own tray, newest first."""
        self._parts.aside.ask(self._parts.pickups.left_here, on_found)

    def draw(self, job: Job, on_drawn: Callable[[bytes], None]) -> None:
        """Draw the bib of a job as PNG."""
        self._parts.aside.ask(lambda: self._parts.press.png(job, self._parts.press.draw(job)), on_drawn)

    def staff_names(self, on_found: Callable[[tuple[str, ...]], None]) -> None:
        """List who can sign in."""
        self.office.staff_names(on_found)

    def sign_in(self, name: str, pin: str, needed: Role, on_answer: Callable[[SignIn], None]) -> None:
        """Check a PIN."""
        self.office.sign_in(name, pin, needed, on_answer)

    def get_ready(self, on_ready: Callable[[None], None]) -> None:
        """Load what draws bibs, so that the first runner does not wait for it; once the window shows."""
        if not self._is_closed:
            self._parts.aside.ask(self._parts.press.warm, on_ready)

    def tick(self) -> None:
        """Look at the clock; called a few times a second."""
        self._parts.station.tick()
        self._parts.presence.tick()

    def poll_devices(self) -> None:
        """Ask the devices how they are; called every few seconds."""
        self._parts.health.poll()

    def close(self) -> None:
        """Take and tell nothing more."""
        self._is_closed = True
        self._parts.station.close()
        self._parts.presence.close()

    # --- what happened; called on the face's thread ---

    def publish(self, state: State) -> None:
        """Show a new state on every face."""
        self._parts.presence.follow(state)
        if self._parts.slips is not None:
            self._parts.slips.follow(state)
        for listener in self._listeners:
            listener.show_state(state)

    def devices_changed(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """Show the devices on every face."""
        self._parts.presence.devices(statuses)
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
