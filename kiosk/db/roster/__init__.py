"""The organiser's list: read, compared with what is stored, and brought in as a whole or not at all."""

from kiosk.db.roster.files import read_roster
from kiosk.db.roster.importing import import_roster
from kiosk.db.roster.report import RosterReport

__all__ = ["RosterReport", "import_roster", "read_roster"]
