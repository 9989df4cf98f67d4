"""Slips of invented runners."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.core.event import StartArea
from kiosk.core.numbers import parse_range
from kiosk.core.people import BibNumber
from kiosk.core.slip import SlipContent


def sample_slip(**changes: object) -> SlipContent:
    """Give an invented runner's slip, with changes."""
    area = StartArea("SAS1", "Amélie Mauresmo", "A", "triangle", "#d0021b", parse_range("1-2503"))
    content = SlipContent(
        bib=BibNumber(1427),
        race_name="Marathon",
        event_name="Marathon Pour Tous",
        start_area=area,
        start=datetime(2024, 8, 10, 21, 0, tzinfo=UTC),
        bag_tag="Sac 1427",
        barcode="1427",
    )
    return replace(content, **changes)  # type: ignore[arg-type]
