"""Deadlines, and a way out of every state."""

from dataclasses import replace

import pytest

from kiosk.core.flow import State, deadline_s, step
from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
from kiosk.core.flow import rules as flow_rules
from kiosk.core.flow import states as st
from kiosk.core.reasons import Reason
from tests.unit.core.flow.cases import (
    DESK,
    GRANT,
    KIOSK,
    LOOK_UP,
    RULES,
    STATES,
    TROUBLE,
    VISIT,
    WAITING_FOR_WORK,
    S,
    all_events,
    job,
    jobs,
    kind_of,
    stopped,
)

# --- deadlines ---


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=["desk", "kiosk"])
@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_a_deadline_leads_on_and_only_people_wait_without_one(state, rules):
    seconds = deadline_s(state, rules)

    after, effects = step(state, ev.TimedOut(state), rules)

    if seconds is not None:
        assert after != state
        assert not isinstance(after, WAITING_FOR_WORK)
    elif not isinstance(state, st.Making):
        assert (after, effects) == (state, ())
        assert not isinstance(state, WAITING_FOR_WORK)


@pytest.mark.parametrize(
    ("state", "desk_s", "kiosk_s"),
    [
        (st.LookingUp(1, LOOK_UP), flow_rules.STORE_S, flow_rules.STORE_S),
        (st.Making(1, job(), st.MakeStep.PRINT), flow_rules.MAKE_S, flow_rules.MAKE_S),
        (st.Making(1, job(), st.MakeStep.PRINT, TROUBLE), None, None),
        (st.Checking(1, LOOK_UP, GRANT), flow_rules.DESK_PERSON_S, flow_rules.VOLUNTEER_S),
        (st.HandingOver(1, job(S.PROVEN)), None, flow_rules.KIOSK_PERSON_S),
        (st.ReadingBack(1, job(S.MADE)), None, flow_rules.KIOSK_PERSON_S),
        (st.AskingIfOut(1, job(S.SENT)), None, None),
        (st.LeftBehind(1, job(S.PROVEN)), None, None),
        (stopped(LOOK_UP, st.LookingUp(1, LOOK_UP)), None, flow_rules.KIOSK_PERSON_S),
        (
            stopped(fx.Undo(1, job()), st.Storing(1, st.StoreTask.UNDO, fx.Undo(1, job()), job()), job()),
            None,
            None,
        ),
        (st.Closed(1, st.Closing.UNDONE, job()), flow_rules.CLOSED_S, flow_rules.CLOSED_S),
    ],
    ids=lambda value: kind_of(value) if hasattr(value, "visit") else str(value),
)
def test_deadlines_are_those_of_the_face(state, desk_s, kiosk_s):
    assert (deadline_s(state, DESK), deadline_s(state, KIOSK)) == (desk_s, kiosk_s)


def ways_on(state, rules):
    """Give every state that a person, a deadline or a true answer can lead to."""
    held = getattr(state, "job", None)
    attempt = held.attempt if held else "1427.1"
    for event in [*all_events(visit=state.visit, attempt=attempt), ev.TimedOut(state)]:
        if not (isinstance(event, ev.TimedOut) and deadline_s(state, rules) is None):
            yield event, replace(step(state, event, rules)[0], visit=VISIT)


# --- ways out ---


@pytest.mark.parametrize("rules", [DESK, KIOSK, *RULES[::5]], ids=str)
def test_no_state_is_without_a_way_out(rules):
    onward: dict[State, set[State]] = {}
    open_ends: list[State] = [st.Idle(VISIT), *STATES]
    while open_ends:
        state = open_ends.pop()
        if state not in onward:
            onward[state] = {after for _, after in ways_on(state, rules)}
            open_ends.extend(onward[state])

    safe = {st.Idle(VISIT)}
    while grown := {state for state in onward if state not in safe and onward[state] & safe}:
        safe |= grown

    assert len(onward) > len(STATES)
    assert set(onward) == safe


@pytest.mark.parametrize("rules", RULES, ids=str)
def test_a_refused_step_is_never_tried_again_by_itself(rules):
    for state in STATES:
        for now in jobs():
            attempt = state.job.attempt if getattr(state, "job", None) else "1427.1"
            after, effects = step(state, ev.Progressed(VISIT, attempt, now, "not now"), rules)
            if isinstance(state, st.Making | st.Storing) and state != after:
                assert not isinstance(after, WAITING_FOR_WORK)
                assert effects == ()


def test_a_stopped_station_says_why_and_tries_again_when_asked():
    making = st.Making(VISIT, job(), st.MakeStep.PRINT)

    after, _ = step(making, ev.Progressed(VISIT, "1427.1", job(), "no encoder"), DESK)

    assert after == st.Stopped(VISIT, "no encoder", fx.Print(VISIT, job()), making, job())
    assert step(after, ev.RetryAsked(VISIT), DESK) == (making, (fx.Print(VISIT, job()),))


def test_a_number_whose_attempts_are_used_up_can_be_taken_back():
    void = job(S.VOID, destroyed=True)
    storing = st.Storing(VISIT, st.StoreTask.DESTROY, fx.Destroyed(VISIT, void, again=True), void)

    after, _ = step(storing, ev.Progressed(VISIT, "1427.1", void, "no attempt is left"), KIOSK)
    undoing, effects = step(after, ev.UndoAsked(VISIT), KIOSK)

    assert isinstance(after, st.Stopped)
    assert isinstance(undoing, st.Storing)
    assert effects == (fx.Undo(VISIT, void),)


def test_a_pickup_that_another_station_took_over_is_left_to_it():
    for state in STATES:
        if isinstance(state, st.Making | st.AskingIfOut | st.Storing) and state.job:
            moved = replace(job(fence=2), pickup=replace(job(fence=2).pickup, station="Desk 2"))

            after, effects = step(state, ev.Progressed(VISIT, "1427.1", moved, "taken over"), DESK)

            assert isinstance(after, st.Refused)
            assert after.denied.refusal.reason is Reason.SERVED_ELSEWHERE
            assert "Desk 2" in after.denied.refusal.sentence
            assert after.asked.code == "E5001"
            assert effects == ()
