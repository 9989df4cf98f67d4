"""What a station knows of its own roll and ribbon, and when it tells the volunteer."""

from contextlib import contextmanager
from threading import Event as Flag

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.people import staff_tag
from kiosk.core.supplies import Stock, Supply
from kiosk.services.lanes.worker import Lane
from kiosk.services.monitoring.forecast import Urgency
from kiosk.services.monitoring.supplies import LOOK_EVERY_S, Alarm, SupplyKeeper, load_supply
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, add_runners, event_url, opened
from tests.helpers.visits import Visits

LOW, LAST = Urgency.LOW, Urgency.LAST


class Looking:
    """A real store that can be slow or broken, and counts how often it is looked at."""

    def __init__(self, store) -> None:
        self._store = store
        self.opens = Flag()
        self.opens.set()
        self.is_broken = False
        self.looks = 0

    @contextmanager
    def reading(self):
        self.looks += 1
        self.opens.wait(20)
        if self.is_broken:
            raise StoreError("the server does not answer; try again")
        with self._store.reading() as view:
            yield view


class Station:
    """A keeper with its lane, its store, and a volunteer who looks at it."""

    def __init__(self, store, clock) -> None:
        self.bugs: list[BaseException] = []
        self.lane = Lane("looking", on_bug=self.bugs.append)
        self.store, self.clock, self.line = store, clock, Looking(store)
        self.visits = Visits(store)
        self._calls: list = []
        self._served = 0
        self.keeper = SupplyKeeper(self.line, store.incarnation, clock, self.lane, deliver=self._calls.append)

    def load(self, labels, supply=Supply.LABELS) -> None:
        self.clock.later(1)
        load_supply(self.store, self.store.incarnation, supply, labels)

    def uses(self, pieces) -> None:
        for _ in range(pieces):
            self._served += 1
            self.visits.serve(f"M{self._served}", f"E{self._served}")

    def looks(self) -> tuple[Alarm, ...]:
        """Let time pass until the next look, and take the answer."""
        self.clock.later(LOOK_EVERY_S)
        self.keeper.tick()
        self.answers()
        return self.keeper.alarms

    def answers(self) -> None:
        self.lane.submit(lambda: None).result()
        while self._calls:
            self._calls.pop(0)()


@pytest.fixture(params=BACKENDS)
def station(request, tmp_path):
    clock = StandingClock()
    with opened(event_url(request.param, tmp_path), clock=clock) as store:
        add_runners(store.database, 6)
        made = Station(store, clock)
        yield made
        made.line.opens.set()
        made.lane.close()
        assert made.bugs == []


def test_where_nobody_noted_anything_there_is_no_alarm(station):
    station.uses(2)

    assert station.looks() == ()
    assert station.keeper.known.known == ()


def test_a_roll_that_ends_is_told_once_and_again_when_it_is_almost_used_up(station):
    station.load(12)
    first = station.looks()
    station.keeper.hear()
    station.uses(1)
    heard = station.looks()
    station.uses(2)

    assert first == (Alarm(Supply.LABELS, LOW, 12),)
    assert heard == ()
    assert station.looks() == (Alarm(Supply.LABELS, LAST, 9),)


def test_what_was_heard_twice_is_not_told_a_third_time(station):
    station.load(9)
    station.looks()
    station.keeper.hear()
    station.uses(3)

    assert station.looks() == ()


def test_an_alarm_is_gone_when_a_new_roll_is_in(station):
    station.load(9)
    before = station.looks()
    station.load(700)
    station.keeper.look_soon()
    station.keeper.tick()
    station.answers()

    assert before
    assert station.keeper.alarms == ()
    assert station.keeper.known.labels == Stock(700, 0, station.clock.now())


def test_each_new_roll_is_told_of_anew(station):
    station.load(9)
    station.looks()
    station.keeper.hear()
    station.load(8)

    assert station.looks() == (Alarm(Supply.LABELS, LAST, 8),)


def test_roll_and_ribbon_end_each_by_itself(station):
    station.load(30, Supply.RIBBON)
    station.load(60)
    only_ribbon = station.looks()
    station.load(0, Supply.RIBBON)

    assert only_ribbon == (Alarm(Supply.RIBBON, LOW, 30),)
    assert station.looks() == ()


def test_an_alarm_stays_when_the_pace_falls_and_the_forecast_with_it(station):
    station.load(1000)
    station.uses(2)
    station.load(50)
    enough = station.looks()
    station.uses(1)
    low = station.looks()
    station.clock.later(3600)

    assert (enough, low) == ((), (Alarm(Supply.LABELS, LOW, 49),))
    assert station.looks() == low


def test_the_database_is_asked_every_ten_seconds_and_never_twice_at_once(station):
    station.line.opens.clear()
    for _ in range(5):
        station.keeper.tick()
        station.clock.later(LOOK_EVERY_S)
    while_it_hangs = station.line.looks
    station.line.opens.set()
    station.answers()
    for _ in range(int(3 * LOOK_EVERY_S)):
        station.keeper.tick()
        station.answers()
        station.clock.later(1)

    assert while_it_hangs <= 1
    assert station.line.looks == 4


def test_a_database_that_fails_leaves_what_was_known_and_is_asked_again(station):
    station.load(9)
    before = station.looks()
    station.line.is_broken = True
    while_broken = station.looks()
    station.line.is_broken = False
    station.load(700)

    assert while_broken == before
    assert station.looks() == ()


def test_who_put_what_in_is_journalled_and_nobody_where_nobody_is_signed_in(station):
    for supply, labels, by in (
        (Supply.LABELS, 725, "Sam"),
        (Supply.RIBBON, 1450, ""),
        (Supply.RIBBON, 0, ""),
    ):
        load_supply(station.store, station.store.incarnation, supply, labels, by=by)

    with station.store.reading() as view:
        noted = [(one.kind, one.body) for one in view.journal()]
    assert [kind for kind, _ in noted] == ["stock_loaded", "ribbon_loaded", "supply_removed"]
    assert staff_tag("Sam") in noted[0][1]
    assert '"by"' not in noted[1][1]
