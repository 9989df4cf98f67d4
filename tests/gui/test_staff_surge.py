"""Race morning: one key for each bib."""

import csv
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.app import open_site
from kiosk.core.event import Face
from kiosk.core.flow.states import AskingIfOut, Checking, Closed, HandingOver, Idle
from kiosk.core.pickup import AttemptState, ReplaceReason
from kiosk.db.roster import import_roster
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.sample import generate_roster
from kiosk.sample.columns import COLUMNS
from kiosk.services.staff.surge import SurgeList
from tests.helpers.databases import TickingClock
from tests.helpers.people import Person, in_front_of
from tests.helpers.screens_staff import handed_out, open_page, sign_in
from tests.helpers.stations import EventFolder, StationFolder, event_folder
from tests.helpers.stored import entries_of, live_bibs

# a hundred, and more, with ./dev soak surge: there is no time for them in every run
MANY = int(os.environ.get("DOSSARD_SURGE", "8"))


@pytest.fixture
def home(tmp_path: Path) -> EventFolder:
    return event_folder(tmp_path / "event")


def quick_station(home: EventFolder, number: int = 1) -> StationFolder:
    """Write a station whose volunteer holds a bib before the scanner at once."""
    place = home.station(number)
    text = place.file.read_text(encoding="utf-8")
    place.file.write_text(text.replace("new_label_s=0.5", "new_label_s=0.01"), encoding="utf-8")
    return place


def bring_more_people(place: StationFolder, count: int) -> list[str]:
    """Import a longer roster, and name places whose bib needs nothing but a person of the staff."""
    rows = list(islice(generate_roster(count), count))
    plain = rows[10:]  # the first ones are there for what goes wrong
    with place.home.roster.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    with open_site(place.file) as site:
        import_roster(
            site.store,
            place.home.roster,
            site.event,
            dry_run=False,
            incarnation=site.station.incarnation,
            clock=TickingClock(),
            on_progress=lambda _done, _total: None,
        )
        with site.store.reading() as view:
            runners = [view.runner(row["member_id"]) for row in plain]
    return [
        runner.places[0].entitlement_id
        for runner in runners
        if len(runner.places) == 1
        and runner.places[0].status.value == "granted"
        and not runner.doubles
        and not runner.places[0].blocked
        and runner.member.birth_date.year < 2000
    ]


def list_up(place: StationFolder, codes: list[str]) -> None:
    """Put people on the list."""
    with open_site(place.file) as site:
        surge = SurgeList(site.store, site.event, site.lookup(Face.STAFF).passes)
        for code in codes:
            surge.add(code, ReplaceReason.LOST, "Sam")


@dataclass
class Hand:
    """A hand that strikes Enter, and counts how often."""

    staff: Person
    struck: int = 0
    served: int = 0

    def strike(self) -> None:
        self.struck += 1
        self.staff.key(Qt.Key.Key_Return)

    def serve(self, done: Callable[[], bool]) -> None:
        """Hand over each proven bib, until something holds."""
        while not done():
            self.staff.until(lambda: done() or self._may_strike())
            if not done():
                self.served = self.staff.state.visit
                self.strike()

    def _may_strike(self) -> bool:
        return isinstance(self.staff.state, HandingOver) and self.staff.state.visit > self.served


def at_the_list(staff: Person, count: int) -> Hand:
    """Sign in and open the list of so many people."""
    sign_in(staff)
    open_page(staff, "Surge")
    staff.reads(f"Waiting: {count}")
    return Hand(staff)


def live_numbers(place: StationFolder) -> list[int]:
    """Name the bibs that are in runners' hands, once for each live piece."""
    with open_site(place.file) as site, site.store.reading() as view:
        return [int(chip.bib) for chip in view.issued_chips() if chip.attempt.state is AttemptState.PROVEN]


def test_many_bibs_take_one_key_each(qtbot: QtBot, home: EventFolder) -> None:
    place = quick_station(home)
    codes = bring_more_people(place, MANY + 30)[:MANY]
    list_up(place, codes)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        hand = at_the_list(staff, MANY)

        hand.strike()
        hand.serve(lambda: "Waiting: 0" in staff.words)

        staff.reads(f"Done: {MANY}")
        assert hand.struck <= MANY + 1
    bibs = live_numbers(place)
    assert len(bibs) == len(set(bibs)) == MANY
    assert len(entries_of(place, "handed_over")) == MANY


def test_the_list_stands_by_start_time_and_says_how_far_it_is(qtbot: QtBot, home: EventFolder) -> None:
    place = quick_station(home)
    [bib] = handed_out(place, "M100001")
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        hand = at_the_list(staff, 0)
        staff.press("Stolen")

        staff.burst(f"{bib:05d}")
        staff.reads("Waiting: 1", "Camille Laurent")
        staff.write("Add to the list", "M100001")
        staff.key(Qt.Key.Key_Return)

        staff.reads("This runner waits on the list already")
        hand.strike()
        hand.serve(lambda: "Waiting: 0" in staff.words)
        staff.reads("Done: 1")
    assert live_bibs(place, bib) == 1
    assert '"reason":"stolen"' in entries_of(place, "replacing")[0].body


def test_a_bib_that_goes_wrong_is_asked_about_and_the_rest_goes_on(qtbot: QtBot, home: EventFolder) -> None:
    place = quick_station(home)
    list_up(place, bring_more_people(place, 20)[:3])
    place.break_printer(VirtualFault.NO_CHIP_ANSWER, label=2)
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        hand = at_the_list(staff, 3)
        hand.strike()

        hand.serve(lambda: isinstance(staff.state, AskingIfOut))
        staff.reads("out?", "Waiting: 2")
        staff.press("Set aside for later")
        hand.serve(lambda: "Done: 2" in staff.words and "Laid aside" in staff.words)

    assert len(live_numbers(place)) == 2
    assert len(entries_of(place, "uncertain")) == 1


def test_a_bib_that_another_station_makes_is_left_to_it(qtbot: QtBot, home: EventFolder) -> None:
    place, other = quick_station(home), quick_station(home, 2)
    list_up(place, bring_more_people(place, 20)[:2])
    with open_site(other.file) as site:
        surge = SurgeList(site.store, site.event, site.lookup(Face.STAFF).passes)
        assert surge.take(surge.entries()[0])
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        hand = at_the_list(staff, 2)

        hand.strike()
        hand.serve(lambda: "Done: 1" in staff.words and isinstance(staff.state, Closed | Idle))

        staff.reads("Being made at", "Waiting: 1")
        staff.key(Qt.Key.Key_Return)
        assert len(live_numbers(place)) == 1


def test_the_round_pauses_after_the_bib_that_is_being_made(qtbot: QtBot, home: EventFolder) -> None:
    place = quick_station(home)
    list_up(place, bring_more_people(place, 20)[:2])
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        hand = at_the_list(staff, 2)
        hand.strike()
        staff.until(lambda: staff.state.visit == 1)

        staff.press("Pause after this bib")
        hand.serve(lambda: isinstance(staff.state, Closed))

        staff.reads("Waiting: 1", "Done: 1")
        staff.until(lambda: "Make the next bib" in staff.buttons)
    assert len(entries_of(place, "reserved")) == 1


def test_a_guardian_is_named_on_the_screen_before_a_minor_gets_a_bib(qtbot: QtBot, home: EventFolder) -> None:
    place = quick_station(home)
    list_up(place, ["E500006"])
    with in_front_of(qtbot, place, face=Face.STAFF) as staff:
        at_the_list(staff, 1).strike()
        staff.sees(Checking)
        staff.reads("Lina Moreau")
        assert "Issue bib" not in staff.buttons

        staff.press("A minor: guardian Sophie Moreau is here")
        staff.press("Issue bib")

        staff.sees(HandingOver)
    assert [json.loads(entry.body)["guardian"] for entry in entries_of(place, "reserved")] == [True]
