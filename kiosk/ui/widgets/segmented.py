"""A few answers side by side, of which one is chosen: with a touch, or the arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from kiosk.ui.look.theme import Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.painting import painter_for, turned
from kiosk.ui.widgets.pressed import AMID, BESIDE, RING_PX, PressedThing
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class Option:
    """One answer.

    Attributes:
        value: what it stands for.
        text: what it says; may be empty beside an icon.
        name: what a screen reader says; empty: the text.
        scale: of its letters, 1 is usual (for "A A A").
    """

    value: str
    text: str
    name: str = ""
    icon: Icon | None = None
    scale: float = 1.0


class Segmented(QWidget):
    """Answers side by side.

    Signals:
        chosen: the value, once a person has chosen another.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        options: Sequence[Option],
        *,
        name: str,
        chosen: str = "",
        is_on_band: bool = False,
    ) -> None:
        """Make it.

        Args:
            theme: sizes and colours.
            options: two to five.
            name: of the whole, for screen readers.
            chosen: the value of what is chosen at first; empty: nothing.
            is_on_band: it stands on the dark upper edge.
        """
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: dict[str, Segment] = {}
        for option in options:
            segment = Segment(theme, option, group=name, is_on_band=is_on_band)
            segment.setChecked(option.value == chosen)
            segment.clicked.connect(lambda *_, value=option.value: self._choose(value))
            row.addWidget(segment, 1)
            self._segments[option.value] = segment
        self._value = chosen

    @property
    def value(self) -> str:
        """Give what is chosen; empty for nothing."""
        return self._value

    def segment(self, value: str) -> "Segment":
        """Give the button of an answer."""
        return self._segments[value]

    def choose(self, value: str) -> None:
        """Choose an answer without telling anybody."""
        self._value = value
        for known, segment in self._segments.items():
            segment.setChecked(known == value)

    def _choose(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class Segment(PressedThing):
    """One answer of a `Segmented`; what is chosen has a bar under it, not a colour alone."""

    def __init__(self, theme: Theme, option: Option, *, group: str, is_on_band: bool) -> None:
        super().__init__(theme, option.text, icon=option.icon)
        self._scale, self._is_on_band = option.scale, is_on_band
        self.setAccessibleName(option.name or option.text)
        self.setAccessibleDescription(group)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    @property
    @override
    def padding(self) -> int:
        return self.theme.px(4.4 if self.theme.is_kiosk else 3.0)

    @override
    def words_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(font.pixelSize() * self._scale))
        return font

    @override
    def ring_colour(self) -> str:
        return self.theme.palette.signal if self._is_on_band else self.theme.palette.focus

    @override
    def extra_width(self) -> int:
        sign = self.sign_side() + (round(self.padding * 0.55) if self.text() else 0)
        return 2 * self.padding + (sign if self.sign_side() else 0) + 2 * RING_PX

    @override
    def sizeHint(self) -> QSize:
        base = super().sizeHint()
        return QSize(max(base.width(), self.theme.target + 2 * RING_PX), base.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        ground, words, edge = self._colours()
        body = self.body
        painter.setPen(QPen(QColor(edge), 3.0 if self.isChecked() else self.theme.edge_px))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        painter.setPen(QColor(words))
        painter.setFont(self.words_font())
        self._paint_words(painter, body, words)
        if self.isChecked():
            self._paint_bar(painter, body, words)
        self.paint_ring(painter)

    def _paint_words(self, painter: QPainter, body: QRectF, colour: str) -> None:
        side = float(self.sign_side())
        if self.icon_shown is None:
            painter.drawText(body, AMID, self.text())
            return
        gap = self.padding * 0.55 if self.text() else 0.0
        taken = side + gap + QFontMetrics(painter.font()).horizontalAdvance(self.text())
        both = QRectF(body.center().x() - taken / 2, body.top(), taken + 1, body.height())
        sign = QRectF(both.left(), both.center().y() - side / 2, side, side)
        draw_icon(painter, self.icon_shown, turned(self, sign, within=both), colour)
        painter.drawText(turned(self, both.adjusted(side + gap, 0, 0, 0), within=both), BESIDE, self.text())

    def _paint_bar(self, painter: QPainter, body: QRectF, colour: str) -> None:
        width, height = min(body.width() * 0.46, self.theme.px(14)), max(3.0, self.theme.px(0.9))
        bar = QRectF(body.center().x() - width / 2, body.bottom() - height * 2.6, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(bar, height / 2, height / 2)

    def _colours(self) -> tuple[str, str, str]:
        palette = self.theme.palette
        if self._is_on_band:
            chosen = (palette.on_band, palette.band, palette.signal)
            return chosen if self.isChecked() else (palette.band, palette.on_band, palette.band_edge)
        if self.isChecked():
            return palette.accent, palette.on_strong, palette.accent
        return palette.card, palette.ink, palette.edge
