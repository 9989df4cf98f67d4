"""The way of a bib as a line of steps, each with its sign."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from kiosk.ui.theme import Text, Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.shapes import Icon

_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class Done(Enum):
    """How far a step is."""

    YES = "done"
    NOW = "now"
    NOT_YET = "not yet"
    TROUBLE = "trouble"


class StepLine(QWidget):
    """Steps side by side, joined by a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[tuple[str, Done], ...] = ()
        self.setFont(theme.font(Text.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(9.5))

    def show_steps(self, steps: Sequence[tuple[str, Done]]) -> None:
        """Show how far the bib is."""
        self._steps = tuple(steps)
        self.setAccessibleName(", ".join(f"{name}: {done.value}" for name, done in steps))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(9.5))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(1, len(self._steps))
        for number, (name, done) in enumerate(self._steps):
            box = QRectF(number * width, 0, width, self.height())
            self._paint_step(painter, box, number, name, done)

    def _paint_step(self, painter: QPainter, box: QRectF, number: int, name: str, done: Done) -> None:
        palette, side = self._theme.palette, self._theme.px(6.4)
        colour = {Done.YES: palette.yes, Done.NOW: palette.accent, Done.TROUBLE: palette.wait}.get(
            done, palette.edge
        )
        disc = QRectF(box.left(), box.center().y() - side / 2, side, side)
        is_open = done is Done.NOT_YET
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(palette.paper if is_open else colour))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        self._paint_sign(painter, disc, number, done, palette.muted if is_open else palette.card)
        font = self._theme.font(Text.CAPS if done in {Done.NOW, Done.TROUBLE} else Text.SMALL)
        font.setPixelSize(self._theme.text_px(Text.SMALL))
        painter.setFont(font)
        painter.setPen(QColor(palette.muted if is_open else palette.ink))
        words = QRectF(disc.right() + self._theme.px(2), box.top(), box.width() - side, box.height())
        painter.drawText(words, _LEFT, name)
        end = words.left() + painter.fontMetrics().horizontalAdvance(name) + self._theme.px(2.5)
        if number < len(self._steps) - 1 and end < box.right() - 6:
            painter.setPen(QPen(QColor(palette.yes if done is Done.YES else palette.line), 2))
            painter.drawLine(int(end), int(box.center().y()), int(box.right() - 8), int(box.center().y()))

    def _paint_sign(self, painter: QPainter, disc: QRectF, number: int, done: Done, colour: str) -> None:
        inset = disc.width() * 0.22
        if done is Done.YES:
            draw_icon(painter, Icon.TICK, disc.adjusted(inset, inset, -inset, -inset), colour)
        elif done is Done.TROUBLE:
            draw_icon(painter, Icon.WARNING, disc.adjusted(inset, inset, -inset, -inset), colour)
        else:
            painter.setFont(self._theme.font(Text.CAPS))
            painter.setPen(QColor(colour))
            painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
