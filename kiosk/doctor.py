"""Everything that would stop the first pickup, in plain words, with the cure."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from shutil import disk_usage

from kiosk.app import Site, open_devices, renderer_of, slip_writer_of
from kiosk.core.errors import DossardError
from kiosk.core.journal import first_break
from kiosk.core.people import BibNumber, Role
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.services.bibs.content import slip_words
from kiosk.services.bibs.sample import sample_content
from kiosk.services.chips.encoding import NO_ENCODER
from kiosk.sound import trouble_with_sound
from kiosk.supply_status import supply_statuses

LEAST_FREE_BYTES = 500_000_000


def examine(site: Site, *, only_devices: bool = False) -> list[DeviceStatus]:
    """Look at the devices, and at the files, the database and the people behind them."""
    found = [*_devices(site), *supply_statuses(site)]
    if only_devices:
        return found
    checks: tuple[tuple[str, Callable[[Site], str]], ...] = (
        ("roster", _roster),
        ("pickup hours", _hours),
        ("bib designs", _designs),
        ("staff", _staff),
        ("journal", _journal),
        ("disk", _disk),
        ("sound", trouble_with_sound),
    )
    found += [_checked(site, name, check) for name, check in checks]
    if site.station.slip is not None:
        found.append(replace(_checked(site, "slips", _slips), is_optional=True))
    return found


def _checked(site: Site, name: str, check: Callable[[Site], str]) -> DeviceStatus:
    try:
        trouble = check(site)
    except DossardError as problem:
        trouble = str(problem)
    state = DeviceState.ATTENTION if trouble else DeviceState.READY
    return DeviceStatus(name, "station", state, trouble or "in order")


def _devices(site: Site) -> Iterator[DeviceStatus]:
    try:
        with open_devices(site) as devices:
            yield devices.printer.status()
            if devices.encoder is None and not devices.printer.encodes:
                yield DeviceStatus("chips", "station", DeviceState.ATTENTION, NO_ENCODER)
            if devices.encoder is not None:
                yield devices.encoder.status()
            if devices.scanner is not None:
                yield devices.scanner.status()
            if devices.slip is not None:
                yield replace(devices.slip.status(), is_optional=True)
    except DossardError as problem:
        yield DeviceStatus("devices", "station", DeviceState.GONE, str(problem))


def _roster(site: Site) -> str:
    with site.store.reading() as view:
        if view.count_members() == 0:
            return "the roster is empty: kiosk roster import FILE"
    return ""


def _hours(site: Site) -> str:
    now = site.clock.now()
    hours = site.event.pickup.hours
    if any(opening.opens <= now < opening.closes for opening in hours):
        return ""
    later = [opening.opens for opening in hours if opening.opens > now]
    when = f"they begin {min(later):%d/%m/%Y %H:%M}" if later else "they are over"
    return f"now is outside the pickup hours, {when}: change [pickup] hours if that is not meant"


def _designs(site: Site) -> str:
    for race in site.event.races:
        renderer = renderer_of(site, race)
        for area in race.start_areas:
            longest = BibNumber(area.numbers.spans[-1][1])
            renderer.render(sample_content(site.event, longest, copy=1))
    return ""


def _slips(site: Site) -> str:
    slip = site.station.slip
    if slip is None:
        return ""
    writer = slip_writer_of(slip)
    for race in site.event.races:
        for area in race.start_areas:
            longest = BibNumber(area.numbers.spans[-1][1])
            writer.write(slip_words(site.event, race, area, longest, slip.bag_tag))
    return ""


def _staff(site: Site) -> str:
    if any(person.role is Role.SUPERVISOR for person in site.staff.people()):
        return ""
    return "nobody is supervisor: kiosk staff add NAME --role supervisor --pin-stdin"


def _journal(site: Site) -> str:
    with site.store.reading() as view:
        broken = first_break(view.journal())
    return f"the journal breaks at entry {broken.sequence}: kiosk journal verify" if broken else ""


def _disk(site: Site) -> str:
    free = disk_usage(site.folder).free
    if free >= LEAST_FREE_BYTES:
        return ""
    return f"only {free // 1_000_000} MB are free beside the station file: make room before the doors open"
