"""Event folders and station files for tests: one event, copied for each, with virtual devices."""

import atexit
import csv
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from itertools import islice
from pathlib import Path

from kiosk.app import SystemClock
from kiosk.config import DeviceChoice, SlipChoice, Station, load_event, write_station
from kiosk.core.event import Face
from kiosk.core.pickup import Checks
from kiosk.db.roster import import_roster
from kiosk.db.store import create_database, open_store
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
from kiosk.hardware.virtual.stock import ChipStock
from kiosk.hardware.virtual.tray import Tray
from kiosk.sample import demo_event, generate_roster
from kiosk.sample.columns import COLUMNS
from kiosk.security.keys import generate_key
from kiosk.security.passes import PassSigner
from tests.helpers.databases import TickingClock
from tests.helpers.events import SAMPLE_EVENT
from tests.helpers.hardware import QUICK

# a busy computer may let a simulated printer wait for its turn: that is no silent printer
PATIENT = "answer_s=4&finish_s=4"
EVENT_CODE = "MPT2024"
PLACES = 60
SEEN = Checks(identity="passport")
CAMILLE, CAMILLES_PLACE = "M100001", "E500001"


@dataclass(frozen=True)
class _Template:
    folder: Path
    signer: PassSigner


@cache
def _template() -> _Template:
    """Make one event of this process, with everybody in its database; tests copy it."""
    folder = Path(tempfile.mkdtemp(prefix="dossard-event-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    signer = PassSigner(EVENT_CODE, generate_key())
    sample = SAMPLE_EVENT.read_text(encoding="utf-8")
    text = demo_event(sample, now=SystemClock().now(), public_keys=[signer.public_key])
    (folder / "event.toml").write_text(text, encoding="utf-8")
    with (folder / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(islice(generate_roster(PLACES), PLACES))
    url, event = f"sqlite:///{folder / 'event.db'}", load_event(folder / "event.toml")
    create_database(url, event)
    names = {"station_name": "organiser", "incarnation": "00000000000000aa"}
    store = open_store(url, event=event, clock=TickingClock(), **names)
    import_roster(
        store,
        folder / "roster.csv",
        event,
        dry_run=False,
        incarnation=names["incarnation"],
        clock=TickingClock(),
        on_progress=lambda _done, _total: None,
    )
    store.close()
    return _Template(folder, signer)


def pass_of(entitlement: str) -> str:
    """Sign the pass of a place of the test event."""
    return _template().signer.issue(entitlement)


def _slip_printer(folder: str, options: str) -> SlipChoice:
    query = "&".join(part for part in (QUICK, PATIENT, options) if part)
    return SlipChoice(DeviceChoice("escpos", f"virtual:{folder}?{query}", 203), 80, "Sac {bib}")


@dataclass(frozen=True)
class EventFolder:
    """One event's files; every test has its own."""

    path: Path

    @property
    def event(self) -> Path:
        return self.path / "event.toml"

    @property
    def roster(self) -> Path:
        return self.path / "roster.csv"

    @property
    def database(self) -> Path:
        return self.path / "event.db"

    def change(self, old: str, new: str) -> None:
        """Change a word of the event file that stands there."""
        text = self.event.read_text(encoding="utf-8")
        assert old in text
        self.event.write_text(text.replace(old, new), encoding="utf-8")

    def station(
        self,
        number: int = 1,
        *,
        separate: bool = False,
        scanner: bool = True,
        options: str = "",
        slip: str | None = None,
    ) -> "StationFolder":
        """Write a station file: in-line encoding, or a separate encoder beside a printer without one.

        `slip`: further options of a receipt printer; None: there is none.
        """
        tray = f"tray{number}"
        query = "&".join(part for part in (QUICK, PATIENT, "rfid=0" if separate else "", options) if part)
        station = Station(
            name=f"desk-{number}",
            incarnation=f"{number:016x}",
            face=Face.DESK,
            event=self.event,
            database=f"sqlite:///{self.database}",
            printer=DeviceChoice("zpl", f"virtual:{tray}?{query}", 203),
            encoder=DeviceChoice("virtual", f"virtual:encoder{number}?air_ms=0") if separate else None,
            scanner=DeviceChoice("virtual", f"virtual:{tray}?new_label_s=0.5") if scanner else None,
            archive=self.path / "bibs",
            slip=None if slip is None else _slip_printer(f"slips{number}", slip),
        )
        file = self.path / f"station{number}.toml"
        write_station(file, station)
        return StationFolder(self, file, self.path / tray, self.path / f"encoder{number}")


@dataclass(frozen=True)
class StationFolder:
    """A station's file and the folders of its virtual devices."""

    home: EventFolder
    file: Path
    printer: Path
    encoder: Path

    @property
    def tray(self) -> Tray:
        return Tray(self.printer, seed="", stock=0)

    @property
    def labels(self) -> list[int]:
        """List what came out of the printer."""
        return self.tray.numbers()

    @property
    def faults(self) -> FaultBook:
        return FaultBook(self.printer)

    @property
    def encoder_faults(self) -> FaultBook:
        return FaultBook(self.encoder)

    @property
    def stock(self) -> ChipStock:
        """Give the chips that lie on the separate encoder, and those that may."""
        return ChipStock(self.encoder, seed=f"{self.encoder.resolve()} encoder")

    @property
    def slips(self) -> Tray:
        """Give where the receipt printer's slips come out."""
        return Tray(self._slip_folder, seed="", stock=0)

    @property
    def slip_faults(self) -> FaultBook:
        return FaultBook(self._slip_folder)

    @property
    def _slip_folder(self) -> Path:
        return self.printer.with_name(self.printer.name.replace("tray", "slips"))

    def break_printer(self, fault: VirtualFault, **when: int | None) -> None:
        self.faults.plan(ScriptedFault(fault, **when))

    def break_encoder(self, fault: VirtualFault, **when: int | None) -> None:
        self.encoder_faults.plan(ScriptedFault(fault, **when))


def event_folder(path: Path, *, read_back: str = "barcode+chip", replacement: str = "keep") -> EventFolder:
    """Copy the test event into a folder."""
    path.mkdir(parents=True, exist_ok=True)
    for name in ("event.toml", "event.db", "roster.csv"):
        shutil.copy(_template().folder / name, path / name)
    home = EventFolder(path)
    if read_back != "barcode+chip":
        home.change('read_back = "barcode+chip"', f'read_back = "{read_back}"')
    if replacement != "keep":
        home.change('replacement_number = "keep"', f'replacement_number = "{replacement}"')
    return home
