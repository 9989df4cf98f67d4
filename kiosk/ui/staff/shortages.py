"""What runs out where, as the staff's board and its bell see it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.core.board import StationView
from kiosk.core.event import Face
from kiosk.core.supplies import Stock, Supply
from kiosk.services.monitoring.forecast import Urgency, runs_out_at, urgency
from kiosk.ui.staff.words import is_silent


@dataclass(frozen=True, slots=True)
class Held:
    """One roll or ribbon in a station's printer."""

    view: StationView
    supply: Supply
    stock: Stock
    urgency: Urgency

    @property
    def news(self) -> tuple[object, ...]:
        """Name what is told once: that this roll, and no other one, has become so urgent."""
        return self.view.incarnation, self.supply, self.stock.loaded_at, self.urgency


def held_everywhere(views: Sequence[StationView], now: datetime) -> list[Held]:
    """List what is in every printer, what runs out first at the top."""
    found = [
        Held(view, supply, stock, urgency(stock, view.supplies.last_hour, now))
        for view in views
        for supply, stock in view.supplies.known
    ]
    return sorted(found, key=lambda held: (_end_of(held, now), held.stock.left))


def shortages(views: Sequence[StationView], now: datetime) -> list[Held]:
    """List what must be brought to stations that cannot say it themselves, the most urgent first.

    A desk tells its own volunteer. A kiosk tells runners nothing of rolls, and a staff station has this
    list; a station that was not heard of for a while prints nothing.
    """
    calls = [
        held
        for held in held_everywhere(views, now)
        if held.urgency is not Urgency.NONE
        and held.view.told is not None
        and held.view.told.face is not Face.DESK
        and not is_silent(held.view, now)
    ]
    return sorted(calls, key=lambda held: -held.urgency)


def _end_of(held: Held, now: datetime) -> datetime:
    end = runs_out_at(held.stock, held.view.supplies.last_hour, now)
    return end or datetime.max.replace(tzinfo=now.tzinfo)
