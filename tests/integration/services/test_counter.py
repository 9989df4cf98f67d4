"""What a face may ask of its station, with the answers on the face's own thread."""

import threading

from kiosk.core.flow.events import Dismissed, Taken
from kiosk.core.flow.states import Closed, HandingOver, Idle, Refused
from kiosk.core.people import Role
from kiosk.core.ports import DeviceState
from kiosk.db.store import SqlStore
from kiosk.hardware.virtual.faults import VirtualFault
from tests.helpers.clocks import SteppedClock
from tests.helpers.desks import at_work
from tests.helpers.remains import remains
from tests.helpers.stations import CAMILLE, event_folder


class Face:
    """Remembers what it was told, and on which thread."""

    def __init__(self):
        self.states, self.devices, self.files, self.troubles, self.threads = [], [], [], [], set()

    def show_state(self, state):
        self.threads.add(threading.current_thread())
        self.states.append(state)

    def show_devices(self, statuses):
        self.threads.add(threading.current_thread())
        self.devices.append(statuses)

    def show_files(self, attempt, files):
        self.files.append((attempt, files))

    def show_trouble(self, sentence):
        self.troubles.append(sentence)


def test_a_face_is_told_everything_on_its_own_thread(tmp_path):
    place, face = event_folder(tmp_path).station(), Face()

    with at_work(place) as desk:
        desk.running.counter.attach(face)
        desk.show(CAMILLE)
        desk.until(HandingOver)
        left = desk.running.counter.seconds_left
        desk.do(Taken(desk.state.visit))
        desk.until(Closed)
        closing = desk.running.counter.seconds_left

    assert face.threads == {threading.current_thread()}
    assert isinstance(face.states[0], Idle)
    assert isinstance(face.states[-1], Closed)
    assert face.devices[0][0].kind.startswith("virtual ZPL printer")
    assert [attempt for attempt, _ in face.files] == ["1.1"]
    assert left is None
    assert 0 < closing <= 6


def test_a_typed_name_is_searched_and_a_typed_code_is_looked_up(tmp_path):
    place, found = event_folder(tmp_path).station(), []

    with at_work(place) as desk:
        counter = desk.running.counter
        counter.entered("   ", found.append)
        counter.entered("laurent camille", found.append)
        desk.until_true(lambda: bool(found))
        state = desk.state
        counter.entered("M999999", found.append)
        desk.until(Refused)

    assert isinstance(state, Idle)
    assert found[0][0].member.member_id == CAMILLE
    assert len(found) == 1


def test_a_picture_a_list_of_staff_and_a_sign_in_come_back_to_the_face(tmp_path):
    place, answers = event_folder(tmp_path).station(), []

    with at_work(place) as desk:
        desk.site.staff.add("Renée", Role.SUPERVISOR, "482913")
        counter = desk.running.counter
        desk.show(CAMILLE)
        job = desk.until(HandingOver).job
        counter.draw(job, answers.append)
        counter.staff_names(answers.append)
        counter.sign_in("Renée", "482913", Role.SUPERVISOR, answers.append)
        desk.until_true(lambda: len(answers) == 3)

    assert answers[0].startswith(b"\x89PNG")
    assert answers[1] == ("Renée",)
    assert answers[2].person.name == "Renée"


def test_what_goes_wrong_aside_becomes_a_sentence(tmp_path):
    home, face = event_folder(tmp_path), Face()
    place = home.station()

    with at_work(place) as desk:
        desk.running.counter.attach(face)
        desk.site.store.close()
        for path in tmp_path.glob("event.db*"):
            path.unlink()
        home.database.mkdir()
        desk.running.counter.search("laurent", lambda _found: None)
        desk.until_true(lambda: bool(face.troubles))

    assert "event.db" in face.troubles[0]


def test_a_device_that_fails_and_is_mended_is_shown_once_each(tmp_path):
    place, face = event_folder(tmp_path).station(), Face()

    with at_work(place) as desk:
        counter = desk.running.counter
        counter.attach(face)
        place.break_printer(VirtualFault.HEAD_OPEN)
        counter.poll_devices()
        desk.until_true(lambda: face.devices[-1][0].state is DeviceState.ATTENTION)
        place.faults.cure()
        counter.poll_devices()
        desk.until_true(lambda: face.devices[-1][0].state is DeviceState.READY)
        told = len(face.devices)
        counter.poll_devices()
        desk.until_true(lambda: desk.running.health.trouble == "")

    assert told == len(face.devices)


def test_a_refusal_goes_away_by_itself(tmp_path):
    place, clock = event_folder(tmp_path).station(), SteppedClock()

    with at_work(place, clock=clock) as desk:
        desk.show("M100003")
        desk.until(Refused)
        clock.steady_s += 601
        desk.until(Idle)
        left = desk.running.counter.seconds_left

    assert left is None


def test_a_station_that_was_closed_takes_no_late_scan(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        station = desk.running.station
    station.scanned(CAMILLE)

    assert isinstance(station.state, Idle)


def test_a_scan_is_forgotten_as_soon_as_it_tells_no_repeat(tmp_path):
    place, clock = event_folder(tmp_path).station(), SteppedClock()

    with at_work(place, clock=clock) as desk:
        station = desk.running.station
        station.scanned("NOBODY1")
        desk.do(Dismissed(desk.until(Refused).visit))
        station.scanned("NOBODY1")
        is_still_repeat = isinstance(station.state, Idle)
        clock.steady_s += 2
        station.tick()
        found = remains(station, ["NOBODY1"], beside=(SqlStore, type(desk)))

    assert is_still_repeat
    assert found == []


def test_the_event_is_the_one_that_is_served(tmp_path):
    place = event_folder(tmp_path).station()

    with at_work(place) as desk:
        code = desk.running.counter.event.code

    assert code == "MPT2024"
