"""The person who puts things right after a station was killed: sees what lies there, and nothing else."""

import random
import time
from queue import Empty, Queue

from kiosk.app import Site, open_site, running
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.effects import Job
from kiosk.core.flow.events import Event as FlowEvent
from kiosk.core.flow.events import (
    OtherwiseAsked,
    RetryAsked,
    SaidDestroyed,
    SaidOut,
    Shown,
    Taken,
    UndoAsked,
)
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Closed,
    HandingOver,
    Idle,
    ReadingBack,
    Refused,
    Stopped,
)
from tests.soak.hall import Hall

SETTLE_S = 0.4
PATIENCE_S = 60.0
TICK_S = 0.1


def put_right(hall: Hall, code: str, *, seed: int) -> dict[str, object]:
    """Show the pass again and answer truthfully until the runner has a bib.

    One in ten is hasty: looks before the printer is done and says that nothing is out. One in five gives a
    chip up that was begun.
    """
    with open_site(hall.station) as site:
        return _Person(hall, site, random.Random(seed)).serve(code)


class _Person:
    def __init__(self, hall: Hall, site: Site, dice: random.Random) -> None:
        self._hall = hall
        self._site = site
        self._dice = dice
        self._hasty = dice.random() < 0.1
        self._gives_up = dice.random() < 0.2
        self._reads_back = False
        self._calls: Queue = Queue()
        self._told: dict = {
            "asked": 0,
            "lied": [],
            "destroyed": [],
            "chips_destroyed": [],
            "stops": [],
            "handed": None,
            "chip": "",
            "outcome": "",
        }

    def serve(self, code: str) -> dict[str, object]:
        with running(
            self._site, face=Face.DESK, deliver=self._calls.put, on_bug=self._bug, counts_as_seen=True
        ) as at_work:
            at_work.health.ask_now()
            station = at_work.station
            station.handle(Shown(code))
            until = time.monotonic() + PATIENCE_S
            answered: State | None = None
            while not isinstance(station.state, Closed | Refused | Idle):
                assert time.monotonic() < until, f"stuck in {station.state}"
                if station.state is not answered:
                    answered = station.state
                    if (reply := self._reply(station.state)) is not None:
                        station.handle(reply)
                        continue
                try:
                    call = self._calls.get(timeout=TICK_S)
                except Empty:
                    station.tick()
                else:
                    call()
            self._told["outcome"] = type(station.state).__name__
            if isinstance(station.state, Refused):
                self._told["reason"] = station.state.denied.refusal.reason.value
        return self._told

    def _reply(self, state: State) -> FlowEvent | None:
        match state:
            case AskingIfOut(visit_number, job):
                return SaidOut(visit_number, job.attempt, self._is_out(job))
            case AskingDestroyed(visit_number, job):
                self._destroy(job)
                return SaidDestroyed(visit_number, job.attempt, again=True)
            case HandingOver(visit_number, job):
                self._hand_over(job)
                return Taken(visit_number)
            case ReadingBack():
                return self._read_back(state)
            case Stopped(visit_number):
                return self._goes_on(state)
            case _:
                return None

    def _is_out(self, job: Job) -> bool:
        self._told["asked"] += 1
        if not self._hasty:
            time.sleep(SETTLE_S)  # noqa: TID251 - the printer may still be feeding
        lying = [n for n in self._hall.in_tray(job.pickup.bib) if self._hall.is_whole(n)]
        if self._hasty:
            self._told["lied"].append(job.pickup.bib)
        return bool(lying) and not self._hasty

    def _read_back(self, state: ReadingBack) -> FlowEvent | None:
        self._reads_back = True
        if not state.problem or self._hall.chips is None:
            return None  # the virtual scanner reads the newest label by itself
        self._told["stops"].append(state.problem)
        self._hall.chips.lay(self._own(state.job))
        return Shown(str(state.job.pickup.bib))

    def _destroy(self, job: Job) -> None:
        for number in self._hall.in_tray(job.pickup.bib):
            self._told["destroyed"].append(number)
            self._hall.binned.add(number)
        if (chips := self._hall.chips) is None:
            return
        if self._dice.random() < 0.5:  # otherwise the very chip lies there for the next piece
            self._told["chips_destroyed"] += [chip.tid for chip in job.pickup.current.chips if chip.tid]
            chips.used += 50_000  # the parent counts on from where it was
            chips.lay_blank()

    def _goes_on(self, state: Stopped) -> FlowEvent:
        """Do what the sentence says, or what people do instead."""
        self._told["stops"].append(state.sentence)
        assert len(self._told["stops"]) < 12, self._told["stops"]
        chips = self._hall.chips
        if chips is None:
            return RetryAsked(state.visit)
        if state.otherwise is not None:
            return OtherwiseAsked(state.visit)
        begun = state.job is not None and state.job.pickup.current.is_being_encoded
        if begun and self._gives_up:
            self._gives_up = False
            return UndoAsked(state.visit)
        chips.lay(self._own(state.job))
        return RetryAsked(state.visit)

    def _own(self, job: Job | None) -> str:
        """Find the chip that this bib was begun with, else the one that was laid there for it."""
        assert self._hall.chips is not None
        attempt = job.pickup.current if job is not None else None
        known = [chip.tid for chip in attempt.chips if chip.tid] if attempt is not None else []
        return known[0] if known else self._hall.chips.begun

    def _hand_over(self, job: Job) -> None:
        self._told["handed"] = self._hall.newest(job.pickup.bib)
        if self._hall.chips is not None:
            # one that was proven before the station died is one piece with the chip of that time
            self._told["chip"] = self._hall.chips.lying()[0] if self._reads_back else self._hall.chips.begun

    @staticmethod
    def _bug(bug: BaseException) -> None:
        raise bug
