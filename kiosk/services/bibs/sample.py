"""The bib of an invented runner, to look at a design before anybody has a number."""

from datetime import date

from kiosk.core.bib import BibContent
from kiosk.core.errors import InputError
from kiosk.core.event import Event, Race, StartArea
from kiosk.core.people import BibNumber, Member, MemberId
from kiosk.services.bibs.content import REHEARSAL_MARK

SAMPLE_GIVEN_NAME = "Camille"
SAMPLE_FAMILY_NAME = "Exemple"


def sample_content(
    event: Event, bib: BibNumber, *, name: str = SAMPLE_GIVEN_NAME, copy: int = 0
) -> BibContent:
    """Give what a bib with this number would say.

    Raises:
        InputError: no start area of the event has this number.
    """
    race, area = area_of(event, bib)
    return BibContent(
        bib=bib,
        bib_name=name,
        member=Member(MemberId("SAMPLE"), name, SAMPLE_FAMILY_NAME, date(1990, 1, 1), "X", "FRA", "fr"),
        race=race.code,
        race_name=race.name,
        event_name=event.name,
        start_area=area,
        start=race.start,
        distance_m=race.distance_m,
        source="draw",
        symbology=event.barcode.symbology,
        barcode=event.barcode.payload(bib),
        piece=f"#{copy + 1}" if copy else "",
        copy=copy,
        watermark=REHEARSAL_MARK if event.rehearsal else "",
    )


def area_of(event: Event, bib: BibNumber) -> tuple[Race, StartArea]:
    """Find the race and start area that a number belongs to.

    Raises:
        InputError: none has it.
    """
    for race in event.races:
        for area in race.start_areas:
            if bib in area.numbers:
                return race, area
    ranges = "; ".join(
        f"{race.code}: {area.numbers.text}" for race in event.races for area in race.start_areas
    )
    raise InputError(f"no start area has number {bib}; the event has {ranges}", where="NUMBER")
