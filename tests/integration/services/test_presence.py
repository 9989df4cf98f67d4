"""What a station tells the others of itself, and when."""

from contextlib import contextmanager
from threading import Event as Flag

import pytest

from kiosk.core.board import Call, Presence
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.flow.states import Idle
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.services.lanes.worker import Lane
from kiosk.services.monitoring.presence import (
    LONGEST_TELL_S,
    NO_ANSWER,
    TELL_AGAIN_S,
    TELL_EVERY_S,
    PresenceKeeper,
)
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import event_url, opened
from tests.helpers.events import sample_event
from tests.helpers.screens import states

READY = DeviceStatus("printer", "printer", DeviceState.READY, "Ready.")
EMPTY = DeviceStatus("printer", "printer", DeviceState.ATTENTION, "Paper is out: put a new roll in.")
STATES = states(sample_event())


class Line:
    """A line to a real store that can be slow or broken, and remembers what came through."""

    def __init__(self, store) -> None:
        self._store = store
        self.came: list[Presence] = []
        self.opens = Flag()
        self.opens.set()
        self.is_broken = False

    def tell(self, presence) -> None:
        self.opens.wait(20)
        if self.is_broken:
            raise StoreError("the server does not answer; try again")
        self._store.tell(presence)
        self.came.append(presence)


class Keeping:
    """A keeper with its lane and its line."""

    def __init__(self, face, store, clock) -> None:
        self.bugs: list[BaseException] = []
        self.lane = Lane("telling", on_bug=self.bugs.append)
        self.clock = clock
        self.line = Line(store)
        self.troubles: list[str] = []
        self.keeper = PresenceKeeper(self.line, face, clock, self.lane, on_told=self.troubles.append)

    @property
    def told(self) -> list[Presence]:
        self.lane.submit(lambda: None).result()
        return self.line.came

    @property
    def calls(self) -> list[Call]:
        return [one.call for one in self.told]


@pytest.fixture
def keeping(tmp_path):
    @contextmanager
    def make(face=Face.KIOSK):
        clock = StandingClock()
        with opened(event_url("sqlite", tmp_path), clock=clock) as store:
            made = Keeping(face, store, clock)
            yield made
            made.line.opens.set()
            made.keeper.close()
            made.lane.close()
            assert made.bugs == []

    return make


def test_what_changes_is_told_at_once(keeping):
    with keeping() as station:
        station.keeper.tick()
        assert len(station.told) == 1
        station.keeper.follow(STATES["looking"])
        assert len(station.told) == 2
        station.keeper.devices((EMPTY,))
        assert len(station.told) == 3
        station.keeper.call(calls=True)

        assert [one.doing for one in station.told] == ["Idle", "LookingUp", "LookingUp", "LookingUp"]
        assert station.told[2].devices == (("printer", "attention", EMPTY.sentence),)
        assert station.told[3].call is Call.HELP


def test_while_nothing_changes_a_station_says_every_ten_seconds_that_it_is_there(keeping):
    with keeping() as station:
        for second in range(int(2 * TELL_EVERY_S) + 1):
            station.keeper.tick()
            assert len(station.told) == 1 + second // TELL_EVERY_S
            station.clock.later(1)


def test_a_slow_database_never_has_more_than_one_word_waiting_and_gets_the_newest(keeping):
    with keeping() as station:
        station.line.opens.clear()
        for name in ("looking", "making", "reading", "handing"):
            station.keeper.follow(STATES[name])
        station.line.opens.set()
        waiting = [one.doing for one in station.told]
        station.keeper.tick()

        assert waiting == ["LookingUp"]
        assert [one.doing for one in station.told] == ["LookingUp", "HandingOver"]


def test_a_database_that_does_not_answer_stops_nobody_and_is_told_later(keeping):
    with keeping() as station:
        station.line.is_broken = True
        station.keeper.call(calls=True)
        assert station.told == []
        station.line.is_broken = False
        station.clock.later(TELL_EVERY_S)

        station.keeper.tick()

        assert station.calls == [Call.HELP]


def test_a_database_that_fails_is_reported_and_asked_again_soon_until_it_is_well(keeping):
    with keeping() as station:
        station.line.is_broken = True
        station.keeper.tick()
        assert station.told == []
        station.clock.later(TELL_AGAIN_S)
        station.keeper.tick()
        assert station.told == []
        station.line.is_broken = False
        station.clock.later(TELL_AGAIN_S)

        station.keeper.tick()

        assert len(station.told) == 1
        assert station.troubles == [*["the server does not answer; try again"] * 2, ""]


def test_a_database_that_hangs_is_reported_once_and_is_well_when_it_goes_on(keeping):
    with keeping() as station:
        station.line.opens.clear()
        station.keeper.tick()
        for _ in range(3):
            station.clock.later(LONGEST_TELL_S)
            station.keeper.tick()
        hanging = list(station.troubles)
        station.line.opens.set()

        assert len(station.told) == 1
        assert hanging == [NO_ANSWER]
        assert station.troubles == [NO_ANSWER, ""]


def test_after_the_end_nothing_is_told(keeping):
    with keeping() as station:
        station.keeper.close()
        station.lane.close()

        station.keeper.devices((EMPTY,))
        station.keeper.call(calls=True)

        assert station.line.came == []


@pytest.mark.parametrize(
    ("state", "call"),
    [
        ("asking_out", Call.QUESTION),
        ("asking_destroyed", Call.QUESTION),
        ("left_behind", Call.QUESTION),
        ("stopped", Call.QUESTION),
        ("checking", Call.IDENTITY),
        ("handing", Call.NONE),
    ],
)
def test_a_kiosk_calls_for_what_only_a_person_can_do_and_a_desk_does_not(keeping, state, call):
    for face, expected in ((Face.KIOSK, call), (Face.DESK, Call.NONE)):
        with keeping(face) as station:
            station.keeper.follow(STATES[state])

            assert station.calls == [expected]


def test_the_most_urgent_call_is_shown(keeping):
    with keeping() as station:
        found = []
        for do in (
            lambda keeper: keeper.devices((EMPTY,)),
            lambda keeper: keeper.follow(STATES["checking"]),
            lambda keeper: keeper.follow(STATES["left_behind"]),
            lambda keeper: keeper.call(calls=True),
            lambda keeper: keeper.call(calls=False),
            lambda keeper: keeper.follow(Idle(1)),
            lambda keeper: keeper.devices((READY,)),
        ):
            do(station.keeper)
            found.append(station.calls[-1])

    assert found == [
        Call.OUT_OF_ORDER,
        Call.IDENTITY,
        Call.QUESTION,
        Call.HELP,
        Call.QUESTION,
        Call.OUT_OF_ORDER,
        Call.NONE,
    ]


def test_a_call_ends_with_the_visit(keeping):
    with keeping() as station:
        station.keeper.follow(STATES["looking"])
        station.keeper.call(calls=True)
        station.keeper.follow(Idle(1))
        during = station.keeper.is_calling
        station.keeper.follow(Idle(2))

        assert (during, station.keeper.is_calling) == (True, False)
