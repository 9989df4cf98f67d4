"""What in a state names the person who stands there."""

from kiosk.core.flow import State
from kiosk.core.flow.states import Checking, Choosing, Closed, Idle, LookingUp, Refused, Reserving
from kiosk.core.people import RunnerFile
from kiosk.ui.language.formats import say_date, say_short_date
from kiosk.ui.voice.aloud import aloud


def personal_words(state: State) -> frozenset[str]:
    """List the words that only the runner may hear: names, member number and birth date.

    The bib number is none of them: it will be worn on the chest. A net below the labels that are marked as
    personal where they are made (`spoken.as_personal`), for sentences that only may name somebody.
    """
    runner = _runner(state)
    if runner is None:
        return frozenset()
    member = runner.member
    born = member.birth_date
    written = (born.isoformat(), f"{born:%d/%m/%Y}", f"{born:%m/%d/%Y}")
    dates = (*written, say_date(born), say_short_date(born))
    names = (member.given_name, member.family_name, member.member_id, member.guardian or "")
    # as they are said: what is left out is looked for among words that went through `aloud`
    return frozenset(aloud(name) for name in (*names, *dates) if name)


def _runner(state: State) -> RunnerFile | None:
    match state:
        case Idle() | LookingUp() | Reserving():
            return None
        case Choosing():
            return state.choice.runner
        case Refused():
            return state.denied.runner
        case Checking():
            return state.grant.runner
        case Closed():
            return None
        case _:
            return state.job.runner if state.job is not None else None
