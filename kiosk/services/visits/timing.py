"""How long the steps of a visit took."""

from dataclasses import dataclass

from kiosk.core.flow import State
from kiosk.core.flow.states import Checking, Choosing, Closed, Making, Refused, Reserving


@dataclass(slots=True)
class Stopwatch:
    """Moments of the current visit, in seconds of the station's steady clock; None: not reached."""

    begun_s: float | None = None
    decided_s: float | None = None
    reserving_s: float | None = None
    reserved_s: float | None = None
    first_byte_at_s: float | None = None
    closed_s: float | None = None

    def begin(self, now_s: float) -> None:
        """Start a visit; a second look-up of the same visit starts it again."""
        self.begun_s = now_s
        self.decided_s = self.reserving_s = self.reserved_s = self.first_byte_at_s = self.closed_s = None

    def first_byte(self, at_s: float) -> None:
        """Note when the printer took the first byte."""
        self.first_byte_at_s = at_s

    def passed(self, state: State, now_s: float) -> None:
        """Note the moment at which a state was reached."""
        match state:
            case Checking() | Refused() | Choosing():
                self.decided_s = now_s
            case Reserving():
                self.decided_s = self.decided_s or now_s
                self.reserving_s = now_s
            case Making():
                self.reserved_s = self.reserved_s or now_s
            case Closed():
                self.closed_s = now_s
            case _:
                pass

    def milliseconds(self) -> dict[str, float | None]:
        """Give the spans: deciding, reserving, decision to first byte, and the whole visit."""
        return {
            "decide": _span(self.begun_s, self.decided_s),
            "reserve": _span(self.reserving_s, self.reserved_s),
            "first_byte": _span(self.reserving_s or self.begun_s, self.first_byte_at_s),
            "total": _span(self.begun_s, self.closed_s),
        }


def _span(start_s: float | None, end_s: float | None) -> float | None:
    return None if start_s is None or end_s is None else round((end_s - start_s) * 1000, 3)
