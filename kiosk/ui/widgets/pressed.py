"""What all things to press have in common: words, a sign, a key, and a ring while they have the focus."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.painting import turned
from kiosk.ui.widgets.shapes import Icon

RING_PX: Final = 6
BESIDE: Final = (
    int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
)
AMID: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_ENDLESS: Final = 10_000


class PressedThing(QAbstractButton):
    """Paints words, a key hint and, outside of the body, a ring while it has the focus."""

    def __init__(self, theme: Theme, text: str, *, key: str = "", icon: Icon | None = None) -> None:
        """Make it.

        Args:
            theme: sizes and colours.
            text: what it says; it wraps where there is too little room.
            key: shown at its end; one of several letters (F9, Alt+P) works by itself.
            icon: shown at its beginning.
        """
        super().__init__()
        self.theme, self.key, self.icon_shown = theme, key, icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font(Text.STRONG))
        self._wished_height = 0
        super().setMinimumHeight(theme.least_target + 2 * RING_PX)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(key) > 1 and key != "Enter":
            self.setShortcut(QKeySequence(key))

    @property
    def body(self) -> QRectF:
        """Give the part within the focus ring; it gives way while it is pressed."""
        ring = RING_PX + (1 if self.isDown() else 0)
        return QRectF(self.rect()).adjusted(ring, ring, -ring, -ring)

    @property
    def padding(self) -> int:
        """Give the room between the edge and the words."""
        return self.theme.px(7 if self.theme.is_kiosk else 4.2)

    def ring_colour(self) -> str:
        """Give a colour that stands out from the ground."""
        return self.theme.palette.focus

    def paint_ring(self, painter: QPainter) -> None:
        """Draw the focus ring."""
        if self.hasFocus():
            width = self.theme.ring_px
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.ring_colour()), width))
            radius, half = self.theme.radius + RING_PX - width / 2, width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def paint_key(self, painter: QPainter, body: QRectF, colour: str) -> float:
        """Draw the key at the end and give the width that it took."""
        if not self.key:
            return 0.0
        painter.setFont(self.theme.font(Text.CAPS))
        width = painter.fontMetrics().horizontalAdvance(self.key) + self.theme.px(3.4)
        height = painter.fontMetrics().height() + self.theme.px(0.6)
        box = QRectF(body.right() - self.padding * 0.7 - width, body.center().y() - height / 2, width, height)
        box = turned(self, box, within=body)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 1.4))
        painter.drawRoundedRect(box, 5, 5)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.key)
        return width + self.padding * 0.7

    def key_width(self) -> int:
        """Give the width that the key will take."""
        words = QFontMetrics(self.theme.font(Text.CAPS)).horizontalAdvance(self.key)
        return words + self.theme.px(3.4) + round(self.padding * 0.7) if self.key else 0

    def sign_side(self) -> int:
        """Give the side of the sign at the beginning; 0 without one."""
        return round(self.theme.text_px(Text.STRONG) * 1.15) if self.icon_shown is not None else 0

    def extra_width(self) -> int:
        """Give the width that is not for words: edges, the key, the sign."""
        sign = self.sign_side() + round(self.padding * 0.55) if self.sign_side() else 0
        return 2 * self.padding + self.key_width() + sign + 2 * RING_PX

    def words_font(self) -> QFont:
        """Give the font in which the words are measured."""
        return self.font()

    def _words_height(self, width: int) -> int:
        metrics = QFontMetrics(self.words_font())
        if metrics.horizontalAdvance(self.text()) <= width:
            # a fallback typeface may ask for far more height than its letters take
            return max(metrics.height(), metrics.tightBoundingRect(self.text()).height())
        room = QRect(0, 0, max(10, width), _ENDLESS)
        return metrics.boundingRect(room, AMID, self.text()).height()

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.words_font()).horizontalAdvance(self.text()) + 2
        return QSize(words + self.extra_width(), self.usual_height())

    @override
    def setMinimumHeight(self, minh: int) -> None:
        """Wish for a height; it gives way where there is too little room, down to what can be hit."""
        self._wished_height = minh
        self.updateGeometry()

    def usual_height(self) -> int:
        """Give the height that it takes where there is room."""
        return max(self.theme.target + 2 * RING_PX, self._wished_height, self.minimumHeight())

    @override
    def minimumSizeHint(self) -> QSize:
        """Give the width on which the words take two lines at most, and no word is cut."""
        metrics = QFontMetrics(self.words_font())
        words = [metrics.horizontalAdvance(word) for word in self.text().split()]
        width = max((*words, ceil(metrics.horizontalAdvance(self.text()) * 0.58))) + 4
        return QSize(width + self.extra_width(), self.minimumHeight())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        words = self._words_height(self.width() - self.extra_width() + round(self.padding * 0.7))
        needed = words + 2 * RING_PX + self.theme.px(1.6)
        super().setMinimumHeight(max(self.theme.least_target + 2 * RING_PX, needed))
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isCheckable():
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)
