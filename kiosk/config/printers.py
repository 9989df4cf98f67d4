"""Printer profiles: one small file for each model, shipped and beside the station file."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.config import words
from kiosk.core.errors import InputError
from kiosk.core.language import Compression, Language
from kiosk.core.printer_profile import PrinterProfile
from kiosk.core.tables import Table, read_tables

SHIPPED: Final = Path(__file__).resolve().parent.parent.parent / "resources" / "printers"
BESIDE: Final = "printers"

_MODEL = words.shaped(r"[a-z0-9][a-z0-9\-.]*", 'the name of a profile such as "zebra-zd621r-203"')
_DRIVER = words.shaped(r"[a-z][a-z0-9_\-]*", 'the name of a driver such as "zpl"')


def load_profile(model: str, *, beside: Path) -> PrinterProfile:
    """Read the profile of a model.

    Args:
        model: as the station file names it.
        beside: the station file's folder; profiles in its `printers` go before shipped ones.

    Raises:
        InputError: no such model, or its file is wrong; names file, line and key.
    """
    _MODEL(model)
    for folder in (beside / BESIDE, SHIPPED):
        path = folder / f"{model}.toml"
        if path.exists():
            return _read(path)
    known = ", ".join(profile.model for profile in profiles(beside=beside))
    raise InputError(
        f'there is no printer profile "{model}"; there are: {known}. '
        f"For another model write {beside / BESIDE / model}.toml after one of these"
    )


def profiles(*, beside: Path) -> Iterator[PrinterProfile]:
    """Give every profile that can be named, by model; one beside the station file hides a shipped one.

    Raises:
        InputError: a file is wrong.
    """
    paths = {path.stem: path for folder in (SHIPPED, beside / BESIDE) for path in folder.glob("*.toml")}
    for model in sorted(paths):
        yield _read(paths[model])


def profile_for(found: str, *, beside: Path) -> PrinterProfile | None:
    """Find the profile of a printer by the model name that it tells on USB; None where none fits.

    The longest part that fits wins: `ZD621R` before `ZD621`.
    """
    fitting = [
        (len(part), profile)
        for profile in profiles(beside=beside)
        for part in profile.known_as
        if part.casefold() in found.casefold()
    ]
    return max(fitting, key=lambda one: one[0])[1] if fitting else None


def _read(path: Path) -> PrinterProfile:
    root = read_tables(words.read_settings(path), name=path.name)
    table = root.table("printer")
    driver = table.parsed("driver", _DRIVER)
    degrees = table.integer("turn", default=0, at_most=270)
    if degrees % 90:
        table.refuse("turn", f"is {degrees}; it must be 0, 90, 180 or 270")
    profile = PrinterProfile(
        model=path.stem,
        name=table.text("name"),
        driver=driver,
        language=table.choice("language", Language),
        dpi=table.integer("dpi", at_least=150, at_most=1200),
        width=table.number("width", default=0.0, at_least=0, at_most=1000),
        turn=degrees // 90,
        compression=table.choice("graphics", Compression, default=Compression.Z64),
        encodes=table.boolean("encodes", default=False),
        known_as=table.texts("known_as", default=()),
        options=read_options(table.optional_table("options")),
    )
    table.done()
    root.done()
    return profile


def read_options(table: Table | None) -> tuple[tuple[str, str], ...]:
    """Read further settings of a driver: texts, numbers, true or false."""
    if table is None:
        return ()
    options = []
    for key, value in table.content.items():
        if not isinstance(value, str | int | float):
            table.refuse(key, "must be a text, a number, true or false")
        options.append((key, _as_text(value)))
    return tuple(options)


def _as_text(value: str | float) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)
