"""Every kind of state and of event of a visit, in each of the forms that make a difference."""

from dataclasses import replace
from functools import cache
from itertools import product

from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.event import Face, ReadBack
from kiosk.core.flow import Event, FlowRules, Job, State
from kiosk.core.flow import effects as fx
from kiosk.core.flow import events as ev
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
from tests.helpers.events import held_bib, pickup_moment, place, race_42k, runner_file

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
