"""What a station file says of one device."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.core.errors import InputError


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """One device as the station file names it.

    Attributes:
        name: by which staff know it.
        address: as `kiosk.hardware.addresses.parse_address` reads it.
        dpi: dots per inch of a printer; other devices ignore it.
        folder: where relative paths of virtual devices begin, usually that of the station file.
        options: further keys of the device's table, as text.
    """

    name: str
    address: str
    dpi: int = 203
    folder: Path = Path()
    options: dict[str, str] = field(default_factory=dict)


def flag(options: dict[str, str], key: str, *, default: bool) -> bool:
    """Read an option that is yes or no.

    Raises:
        InputError: another word.
    """
    text = options.get(key, "").strip().casefold()
    if text in {"1", "yes", "true", "on"}:
        return True
    if text in {"0", "no", "false", "off"}:
        return False
    if text:
        raise InputError(f'the option {key} is "{text}"; write 1 or 0')
    return default


def amount(options: dict[str, str], key: str, *, default: float, at_most: float = 1e6) -> float:
    """Read an option that is a number from 0 on.

    Raises:
        InputError: not a number, or out of bounds.
    """
    text = options.get(key, "").strip()
    try:
        value = float(text) if text else default
    except ValueError as mistake:
        raise InputError(f'the option {key} is "{text}"; write a number') from mistake
    if not 0 <= value <= at_most:
        raise InputError(f"the option {key} is {text}; it must lie between 0 and {at_most:g}")
    return value
