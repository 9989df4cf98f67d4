"""An event is closed and opened again, on SQLite and on PostgreSQL alike."""

from threading import Event as Flag
from threading import Thread

import pytest

from kiosk.core.errors import RuleError
from kiosk.services.staff.closing import Closing
from tests.contract.closing.people import kinds, life, row
from tests.helpers.collected import fresh_pickup, open_pickup
from tests.helpers.databases import done, event_url, job, opened
from tests.helpers.rosters import imported, written


def test_a_closed_event_can_be_opened_again_and_the_journal_says_who_did_it(store, closing):
    closing.close("Renée")
    closed = life(store)
    closing.reopen("Renée")

    assert closed.is_closed
    assert not life(store).is_closed
    assert kinds(store)[-2:] == ["event_closed", "event_reopened"]


def test_closing_again_keeps_the_first_time_and_writes_nothing(store, closing):
    closing.close("Renée")
    first = life(store).closed_at

    closing.close("Olu")

    assert life(store).closed_at == first
    assert kinds(store).count("event_closed") == 1


def test_opening_what_is_open_writes_nothing(store, closing):
    closing.reopen("Renée")

    assert "event_reopened" not in kinds(store)


def test_an_event_with_open_pickups_is_not_closed_and_their_bibs_are_named(store, closing, tmp_path):
    imported(store, written(tmp_path, [row(number) for number in range(1, 14)]))
    bibs = [open_pickup(store, number).bib for number in range(1, 13)]

    with pytest.raises(RuleError) as refusal_:
        closing.close("Renée")

    listed = ", ".join(str(bib) for bib in bibs[:10])
    assert f"not finished: 12 (bibs {listed} and 2 more)." in str(refusal_.value)
    assert not life(store).is_closed


def test_an_event_with_open_pickups_is_closed_if_somebody_wants_it_all_the_same(store, closing, tmp_path):
    imported(store, written(tmp_path, [row(1)]))
    open_pickup(store, 1)

    closing.close("Renée", even_if_open=True)

    assert life(store).is_closed


def test_closing_waits_for_the_desk_that_saw_the_event_open(url, store, tmp_path):
    imported(store, written(tmp_path, [row(1)]))
    problems, begun = [], Flag()

    def close():
        begun.set()
        try:
            Closing(patient).close("Renée")
        except RuleError as problem:
            problems.append(str(problem))

    # the closing one waits as long as in real life: on a busy machine a desk takes longer than a test's store
    with opened(url, desk=3) as patient, opened(url, desk=2) as desk:
        with job(desk) as work:
            assert not work.life().is_closed
            thread = Thread(target=close)
            thread.start()
            begun.wait()
            bib = work.take_number("42K", "SAS1", wanted=None)
            work.assign(bib, "E1", "M1")
            work.save(fresh_pickup(1, bib))
            work.commit(done())
        thread.join()

    assert "not finished: 1 (bibs 1)" in problems[0]


def test_desks_on_one_server_do_not_wait_for_each_other_to_see_that_the_event_is_open(tmp_path):
    url = event_url("postgresql", tmp_path)

    with opened(url) as here, opened(url, desk=2) as there, job(here) as one, job(there) as two:
        seen = one.life(), two.life()

    assert [life.is_closed for life in seen] == [False, False]
