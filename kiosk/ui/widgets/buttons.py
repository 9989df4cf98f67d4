"""Things to press: a button with its key, and a mark that can be set."""

from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from typing_extensions import override

from kiosk.ui.look.theme import Palette, Text, Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.painting import painter_for, turned
from kiosk.ui.widgets.pressed import AMID, BESIDE, RING_PX, PressedThing
from kiosk.ui.widgets.shapes import Icon

__all__ = ["RING_PX", "ActionButton", "Chip", "Kind", "Mark", "PressedThing"]


class Kind(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    ON_INK = "on_ink"


@dataclass(frozen=True, slots=True)
class _Coat:
    ground: str
    words: str
    edge: str
    is_dashed: bool = False


class ActionButton(PressedThing):
    """A button that does one thing."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.PRIMARY,
        key: str = "",
        icon: Icon | None = None,
    ) -> None:
        """Make a button; see `PressedThing`."""
        super().__init__(theme, text, key=key, icon=icon)
        self.kind = kind

    @override
    def ring_colour(self) -> str:
        palette = self.theme.palette
        return palette.signal if self.kind is Kind.ON_INK else palette.focus

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        coat, body = self._coat(), self.body
        line = Qt.PenStyle.DashLine if coat.is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(coat.edge), self.theme.edge_px, line))
        painter.setBrush(self._ground(coat))
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        taken = self.paint_key(painter, body, coat.words)
        painter.setFont(self.words_font())
        painter.setPen(QColor(coat.words))
        room = body.adjusted(self.padding * 0.6, 0, -taken - self.padding * 0.6, 0)
        self._paint_words(painter, turned(self, room, within=body), coat.words)
        self.paint_ring(painter)

    def _ground(self, coat: _Coat) -> QColor:
        ground = QColor(coat.ground)
        if not self.isDown():
            return ground
        return ground.darker(118) if self.theme.is_light else ground.lighter(135)

    def _paint_words(self, painter: QPainter, room: QRectF, colour: str) -> None:
        side = self.sign_side()
        if not side or self.icon_shown is None:
            painter.drawText(room, AMID, self.text())
            return
        gap = self.padding * 0.55
        bound = painter.boundingRect(room.adjusted(side + gap, 0, 0, 0), AMID, self.text())
        both = QRectF(0, room.top(), bound.width() + side + gap, room.height())
        both.moveCenter(room.center())
        sign = turned(self, QRectF(both.left(), both.center().y() - side / 2, side, side), within=both)
        words = turned(self, both.adjusted(side + gap, 0, 1, 0), within=both)
        draw_icon(painter, self.icon_shown, sign, colour)
        painter.drawText(words, BESIDE, self.text())

    def _coat(self) -> _Coat:
        palette = self.theme.palette
        if not self.isEnabled():
            return _unavailable(palette, self.kind)
        match self.kind:
            case Kind.PRIMARY:
                return _Coat(palette.accent, palette.on_strong, palette.accent)
            case Kind.SECONDARY:
                return _Coat(palette.card, palette.ink, palette.edge)
            case Kind.DANGER:
                return _Coat(palette.card, palette.no, palette.no)
            case Kind.ON_INK:
                return _Coat(palette.band, palette.on_band, palette.band_edge)
            case _:
                assert_never(self.kind)


def _unavailable(palette: Palette, kind: Kind) -> _Coat:
    if kind is Kind.ON_INK:
        return _Coat(palette.band, palette.band_muted, palette.band_edge, is_dashed=True)
    return _Coat(palette.paper, palette.muted, palette.edge, is_dashed=True)


class Chip(ActionButton):
    """A small button for an answer that is given often."""

    def __init__(self, theme: Theme, text: str, *, key: str = "") -> None:
        super().__init__(theme, text, kind=Kind.SECONDARY, key=key)
        self.setFont(theme.font(Text.BODY))

    @property
    @override
    def padding(self) -> int:
        return self.theme.px(5 if self.theme.is_kiosk else 3.2)


class Mark(PressedThing):
    """A mark that can be set: a box with a tick, and words."""

    def __init__(self, theme: Theme, text: str, *, key: str = "") -> None:
        super().__init__(theme, text, key=key)
        self.setCheckable(True)

    @override
    def extra_width(self) -> int:
        return super().extra_width() + self._box_side() + self.theme.px(2.4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        palette, body = self.theme.palette, self.body
        line = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        edge = palette.accent if self.isChecked() and self.isEnabled() else palette.edge
        painter.setPen(QPen(QColor(edge), self.theme.edge_px, line))
        painter.setBrush(QColor(palette.accent_soft if self.isChecked() else palette.card))
        painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        box = self._paint_box(painter, body, edge)
        taken = self.paint_key(painter, body, palette.muted)
        painter.setFont(self.font())
        painter.setPen(QColor(palette.ink if self.isEnabled() else palette.muted))
        left = body.left() + self.padding * 0.7 + box.width() + self.theme.px(2.4)
        room = QRectF(left, body.top(), body.right() - taken - self.padding * 0.4 - left, body.height())
        painter.drawText(turned(self, room, within=body), BESIDE, self.text())
        self.paint_ring(painter)

    def _paint_box(self, painter: QPainter, body: QRectF, edge: str) -> QRectF:
        palette, side = self.theme.palette, self._box_side()
        at = QRectF(body.left() + self.padding * 0.7, body.center().y() - side / 2, side, side)
        box = turned(self, at, within=body)
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(palette.accent if self.isChecked() else palette.card))
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            draw_icon(painter, Icon.TICK, box.adjusted(3, 3, -3, -3), palette.on_strong)
        return box

    def _box_side(self) -> int:
        return self.theme.px((9.0 if self.theme.is_kiosk else 5.4) * self.theme.growth)
