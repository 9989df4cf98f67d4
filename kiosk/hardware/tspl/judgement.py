"""What may be said of a label on a TSPL printer, from the evidence alone; in doubt a person looks.

It is out only when all of this holds: the printer took every byte; it answered to the end and no fault was
seen after the last byte; it says that it does not print; and its own counter (@LABEL, asked before the first
byte and after the last one) says exactly one label more. Since a model may count a label before it begins to
print it, the count is only believed once the printer was seen printing, or when it is still at rest at a
second look. A printer that does not tell its counter proves nothing: every label of it is uncertain.
"""

from dataclasses import dataclass

from kiosk.core.ports import Fault, PrintAnswer, PrintResult
from kiosk.hardware.doubts import doubt_of_count, doubt_of_course
from kiosk.hardware.printer_words import LOOK
from kiosk.hardware.transport import Written

_LOOKS = 2


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known after an attempt; see `kiosk.hardware.doubts.Course`.

    Attributes:
        before, after: labels that the printer counts; None if it did not say.
    """

    written: Written
    size: int
    before: int | None
    after: int | None = None
    is_done: bool = False
    is_gone: bool = False
    late_faults: frozenset[Fault] = frozenset()
    has_stopped: bool = False


@dataclass(slots=True)
class LabelCount:
    """What the printer counts, look by look.

    Attributes:
        before, after: as in `Evidence`.
    """

    before: int | None
    after: int | None = None
    _looks: int = 0
    _has_printed: bool = False

    def note(self, labels: int | None, *, is_printing: bool) -> None:
        """Take what one look found; None: it was not asked, or did not say."""
        self._has_printed |= is_printing
        self.after = labels if labels is not None else self.after
        self._looks = self._looks + 1 if labels not in {None, self.before} else 0

    @property
    def is_settled(self) -> bool:
        """Tell whether the label has been counted and printed, as far as can be known."""
        if self.before is None:
            return self._has_printed
        return self._looks >= _LOOKS or (self._has_printed and self._looks > 0)


def judge(evidence: Evidence, sent: bytes) -> PrintAnswer:
    """Say what became of an attempt.

    Args:
        evidence: all that the printer said.
        sent: the whole job, for the archive.
    """
    taken = evidence.written.sent
    if not taken:
        return PrintAnswer(
            PrintResult.UNTOUCHED, sentence="the printer took nothing: check its cable, then try again"
        )
    doubt = doubt_of_course(evidence) or _doubt_of_counter(evidence)
    return PrintAnswer(
        PrintResult.UNCERTAIN if doubt else PrintResult.OUT,
        sentence=doubt,
        faults=evidence.late_faults,
        sent=sent[:taken],
        first_byte_s=evidence.written.first_byte_s,
    )


def _doubt_of_counter(evidence: Evidence) -> str:
    if evidence.before is None or evidence.after is None:
        return f"the printer does not count its labels: {LOOK}"
    return doubt_of_count(evidence.after - evidence.before)
