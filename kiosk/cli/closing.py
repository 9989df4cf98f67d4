"""`kiosk event` and `kiosk purge`: the end of an event, and of what is known of its people."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from kiosk.app import Site, open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, leave
from kiosk.cli.sign_in import PinStdin, StaffName, sign_in
from kiosk.core.board import EventLife
from kiosk.core.errors import InputError
from kiosk.core.people import Role
from kiosk.printing.archive import empty_archive
from kiosk.services.staff.closing import OUT_OF_REACH, PurgeReport

SHOWN_AT_MOST = 10

app = typer.Typer(help="Open, closed, purged.", no_args_is_help=True)


@app.command()
def close(
    *,
    staff: StaffName = "",
    pin_stdin: PinStdin = False,
    even_if_open: Annotated[
        bool, typer.Option("--even-if-open", help="Although pickups are not finished.")
    ] = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Give out nothing more, at any station."""
    with explaining(as_json=as_json), open_site(station) as site:
        by = sign_in(site, staff, Role.SUPERVISOR, pin_stdin=pin_stdin)
        site.closing.close(by, even_if_open=even_if_open)
        _tell(site, as_json=as_json)


@app.command()
def reopen(
    *,
    staff: StaffName = "",
    pin_stdin: PinStdin = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Give out again; not after a purge."""
    with explaining(as_json=as_json), open_site(station) as site:
        site.closing.reopen(sign_in(site, staff, Role.SUPERVISOR, pin_stdin=pin_stdin))
        _tell(site, as_json=as_json)


@app.command()
def status(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """Say whether the event is open, closed or purged, and what is unfinished."""
    with explaining(as_json=as_json), open_site(station) as site:
        _tell(site, as_json=as_json)


def purge(
    *,
    staff: StaffName = "",
    pin_stdin: PinStdin = False,
    yes_really: Annotated[
        str, typer.Option("--yes-really", metavar="CODE", help="The code of the event that you mean.")
    ] = "",
    keep_birth_year: Annotated[
        bool, typer.Option("--keep-birth-year", help="Of those who collected a bib.")
    ] = False,
    with_staff: Annotated[bool, typer.Option("--with-staff", help="The people with a PIN go too.")] = False,
    archive: Annotated[
        bool, typer.Option(help="Delete the pictures of bibs in this station's archive.")
    ] = True,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Delete the people of a closed event, or make them anonymous, for ever; the journal still proves.

    Said again with less to keep, it deletes what was kept the first time.
    """
    with explaining(as_json=as_json), open_site(station) as site:
        _check_meant(site, yes_really)
        by = sign_in(site, staff, Role.SUPERVISOR, pin_stdin=pin_stdin)
        report = site.closing.purge(by, keep_birth_year=keep_birth_year, with_staff=with_staff)
        folder = site.station.archive if archive else None
        files = empty_archive(folder) if folder is not None else ()
        answer(_as_json(report, files), _in_words(report, files), as_json=as_json)
    leave(1 if report.left_over else 0)


def _check_meant(site: Site, code: str) -> None:
    if code != site.event.code:
        raise InputError(
            f"this deletes what is known of everybody at {site.event.name}, and nobody can bring it back; "
            f"export first what you must keep, then say --yes-really {site.event.code}",
            where="--yes-really",
        )


def _as_json(report: PurgeReport, files: tuple[Path, ...]) -> dict[str, object]:
    count = report.count
    return {
        "purged_at": report.purged_at.isoformat(),
        "deleted": count.deleted if count else 0,
        "anonymous": count.anonymous if count else 0,
        "outcomes": count.outcomes if count else 0,
        "birth_dates": count.birth_dates if count else 0,
        "staff": count.staff if count else 0,
        "was_purged_before": report.was_before,
        "left_over": report.left_over or None,
        "files": [str(path) for path in files],
        "out_of_reach": list(OUT_OF_REACH),
    }


def _in_words(report: PurgeReport, files: tuple[Path, ...]) -> str:
    lines = [*_people_in_words(report)]
    if files:
        lines.append(f"{len(files)} files of bibs are deleted:")
        lines += [f"  {path}" for path in files[:SHOWN_AT_MOST]]
        lines += [f"  … and {len(files) - SHOWN_AT_MOST} more"] if len(files) > SHOWN_AT_MOST else []
    if report.left_over:
        lines.append(f"NOT FINISHED: {report.left_over}")
    lines += ["Out of Dossard's reach, delete it yourself:", *(f"  {what}" for what in OUT_OF_REACH)]
    return "\n".join(lines)


def _people_in_words(report: PurgeReport) -> Iterator[str]:
    count = report.count
    if report.was_before or count is None:
        yield f"The people of this event were purged on {report.purged_at:%d.%m.%Y}."
    else:
        yield f"{count.deleted} people are deleted, {count.anonymous} who had a pickup are anonymous."
    if count is not None and report.was_before and count.birth_dates:
        yield f"Years of birth that were kept are deleted now: {count.birth_dates}."
    if count is not None and (count.staff or count.checks):
        yield f"People with a PIN who are deleted, and their names in pickups: {count.staff}, {count.checks}."


def _tell(site: Site, *, as_json: bool) -> None:
    with site.store.reading() as view:
        life, unfinished = view.life(), view.unfinished()
    value = {
        "closed_at": life.closed_at.isoformat() if life.closed_at else None,
        "purged_at": life.purged_at.isoformat() if life.purged_at else None,
        "open_pickups": [pickup.bib for pickup in unfinished],
    }
    words = [f"{site.event.name} is {_state(life)}."]
    words += [f"Pickups that are not finished: {len(unfinished)}."] if unfinished else []
    answer(value, "\n".join(words), as_json=as_json)


def _state(life: EventLife) -> str:
    if life.purged_at is not None:
        return f"closed, and its people were purged on {life.purged_at:%d.%m.%Y}"
    return "open" if life.closed_at is None else f"closed since {life.closed_at:%d.%m.%Y %H:%M} UTC"
