"""An event after race day, on SQLite and on PostgreSQL alike."""

import pytest
from sqlalchemy import update

from kiosk.core.people import Role, Staff
from kiosk.core.pickup import Checks, ReplaceReason
from kiosk.db.schema import place
from kiosk.services.staff.closing import Closing
from tests.contract.closing.people import BLOCKED, PEOPLE, PROXY, REASON, row
from tests.helpers.collected import collect
from tests.helpers.databases import BACKENDS, done, event_url, job, opened
from tests.helpers.rosters import imported, written


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url):
    # a server's own cleaning gives way to whoever has waited for its deadlock_timeout: a second
    patience_ms = 300 if url.startswith("sqlite") else 3000
    with opened(url, busy_timeout_ms=patience_ms) as store:
        yield store


@pytest.fixture
def full(store, tmp_path):
    """Give a store after race day: three bibs collected, one of them by somebody else, and a refusal."""
    report = imported(store, written(tmp_path, [row(number) for number in range(1, PEOPLE + 1)]))
    assert (report.added, report.refused) == (PEOPLE, 0)
    checks = Checks(identity="passport", document="pps", proxy=PROXY, by="Renée", note=REASON)
    collect(store, 1, checks=checks)
    collect(store, 2)
    collect(store, 3)
    with job(store, "more") as work:
        work.add_staff(Staff("Renée", Role.SUPERVISOR, "$hash"))
        work.revoke_pass("0123456789abcdef")
        work.add_to_surge("E2", ReplaceReason.LOST)
        work.add_to_surge("E9", ReplaceReason.LOST)
        work.commit(done())
    with store.database.working() as connection:
        connection.execute(update(place).where(place.c.entitlement_id == "E2").values(blocked=BLOCKED))
        connection.commit()
    return store


@pytest.fixture
def closing(store):
    return Closing(store)


@pytest.fixture
def purged(full, closing):
    closing.close("Renée")
    report = closing.purge("Renée")
    assert report.left_over == ""
    return full
