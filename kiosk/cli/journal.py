"""`kiosk journal`: the append-only record and its proof."""

from typing import Annotated

import typer

from kiosk.app import open_site
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, leave
from kiosk.core.journal import JournalEntry, first_break

app = typer.Typer(help="The append-only record and its proof.", no_args_is_help=True)


@app.command()
def verify(*, station: StationFile = DEFAULT_STATION, as_json: AsJson = False) -> None:
    """Check every chain from its first entry to its last."""
    with explaining(as_json=as_json), open_site(station) as site:
        with site.store.reading() as view:
            entries = list(view.journal())
        broken = first_break(entries)
        if broken is None:
            answer(
                {"entries": len(entries), "intact": True}, f"{len(entries)} entries, intact.", as_json=as_json
            )
            return
        value = {
            "entries": len(entries),
            "intact": False,
            "station": broken.incarnation,
            "first_broken": broken.sequence,
        }
        words = f"{len(entries)} entries; the chain of {broken.incarnation} breaks at {broken.sequence}."
        answer(
            value, f"{words} Keep this database, restore a backup beside it, and compare.", as_json=as_json
        )
        leave(1)


@app.command()
def show(
    *,
    last: Annotated[int, typer.Option(help="How many entries, the newest; 0: all.", min=0)] = 20,
    bib: Annotated[int, typer.Option(help="Only what concerns this bib.", min=0)] = 0,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Show what happened, oldest first; identifiers only, never names."""
    with explaining(as_json=as_json), open_site(station) as site:
        with site.store.reading() as view:
            entries = [entry for entry in view.journal() if not bib or f'"bib":{bib},' in entry.body]
        shown = sorted(entries, key=lambda entry: entry.at)[-last if last else 0 :]
        value = [
            {
                "station": one.incarnation,
                "sequence": one.sequence,
                "at": one.at,
                "kind": one.kind,
                "body": one.body,
            }
            for one in shown
        ]
        answer(value, "\n".join(_line(one) for one in shown), as_json=as_json)


def _line(entry: JournalEntry) -> str:
    return f"{entry.at}  {entry.incarnation[:4]}:{entry.sequence:<6} {entry.kind:<14} {entry.body}"
