"""`kiosk roster`: import the organiser's list, and search it as a desk does."""

from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

from kiosk.app import Site, open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining
from kiosk.core.people import RunnerFile
from kiosk.db.roster import RosterReport, import_roster

SHOWN_AT_MOST = 10
FOUND_AT_MOST = 20

app = typer.Typer(help="The organiser's list of members and places.", no_args_is_help=True)


@app.command("import")
def import_file(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX.")],
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen; change nothing.")
    ] = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Import a roster: repeatable, in one transaction, never deleting anybody.

    Rows that cannot be used are refused and listed with their line; the others come in.
    """
    with explaining(as_json=as_json), open_site(station) as site:
        begun = perf_counter()
        report = bring_in(site, file, dry_run=dry_run)
        seconds = round(perf_counter() - begun, 2)
        answer(_as_json(report, seconds), _in_words(report, seconds), as_json=as_json)


@app.command()
def find(
    text: Annotated[str, typer.Argument(help="Name, number or birth date.")],
    *,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Search as the desk does."""
    with explaining(as_json=as_json), open_site(station) as site:
        with site.store.reading() as view:
            found = [_found(runner) for runner in view.search(text, limit=FOUND_AT_MOST)]
        words = "\n".join(_line(runner) for runner in found)
        answer(found, words or f'Nobody is called "{text}" or like it.', as_json=as_json)


def bring_in(site: Site, file: Path, *, dry_run: bool = False) -> RosterReport:
    """Import a roster with a progress bar on standard error."""
    columns = (TextColumn("importing"), BarColumn(), TaskProgressColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("importing", total=None)
        return import_roster(
            site.store,
            file,
            site.event,
            dry_run=dry_run,
            incarnation=site.station.incarnation,
            clock=site.clock,
            on_progress=lambda done, total: bar.update(task, completed=done, total=total),
        )


def _as_json(report: RosterReport, seconds: float) -> dict[str, object]:
    return {
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "refused": report.refused,
        "conflicts": report.conflicts,
        "refusals": [asdict(refusal) for refusal in report.refusals],
        "conflict_list": [asdict(conflict) for conflict in report.conflict_list],
        "unknown_columns": list(report.unknown_columns),
        "dry_run": report.dry_run,
        "seconds": seconds,
    }


def _in_words(report: RosterReport, seconds: float) -> str:
    would = "would be " if report.dry_run else ""
    lines = [
        (
            f"{report.added} {would}added, {report.changed} {would}changed, {report.unchanged} unchanged, "
            f"{report.refused} refused, {report.conflicts} in conflict, in {seconds} s."
        )
    ]
    if report.unknown_columns:
        lines.append(f"Columns that were left out: {', '.join(report.unknown_columns)}.")
    lines += [f"  line {row.line}: {row.reason}" for row in report.refusals[:SHOWN_AT_MOST]]
    if report.refused > SHOWN_AT_MOST:
        lines.append(f"  … and {report.refused - SHOWN_AT_MOST} more: --json lists them")
    lines += [
        f'  line {one.line}: {one.column} of {one.entitlement_id} stays "{one.stored}", '
        f'the file has "{one.offered}"; the place is reserved or collected'
        for one in report.conflict_list[:SHOWN_AT_MOST]
    ]
    return "\n".join(lines)


def _found(runner: RunnerFile) -> dict[str, object]:
    member, held = runner.member, runner.held
    return {
        "member_id": member.member_id,
        "given_name": member.given_name,
        "family_name": member.family_name,
        "birth_date": member.birth_date.isoformat(),
        "places": [
            {
                "entitlement_id": place.entitlement_id,
                "race": place.race,
                "status": place.status.value,
                "bib": held.bib if held is not None and held.entitlement_id == place.entitlement_id else None,
            }
            for place in runner.places
        ],
    }


def _line(found: dict[str, object]) -> str:
    places = found["places"]
    assert isinstance(places, list)  # noqa: S101 - made three lines above
    words = ", ".join(f"{place['race']} {place['status']} {place['bib'] or ''}".strip() for place in places)
    return (
        f"{found['member_id']}  {found['given_name']} {found['family_name']}  {found['birth_date']}  {words}"
    )
