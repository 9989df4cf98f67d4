"""One event for all commands that look and touch nothing."""

import pytest

from kiosk.core.flow.events import ReplaceAsked
from kiosk.core.people import BibNumber, Role
from kiosk.core.pickup import ReplaceReason
from tests.helpers.desks import at_work, served, taken
from tests.helpers.stations import event_folder

PIN = "482913"


@pytest.fixture(scope="session")
def watched(tmp_path_factory):
    """One event in which Camille has replaced her bib and another runner has one."""
    place = event_folder(tmp_path_factory.mktemp("watching")).station()
    with at_work(place) as desk:
        served(desk)
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Renée"))
        taken(desk)
        served(desk, "M100006")
        desk.site.staff.add("Renée", Role.SUPERVISOR, PIN)
    return place
