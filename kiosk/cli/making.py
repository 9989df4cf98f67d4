"""`kiosk bib print`: bibs are made on the station's printer before their runners come."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from queue import SimpleQueue
from threading import Event as Flag
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TaskID, TimeRemainingColumn

from kiosk.app import Running, Site, open_site, running
from kiosk.cli.output import DEFAULT_STATION, AsJson, StationFile, answer, explaining, leave
from kiosk.cli.visit import Notes
from kiosk.core.errors import InputError, RuleError
from kiosk.core.event import Face, Race
from kiosk.core.people import Place
from kiosk.core.ports import DeviceStatus
from kiosk.services.bibs.ahead import End, Outcome
from kiosk.services.bibs.batch import places_to_make
from kiosk.services.bibs.proof import Said

_SHOWN = 20


@dataclass(slots=True)
class Tally:
    """What a run has come to."""

    made: list[int] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    stopped: str = ""
    asks: int | None = None

    def note(self, outcome: Outcome) -> bool:
        """Note one bib; gives whether the next may follow."""
        bib = outcome.job.pickup.bib if outcome.job is not None else None
        match outcome.end:
            case End.MADE if bib is not None:
                self.made.append(bib)
            case End.SKIPPED | End.MADE:
                self.skipped.append(outcome.sentence)
            case End.STOPPED:
                self.stopped = outcome.sentence
            case End.ASKING:
                self.stopped, self.asks = outcome.sentence, bib
        return not self.stopped


def print_bibs(
    *,
    race: Annotated[str, typer.Option(help="The race.")],
    first: Annotated[int, typer.Option("--from", help="First assigned number.")] = 0,
    last: Annotated[int, typer.Option("--to", help="Last assigned number; default: all.")] = 0,
    everybody: Annotated[
        bool, typer.Option("--everybody", help="Also those without a number: they get the next free one.")
    ] = False,
    limit: Annotated[int, typer.Option(help="Stop after so many bibs; 0: no bound.", min=0)] = 0,
    settle: Annotated[
        Said | None, typer.Option("--settle", help="What you saw of the piece that the last run left open.")
    ] = None,
    station: StationFile = DEFAULT_STATION,
    as_json: AsJson = False,
) -> None:
    """Make bibs on this station's printer before their runners come, by start area and number.

    Finished bibs lie with the staff: at a desk their runner is looked at and the bib is scanned. Ctrl+C stops
    after the bib that is being made; the same command goes on.
    """
    with explaining(as_json=as_json), open_site(station) as site:
        found = site.event.race(race.upper())
        if found is None:
            known = ", ".join(one.code for one in site.event.races)
            raise InputError(f'"{race}" is not a race of this event; there are: {known}', where="--race")
        tally = Tally()
        with _at_work(site) as work:
            if _settled(work, settle, tally):
                places = _places(site, found, everybody=everybody, first=first, last=last)
                _make(work, places[:limit] if limit else places, tally)
        answer(_value(tally), _words(tally), as_json=as_json)
        leave(1 if tally.stopped else 0)


@contextmanager
def _at_work(site: Site) -> Iterator[Running]:
    calls: SimpleQueue[object] = SimpleQueue()  # nobody shows states here
    with running(site, face=Face.DESK, deliver=calls.put, on_bug=partial(_raise_later, calls)) as work:
        work.counter.attach(Notes())
        work.health.ask_now()
        if work.health.trouble:
            raise RuleError(f"{work.health.trouble}; then run the same command again")
        yield work


def _raise_later(calls: "SimpleQueue[object]", bug: BaseException) -> None:
    """Keep a bug: the job that raised it raises it again where its result is asked for."""
    calls.put(bug)


def _places(site: Site, race: Race, *, everybody: bool, first: int, last: int) -> tuple[Place, ...]:
    with site.store.reading() as view:
        return places_to_make(view, race, only_assigned=not everybody, first=first, last=last)


def _settled(work: Running, said: Said | None, tally: Tally) -> bool:
    """Settle the piece that an earlier run left open; nothing is made while one is."""
    questions = work.ahead.open_questions()
    if said is None:
        return not questions or tally.note(work.ahead.ask(questions[0]))
    if not questions:
        raise InputError("no piece of this station is open; leave it out", where="--settle")
    return tally.note(work.ahead.settle(questions[0], said))


def _make(work: Running, places: tuple[Place, ...], tally: Tally) -> None:
    columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar, _stoppable() as is_stopped:
        task: TaskID = bar.add_task("making", total=len(places))
        work.ahead.on_trouble(partial(_told, bar))
        for place in places:
            if is_stopped.is_set():
                tally.stopped = "stopped as you asked"
                return
            if not tally.note(work.ahead.make(place.entitlement_id, by="")):
                return
            bar.advance(task)


@contextmanager
def _stoppable() -> Iterator[Flag]:
    """Let Ctrl+C stop between two bibs: in mid-print it would leave a question."""
    is_stopped = Flag()

    def stop(_signal: int, _frame: FrameType | None) -> None:
        is_stopped.set()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield is_stopped
    finally:
        signal.signal(signal.SIGINT, before)


def _told(bar: Progress, status: DeviceStatus | None) -> None:
    bar.console.print(status.sentence if status is not None else "it goes on", markup=False)


def _value(tally: Tally) -> dict[str, object]:
    return {
        "made": len(tally.made),
        "bibs": tally.made,
        "skipped": tally.skipped,
        "stopped": tally.stopped or None,
        "asks": tally.asks,
    }


def _words(tally: Tally) -> str:
    lines = [f"{len(tally.made)} bibs were made."]
    lines += [f"  not made: {words}" for words in tally.skipped[:_SHOWN]]
    if len(tally.skipped) > _SHOWN:
        lines.append(f"  and {len(tally.skipped) - _SHOWN} more were not made (--json lists them)")
    if tally.stopped:
        lines.append(f"Stopped: {tally.stopped}")
    if tally.asks is not None:
        lines.append("Then run the same command again with --settle out, not-out or destroyed.")
    elif tally.stopped:
        lines.append("Run the same command again to go on.")
    return "\n".join(lines)
