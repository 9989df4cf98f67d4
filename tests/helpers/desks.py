"""A running station with a person in front of it, who says and presses things."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from queue import Empty, Queue
from time import monotonic

from kiosk.app import Running, Site, open_site, running
from kiosk.cli.visit import Notes
from kiosk.core.errors import StoreError
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.effects import Job
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import ReplaceAsked, Shown, Taken
from kiosk.core.flow.states import Closed, HandingOver, Idle
from kiosk.core.operation import Outcome
from kiosk.core.people import BibNumber, MemberId, RunnerFile
from kiosk.core.pickup import ReplaceReason
from tests.helpers.stations import CAMILLE, StationFolder

_WAIT_S = 12.0


class Desk:
    """A running station with a person in front: tell it something, wait for what it shows."""

    def __init__(self) -> None:
        self._calls: Queue[Callable[[], None]] = Queue()
        self.bugs: list[BaseException] = []
        self.notes = Notes()
        self.shown: list[State] = []
        self.running: Running

    def deliver(self, call: Callable[[], None]) -> None:
        self._calls.put(call)

    @property
    def state(self) -> State:
        return self.running.station.state

    @property
    def site(self) -> Site:
        return self.running.site

    def do(self, event: FlowEvent) -> None:
        self.running.station.handle(event)

    def show(self, code: str, **more) -> None:
        self.do(Shown(code, **more))

    def until(self, *kinds: type, holds: Callable[[State], bool] = lambda _: True) -> State:
        """Wait until the station shows one of these states (and something holds of it)."""
        deadline = monotonic() + _WAIT_S
        while not (isinstance(self.state, kinds) and holds(self.state)):
            assert not self.bugs, self.bugs
            assert monotonic() < deadline, f"still {self.state}"
            self._take()
        return self.state

    def until_true(self, holds: Callable[[], bool]) -> None:
        """Wait for something."""
        deadline = monotonic() + _WAIT_S
        while not holds():
            assert not self.bugs, self.bugs
            assert monotonic() < deadline, f"still {self.state}"
            self._take()

    def _take(self) -> None:
        try:
            self._calls.get(timeout=0.02)()
        except Empty:
            self.running.station.tick()
        if not self.shown or self.shown[-1] != self.state:
            self.shown.append(self.state)

    def runner(self, member: str = CAMILLE) -> RunnerFile:
        with self.site.store.reading() as view:
            return view.runner(MemberId(member))


@dataclass
class LostAnswers:
    """A real store over a line that breaks after the database has committed.

    Attributes:
        lose: results of the outcomes whose answer gets lost, once each.
    """

    store: object
    lose: list[str] = field(default_factory=list)

    def __getattr__(self, name: str):
        return getattr(self.store, name)

    @contextmanager
    def working(self, key, content) -> Iterator["_Work"]:
        with self.store.working(key, content) as work:
            yield _Work(work, self.lose)


class _Work:
    def __init__(self, work, lose: list[str]) -> None:
        self._work = work
        self._lose = lose

    def __getattr__(self, name: str):
        return getattr(self._work, name)

    def commit(self, outcome: Outcome) -> Outcome:
        stored = self._work.commit(outcome)
        if outcome.result in self._lose:
            self._lose.remove(outcome.result)
            raise StoreError("the line to the database broke: try again")
        return stored


@contextmanager
def at_work(
    place: StationFolder,
    *,
    face: Face = Face.DESK,
    seen: bool = True,
    lose: tuple[str, ...] = (),
    clock: object | None = None,
) -> Iterator[Desk]:
    """Open a station and serve at it; `seen`: identity and documents count as seen, as in a rehearsal."""
    desk = Desk()
    with open_site(place.file) as opened:
        site = replace(opened, store=LostAnswers(opened.store, list(lose))) if lose else opened
        site = replace(site, clock=clock) if clock is not None else site
        with running(
            site, face=face, deliver=desk.deliver, on_bug=desk.bugs.append, counts_as_seen=seen
        ) as station:
            desk.running = station
            station.counter.attach(desk.notes)
            station.health.ask_now()
            assert isinstance(desk.state, Idle)
            yield desk
    assert not desk.bugs, desk.bugs


def taken(desk: Desk) -> Job:
    """Wait until a bib is ready, and take it."""
    desk.until(HandingOver)
    desk.do(Taken(desk.state.visit))
    return desk.until(Closed).job


def served(desk: Desk, code: str = CAMILLE) -> Job:
    """Serve a runner from the pass to the bib."""
    desk.show(code)
    return taken(desk)


def lost(bib: int = 1) -> ReplaceAsked:
    """Ask for another copy of a bib that was lost."""
    return ReplaceAsked(BibNumber(bib), ReplaceReason.LOST, "supervisor")
