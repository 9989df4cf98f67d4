"""From a pickup to the words that stand on its bib."""

from kiosk.core.bib import BibContent
from kiosk.core.errors import DocumentError
from kiosk.core.event import Event, Race, StartArea
from kiosk.core.flow.effects import Job
from kiosk.core.people import BibNumber, Member, Place, RaceCode
from kiosk.core.pickup import Pickup
from kiosk.core.ports import ListedBib
from kiosk.core.slip import SlipContent

NO_NAME = "."
REHEARSAL_MARK = "REHEARSAL"
_SLIP = "S"  # begins a slip's code: scanned in place of the bib, it proves nothing of the bib


def bib_content(event: Event, job: Job) -> BibContent:
    """Collect what a bib says.

    Raises:
        DocumentError: the event no longer has the race or start area of this bib.
    """
    pickup = job.pickup
    race, area = _race_and_area(event, pickup.race, pickup.start_area, pickup.bib)
    place = next((p for p in job.runner.places if p.entitlement_id == pickup.entitlement_id), None)
    return BibContent(
        bib=pickup.bib,
        bib_name=_printed_name(job.runner.member, place),
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


def listed_content(event: Event, listed: ListedBib) -> BibContent:
    """Collect what one bib of a list says.

    Raises:
        DocumentError: the event no longer has the race or start area of this bib.
    """
    place = listed.place
    race, area = _race_and_area(event, place.race, listed.start_area, listed.bib)
    return BibContent(
        bib=listed.bib,
        bib_name=_printed_name(listed.member, place),
        member=listed.member,
        race=place.race,
        race_name=race.name,
        event_name=event.name,
        start_area=area,
        start=race.start,
        distance_m=race.distance_m,
        source=place.source,
        symbology=event.barcode.symbology,
        barcode=event.barcode.payload(listed.bib),
        piece=_mark(listed.serial),
        copy=listed.copy,
        watermark=REHEARSAL_MARK if event.rehearsal else "",
    )


def slip_content(event: Event, pickup: Pickup, bag_tag: str) -> SlipContent:
    """Collect what a slip says.

    Args:
        event: of the bib.
        pickup: whose bib goes with it.
        bag_tag: with `{bib}` for the number; empty: none.

    Raises:
        DocumentError: the event no longer has the race or start area of this bib.
    """
    race, area = _race_and_area(event, pickup.race, pickup.start_area, pickup.bib)
    return slip_words(event, race, area, pickup.bib, bag_tag)


def slip_words(event: Event, race: Race, area: StartArea, bib: BibNumber, bag_tag: str) -> SlipContent:
    """Collect what the slip of a number says; see `slip_content`."""
    return SlipContent(
        bib=bib,
        race_name=race.name,
        event_name=event.name,
        start_area=area,
        start=race.start,
        bag_tag=bag_tag.replace("{bib}", str(bib)),
        barcode=_SLIP + event.barcode.payload(bib),
        notice=REHEARSAL_MARK if event.rehearsal else "",
    )


def piece_mark(job: Job) -> str:
    """Give the small mark of a second or later piece: all pieces of a number carry the same barcode."""
    current = job.pickup.current
    return _mark(current.serial) if current is not None else ""


def _mark(serial: int) -> str:
    return f"#{serial}" if serial > 1 else ""


def _race_and_area(event: Event, code: RaceCode, area_code: str, bib: BibNumber) -> tuple[Race, StartArea]:
    race = event.race(code)
    area = race.start_area(area_code) if race else None
    if race is None or area is None:
        raise DocumentError(f"the event file has no {code} {area_code}, which bib {bib} needs")
    return race, area


def _printed_name(member: Member, place: Place | None) -> str:
    wanted = place.bib_name if place else ""
    return "" if wanted.strip() == NO_NAME else wanted or member.given_name
