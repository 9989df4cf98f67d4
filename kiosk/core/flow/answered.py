"""What follows from the answer of the database or of a device."""

from dataclasses import replace
from typing import assert_never

from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.event import Face
from kiosk.core.flow.effects import Effect, Encode, Job, LookUp, Print
from kiosk.core.flow.events import Decided, Encoded, Progressed, StoreFailed, Troubled, Untouched
from kiosk.core.flow.progress import Step, progress, reserving
from kiosk.core.flow.rules import FlowRules
from kiosk.core.flow.states import (
    AskingIfOut,
    Checking,
    Choosing,
    LookingUp,
    MakeStep,
    Making,
    Refused,
    Reserving,
    State,
    Stopped,
    Storing,
)
from kiosk.core.pickup import NOTHING_SEEN, Checks, PickupState
from kiosk.core.reasons import Reason, refusal

Answer = Decided | Progressed | Encoded | Untouched | Troubled | StoreFailed


def answered(state: State, event: Answer, rules: FlowRules) -> Step:
    """Answer what the database or a device came back with."""
    match state, event:
        case LookingUp(), Decided(_, decision):
            return _decided(state, decision, rules)
        case Reserving(visit, asked), Decided(_, Denied() as denied):
            return Refused(visit, LookUp(visit, asked.code, asked.race, asked.checks), denied), ()
        case ((LookingUp() | Reserving()), Progressed(visit, _, job, problem)):
            return progress(visit, job, rules, problem=problem)
        case ((Making() | AskingIfOut() | Storing()), Progressed()):
            return _progressed(state, event, rules)
        case ((LookingUp() | Reserving() | Storing()), StoreFailed(visit, sentence)):
            return Stopped(visit, sentence, state.asked, state, getattr(state, "job", None)), ()
        case Making(), _:
            return _made_progress(state, event)
        case _:
            return state, ()


def _progressed(state: Making | AskingIfOut | Storing, event: Progressed, rules: FlowRules) -> Step:
    """Go on with the pickup that is served here, as long as it is served here."""
    job = event.job
    if state.job is not None:
        if event.attempt != state.job.attempt:
            return state, ()
        if job.pickup.state is PickupState.OPEN and job.pickup.fence != state.job.pickup.fence:
            return _taken_over(event.visit, job)
    state_now, effects = progress(event.visit, job, rules, problem=event.problem)
    if event.problem and isinstance(state_now, Making | Storing):
        # the same work would meet the same problem at once, and for ever: a person says "again"
        return Stopped(event.visit, event.problem, effects[0], state_now, job), ()
    return state_now, effects


def _taken_over(visit: int, job: Job) -> Step:
    """Leave the pickup to the station that took it over; two would print two bibs."""
    asked = LookUp(visit, job.pickup.entitlement_id, None, NOTHING_SEEN)
    elsewhere = refusal(Reason.SERVED_ELSEWHERE, bib=job.pickup.bib, where=job.pickup.station)
    return Refused(visit, asked, Denied(elsewhere, job.runner)), ()


def _made_progress(state: Making, event: Answer) -> Step:
    match event:
        case Encoded(visit, attempt, job) if attempt == state.job.attempt:
            return Making(visit, job, MakeStep.PRINT), (Print(visit, job),)
        case Untouched(visit, attempt, job, sentence) if attempt == state.job.attempt:
            return _stopped_untouched(visit, job, sentence, state)
        case Troubled(visit, attempt, trouble) if attempt == state.job.attempt:
            return Making(visit, state.job, state.doing, trouble), ()
        case StoreFailed(visit, sentence):
            return _stopped_untouched(visit, state.job, sentence, state)
        case _:
            return state, ()


def _stopped_untouched(visit: int, job: Job, sentence: str, state: Making) -> Step:
    back = Making(visit, job, state.doing)
    retry: Effect = Print(visit, job) if state.doing is MakeStep.PRINT else Encode(visit, job)
    return Stopped(visit, sentence, retry, back, job), ()


def _decided(state: LookingUp, decision: Grant | Choice | Resume | Denied, rules: FlowRules) -> Step:
    match decision:
        case Denied():
            return Refused(state.visit, state.asked, decision), ()
        case Choice():
            return Choosing(state.visit, state.asked, decision), ()
        case Grant():
            return _granted(state, decision, rules)
        case Resume():
            return state, ()  # the services load the pickup and answer with Progressed
        case _:
            assert_never(decision)


def _granted(state: LookingUp, grant: Grant, rules: FlowRules) -> Step:
    """Let a volunteer look, or go on without one as far as the event allows that."""
    if rules.face is not Face.KIOSK and not rules.counts_as_seen:
        return Checking(state.visit, state.asked, grant), ()
    checks = state.asked.checks
    if rules.counts_as_seen:
        checks = _seen(checks, grant)
    elif grant.demands:
        denied = Denied(refusal(Reason.IDENTITY_NOT_CONFIRMED), grant.runner)
        return Refused(state.visit, state.asked, denied), ()
    return reserving(state.visit, state.asked, grant, checks)


def _seen(checks: Checks, grant: Grant) -> Checks:
    return replace(
        checks,
        identity=checks.identity or ("rehearsal" if "identity" in grant.demands else ""),
        document=checks.document or (grant.race.documents[0] if "document" in grant.demands else ""),
        guardian=checks.guardian or "guardian" in grant.demands,
    )
