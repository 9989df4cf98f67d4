"""`kiosk chips …`: the files for timing, the secret of locked chips, and whose a chip is."""

from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.app import Site, open_site
from kiosk.cli import chip_bench
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, whisper
from kiosk.core.chip_files import ChipFormat, LastExport
from kiosk.services.exports.chip_export import Exported

app = typer.Typer(
    help="Chips: files for timing, a secret to lock them with, and whose one is.", no_args_is_help=True
)


@app.command("export")
def export(
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", help="CSV, or a workbook where the name ends in .xlsx.", metavar="FILE"
        ),
    ],
    *,
    chip_format: Annotated[ChipFormat, typer.Option("--format", help="Whose format.")] = ChipFormat.GENERIC,
    changes: Annotated[
        Path | None,
        typer.Option(help="What changed since the last export of the format, as CSV.", metavar="FILE"),
    ] = None,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Write the chips that count in the format of a timing system.

    `generic` is the master file: every chip that was ever sent out, with its status. `crossmgr` is RaceDB's
    form too. The journal notes each export.
    """
    with explaining(as_json=as_json), open_site(station) as site:
        exporting = site.chip_export
        done = exporting.export(chip_format, output, changes_to=changes)
        if exporting.warning:
            whisper(f"kiosk: {exporting.warning}")
        last = done.last
        value = {
            "format": chip_format.value,
            "chips": done.file.chips,
            "file": str(output),
            "added": len(done.changes.added),
            "removed": len(done.changes.removed),
            "last_export": last and {"at": _moment(site, last), "station": last.station},
            "left_out": done.file.left_out,
            "changes": None if changes is None else str(changes),
            "warning": exporting.warning or None,
        }
        answer(value, _words(site, chip_format, done, output), as_json=as_json)


def _words(site: Site, chip_format: ChipFormat, done: Exported, output: Path) -> str:
    since = "this is the first export"
    if done.last is not None:
        since = f"since the last export on {_moment(site, done.last)} at {done.last.station}"
    counts = f"{len(done.changes.added)} added, {len(done.changes.removed)} removed"
    words = f"{done.file.chips} chips are in {output}. As {chip_format.value}, {since}: {counts}."
    if done.file.left_out:
        words += f" {done.file.left_out} second chips are left out: the format has one for a bib."
    return words


def _moment(site: Site, last: LastExport) -> str:
    return last.at.astimezone(ZoneInfo(site.event.timezone)).isoformat(timespec="seconds")


app.command("secret")(chip_bench.secret)
app.command("read")(chip_bench.read)
