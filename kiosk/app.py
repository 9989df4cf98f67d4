"""Puts everything together and takes it apart: the only place that knows concrete classes."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event as Flag
from time import monotonic

from kiosk.config import DeviceChoice, Station, check_devices, hold_station, load_event, load_station
from kiosk.core.chipcode import parse_template
from kiosk.core.event import Event, Face, Race
from kiosk.core.flow import FlowRules
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.ports import BibRenderer, Clock, Devices, ScanSource
from kiosk.db.store import SqlStore, open_store
from kiosk.hardware.registry import open_encoder, open_printer, open_scanner
from kiosk.hardware.settings import DeviceSettings
from kiosk.printing.archive import FolderArchive
from kiosk.printing.renderer import ZplBibRenderer, open_renderer
from kiosk.security.passes import Ed25519PassReader
from kiosk.security.pins import Argon2PinHasher
from kiosk.services.counter import Counter, Parts
from kiosk.services.health import Health
from kiosk.services.keys import KeyRing
from kiosk.services.lookup import Lookup
from kiosk.services.pickups import Pickups, Post
from kiosk.services.press import Press
from kiosk.services.proof import Proof
from kiosk.services.reservations import Reservations
from kiosk.services.staff import StaffRoom
from kiosk.services.station import Station as RunningStation
from kiosk.services.tasks import LaneName, Tasks
from kiosk.services.watchers import Watchers
from kiosk.services.worker import Lane, Listener

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SCAN_WAIT_S = 0.1

Deliver = Callable[[Callable[[], None]], None]


class SystemClock:
    """The computer's own time."""

    def now(self) -> datetime:
        """Give the time, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - the one clock that all others stand for

    def monotonic_s(self) -> float:
        """Give seconds that never run backwards."""
        return monotonic()


@dataclass(frozen=True, slots=True)
class Site:
    """A station with its event and its database, without its devices.

    Attributes:
        file: the station file.
    """

    file: Path
    station: Station
    event: Event
    store: SqlStore
    clock: Clock

    @property
    def folder(self) -> Path:
        """Give the folder from which the devices' paths are taken."""
        return self.file.absolute().parent

    @property
    def staff(self) -> StaffRoom:
        """Give the people with a PIN."""
        return StaffRoom(self.store, Argon2PinHasher())

    def lookup(self, face: Face) -> Lookup:
        """Give what turns a code into a decision at this station."""
        passes = Ed25519PassReader(self.event.code, self.event.public_keys)
        return Lookup(self.event, passes, self.clock, face, self.station.incarnation)


@contextmanager
def open_site(station_file: Path) -> Iterator[Site]:
    """Read the station and event files and open the database.

    Raises:
        InputError: a file is missing or wrong.
        StoreError: the database cannot be used.
    """
    station = load_station(station_file)
    event = load_event(station.event)
    check_devices(event, station)
    clock = SystemClock()
    store = open_store(
        station.database,
        event=event,
        station_name=station.name,
        incarnation=station.incarnation,
        clock=clock,
    )
    try:
        yield Site(station_file, station, event, store, clock)
    finally:
        store.close()


@contextmanager
def open_devices(site: Site) -> Iterator[Devices]:
    """Open the devices that the station file names, and let them go in the end.

    Raises:
        DeviceError: a device cannot be opened.
        InputError: a driver or an address is not known.
    """
    station = site.station
    with ExitStack() as closing:
        printer = open_printer(station.printer.driver, _settings(site, "printer", station.printer))
        closing.callback(printer.close)
        encoder = scanner = None
        if station.encoder is not None:
            encoder = open_encoder(station.encoder.driver, _settings(site, "encoder", station.encoder))
            closing.callback(encoder.close)
        if station.scanner is not None:
            scanner = open_scanner(station.scanner.driver, _settings(site, "scanner", station.scanner))
            closing.callback(scanner.close)
        yield Devices(printer, encoder, scanner)


def renderer_of(site: Site, race: Race, *, dpi: int) -> ZplBibRenderer:
    """Open the design of a race: beside the event file, or one of those that come with Dossard."""
    beside = site.station.event.absolute().parent / race.design
    return open_renderer(beside if beside.exists() else RESOURCES / "designs" / race.design, dpi=dpi)


@dataclass(frozen=True, slots=True)
class Running:
    """A station with its devices at work."""

    site: Site
    station: RunningStation
    counter: Counter
    health: Health
    press: Press


@contextmanager
def running(
    site: Site,
    *,
    face: Face,
    deliver: Deliver,
    on_bug: Callable[[BaseException], None],
    counts_as_seen: bool = False,
) -> Iterator[Running]:
    """Start a station: its devices, one thread for each, and the state that they serve.

    Args:
        site: from `open_site`.
        face: who stands in front.
        deliver: runs a call on the owner's thread; may be called by any thread.
        on_bug: takes what nobody expected; called on any thread.
        counts_as_seen: no volunteer is there to look at documents (a rehearsal without a desk).
    """
    with ExitStack() as closing:
        closing.enter_context(hold_station(site.file))
        devices = closing.enter_context(open_devices(site))
        lanes = {name: Lane(f"dossard-{name.value}", on_bug=on_bug) for name in LaneName}
        side = Lane("dossard-side", on_bug=on_bug)
        for lane in (*lanes.values(), side):
            closing.callback(lane.close)
        rules = FlowRules(face, devices.printer.encodes, site.event.pickup.read_back, counts_as_seen)
        built = _Assembly(site, devices, lanes, deliver).build(rules, side)
        closing.callback(built.station.close)
        if devices.scanner is not None:
            closing.callback(_listen(devices.scanner, deliver, built.station, on_bug).close)
            # closed first, so that nobody waits for the end of a read
            closing.callback(devices.scanner.close)
        yield built


@dataclass(frozen=True, slots=True)
class _Assembly:
    site: Site
    devices: Devices
    lanes: dict[LaneName, Lane]
    deliver: Deliver

    def build(self, rules: FlowRules, side: Lane) -> Running:
        site = self.site
        post = self._post(rules.face)
        pickups = Pickups(post)
        press = self._press(pickups)
        health = Health(
            self.devices,
            printer_lane=self.lanes[LaneName.PRINTER],
            encoder_lane=self.lanes[LaneName.ENCODER],
            on_change=lambda statuses: self.deliver(partial(counter.devices_changed, statuses)),
        )

        def answer(event: FlowEvent) -> None:
            self.deliver(partial(station.handle, event))

        watchers = Watchers(
            event=answer,
            first_byte=lambda at_s: self.deliver(partial(station.stopwatch.first_byte, at_s)),
            trouble=lambda sentence: self.deliver(partial(counter.trouble, sentence)),
            kept=lambda attempt, files: self.deliver(partial(counter.files_kept, attempt, files)),
        )
        tasks = Tasks(
            pickups=pickups,
            reservations=Reservations(post),
            press=press,
            proof=Proof(pickups, press, site.event.pickup.read_back),
            health=health,
            scanner=self.devices.scanner,
            ring=KeyRing(site.store),
            watchers=watchers,
        )
        station = RunningStation(
            rules,
            tasks,
            self.lanes,
            site.clock,
            post=answer,
            publish=lambda state: counter.publish(state),  # noqa: PLW0108 - counter comes later
        )
        counter = Counter(
            Parts(
                event=site.event,
                store=site.store,
                station=station,
                pickups=pickups,
                press=press,
                staff=site.staff,
                health=health,
                side_lane=side,
                deliver=self.deliver,
            )
        )
        return Running(site, station, counter, health, press)

    def _post(self, face: Face) -> Post:
        site, event = self.site, self.site.event
        template = parse_template(event.chips.template, event.chips.event_nonce)
        return Post(
            site.store, site.lookup(face), template, site.clock, site.station.name, site.station.incarnation
        )

    def _press(self, pickups: Pickups) -> Press:
        dpi = self.site.station.printer.dpi
        renderers: dict[str, BibRenderer] = {
            race.code: renderer_of(self.site, race, dpi=dpi) for race in self.site.event.races
        }
        folder = self.site.station.archive
        archive = FolderArchive(folder, next(iter(renderers.values()))) if folder is not None else None
        return Press(self.site.event, pickups, self.devices, renderers, archive)


def _listen(
    scanner: ScanSource, deliver: Deliver, station: RunningStation, on_bug: Callable[[BaseException], None]
) -> Listener:
    def listen(_: Flag) -> None:
        text = scanner.read(timeout_s=SCAN_WAIT_S)
        if text is not None:
            deliver(partial(station.scanned, text))

    return Listener("dossard-scanner", listen, on_bug=on_bug)


def _settings(site: Site, name: str, choice: DeviceChoice) -> DeviceSettings:
    settings = DeviceSettings(name=name, address=choice.address, folder=site.folder)
    return replace(settings, dpi=choice.dpi) if choice.dpi else settings
