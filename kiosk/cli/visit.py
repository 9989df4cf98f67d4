"""One visit without a window, for `pickup`, `replace` and `demo --headless`."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from kiosk.app import Site, running
from kiosk.core.errors import DossardError
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.flow.events import ReplaceAsked, Shown
from kiosk.core.ports import DeviceStatus
from kiosk.services.bibs.proof import Said
from kiosk.services.visits.headless import HeadlessDesk, Report
from kiosk.services.visits.timing import Stopwatch

LONGEST_SLIP_S = 30.0
EXIT_STATUS = {"handed_over": 0, "refused": 1, "awaiting": 1, "uncertain": 1, "failed": 1}


@dataclass(slots=True)
class Notes:
    """What a headless visit leaves beside its report; a face that only listens."""

    files: dict[str, Path] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)

    def show_state(self, state: State) -> None:
        """Nothing to show."""

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """Nothing to show."""

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:  # noqa: ARG002 - as the port says
        """Remember where the newest attempt lies."""
        self.files = files

    def show_trouble(self, sentence: str) -> None:
        """Remember what went wrong beside the visit."""
        self.troubles.append(sentence)


@dataclass(frozen=True, slots=True)
class Visit:
    """A finished headless visit."""

    report: Report
    notes: Notes
    watch: Stopwatch

    @property
    def status(self) -> int:
        """Give the exit status."""
        return EXIT_STATUS[self.report.outcome]

    def as_json(self) -> dict[str, object]:
        """Give the answer of `--json`."""
        job = self.report.job
        current = job.pickup.current if job else None
        return {
            "outcome": self.report.outcome,
            "reason": self.report.reason or None,
            "sentence": self.report.sentence,
            "race": job.pickup.race if job else None,
            "bib": job.pickup.bib if job else None,
            "copy": job.pickup.copy if job else None,
            "chips": [{"epc": chip.epc, "tid": chip.tid} for chip in current.chips] if current else [],
            "ms": self.watch.milliseconds(),
            "files": {kind: str(path) for kind, path in self.notes.files.items()},
        }


def serve(
    site: Site, asked: Shown | ReplaceAsked, *, read: str | None = None, said: Said | None = None
) -> Visit:
    """Serve one person through the same services and devices as a desk; see `HeadlessDesk.serve`.

    In a rehearsal, identity and documents count as seen.
    """
    desk = HeadlessDesk(site.clock)
    notes = Notes()
    with running(
        site,
        face=Face.DESK,
        deliver=desk.deliver,
        on_bug=lambda bug: desk.deliver(partial(_give_up, bug)),
        counts_as_seen=site.event.rehearsal,
    ) as station:
        station.counter.attach(notes)
        station.health.ask_now()
        report = desk.serve(station.station, asked, read=read, said=said)
        watch = station.station.stopwatch
        if station.slips is not None:
            station.slips.settle(timeout_s=LONGEST_SLIP_S)
    desk.finish()
    return Visit(report, notes, watch)


def _give_up(bug: BaseException) -> None:
    """End the visit at once instead of waiting for an answer that cannot come."""
    raise DossardError(
        f"an unexpected error ended the visit ({bug!r}): run kiosk doctor, then serve the runner again"
    ) from bug
