"""One thread that lets one sound be heard after the other."""

import logging
from collections import deque
from subprocess import Popen
from tempfile import TemporaryFile
from threading import Condition, Thread
from typing import IO, Final

from kiosk.hardware.sound.chain import Chain, finish, start

LONGEST_QUEUE: Final = 8
LET_GO_S: Final = 2.0

log = logging.getLogger(__name__)


class Playback:
    """Plays chains in their order; what is played can be cut off at any moment.

    A fault is logged once, and again only after something was heard in between.
    """

    def __init__(self, name: str) -> None:
        """Prepare; the thread begins with the first sound.

        Args:
            name: what it is called in the log, for example "voice".
        """
        self._name = name
        self._changed = Condition()
        self._waiting: deque[Chain] = deque()
        self._running: list[Popen[bytes]] = []
        self._is_cut = self._is_closed = self._has_failed = False
        self._thread: Thread | None = None

    def play(self, chain: Chain, *, waits: bool) -> None:
        """Play a chain instead of the one that is played, or after it; blocks for a fork at most."""
        with self._changed:
            if self._is_closed:
                return
            if not waits:
                self._cut()
            if len(self._waiting) < LONGEST_QUEUE:
                self._waiting.append(chain)
            if self._thread is None:
                self._thread = Thread(target=self._work, name=f"dossard-{self._name}", daemon=True)
                self._thread.start()
            self._changed.notify()

    def stop(self) -> None:
        """Be silent at once."""
        with self._changed:
            self._cut()

    def close(self) -> None:
        """Be silent, and end the thread."""
        with self._changed:
            self._is_closed = True
            self._cut()
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(LET_GO_S)

    def _cut(self) -> None:
        self._waiting.clear()
        self._is_cut = True
        for process in self._running:
            process.kill()

    def _work(self) -> None:
        while (chain := self._next()) is not None:
            with TemporaryFile() as errors:
                try:
                    if not self._begin(chain, errors):
                        continue
                    trouble = finish(self._running, errors)
                    self._keep(chain, trouble)
                except OSError as fault:
                    trouble = f"{fault.filename or 'a program'} cannot be used: {fault.strerror}"
                self._tell(trouble)

    def _next(self) -> Chain | None:
        with self._changed:
            self._running = []
            while not self._waiting and not self._is_closed:
                self._changed.wait()
            if self._is_closed:
                return None
            self._is_cut = False
            return self._waiting.popleft()

    def _begin(self, chain: Chain, errors: IO[bytes]) -> bool:
        with self._changed:
            if self._is_cut:
                return False
            if chain.commands:
                self._running = start(chain, errors)
            elif chain.draft is not None:
                chain.draft.write_bytes(chain.given)
            return True

    def _keep(self, chain: Chain, trouble: str) -> None:
        if chain.draft is None or chain.kept is None:
            return
        if trouble or self._is_cut:
            chain.draft.unlink(missing_ok=True)
        else:
            chain.draft.replace(chain.kept)

    def _tell(self, trouble: str) -> None:
        with self._changed:
            is_cut = self._is_cut
        if trouble and not is_cut and not self._has_failed:
            log.warning("the %s cannot be heard: %s; kiosk doctor says more", self._name, trouble)
        if not is_cut:
            self._has_failed = bool(trouble)
