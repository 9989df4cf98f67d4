"""The slip that a runner takes along beside the bib."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.core.event import StartArea
from kiosk.core.people import BibNumber


@dataclass(frozen=True, slots=True)
class SlipContent:
    """What stands on a slip; nothing of it names the runner.

    Attributes:
        start: local time of the start.
        bag_tag: a line for the bag, in the words of the desk, such as `Bag 1427`; empty for none.
        barcode: payload of the Code 128; another than the bib's, so that it is never taken for the bib.
        notice: stands above all else, white on black, such as `REHEARSAL`; empty for none.
    """

    bib: BibNumber
    race_name: str
    event_name: str
    start_area: StartArea
    start: datetime
    bag_tag: str
    barcode: str
    notice: str = ""
