"""Which bibs a batch holds, and in which order they lie in their boxes."""

from enum import Enum
from typing import assert_never

from kiosk.core.bib import BibContent
from kiosk.core.event import Event, Race
from kiosk.core.people import Place
from kiosk.core.ports import Reading
from kiosk.services.bibs.content import listed_content


class BatchOf(Enum):
    """Whose bibs are drawn."""

    TAKEN = "taken"  # reserved or collected
    ASSIGNED = "assigned"  # given a number by the organiser, not asked for yet


def places_to_make(
    view: Reading, race: Race, *, only_assigned: bool, first: int = 0, last: int = 0
) -> tuple[Place, ...]:
    """Collect the places whose bibs are made before their runners come, in the order of their boxes.

    What was begun comes first; then assigned numbers by start area and number; then, where they are wanted,
    those who get the next free number of their start area.

    Args:
        view: of the event's database.
        race: of the event.
        only_assigned: leave out places without a number of their own.
        first: lowest assigned number.
        last: highest assigned number; 0: no bound.
    """
    begun = tuple(view.places_begun_ahead(race.code))
    known = {place.entitlement_id for place in begun}
    waiting = [place for place in view.waiting_places(race.code) if place.entitlement_id not in known]
    wanted = [place for place in waiting if _is_wanted(place, only_assigned, first, last)]
    return (*begun, *sorted(wanted, key=lambda place: _order(race, place)))


def _is_wanted(place: Place, only_assigned: bool, first: int, last: int) -> bool:  # noqa: FBT001 - it is private
    if place.wanted_bib is None:
        return not only_assigned
    return first <= place.wanted_bib and (not last or place.wanted_bib <= last)


def _order(race: Race, place: Place) -> tuple[bool, int, int, str]:
    areas = list(race.start_areas)
    if place.wanted_bib is not None:
        area = next((n for n, one in enumerate(areas) if place.wanted_bib in one.numbers), len(areas))
        return False, area, place.wanted_bib, place.entitlement_id
    area = next((n for n, one in enumerate(areas) if one.code == place.start_area), len(areas))
    return True, area, 0, place.entitlement_id


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
