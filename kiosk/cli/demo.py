"""`kiosk demo`: a complete event in a folder, with virtual devices and invented people."""

import csv
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import RESOURCES, Site, SystemClock, open_site
from kiosk.cli.output import AsJson, answer, explaining, leave, say, whisper
from kiosk.cli.passes import sign_all
from kiosk.cli.roster import bring_in
from kiosk.cli.setup import DEFAULT_DPI, set_up
from kiosk.cli.visit import serve
from kiosk.config import DeviceChoice, load_event
from kiosk.core.entitlement import Grant
from kiosk.core.errors import InputError
from kiosk.core.event import Face
from kiosk.core.flow.events import Shown
from kiosk.core.people import MemberId, Role
from kiosk.core.pickup import NOTHING_SEEN
from kiosk.sample import DEMO_PEOPLE, demo_event, write_roster
from kiosk.security.keys import generate_key, load_key, write_key
from kiosk.security.passes import PassSigner
from kiosk.services.pickups.lookup import Question

SUPERVISOR = "demo"
RUNNERS = 2000


@dataclass(frozen=True, slots=True)
class DemoFolder:
    """Where the files of a demonstration lie."""

    path: Path

    @property
    def event(self) -> Path:
        """Give the event file."""
        return self.path / "event.toml"

    @property
    def station(self) -> Path:
        """Give the station file."""
        return self.path / "station.toml"

    @property
    def roster(self) -> Path:
        """Give the roster."""
        return self.path / "roster.csv"

    @property
    def passes(self) -> Path:
        """Give the signed passes."""
        return self.path / "passes.csv"

    @property
    def pin(self) -> Path:
        """Give the file with the supervisor's PIN, drawn at random."""
        return self.path / "supervisor-pin.txt"


def demo(
    *,
    folder: Annotated[Path, typer.Option("--dir", help="Where the demonstration lies.")] = Path("demo"),
    headless: Annotated[bool, typer.Option("--headless", help="Serve one runner without a window.")] = False,
    face: Annotated[Face, typer.Option(help="Which window.")] = Face.DESK,
    runners: Annotated[int, typer.Option(help="Places in the invented roster.", min=20)] = RUNNERS,
    as_json: AsJson = False,
) -> None:
    """Make a demonstration event with invented people, and serve one of them or open the desk."""
    with explaining(as_json=as_json):
        place = DemoFolder(folder)
        if not place.station.exists():
            prepare(place, runners)
        with open_site(place.station) as site:
            if headless or not has_screen():
                status = _serve_one(site, place, as_json=as_json)
            else:
                status = _open(site, place, face)
    leave(status)


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def prepare(place: DemoFolder, runners: int) -> None:
    """Make the folder: event, key, station, roster, passes, and a supervisor with a random PIN."""
    try:
        place.path.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        message = f"cannot be made ({fault.strerror}); choose another folder"
        raise InputError(message, where=str(place.path)) from fault
    whisper(f"making a demonstration in {place.path} …")
    key_file = place.path / "pass-key.pem"
    if not key_file.exists():
        write_key(key_file, generate_key())
    key = load_key(key_file)
    sample = (RESOURCES / "sample" / "event.toml").read_text(encoding="utf-8")
    public = key.public_key().public_bytes_raw().hex()
    place.event.write_text(
        demo_event(sample, now=SystemClock().now(), public_keys=[public]), encoding="utf-8"
    )
    write_roster(place.roster, runners)
    event = load_event(place.event)
    sign_all(place.roster, PassSigner(event.code, key), place.passes)
    _begin(place)


def _begin(place: DemoFolder) -> None:
    """Make the database under another name first: a demonstration that is half made is made again."""
    event = load_event(place.event)
    draft = place.path / "station.new.toml"
    printer = DeviceChoice("zpl", "virtual:tray", DEFAULT_DPI)
    set_up(event, place.event, draft, database="", printer=printer, name="desk-1")
    pin = f"{secrets.randbelow(10**6):06d}"
    with open_site(draft) as site:
        bring_in(site, place.roster)
        site.staff.add(SUPERVISOR, Role.SUPERVISOR, pin)
    place.pin.touch(mode=0o600)
    place.pin.write_text(f"{pin}\n", encoding="utf-8")
    draft.replace(place.station)


def _serve_one(site: Site, place: DemoFolder, *, as_json: bool) -> int:
    visit = serve(site, Shown(_next_pass(site, place)))
    value = visit.as_json() | {"dir": str(place.path), "event": site.event.code}
    files = [f"  {kind}: {path}" for kind, path in visit.notes.files.items()]
    words = [f"{visit.report.sentence} (simulated printer and chips, invented runner)", *files]
    words += [f"Open the desk on it: ./dev kiosk run --station {place.station}"]
    answer(value, "\n".join(words), as_json=as_json)
    return visit.status


def _next_pass(site: Site, place: DemoFolder) -> str:
    """Take the first pass whose runner would get a bib now."""
    with place.passes.open(encoding="utf-8", newline="") as file, site.store.reading() as view:
        lookup = site.lookup(Face.DESK)
        for row in csv.DictReader(file):
            runner = view.runner(MemberId(row["member_id"]))
            if runner is None or runner.held is not None:
                continue
            if isinstance(
                lookup.decide(view, Question(row["pass"], None, NOTHING_SEEN, settled=False)), Grant
            ):
                return row["pass"]
    raise InputError("everybody has a bib by now: delete the folder to begin again", where=str(place.path))


def _open(site: Site, place: DemoFolder, face: Face) -> int:
    from kiosk.window import open_window  # noqa: PLC0415 - a headless demonstration never loads Qt

    people = ", ".join(f"{person.member_id} ({person.shows})" for person in DEMO_PEOPLE[:4])
    say(f"Invented people to try: {people}")
    pin = place.pin.read_text(encoding="utf-8").strip()
    say(f"Passes: {place.passes}. Supervisor: {SUPERVISOR}, PIN {pin}")
    codes = " · ".join(person.member_id for person in DEMO_PEOPLE[:6])
    return open_window(site, face, windowed=True, hint=codes)
