"""Drivers by name: entry points of this and other packages, imported only when a station names them."""

from functools import cache
from importlib.metadata import EntryPoint, EntryPoints, entry_points
from typing import cast

from kiosk.core.errors import DeviceError, DossardError, InputError
from kiosk.core.ports import BibPrinter, ChipEncoder, ScanSource, SlipPrinter
from kiosk.hardware.settings import DeviceSettings

_PRINTERS, _ENCODERS, _SCANNERS = "kiosk.printers", "kiosk.encoders", "kiosk.scanners"
_SLIP_PRINTERS = "kiosk.slip_printers"


def open_printer(driver: str, settings: DeviceSettings) -> BibPrinter:
    """Make a printer.

    Raises:
        InputError: no such driver, or its settings are wrong.
        DeviceError: the driver is broken; says why.
    """
    return cast("BibPrinter", _opened(_PRINTERS, driver, settings))


def open_encoder(driver: str, settings: DeviceSettings) -> ChipEncoder:
    """Make a chip encoder; raises as `open_printer`."""
    return cast("ChipEncoder", _opened(_ENCODERS, driver, settings))


def open_scanner(driver: str, settings: DeviceSettings) -> ScanSource:
    """Make a scanner; raises as `open_printer`."""
    return cast("ScanSource", _opened(_SCANNERS, driver, settings))


def open_slip_printer(driver: str, settings: DeviceSettings) -> SlipPrinter:
    """Make a receipt printer; raises as `open_printer`."""
    return cast("SlipPrinter", _opened(_SLIP_PRINTERS, driver, settings))


def known_drivers() -> dict[str, tuple[str, ...]]:
    """List the names of all drivers, by group; nothing is imported."""
    groups = (_PRINTERS, _ENCODERS, _SCANNERS, _SLIP_PRINTERS)
    return {group: tuple(sorted(_drivers(group).names)) for group in groups}


@cache
def _drivers(group: str) -> EntryPoints:
    """Look once: every look reads what each installed package says of itself, which takes 10 ms."""
    return entry_points(group=group)


def _opened(group: str, driver: str, settings: DeviceSettings) -> object:
    found = _drivers(group)
    if driver not in found.names:
        names = ", ".join(sorted(found.names)) or "none: install Dossard with ./dev setup"
        raise InputError(f'the driver "{driver}" of {settings.name} is unknown; known are: {names}')
    return _made(found[driver], settings)


def _made(entry: EntryPoint, settings: DeviceSettings) -> object:
    try:
        return entry.load()(settings)
    except DossardError:
        raise
    except Exception as reason:  # a foreign driver may raise anything, and must not end the programme
        words = f"its driver {entry.name} ({entry.value}) is broken: {reason!r}; mend or remove it"
        raise DeviceError(words, device=settings.name) from reason
