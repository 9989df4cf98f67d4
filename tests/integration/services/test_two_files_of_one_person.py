"""Two stations serve the two files of one person at the same moment: one bib, whatever the database."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from kiosk.core.chipcode import parse_template
from kiosk.core.entitlement import Denied, Resume
from kiosk.core.event import Event, Face, ProxyRule
from kiosk.core.flow.effects import Job, Reserve
from kiosk.core.pickup import Checks
from kiosk.core.ports import PassReading, PassVerdict
from kiosk.core.reasons import Reason
from kiosk.db.store import SqlStore
from kiosk.services.pickups.lookup import Lookup
from kiosk.services.pickups.progress import Post
from kiosk.services.pickups.reservations import Reservations
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, add_people, event_url, opened, small_event
from tests.helpers.events import member, place

PAIRS = 10
SEEN = Checks(identity="passport", document="licence")


class NoPasses:
    """Every code is a number."""

    def read(self, code: str) -> PassReading:
        return PassReading(PassVerdict.NOT_A_PASS)


@pytest.fixture(params=BACKENDS)
def stores(request, tmp_path):
    url = event_url(request.param, tmp_path)
    with opened(url, desk=1) as one, opened(url, desk=2) as other:
        yield one, other


def at_once(stores: tuple[SqlStore, SqlStore], event: Event, codes: tuple[str, str], checks: Checks):
    """Let each station reserve for one of two codes, started together."""
    start = Barrier(2)

    def reserve(station: int) -> Job | Resume | Denied:
        store = stores[station]
        lookup = Lookup(event, NoPasses(), StandingClock(), Face.DESK, store.incarnation)
        template = parse_template(event.chips.template, event.chips.event_nonce)
        desk = Post(store, lookup, template, StandingClock(), f"Desk {station}", store.incarnation)
        start.wait()
        asked = Reserve(1, codes[station], None, checks)
        return Reservations(desk).reserve(store.next_key(), asked, trouble="")

    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(reserve, range(2)))


def test_one_person_with_two_files_gets_one_bib_and_a_supervisor_is_asked_about_the_other(stores) -> None:
    event = small_event()
    for pair in range(PAIRS):
        family = f"Fam{'abcdefghij'[pair]}"
        for code, given, name in ((f"A{pair}", "Ana", family), (f"B{pair}", family, "Ana")):
            person = member(code, given_name=given, family_name=name)
            add_people(stores[0].database, (person, place(f"E{code}", code, start_area="SAS1")))

    results = [at_once(stores, event, (f"A{pair}", f"B{pair}"), SEEN) for pair in range(PAIRS)]

    for result in results:
        assert sum(isinstance(one, Job) for one in result) == 1
        assert [one.refusal.reason for one in result if isinstance(one, Denied)] == [Reason.POSSIBLE_DOUBLE]


def test_two_stations_do_not_take_a_proxy_over_the_limit(stores) -> None:
    event = small_event()
    rules = replace(event.pickup, proxy=ProxyRule.NAMED, proxy_limit=1)
    event = replace(event, pickup=rules)
    for number in range(2 * PAIRS):
        person = member(
            f"M{number}", given_name="Given", family_name=f"Fam{'abcdefghijklmnopqrst'[number] * 3}"
        )
        add_people(stores[0].database, (person, place(f"E{number}", f"M{number}", start_area="SAS1")))

    for pair in range(PAIRS):
        codes = (f"M{2 * pair}", f"M{2 * pair + 1}")
        result = at_once(stores, event, codes, replace(SEEN, proxy=f"Proxy {pair}"))

        assert sum(isinstance(one, Job) for one in result) == 1
        assert [one.refusal.reason for one in result if isinstance(one, Denied)] == [Reason.PROXY_LIMIT]
