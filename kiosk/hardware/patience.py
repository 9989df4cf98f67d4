"""How long a driver waits for its printer."""

from dataclasses import dataclass

from kiosk.hardware.settings import amount


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, seconds.

    Attributes:
        answer_s: for the answer to one question.
        poll_s: between two questions; some printers slow down when asked more often than once a second.
        finish_s: from the last byte until the label is out.
        person_s: for somebody to mend a printer that stopped in the middle.
        chunk_s: until a printer that takes nothing counts as stopped.
    """

    answer_s: float = 2.0
    poll_s: float = 1.0
    finish_s: float = 20.0
    person_s: float = 900.0
    chunk_s: float = 1.0


def patience_from(options: dict[str, str], default: Patience) -> Patience:
    """Read the patience of a printer from its options.

    Raises:
        InputError: an option is no number.
    """
    return Patience(
        answer_s=amount(options, "answer_s", default=default.answer_s),
        poll_s=amount(options, "poll_s", default=default.poll_s),
        finish_s=amount(options, "finish_s", default=default.finish_s),
        person_s=amount(options, "person_s", default=default.person_s),
        chunk_s=amount(options, "chunk_s", default=default.chunk_s),
    )
