"""The organiser's list: who has which bib, and since when."""

import csv
import io
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from kiosk.core.event import Event
from kiosk.core.ports import CollectedBib
from kiosk.services.export import guarded

COLUMNS = (
    "bib", "race", "start_area", "member_id", "name", "collected_at", "station", "proxy", "copy"
)  # fmt: skip


def results_file(event: Event, bibs: Iterable[CollectedBib], *, is_purged: bool) -> str:
    """Write one line for each bib that a runner has, as CSV.

    Args:
        event: for its time zone.
        bibs: in the order wanted.
        is_purged: the people are anonymous: names are empty, and nobody knows any more who took a bib.
    """
    zone = ZoneInfo(event.timezone)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in bibs:
        cells = (
            str(one.bib),
            one.race,
            one.start_area,
            one.member_id,
            one.name,
            one.collected_at.astimezone(zone).isoformat(timespec="seconds"),
            one.station,
            "" if is_purged else ("yes" if one.by_proxy else "no"),
            str(one.copy),
        )
        writer.writerow([guarded(cell) for cell in cells])
    return text.getvalue()
