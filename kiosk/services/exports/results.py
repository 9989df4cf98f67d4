"""The organiser's list: who has which bib, and since when."""

from collections.abc import Iterable
from zoneinfo import ZoneInfo

from kiosk.core.event import Event
from kiosk.core.ports import CollectedBib
from kiosk.core.spreadsheet import Cell, Table
from kiosk.services.exports.csv_file import csv_text

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
    rows: list[tuple[Cell, ...]] = [
        (
            int(one.bib),
            one.race,
            one.start_area,
            one.member_id,
            one.name,
            one.collected_at.astimezone(zone).isoformat(timespec="seconds"),
            one.station,
            "" if is_purged else ("yes" if one.by_proxy else "no"),
            one.copy,
        )
        for one in bibs
    ]
    return csv_text(Table(COLUMNS, rows))
