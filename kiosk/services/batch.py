"""Which bibs a batch holds, and in which order they lie in their boxes."""

from enum import Enum
from typing import assert_never

from kiosk.core.bib import BibContent
from kiosk.core.event import Event, Race
from kiosk.core.ports import Reading
from kiosk.services.content import listed_content


class BatchOf(Enum):
    """Whose bibs are drawn."""

    TAKEN = "taken"  # reserved or collected
    ASSIGNED = "assigned"  # given a number by the organiser, not asked for yet


def batch_contents(
    view: Reading, event: Event, race: Race, *, of: BatchOf, first: int = 0, last: int = 0
) -> tuple[BibContent, ...]:
    """Collect the bibs of a race by start area, in the order of the event file, and number.

    Args:
        view: of the event's database.
        event: whose bibs they are.
        race: of the event.
        of: whose.
        first: lowest number.
        last: highest number; 0: no bound.

    Raises:
        DocumentError: the event no longer has the start area of a bib.
    """
    match of:
        case BatchOf.TAKEN:
            listed = view.taken_bibs(race.code)
        case BatchOf.ASSIGNED:
            listed = view.assigned_bibs(race.code)
        case _:
            assert_never(of)
    wanted = (one for one in listed if first <= one.bib and (not last or one.bib <= last))
    contents = (listed_content(event, one) for one in wanted)
    places = {area.code: place for place, area in enumerate(race.start_areas)}
    return tuple(sorted(contents, key=lambda content: (places[content.start_area.code], content.bib)))
