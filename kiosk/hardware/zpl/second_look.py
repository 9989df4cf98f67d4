"""When a ZPL printer is asked ~HQES beside ~HS.

Source: ZPL II Programming Guide (Zebra P1099958), ~HS: it is not answered while labels or ribbon are out, the
head is open or too hot; and it has no field for a stuck cutter, a hot motor or a roll that is nearly over.
Asking more slows some printers down, so that ~HQES is asked where it can say something new, and never more
often than the poll.
"""

from collections.abc import Callable
from time import monotonic

from kiosk.core.ports import Fault
from kiosk.hardware.zpl.answers import HostStatus
from kiosk.hardware.zpl.error_status import UNSAID, ErrorStatus

# a roll that comes to its end is told a minute late at most
_AGAIN_S = 60.0
# looks at a printer that holds a label and says no fault, until it counts as stuck
_STUCK_LOOKS = 3

Picture = tuple[frozenset[Fault] | None, bool]


class SecondLook:
    """Decides when to ask, and keeps the last answer until the next one."""

    def __init__(
        self,
        ask: Callable[[], ErrorStatus | None],
        *,
        poll_s: float,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """Begin with nothing known.

        Args:
            ask: asks ~HQES and waits for the answer.
            poll_s: least time between two questions, seconds.
            clock: seconds that never run backwards.
        """
        self._ask = ask
        self._poll_s = poll_s
        self._clock = clock
        self._known: ErrorStatus | None = None
        self._asked_s: float | None = None
        self._picture: Picture | None = None
        self._busy_looks = 0
        self._is_old = False

    def beside(self, host: HostStatus | None) -> ErrorStatus | None:
        """Give what the printer says of its errors, asked now or a while ago; None: nothing is known."""
        is_busy = host is not None and not (host.faults or host.holds_nothing)
        self._busy_looks = self._busy_looks + 1 if is_busy else 0
        picture = (host.faults if host else None, self._busy_looks >= _STUCK_LOOKS)
        if self._is_due(picture):
            self._known = self._ask()
            self._asked_s, self._picture = self._clock(), picture
            # it speaks, and does not know this question: asking again would only cost time
            self._is_old = host is not None and self._known is None
        elif host is None:
            return None
        return self._known

    def _is_due(self, picture: Picture) -> bool:
        if self._is_old:
            return False
        if self._asked_s is None:
            return True
        since_s = self._clock() - self._asked_s
        is_news = picture != self._picture or picture[0] is None or self._is_in_trouble
        is_stale = since_s >= _AGAIN_S and not picture[0]
        return since_s >= self._poll_s and (is_news or is_stale)

    @property
    def _is_in_trouble(self) -> bool:
        """Tell whether ~HQES alone can say that the trouble is over."""
        return self._known is not None and bool(self._known.faults & UNSAID)
