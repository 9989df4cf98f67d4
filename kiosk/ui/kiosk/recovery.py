"""What goes on by itself as soon as a device works again, so that nobody has to come for it."""

from kiosk.core.flow import Event, State
from kiosk.core.flow.effects import Encode, Print
from kiosk.core.flow.events import RetryAsked, Shown
from kiosk.core.flow.states import Refused, Stopped
from kiosk.core.reasons import Reason


class Recovery:
    """Remembers why no bib could be made, to see when that is over."""

    def __init__(self) -> None:
        self.trouble = ""

    def goes_on(self, state: State, trouble: str) -> Event | None:
        """Give what to say to the station, None where nothing has got well or nobody waits for it.

        Args:
            state: of the station.
            trouble: why no bib can be made now, or nothing.
        """
        was_broken, self.trouble = bool(self.trouble), trouble
        if trouble:
            return None
        match state:
            case Refused(asked=asked, denied=denied) if denied.refusal.reason is Reason.STATION_NOT_READY:
                return Shown(asked.code, asked.race, asked.checks, asked.born)
            # the device took no byte, so trying again can make no second bib
            case Stopped(visit=visit, retry=Print() | Encode()) if was_broken:
                return RetryAsked(visit)
            case _:
                return None
