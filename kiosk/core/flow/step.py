"""The step function: an event that does not fit leaves the state as it is."""

from kiosk.core.event import Face
from kiosk.core.flow.answered import answered
from kiosk.core.flow.effects import (
    Effect,
    Encode,
    LookUp,
    NoteLeftBehind,
    NoteUncertain,
    Prove,
    Replace,
    TakeBack,
)
from kiosk.core.flow.events import (
    Decided,
    Encoded,
    Event,
    Progressed,
    ReplaceAsked,
    Shown,
    StoreFailed,
    TakeBackAsked,
    TimedOut,
    Troubled,
    Unencoded,
    Untouched,
)
from kiosk.core.flow.progress import Step, refused_look
from kiosk.core.flow.rules import FlowRules
from kiosk.core.flow.said import said
from kiosk.core.flow.states import (
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    MakeStep,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    State,
    Stopped,
    StoreTask,
    Storing,
)
from kiosk.core.reasons import Reason

_NO_ANSWER = (
    "The database does not answer. Try again; if it stays so, use another station and call a supervisor."
)
_NO_ENCODER_ANSWER = "The encoder did not answer in time. Leave the chip where it is and try again."


def step(state: State, event: Event, rules: FlowRules) -> Step:
    """Say what follows from an event, and what is to be done."""
    match event:
        case Shown() | ReplaceAsked() | TakeBackAsked():
            return _arrived(state, event)
        case TimedOut():
            return _timed_out(state, rules) if event.state == state else (state, ())
        case Decided() | Progressed() | Encoded() | Unencoded() | Untouched() | Troubled() | StoreFailed():
            return answered(state, event, rules) if event.visit == state.visit else (state, ())
        case _:
            return said(state, event, rules) if event.visit == state.visit else (state, ())


def _arrived(state: State, event: Shown | ReplaceAsked | TakeBackAsked) -> Step:
    """Begin a visit where nobody is being served, or take the scan as the read-back."""
    match state, event:
        case ReadingBack(visit, job), Shown(code):
            asked: Effect = Prove(visit, job, code)
            return Storing(visit, StoreTask.PROVE, asked, job), (asked,)
        case (
            (Idle() | LookingUp() | Choosing() | Refused() | Checking() | Closed()),
            Shown(code, race, checks, born, at),
        ):
            look_up = LookUp(state.visit + 1, code, race, checks, born, at)
            return LookingUp(look_up.visit, look_up), (look_up,)
        case (
            (Idle() | LookingUp() | Choosing() | Refused() | Checking() | Closed()),
            ReplaceAsked(bib, reason, by, attempt),
        ):
            asked = Replace(state.visit + 1, bib, reason, by, attempt)
            return Storing(asked.visit, StoreTask.REPLACE, asked), (asked,)
        case (
            (Idle() | LookingUp() | Choosing() | Refused() | Checking() | Closed()),
            TakeBackAsked(bib, by, attempt, was_scanned),
        ):
            asked = TakeBack(state.visit + 1, bib, by, attempt, was_scanned)
            return Storing(asked.visit, StoreTask.TAKE_BACK, asked), (asked,)
        case _:
            return state, ()


def _timed_out(state: State, rules: FlowRules) -> Step:
    match state:
        case LookingUp() | Reserving() | Storing():
            return Stopped(state.visit, _NO_ANSWER, state.asked, state, getattr(state, "job", None)), ()
        case Making(visit, job, MakeStep.ENCODE):
            return Stopped(visit, _NO_ENCODER_ANSWER, Encode(visit, job), state, job), ()
        case Making(visit, job):
            return AskingIfOut(visit, job), (NoteUncertain(visit, job),)
        case ReadingBack(visit, job) | HandingOver(visit, job) if rules.face is Face.KIOSK:
            return LeftBehind(visit, job), (NoteLeftBehind(visit, job),)
        case Checking() if rules.face is Face.KIOSK:
            return refused_look(state, Reason.NO_VOLUNTEER_CAME)
        case Choosing() | Refused() | Checking() | Closed():
            return Idle(state.visit), ()
        case Stopped(job=None) if rules.face is Face.KIOSK:
            return Idle(state.visit), ()
        case _:
            return state, ()
