"""Small rosters for tests: rows with defaults, written as a file and imported."""

import csv
from pathlib import Path

from kiosk.db.roster import import_roster
from tests.helpers.databases import TickingClock, small_event

COLUMNS = (
    "member_id",
    "given_name",
    "family_name",
    "birth_date",
    "entitlement_id",
    "race",
    "source",
    "status",
    "start_area",
    "bib",
    "bib_name",
    "sex",
    "nationality",
    "language",
    "document_kind",
    "document_valid_until",
    "guardian",
    "pass",
)


def line(number: int, **changes) -> dict[str, str]:
    """Give one row: member M<number> with place E<number> in the 42K."""
    return {
        "member_id": f"M{number}",
        "given_name": f"Given{number}",
        "family_name": f"Family{number}",
        "birth_date": "1988-03-14",
        "entitlement_id": f"E{number}",
        "race": "42K",
        "source": "draw",
        "status": "granted",
        **changes,
    }


def written(folder: Path, rows: list[dict[str, str]], *, columns=COLUMNS, name: str = "roster.csv") -> Path:
    """Write rows as a CSV file."""
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)
    return path


def imported(store, path: Path, *, dry_run: bool = False, **changes):
    """Import a file into the small event."""
    event = changes.pop("event", None) or small_event()
    arguments = {"incarnation": store.incarnation, "clock": TickingClock(), **changes}
    return import_roster(store, path, event, dry_run=dry_run, **arguments)
