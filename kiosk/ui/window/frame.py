"""What the windows of all faces have in common: the clock, the keys, and what broke."""

import gc
from collections.abc import Callable
from typing import Final, TypeVar, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from kiosk.core.flow.events import Event
from kiosk.services.visits.counter import Counter
from kiosk.ui.look.style import style_sheet
from kiosk.ui.look.theme import Look, Theme
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.window.double_strike import DoubleStrike
from kiosk.ui.window.keys import KeyLine

T = TypeVar("T")
Themes = Callable[[Look], Theme]
TICK_MS: Final = 200
POLL_MS: Final = 2000
AFTER_FIRST_PAINT_MS: Final = 300


class FaceWindow(QWidget):
    """A window that looks at the clock and sees every key before its widgets do.

    Attributes:
        strikes: takes the presses that come too early; each face makes its own.
        theme: of the look that is shown now.
        kit: makes parts in that look.
        may_close: False on a face that is locked down, until a supervisor has allowed it.
    """

    strikes: DoubleStrike

    def __init__(self, counter: Counter, themes: Themes, *, look: Look) -> None:
        """Make a window without anything in it.

        Args:
            counter: what the face talks to.
            themes: gives the theme of a look on this screen.
            look: what is shown first.
        """
        super().__init__()
        self.setObjectName("face")
        self.setWindowTitle(f"{counter.event.name} – Dossard")
        self.counter = counter
        self.may_close = True
        self._themes = themes
        self._ground: QWidget | None = None
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(0, 0, 0, 0)
        # Qt would let the window grow beyond the screen for what words need at their narrowest
        self._all.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._wear(look)
        self.keys = KeyLine(self)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(counter.poll_devices)
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.setInterval(AFTER_FIRST_PAINT_MS)
        self._painted.timeout.connect(lambda: counter.get_ready(self.here(_keep_what_is_loaded)))

    def begin(self) -> None:
        """Start the clock and ask the devices how they are; the window must be attached before."""
        self._tick.start()
        self._poll.start()
        self.counter.poll_devices()
        self._painted.start()

    def tell(self, event: object) -> None:
        """Pass on what a person said; a receiver that Qt knows, which costs nothing for each screen."""
        self.counter.handle(cast(Event, event))

    def tick(self) -> None:
        """Let the station look at the clock."""
        self.counter.tick()

    @property
    def look(self) -> Look:
        """Give what is shown now."""
        return self.theme.look

    def set_look(self, look: Look) -> None:
        """Show everything in another look; nothing that is under way is lost."""
        if look != self.theme.look:
            self._wear(look)
            self.rebuild()

    def rebuild(self) -> None:
        """Make header, stage and foot anew from `kit`, and show the current state in them again."""

    def fresh_column(self) -> QVBoxLayout:
        """Throw away all that the window shows, and give the empty column for what comes instead."""
        if self._ground is not None:
            self._ground.hide()
            self._ground.setParent(None)
            self._ground.deleteLater()
        self._ground = QWidget()
        self._all.addWidget(self._ground)
        self._ground.show()
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        return column

    def _wear(self, look: Look) -> None:
        self.theme = self._themes(look)
        self.kit = Kit(self.theme)
        self.setStyleSheet(style_sheet(self.theme))

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
            handle.installEventFilter(self.strikes)  # asked last: it sees no key of a scanner
            handle.installEventFilter(self.keys)
        super().showEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close:
            event.ignore()
            return
        self._tick.stop()
        self._poll.stop()
        self._painted.stop()
        super().closeEvent(event)


def _keep_what_is_loaded(_: None) -> None:
    """Let the collector of unused objects pass over what stays for ever; it would stall the window."""
    gc.freeze()
