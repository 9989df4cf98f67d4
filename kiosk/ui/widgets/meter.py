"""A part of a whole: a bar, and the same in words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme, Tone
from kiosk.ui.widgets.painting import painter_for, turned


class Meter(QWidget):
    """A bar with its words at the end."""

    def __init__(
        self, theme: Theme, *, part: int, whole: int, words: str, name: str, tone: Tone = Tone.INFO
    ) -> None:
        """Make it.

        Args:
            theme: sizes and colours.
            part: of the whole; more than the whole fills the bar.
            whole: 0 leaves the bar empty.
            words: what stands beside the bar, such as "412 of 1,200"; empty: the bar alone.
            name: for screen readers, with what is measured.
            tone: what it means.
        """
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(3))
        self._bar = _Bar(theme, tone)
        self._words = QLabel(words, self)
        self._words.setFont(theme.font(Text.STRONG))
        self._words.setStyleSheet(f"color: {theme.palette.ink}")
        self._words.setVisible(bool(words))
        row.addWidget(self._bar, 1)
        row.addWidget(self._words)
        self.show_part(part, whole, words=words)

    def show_part(self, part: int, whole: int, *, words: str) -> None:
        """Show another part."""
        self._bar.share = min(1.0, part / whole) if whole else 0.0
        self._bar.update()
        self._words.setText(words)
        self.setAccessibleDescription(words)


class _Bar(QWidget):
    def __init__(self, theme: Theme, tone: Tone) -> None:
        super().__init__()
        self._theme = theme
        self._strong, _ = theme.tone(tone)
        self.share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        height = max(10, self._theme.px(5 if self._theme.is_kiosk else 3.2))
        return QSize(self._theme.px(24), height + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        palette = self._theme.palette
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        round_ends = QPainterPath()
        round_ends.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.fillPath(round_ends, QColor(palette.accent_soft))
        filled = QRectF(box.left(), box.top(), box.width() * self.share, box.height())
        painter.setClipPath(round_ends)
        painter.fillRect(turned(self, filled, within=box), QColor(self._strong))
        painter.setClipping(False)
        painter.setPen(QPen(QColor(palette.edge), 1.4))
        painter.drawPath(round_ends)
