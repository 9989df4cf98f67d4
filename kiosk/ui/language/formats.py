"""Numbers, days and times as the language of the screen writes them.

Bib numbers never come here: they stand on the screen as they stand on the bib, in plain digits. Times of the
day have 24 hours in every language, as start lists and bibs have them. Arabic has Western digits (its file
names the locale `ar_001`), because the bibs, the clocks and the documents of the race have them.
"""

from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.ui.language.saying import say

_MINUTE_S: Final = 60
_MOST_IN_SECONDS: Final = 120


def say_number(number: float, *, digits: int = 0) -> str:
    """Write a number with the separators of the language, never a bib number.

    Args:
        number: what is counted or measured.
        digits: after the decimal sign.
    """
    return QLocale().toString(float(number), "f", digits)


def say_percent(part: float, whole: float) -> str:
    """Write a part of a whole in percent; one digit more where whole percents say little."""
    share = 100 * part / whole if whole else 0.0
    digits = 1 if 0 < share < 10 else 0  # noqa: PLR2004 - two places in all
    return say("{number} %", number=say_number(share, digits=digits))


def say_time(at: datetime | time) -> str:
    """Write a time of the day, with 24 hours; a moment must be in the zone of the event already."""
    return QLocale().toString(QTime(at.hour, at.minute), "HH:mm")


def say_day(day: date) -> str:
    """Write a day with its weekday and without the year, as `Saturday 10 August`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), say("dddd d MMMM"))


def say_date(day: date) -> str:
    """Write a day so that day and month cannot be taken for each other, as `10 August 2024`."""
    return QLocale().toString(QDate(day.year, day.month, day.day), say("d MMMM yyyy"))


def say_short_date(day: date) -> str:
    """Write a day in figures in the order of the language, the year in full, as `10/08/2024`."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    pattern = pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def say_moment(at: datetime) -> str:
    """Write a day and a time of the day, as `10 Aug 14:35`; it must be in the zone of the event already."""
    day = QLocale().toString(QDate(at.year, at.month, at.day), say("d MMM"))
    return say("{day} {time}", day=day, time=say_time(at))


def say_seconds(seconds: float) -> str:
    """Write a length of time: seconds up to two minutes, then minutes and seconds."""
    whole = max(0, round(seconds))
    if whole < _MOST_IN_SECONDS:
        return say("{seconds} s", seconds=say_number(whole))
    minutes, rest = divmod(whole, _MINUTE_S)
    return say("{minutes} min {seconds} s", minutes=say_number(minutes), seconds=f"{rest:02d}")
