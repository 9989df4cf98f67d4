"""`kiosk pickup` and `kiosk replace`: one visit from the command line."""

from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import (
    DEFAULT_STATION,
    AsJson,
    StationFile,
    answer,
    explaining,
    leave,
    plain,
    whisper,
)
from kiosk.cli.sign_in import PinStdin, StaffName, sign_in
from kiosk.cli.visit import Visit, serve
from kiosk.core.errors import InputError
from kiosk.core.flow.events import ReplaceAsked, Shown
from kiosk.core.people import BibNumber, RaceCode, Role
from kiosk.core.pickup import Checks, ReplaceReason
from kiosk.core.reasons import WORDING, Reason
from kiosk.services.bibs.proof import Said

Settled = Annotated[
    Said | None,
    typer.Option("--settle", help="What you saw of the piece that an earlier visit left open."),
]


def pickup(
    code: Annotated[str, typer.Argument(help="A pass, a member number or an entitlement number.")],
    *,
    race: Annotated[str, typer.Option(help="Which race, for somebody with two places.")] = "",
    identity: Annotated[str, typer.Option(metavar="KIND", help="Identity document that was seen.")] = "",
    document: Annotated[str, typer.Option(metavar="KIND", help="Sports document that was seen.")] = "",
    guardian: Annotated[bool, typer.Option("--guardian", help="A minor's guardian is present.")] = False,
    proxy: Annotated[str, typer.Option(metavar="NAME", help="Who collects for the runner.")] = "",
    read: Annotated[str, typer.Option(metavar="TEXT", help="What was scanned from the finished bib.")] = "",
    settle: Settled = None,
    override: Annotated[str, typer.Option(metavar="REASON", help="Set a reason aside.")] = "",
    staff: StaffName = "",
    pin_stdin: PinStdin = False,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Give one runner a bib, through the station's devices."""
    with explaining(as_json=as_json), open_site(station) as site:
        for where, word in (("--identity", identity), ("--document", document), ("--proxy", proxy)):
            plain(word, where=where)
        overrides: frozenset[str] = frozenset()
        if override:
            _check_override(override)
            sign_in(site, staff, Role.SUPERVISOR, pin_stdin=pin_stdin)
            overrides = frozenset({override})
        plain(staff, where="--staff")
        if race and site.event.race(race.upper()) is None:
            known = ", ".join(one.code for one in site.event.races)
            raise InputError(f'"{race}" is not a race of this event; there are: {known}', where="--race")
        checks = Checks(identity, document, proxy, guardian, overrides, staff if override else "")
        shown = Shown(code, RaceCode(race.upper()) if race else None, checks)
        visit = serve(site, shown, read=read or None, said=settle)
    tell(visit, as_json=as_json)


def replace(
    bib: Annotated[int, typer.Argument(help="The number of the lost, damaged or stolen bib.", min=1)],
    *,
    reason: Annotated[ReplaceReason, typer.Option(help="Why another copy is made.")],
    staff: StaffName = "",
    pin_stdin: PinStdin = False,
    read: Annotated[str, typer.Option(metavar="TEXT", help="What was scanned from the finished bib.")] = "",
    settle: Settled = None,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Make a replacement copy of a bib; its old chip is revoked once the new one is proven."""
    with explaining(as_json=as_json), open_site(station) as site:
        sign_in(site, staff, Role.REPLACEMENT, pin_stdin=pin_stdin)
        visit = serve(site, ReplaceAsked(BibNumber(bib), reason, staff), read=read or None, said=settle)
    tell(visit, as_json=as_json)


def tell(visit: Visit, *, as_json: bool) -> None:
    """Give the answer and end with its status."""
    for trouble in visit.notes.troubles:
        whisper(f"kiosk: {trouble}")
    words = [visit.report.sentence, *(f"  {kind}: {path}" for kind, path in visit.notes.files.items())]
    answer(visit.as_json(), "\n".join(words), as_json=as_json)
    leave(visit.status)


def _check_override(reason: str) -> None:
    overridable = [known.value for known in Reason if WORDING[known].overridable]
    if reason not in overridable:
        words = f'"{reason}" cannot be set aside; these can: {", ".join(overridable)}'
        raise InputError(words, where="--override")
