"""One running programme for each station file."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.core.errors import InputError


@contextmanager
def hold_station(file: Path) -> Iterator[None]:
    """Hold a station while it runs: two programmes with one tray would answer for each other's bibs.

    A killed holder lets it go.

    Raises:
        InputError: it runs already, or its folder cannot be written.
    """
    try:
        lock = os.open(file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as fault:
        message = f"its lock cannot be written ({fault.strerror}); use a folder that you may write to"
        raise InputError(message, where=str(file)) from fault
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as busy:
        message = "this station runs already, in another window or command; close that one first"
        raise InputError(message, where=str(file)) from busy
    finally:
        os.close(lock)
