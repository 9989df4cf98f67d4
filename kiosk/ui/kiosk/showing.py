"""Which screen a runner sees in which state."""

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
from kiosk.ui.kiosk.bib_screens import MakingScreen, TakeScreen
from kiosk.ui.kiosk.checking import AwaitingVolunteerScreen
from kiosk.ui.kiosk.choosing import RaceChoice
from kiosk.ui.kiosk.screens import (
    OutOfOrderScreen,
    ReadingBackScreen,
    RefusedScreen,
    SaidLarge,
    ShutScreen,
    ThanksScreen,
)
from kiosk.ui.kiosk.staff import CallScreen
from kiosk.ui.kiosk.welcome import WelcomeScreen
from kiosk.ui.language.texts import Languages, say
from kiosk.ui.look.theme import Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class Around:
    """What a screen needs besides its state.

    Attributes:
        races: what was touched of two races.
        shown: the code that began this visit, or nothing.
        trouble: why no bib can be made here now, or nothing.
        is_shut: the staff have closed this kiosk.
        can_speak: there is a voice.
        can_scan: as far as is known, the scanner works.
    """

    kit: Kit
    event: Event
    languages: Languages
    races: RaceChoice
    shown: str = ""
    trouble: str = ""
    is_shut: bool = False
    can_speak: bool = False
    can_scan: bool = True


def runner_screen(state: State, around: Around) -> Screen:
    """Make the screen of a state."""
    match state:
        case Idle():
            return _idle_screen(around)
        case LookingUp() | Reserving() | Storing():
            return SaidLarge(around.kit, Tone.INFO, Icon.BUSY, say("One moment …"))
        case Checking():
            return AwaitingVolunteerScreen(around.kit, state)
        case Choosing():
            return around.races.screen(state, around.kit)
        case Refused():
            return RefusedScreen(around.kit, state)
        case Making() | ReadingBack() | HandingOver() | Closed():
            return _bib_screen(state, around)
        case AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
            return CallScreen(around.kit, state)
        case _:
            assert_never(state)


def _bib_screen(state: Making | ReadingBack | HandingOver | Closed, around: Around) -> Screen:
    match state:
        case Making():
            return MakingScreen(around.kit, state)
        case ReadingBack():
            return ReadingBackScreen(around.kit, state, can_scan=around.can_scan)
        case HandingOver():
            return TakeScreen(around.kit, state, around.event, shown=around.shown)
        case Closed():
            return ThanksScreen(around.kit, state)
        case _:
            assert_never(state)


def _idle_screen(around: Around) -> Screen:
    if around.is_shut:
        return ShutScreen(around.kit)
    if around.trouble:
        return OutOfOrderScreen(around.kit, around.trouble)
    languages = around.languages.known()
    return WelcomeScreen(around.kit, around.event, languages, can_speak=around.can_speak)
