"""A station in front of the books: the pure flow, three lanes of work, a person at the tray."""

from collections import deque
from dataclasses import dataclass, field
from inspect import GEN_CREATED, getgeneratorstate

from kiosk.core.flow import Effect, Idle, State, deadline_s, step
from kiosk.core.flow import effects as fx
from kiosk.core.flow.events import Event, Shown, TimedOut
from kiosk.core.flow.states import ReadingBack
from tests.helpers.world_devices import Doing, Label
from tests.helpers.world_work import Workbench


@dataclass
class WorldStation(Workbench):
    """One station; `handle` is its owner's thread, `advance` lets a lane work."""

    state: State = field(default_factory=Idle)
    lanes: dict[str, deque[Doing]] = field(
        default_factory=lambda: {lane: deque() for lane in ("store", "printer", "encoder")}
    )

    # --- the owner's thread ---

    def handle(self, event: Event) -> None:
        self.state, effects = step(self.state, event, self.rules)
        for effect in effects:
            doing = self.perform(effect)
            self.lanes[_lane_of(effect)].append(doing)

    def time_out(self) -> None:
        if deadline_s(self.state, self.rules) is not None:
            self.handle(TimedOut(self.state))

    def deliver(self) -> None:
        if self.answers:
            self.handle(self.answers.popleft())

    def advance(self, lane: str, device: str = "out", fault: str = "") -> None:
        """Let a lane work up to the next moment at which a device would."""
        if not self.lanes[lane]:
            return
        self.fault = fault
        doing = self.lanes[lane][0]
        try:
            doing.send(None if getgeneratorstate(doing) == GEN_CREATED else device)
        except StopIteration:
            self.lanes[lane].popleft()
        self.fault = ""

    def die(self) -> None:
        """Lose everything but what lies in the database, the printer and the tray."""
        self.state = Idle()
        self.answers.clear()
        self.ring.clear()
        for lane in self.lanes.values():
            lane.clear()

    # --- the world around it ---

    def tray(self) -> list[Label]:
        return [label for label in self.labels if label.where == "tray"]

    def find(self, key: str) -> Label | None:
        return next((label for label in self.tray() if label.key == key), None)

    def destroy(self, key: str) -> None:
        label = self.find(key)
        if label is not None:
            label.where = "destroyed"
        self.destroyed.add(key)

    def scan(self, label: Label) -> None:
        """Hold a finished bib before the scanner, its chip on the reader."""
        self.field_epc = label.epc
        if isinstance(self.state, ReadingBack):
            self.scanned.add((label.key, self.state.job.attempt))
        self.handle(Shown(str(label.bib)))


def _lane_of(effect: Effect) -> str:
    match effect:
        case fx.Print() | fx.Settle():
            return "printer"
        case fx.Encode() | fx.Prove():
            return "encoder"
        case _:
            return "store"
