"""The table [slip] of a station file: the receipt printer for what a runner takes along beside the bib."""

from dataclasses import dataclass

from kiosk.config import words
from kiosk.config.devices import ADDRESS, DRIVER, DeviceChoice, device_lines, entry
from kiosk.config.printers import read_options
from kiosk.core.errors import InputError
from kiosk.core.event import Event
from kiosk.core.tables import Table

_WIDTHS_MM = (58, 80)
_DPI = (180, 203)
_BIB = "{bib}"


@dataclass(frozen=True, slots=True)
class SlipChoice:
    """The slip printer of a station.

    Attributes:
        printer: driver, address, dots per inch and options.
        width_mm: of the paper: 58 or 80.
        bag_tag: a line for the bag in the organiser's words, with `{bib}` for the number; empty: none.
    """

    printer: DeviceChoice
    width_mm: int = 80
    bag_tag: str = ""


def read_slip(table: Table | None, bib_printer: str) -> SlipChoice | None:
    """Read the table, None where runners get no slip.

    Args:
        table: if there is one.
        bib_printer: address of the printer for bibs; a slip printer is another one.

    Raises:
        InputError: wrong; names the line, the key and the cure.
    """
    if table is None:
        return None
    address = table.parsed("address", ADDRESS)
    if _place(address) == _place(bib_printer):
        table.refuse("address", "is that of the printer for bibs; a slip needs a receipt printer of its own")
    width_mm = _one_of(table, "width_mm", _WIDTHS_MM, default=80)
    dpi = _one_of(table, "dpi", _DPI, default=203)
    slip = SlipChoice(
        DeviceChoice(
            table.parsed("driver", DRIVER, default="escpos"),
            address,
            dpi,
            options=read_options(table.optional_table("options")),
        ),
        width_mm,
        table.parsed("bag_tag", _bag_tag, default=""),
    )
    table.done()
    return slip


def slip_lines(slip: SlipChoice | None) -> list[str]:
    """Write the table as TOML."""
    if slip is None:
        return []
    bag_tag = entry("bag_tag", slip.bag_tag) if slip.bag_tag else []
    return device_lines("slip", slip.printer, f"width_mm = {slip.width_mm}", *bag_tag)


def check_slip(event: Event, slip: SlipChoice | None) -> None:
    """Refuse a virtual slip printer for an event that is no rehearsal.

    Raises:
        InputError: names the printer and why.
    """
    if slip is not None and slip.printer.is_virtual and not event.rehearsal:
        raise InputError(
            f'the slip printer "{slip.printer.address}" is virtual: its slips exist only on this computer, '
            f"so no runner of {event.name} could take one along. Name a real one in the station file, take "
            "[slip] out, or write rehearsal = true in the event file"
        )


def _bag_tag(text: str) -> str:
    """Check the line for the bag.

    Raises:
        InputError: signs that cannot be printed, or another brace than `{bib}`.
    """
    words.label(text)
    if set("{}") & set(text.replace(_BIB, "")):
        raise InputError(f'"{text}" may hold {{bib}} and no other brace, as in "Bag {{bib}}"')
    return text


def _one_of(table: Table, key: str, values: tuple[int, ...], *, default: int) -> int:
    value = table.integer(key, default=default)
    if value not in values:
        table.refuse(key, f"is {value}; it must be {' or '.join(map(str, values))}")
    return value


def _place(address: str) -> str:
    return address.partition("?")[0]
