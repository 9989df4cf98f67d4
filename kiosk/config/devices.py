"""One device of a station, as a table of its file."""

import json
from dataclasses import dataclass

from kiosk.config import words
from kiosk.config.printers import read_options
from kiosk.core.tables import Table

VIRTUAL = "virtual:"
DRIVER = words.shaped(r"[a-z][a-z0-9_\-]*", 'the name of a driver such as "zpl"')
ADDRESS = words.shaped(
    r"[a-z][a-z0-9]*:.*",
    'an address such as "usb:0a5f:0181:SERIAL", "tcp:192.0.2.7:9100", "serial:/dev/ttyUSB0" or "virtual:"',
)


@dataclass(frozen=True, slots=True)
class DeviceChoice:
    """One device of a station.

    Attributes:
        driver: name under which a driver is installed.
        address: where the device is, for example `usb:0a5f:0181:SERIAL` or `virtual:tray`.
        dpi: dots per inch of a printer; 0 for every other device.
        model: profile of a printer, see `kiosk.config.printers`; empty: none is named.
        options: further settings of the driver.
    """

    driver: str
    address: str
    dpi: int = 0
    model: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def is_virtual(self) -> bool:
        """Tell whether it is simulated."""
        return self.address.startswith(VIRTUAL) or self.driver == "virtual"


def optional_device(table: Table | None) -> DeviceChoice | None:
    """Read a device that needs no more than driver, address and options; None where there is none.

    Raises:
        InputError: wrong; names the line, the key and the cure.
    """
    if table is None:
        return None
    driver, address = table.parsed("driver", DRIVER), table.parsed("address", ADDRESS)
    device = DeviceChoice(driver, address, options=read_options(table.optional_table("options")))
    table.done()
    return device


def device_lines(name: str, device: DeviceChoice, *more: str) -> list[str]:
    """Write a device as TOML; `more` are further lines of its own table."""
    lines = ["", f"[{name}]", *(entry("model", device.model) if device.model else ())]
    lines += [*entry("driver", device.driver), *entry("address", device.address)]
    if device.dpi:
        lines += [f"dpi = {device.dpi}"]
    lines += more
    if device.options:
        lines += ["", f"[{name}.options]", *(entry(key, text)[0] for key, text in device.options)]
    return lines


def entry(key: str, text: str) -> list[str]:
    """Write one text as TOML."""
    # TOML's basic strings know every escape that JSON writes, except a lone DEL
    return [f"{key} = {json.dumps(text, ensure_ascii=False)}"]
