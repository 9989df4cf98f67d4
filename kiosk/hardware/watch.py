"""Follows a label from its last byte until the printer says that it is done."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from time import monotonic

from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.fault_bell import FaultBell
from kiosk.hardware.patience import Patience


@dataclass(frozen=True, slots=True)
class Look:
    """What one question found.

    Attributes:
        has_answered: the printer answered in its own language.
        is_done: nothing of what was sent can come out any more.
    """

    status: DeviceStatus
    has_answered: bool
    is_done: bool


@dataclass(frozen=True, slots=True)
class Watched:
    """What was seen until the end.

    Attributes:
        late_faults: what stopped the printer after the last byte, cured or not.
        has_stopped: it stopped or fell silent after the last byte, for whatever reason.
    """

    is_done: bool = False
    late_faults: frozenset[Fault] = frozenset()
    has_stopped: bool = False


def watch(look: Callable[[], Look], bell: FaultBell, *, patience: Patience, closed: Event) -> Watched:
    """Look again and again until the label is done or the time is over.

    Raises:
        DeviceGoneError: whatever `look` raises.
    """
    started = monotonic()
    limit = started + patience.finish_s
    seen = Watched()
    while monotonic() < limit and not closed.is_set():
        found = look()
        needs_person = found.status.state is DeviceState.ATTENTION
        if needs_person or not found.has_answered:
            seen = replace(seen, late_faults=seen.late_faults | found.status.faults, has_stopped=True)
            bell.rings(found.status)
        elif bell.falls_silent(found.status):
            limit = max(limit, monotonic() + patience.finish_s)
        if needs_person:
            limit = max(limit, started + patience.person_s)
        if found.is_done:
            return replace(seen, is_done=True)
        closed.wait(patience.poll_s)
    return seen
