"""A station at work: keeps the state, starts what a step asks for, and minds the deadline.

`handle`, `scanned` and `tick` are called by one thread, the owner's. The lanes do the work and give
their answers to `post`, which brings them back to the owner.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from kiosk.core.flow import Effect, FlowRules, Idle, State, deadline_s, step
from kiosk.core.flow.effects import LookUp, Replace
from kiosk.core.flow.events import Event, Shown, TimedOut
from kiosk.core.flow.states import ReadingBack
from kiosk.core.ports import Clock
from kiosk.core.scan import LastScan, clean, is_repeat
from kiosk.services.lanes.worker import Lane, LaneName
from kiosk.services.visits.tasks import Tasks, lane_of
from kiosk.services.visits.timing import Stopwatch

MOST_EXTENSIONS = 10


class Station:
    """Runs one visit after the other."""

    def __init__(
        self,
        rules: FlowRules,
        tasks: Tasks,
        lanes: Mapping[LaneName, Lane],
        clock: Clock,
        *,
        post: Callable[[Event], None],
        publish: Callable[[State], None],
    ) -> None:
        self._rules = rules
        self._tasks = tasks
        self._lanes = lanes
        self._clock = clock
        self._post = post
        self._publish = publish
        self._state: State = Idle()
        self._due_s: float | None = None
        self._extensions_left = MOST_EXTENSIONS
        self._last_scan = LastScan()
        self._is_closed = False
        self.stopwatch = Stopwatch()

    @property
    def state(self) -> State:
        """Give what the station is doing."""
        return self._state

    @property
    def seconds_left(self) -> float | None:
        """Give the time until the state ends by itself, None if it does not."""
        return None if self._due_s is None else max(0.0, self._due_s - self._clock.monotonic_s())

    def scanned(self, text: str) -> None:
        """Take a scan; the same code within two seconds counts once."""
        code = clean(text)
        at_ms = int(self._clock.monotonic_s() * 1000)
        # two copies of one bib carry the same barcode: that of the bib that is read back always counts
        if not code or (not self._reads_back(code) and is_repeat(self._last_scan, code, at_ms=at_ms)):
            return
        self._last_scan = LastScan(code, at_ms)
        self.handle(Shown(code))

    def handle(self, event: Event) -> None:
        """Take one event: step, show the new state, start the effects."""
        if self._is_closed:
            return
        if isinstance(event, Shown) and event.at is None:
            event = replace(event, at=self._clock.now())
        state, effects = step(self._state, event, self._rules)
        if state != self._state:
            self._state = state
            self._extensions_left = MOST_EXTENSIONS
            self._wait_again()
            self.stopwatch.passed(state, self._clock.monotonic_s())
            self._publish(state)
        for effect in effects:
            self._start(effect)

    def more_time(self) -> None:
        """Begin the time of this state anew, ten times at most (WCAG 2.2, criterion 2.2.1)."""
        if self._due_s is not None and self._extensions_left > 0:
            self._extensions_left -= 1
            self.hold_time()

    def hold_time(self) -> None:
        """Begin the time of this state anew without counting that: the face waits for a volunteer."""
        if self._due_s is not None:
            self._wait_again()

    def _wait_again(self) -> None:
        wait_s = deadline_s(self._state, self._rules)
        self._due_s = None if wait_s is None else self._clock.monotonic_s() + wait_s

    @property
    def extensions_left(self) -> int:
        """Give how often the time of this state can begin anew."""
        return self._extensions_left

    def tick(self) -> None:
        """Look at the clock; called a few times a second."""
        at_ms = int(self._clock.monotonic_s() * 1000)
        if not is_repeat(self._last_scan, self._last_scan.code, at_ms=at_ms):
            self._last_scan = LastScan()  # it tells no repeat any more, and names a runner
        if self._due_s is not None and self._clock.monotonic_s() >= self._due_s:
            self.handle(TimedOut(self._state))

    def close(self) -> None:
        """Take nothing more: a scan that comes late must not begin a visit that nobody can serve."""
        self._is_closed = True

    def _reads_back(self, code: str) -> bool:
        state = self._state
        return isinstance(state, ReadingBack) and self._rules.barcode.is_of(state.job.pickup.bib, code)

    def _start(self, effect: Effect) -> None:
        if isinstance(effect, LookUp | Replace):
            self.stopwatch.begin(self._clock.monotonic_s())

        def work() -> None:
            event = self._tasks.run(effect)
            if event is not None:
                self._post(event)

        self._lanes[lane_of(effect)].submit(work)
