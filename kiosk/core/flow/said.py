"""What follows from the words of a person."""

from dataclasses import replace
from typing import assert_never

from kiosk.core.event import Face
from kiosk.core.flow.effects import Destroyed, Effect, GiveUp, HandOver, Job, Remove, Settle, Undo
from kiosk.core.flow.events import (
    ChecksDone,
    Dismissed,
    NotConfirmed,
    OtherwiseAsked,
    RaceChosen,
    Removed,
    RetryAsked,
    SaidDestroyed,
    SaidOut,
    SaidUnreadable,
    Taken,
    UndoAsked,
)
from kiosk.core.flow.progress import Step, refused_look, reserving
from kiosk.core.flow.rules import FlowRules
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    State,
    Stopped,
    StoreTask,
    Storing,
)
from kiosk.core.pickup import AttemptState
from kiosk.core.reasons import Reason

Said = (
    RaceChosen
    | ChecksDone
    | NotConfirmed
    | SaidOut
    | SaidDestroyed
    | SaidUnreadable
    | Taken
    | Removed
    | UndoAsked
    | RetryAsked
    | OtherwiseAsked
    | Dismissed
)


def said(state: State, event: Said, rules: FlowRules) -> Step:
    """Answer what a person said or pressed."""
    match event:
        case RaceChosen() | ChecksDone() | NotConfirmed():
            return _said_before_number(state, event)
        case SaidOut() | SaidDestroyed() | SaidUnreadable():
            return _said_of_attempt(state, event)
        case Taken() | Removed():
            return _said_of_bib(state, event)
        case RetryAsked():
            return (state.back, (state.retry,)) if isinstance(state, Stopped) else (state, ())
        case OtherwiseAsked():
            return _otherwise(state)
        case UndoAsked():
            return _undo(state)
        case Dismissed():
            return _dismissed(state, rules)
        case _:
            assert_never(event)


def _said_before_number(state: State, event: RaceChosen | ChecksDone | NotConfirmed) -> Step:
    match state, event:
        case Choosing(visit, asked), RaceChosen(race=race):
            look_up = replace(asked, race=race)
            return LookingUp(visit, look_up), (look_up,)
        case Refused(visit, asked), ChecksDone(checks=checks):
            look_up = replace(asked, checks=checks)
            return LookingUp(visit, look_up), (look_up,)
        case Checking(visit, asked, grant), ChecksDone(checks=checks):
            return reserving(visit, asked, grant, checks)
        case Checking(), NotConfirmed(by=by):
            return refused_look(state, Reason.NOT_CONFIRMED, by=by)
        case _:
            return state, ()


def _said_of_attempt(state: State, event: SaidOut | SaidDestroyed | SaidUnreadable) -> Step:
    match state, event:
        case AskingIfOut(visit, job), SaidOut(_, attempt, is_out) if attempt == job.attempt:
            settle = Settle(visit, job, is_out)
            return Storing(visit, StoreTask.SETTLE, settle, job), (settle,)
        case AskingDestroyed(visit, job), SaidDestroyed(_, attempt, again) if attempt == job.attempt:
            destroyed = Destroyed(visit, job, again)
            return Storing(visit, StoreTask.DESTROY, destroyed, job), (destroyed,)
        case ((ReadingBack(visit, job) | HandingOver(visit, job)), SaidUnreadable(_, attempt)) if (
            attempt == job.attempt
        ):
            give_up = GiveUp(visit, job, is_spoilt=_is_proven(job))
            return Storing(visit, StoreTask.GIVE_UP, give_up, job), (give_up,)
        case _:
            return state, ()


def _is_proven(job: Job) -> bool:
    return job.pickup.current is not None and job.pickup.current.state is AttemptState.PROVEN


def _said_of_bib(state: State, event: Taken | Removed) -> Step:
    match state, event:
        case HandingOver(visit, job), Taken():
            asked: Effect = HandOver(visit, job)
            return Storing(visit, StoreTask.HAND_OVER, asked, job), (asked,)
        case LeftBehind(visit, job), Removed():
            asked = Remove(visit, job)
            return Storing(visit, StoreTask.REMOVE, asked, job), (asked,)
        case _:
            return state, ()


def _otherwise(state: State) -> Step:
    match state:
        case Stopped(back=back, otherwise=way) if way is not None:
            return back, (way,)
        case _:
            return state, ()


def _undo(state: State) -> Step:
    """Take a reservation back while nothing was printed; a chip that may carry the code is voided first."""
    match state:
        case Stopped(visit=visit, job=Job() as job):
            return _undo_job(state, visit, job)
        case Choosing() | Refused() | Checking():
            return Idle(state.visit), ()
        case _:
            return state, ()


def _undo_job(state: State, visit: int, job: Job) -> Step:
    attempt = job.pickup.current
    if attempt is None or attempt.state is AttemptState.PLANNED or attempt.destroyed:
        undo = Undo(visit, job)
        return Storing(visit, StoreTask.UNDO, undo, job), (undo,)
    if attempt.state is AttemptState.ENCODED or attempt.is_being_encoded:
        give_up = GiveUp(visit, job)
        return Storing(visit, StoreTask.GIVE_UP, give_up, job), (give_up,)
    return state, ()


def _dismissed(state: State, rules: FlowRules) -> Step:
    """Leave the screen; at a desk also with a pickup that stays open in the list of what is unfinished."""
    match state:
        case Idle() | LookingUp() | Choosing() | Refused() | Checking() | Closed():
            return Idle(state.visit), ()
        case Stopped(job=None):
            return Idle(state.visit), ()
        case AskingIfOut() | AskingDestroyed() | ReadingBack() | HandingOver() | Stopped():
            return (state, ()) if rules.face is Face.KIOSK else (Idle(state.visit), ())
        case Reserving() | Making() | Storing() | LeftBehind():
            return state, ()
        case _:
            assert_never(state)
