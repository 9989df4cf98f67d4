"""Which screen a state has at the desk."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.core.event import Event
from kiosk.core.flow import State
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
    Stopped,
    Storing,
)
from kiosk.ui.desk.checking import CheckingScreen
from kiosk.ui.desk.choosing import ChoosingScreen
from kiosk.ui.desk.finish import ClosedScreen, HandingOverScreen, ReadingBackScreen
from kiosk.ui.desk.idle import IdleScreen
from kiosk.ui.desk.refused import RefusedScreen
from kiosk.ui.desk.waiting import MakingScreen, WaitingScreen
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.questions import question_screen
from kiosk.ui.widgets.kit import Kit


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What screens need beside their state.

    Attributes:
        hint: what can be tried, on the idle screen.
        kept: the folder in which the newest bib was archived, or empty.
    """

    kit: Kit
    event: Event
    hint: str
    kept: str = ""


def screen_of(state: State, around: Surroundings) -> Screen:
    """Make the screen of a state."""
    kit, event = around.kit, around.event
    match state:
        case Idle():
            return IdleScreen(kit, hint=around.hint)
        case LookingUp() | Reserving() | Storing():
            return WaitingScreen(kit, state)
        case Choosing() | Refused() | Checking():
            return _decision(state, kit, event)
        case Making():
            return MakingScreen(kit, state)
        case AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
            return question_screen(state, kit, can_leave=True)
        case ReadingBack() | HandingOver() | Closed():
            return _finish(state, around)
        case _:
            assert_never(state)


def _finish(state: ReadingBack | HandingOver | Closed, around: Surroundings) -> Screen:
    match state:
        case ReadingBack():
            return ReadingBackScreen(around.kit, state)
        case HandingOver():
            return HandingOverScreen(around.kit, state, kept=around.kept)
        case Closed():
            return ClosedScreen(around.kit, state)
        case _:
            assert_never(state)


def _decision(state: Choosing | Refused | Checking, kit: Kit, event: Event) -> Screen:
    match state:
        case Choosing():
            return ChoosingScreen(kit, state, event)
        case Refused():
            return RefusedScreen(kit, state, event)
        case Checking():
            return CheckingScreen(kit, state, event)
        case _:
            assert_never(state)
