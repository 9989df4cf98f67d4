"""`kiosk bib`: what would be printed, without a device."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Annotated, assert_never

import typer

from kiosk.app import Site, open_site, renderer_of
from kiosk.cli.making import print_bibs
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, leave
from kiosk.core.bib import BibContent
from kiosk.core.errors import InputError
from kiosk.core.people import BibNumber
from kiosk.core.pickup import PickupState
from kiosk.core.printer_profile import plain_profile
from kiosk.hardware.zpl.formats import build_format
from kiosk.printing.parts import write_whole
from kiosk.services.bibs.batch import BatchOf, batch_contents
from kiosk.services.bibs.content import bib_content
from kiosk.services.bibs.sample import area_of, sample_content
from kiosk.services.pickups.records import job_of

app = typer.Typer(help="Bibs: looked at, in files, made before their runners come.", no_args_is_help=True)
app.command("print")(print_bibs)


class BibFormat(Enum):
    """What the picture is made into."""

    PNG = "png"
    PDF = "pdf"
    ZPL = "zpl"


@app.command()
def render(
    number: Annotated[int, typer.Argument(help="The bib number.", min=1)],
    *,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE")],
    bib_format: Annotated[BibFormat, typer.Option("--format")] = BibFormat.PNG,
    dpi: Annotated[int, typer.Option(help="Dots per inch; default: the station's printer.")] = 0,
    sample: Annotated[bool, typer.Option("--sample", help="An invented runner.")] = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Draw one bib as it would be printed."""
    with explaining(as_json=as_json), open_site(station) as site:
        bib = BibNumber(number)
        content = sample_content(site.event, bib) if sample else _content(site, bib)
        race, _ = area_of(site.event, bib)
        renderer = renderer_of(site, race, plain_profile("zpl", dpi or site.station.printer.dpi))
        rendered = renderer.render(content)
        match bib_format:
            case BibFormat.PNG:
                data = renderer.png(rendered.picture)
            case BibFormat.PDF:
                data = renderer.pdf(content)
            case BibFormat.ZPL:
                data = build_format(f"{bib}.0", rendered.label, None).content
            case _:
                assert_never(bib_format)
        write_whole(output, data)
        answer(
            {"bib": bib, "file": str(output), "bytes": len(data)},
            f"Bib {bib} is in {output}.",
            as_json=as_json,
        )


@app.command()
def batch(
    *,
    race: Annotated[str, typer.Option(help="The race.")],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE.pdf")],
    first: Annotated[int, typer.Option("--from", help="First number; default: the race's first.")] = 0,
    last: Annotated[int, typer.Option("--to", help="Last number; default: the race's last.")] = 0,
    of: Annotated[
        BatchOf, typer.Option("--of", help="Reserved and collected bibs, or those assigned beforehand.")
    ] = BatchOf.TAKEN,
    per_sheet: Annotated[int, typer.Option("--per-sheet", help="Bibs on a sheet of paper.")] = 0,
    paper: Annotated[str, typer.Option(help="a3, a4, a5, letter, tabloid or 320x450 in mm.")] = "a4",
    part: Annotated[
        int, typer.Option("--part", help="Write a file for each so many bibs; a second run goes on.", min=0)
    ] = 0,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Draw the bibs of a race into a PDF, ordered by start area and number."""
    from kiosk.cli.batching import Batch  # noqa: PLC0415 - drawing takes long to load

    with explaining(as_json=as_json), open_site(station) as site:
        found = site.event.race(race.upper())
        if found is None:
            known = ", ".join(one.code for one in site.event.races)
            raise InputError(f'"{race}" is not a race of this event; there are: {known}', where="--race")
        with site.store.reading() as view:
            contents = batch_contents(view, site.event, found, of=of, first=first, last=last)
        if not contents:
            raise InputError(_nothing(of), where="--from")
        made = Batch(site, found, output, per_sheet=per_sheet, paper=paper).make(contents, part=part)
        answer(made.value, made.words, as_json=as_json)
        if made.was_stopped:
            leave(1)


def _nothing(of: BatchOf) -> str:
    match of:
        case BatchOf.TAKEN:
            return (
                "no bib in this range is reserved or collected; nothing was drawn. "
                "For numbers that the roster assigned: --of assigned"
            )
        case BatchOf.ASSIGNED:
            return "the roster assigns no number in this range; nothing was drawn"
        case _:
            assert_never(of)


def _content(site: Site, bib: BibNumber) -> BibContent:
    contents = list(_taken(site, [bib]))
    if not contents:
        raise InputError(f"nobody has bib {bib} yet; add --sample for an invented runner", where="NUMBER")
    return contents[0]


def _taken(site: Site, numbers: list[int]) -> Iterator[BibContent]:
    with site.store.reading() as view:
        for number in numbers:
            pickups = [p for p in view.pickups_of(BibNumber(number)) if p.state is not PickupState.UNDONE]
            if pickups:
                yield bib_content(site.event, job_of(view, pickups[-1]))
