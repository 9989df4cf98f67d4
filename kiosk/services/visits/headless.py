"""One visit without a window: the same station, its events taken from a queue."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, Queue

from kiosk.core.entitlement import Choice
from kiosk.core.flow import Job, State
from kiosk.core.flow.events import (
    ChecksDone,
    RaceChosen,
    ReplaceAsked,
    SaidDestroyed,
    SaidOut,
    SaidUnreadable,
    Shown,
    Taken,
)
from kiosk.core.flow.events import Event as FlowEvent
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
    Making,
    ReadingBack,
    Refused,
    Stopped,
)
from kiosk.core.people import RaceCode
from kiosk.core.ports import Clock
from kiosk.core.reasons import Reason, refusal
from kiosk.services.bibs.proof import Said
from kiosk.services.visits.station import Station

READ_BACK_S = 10.0
TICK_S = 0.2


@dataclass(frozen=True, slots=True)
class Report:
    """How a headless visit ended; see `kiosk pickup --json`.

    Attributes:
        outcome: handed_over, refused, awaiting, uncertain or failed.
        reason: code of a refusal, what is awaited, or empty.
        job: the pickup, None before a number was reserved.
    """

    outcome: str
    reason: str
    sentence: str
    job: Job | None = None


class HeadlessDesk:
    """Serves one person from the command line."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._calls: Queue[Callable[[], None]] = Queue()

    def deliver(self, call: Callable[[], None]) -> None:
        """Take what comes from other threads; it runs in `serve`."""
        self._calls.put(call)

    def finish(self) -> None:
        """Run what came in after the visit had ended."""
        while True:
            try:
                self._calls.get_nowait()()
            except Empty:
                return

    def serve(
        self,
        station: Station,
        asked: Shown | ReplaceAsked,
        *,
        read: str | None,
        said: Said | None = None,
    ) -> Report:
        """Bring one visit as far as it goes.

        Args:
            station: the station that serves it.
            asked: what begins the visit.
            read: stands in for the scan of the finished bib.
            said: of the piece that an earlier visit left open; never of one that this visit makes.
        """
        station.handle(asked)
        waits_until_s: float | None = None
        while True:
            said = None if isinstance(station.state, Making) else said
            answer = _settled(station.state, said)
            if answer is not None:
                said = None
                station.handle(answer)
                continue
            report = self._ended(station.state)
            if report is not None:
                return report
            reply = self._reply(station.state, asked, read)
            if reply is not None:
                read = None if isinstance(station.state, ReadingBack) else read
                station.handle(reply)
                continue
            waits_until_s = self._patience(station.state, waits_until_s)
            if waits_until_s is not None and self._clock.monotonic_s() > waits_until_s:
                return _awaiting_read_back(station.state)
            self._take(station)

    def _take(self, station: Station) -> None:
        try:
            call = self._calls.get(timeout=TICK_S)
        except Empty:
            station.tick()
        else:
            call()

    def _patience(self, state: State, until_s: float | None) -> float | None:
        if not isinstance(state, ReadingBack):
            return None
        if state.problem:
            return self._clock.monotonic_s() - 1
        return until_s or self._clock.monotonic_s() + READ_BACK_S

    def _reply(self, state: State, asked: Shown | ReplaceAsked, read: str | None) -> FlowEvent | None:
        match state:
            case Checking(visit, _, grant) if isinstance(asked, Shown) and not grant.unseen(asked.checks):
                return ChecksDone(visit, asked.checks)
            case Choosing(visit, _, choice) if (race := _only_race(choice)) is not None:
                return RaceChosen(visit, race)
            case ReadingBack() if read is not None:
                return Shown(read)
            case HandingOver(visit):
                return Taken(visit)
            case _:
                return None

    def _ended(self, state: State) -> Report | None:
        match state:
            case Closed(_, how, job):
                return _closed(how, job)
            case Refused(denied=denied):
                words = f"{denied.refusal.sentence} {denied.refusal.next_step}"
                return Report("refused", denied.refusal.reason.value, words)
            case Choosing(_, _, choice) if _only_race(choice) is None:
                return _two_places(choice)
            case Checking(_, asked, grant) if open_checks := grant.unseen(asked.checks):
                return Report("awaiting", open_checks[0], f"Still to be seen: {', '.join(open_checks)}.")
            case AskingIfOut(_, job, problem):
                return Report("uncertain", "is_it_out", _uncertain(job, problem), job)
            case AskingDestroyed(_, job):
                return Report("failed", "void", _void(job), job)
            case Stopped(_, sentence, job=job):
                return Report("failed", "stopped", sentence, job)
            case LeftBehind(_, job):
                return Report("failed", "left_behind", f"Nobody took bib {job.pickup.bib}.", job)
            case Idle():
                return Report("failed", "ended", "The visit ended before a bib was made.")
            case _:
                return None


def _only_race(choice: Choice) -> RaceCode | None:
    races = {place.race for place in choice.options}
    named = [place.race for place in choice.options if place.entitlement_id == choice.named]
    return named[0] if named else (next(iter(races)) if len(races) == 1 else None)


def _two_places(choice: Choice) -> Report:
    races = ", ".join(dict.fromkeys(place.race for place in choice.options))
    why = refusal(Reason.TWO_PLACES, races=races)
    return Report("refused", why.reason.value, f"{why.sentence} {why.next_step}")


def _closed(how: Closing, job: Job) -> Report:
    if how is Closing.HANDED_OVER:
        return Report("handed_over", "", f"Bib {job.pickup.bib} was handed over.", job)
    return Report("failed", "undone", f"The pickup of bib {job.pickup.bib} was undone.", job)


def _settled(state: State, said: Said | None) -> FlowEvent | None:
    match state, said:
        case AskingIfOut(visit, job), (Said.OUT | Said.NOT_OUT):
            return SaidOut(visit, job.attempt, is_out=said is Said.OUT)
        case AskingDestroyed(visit, job), Said.DESTROYED:
            return SaidDestroyed(visit, job.attempt, again=True)
        case ReadingBack(visit, job), Said.UNREADABLE:
            return SaidUnreadable(visit, job.attempt)
        case _:
            return None


def _uncertain(job: Job, problem: str) -> str:
    note = job.pickup.current.note if job.pickup.current else ""
    words = f"Is bib {job.pickup.bib} out? {problem or note}".strip()
    return f"{words} Look, then serve the runner again with --settle out or --settle not-out."


def _void(job: Job) -> str:
    note = job.pickup.current.note if job.pickup.current else ""
    words = f"Attempt {job.attempt} is void ({note}). Destroy that piece"
    return f"{words}, then serve the runner again with --settle destroyed."


def _awaiting_read_back(state: State) -> Report:
    if not isinstance(state, ReadingBack):
        return Report("failed", "stopped", "The station stopped answering.")
    words = state.problem or f"Scan the barcode of bib {state.job.pickup.bib}."
    return Report("awaiting", "read_back", words, state.job)
