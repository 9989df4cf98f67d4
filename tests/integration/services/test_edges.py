"""Rare meetings: a chip used twice, a bib that cannot be drawn, two desks on one runner, a bug."""

import sqlite3
import threading
from contextlib import ExitStack
from dataclasses import replace
from threading import Event as Flag

import pytest

from kiosk.app import open_site
from kiosk.cli.visit import serve
from kiosk.core.errors import DossardError
from kiosk.core.flow.events import ChecksDone, ReplaceAsked, RetryAsked, SaidDestroyed, Shown, UndoAsked
from kiosk.core.flow.states import AskingDestroyed, Checking, Closed, HandingOver, Stopped
from kiosk.core.people import BibNumber
from kiosk.core.pickup import ReplaceReason
from kiosk.hardware.virtual.faults import VirtualFault
from kiosk.services.lanes.worker import Lane, Listener
from tests.helpers.desks import at_work, served
from tests.helpers.stations import CAMILLE, SEEN, event_folder
from tests.helpers.stored import entries_of, live_bibs


def test_a_bib_that_cannot_be_drawn_stops_before_the_print_and_its_number_goes_back(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    home.change('name = "Amélie Mauresmo"', f'name = "{"Amélie " * 12}Mauresmo"')

    with at_work(place) as desk:
        desk.show(CAMILLE)
        stopped = desk.until(Stopped)
        desk.do(UndoAsked(stopped.visit))
        desk.until(Closed)
        held = desk.runner().held

    assert stopped.sentence
    assert entries_of(place, "sent") == []
    assert place.labels == []
    assert held is None


def test_a_desk_that_issues_what_another_has_begun_goes_on_with_that_number(tmp_path):
    home = event_folder(tmp_path)
    first, second = home.station(1), home.station(2)

    with ExitStack() as stack:
        one = stack.enter_context(at_work(first, seen=False))
        one.show(CAMILLE)
        checking = one.until(Checking)
        two = stack.enter_context(at_work(second))
        second.break_printer(VirtualFault.PAPER_OUT)
        two.show(CAMILLE)
        two.until(Stopped)
        one.do(ChecksDone(checking.visit, SEEN))
        job = one.until(HandingOver).job

    assert job.pickup.bib == 1
    assert job.pickup.station == "desk-1"
    assert len(entries_of(first, "reserved")) == 1
    assert live_bibs(first, 1) == 1


def test_a_new_number_where_none_is_left_changes_nothing(tmp_path):
    home = event_folder(tmp_path, replacement="new")
    place = home.station()

    with at_work(place) as desk:
        served(desk)
        with sqlite3.connect(home.database) as database:
            database.execute("UPDATE number SET state = 'retired' WHERE state = 'free'")
        database.close()
        desk.do(ReplaceAsked(BibNumber(1), ReplaceReason.LOST, "Renée"))
        stopped = desk.until(Stopped)
        held = desk.runner().held

    assert "no number is left" in stopped.sentence
    assert held.bib == 1
    assert live_bibs(place, 1) == 1


def test_a_bib_remade_too_often_stops_and_asks_for_a_new_number(tmp_path):
    home = event_folder(tmp_path)
    place = home.station()
    with at_work(place) as desk:
        place.break_printer(VirtualFault.CHIP_VOID, label=1)
        desk.show(CAMILLE)
        desk.until(AskingDestroyed)
    with sqlite3.connect(home.database) as database:
        database.executescript("UPDATE attempt SET serial = 99; UPDATE chip SET serial = 99;")
    database.close()

    with at_work(place) as desk:
        desk.show(CAMILLE)
        asking = desk.until(AskingDestroyed)
        desk.do(SaidDestroyed(asking.visit, asking.job.attempt, again=True))
        stopped = desk.until(Stopped)
        desk.do(RetryAsked(stopped.visit))
        again = desk.until(Stopped)

    assert "has used its 99 attempts: give a new number" in stopped.sentence
    assert again.sentence == stopped.sentence
    assert place.labels == [1]


class _Broken:
    """A store with a bug in it."""

    def __init__(self, store):
        self._store = store

    def __getattr__(self, name):
        return getattr(self._store, name)

    def working(self, key, content):
        raise ZeroDivisionError(content)


def test_a_bug_ends_a_headless_visit_at_once_with_its_name(tmp_path):
    place = event_folder(tmp_path).station()

    with open_site(place.file) as site, pytest.raises(DossardError, match="ZeroDivisionError"):
        serve(replace(site, store=_Broken(site.store)), Shown(CAMILLE))


def test_a_scan_that_comes_after_the_visit_is_not_served(tmp_path):
    place = event_folder(tmp_path).station()

    with open_site(place.file) as site:
        visit = serve(site, Shown(CAMILLE), read="1")

    assert visit.report.outcome == "handed_over"
    assert entries_of(place, "refused") == []


def test_what_a_lane_or_a_listener_did_not_expect_is_told_and_not_swallowed():
    bugs, told = [], Flag()

    def note(bug):
        bugs.append(type(bug))
        told.set()

    def listen(_stop):
        raise OSError("gone")

    lane = Lane("a lane", on_bug=note)
    lane.submit(lambda: 1 // 0)
    told.wait(5)
    lane.close()
    told.clear()
    listener = Listener("a listener", listen, on_bug=note)
    told.wait(5)
    listener.close()

    assert bugs == [ZeroDivisionError, OSError]
    assert lane.is_idle


def test_a_closed_lane_drops_what_it_had_not_begun():
    begun, go_on, done = Flag(), Flag(), []

    def work():
        begun.set()
        go_on.wait(5)
        done.append("first")

    lane = Lane("a lane", on_bug=done.append)
    lane.submit(work)
    lane.submit(lambda: done.append("second"))
    begun.wait(5)
    closing = threading.Thread(target=lane.close)
    closing.start()
    go_on.set()
    closing.join(5)

    assert done in (["first"], ["first", "second"])
    assert lane.is_idle


def test_what_is_asked_of_a_closed_lane_comes_to_nothing():
    bugs, done = [], []
    lane = Lane("a lane", on_bug=bugs.append)
    lane.close()

    late = lane.submit(lambda: done.append("late"))

    assert (late.cancelled(), done, bugs, lane.is_idle) == (True, [], [], True)
