"""How far the bib is, as the desk shows it: check, number, make, read back, hand over."""

from typing import assert_never

from kiosk.core.flow import State
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    Closing,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    Stopped,
    StoreTask,
    Storing,
)
from kiosk.ui.language.texts import say
from kiosk.ui.widgets.progress import Done

CHECK, NUMBER, MAKE, READ, HAND = range(5)
_TASKS = {
    StoreTask.SETTLE: MAKE,
    StoreTask.DESTROY: MAKE,
    StoreTask.PROVE: READ,
    StoreTask.GIVE_UP: READ,
    StoreTask.HAND_OVER: HAND,
    StoreTask.UNDO: NUMBER,
    StoreTask.REPLACE: NUMBER,
    StoreTask.TAKE_BACK: NUMBER,
    StoreTask.REMOVE: HAND,
}


def steps_of(state: State) -> tuple[tuple[str, Done], ...]:
    """Give the five steps with how far each is; none where nobody is being served."""
    names = (say("Check"), say("Number"), say("Print and chip"), say("Read back"), say("Hand over"))
    found = _current(state)
    if found is None:
        return ()
    current, done = found
    return tuple(
        (name, done if n == current else Done.YES if n < current else Done.NOT_YET)
        for n, name in enumerate(names)
    )


def _current(state: State) -> tuple[int, Done] | None:
    match state:
        case Idle() | Closed(how=Closing.UNDONE):
            return None
        case LookingUp() | Choosing() | Checking() | Refused() | Stopped(job=None):
            is_well = not isinstance(state, Refused | Stopped)
            return CHECK, Done.NOW if is_well else Done.TROUBLE
        case Reserving():
            return NUMBER, Done.NOW
        case Making() | AskingIfOut() | AskingDestroyed() | Stopped():
            is_well = isinstance(state, Making) and state.trouble is None
            return MAKE, Done.NOW if is_well else Done.TROUBLE
        case ReadingBack(problem=problem):
            return READ, Done.TROUBLE if problem else Done.NOW
        case HandingOver() | LeftBehind():
            return HAND, Done.NOW if isinstance(state, HandingOver) else Done.TROUBLE
        case Storing(task=task):
            return _TASKS[task], Done.NOW
        case Closed():
            return HAND + 1, Done.YES
        case _:
            assert_never(state)
