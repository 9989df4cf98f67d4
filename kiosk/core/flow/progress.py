"""From what the database knows of a pickup to what its station does next."""

from typing import assert_never

from kiosk.core.entitlement import Denied, Grant
from kiosk.core.event import Face
from kiosk.core.flow.effects import (
    Destroyed,
    Effect,
    Encode,
    Job,
    LookUp,
    NoteTurnedAway,
    Print,
    PromptScan,
    Prove,
    Reserve,
)
from kiosk.core.flow.rules import FlowRules
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Closed,
    Closing,
    HandingOver,
    Idle,
    MakeStep,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    State,
    StoreTask,
    Storing,
)
from kiosk.core.pickup import AttemptState, Checks, PickupState
from kiosk.core.reasons import Reason, refusal

Step = tuple[State, tuple[Effect, ...]]


def progress(visit: int, job: Job, rules: FlowRules, *, problem: str = "") -> Step:
    """Go to the first step of the pickup that is not done."""
    match job.pickup.state:
        case PickupState.HANDED_OVER:
            return Closed(visit, Closing.HANDED_OVER, job), ()
        case PickupState.UNDONE:
            return Closed(visit, Closing.UNDONE, job), ()
        case PickupState.OPEN if job.pickup.with_staff and rules.face is Face.KIOSK:
            return Idle(visit), ()  # the bib is no longer here: a desk goes on with it
        case PickupState.OPEN:
            return _progress_attempt(visit, job, rules, problem)
        case _:
            assert_never(job.pickup.state)


def _progress_attempt(visit: int, job: Job, rules: FlowRules, problem: str) -> Step:
    attempt = job.pickup.current
    if attempt is None:
        return _planning(visit, job)
    match attempt.state:
        case AttemptState.PLANNED:
            return making(visit, job, rules)
        case AttemptState.ENCODED:
            return Making(visit, job, MakeStep.PRINT), (Print(visit, job),)
        case AttemptState.SENT if attempt.is_being_encoded and not rules.encodes_in_line:
            # nothing was printed: the chip that was begun is read, and written again if need be
            return Making(visit, job, MakeStep.ENCODE), (Encode(visit, job),)
        case AttemptState.SENT | AttemptState.UNCERTAIN:
            return AskingIfOut(visit, job, problem), ()
        case AttemptState.MADE:
            return _reading_back(visit, job, rules, problem)
        case AttemptState.PROVEN:
            return _handing_over(visit, job, rules, problem)
        case AttemptState.VOID:
            return _planning(visit, job) if attempt.destroyed else (AskingDestroyed(visit, job), ())
        case AttemptState.REVOKED:
            return Closed(visit, Closing.HANDED_OVER, job), ()
        case _:
            assert_never(attempt.state)


def making(visit: int, job: Job, rules: FlowRules) -> Step:
    """Begin with the first device of this station."""
    if rules.encodes_in_line:
        return Making(visit, job, MakeStep.PRINT), (Print(visit, job),)
    return Making(visit, job, MakeStep.ENCODE), (Encode(visit, job),)


def _planning(visit: int, job: Job) -> Step:
    asked = Destroyed(visit, job, again=True)
    return Storing(visit, StoreTask.DESTROY, asked, job), (asked,)


def _reading_back(visit: int, job: Job, rules: FlowRules, problem: str) -> Step:
    if rules.read_back.needs_barcode:
        return _asking_for_scan(visit, job, problem)
    asked = Prove(visit, job, "")
    return Storing(visit, StoreTask.PROVE, asked, job), (asked,)


def _handing_over(visit: int, job: Job, rules: FlowRules, problem: str) -> Step:
    """Hand a proven bib over; one that staff kept is scanned first, to be the right one of several."""
    if job.pickup.with_staff and rules.read_back.needs_barcode:
        return _asking_for_scan(visit, job, problem)
    return HandingOver(visit, job), ()


def _asking_for_scan(visit: int, job: Job, problem: str) -> Step:
    prompt = () if problem else (PromptScan(visit, job),)
    return ReadingBack(visit, job, problem), prompt


def reserving(visit: int, asked: LookUp, grant: Grant, checks: Checks) -> Step:
    """Ask for the number, with all checks done."""
    reserve = Reserve(visit, asked.code, grant.place.race, checks, asked.born, asked.shown_at)
    return Reserving(visit, reserve), (reserve,)


def refused_look(state: Checking, reason: Reason, *, by: str = "") -> Step:
    """End the wait for a volunteer with words: what is the matter, and where to go."""
    runner = state.grant.runner
    noted = NoteTurnedAway(state.visit, runner.member.member_id, reason, by)
    return Refused(state.visit, state.asked, Denied(refusal(reason), runner)), (noted,)
