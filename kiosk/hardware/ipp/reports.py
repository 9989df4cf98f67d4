"""What a printer says of itself and of a job, read from its answers.

Source: RFC 8011, sections 5.3 (job) and 5.4 (printer); PWG 5100.14 (IPP Everywhere) for what it can do.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import TypeVar

from kiosk.core.errors import DeviceProtocolError
from kiosk.hardware.ipp.message import Group, Message, Tag

_S = TypeVar("_S", bound=IntEnum)
_NONE = "none"
BUSY = 0x0507
UNSUPPORTED_VALUES = 0x040B
NO_SUCH_OPERATION = 0x0501
LAST_SUCCESS = 0x00FF
REFUSALS = {
    0x0401: "it forbids it: allow this computer to print there",
    0x0402: "it wants a password: allow printing without one",
    0x0403: "it forbids it: allow this computer to print there",
    0x0406: "there is no printer or job of that name: check the address",
    0x040A: "it does not take PDF: choose a printer that does, or a CUPS queue for it",
    0x040B: "it does not have what the bib asks for: check its paper settings",
    0x0500: "it has an error of its own: switch it off and on",
    0x0501: "it cannot do that: choose a printer with IPP Everywhere",
    0x0502: "it is out of service: look at its display",
    0x0504: "it has an error of its own: switch it off and on",
    0x0506: "it takes no jobs: switch printing on at the printer or in its queue",
    0x0507: "it is busy with another job: wait until that is out",
}


class PrinterState(IntEnum):
    """Source: RFC 8011, section 5.4.11."""

    IDLE = 3
    PROCESSING = 4
    STOPPED = 5


class JobState(IntEnum):
    """Source: RFC 8011, section 5.3.7."""

    PENDING = 3
    HELD = 4
    PROCESSING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


class Begun(Enum):
    """Whether a job was ever worked on, from `time-at-processing` (RFC 8011, section 5.3.14.2)."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterReport:
    """How a printer is, and what it can do.

    Attributes:
        state: None if it does not say.
        reasons: keywords with their severity, without `none`.
        up_time_s: its clock, to which the times of jobs refer; None if it does not say.
        group: all that it said, for what it can do.
    """

    state: PrinterState | None
    reasons: tuple[str, ...]
    accepts_jobs: bool
    up_time_s: int | None
    group: Group


@dataclass(frozen=True, slots=True)
class JobReport:
    """What is known of one job.

    Attributes:
        state: None if the printer does not say.
        created_s: by the printer's clock, see `PrinterReport.up_time_s`.
    """

    job_id: int
    name: str
    user: str
    state: JobState | None
    reasons: tuple[str, ...]
    begun: Begun
    created_s: int | None

    @property
    def is_over(self) -> bool:
        """Tell whether nothing more can come out of it."""
        return self.state in {JobState.CANCELED, JobState.ABORTED, JobState.COMPLETED}


def succeeded(answer: Message) -> bool:
    """Tell whether a request was done. Source: RFC 8011, appendix B.1."""
    return answer.code <= LAST_SUCCESS


def refusal(answer: Message) -> str:
    """Say why a request was not done, and what to do; its number where it is a rare one."""
    known = REFUSALS.get(answer.code)
    return known or f"it refuses with the IPP status {answer.code:04x}: look at its display and settings"


def read_printer(answer: Message) -> PrinterReport:
    """Read the answer to Get-Printer-Attributes."""
    group = answer.first(Tag.PRINTER)
    accepting = group.find("printer-is-accepting-jobs")
    return PrinterReport(
        _state(PrinterState, group.number("printer-state")),
        _reasons(group, "printer-state-reasons"),
        accepting is None or accepting.values[0].content is not False,
        group.number("printer-up-time"),
        group,
    )


def read_job(answer: Message) -> JobReport:
    """Read the answer to Print-Job or Get-Job-Attributes.

    Raises:
        DeviceProtocolError: it names no job.
    """
    job = _job(answer.first(Tag.JOB))
    if job is None:
        raise DeviceProtocolError("the answer names no job: check the address of the printer")
    return job


def read_jobs(answer: Message) -> tuple[JobReport, ...]:
    """Read the answer to Get-Jobs; what names no job is left out."""
    return tuple(job for group in answer.of_kind(Tag.JOB) if (job := _job(group)) is not None)


def _job(group: Group) -> JobReport | None:
    number = group.number("job-id")
    if number is None:
        return None
    return JobReport(
        number,
        group.text("job-name"),
        group.text("job-originating-user-name"),
        _state(JobState, group.number("job-state")),
        _reasons(group, "job-state-reasons"),
        _begun(group),
        group.number("time-at-creation"),
    )


def _begun(group: Group) -> Begun:
    found = group.find("time-at-processing")
    if found is None:
        return Begun.UNKNOWN
    if found.values[0].tag == Tag.NO_VALUE:
        return Begun.NO
    return Begun.YES if found.number is not None else Begun.UNKNOWN


def _reasons(group: Group, name: str) -> tuple[str, ...]:
    return tuple(word for word in group.texts(name) if word != _NONE)


def _state(kind: type[_S], number: int | None) -> _S | None:
    return kind(number) if number in set(kind) else None
