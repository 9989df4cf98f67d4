"""The surge list that all stations share, on both databases."""

from threading import Barrier, Thread

import pytest

from kiosk.core.pickup import ReplaceReason
from tests.helpers.clocks import StandingClock
from tests.helpers.databases import BACKENDS, add_people, add_runners, done, event_url, job, opened
from tests.helpers.events import member, place
from tests.helpers.visits import Visits

LOST, STOLEN = ReplaceReason.LOST, ReplaceReason.STOLEN


@pytest.fixture
def clock():
    return StandingClock()


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    return event_url(request.param, tmp_path)


@pytest.fixture
def store(url, clock):
    with opened(url, clock=clock) as store:
        add_runners(store.database, 4)
        yield store


def does(store, name, *arguments, **more):
    with job(store, name) as work:
        answer = getattr(work, name)(*arguments, **more)
        work.commit(done())
    return answer


def listed(store):
    with store.reading() as view:
        return view.surge()


def names(store):
    return [entry.entitlement_id for entry in listed(store)]


def test_an_entry_says_who_waits_for_what(store, clock):
    Visits(store).serve("M1", "E1")

    added = [does(store, "add_to_surge", f"E{n}", STOLEN) for n in (1, 2)]

    bare, worn = listed(store)
    assert added == [True, True]
    assert (worn.runner.member.member_id, worn.race, worn.start_area, worn.bib) == ("M1", "42K", "SAS1", 1)
    assert (worn.reason, worn.added_at, worn.taken_by, worn.done_at) == (STOLEN, clock.now(), "", None)
    assert (bare.start_area, bare.bib) == ("", None)


def test_a_number_that_is_only_reserved_is_no_bib_in_hand(store):
    Visits(store).begin("M1", "E1", area="SAS2")

    does(store, "add_to_surge", "E1", LOST)

    assert (listed(store)[0].bib, listed(store)[0].start_area) == (None, "SAS2")


def test_who_waits_is_not_added_twice_and_keeps_the_place(store, clock):
    does(store, "add_to_surge", "E2", LOST)
    clock.later(1)
    does(store, "add_to_surge", "E1", LOST)
    clock.later(1)

    assert does(store, "add_to_surge", "E2", STOLEN) is False
    assert names(store) == ["E2", "E1"]


def test_who_was_done_may_come_again(store, clock):
    does(store, "add_to_surge", "E1", LOST)
    does(store, "take_from_surge", "E1")
    does(store, "finish_surge", "E1", done=True)
    clock.later(60)

    assert does(store, "add_to_surge", "E1", STOLEN) is True
    (entry,) = listed(store)
    assert (entry.reason, entry.taken_by, entry.done_at) == (STOLEN, "", None)


def test_not_done_come_first_then_race_start_area_and_time(store, clock):
    add_people(store.database, (member("M9"), place("E9", "M9", race="10K")))
    Visits(store).begin("M3", "E3", area="SAS2")
    for entitlement in ("E3", "E2", "E1", "E9", "E4"):
        clock.later(1)
        does(store, "add_to_surge", entitlement, LOST)
    does(store, "finish_surge", "E9", done=True)

    assert names(store) == ["E2", "E1", "E4", "E3", "E9"]


def test_one_station_at_a_time_makes_a_bib(url, store, clock):
    does(store, "add_to_surge", "E1", LOST)
    with opened(url, desk=2, clock=clock) as other:
        takes = [does(one, "take_from_surge", "E1") for one in (store, other, store)]
        mine = listed(store)[0].taken_by
        does(other, "finish_surge", "E1", done=False)
        freed = listed(store)[0].taken_by
        again = does(other, "take_from_surge", "E1")

    assert takes == [True, False, True]
    assert (mine, freed, again) == (store.incarnation, "", True)


def test_what_is_done_stays_done(store, clock):
    does(store, "add_to_surge", "E1", LOST)
    does(store, "take_from_surge", "E1")
    does(store, "finish_surge", "E1", done=True)
    at = clock.now()
    clock.later(60)

    does(store, "finish_surge", "E1", done=False)
    does(store, "finish_surge", "E1", done=True)
    does(store, "drop_from_surge", "E1")

    (entry,) = listed(store)
    assert (entry.done_at, entry.taken_by) == (at, store.incarnation)
    assert does(store, "take_from_surge", "E1") is False


def test_who_is_dropped_or_never_was_listed_cannot_be_taken(store):
    does(store, "add_to_surge", "E1", LOST)
    does(store, "drop_from_surge", "E1")

    assert listed(store) == ()
    assert does(store, "take_from_surge", "E1") is False


def test_stations_that_reach_for_the_same_entry_at_once_share_nothing(url, store, clock):
    for n in range(1, 5):
        does(store, "add_to_surge", f"E{n}", LOST)
    start, got = Barrier(4, timeout=20), []

    def reach(desk):
        with opened(url, desk=desk, clock=clock) as mine:
            start.wait()
            got.extend((n, desk) for n in range(1, 5) if does(mine, "take_from_surge", f"E{n}"))

    threads = [Thread(target=reach, args=(desk,)) for desk in range(2, 6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(n for n, _ in got) == [1, 2, 3, 4]


def test_stations_that_add_the_same_runner_at_once_add_one_entry(url, store, clock):
    start, added = Barrier(3, timeout=20), []

    def add(desk):
        with opened(url, desk=desk, clock=clock) as mine:
            start.wait()
            added.append(does(mine, "add_to_surge", "E1", LOST))

    threads = [Thread(target=add, args=(desk,)) for desk in range(2, 5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(added) == [False, False, True]
    assert names(store) == ["E1"]


def test_who_is_given_a_first_bib_meanwhile_is_settled(store, clock):
    does(store, "add_to_surge", "E1", LOST)
    open_one = Visits(store).begin("M1", "E1")
    before = does(store, "settle_surge", "E1")
    Visits(store).hand_over(open_one)
    clock.later(1)

    assert before is False
    assert does(store, "settle_surge", "E1") is True
    (entry,) = listed(store)
    assert (entry.done_at, entry.bib) == (clock.now(), 1)
    assert does(store, "settle_surge", "E1") is False


def test_who_lost_a_bib_is_settled_by_another_piece_only(store):
    visits = Visits(store)
    lost = visits.serve("M1", "E1")
    does(store, "add_to_surge", "E1", LOST)
    kept = does(store, "settle_surge", "E1")
    visits.revoke(lost)
    revoked = does(store, "settle_surge", "E1")
    again = visits.hand_over(visits.replace(lost))

    assert (kept, revoked) == (False, False)
    assert does(store, "settle_surge", "E1") is True
    assert (again.copy, listed(store)[0].bib) == (1, 1)


def test_what_is_read_back_but_not_given_yet_is_no_bib_in_hand(store):
    visits = Visits(store)
    visits.read_back(visits.begin("M1", "E1"))

    does(store, "add_to_surge", "E1", LOST)

    assert listed(store)[0].bib is None
    assert does(store, "settle_surge", "E1") is False


def test_a_number_that_was_replaced_by_another_one_is_not_made_again(store):
    visits = Visits(store)
    lost = visits.serve("M1", "E1")
    does(store, "add_to_surge", "E1", LOST)
    visits.revoke(lost)
    with job(store, "new number") as work:
        work.retire(lost.bib)
        work.assign(work.take_number("42K", "SAS1", wanted=None), "E1", "M1")
        work.commit(done())

    assert listed(store)[0].bib is None
