"""When a station runs out of labels or ribbon, and how urgent it is to bring some."""

from datetime import datetime, timedelta
from enum import IntEnum

from kiosk.core.supplies import Stock

FEW_LABELS = 50
LAST_LABELS = 10
SOON = timedelta(minutes=20)
# further away, the figure says nothing, and a date would overflow
_FAR = timedelta(days=30)


class Urgency(IntEnum):
    """How soon somebody must put in another one; a higher one is more urgent."""

    NONE = 0
    LOW = 1  # have one at hand
    LAST = 2  # put it in now, between two runners


def runs_out_at(stock: Stock, pieces_last_hour: int, at: datetime) -> datetime | None:
    """Say when the roll or the ribbon is used up if the station goes on as in the last hour.

    Args:
        stock: the roll or the ribbon.
        pieces_last_hour: labels that the station used within the hour before `at`.
        at: now.

    Returns:
        `at` for an empty roll; None where the pace says nothing: no label used, or more than 30 days.
    """
    if stock.left == 0:
        return at
    if pieces_last_hour <= 0:
        return None
    lasts = timedelta(hours=1) * stock.left / pieces_last_hour
    return at + lasts if lasts <= _FAR else None


def is_low(stock: Stock, pieces_last_hour: int, at: datetime) -> bool:
    """Tell whether somebody should bring another one now: under 50 labels, or under 20 minutes."""
    end = runs_out_at(stock, pieces_last_hour, at)
    return stock.left < FEW_LABELS or (end is not None and end < at + SOON)


def urgency(stock: Stock, pieces_last_hour: int, at: datetime) -> Urgency:
    """Tell how urgent it is; see `is_low`, and under 10 labels nothing may wait."""
    if stock.left < LAST_LABELS:
        return Urgency.LAST
    return Urgency.LOW if is_low(stock, pieces_last_hour, at) else Urgency.NONE
