"""What the windows of all faces have in common: the clock, the keys, and what broke."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from typing_extensions import override

from kiosk.services.counter import Counter
from kiosk.ui.keys import KeyLine
from kiosk.ui.style import style_sheet
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.kit import Kit

T = TypeVar("T")
TICK_MS: Final = 200
POLL_MS: Final = 2000


class FaceWindow(QWidget):
    """A window that looks at the clock and sees every key before its widgets do."""

    def __init__(self, counter: Counter, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("face")
        self.setWindowTitle(f"{counter.event.name} – Dossard")
        self.setStyleSheet(style_sheet(theme))
        self.counter = counter
        self.kit = Kit(theme)
        self.keys = KeyLine(self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(counter.poll_devices)

    def begin(self) -> None:
        """Start the clock and ask the devices how they are; the window must be attached before."""
        self._tick.start()
        self._poll.start()
        self.counter.poll_devices()

    def tick(self) -> None:
        """Let the station look at the clock."""
        self.counter.tick()

    def here(self, take: Callable[[T], None]) -> Callable[[T], None]:
        """Let an answer in only as long as the window exists; a late one comes to nothing."""

        def take_here(answer: T) -> None:
            if isValid(self):
                take(answer)

        return take_here

    def show_bug(self) -> None:
        """Say that something happened which nobody foresaw."""

    @override
    def showEvent(self, event: QShowEvent) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self.keys)
        super().showEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        self._poll.stop()
        super().closeEvent(event)
