"""Bibs that nobody takes, that staff keep, and that come back."""

from dataclasses import replace

import pytest

from kiosk.core.event import ReadBack
from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
from kiosk.core.flow import states as st
from kiosk.core.flow import step
from tests.unit.core.flow.cases import DESK, KIOSK, LOOK_UP, VISIT, S, job

# --- the ordinary way, and what each answer leads to ---


@pytest.mark.parametrize("state", [st.ReadingBack(VISIT, job(S.MADE)), st.HandingOver(VISIT, job(S.PROVEN))])
def test_a_bib_that_nobody_takes_stops_a_kiosk_until_it_is_removed(state):
    left, noted = step(state, ev.TimedOut(state), KIOSK)
    storing, removed = step(left, ev.Removed(VISIT), KIOSK)
    kept = job(state.job.pickup.current.state, with_staff=True)

    assert left == st.LeftBehind(VISIT, state.job)
    assert noted == (fx.NoteLeftBehind(VISIT, state.job),)
    assert storing == st.Storing(VISIT, st.StoreTask.REMOVE, removed[0], state.job)
    assert removed == (fx.Remove(VISIT, state.job),)
    assert step(storing, ev.Progressed(VISIT, "1427.1", kept), KIOSK) == (st.Idle(VISIT), ())
    assert step(left, ev.Shown("E1"), KIOSK) == (left, ())
    assert step(state, ev.TimedOut(state), DESK) == (state, ())


def test_a_kiosk_serves_nobody_before_it_is_noted_that_the_bib_was_taken_away():
    left = st.LeftBehind(VISIT, job(S.PROVEN))
    storing, asked = step(left, ev.Removed(VISIT), KIOSK)

    failed, _ = step(storing, ev.StoreFailed(VISIT, "The database is locked."), KIOSK)

    assert failed == st.Stopped(VISIT, "The database is locked.", asked[0], storing, left.job)
    assert step(failed, ev.RetryAsked(VISIT), KIOSK) == (storing, asked)


def resumed(held, rules):
    return step(st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, held.attempt, held), rules)


def test_a_desk_scans_a_bib_that_staff_kept_before_it_hands_it_over():
    kept = job(S.PROVEN, with_staff=True)

    reading, prompt = resumed(kept, DESK)
    storing, prove = step(reading, ev.Shown("1427"), DESK)
    wrong, nothing = step(storing, ev.Progressed(VISIT, "1427.1", kept, "wrong bib"), DESK)
    handing, _ = step(storing, ev.Progressed(VISIT, "1427.1", job(S.PROVEN)), DESK)

    assert (reading, prompt) == (st.ReadingBack(VISIT, kept), (fx.PromptScan(VISIT, kept),))
    assert prove == (fx.Prove(VISIT, kept, "1427"),)
    assert (wrong, nothing) == (st.ReadingBack(VISIT, kept, "wrong bib"), ())
    assert handing == st.HandingOver(VISIT, job(S.PROVEN))


def test_without_barcodes_a_bib_that_staff_kept_is_handed_over_at_once():
    kept = job(S.PROVEN, with_staff=True)

    assert resumed(kept, replace(DESK, read_back=ReadBack.NONE)) == (st.HandingOver(VISIT, kept), ())


def test_a_bib_that_staff_kept_and_that_does_not_scan_is_spoilt():
    kept = job(S.PROVEN, with_staff=True)

    _, effects = step(st.ReadingBack(VISIT, kept), ev.SaidUnreadable(VISIT, "1427.1"), DESK)

    assert effects == (fx.GiveUp(VISIT, kept, is_spoilt=True),)


def giving_up(held):
    return step(st.HandingOver(VISIT, held), ev.SaidUnreadable(VISIT, held.attempt), DESK)


# --- a bib that came back ---


def test_a_proven_bib_is_given_up_only_by_the_person_who_holds_it():
    _, from_hand = giving_up(job(S.PROVEN))
    _, from_reading = step(st.ReadingBack(VISIT, job(S.MADE)), ev.SaidUnreadable(VISIT, "1427.1"), DESK)

    assert from_hand == (fx.GiveUp(VISIT, job(S.PROVEN), is_spoilt=True),)
    assert from_reading == (fx.GiveUp(VISIT, job(S.MADE)),)


def test_an_old_answer_never_makes_a_bib_that_is_given_up_look_proven():
    storing, _ = giving_up(job(S.PROVEN))

    for old in (S.PLANNED, S.SENT, S.MADE, S.PROVEN):
        assert step(storing, ev.Progressed(VISIT, "1427.1", job(old)), DESK) == (storing, ())
    stopped, _ = step(storing, ev.Progressed(VISIT, "1427.1", job(S.PROVEN), "not now"), DESK)
    asking, _ = step(storing, ev.Progressed(VISIT, "1427.1", job(S.VOID)), DESK)

    assert isinstance(stopped, st.Stopped)
    assert isinstance(asking, st.AskingDestroyed)


def test_a_destroyed_piece_is_followed_by_the_next_one():
    void = job(S.VOID)
    storing = st.Storing(VISIT, st.StoreTask.DESTROY, fx.Destroyed(VISIT, void, again=True), void)

    after, _ = step(storing, ev.Progressed(VISIT, "1427.1", job(S.PLANNED, 2)), DESK)

    assert isinstance(after, st.Making)
