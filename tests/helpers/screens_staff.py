"""The staff face in tests: somebody signs in and opens pages."""

from PySide6.QtCore import Qt

from kiosk.core.flow.events import Taken
from kiosk.core.flow.states import Closed, HandingOver
from tests.helpers.desks import at_work
from tests.helpers.people import SUPERVISOR, SUPERVISOR_PIN, VOLUNTEER, VOLUNTEER_PIN, Person
from tests.helpers.stations import SEEN, StationFolder


def sign_in(person: Person, name: str = SUPERVISOR, pin: str = SUPERVISOR_PIN) -> None:
    """Sign in with name and PIN, and wait for the board."""
    person.choose(name)
    person.write("PIN", pin)
    person.key(Qt.Key.Key_Return)
    person.until(lambda: "Sign out" in person.buttons, lambda: person.words)


def sign_in_volunteer(person: Person) -> None:
    """Sign in as somebody who may do little."""
    sign_in(person, VOLUNTEER, VOLUNTEER_PIN)


def open_page(person: Person, name: str) -> None:
    """Open a page by the words on the rail."""
    person.press(name)


def handed_out(place: StationFolder, *codes: str) -> list[int]:
    """Give runners their bibs at a desk, one after the other, and name the numbers."""
    bibs = []
    with at_work(place) as desk:
        for code in codes:
            desk.show(code, checks=SEEN)
            desk.do(Taken(desk.until(HandingOver).visit))
            bibs.append(int(desk.until(Closed).job.pickup.bib))
    return bibs
