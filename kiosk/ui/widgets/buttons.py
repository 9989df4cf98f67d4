"""Things to press: a button with its key, and a mark that can be set."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from kiosk.ui.theme import Text, Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.shapes import Icon

RING_PX: Final = 5
_WORDS: Final = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
_LEFT: Final = (
    int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
)


class Kind(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    ON_INK = "on_ink"


class PressedThing(QAbstractButton):
    """Paints words, a key hint and, outside of the body, a ring while it has the focus."""

    def __init__(self, theme: Theme, text: str, *, key: str = "") -> None:
        super().__init__()
        self.theme, self.key = theme, key
        self.setText(text)
        self.setAccessibleName(text)
        self.setFont(theme.font(Text.STRONG))
        self.setMinimumHeight(theme.target + 2 * RING_PX)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(key) > 1 and key != "Enter":
            self.setShortcut(QKeySequence(key))

    @property
    def body(self) -> QRectF:
        """Give the part within the focus ring."""
        return QRectF(self.rect()).adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)

    @property
    def padding(self) -> int:
        """Give the room between the edge and the words."""
        return self.theme.px(7 if self.theme.is_kiosk else 4.2)

    def paint_ring(self, painter: QPainter) -> None:
        """Draw the focus ring."""
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.ring_colour()), 3))
            radius = self.theme.radius + 3
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)

    def ring_colour(self) -> str:
        """Give a colour that stands out from the ground."""
        return self.theme.palette.ink

    def paint_key(self, painter: QPainter, body: QRectF, colour: str) -> float:
        """Draw the key at the right end and give the width that it took."""
        if not self.key:
            return 0.0
        painter.setFont(self.theme.font(Text.CAPS))
        width = painter.fontMetrics().horizontalAdvance(self.key) + self.theme.px(3.4)
        height = painter.fontMetrics().height() + self.theme.px(0.6)
        box = QRectF(body.right() - self.padding * 0.7 - width, body.center().y() - height / 2, width, height)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 1.2))
        painter.drawRoundedRect(box, 5, 5)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.key)
        return width + self.padding * 0.7

    def key_width(self) -> int:
        """Give the width that the key will take."""
        words = QFontMetrics(self.theme.font(Text.CAPS)).horizontalAdvance(self.key)
        return words + self.theme.px(3.4) + round(self.padding * 0.7) if self.key else 0

    @override
    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        width = words + 2 * self.padding + self.key_width() + 2 * RING_PX
        return QSize(width, self.minimumHeight())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isCheckable():
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)


class ActionButton(PressedThing):
    """A button that does one thing."""

    def __init__(self, theme: Theme, text: str, *, kind: Kind = Kind.PRIMARY, key: str = "") -> None:
        super().__init__(theme, text, key=key)
        self._kind = kind

    @override
    def ring_colour(self) -> str:
        palette = self.theme.palette
        return palette.signal if self._kind is Kind.ON_INK else palette.ink

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, words, edge = self._colours()
        painter.setPen(QPen(QColor(edge), 1.6))
        painter.setBrush(QColor(ground).darker(112) if self.isDown() else QColor(ground))
        body = self.body
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        taken = self.paint_key(painter, body, words)
        painter.setFont(self.font())
        painter.setPen(QColor(words))
        inner = body.adjusted(self.padding * 0.6, 0, -taken - self.padding * 0.6, 0)
        painter.drawText(inner, _WORDS, self.text())
        self.paint_ring(painter)

    def _colours(self) -> tuple[str, str, str]:
        palette = self.theme.palette
        if not self.isEnabled() and self._kind is Kind.ON_INK:
            return palette.ink, palette.edge, palette.muted
        if not self.isEnabled():
            return palette.paper, palette.muted, palette.line
        return {
            Kind.PRIMARY: (palette.accent, palette.card, palette.accent),
            Kind.SECONDARY: (palette.card, palette.ink, palette.edge),
            Kind.DANGER: (palette.card, palette.no, palette.no),
            Kind.ON_INK: (palette.ink, palette.card, palette.edge),
        }[self._kind]


class Mark(PressedThing):
    """A mark that can be set: a box with a tick, and words."""

    def __init__(self, theme: Theme, text: str, *, key: str = "") -> None:
        super().__init__(theme, text, key=key)
        self.setCheckable(True)

    @override
    def sizeHint(self) -> QSize:
        base = super().sizeHint()
        return QSize(base.width() + self._box_side() + self.theme.px(1.5), base.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, body = self.theme.palette, self.body
        painter.setPen(QPen(QColor(palette.accent if self.isChecked() else palette.edge), 1.6))
        painter.setBrush(QColor(palette.accent_soft if self.isChecked() else palette.card))
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        box = self._paint_box(painter, body)
        taken = self.paint_key(painter, body, palette.muted)
        painter.setFont(self.font())
        painter.setPen(QColor(palette.ink))
        inner = QRect(box.right() + self.theme.px(2.4), int(body.top()), 10, int(body.height()))
        inner.setRight(int(body.right() - taken - self.padding * 0.4))
        painter.drawText(inner, _LEFT, self.text())
        self.paint_ring(painter)

    def _paint_box(self, painter: QPainter, body: QRectF) -> QRect:
        palette, side = self.theme.palette, self._box_side()
        left, top = int(body.left() + self.padding * 0.7), int(body.center().y() - side / 2)
        box = QRect(left, top, side, side)
        painter.setPen(QPen(QColor(palette.accent if self.isChecked() else palette.edge), 2))
        painter.setBrush(QColor(palette.accent if self.isChecked() else palette.card))
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            draw_icon(painter, Icon.TICK, QRectF(box).adjusted(3, 3, -3, -3), palette.card)
        return box

    def _box_side(self) -> int:
        return self.theme.px(9.0 if self.theme.is_kiosk else 5.4)
