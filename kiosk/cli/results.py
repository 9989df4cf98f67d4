"""`kiosk export`: what the organiser takes home."""

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining
from kiosk.security.private_files import write_private
from kiosk.services.exports.results import results_file
from kiosk.services.exports.take_home import as_spreadsheet

app = typer.Typer(help="What the organiser takes home.", no_args_is_help=True)


@app.command()
def results(
    output: Annotated[Path, typer.Option("-o", "--output", help="CSV file.", metavar="FILE")],
    *,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Write one line for each bib that a runner has; after a purge without names. The journal notes it."""
    with explaining(as_json=as_json), open_site(station) as site:
        with site.store.reading() as view:
            bibs = tuple(view.collected())
            is_purged = view.life().purged_at is not None
        text = results_file(site.event, bibs, is_purged=is_purged)
        write_private(output, as_spreadsheet(text))
        site.take_home.note(bibs=len(bibs))
        words = f"{len(bibs)} collected bibs are in {output}."
        answer({"bibs": len(bibs), "file": str(output)}, words, as_json=as_json)


@app.callback()
def group() -> None:
    """Keep the command's own name although it is the only one."""
