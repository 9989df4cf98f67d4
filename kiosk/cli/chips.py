"""`kiosk chips export`: what timing needs."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining
from kiosk.core.chip_files import ChipFormat
from kiosk.core.errors import InputError, RuleError
from kiosk.services.chip_files.csv_file import csv_text
from kiosk.services.chip_files.formats import chip_file

app = typer.Typer(help="The chip file for timing.", no_args_is_help=True)


@app.command("export")
def export(
    output: Annotated[Path, typer.Option("-o", "--output", help="CSV file.", metavar="FILE")],
    *,
    chip_format: Annotated[ChipFormat, typer.Option("--format", help="Whose format.")] = ChipFormat.GENERIC,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Write the chips that count; `generic` is the master file, with all of them. The journal notes it."""
    with explaining(as_json=as_json), open_site(station) as site:
        if site.event.rehearsal:
            raise RuleError("this is a rehearsal: its chips exist only here and are not exported")
        with site.store.reading() as view:
            file = chip_file(chip_format, site.event, view.issued_chips())
        try:
            output.write_text(csv_text(file.table), encoding="utf-8")
        except OSError as fault:
            message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
            raise InputError(message, where=str(output)) from fault
        site.take_home.note(has_chips=True)
        words = f"{file.chips} chips are in {output}."
        answer(
            {"format": chip_format.value, "chips": file.chips, "file": str(output)}, words, as_json=as_json
        )


@app.callback()
def group() -> None:
    """Keep `export` a word of its own, also while it is the only one."""
