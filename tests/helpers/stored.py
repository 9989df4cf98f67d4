"""What the database of a station holds."""

from kiosk.app import open_site
from kiosk.core.journal import JournalEntry
from kiosk.core.pickup import Pickup
from tests.helpers.stations import StationFolder


def pickups_of(place: StationFolder, bib: int) -> tuple[Pickup, ...]:
    """Read every pickup of a bib from the database."""
    with open_site(place.file) as site, site.store.reading() as view:
        return view.pickups_of(bib)


def entries_of(place: StationFolder, kind: str = "") -> list[JournalEntry]:
    """Read the journal, or its entries of one kind."""
    with open_site(place.file) as site, site.store.reading() as view:
        return [entry for entry in view.journal() if kind in {"", entry.kind}]


def live_bibs(place: StationFolder, bib: int) -> int:
    """Count the pieces of a number that count as a runner's bib."""
    attempts = [attempt for pickup in pickups_of(place, bib) for attempt in pickup.attempts]
    return sum(attempt.state.value == "proven" for attempt in attempts)


def states_of(place: StationFolder, bib: int = 1) -> list[str]:
    """List the states of all pieces of a number, copy by copy."""
    return [attempt.state.value for pickup in pickups_of(place, bib) for attempt in pickup.attempts]
