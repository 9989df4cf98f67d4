"""The station file: which event, which database and which devices one computer serves."""

import os
import re
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.config import words
from kiosk.config.devices import ADDRESS, DRIVER, DeviceChoice, device_lines, entry, optional_device
from kiosk.config.printers import load_profile, read_options
from kiosk.config.slip import SlipChoice, check_slip, read_slip, slip_lines
from kiosk.config.sound import SoundChoice, read_sound, sound_lines
from kiosk.core.errors import InputError
from kiosk.core.event import Event, Face
from kiosk.core.printer_profile import PrinterProfile, plain_profile
from kiosk.core.tables import Table

_SQLITE = re.compile(r"(sqlite(?:\+\w+)?:///)([^?]*)(\?.*)?")
_POSTGRESQL = re.compile(r"postgresql(\+psycopg)?://.+")
_PASSWORD = re.compile(r"://[^/@]*:[^/@]*@")
_LANGUAGE = words.shaped(r"|[a-z]{2}", 'a language of two small letters such as "fr"')
_INCARNATION = words.shaped(r"[0-9a-f]{16}", 'the 16 hex digits that "kiosk init" drew; run it again')


@dataclass(frozen=True, slots=True)
class Station:
    """One computer with its devices.

    Attributes:
        name: how staff and the journal name it.
        incarnation: 16 hex digits, drawn anew whenever a station is set up.
        event: the event file.
        database: SQLAlchemy URL; the path in an SQLite one is absolute.
        encoder: None where the printer encodes.
        scanner: None where codes are typed, or come as keystrokes.
        slip: None where runners get no slip.
        archive: folder for pictures and printer bytes, None: they are not kept.
        sound: None where nothing is to be heard.
        language: what its face speaks first, two letters; empty: the first language of the event.
        known: profile of the printer that the file names, None where it names none.
    """

    name: str
    incarnation: str
    face: Face
    event: Path
    database: str
    printer: DeviceChoice
    encoder: DeviceChoice | None = None
    scanner: DeviceChoice | None = None
    archive: Path | None = None
    slip: SlipChoice | None = None
    sound: SoundChoice | None = None
    language: str = ""
    known: PrinterProfile | None = None

    @property
    def profile(self) -> PrinterProfile:
        """Give what is known of the printer."""
        return self.known or plain_profile(self.printer.driver, self.printer.dpi)

    @property
    def devices(self) -> tuple[tuple[str, DeviceChoice], ...]:
        """List the devices that a bib needs, each with the name of its table."""
        named = (("printer", self.printer), ("encoder", self.encoder), ("scanner", self.scanner))
        return tuple((name, device) for name, device in named if device is not None)


def draw_incarnation() -> str:
    """Draw the incarnation of a new station."""
    return secrets.token_hex(8)


def load_station(path: Path) -> Station:
    """Read a station file; paths in it are taken from the file's own folder.

    Raises:
        InputError: missing, unreadable, or wrong; names the line, the key and the cure.
    """
    return parse_station(words.read_settings(path), str(path), folder=path.absolute().parent)


def parse_station(text: str, name: str, *, folder: Path) -> Station:
    """Read the text of a station file.

    Args:
        text: TOML.
        name: how messages name the file.
        folder: where relative paths begin.

    Raises:
        InputError: wrong; names the line, the key and the cure.
    """
    root = words.root_table(text, name)
    head = root.table("station")
    archive = head.text("archive", default="")
    printer, known = _printer(root.table("printer"), folder)
    station = Station(
        name=head.parsed("name", words.label),
        incarnation=head.parsed("incarnation", _INCARNATION),
        face=head.choice("face", Face, default=Face.DESK),
        event=folder / head.text("event"),
        database=head.parsed("database", lambda url: _placed(url, folder)),
        printer=printer,
        encoder=optional_device(root.optional_table("encoder")),
        scanner=optional_device(root.optional_table("scanner")),
        archive=folder / archive if archive else None,
        slip=read_slip(root.optional_table("slip"), printer.address),
        sound=read_sound(root.optional_table("sound")),
        language=head.parsed("language", _LANGUAGE, default=""),
        known=known,
    )
    head.done()
    root.done()
    return station


def write_station(path: Path, station: Station) -> None:
    """Write a station file; what lies beside it or below is named relative to it.

    The file is replaced as a whole: a power cut leaves the old or the new one. Where the database URL
    holds a password, only its owner may read it.

    Raises:
        InputError: the folder or the file cannot be written.
    """
    draft = path.with_name(path.name + ".new")
    has_password = _PASSWORD.search(station.database) is not None
    try:
        with open(draft, "w", encoding="utf-8", opener=_private if has_password else None) as file:
            file.write(_as_toml(station, path.absolute().parent))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as fault:
        raise InputError(
            f"cannot be written ({fault.strerror}); choose a folder that you may write to", where=str(path)
        ) from fault


def check_devices(event: Event, station: Station) -> None:
    """Refuse virtual devices, and speech that is kept in files, for an event that is no rehearsal.

    Raises:
        InputError: names the device and why.
    """
    if event.rehearsal:
        return
    check_slip(event, station.slip)
    if station.sound is not None and station.sound.keeps_files:
        raise InputError(
            f'[sound] player = "{station.sound.player}" would keep what runners are told, their names too: '
            'write "auto", or rehearsal = true in the event file'
        )
    for name, device in station.devices:
        if device.is_virtual:
            raise InputError(
                f'the {name} "{device.address}" is virtual: its bibs and chips exist only on this computer, '
                f"so no runner of {event.name} could wear one. Name a real {name} in the station file, "
                "or write rehearsal = true in the event file"
            )


def _printer(table: Table, folder: Path) -> tuple[DeviceChoice, PrinterProfile | None]:
    """Read the printer; a profile gives driver and resolution where the file does not."""
    model = table.text("model", default="")
    profile = table.parsed("model", lambda name: load_profile(name, beside=folder)) if model else None
    driver = table.parsed("driver", DRIVER, default=profile.driver if profile else None)
    dpi = table.integer("dpi", default=profile.dpi if profile else None, at_least=150, at_most=1200)
    options = read_options(table.optional_table("options"))
    choice = DeviceChoice(driver, table.parsed("address", ADDRESS), dpi, model, options)
    table.done()
    known = replace(profile, driver=driver, dpi=dpi) if profile else None
    return choice, known


def _placed(url: str, folder: Path) -> str:
    """Make the path of an SQLite URL absolute; a PostgreSQL URL stays as it is."""
    if match := _SQLITE.fullmatch(url):
        if not match[2]:
            raise InputError('names no file; write for example "sqlite:///event.db"')
        return f"{match[1]}{folder / match[2]}{match[3] or ''}"
    if _POSTGRESQL.fullmatch(url):
        return url
    # the URL may hold a password: the message does not repeat it
    raise InputError('it must be "sqlite:///event.db" or "postgresql+psycopg://user@host/database"')


def _as_toml(station: Station, folder: Path) -> str:
    lines = ["[station]"]
    lines += entry("name", station.name)
    lines += [f"{entry('incarnation', station.incarnation)[0]}  # drawn at random; never copy it"]
    lines += entry("face", station.face.value)
    lines += entry("event", _near(station.event, folder))
    lines += entry("database", _near_url(station.database, folder))
    if station.archive is not None:
        lines += entry("archive", _near(station.archive, folder))
    if station.language:
        lines += entry("language", station.language)
    for name, device in station.devices:
        lines += device_lines(name, device)
    lines += slip_lines(station.slip)
    lines += sound_lines(station.sound)
    return "\n".join(lines) + "\n"


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _near(path: Path, folder: Path) -> str:
    absolute = path.absolute()
    return str(absolute.relative_to(folder)) if absolute.is_relative_to(folder) else str(absolute)


def _near_url(url: str, folder: Path) -> str:
    if match := _SQLITE.fullmatch(url):
        return f"{match[1]}{_near(Path(match[2]), folder)}{match[3] or ''}"
    return url
