"""One bib after the other from the surge list: takes an entry, asks for its bib, and follows it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from kiosk.core.board import SurgeEntry
from kiosk.core.flow import State
from kiosk.core.flow.events import ChecksDone, ReplaceAsked, Shown
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.states import Checking, Closed, Closing, Idle, LookingUp, Refused, Storing
from kiosk.core.people import EntitlementId
from kiosk.core.pickup import SEEN_BY_STAFF, Checks
from kiosk.services.visits.counter import Counter
from kiosk.ui.screens.facts import job_of

T = TypeVar("T")
_MINUTE_S = 60


class SurgeRound(QObject):
    """Serves the list until it is empty or a person pauses; what it cannot finish it lays aside.

    An entry that this station took before and did not finish is never begun again by itself: its bib
    may be in the runner's hands. A person frees it.

    Signals:
        changed: another entry is being made, the list is new, or the round began or ended.
    """

    changed = Signal()

    def __init__(self, counter: Counter, parent: QObject) -> None:
        super().__init__(parent)
        self._counter = counter
        self._by = ""
        self._aside: set[EntitlementId] = set()
        self._unnoted: tuple[tuple[SurgeEntry, str, bool], ...] = ()
        self._began_s = 0.0
        self._is_asking = self._is_taking = False
        self._visit = 0
        self.entries: tuple[SurgeEntry, ...] = ()
        self.entry: SurgeEntry | None = None
        self.is_running = False
        self.made = 0

    # --- what people see ---

    @property
    def waiting(self) -> int:
        """Count those who wait for a bib."""
        return sum(entry.done_at is None for entry in self.entries)

    @property
    def done(self) -> int:
        """Count those who have theirs."""
        return sum(entry.done_at is not None for entry in self.entries)

    @property
    def per_minute(self) -> float | None:
        """Give how many bibs a minute this round makes, None before the second one."""
        minutes = (self._counter.office.clock.monotonic_s() - self._began_s) / _MINUTE_S
        return self.made / minutes if self.made > 1 and minutes > 0 else None

    @property
    def is_busy(self) -> bool:
        """Tell whether the round goes on, or its last bib is still being made."""
        return self.is_running or self.entry is not None

    def is_laid_aside(self, entry: SurgeEntry) -> bool:
        """Tell whether this round came to nothing for an entry."""
        return entry.entitlement_id in self._aside

    # --- what people do ---

    def begin(self, by: str) -> None:
        """Serve the list in the name of somebody who is signed in; what was laid aside has another go."""
        if self.is_running or not _is_free(self._counter.state):
            return
        self._by, self._visit = by, 0
        self._aside.clear()
        self.is_running, self.made, self._is_asking = True, 0, False
        self._began_s = self._counter.office.clock.monotonic_s()
        self.changed.emit()
        self._note_finished()

    def pause(self) -> None:
        """Stop after the bib that is being made."""
        self.is_running = False
        self.changed.emit()

    def look(self) -> None:
        """Read the list again."""
        if not self._is_asking:
            self._is_asking = True
            self._counter.office.surge_list(self._here(self._listed))

    # --- what happens ---

    def follow(self, state: State) -> None:
        """See what becomes of the bib that is being made; a visit of somebody else is none of ours."""
        entry = self.entry
        if entry is None:
            if self.is_running and isinstance(state, Idle | Closed):
                self.look()  # the refusal was read
            return
        if state.visit != self._visit or _place_of(state) not in {None, entry.entitlement_id}:
            self._finish(entry, done=False)
            return
        match state:
            case Checking():
                # not at once: whoever told us of this state must be done first
                QTimer.singleShot(0, self, partial(self._check, entry, state))
            case Closed(how=Closing.HANDED_OVER):
                self._finish(entry, done=True)
            case Closed() | Idle() | Refused():
                self._finish(entry, done=False)
            case _:
                pass

    def failed(self) -> None:
        """A question of ours may have come to nothing: stop, so that a person begins anew."""
        if self._is_asking or self._is_taking or (self.is_running and self.entry is None):
            self._is_asking = self._is_taking = False
            self.pause()

    def _check(self, entry: SurgeEntry, state: Checking) -> None:
        """Say that the person who signed in has seen what is demanded; who stands in for a minor is asked."""
        if "guardian" not in state.grant.demands and self.entry is entry and self._counter.state == state:
            self._counter.handle(ChecksDone(state.visit, _seen(state.asked.checks, state.grant.demands)))

    def _finish(self, entry: SurgeEntry, *, done: bool) -> None:
        if self.entry is entry:
            self.entry = None
        if done:
            self.made += 1
        else:
            self._aside.add(entry.entitlement_id)
        self._unnoted += ((entry, self._by, done),)
        self.changed.emit()
        self._note_finished()

    def _note_finished(self) -> None:
        """Note what is not noted yet, also what a broken line to the database has left over."""
        if not self._unnoted:
            self.look()
            return
        entry, by, done = self._unnoted[0]
        self._counter.office.surge_finish(entry, by, self._here(self._noted), done=done)

    def _noted(self, _: None) -> None:
        self._unnoted = self._unnoted[1:]
        self._note_finished()

    def _listed(self, entries: tuple[SurgeEntry, ...]) -> None:
        self._is_asking = False
        self.entries = entries
        if self.is_running and self._may_take:
            self._take_next()
        self.changed.emit()

    @property
    def _may_take(self) -> bool:
        """Tell whether nobody is being served; a refusal of this round stays until it was read."""
        state = self._counter.state
        is_refusal = isinstance(state, Refused) and state.visit == self._visit
        is_ours = self.entry is not None or self._is_taking or bool(self._unnoted)
        return _is_free(state) and not is_refusal and not is_ours

    def _take_next(self) -> None:
        entry = next((one for one in self.entries if self._is_free_entry(one)), None)
        if entry is None:
            self.is_running = False
        else:
            self._is_taking = True
            self._counter.office.surge_take(entry, self._by, self._here(partial(self._taken, entry)))

    def _is_free_entry(self, entry: SurgeEntry) -> bool:
        return entry.done_at is None and not entry.taken_by and not self.is_laid_aside(entry)

    def _taken(self, entry: SurgeEntry, is_ours: bool) -> None:  # noqa: FBT001 - the office's answer
        self._is_taking = False
        if not is_ours:
            # another station was quicker, or they have their bib: not ours for the rest of this round
            self._aside.add(entry.entitlement_id)
            self.look()
            return
        if self.entry is not None and self.entry.entitlement_id == entry.entitlement_id:
            return  # it was asked twice, after an answer that came late
        if not (self.is_running and self.entry is None and _is_free(self._counter.state)):
            self._finish(entry, done=False)
            return
        self.entry, self._visit = entry, self._counter.state.visit + 1
        self._counter.handle(_order_of(entry, by=self._by))
        if self.entry is entry and not isinstance(self._counter.state, LookingUp | Storing):
            self.pause()
            self._finish(entry, done=False)
        self.changed.emit()

    def _here(self, take: Callable[[T], None]) -> Callable[[T], None]:
        def take_here(answer: T) -> None:
            if isValid(self):
                take(answer)

        return take_here


def _order_of(entry: SurgeEntry, *, by: str) -> FlowEvent:
    """Say what makes the bib of an entry: another copy, or the first one."""
    if entry.bib is not None:
        return ReplaceAsked(entry.bib, entry.reason, by)
    return Shown(entry.entitlement_id, race=entry.race, checks=Checks(by=by))


def _place_of(state: State) -> EntitlementId | None:
    """Name the place whose bib it is, None where the state does not know it."""
    if isinstance(state, Checking):
        return state.grant.place.entitlement_id
    job = job_of(state)
    return job.pickup.entitlement_id if job is not None else None


def _seen(checks: Checks, demands: tuple[str, ...]) -> Checks:
    return replace(
        checks,
        identity=SEEN_BY_STAFF if "identity" in demands else checks.identity,
        document=SEEN_BY_STAFF if "document" in demands else checks.document,
    )


def _is_free(state: State) -> bool:
    return isinstance(state, Idle | Refused | Closed)
