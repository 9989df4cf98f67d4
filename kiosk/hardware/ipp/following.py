"""Following one job until it is over, and calling a person where the printer needs one."""

from contextlib import suppress
from dataclasses import dataclass
from threading import Event
from time import monotonic

from kiosk.core.errors import DeviceError
from kiosk.core.ports import DeviceState, DeviceStatus, Fault
from kiosk.hardware.fault_bell import FaultBell
from kiosk.hardware.ipp.jobs import PrinterJobs
from kiosk.hardware.ipp.reasons import CONNECTING, status_from, status_of_job
from kiosk.hardware.ipp.reports import JobReport, JobState
from kiosk.hardware.patience import Patience


@dataclass(frozen=True, slots=True)
class Place:
    """A printer as staff know it."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What is known of a job in the end.

    Attributes:
        job: the last that the printer said of it; None: it knows no such job.
        faults: what stopped the printer meanwhile, cured or not.
        is_lost: the printer fell silent, and stayed so.
    """

    job: JobReport | None
    faults: frozenset[Fault] = frozenset()
    is_lost: bool = False


class Follower:
    """Asks for one job again and again; made anew for each."""

    def __init__(
        self,
        jobs: PrinterJobs,
        place: Place,
        patience: Patience,
        *,
        known: frozenset[str],
        bell: FaultBell,
        closed: Event,
    ) -> None:
        self._jobs = jobs
        self._place = place
        self._patience = patience
        self._known = known
        self._bell = bell
        self._closed = closed
        self._faults: frozenset[Fault] = frozenset()

    def look_up(self, name: str, *, since_s: int | None) -> JobReport | None:
        """Find a job whose sending was not answered, as soon as the printer can be asked again.

        Returns:
            None if the printer does not tell in time, which is no proof that there is none.
        """
        deadline = monotonic() + self._patience.answer_s
        while since_s is not None and monotonic() < deadline and not self._closed.is_set():
            try:
                if found := self._jobs.find(name, since_s=since_s):
                    self._bell.falls_silent(self._working())
                    return found
            except DeviceError as error:
                self._bell.rings(self._gone(error))
            self._closed.wait(self._patience.poll_s)
        return None

    def to_the_end(self, job: JobReport) -> Followed:
        """Wait until a job is over or patience ends; one that then still waits for its turn is taken back."""
        started = heard_s = looked_s = monotonic()
        limit = started + self._patience.finish_s
        while not job.is_over and monotonic() < limit and not self._closed.is_set():
            self._closed.wait(self._patience.poll_s)
            try:
                now = self._jobs.job(job.job_id)
                if now is None:
                    return Followed(None, self._faults)
                job = now
                status, looked_s = self._status(job, looked_s)
            except DeviceError as error:
                if monotonic() - heard_s > self._patience.answer_s:
                    return Followed(job, self._faults, is_lost=True)
                self._bell.rings(self._gone(error))
                continue
            heard_s = monotonic()
            limit = max(limit, self._told(status, started))
        is_waiting = job.state in {JobState.PENDING, JobState.HELD} and not self._closed.is_set()
        return Followed(self._taken_back(job) if is_waiting else job, self._faults)

    def _taken_back(self, job: JobReport) -> JobReport:
        """Cancel a job, so that it cannot come out when nobody expects it, and give its last state."""
        deadline = monotonic() + self._patience.answer_s
        with suppress(DeviceError):
            self._jobs.cancel(job.job_id)
            while monotonic() < deadline:
                job = self._jobs.job(job.job_id) or job
                if job.is_over or self._closed.wait(self._patience.poll_s):
                    break
        return job

    def _told(self, status: DeviceStatus, started: float) -> float:
        """Call a person or let him go, and give until when to wait."""
        if status.state is DeviceState.ATTENTION:
            self._faults |= status.faults
            self._bell.rings(status)
            return started + self._patience.person_s
        if self._bell.falls_silent(status):
            return monotonic() + self._patience.finish_s
        return started

    def _status(self, job: JobReport, looked_s: float) -> tuple[DeviceStatus, float]:
        """Ask how the printer is; a queue that looks for its device for long has lost it."""
        report = self._jobs.printer()
        printer = status_from(self._place.name, self._place.kind, report, known=self._known)
        status = status_of_job(job, printer)
        if not any(reason.startswith(CONNECTING) for reason in report.reasons):
            return status, monotonic()
        if monotonic() - looked_s > self._patience.answer_s:
            words = f"{self._place.name}: its computer looks for it: check its cable and its switch"
            status = DeviceStatus(self._place.name, self._place.kind, DeviceState.ATTENTION, words)
        return status, looked_s

    def _working(self) -> DeviceStatus:
        words = f"{self._place.name} is printing"
        return DeviceStatus(self._place.name, self._place.kind, DeviceState.BUSY, words)

    def _gone(self, error: DeviceError) -> DeviceStatus:
        words = f"{self._place.name}: {error}"
        return DeviceStatus(self._place.name, self._place.kind, DeviceState.GONE, words)
