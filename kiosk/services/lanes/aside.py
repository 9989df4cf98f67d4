"""Asking something beside the visit: on a thread of its own, answered on the face's thread."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from kiosk.core.errors import DossardError
from kiosk.services.lanes.worker import Lane

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Aside:
    """A lane for look-ups, pictures and PINs, so that they never wait behind a printer.

    Attributes:
        deliver: runs a call on the face's thread; may be called by any thread.
        on_problem: takes the sentence of what went wrong, on the face's thread.
    """

    lane: Lane
    deliver: Callable[[Callable[[], None]], None]
    on_problem: Callable[[str], None]

    def ask(self, question: Callable[[], T], on_answer: Callable[[T], None]) -> None:
        """Ask and return at once."""

        def work() -> None:
            try:
                answer = question()
            except DossardError as problem:
                self.deliver(partial(self.on_problem, str(problem)))
                return
            self.deliver(partial(on_answer, answer))

        self.lane.submit(work)
