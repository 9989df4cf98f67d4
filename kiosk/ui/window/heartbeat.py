"""Tells systemd that the window still answers (sd_notify(3), `WATCHDOG=1`); elsewhere it does nothing.

It is the thread of the window that tells it: a program that hangs says nothing more and is started anew.
"""

import logging
import os
import socket
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 20_000
_ALIVE: Final = b"WATCHDOG=1"
log = logging.getLogger(__name__)


class Heartbeat(QObject):
    """Beats as long as it lives, from the thread in which it was made."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        """Beat at once and then regularly, if somebody listens.

        Args:
            environment: `NOTIFY_SOCKET` names the socket, `WATCHDOG_USEC` within which time it wants a beat.
        """
        super().__init__()
        self._address = environment.get("NOTIFY_SOCKET", "")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        if self._address:
            self._timer.start(_interval_ms(environment.get("WATCHDOG_USEC", "")))
            self.beat()

    @property
    def is_beating(self) -> bool:
        """Tell whether somebody listens."""
        return self._timer.isActive()

    def beat(self) -> None:
        """Say once that the window lives; who does not listen is not waited for."""
        if not self._address:
            return
        address = f"\0{self._address[1:]}" if self._address.startswith("@") else self._address
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as line:
            line.settimeout(0)
            try:
                line.sendto(_ALIVE, address)
            except OSError as error:
                log.warning("systemd does not hear that the window lives (%s)", error)


def _interval_ms(within_us: str) -> int:
    """Beat three times within the time that is given."""
    return max(1, int(within_us) // 3000) if within_us.isascii() and within_us.isdecimal() else EVERY_MS
