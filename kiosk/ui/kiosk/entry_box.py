"""A box that holds a few typed signs and nothing else: no history, no clipboard, no menu."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.buttons import RING_PX, PressedThing

COVER_MS: Final = 1000
DOT: Final = "●"
_WALKING: Final = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class EntryBox(PressedThing):
    """Shows what keys write into it, under its own name.

    Signals:
        wanted: it is touched or got the focus; the keys now write here.
        passed: Tab only went over it, on the way to the keys on the screen.
    """

    wanted = Signal()
    passed = Signal()

    def __init__(self, theme: Theme, name: str, *, room: int, is_secret: bool = False) -> None:
        super().__init__(theme, "")
        self.setAccessibleName(name)
        self.setFont(theme.font(Text.TITLE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.room, self._is_secret = room, is_secret
        self._value = ""
        self._is_active = self._is_covered = self._is_held = False
        self._cover = QTimer(self)
        self._cover.setSingleShot(True)
        self._cover.setInterval(COVER_MS)
        self._cover.timeout.connect(self.cover)
        self.clicked.connect(self._hold)

    @property
    def shown(self) -> str:
        """Give what can be read on it."""
        return DOT * len(self._value) if self._is_covered else self._value

    def held(self) -> str | None:
        """See `Holds.held`."""
        return None if self._is_secret else self._value

    def held_count(self) -> int:
        """See `Holds.held_count`."""
        return len(self._value)

    def write(self, value: str) -> None:
        """Show another value; a secret one for a second."""
        self._value = value
        self._is_covered = False
        if self._is_secret:
            self._cover.start()
        self._tell()

    def cover(self) -> None:
        """Put dots over a secret value."""
        self._cover.stop()
        self._is_covered = self._is_secret
        self._tell()

    def activate(self, *, is_active: bool) -> None:
        """Show whether the keys write here."""
        self._is_active = is_active
        if not is_active:
            self.cover()
        self._tell()

    def _tell(self) -> None:
        if self._is_secret:
            count = say("{count} of {room} digits typed", count=len(self._value), room=self.room)
            self.setAccessibleDescription(count)
        else:
            self.setAccessibleDescription(self._value or say("empty"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("0") * (self.room + 1)
        return QSize(width + 2 * RING_PX + self.padding, self.usual_height())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._is_held = False
        self.wanted.emit()
        super().focusInEvent(event)

    def _hold(self) -> None:
        self._is_held = True
        self.wanted.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in _WALKING and not self._is_held:
            self.passed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()  # Enter goes on with the page, it does not press the box

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, body = self.theme.palette, self.body
        edge, width = (palette.accent, 4) if self._is_active else (palette.edge, 2)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(palette.card))
        painter.drawRoundedRect(body.adjusted(2, 2, -2, -2), self.theme.radius, self.theme.radius)
        painter.setFont(self.font())
        painter.setPen(QColor(palette.ink))
        painter.drawText(body, int(Qt.AlignmentFlag.AlignCenter), self.shown)
        if self._is_active:
            self._paint_cursor(painter, body)
        self.paint_ring(painter)

    def _paint_cursor(self, painter: QPainter, body: QRectF) -> None:
        width = painter.fontMetrics().horizontalAdvance(self.shown)
        x, half = body.center().x() + width / 2 + 4, body.height() * 0.26
        painter.setPen(QPen(QColor(self.theme.palette.accent), 3))
        painter.drawLine(int(x), int(body.center().y() - half), int(x), int(body.center().y() + half))
