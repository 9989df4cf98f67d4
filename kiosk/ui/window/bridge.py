"""The only crossing from other threads into the thread that draws."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)


class Bridge(QObject):
    """Runs calls on the thread in which it was made, in the order in which they came.

    Signals:
        bug_found: what nobody expected, raised on another thread.
    """

    _called = Signal(object)
    bug_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Queue a call and return at once; may be called by any thread."""
        self._called.emit(call)

    def bug(self, bug: BaseException) -> None:
        """Log what nobody expected and tell the face; may be called by any thread."""
        log.critical("an unexpected error at work", exc_info=bug)
        self.bug_found.emit(bug)

    def _run(self, call: Callable[[], None]) -> None:
        call()
