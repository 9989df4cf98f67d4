"""The application that every window lives in, and what happens when a slot raises."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


def make_application() -> QApplication:
    """Give the one application of this process, made now if there is none; the bridge needs it."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["dossard"])
    application.setApplicationName("Dossard")
    application.setStyle("Fusion")
    return application


@contextmanager
def telling_bugs(tell: Callable[[], None]) -> Iterator[None]:
    """Log what a slot raises and let the face say so; without it Qt goes on as if nothing had happened."""
    before = sys.excepthook

    def hook(kind: type[BaseException], bug: BaseException, trace: TracebackType | None) -> None:
        log.critical("an unexpected error in the window", exc_info=(kind, bug, trace))
        tell()

    sys.excepthook = hook
    try:
        yield
    finally:
        sys.excepthook = before
