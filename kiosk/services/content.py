"""From a pickup to the words that stand on its bib."""

from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError
from kiosk.core.event import Event
from kiosk.core.flow.effects import Job
from kiosk.core.people import Place

NO_NAME = "."
REHEARSAL_MARK = "REHEARSAL"


def bib_content(event: Event, job: Job) -> BibContent:
    """Collect what a bib says.

    Raises:
        DocumentError: the event no longer has the race or start area of this bib.
    """
    pickup = job.pickup
    race = event.race(pickup.race)
    area = race.start_area(pickup.start_area) if race else None
    if race is None or area is None:
        message = f"the event file has no {pickup.race} {pickup.start_area}, which bib {pickup.bib} needs"
        raise DocumentError(message)
    place = next((p for p in job.runner.places if p.entitlement_id == pickup.entitlement_id), None)
    return BibContent(
        bib=pickup.bib,
        bib_name=_printed_name(job, place),
        member=job.runner.member,
        race=pickup.race,
        race_name=race.name,
        event_name=event.name,
        start_area=area,
        start=race.start,
        distance_m=race.distance_m,
        source=place.source if place else "",
        symbology=event.barcode.symbology,
        barcode=event.barcode.payload(pickup.bib),
        piece=piece_mark(job),
        copy=pickup.copy,
        watermark=REHEARSAL_MARK if event.rehearsal else "",
    )


def piece_mark(job: Job) -> str:
    """Give the small mark of a second or later piece: all pieces of a number carry the same barcode."""
    current = job.pickup.current
    return f"#{current.serial}" if current is not None and current.serial > 1 else ""


def _printed_name(job: Job, place: Place | None) -> str:
    wanted = place.bib_name if place else ""
    return "" if wanted.strip() == NO_NAME else wanted or job.runner.member.given_name
