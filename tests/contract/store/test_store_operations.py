"""Work is done once or not at all, and an answer that got lost is given again: on every database."""

import pytest

from kiosk.core.errors import OperationMismatchError, StoreError
from kiosk.core.operation import OperationKey
from kiosk.core.people import Role, Staff
from tests.helpers.databases import done, job, opened


def test_same_key_gets_the_first_outcome_and_writes_nothing(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, "E1", "M1")
        work.commit(done("reserved", bib=bib))

    with store.working(key, "a" * 64) as work:
        again = work.take_number("42K", "", wanted=None)
        work.assign(again, "E2", "M2")
        outcome = work.commit(done("refused"))

    assert outcome == done("reserved", bib=1)
    with store.reading() as reading:
        assert reading.runner("M2").held is None


def test_key_is_looked_up_before_anything_else(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        work.commit(done("reserved", bib=3, words=["ä"]))

    with store.working(key, "a" * 64) as work:
        assert work.first_outcome == done("reserved", bib=3, words=["ä"])


def test_key_with_other_content_is_refused_loudly(store):
    key = store.next_key()
    with store.working(key, "a" * 64) as work:
        work.commit(done())

    with pytest.raises(OperationMismatchError), store.working(key, "b" * 64):
        pass


def test_replay_after_a_restart_of_another_process_gets_the_outcome(url):
    with opened(url) as store:
        key = store.next_key()
        with store.working(key, "a" * 64) as work:
            work.commit(done("reserved"))

    with opened(url) as again, again.working(key, "a" * 64) as work:
        assert work.first_outcome == done("reserved")


def test_two_processes_of_one_station_never_draw_the_same_key(url):
    with opened(url) as one, opened(url) as other:
        keys = [store.next_key() for _ in range(1100) for store in (one, other)]

    assert len(set(keys)) == 2200


def test_outcome_of_another_station_is_found_under_its_key(url):
    key = OperationKey("feed", 7)
    with opened(url, desk=1) as one, one.working(key, "a" * 64) as work:
        work.commit(done("proven"))

    with opened(url, desk=2) as other, other.working(key, "a" * 64) as work:
        assert work.first_outcome == done("proven")


def test_work_without_commit_leaves_nothing(store):
    with job(store) as work:
        bib = work.take_number("42K", "", wanted=None)
        work.assign(bib, "E1", "M1")
        work.note("reserved", {"bib": bib})

    with store.reading() as reading:
        assert reading.runner("M1").held is None
        assert list(reading.journal()) == []


def test_error_inside_work_rolls_back(store):
    with pytest.raises(ValueError, match="stop"), job(store) as work:
        work.add_staff(Staff("Ada", Role.VOLUNTEER, "hash"))
        raise ValueError("stop")

    with store.reading() as reading:
        assert reading.staff() == ()


def test_second_commit_of_one_work_is_refused(store):
    with job(store) as work:
        work.commit(done())

        with pytest.raises(StoreError, match="begin a new one"):
            work.commit(done())
