"""The bibs of each hour as bars, in the event's own time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.core.event import Event
from kiosk.ui.language.formats import say_day, say_time
from kiosk.ui.language.texts import say
from kiosk.ui.staff.words import number_words
from kiosk.ui.widgets.chart import Bar

MOST_BARS: Final = 12
LEAST_BARS: Final = 6
_HOUR: Final = timedelta(hours=1)


def hour_bars(hours: Sequence[tuple[datetime, int]], now: datetime, event: Event) -> tuple[Bar, ...]:
    """Give one bar for each of the last hours, empty ones too; the hour that runs is marked.

    Args:
        hours: (start of the hour, UTC; bibs), oldest first, without empty ones.
        now: aware.
        event: for its time zone.
    """
    zone = ZoneInfo(event.timezone)
    counts = dict(hours)
    last = now.replace(minute=0, second=0, microsecond=0)
    first = max(min((start for start, _ in hours), default=last), last - _HOUR * (MOST_BARS - 1))
    first = min(first, last - _HOUR * (LEAST_BARS - 1))
    bars = []
    start = first
    while start <= last:
        local, count = start.astimezone(zone), counts.get(start, 0)
        words = say(
            "{day}, {start} to {end}: bibs {count}",
            day=say_day(local.date()),
            start=say_time(local),
            end=say_time((start + _HOUR).astimezone(zone)),
            count=number_words(count),
        )
        bars.append(Bar(f"{local:%H}", count, words, is_now=start == last))
        start += _HOUR
    return tuple(bars)
