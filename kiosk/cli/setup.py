"""`kiosk init`: a new event's database and station file."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import AsJson, answer, explaining, pin_from_stdin, plain
from kiosk.config import DeviceChoice, Station, check_devices, draw_incarnation, load_event, write_station
from kiosk.config.printers import load_profile
from kiosk.core.errors import InputError
from kiosk.core.event import Event, Face
from kiosk.core.people import Role
from kiosk.core.ports import DeviceState
from kiosk.db.store import create_database
from kiosk.hardware.addresses import CupsAddress, FolderAddress, IppAddress, parse_address
from kiosk.hardware.discovery import find_devices
from kiosk.security.pins import check_pin

DEFAULT_DPI = 203
PAGE_DPI = 300
NO_SUPERVISOR = (
    "Nobody has a PIN yet: overriding and replacing need a supervisor. Add one: "
    "kiosk staff add NAME --role supervisor --pin-stdin"
)


def init(
    *,
    event: Annotated[Path, typer.Option(help="The event file.", metavar="FILE")],
    database: Annotated[
        str, typer.Option(help="SQLAlchemy URL; default: SQLite beside the event file.")
    ] = "",
    printer: Annotated[
        str, typer.Option(help="Address of the printer; default: the one that is found.")
    ] = "",
    model: Annotated[
        str, typer.Option(help="Model of the printer, as zebra-zt620r-203: its profile says the rest.")
    ] = "",
    name: Annotated[str, typer.Option(help="How staff call this station.")] = "desk-1",
    supervisor: Annotated[str, typer.Option(help="The first supervisor's name.")] = "",
    pin_stdin: Annotated[
        bool, typer.Option("--pin-stdin", help="Read their PIN from standard input.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Set an event up: its database, and ./station.toml that names both."""
    with explaining(as_json=as_json):
        file = Path("station.toml")
        if file.exists():
            raise InputError(
                "there is a station already; remove the file to set up a new one", where=str(file)
            )
        if supervisor and not pin_stdin:
            raise InputError("the PIN comes from standard input: add --pin-stdin", where="--supervisor")
        pin = pin_from_stdin() if supervisor else ""
        if supervisor:
            check_pin(pin)
        plain(supervisor, where="--supervisor")
        plain(name, where="--name")
        found = load_event(event)
        choice = _printer(found, printer, model, file.absolute().parent)
        url = set_up(found, event, file, database=database, printer=choice, name=name)
        if supervisor:
            with open_site(file) as site:
                site.staff.add(supervisor, Role.SUPERVISOR, pin)
        words = [f"{found.name} is set up in {url}; this station is {name} (station.toml)."]
        words += [] if supervisor else [NO_SUPERVISOR]
        answer(
            {"station": str(file), "database": url, "supervisor": supervisor or None},
            "\n".join(words),
            as_json=as_json,
        )


def set_up(
    event: Event, event_file: Path, file: Path, *, database: str, printer: DeviceChoice, name: str
) -> str:
    """Create the database and write the station file; gives the database's URL."""
    beside = event_file.absolute().with_name("event.db")
    url = database or f"sqlite:///{beside}"
    scanner = DeviceChoice("virtual", printer.address) if printer.is_virtual else None
    station = Station(
        name=name,
        incarnation=draw_incarnation(),
        face=Face.DESK,
        event=event_file.absolute(),
        database=url,
        printer=printer,
        scanner=scanner,
        archive=file.absolute().parent / "bibs",
    )
    check_devices(event, station)
    create_database(url, event)
    write_station(file, station)
    return url


def _printer(event: Event, address: str, model: str, folder: Path) -> DeviceChoice:
    """Take the named printer, a virtual one for a rehearsal, or the one that is plugged in."""
    if model:
        profile = load_profile(model, beside=folder)
        return DeviceChoice(profile.driver, address or _found(), profile.dpi, model)
    if address:
        return _plain(address)
    if event.rehearsal:
        return DeviceChoice("zpl", "virtual:tray", DEFAULT_DPI)
    return DeviceChoice("zpl", _found(), DEFAULT_DPI)


def _plain(address: str) -> DeviceChoice:
    """Give a printer of which only the address is known; pages need no other driver than theirs."""
    match parse_address(address):
        case IppAddress() | CupsAddress():
            return DeviceChoice("office", address, PAGE_DPI)
        case FolderAddress():
            return DeviceChoice("folder", address, PAGE_DPI)
        case _:
            return DeviceChoice("zpl", address, DEFAULT_DPI)


def _found() -> str:
    """Give the address of the one label printer that is plugged in."""
    found = [one.name for one in find_devices() if one.kind == "printer" and one.state is DeviceState.READY]
    if len(found) != 1:
        words = "no label printer is plugged in" if not found else f"there are several: {', '.join(found)}"
        raise InputError(f"{words}; name one, for example --printer usb:0a5f:0181:SERIAL", where="--printer")
    return found[0]
