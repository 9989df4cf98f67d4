"""Every event in every state: nothing raises, and what does not fit or comes too late changes nothing."""

from itertools import product
from typing import get_args

import pytest

from kiosk.core.flow import Effect, Event, State, step
from kiosk.core.flow import events as ev
from kiosk.core.flow import states as st
from tests.unit.core.flow.cases import (
    DESK,
    KIOSK,
    RULES,
    STATES,
    VISIT,
    WAITING_FOR_WORK,
    all_events,
    kind_of,
)


def test_the_lists_leave_nothing_out():
    assert {type(state) for state in STATES} == set(get_args(State))
    assert {type(event) for event in all_events()} == set(get_args(Event))
    assert {state.task for state in STATES if isinstance(state, st.Storing)} == set(st.StoreTask)


# --- every event in every state ---


@pytest.mark.parametrize("rules", RULES, ids=str)
def test_no_pair_raises_and_effects_belong_to_the_visit(rules):
    for state, event in product(STATES, all_events()):
        after, effects = step(state, event, rules)

        assert isinstance(after, get_args(State))
        assert after.visit in {state.visit, state.visit + 1}
        for effect in effects:
            assert isinstance(effect, get_args(Effect))
            assert effect.visit == after.visit
        if isinstance(after, WAITING_FOR_WORK) and after != state and not _is_trouble(event):
            assert effects, f"{after} waits for nothing"


def _is_trouble(event):
    return isinstance(event, ev.Troubled)


NEW_VISITS = (ev.Shown, ev.ReplaceAsked, ev.TakeBackAsked)
# what each state listens to; everything else leaves it as it is
LISTENS = {
    st.Idle: {*NEW_VISITS},
    st.LookingUp: {*NEW_VISITS, ev.TimedOut, ev.Decided, ev.Progressed, ev.StoreFailed, ev.Dismissed},
    st.Choosing: {*NEW_VISITS, ev.RaceChosen, ev.TimedOut, ev.UndoAsked, ev.Dismissed},
    st.Refused: {
        *NEW_VISITS,
        ev.ChecksDone,
        ev.TimedOut,
        ev.UndoAsked,
        ev.Dismissed,
    },
    st.Checking: {*NEW_VISITS, ev.ChecksDone, ev.NotConfirmed, ev.TimedOut, ev.UndoAsked, ev.Dismissed},
    st.Reserving: {ev.TimedOut, ev.Decided, ev.Progressed, ev.StoreFailed},
    st.Making: {
        ev.TimedOut,
        ev.Progressed,
        ev.Encoded,
        ev.Unencoded,
        ev.Untouched,
        ev.Troubled,
        ev.StoreFailed,
    },
    st.AskingIfOut: {ev.SaidOut, ev.Progressed, ev.Dismissed},
    st.AskingDestroyed: {ev.SaidDestroyed, ev.Dismissed},
    st.ReadingBack: {ev.Shown, ev.SaidUnreadable, ev.TimedOut, ev.Dismissed},
    st.HandingOver: {ev.Taken, ev.SaidUnreadable, ev.TimedOut, ev.Dismissed},
    st.Storing: {ev.TimedOut, ev.Progressed, ev.StoreFailed},
    st.LeftBehind: {ev.Removed},
    st.Stopped: {ev.RetryAsked, ev.OtherwiseAsked, ev.UndoAsked, ev.Dismissed, ev.TimedOut},
    st.Closed: {*NEW_VISITS, ev.TimedOut, ev.Dismissed},
}


@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_an_event_that_does_not_fit_leaves_the_state_as_it_is(state):
    for rules, event in product(RULES, all_events()):
        if type(event) not in LISTENS[type(state)]:
            assert step(state, event, rules) == (state, ())


@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_late_words_of_another_visit_are_ignored(state):
    new_visits = (*NEW_VISITS, ev.TimedOut)
    for rules, visit in product((DESK, KIOSK), (VISIT - 1, VISIT + 1)):
        for event in all_events(visit=visit):
            if not isinstance(event, new_visits):
                assert step(state, event, rules) == (state, ())


@pytest.mark.parametrize(
    "state", [state for state in STATES if getattr(state, "job", None) and state.job.attempt], ids=kind_of
)
def test_late_answers_of_another_attempt_are_ignored(state):
    for rules, event in product((DESK, KIOSK), all_events(attempt="1427.9")):
        if hasattr(event, "attempt") and not isinstance(event, NEW_VISITS):
            assert step(state, event, rules) == (state, ())


@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_a_deadline_of_another_state_is_ignored(state):
    for rules, other in product((DESK, KIOSK), STATES):
        if other != state:
            assert step(state, ev.TimedOut(other), rules) == (state, ())
