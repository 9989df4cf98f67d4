"""Bars side by side, one for each hour or the like, each with its value in digits."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from kiosk.ui.language.formats import say_number
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.painting import painter_for, turned

_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)
_AT_AXIS: Final = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
_NICE: Final = (1, 2, 5)
_LINES: Final = 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: what stands under it, such as "10".
        value: 0 or more.
        words: the same for screen readers, such as "10 to 11: 34 bibs".
        is_now: it still grows; it is drawn with stripes.
    """

    label: str
    value: int
    words: str
    is_now: bool = False


class BarChart(QLabel):
    """Bars over an axis; the first stands where reading begins."""

    def __init__(self, theme: Theme, bars: Sequence[Bar] = (), *, name: str) -> None:
        """Make a chart.

        Args:
            theme: sizes and colours.
            bars: in their order.
            name: what is counted, for screen readers.
        """
        super().__init__()
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_bars(bars)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self._bars = tuple(bars)
        self.setAccessibleDescription("\n".join(bar.words for bar in bars))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(52))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(30))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setFont(self._theme.font(Text.SMALL))
        metrics = painter.fontMetrics()
        step = nice_step(max((bar.value for bar in self._bars), default=0))
        top = step * _LINES
        scale = metrics.horizontalAdvance(say_number(top)) + self._theme.px(3)
        line = metrics.height()
        field = QRectF(scale, line * 1.3, self.width() - scale, self.height() - line * 2.8)
        self._paint_scale(painter, field, step)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, field, place, bar, top)
        painter.setPen(QPen(QColor(self._theme.palette.edge), 2))
        foot = turned(self, field, within=QRectF(self.rect()))
        painter.drawLine(foot.bottomLeft(), foot.bottomRight())

    def _paint_scale(self, painter: QPainter, field: QRectF, step: int) -> None:
        palette, whole = self._theme.palette, QRectF(self.rect())
        height = painter.fontMetrics().height()
        for number in range(_LINES + 1):
            y = field.bottom() - field.height() * number / _LINES
            words = QRectF(0, y - height / 2, field.left() - self._theme.px(2), height)
            painter.setPen(QColor(palette.muted))
            value = say_number(step * number)
            painter.drawText(turned(self, words, within=whole), _AT_AXIS, value)
            shown = turned(self, field, within=whole)
            painter.setPen(QPen(QColor(palette.line), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QLineF(shown.left(), y, shown.right(), y))

    def _paint_bar(self, painter: QPainter, field: QRectF, place: int, bar: Bar, top: int) -> None:
        whole = QRectF(self.rect())
        room = field.width() / len(self._bars)
        height = field.height() * bar.value / top
        width = min(room * 0.68, self._theme.px(16))
        left = field.left() + room * place + (room - width) / 2
        body = turned(self, QRectF(left, field.bottom() - height, width, height), within=whole)
        if bar.value:
            self._fill(painter, body, is_now=bar.is_now)
        slot = turned(self, QRectF(field.left() + room * place, 0, room, 1), within=whole)
        self._write(painter, QRectF(slot.left(), field.bottom(), room, 0), bar.label, is_under=True)
        if bar.value:
            over = QRectF(slot.left(), body.top(), room, 0)
            self._write(painter, over, say_number(bar.value), is_under=False)

    def _fill(self, painter: QPainter, body: QRectF, *, is_now: bool) -> None:
        palette = self._theme.palette
        radius = min(self._theme.px(1), body.height())
        path = QPainterPath()
        path.addRoundedRect(body, radius, radius)
        path.addRect(body.adjusted(0, radius, 0, 0))
        path.setFillRule(Qt.FillRule.WindingFill)
        path = path.simplified()
        painter.setPen(QPen(QColor(palette.accent), 2) if is_now else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent_soft if is_now else palette.accent))
        painter.drawPath(path)
        if is_now:
            painter.fillPath(path, _stripes(palette.accent))

    def _write(self, painter: QPainter, at: QRectF, words: str, *, is_under: bool) -> None:
        """Write over or under a bar; nothing where its slot is too narrow for the words."""
        metrics = QFontMetrics(painter.font())
        if metrics.horizontalAdvance(words) > at.width():
            return
        height = metrics.height()
        top = at.top() + height * 0.25 if is_under else at.top() - height * 1.05
        painter.setPen(QColor(self._theme.palette.muted if is_under else self._theme.palette.ink))
        painter.drawText(QRectF(at.left(), top, at.width(), height), _CENTRE, words)


def nice_step(highest: int) -> int:
    """Give the distance of the lines of a scale: 1, 2 or 5 times a power of ten, at least 1."""
    least = max(1, ceil(highest / _LINES))
    power = int(10 ** (len(str(least)) - 1))
    return next(factor * power for factor in (*_NICE, 10) if factor * power >= least)


def _stripes(colour: str) -> QBrush:
    return QBrush(QColor(colour), Qt.BrushStyle.BDiagPattern)
