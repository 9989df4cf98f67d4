"""Whole stations for tests: an event folder, virtual devices, and a person who says and presses things."""

import atexit
import csv
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from itertools import islice
from pathlib import Path
from queue import Empty, Queue
from time import monotonic

from kiosk.app import Running, Site, SystemClock, open_site, running
from kiosk.cli.visit import Notes
from kiosk.config import DeviceChoice, SlipChoice, Station, load_event, write_station
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import Shown
from kiosk.core.flow.states import Idle
from kiosk.core.journal import JournalEntry
from kiosk.core.operation import Outcome
from kiosk.core.people import MemberId, RunnerFile
from kiosk.core.pickup import Checks, Pickup
from kiosk.db.roster import import_roster
from kiosk.db.store import create_database, open_store
from kiosk.hardware.virtual.faults import FaultBook, ScriptedFault, VirtualFault
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
_WAIT_S = 12.0
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


class Desk:
    """A running station with a person in front: tell it something, wait for what it shows."""

    def __init__(self) -> None:
        self._calls: Queue[Callable[[], None]] = Queue()
        self.bugs: list[BaseException] = []
        self.notes = Notes()
        self.shown: list[State] = []
        self.running: Running

    def deliver(self, call: Callable[[], None]) -> None:
        self._calls.put(call)

    @property
    def state(self) -> State:
        return self.running.station.state

    @property
    def site(self) -> Site:
        return self.running.site

    def do(self, event: FlowEvent) -> None:
        self.running.station.handle(event)

    def show(self, code: str, **more) -> None:
        self.do(Shown(code, **more))

    def until(self, *kinds: type, holds: Callable[[State], bool] = lambda _: True) -> State:
        """Wait until the station shows one of these states (and something holds of it)."""
        deadline = monotonic() + _WAIT_S
        while not (isinstance(self.state, kinds) and holds(self.state)):
            assert not self.bugs, self.bugs
            assert monotonic() < deadline, f"still {self.state}"
            self._take()
        return self.state

    def until_true(self, holds: Callable[[], bool]) -> None:
        """Wait for something."""
        deadline = monotonic() + _WAIT_S
        while not holds():
            assert not self.bugs, self.bugs
            assert monotonic() < deadline, f"still {self.state}"
            self._take()

    def _take(self) -> None:
        try:
            self._calls.get(timeout=0.02)()
        except Empty:
            self.running.station.tick()
        if not self.shown or self.shown[-1] != self.state:
            self.shown.append(self.state)

    def runner(self, member: str = CAMILLE) -> RunnerFile:
        with self.site.store.reading() as view:
            return view.runner(MemberId(member))


@dataclass
class LostAnswers:
    """A real store over a line that breaks after the database has committed.

    Attributes:
        lose: results of the outcomes whose answer gets lost, once each.
    """

    store: object
    lose: list[str] = field(default_factory=list)

    def __getattr__(self, name: str):
        return getattr(self.store, name)

    @contextmanager
    def working(self, key, content) -> Iterator["_Work"]:
        with self.store.working(key, content) as work:
            yield _Work(work, self.lose)


class _Work:
    def __init__(self, work, lose: list[str]) -> None:
        self._work = work
        self._lose = lose

    def __getattr__(self, name: str):
        return getattr(self._work, name)

    def commit(self, outcome: Outcome) -> Outcome:
        stored = self._work.commit(outcome)
        if outcome.result in self._lose:
            self._lose.remove(outcome.result)
            raise StoreError("the line to the database broke: try again")
        return stored


@contextmanager
def at_work(
    place: StationFolder,
    *,
    face: Face = Face.DESK,
    seen: bool = True,
    lose: tuple[str, ...] = (),
    clock: object | None = None,
) -> Iterator[Desk]:
    """Open a station and serve at it; `seen`: identity and documents count as seen, as in a rehearsal."""
    desk = Desk()
    with open_site(place.file) as opened:
        site = replace(opened, store=LostAnswers(opened.store, list(lose))) if lose else opened
        site = replace(site, clock=clock) if clock is not None else site
        with running(
            site, face=face, deliver=desk.deliver, on_bug=desk.bugs.append, counts_as_seen=seen
        ) as station:
            desk.running = station
            station.counter.attach(desk.notes)
            station.health.ask_now()
            assert isinstance(desk.state, Idle)
            yield desk
    assert not desk.bugs, desk.bugs


@dataclass
class SteppedClock:
    """A clock that stands until a test moves it."""

    moment: datetime = field(default_factory=lambda: SystemClock().now())
    steady_s: float = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return self.steady_s


def pickups_of(place: StationFolder, bib: int) -> tuple[Pickup, ...]:
    """Read every pickup of a bib from the database."""
    with open_site(place.file) as site, site.store.reading() as view:
        return view.pickups_of(bib)


def entries_of(place: StationFolder, kind: str = "") -> list[JournalEntry]:
    """Read the journal, or its entries of one kind."""
    with open_site(place.file) as site, site.store.reading() as view:
        return [entry for entry in view.journal() if kind in {"", entry.kind}]


def live_bibs(place: StationFolder, bib: int) -> int:
    """Count the pieces of a number that count as a runner's bib."""
    attempts = [attempt for pickup in pickups_of(place, bib) for attempt in pickup.attempts]
    return sum(attempt.state.value == "proven" for attempt in attempts)


def is_root() -> bool:
    """Tell whether file permissions bind this process."""
    return os.geteuid() == 0
