"""What a station allows, and how long each state may last."""

from dataclasses import dataclass
from typing import assert_never

from kiosk.core.barcode import DIGITS_ALONE, BarcodeRule
from kiosk.core.event import Face, ReadBack
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
    Storing,
)

STORE_S = 15.0
MAKE_S = 90.0
DESK_PERSON_S = 600.0
KIOSK_PERSON_S = 45.0
VOLUNTEER_S = 180.0
CLOSED_S = 6.0


@dataclass(frozen=True, slots=True)
class FlowRules:
    """The rules of one station.

    Attributes:
        encodes_in_line: the printer writes the chip; otherwise an encoder does, before the print.
        counts_as_seen: identity and documents need no volunteer here: a rehearsal without a desk.
        barcode: what the codes on the event's bibs say.
    """

    face: Face
    encodes_in_line: bool
    read_back: ReadBack
    counts_as_seen: bool = False
    barcode: BarcodeRule = DIGITS_ALONE


def deadline_s(state: State, rules: FlowRules) -> float | None:
    """Give the seconds after which `TimedOut(state)` is due.

    None where time cannot give the answer: only a person can say whether a bib is out, destroyed or
    removed, and a station that stopped with a bib in hand waits for one.
    """
    person_s = KIOSK_PERSON_S if rules.face is Face.KIOSK else DESK_PERSON_S
    match state:
        case LookingUp() | Reserving() | Storing():
            return STORE_S
        case Making(trouble=None):
            return MAKE_S
        case Checking() if rules.face is Face.KIOSK:
            return VOLUNTEER_S
        case Choosing() | Refused() | Checking():
            return person_s
        case ReadingBack() | HandingOver() | Stopped(job=None):
            return person_s if rules.face is Face.KIOSK else None
        case Closed():
            return CLOSED_S
        case Idle() | Making() | AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
            return None
        case _:
            assert_never(state)
