"""Eight stations at the same moment: one wins, the others are told in words."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from threading import Barrier

import pytest

from kiosk.core.errors import StoreError
from kiosk.core.journal import first_break
from tests.helpers.databases import BACKENDS, add_runners, done, event_url, job, opened

STATIONS = 8


@pytest.fixture(params=BACKENDS)
def url(request, tmp_path):
    url = event_url(request.param, tmp_path)
    with opened(url) as store:
        add_runners(store.database, 2 * STATIONS)
    return url


def at_once(url, work_of_station):
    """Run the same work at eight stations, started together; give what each came to."""
    with ExitStack() as stack:
        stores = [stack.enter_context(opened(url, desk=desk)) for desk in range(1, STATIONS + 1)]
        start = Barrier(STATIONS)

        def run(station):
            start.wait()
            try:
                return work_of_station(stores[station], station)
            except StoreError as refusal:
                return refusal

        with ThreadPoolExecutor(STATIONS) as threads:
            return list(threads.map(run, range(STATIONS)))


def holders(url):
    with opened(url) as store, store.reading() as reading:
        files = [reading.runner(f"M{n}") for n in range(1, 2 * STATIONS + 1)]
        assert first_break(reading.journal()) is None
        return {file.held.bib: file.member.member_id for file in files if file.held}


def refusals(results):
    return [result for result in results if isinstance(result, StoreError)]


def test_one_wanted_number_goes_to_exactly_one_runner(url):
    def reserve(store, station):
        with job(store) as work:
            bib = work.take_number("42K", "", wanted=7)
            if bib is not None:
                work.assign(bib, f"E{station + 1}", f"M{station + 1}")
                work.note("reserved", {"bib": bib})
            work.commit(done())
        return bib

    results = at_once(url, reserve)

    assert sorted(map(str, results)) == ["7"] + ["None"] * (STATIONS - 1)
    assert list(holders(url)) == [7]


def test_one_entitlement_gets_exactly_one_number(url):
    def reserve(store, station):
        with job(store) as work:
            bib = work.take_number("42K", "", wanted=None)
            work.assign(bib, "E1", "M1")
            work.note("reserved", {"bib": bib})
            work.commit(done())
        return bib

    results = at_once(url, reserve)

    assert len(refusals(results)) == STATIONS - 1
    assert all("uq_number" in str(refusal) for refusal in refusals(results))
    assert len(holders(url)) == 1


def test_whoever_looks_at_the_file_first_is_the_only_one_to_reserve(url):
    def reserve(store, station):
        with job(store) as work:
            held = work.runner("M1").held
            if held is not None:
                return None
            bib = work.take_number("42K", "", wanted=None)
            work.assign(bib, "E1", "M1")
            work.commit(done())
        return bib

    results = at_once(url, reserve)

    assert refusals(results) == []
    assert [bib for bib in results if bib is not None] == list(holders(url))


def test_stations_reserve_different_numbers_without_an_error(url):
    def reserve(store, station):
        bibs = []
        for runner in (station + 1, station + 1 + STATIONS):
            with job(store) as work:
                work.runner(f"M{runner}")
                bib = work.take_number("42K", "SAS1", wanted=None)
                work.assign(bib, f"E{runner}", f"M{runner}")
                work.note("reserved", {"bib": bib})
                work.commit(done())
            bibs.append(bib)
        return bibs

    results = at_once(url, reserve)

    assert refusals(results) == []
    assert sorted(bib for bibs in results for bib in bibs) == list(range(1, 2 * STATIONS + 1))
    assert len(holders(url)) == 2 * STATIONS


def test_same_key_from_two_threads_is_done_once(url):
    with opened(url) as store:
        key = store.next_key()
        start = Barrier(2)

        def reserve(_):
            start.wait()
            with store.working(key, "a" * 64) as work:
                if work.first_outcome is not None:
                    return work.first_outcome
                bib = work.take_number("42K", "", wanted=None)
                return work.commit(done("reserved", bib=bib))

        with ThreadPoolExecutor(2) as threads:
            outcomes = list(threads.map(reserve, range(2)))

    assert outcomes == [done("reserved", bib=1)] * 2


def test_stations_that_join_together_all_get_in(url):
    with ThreadPoolExecutor(STATIONS) as threads:
        keys = list(threads.map(lambda _: first_key(url), range(STATIONS)))

    assert len(set(keys)) == STATIONS


def first_key(url):
    with opened(url, desk=99) as store:
        return store.next_key()
