"""What may be said of an attempt at an office printer, from its last word alone; in doubt a person looks.

Source: RFC 8011, sections 5.3.7 (job-state) and 5.3.8 (job-state-reasons).
"""

from typing import assert_never

from kiosk.core.ports import Fault, PrintAnswer, PrintResult
from kiosk.hardware.ipp.following import Followed
from kiosk.hardware.ipp.reports import Begun, JobReport, JobState

_LOOK = "look whether the bib is out and whole"
# it says that it is done, but not that all went well
_FLAWED = "job-completed-with-errors"


def judge(followed: Followed) -> PrintAnswer:
    """Say what became of a job that was, or may have been, accepted."""
    job = followed.job
    if followed.is_lost:
        return _uncertain(followed, f"the printer does not answer any more: {_LOOK}")
    if job is None:
        return _uncertain(followed, f"the printer knows nothing of this bib: {_LOOK}")
    match job.state:
        case JobState.COMPLETED:
            return _completed(followed, job)
        case JobState.CANCELED | JobState.ABORTED:
            return _thrown_away(followed, job)
        case JobState.PENDING | JobState.HELD | JobState.PROCESSING | JobState.STOPPED | None:
            return _uncertain(followed, f"the printer did not finish in time: {_LOOK}")
        case _:
            assert_never(job.state)


def _completed(followed: Followed, job: JobReport) -> PrintAnswer:
    if _FLAWED in job.reasons:
        return _uncertain(followed, f"the printer finished the bib with errors: {_LOOK}")
    if Fault.JAM in followed.faults:
        # printers print a jammed page again: a torn one may lie in the machine, a second one in the tray
        return _uncertain(followed, f"paper jammed while the bib was printed: {_LOOK}")
    return PrintAnswer(PrintResult.OUT, faults=followed.faults)


def _thrown_away(followed: Followed, job: JobReport) -> PrintAnswer:
    if job.begun is Begun.NO:
        words = "the printer threw the bib away before it printed: look at its display, then try again"
        return PrintAnswer(PrintResult.UNTOUCHED, sentence=words, faults=followed.faults)
    return _uncertain(followed, f"the printer threw the bib away while it printed: {_LOOK}")


def _uncertain(followed: Followed, words: str) -> PrintAnswer:
    return PrintAnswer(PrintResult.UNCERTAIN, sentence=words, faults=followed.faults)
