"""The flow of one visit: every event in every state, deadlines, late answers, and ways out."""

from dataclasses import replace
from functools import cache
from itertools import product
from typing import get_args

import pytest

from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.event import Face, ReadBack
from kiosk.core.flow import Effect, Event, FlowRules, Job, State, deadline_s, step
from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
from kiosk.core.flow import rules as flow_rules
from kiosk.core.flow import states as st
from kiosk.core.pickup import (
    NOTHING_SEEN,
    Attempt,
    AttemptState,
    Checks,
    Chip,
    ChipVerdict,
    Pickup,
    PickupKind,
    PickupState,
    ReplaceReason,
)
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.core.reasons import Reason, refusal
from tests.helpers.events import (
    held_bib,
    pickup_moment,
    place,
    race_42k,
    runner_file,
)

VISIT = 3
S = AttemptState
DESK = FlowRules(Face.DESK, encodes_in_line=True, read_back=ReadBack.BARCODE)
KIOSK = FlowRules(Face.KIOSK, encodes_in_line=False, read_back=ReadBack.NONE)
RULES = [
    FlowRules(face, in_line, read_back, seen)
    for face, in_line, read_back, seen in product(Face, (True, False), ReadBack, (True, False))
]
TROUBLE = DeviceStatus("Printer 1", "printer", DeviceState.ATTENTION, "Paper is out: put some in.")
RUNNER = runner_file()
GRANT = Grant(RUNNER, place(), race_42k(), ("identity", "document", "guardian"))
PLAIN_GRANT = replace(GRANT, demands=())
CHOICE = Choice(RUNNER, (place("E1"), place("E2", race="10K")), None)
DENIED = Denied(refusal(Reason.BLOCKED, why="unpaid"), RUNNER)
LOOK_UP = fx.LookUp(VISIT, "E5001", None, NOTHING_SEEN)
RESERVE = fx.Reserve(VISIT, "E5001", "42K", NOTHING_SEEN)


@cache
def job(
    state=S.PLANNED, serial=1, *, destroyed=False, how=PickupState.OPEN, fence=1, with_staff=False
) -> Job:
    """Give a job whose current attempt is in that state; None: before the first attempt."""
    verdict = ChipVerdict.OK if state in {S.ENCODED, S.MADE, S.PROVEN} else None
    chip = Chip(1, "C0DE00000000000011001427", verdict=verdict)
    attempts = () if state is None else (Attempt(1427, serial, 0, state, (chip,), destroyed=destroyed),)
    values = {
        "pickup_id": 1, "kind": PickupKind.ORIGINAL, "entitlement_id": "E5001", "member_id": "M1001",
        "race": "42K", "start_area": "SAS1", "bib": 1427, "copy": 0, "station": "Desk 1",
        "incarnation": "aa", "fence": fence, "state": how, "checks": NOTHING_SEEN,
        "opened_at": pickup_moment(), "attempts": attempts, "with_staff": with_staff,
    }  # fmt: skip
    return Job(Pickup(**values), RUNNER)


@cache
def being_encoded() -> Job:
    """Give a job whose chip was begun and is not proven."""
    sent = job(S.SENT)
    chip = replace(sent.pickup.current.chips[0], tid="E280AA", verdict=ChipVerdict.UNKNOWN)
    attempts = (replace(sent.pickup.current, chips=(chip,)),)
    return replace(sent, pickup=replace(sent.pickup, attempts=attempts))


def stopped(retry, back, held=None) -> st.Stopped:
    return st.Stopped(VISIT, "The database does not answer.", retry, back, held)


def all_states() -> list[State]:
    """Give every kind of state, in each of the forms that make a difference."""
    store_tasks = [
        st.Storing(VISIT, st.StoreTask.SETTLE, fx.Settle(VISIT, job(S.SENT), is_out=True), job(S.SENT)),
        st.Storing(VISIT, st.StoreTask.DESTROY, fx.Destroyed(VISIT, job(S.VOID), again=True), job(S.VOID)),
        st.Storing(VISIT, st.StoreTask.PROVE, fx.Prove(VISIT, job(S.MADE), "1427"), job(S.MADE)),
        st.Storing(VISIT, st.StoreTask.GIVE_UP, fx.GiveUp(VISIT, job(S.MADE)), job(S.MADE)),
        st.Storing(VISIT, st.StoreTask.HAND_OVER, fx.HandOver(VISIT, job(S.PROVEN)), job(S.PROVEN)),
        st.Storing(VISIT, st.StoreTask.UNDO, fx.Undo(VISIT, job()), job()),
        st.Storing(VISIT, st.StoreTask.REPLACE, fx.Replace(VISIT, 1427, ReplaceReason.LOST, "S")),
        st.Storing(VISIT, st.StoreTask.TAKE_BACK, fx.TakeBack(VISIT, 1427, "S", "1427.1", was_scanned=True)),
        st.Storing(VISIT, st.StoreTask.REMOVE, fx.Remove(VISIT, job(S.PROVEN)), job(S.PROVEN)),
    ]
    making = [
        st.Making(VISIT, job(), st.MakeStep.PRINT),
        st.Making(VISIT, job(S.ENCODED), st.MakeStep.PRINT, TROUBLE),
        st.Making(VISIT, job(), st.MakeStep.ENCODE),
    ]
    looking = [st.LookingUp(VISIT, LOOK_UP), st.Reserving(VISIT, RESERVE)]
    working = [*looking, *making, *store_tasks]
    return [
        st.Idle(VISIT),
        *working,
        st.Choosing(VISIT, LOOK_UP, CHOICE),
        st.Refused(VISIT, LOOK_UP, DENIED),
        st.Checking(VISIT, LOOK_UP, GRANT),
        st.AskingIfOut(VISIT, job(S.SENT)),
        st.AskingDestroyed(VISIT, job(S.VOID)),
        st.ReadingBack(VISIT, job(S.MADE)),
        st.ReadingBack(VISIT, job(S.MADE), "wrong bib"),
        st.ReadingBack(VISIT, job(S.PROVEN, with_staff=True)),
        st.HandingOver(VISIT, job(S.PROVEN)),
        st.LeftBehind(VISIT, job(S.PROVEN)),
        *(stopped(state.asked, state, getattr(state, "job", None)) for state in [*looking, *store_tasks]),
        *(stopped(fx.Print(VISIT, state.job), state, state.job) for state in making),
        st.Stopped(
            VISIT,
            "Used before.",
            fx.Encode(VISIT, being_encoded()),
            making[2],
            being_encoded(),
            fx.Encode(VISIT, being_encoded(), frozenset({"E280AA"})),
        ),
        stopped(fx.Destroyed(VISIT, job(None), again=True), store_tasks[1], job(None)),
        stopped(fx.Destroyed(VISIT, job(S.VOID), again=True), store_tasks[1], job(S.VOID, destroyed=True)),
        st.Closed(VISIT, st.Closing.HANDED_OVER, job(S.PROVEN)),
    ]


def jobs() -> list[Job]:
    """Give a pickup in every state that the database may know."""
    opened = [job(state) for state in [None, *S]]
    closed = [job(S.PROVEN, how=PickupState.HANDED_OVER), job(how=PickupState.UNDONE)]
    kept = [job(state, with_staff=True) for state in (S.MADE, S.PROVEN)]
    return [
        being_encoded(),
        *opened,
        *kept,
        job(S.VOID, destroyed=True),
        job(S.PLANNED, 2),
        job(fence=2),
        *closed,
    ]


def all_events(visit=VISIT, attempt="1427.1") -> list[Event]:
    """Give every kind of event, in each of the forms that make a difference."""
    decisions = [GRANT, PLAIN_GRANT, CHOICE, DENIED, Resume(RUNNER, held_bib(), moves=False)]
    people = [
        ev.Shown("1427"),
        ev.Shown("E5001", "42K", Checks("passport")),
        ev.RaceChosen(visit, "10K"),
        ev.ChecksDone(visit, Checks("passport")),
        ev.ReplaceAsked(1427, ReplaceReason.LOST, "S"),
        ev.TakeBackAsked(1427, "S", "1427.1", was_scanned=True),
        *(ev.SaidOut(visit, attempt, is_out=is_out) for is_out in (True, False)),
        *(ev.SaidDestroyed(visit, attempt, again=again) for again in (True, False)),
        ev.SaidUnreadable(visit, attempt),
        *(
            kind(visit)
            for kind in (ev.Taken, ev.Removed, ev.UndoAsked, ev.RetryAsked, ev.OtherwiseAsked, ev.Dismissed)
        ),
        ev.NotConfirmed(visit),
    ]
    answers = [
        *(ev.Decided(visit, decision) for decision in decisions),
        *(ev.Progressed(visit, attempt, now, why) for now, why in product(jobs(), ("", "not now"))),
        ev.Encoded(visit, attempt, job(S.ENCODED)),
        ev.Unencoded(visit, attempt, job(), "No chip."),
        ev.Unencoded(visit, attempt, being_encoded(), "Used before.", frozenset({"E280AA"})),
        ev.Untouched(visit, attempt, job(), "Paper is out."),
        ev.Troubled(visit, attempt, TROUBLE),
        ev.Troubled(visit, attempt, None),
        ev.StoreFailed(visit, "The database is locked."),
    ]
    return [*people, *(ev.TimedOut(state) for state in all_states()), *answers]


STATES = all_states()
WAITING_FOR_WORK = (st.LookingUp, st.Reserving, st.Making, st.Storing)


def kind_of(state):
    """Name a state with what makes it special, for the names of tests."""
    more = getattr(state, "task", None) or getattr(state, "doing", None)
    return f"{type(state).__name__}{'-' + more.value if more else ''}"


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


# --- ways out ---


def ways_on(state, rules):
    """Give every state that a person, a deadline or a true answer can lead to."""
    held = getattr(state, "job", None)
    attempt = held.attempt if held else "1427.1"
    for event in [*all_events(visit=state.visit, attempt=attempt), ev.TimedOut(state)]:
        if not (isinstance(event, ev.TimedOut) and deadline_s(state, rules) is None):
            yield event, replace(step(state, event, rules)[0], visit=VISIT)


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


# --- the ordinary way, and what each answer leads to ---


@pytest.mark.parametrize(
    ("now", "expected", "effects"),
    [
        (job(None), st.Storing, [fx.Destroyed]),
        (job(S.PLANNED), st.Making, [fx.Print]),
        (job(S.ENCODED), st.Making, [fx.Print]),
        (job(S.SENT), st.AskingIfOut, []),
        (job(S.UNCERTAIN), st.AskingIfOut, []),
        (job(S.MADE), st.ReadingBack, [fx.PromptScan]),
        (job(S.PROVEN), st.HandingOver, []),
        (job(S.VOID), st.AskingDestroyed, []),
        (job(S.VOID, destroyed=True), st.Storing, [fx.Destroyed]),
        (job(S.REVOKED), st.Closed, []),
        (job(S.PROVEN, how=PickupState.HANDED_OVER), st.Closed, []),
        (job(how=PickupState.UNDONE), st.Closed, []),
    ],
)
def test_a_scan_resumes_at_the_first_step_that_is_not_done(now, expected, effects):
    after, asked = step(st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, now.attempt, now), DESK)

    assert isinstance(after, expected)
    assert [type(effect) for effect in asked] == effects


def test_an_encoder_comes_before_the_printer_where_there_is_one():
    making, asked = step(st.Reserving(VISIT, RESERVE), ev.Progressed(VISIT, "1427.1", job()), KIOSK)
    printing, then = step(making, ev.Encoded(VISIT, "1427.1", job(S.ENCODED)), KIOSK)

    assert asked == (fx.Encode(VISIT, job()),)
    assert printing == st.Making(VISIT, job(S.ENCODED), st.MakeStep.PRINT)
    assert then == (fx.Print(VISIT, job(S.ENCODED)),)


def test_a_chip_that_was_begun_is_written_again_before_anything_is_printed():
    looking, now = st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, "1427.1", being_encoded())

    after, asked = step(looking, now, KIOSK)
    in_line, _ = step(looking, now, DESK)

    assert after == st.Making(VISIT, being_encoded(), st.MakeStep.ENCODE)
    assert asked == (fx.Encode(VISIT, being_encoded()),)
    assert in_line == st.AskingIfOut(VISIT, being_encoded())


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=["desk", "kiosk"])
def test_chips_that_are_not_proven_can_be_tried_again_or_given_up(rules):
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)
    back = st.Making(VISIT, being_encoded(), st.MakeStep.ENCODE)

    after, _ = step(making, ev.Unencoded(VISIT, "1427.1", being_encoded(), "Moved."), rules)
    given_up, asked = step(after, ev.UndoAsked(VISIT), rules)

    assert after == st.Stopped(VISIT, "Moved.", fx.Encode(VISIT, being_encoded()), back, being_encoded())
    assert step(after, ev.RetryAsked(VISIT), rules) == (back, (fx.Encode(VISIT, being_encoded()),))
    assert step(after, ev.OtherwiseAsked(VISIT), rules) == (after, ())
    assert isinstance(given_up, st.Storing)
    assert asked == (fx.GiveUp(VISIT, being_encoded()),)


def test_the_chip_of_a_dead_bib_is_written_over_when_a_person_says_so():
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)
    tids = frozenset({"E280AA"})

    after, _ = step(making, ev.Unencoded(VISIT, "1427.1", job(), "Used before.", tids), KIOSK)
    going_on, asked = step(after, ev.OtherwiseAsked(VISIT), KIOSK)

    assert going_on == making
    assert asked == (fx.Encode(VISIT, job(), tids),)
    assert step(after, ev.RetryAsked(VISIT), KIOSK)[1] == (fx.Encode(VISIT, job()),)


def test_an_encoder_that_takes_too_long_is_asked_again_and_nobody_is_asked_for_a_bib():
    making = st.Making(VISIT, job(), st.MakeStep.ENCODE)

    after, asked = step(making, ev.TimedOut(making), KIOSK)

    assert isinstance(after, st.Stopped)
    assert "encoder" in after.sentence
    assert (after.retry, asked) == (fx.Encode(VISIT, job()), ())


def test_without_read_back_a_finished_bib_is_proven_at_once():
    after, asked = step(st.LookingUp(VISIT, LOOK_UP), ev.Progressed(VISIT, "1427.1", job(S.MADE)), KIOSK)

    assert isinstance(after, st.Storing)
    assert asked == (fx.Prove(VISIT, job(S.MADE), ""),)


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=["desk", "kiosk"])
@pytest.mark.parametrize(("doing", "retry"), [(st.MakeStep.PRINT, fx.Print), (st.MakeStep.ENCODE, fx.Encode)])
def test_a_device_that_took_nothing_is_tried_again_when_asked(doing, retry, rules):
    making = st.Making(VISIT, job(), doing)

    after, _ = step(making, ev.Untouched(VISIT, "1427.1", job(), "Paper is out."), rules)

    assert after == st.Stopped(VISIT, "Paper is out.", retry(VISIT, job()), making, job())
    assert step(after, ev.RetryAsked(VISIT), rules) == (making, (retry(VISIT, job()),))
    assert step(making, ev.StoreFailed(VISIT, "Paper is out."), rules)[0] == after


def test_trouble_shows_and_goes():
    making = st.Making(VISIT, job(), st.MakeStep.PRINT)

    troubled, _ = step(making, ev.Troubled(VISIT, "1427.1", TROUBLE), DESK)

    assert troubled == replace(making, trouble=TROUBLE)
    assert step(troubled, ev.Troubled(VISIT, "1427.1", None), DESK) == (making, ())


def test_no_answer_in_time_is_a_question_for_a_person():
    making = st.Making(VISIT, job(), st.MakeStep.PRINT)

    after, effects = step(making, ev.TimedOut(making), DESK)

    assert after == st.AskingIfOut(VISIT, job())
    assert effects == (fx.NoteUncertain(VISIT, job()),)


@pytest.mark.parametrize("is_out", [True, False])
def test_the_answer_of_the_person_is_stored(is_out):
    after, effects = step(
        st.AskingIfOut(VISIT, job(S.SENT)), ev.SaidOut(VISIT, "1427.1", is_out=is_out), DESK
    )

    assert after.asked == fx.Settle(VISIT, job(S.SENT), is_out)
    assert effects == (after.asked,)


@pytest.mark.parametrize(("held", "effect"), [(None, None), (S.PLANNED, fx.Undo), (S.ENCODED, fx.GiveUp)])
def test_a_reservation_is_taken_back_while_nothing_was_printed(held, effect):
    stop = stopped(LOOK_UP, st.LookingUp(VISIT, LOOK_UP), job(held) if held else None)

    after, effects = step(stop, ev.UndoAsked(VISIT), DESK)

    assert [type(one) for one in effects] == ([effect] if effect else [])
    assert isinstance(after, st.Storing if effect else st.Stopped)


@pytest.mark.parametrize("state", [S.SENT, S.UNCERTAIN, S.MADE, S.PROVEN, S.VOID, S.REVOKED])
def test_what_may_be_out_is_not_taken_back(state):
    stop = stopped(LOOK_UP, st.LookingUp(VISIT, LOOK_UP), job(state))

    assert step(stop, ev.UndoAsked(VISIT), DESK) == (stop, ())


@pytest.mark.parametrize("state", STATES, ids=kind_of)
def test_a_kiosk_never_walks_away_from_a_pickup(state):
    after, effects = step(state, ev.Dismissed(VISIT), KIOSK)

    has_pickup = getattr(state, "job", None) is not None and not isinstance(state, st.Closed)
    if has_pickup:
        assert after == state
    assert effects == ()


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


def test_a_scan_while_reading_back_is_the_bib_and_elsewhere_a_new_visit():
    reading, prove = step(st.ReadingBack(VISIT, job(S.MADE)), ev.Shown("1427"), DESK)
    looking, look_up = step(st.Idle(VISIT), ev.Shown("1427"), DESK)

    assert (reading.task, prove) == (st.StoreTask.PROVE, (fx.Prove(VISIT, job(S.MADE), "1427"),))
    assert looking.visit == VISIT + 1
    assert look_up == (fx.LookUp(VISIT + 1, "1427", None, NOTHING_SEEN),)


# --- who checks ---


def decided(decision, rules, checks=NOTHING_SEEN):
    asked = replace(LOOK_UP, checks=checks)
    return step(st.LookingUp(VISIT, asked), ev.Decided(VISIT, decision), rules)


def test_a_volunteer_looks_before_anything_is_issued():
    assert decided(GRANT, DESK) == (st.Checking(VISIT, LOOK_UP, GRANT), ())
    assert decided(PLAIN_GRANT, DESK) == (st.Checking(VISIT, LOOK_UP, PLAIN_GRANT), ())


def test_a_kiosk_issues_only_what_needs_no_volunteer():
    waiting, nothing = decided(GRANT, KIOSK)
    reserving, effects = decided(PLAIN_GRANT, KIOSK)

    assert (waiting, nothing) == (st.Checking(VISIT, LOOK_UP, GRANT), ())
    assert isinstance(reserving, st.Reserving)
    assert effects == (fx.Reserve(VISIT, "E5001", "42K", NOTHING_SEEN),)


def test_a_kiosk_to_which_no_volunteer_comes_says_so_before_it_goes_on():
    waiting = st.Checking(VISIT, LOOK_UP, GRANT)

    at_kiosk, noted = step(waiting, ev.TimedOut(waiting), KIOSK)

    member = GRANT.runner.member.member_id
    assert at_kiosk == st.Refused(VISIT, LOOK_UP, Denied(refusal(Reason.NO_VOLUNTEER_CAME), GRANT.runner))
    assert noted == (fx.NoteTurnedAway(VISIT, member, Reason.NO_VOLUNTEER_CAME),)
    assert step(waiting, ev.TimedOut(waiting), DESK) == (st.Idle(VISIT), ())


@pytest.mark.parametrize("rules", [DESK, KIOSK], ids=str)
def test_what_a_volunteer_does_not_confirm_is_refused_with_words_and_in_their_name(rules):
    refused, noted = step(st.Checking(VISIT, LOOK_UP, GRANT), ev.NotConfirmed(VISIT, "Val"), rules)

    member = GRANT.runner.member.member_id
    assert refused == st.Refused(VISIT, LOOK_UP, Denied(refusal(Reason.NOT_CONFIRMED), GRANT.runner))
    assert noted == (fx.NoteTurnedAway(VISIT, member, Reason.NOT_CONFIRMED, "Val"),)


def test_a_rehearsal_counts_as_seen_exactly_what_is_demanded():
    rehearsal = replace(KIOSK, counts_as_seen=True)

    seen = decided(GRANT, rehearsal)[1][0].checks
    plain = decided(PLAIN_GRANT, rehearsal)[1][0].checks
    kept = decided(GRANT, replace(DESK, counts_as_seen=True), Checks("passport", "pps"))[1][0].checks

    assert seen == Checks(identity="rehearsal", document="licence", guardian=True)
    assert plain == NOTHING_SEEN
    assert kept == Checks("passport", "pps", guardian=True)


def test_other_decisions_show_themselves():
    assert decided(DENIED, DESK) == (st.Refused(VISIT, LOOK_UP, DENIED), ())
    assert decided(CHOICE, DESK) == (st.Choosing(VISIT, LOOK_UP, CHOICE), ())
    assert decided(Resume(RUNNER, held_bib(), moves=False), DESK) == (st.LookingUp(VISIT, LOOK_UP), ())


def test_checks_and_choices_travel_on():
    checks = Checks("passport", by="S")

    chosen = step(st.Choosing(VISIT, LOOK_UP, CHOICE), ev.RaceChosen(VISIT, "10K"), DESK)[1]
    again = step(st.Refused(VISIT, LOOK_UP, DENIED), ev.ChecksDone(VISIT, checks), DESK)[1]
    issued = step(st.Checking(VISIT, LOOK_UP, GRANT), ev.ChecksDone(VISIT, checks), DESK)[1]

    assert chosen == (replace(LOOK_UP, race="10K"),)
    assert again == (replace(LOOK_UP, checks=checks),)
    assert issued == (fx.Reserve(VISIT, "E5001", "42K", checks),)


def test_a_refusal_to_reserve_can_be_answered():
    after, _ = step(st.Reserving(VISIT, RESERVE), ev.Decided(VISIT, DENIED), DESK)

    assert after == st.Refused(VISIT, fx.LookUp(VISIT, "E5001", "42K", NOTHING_SEEN), DENIED)


# --- a bib that came back ---


def giving_up(held):
    return step(st.HandingOver(VISIT, held), ev.SaidUnreadable(VISIT, held.attempt), DESK)


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
