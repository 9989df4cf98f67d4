"""When a station runs out of labels."""

from datetime import datetime, timedelta

from kiosk.core.board import Stock

FEW_LABELS = 50
SOON = timedelta(minutes=20)
# further away, the figure says nothing, and a date would overflow
_FAR = timedelta(days=30)


def runs_out_at(stock: Stock, pieces_last_hour: int, at: datetime) -> datetime | None:
    """Say when the roll is used up if the station goes on as in the last hour.

    Args:
        stock: the roll.
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
    """Tell whether somebody should bring a roll now: under 50 labels, or under 20 minutes."""
    end = runs_out_at(stock, pieces_last_hour, at)
    return stock.left < FEW_LABELS or (end is not None and end < at + SOON)
