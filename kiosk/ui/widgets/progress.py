"""The way of a bib as a line of steps, each with its sign."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, assert_never

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from kiosk.ui.language.formats import say_number
from kiosk.ui.language.saying import say
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.painting import painter_for, turned
from kiosk.ui.widgets.shapes import Icon

_BESIDE: Final = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class Done(Enum):
    """How far a step is."""

    YES = "done"
    NOW = "now"
    NOT_YET = "not yet"
    TROUBLE = "trouble"


def _words(done: Done) -> str:
    match done:
        case Done.YES:
            return say("done")
        case Done.NOW:
            return say("now")
        case Done.NOT_YET:
            return say("not yet")
        case Done.TROUBLE:
            return say("somebody is needed")
        case _:
            assert_never(done)


class StepLine(QLabel):
    """Steps side by side, joined by a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[tuple[str, Done], ...] = ()
        self.setFont(theme.font(Text.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(9.5 * theme.growth))

    def show_steps(self, steps: Sequence[tuple[str, Done]]) -> None:
        """Show how far the bib is."""
        self._steps = tuple(steps)
        self.setAccessibleName(
            ", ".join(say("{step}: {state}", step=name, state=_words(done)) for name, done in steps)
        )
        self.update()

    def shortened(self) -> tuple[str, ...]:
        """Give the names that have too little room to be read whole."""
        room = self.width() / max(1, len(self._steps)) - self._side - 2 * self._theme.px(2)
        return tuple(
            name
            for name, done in self._steps
            if QFontMetrics(self._words_font(done)).horizontalAdvance(name) > room
        )

    @property
    def _side(self) -> int:
        return self._theme.px(6.4 * self._theme.growth)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        width = self.width() / max(1, len(self._steps))
        for number, (name, done) in enumerate(self._steps):
            box = QRectF(number * width, 0, width, self.height())
            self._paint_step(painter, box, number, name, done)

    def _paint_step(self, painter: QPainter, box: QRectF, number: int, name: str, done: Done) -> None:
        palette, whole = self._theme.palette, QRectF(self.rect())
        side = self._side
        disc = QRectF(box.left(), box.center().y() - side / 2, side, side)
        self._paint_disc(painter, turned(self, disc, within=whole), number, done)
        painter.setFont(self._words_font(done))
        painter.setPen(QColor(palette.muted if done is Done.NOT_YET else palette.ink))
        gap = self._theme.px(2)
        words = QRectF(disc.right() + gap, box.top(), box.width() - side - 2 * gap, box.height())
        short = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(turned(self, words, within=whole), _BESIDE, short)
        end = words.left() + painter.fontMetrics().horizontalAdvance(short) + gap
        if number < len(self._steps) - 1 and end < box.right() - 6:
            line = QRectF(end, box.center().y() - 1, box.right() - 8 - end, 2)
            colour = palette.yes if done is Done.YES else palette.line
            painter.fillRect(turned(self, line, within=whole), QColor(colour))

    def _words_font(self, done: Done) -> QFont:
        font = self._theme.font(Text.CAPS if done in {Done.NOW, Done.TROUBLE} else Text.SMALL)
        font.setPixelSize(self._theme.text_px(Text.SMALL))
        return font

    def _paint_disc(self, painter: QPainter, disc: QRectF, number: int, done: Done) -> None:
        palette, inset = self._theme.palette, disc.width() * 0.22
        colour = {Done.YES: palette.yes, Done.NOW: palette.accent, Done.TROUBLE: palette.wait}.get(
            done, palette.edge
        )
        is_open = done is Done.NOT_YET
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(palette.paper if is_open else colour))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        sign = disc.adjusted(inset, inset, -inset, -inset)
        if done in {Done.YES, Done.TROUBLE}:
            icon = Icon.TICK if done is Done.YES else Icon.WARNING
            draw_icon(painter, icon, sign, palette.on_strong)
            return
        painter.setFont(self._theme.font(Text.CAPS))
        painter.setPen(QColor(palette.muted if is_open else palette.on_strong))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), say_number(number + 1))
