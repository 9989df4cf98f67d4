"""`kiosk devices` and `kiosk doctor`: what is there, how it is, and what would stop the first pickup."""

from dataclasses import replace
from pathlib import Path

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, leave
from kiosk.config.printers import profile_for
from kiosk.core.ports import DeviceStatus
from kiosk.doctor import examine
from kiosk.hardware.discovery import find_devices


def devices(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """List what is plugged in, and how the station's own devices are."""
    with explaining(as_json=as_json):
        statuses = [_with_profile(one, station) for one in find_devices()]
        if station.exists():
            with open_site(station) as site:
                statuses += examine(site, only_devices=True)
        tell(statuses, "No printer, encoder or scanner is plugged in.", as_json=as_json)


def _with_profile(found: DeviceStatus, station: Path) -> DeviceStatus:
    """Name the profile of a printer that is known by the model which it tells."""
    profile = (
        profile_for(found.sentence, beside=station.absolute().parent) if found.kind == "printer" else None
    )
    if profile is None:
        return found
    return replace(found, sentence=f'{found.sentence}; in station.toml: model = "{profile.model}"')


def doctor(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """Look for everything that would stop the first pickup, with the cure."""
    with explaining(as_json=as_json), open_site(station) as site:
        found = examine(site)
        tell(found, "Nothing was examined.", as_json=as_json)
        leave(0 if all(one.works or one.is_optional for one in found) else 1)


def tell(statuses: list[DeviceStatus], nothing: str, *, as_json: bool) -> None:
    """Give statuses as the answer."""
    value = [
        {"name": one.name, "kind": one.kind, "state": one.state.value, "sentence": one.sentence}
        for one in statuses
    ]
    words = "\n".join(f"{one.state.value:<10} {one.kind:<12} {one.name}: {one.sentence}" for one in statuses)
    answer(value, words or nothing, as_json=as_json)
