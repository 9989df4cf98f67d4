"""A station with its event and its database, and the devices that its file names."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from kiosk.config import DeviceChoice, SlipChoice, Station, check_devices, load_event, load_station
from kiosk.core.errors import InputError
from kiosk.core.event import Event, Face, Race
from kiosk.core.ports import Clock, Devices
from kiosk.core.printer_profile import PrinterProfile
from kiosk.db.store import SqlStore, open_store
from kiosk.hardware.registry import open_encoder, open_printer, open_scanner, open_slip_printer
from kiosk.hardware.settings import DeviceSettings
from kiosk.printing.escpos import EscposSlips
from kiosk.printing.renderer import DesignRenderer, open_renderer
from kiosk.printing.slip import paper_of
from kiosk.printing.workbook import workbook_of
from kiosk.security.badges import draw_badge
from kiosk.security.passes import Ed25519PassReader
from kiosk.security.pins import Argon2PinHasher
from kiosk.security.private_files import PrivateShelf
from kiosk.security.whole_files import write_whole
from kiosk.services.exports.chip_export import ChipExport
from kiosk.services.exports.take_home import TakeHome
from kiosk.services.pickups.lookup import Lookup
from kiosk.services.staff.closing import Closing
from kiosk.services.staff.people import StaffRoom

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


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
        return self.staff_at(Face.DESK)

    def staff_at(self, face: Face) -> StaffRoom:
        """Give the people with a PIN, as they sign in at a face."""
        is_public = face is Face.KIOSK
        return StaffRoom(self.store, Argon2PinHasher(), self.clock, draw_badge, is_public=is_public)

    @property
    def closing(self) -> Closing:
        """Give what closes, reopens and purges the event."""
        return Closing(self.store)

    @property
    def take_home(self) -> TakeHome:
        """Give what writes the lists for organiser and timing, into `exports` beside the station file."""
        return TakeHome(self.store, self.event, self.clock, PrivateShelf(self.folder / "exports"))

    @property
    def chip_export(self) -> ChipExport:
        """Give what writes the chip files for timing."""
        return ChipExport(self.store, self.event, workbook_of, write_whole)

    def lookup(self, face: Face) -> Lookup:
        """Give what turns a code into a decision at this station."""
        return Lookup(self.event, self.passes, self.clock, face, self.station.incarnation)

    @property
    def passes(self) -> Ed25519PassReader:
        """Give what tells genuine passes of this event."""
        return Ed25519PassReader(self.event.code, self.event.public_keys)


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
        printer = open_printer(station.printer.driver, _printer_settings(site))
        closing.callback(printer.close)
        encoder = scanner = None
        if station.encoder is not None:
            encoder = open_encoder(station.encoder.driver, _settings(site, "encoder", station.encoder))
            closing.callback(encoder.close)
        if station.scanner is not None:
            scanner = open_scanner(station.scanner.driver, _settings(site, "scanner", station.scanner))
            closing.callback(scanner.close)
        slip = None
        if station.slip is not None:
            choice = station.slip.printer
            slip = open_slip_printer(choice.driver, _settings(site, "slip printer", choice))
            closing.callback(slip.close)
        devices = Devices(printer, encoder, scanner, slip)
        _check_chips(site, devices)
        yield devices


def _check_chips(site: Site, devices: Devices) -> None:
    if site.event.chips.per_bib > 1 and devices.printer.encodes:
        raise InputError(
            "[chips] per_bib is 2, but the printer of this station encodes in line, and so writes one chip a "
            'bib: write per_bib = 1, or give the printer the option rfid = "0" and the station an encoder',
            where=str(site.station.event),
        )


def renderer_of(site: Site, race: Race, profile: PrinterProfile | None = None) -> DesignRenderer:
    """Open the design of a race: beside the event file, or one of those that come with Dossard.

    Raises:
        InputError: the design is wrong, or not for this station's printer (or that of the profile).
    """
    beside = site.station.event.absolute().parent / race.design
    path = beside if beside.exists() else RESOURCES / "designs" / race.design
    return open_renderer(path, profile=profile or site.station.profile)


def slip_writer_of(slip: SlipChoice) -> EscposSlips:
    """Give what writes the slips of a station, in the one language that there is for them.

    Raises:
        InputError: no receipt printer has such paper.
    """
    return EscposSlips(paper_of(slip.width_mm, slip.printer.dpi))


def _printer_settings(site: Site) -> DeviceSettings:
    """Join what the profile of the printer says with what the station file says, which goes before."""
    settings, profile = _settings(site, "printer", site.station.printer), site.station.profile
    known = {"rfid": "1" if profile.encodes else "0"} if profile.model else {}
    return replace(settings, options={**known, **dict(profile.options), **settings.options})


def _settings(site: Site, name: str, choice: DeviceChoice) -> DeviceSettings:
    settings = DeviceSettings(
        name=name, address=choice.address, folder=site.folder, options=dict(choice.options)
    )
    return replace(settings, dpi=choice.dpi) if choice.dpi else settings
