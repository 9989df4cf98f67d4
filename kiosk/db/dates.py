"""Dates as people write them: ISO, or day first."""

import re
from datetime import date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")


def read_date(text: str) -> date | None:
    """Read 1988-03-14 or 14/03/1988; None for anything else, impossible days included."""
    if iso := _ISO.fullmatch(text):
        parts = (iso[1], iso[2], iso[3])
    elif day_first := _DAY_FIRST.fullmatch(text):
        parts = (day_first[3], day_first[2], day_first[1])
    else:
        return None
    try:
        return date(*(int(part) for part in parts))
    except ValueError:
        return None
