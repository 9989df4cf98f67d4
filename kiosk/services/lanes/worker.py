"""One thread and one queue for each device, so that two jobs never meet in it."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum
from threading import Event as Flag
from threading import Lock, Thread
from typing import TypeVar

T = TypeVar("T")


class LaneName(Enum):
    """Whose thread does the work."""

    STORE = "store"
    PRINTER = "printer"
    ENCODER = "encoder"


class Lane:
    """Runs jobs one after the other, in the order in which they came."""

    def __init__(self, name: str, *, on_bug: Callable[[BaseException], None]) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._on_bug = on_bug
        self._waiting = 0
        self._is_closed = False
        self._count = Lock()

    @property
    def is_idle(self) -> bool:
        """Tell whether nothing runs or waits."""
        return self._waiting == 0

    def submit(self, job: Callable[[], T]) -> "Future[T]":
        """Queue a job and return at once; what it raises goes to `on_bug`. A closed lane drops it."""
        with self._count:
            if self._is_closed:
                dropped: Future[T] = Future()
                dropped.cancel()
                return dropped
            self._waiting += 1
            future = self._pool.submit(job)
        future.add_done_callback(self._done)
        return future

    def close(self) -> None:
        """Drop what is queued and wait for what runs."""
        with self._count:
            self._is_closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _done(self, future: "Future[T]") -> None:
        with self._count:
            self._waiting -= 1
        if not future.cancelled() and (bug := future.exception()) is not None:
            self._on_bug(bug)


class Listener:
    """A thread that reads one source again and again until it is closed."""

    def __init__(
        self, name: str, listen: Callable[[Flag], None], *, on_bug: Callable[[BaseException], None]
    ) -> None:
        """Start listening.

        Args:
            name: of the thread.
            listen: one round; returns within a second, earlier when the flag is set.
            on_bug: gets what a round raises; the listener then ends.
        """
        self._stop = Flag()
        self._listen = listen
        self._on_bug = on_bug
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop after the current round."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            while not self._stop.is_set():
                self._listen(self._stop)
        except Exception as bug:  # noqa: BLE001 - a thread's last border
            self._on_bug(bug)
