"""A staff room on SQLite and on PostgreSQL, with a supervisor and a volunteer."""

from functools import cache

import pytest

from kiosk.core.people import Role, Staff
from kiosk.security.badges import draw_badge
from kiosk.security.pins import Argon2PinHasher
from kiosk.services.staff.people import StaffRoom
from tests.contract.sign_in.tries import OTHER_PIN, PIN
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, done, event_url, job, opened


@cache
def hashed(pin):
    return Argon2PinHasher().hash(pin)


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture
def store(url, clock):
    with opened(url, clock=clock) as store:
        with job(store) as work:
            work.add_staff(Staff("Renée", Role.SUPERVISOR, hashed(PIN)))
            work.add_staff(Staff("Olu", Role.VOLUNTEER, hashed(OTHER_PIN)))
            work.commit(done())
        yield store


@pytest.fixture
def room(store, clock):
    return StaffRoom(store, Argon2PinHasher(), clock, draw_badge)
