"""What speaks against a label being out and whole, whatever language its printer speaks."""

from typing import Protocol

from kiosk.core.ports import Fault
from kiosk.hardware.printer_words import LOOK, sentence_for
from kiosk.hardware.transport import WriteEnd, Written


class Course(Protocol):
    """How an attempt went.

    Attributes:
        written: what the printer took of the label.
        size: bytes of the label.
        is_done: it said that nothing can come out any more.
        is_gone: it went away after the last byte.
        late_faults: what stopped it after the last byte, cured or not.
        has_stopped: it stopped or fell silent after the last byte, for whatever reason.
    """

    @property
    def written(self) -> Written: ...  # noqa: D102 - see the class
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def is_done(self) -> bool: ...  # noqa: D102
    @property
    def is_gone(self) -> bool: ...  # noqa: D102
    @property
    def late_faults(self) -> frozenset[Fault]: ...  # noqa: D102
    @property
    def has_stopped(self) -> bool: ...  # noqa: D102


def doubt_of_course(course: Course) -> str:
    """Say why the label may not be out; empty where nothing speaks against it."""
    took = f"{course.written.sent} of {course.size} bytes"
    if course.written.end is WriteEnd.GONE or course.is_gone:
        return f"the printer went away after {took}: check its cable and switch, then {LOOK}"
    if course.written.end is WriteEnd.GIVEN_UP:
        return f"the printer stopped after {took} and did not go on: mend it, then {LOOK}"
    if course.late_faults:
        return f"the printer stopped while it printed ({sentence_for(course.late_faults)}): {LOOK}"
    if not course.is_done:
        return f"the printer took the label and does not answer: {LOOK}"
    if course.has_stopped:
        return f"the printer fell silent while it printed: {LOOK}"
    return ""


def doubt_of_count(count: int) -> str:
    """Say why the printer's own counter is no proof of one label."""
    return "" if count == 1 else f"the printer counts {count} labels instead of 1: {LOOK}"
