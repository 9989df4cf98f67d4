"""Icons and start areas as widgets."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from kiosk.core.colour import WHITE, contrast
from kiosk.core.event import StartArea
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.areas import area_path, shape_words
from kiosk.ui.widgets.painting import painter_for
from kiosk.ui.widgets.shapes import DIRECTED, SIDE, Icon, icon_path

TURN_MS: Final = 40
TURN_DEGREES: Final = 10


def draw_icon(painter: QPainter, icon: Icon, box: QRectF, colour: str) -> None:
    """Draw an icon into a square; one that points somewhere follows the direction of the words."""
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width() / SIDE, box.height() / SIDE)
    if icon in DIRECTED and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(SIDE, 0)
        painter.scale(-1, 1)
    round_pen = QPen(
        QColor(colour), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
    painter.setPen(round_pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(icon_path(icon))
    painter.restore()


class IconDisc(QWidget):
    """A filled disc with an icon; `BUSY` turns while it is seen, and stands where nothing may move."""

    def __init__(
        self, icon: Icon, colour: str, *, side: int, ground: str = "", is_still: bool = False
    ) -> None:
        super().__init__()
        self._is_still = is_still
        self._icon, self._colour, self._ground = icon, colour, ground
        self.setFixedSize(side, side)
        self._angle = 0
        self._turn = QTimer(self)
        self._turn.setInterval(TURN_MS)
        self._turn.timeout.connect(self._step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        if self._icon is Icon.BUSY:
            self._paint_turning(painter, box)
            return
        if self._ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._ground))
            painter.drawEllipse(box)
            inset = box.width() * 0.24
            box = box.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, self._icon, box, self._colour)

    def _paint_turning(self, painter: QPainter, box: QRectF) -> None:
        width = max(3.0, box.width() / 9)
        ring = box.adjusted(width, width, -width, -width)
        faint = QColor(self._colour)
        faint.setAlpha(50)
        painter.setPen(QPen(faint, width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(self._colour), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, (90 - self._angle) * 16, 100 * 16)
        if self._is_still:
            self._paint_hands(painter, ring)

    def _paint_hands(self, painter: QPainter, ring: QRectF) -> None:
        centre, reach = ring.center(), ring.width() * 0.26
        painter.drawLine(centre, centre - QPointF(0, reach))
        painter.drawLine(centre, centre + QPointF(reach * 0.8, reach * 0.5))

    def _step(self) -> None:
        self._angle = (self._angle + TURN_DEGREES) % 360
        self.update()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        if self._icon is Icon.BUSY and not self._is_still:
            self._turn.start()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._turn.stop()


class AreaBadge(QLabel):
    """A start area: its shape in its colour with its letter, so that no colour stands alone."""

    def __init__(self, theme: Theme, area: StartArea, *, side: int) -> None:
        super().__init__()
        self._theme, self._area = theme, area
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{area.letter}, {shape_words(area.shape)}")

    @override
    def sizeHint(self) -> QSize:
        return self.size()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        colour = QColor(self._area.colour)
        painter.setPen(QPen(colour.darker(130) if self._theme.is_light else QColor(WHITE), 1.5))
        painter.setBrush(colour)
        painter.drawPath(area_path(self._area.shape, box))
        self._paint_letter(painter, box)

    def _paint_letter(self, painter: QPainter, box: QRectF) -> None:
        dark = "#10151f"
        is_light = contrast(dark, self._area.colour) >= contrast(WHITE, self._area.colour)
        font = self._theme.font(Text.NAME)
        font.setPixelSize(round(box.height() * (0.40 if self._area.shape == "triangle" else 0.46)))
        painter.setFont(font)
        painter.setPen(QColor(dark if is_light else WHITE))
        low = box.height() * (0.16 if self._area.shape == "triangle" else 0.0)
        painter.drawText(
            box.translated(QPointF(0, low)), int(Qt.AlignmentFlag.AlignCenter), self._area.letter
        )
