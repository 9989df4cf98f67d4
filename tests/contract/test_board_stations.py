"""What stations tell of themselves and what is left in their printers, on both databases."""

from datetime import timedelta

import pytest

from kiosk.core.board import Call, Presence
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.supplies import Stock, Supplies, Supply
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, START, add_runners, done, event_url, job, opened
from tests.helpers.visits import Visits

PRINTER = ("printer", "attention", "Paper is out: put a new roll in.")


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url, clock):
    with opened(url, clock=clock) as store:
        add_runners(store.database, 6)
        yield store


def kiosk(**changes):
    return Presence(**({"face": Face.KIOSK, "doing": "Making"} | changes))


def stations(store, at):
    with store.reading() as view:
        return view.stations(at=at)


def view(store, clock):
    (only,) = stations(store, clock.now())
    return only


def load(store, labels, incarnation=f"{1:016x}", supply=Supply.LABELS):
    with job(store, "load") as work:
        work.load_supply(incarnation, supply, labels)
        work.commit(done())


def test_a_station_that_only_joined_is_not_on_the_board(store, clock):
    assert stations(store, clock.now()) == ()


def test_the_newest_word_of_a_station_counts(store, clock):
    store.tell(kiosk())
    clock.later(7)
    store.tell(kiosk(doing="Idle", devices=(PRINTER,)))

    found = view(store, clock)

    assert found.told == kiosk(doing="Idle", devices=(PRINTER,))
    assert (found.name, found.incarnation) == ("Desk 1", f"{1:016x}")
    assert (found.seen_at, found.called_at) == (clock.now(), None)


def test_a_call_keeps_its_time_until_it_is_another_one_or_over(store, clock):
    begun = []
    for call in (Call.HELP, Call.HELP, Call.QUESTION, Call.NONE, Call.QUESTION):
        clock.later(60)
        store.tell(kiosk(call=call))
        begun.append(view(store, clock).called_at)

    minute = timedelta(minutes=1)
    assert begun == [START + minute, START + minute, START + 3 * minute, None, START + 5 * minute]


def test_stations_come_by_name_each_with_its_own_bibs(url, store, clock):
    with opened(url, desk=2, clock=clock) as other, opened(url, desk=3, clock=clock) as third:
        Visits(store).serve("M1", "E1")
        Visits(store).serve("M2", "E2")
        Visits(other).begin("M3", "E3")
        third.tell(kiosk())

        found = stations(store, clock.now())

    assert [(one.name, one.bibs, one.told is None) for one in found] == [
        ("Desk 1", 2, True),
        ("Desk 2", 0, True),
        ("Desk 3", 0, False),
    ]


def test_the_pace_is_that_of_the_last_hour(store, clock):
    visits = Visits(store)
    visits.serve("M1", "E1")
    clock.later(3600)
    visits.hand_over(visits.spoil(visits.begin("M2", "E2")))

    assert view(store, clock).supplies.last_hour == 2


def test_a_roll_counts_the_pieces_that_were_sent_out_since_and_those_that_came_to_nothing(store, clock):
    visits = Visits(store)
    visits.serve("M1", "E1")
    clock.later(1)
    load(store, 700)
    visits.hand_over(visits.spoil(visits.begin("M2", "E2")))
    visits.begin("M3", "E3")

    assert view(store, clock).supplies.labels == Stock(700, 2, clock.now(), void=1)


def test_a_new_roll_begins_anew(store, clock):
    load(store, 700)
    Visits(store).serve("M1", "E1")
    clock.later(1)
    load(store, 350)

    assert view(store, clock).supplies.labels == Stock(350, 0, clock.now())


def test_a_ribbon_counts_by_itself_and_outlives_the_roll(store, clock):
    load(store, 1450, supply=Supply.RIBBON)
    loaded = clock.now()
    Visits(store).serve("M1", "E1")
    clock.later(1)
    load(store, 700)
    Visits(store).serve("M2", "E2")

    assert view(store, clock).supplies == Supplies(Stock(700, 1, clock.now()), Stock(1450, 2, loaded), 2)


def test_where_nobody_noted_anything_nothing_is_known_but_the_pace(store, clock):
    Visits(store).serve("M1", "E1")

    assert view(store, clock).supplies == Supplies(None, None, last_hour=1)


def test_what_was_taken_out_is_no_longer_counted(store, clock):
    load(store, 700)
    load(store, 1450, supply=Supply.RIBBON)
    load(store, 0, supply=Supply.RIBBON)
    load(store, 0, supply=Supply.RIBBON)
    store.tell(kiosk())

    assert view(store, clock).supplies == Supplies(Stock(700, 0, clock.now()))


def test_a_station_that_asks_for_its_own_gets_what_the_board_shows_of_it(url, store, clock):
    with opened(url, desk=2, clock=clock) as other, opened(url, desk=3, clock=clock) as third:
        load(store, 700)
        load(store, 1450, supply=Supply.RIBBON)
        load(store, 300, incarnation=other.incarnation)
        Visits(store).serve("M1", "E1")
        visits = Visits(other)
        visits.hand_over(visits.spoil(visits.begin("M2", "E2")))
        with store.reading() as looking:
            own = [looking.supplies(one.incarnation, at=clock.now()) for one in (store, other, third)]

        shown = [one.supplies for one in stations(store, clock.now())]

    assert own == [*shown, Supplies()]
    assert own[1] == Supplies(Stock(300, 2, clock.now(), void=1), None, last_hour=2)


def test_staff_note_a_roll_for_another_station(url, store, clock):
    with opened(url, desk=2, clock=clock) as other:
        other.tell(kiosk())
        load(store, 500, incarnation=other.incarnation)

        found = stations(store, clock.now())

    assert [(one.name, one.supplies.labels) for one in found] == [("Desk 2", Stock(500, 0, clock.now()))]


@pytest.mark.parametrize(("labels", "incarnation"), [(-1, f"{1:016x}"), (5, "nobody")])
def test_a_roll_that_cannot_be_is_refused(store, labels, incarnation):
    with pytest.raises(StoreError):
        load(store, labels, incarnation)


def test_telling_is_no_operation_and_not_journalled(store):
    store.tell(kiosk(call=Call.HELP))

    with store.reading() as reading:
        assert list(reading.journal()) == []
