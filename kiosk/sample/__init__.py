"""Invented rosters and the event of the demonstration; standard library only."""

from kiosk.sample.columns import COLUMNS
from kiosk.sample.demo_event import demo_event
from kiosk.sample.demo_people import DEMO_PEOPLE, DemoPerson, demo_rows
from kiosk.sample.roster import generate_roster, write_roster

__all__ = [
    "COLUMNS",
    "DEMO_PEOPLE",
    "DemoPerson",
    "demo_event",
    "demo_rows",
    "generate_roster",
    "write_roster",
]
