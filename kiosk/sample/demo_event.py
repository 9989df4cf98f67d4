"""The sample event file, changed so that a demonstration can issue bibs today."""

import json
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from kiosk.core.errors import InputError

OPEN_DAYS: Final = 30

_HOURS = re.compile(r"^hours = \[[^\]]*\][^\n]*$", re.MULTILINE)
_PUBLIC_KEYS = re.compile(r"^public_keys = \[[^\]]*\][^\n]*$", re.MULTILINE)


def demo_event(text: str, *, now: datetime, public_keys: Sequence[str]) -> str:
    """Give the text of an event file with other pickup hours and keys; its comments stay.

    Args:
        text: an event file.
        now: the pickup is open from the day before until 30 days after.
        public_keys: the keys that sign the demonstration's passes, 64 hex digits each.

    Raises:
        InputError: the text has no `hours` or no `public_keys` at the beginning of a line.
    """
    first, last = now.date() - timedelta(days=1), now.date() + timedelta(days=OPEN_DAYS)
    hours = f'hours = ["{first}T00:00/{last}T00:00"]  # set by the demonstration, around its own day'
    keys = f"public_keys = {json.dumps(list(public_keys))}  # drawn by the demonstration"
    return _replaced(_PUBLIC_KEYS, keys, _replaced(_HOURS, hours, text))


def _replaced(pattern: re.Pattern[str], line: str, text: str) -> str:
    changed, count = pattern.subn(lambda _: line, text)
    if count != 1:
        key = line.partition(" ")[0]
        raise InputError(
            f'"{key}" must stand once, at the beginning of a line, in the event file; use the sample one'
        )
    return changed
