"""What follows from the answer of the database or of a device."""

from dataclasses import replace
from typing import assert_never

from kiosk.core.entitlement import Choice, Denied, Grant, Resume
from kiosk.core.event import Face
from kiosk.core.flow.effects import Effect, Encode, Job, LookUp, Print
from kiosk.core.flow.events import (
    Decided,
    Encoded,
    Progressed,
    StoreFailed,
    Troubled,
    Unencoded,
    Untouched,
)
from kiosk.core.flow.progress import Step, progress, reserving
from kiosk.core.flow.rules import FlowRules
from kiosk.core.flow.states import (
    AskingIfOut,
    Checking,
    Choosing,
    HandingOver,
    LookingUp,
    MakeStep,
    Making,
    Refused,
    Reserving,
    State,
    Stopped,
    Storing,
)
from kiosk.core.pickup import NOTHING_SEEN, AttemptState, Checks, PickupState
from kiosk.core.reasons import Reason, refusal

# a piece that came so far never goes back to what it was before
_NO_WAY_BACK = {
    AttemptState.MADE: 1,
    AttemptState.PROVEN: 2,
    AttemptState.VOID: 3,
    AttemptState.REVOKED: 3,
}

Answer = Decided | Progressed | Encoded | Unencoded | Untouched | Troubled | StoreFailed


def answered(state: State, event: Answer, rules: FlowRules) -> Step:
    """Answer what the database or a device came back with."""
    match state, event:
        case LookingUp(), Decided(_, decision):
            return _decided(state, decision, rules)
        case Reserving(visit, asked), Decided(_, Denied() as denied):
            again = LookUp(visit, asked.code, asked.race, asked.checks, asked.born, asked.shown_at)
            return Refused(visit, again, denied), ()
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
        if event.attempt != state.job.attempt or _is_old(state, event):
            return state, ()
        if job.pickup.state is PickupState.OPEN and job.pickup.fence != state.job.pickup.fence:
            return _taken_over(event.visit, job)
    state_now, effects = progress(event.visit, job, rules, problem=event.problem)
    if event.problem and isinstance(state, Storing) and isinstance(state_now, HandingOver):
        # what was asked did not happen: the bib is not to be taken before a person asks again
        return Stopped(event.visit, event.problem, state.asked, state, job), ()
    if event.problem and isinstance(state_now, Making | Storing):
        # the same work would meet the same problem at once, and for ever: a person says "again"
        return Stopped(event.visit, event.problem, effects[0], state_now, job), ()
    return state_now, effects


def _is_old(state: Making | AskingIfOut | Storing, event: Progressed) -> bool:
    """Tell an answer to an earlier question: a bib that was just given up must not look proven again."""
    before = state.job.pickup if state.job is not None else None
    if before is None or before.current is None or event.job.pickup.current is None:
        return False
    if event.job.pickup.fence > before.fence or event.job.attempt != before.current.key:
        return False
    if before == event.job.pickup:
        return isinstance(state, Storing) and not event.problem
    return _NO_WAY_BACK.get(event.job.pickup.current.state, 0) < _NO_WAY_BACK.get(before.current.state, 0)


def _taken_over(visit: int, job: Job) -> Step:
    """Leave the pickup to the station that took it over; two would print two bibs."""
    asked = LookUp(visit, job.pickup.entitlement_id, None, NOTHING_SEEN)
    elsewhere = refusal(Reason.SERVED_ELSEWHERE, bib=job.pickup.bib, where=job.pickup.station)
    return Refused(visit, asked, Denied(elsewhere, job.runner)), ()


def _made_progress(state: Making, event: Answer) -> Step:
    match event:
        case Encoded(visit, attempt, job) if attempt == state.job.attempt:
            return Making(visit, job, MakeStep.PRINT), (Print(visit, job),)
        case Unencoded(visit, attempt, job, sentence, reuse) if attempt == state.job.attempt:
            over = Encode(visit, job, reuse) if reuse else None
            back = Making(visit, job, MakeStep.ENCODE)
            return Stopped(visit, sentence, Encode(visit, job), back, job, over), ()
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
    checks = _seen(state.asked.checks, grant) if rules.counts_as_seen else state.asked.checks
    needs_eyes = rules.face is not Face.KIOSK or bool(grant.unseen(checks))
    if needs_eyes and not rules.counts_as_seen:
        # at a kiosk a volunteer comes, shows a badge and looks; without demands nobody has to,
        # nor twice where the printer failed for a moment after the look
        return Checking(state.visit, state.asked, grant), ()
    return reserving(state.visit, state.asked, grant, checks)


def _seen(checks: Checks, grant: Grant) -> Checks:
    return replace(
        checks,
        identity=checks.identity or ("rehearsal" if "identity" in grant.demands else ""),
        document=checks.document or (grant.race.documents[0] if "document" in grant.demands else ""),
        guardian=checks.guardian or "guardian" in grant.demands,
    )
