"""The mark of the event, as high as it is asked for."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from kiosk.core.colour import contrast
from kiosk.core.errors import InputError
from kiosk.ui.look.theme import Theme

_TRIAL_PX: Final = 48
_SEEN: Final = 1.6
_OPAQUE: Final = 128
_WIDEST: Final = 5.0


def check_logo(path: Path) -> None:
    """Look whether a logo can be drawn.

    Raises:
        InputError: it cannot.
    """
    if _drawn(path, _TRIAL_PX).isNull():
        raise InputError("cannot be drawn; save the logo again as plain SVG or as PNG", where=str(path))


class Logo(QLabel):
    """A picture; it lies on a light plate where it would be lost on the band."""

    def __init__(self, theme: Theme, path: Path, *, height_px: int, name: str) -> None:
        """Make it.

        Args:
            theme: colours.
            path: a PNG or SVG file.
            height_px: of the whole, with the plate.
            name: for screen readers.
        """
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        trial = _drawn(path, _TRIAL_PX)
        self._plate = theme.palette.plate if _is_lost(trial, theme.palette.band) else ""
        pad = height_px * 0.12 if self._plate else 0.0
        ratio = self.devicePixelRatioF()
        self._image = _drawn(path, round((height_px - 2 * pad) * ratio))
        width = self._image.width() / ratio + 2 * pad
        self._box = QRectF(pad, pad, width - 2 * pad, height_px - 2 * pad)
        self.setFixedSize(QSize(round(width), height_px))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if self._plate:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._plate))
            radius = self.height() * 0.12
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.drawImage(self._box, self._image)


def _drawn(path: Path, height_px: int) -> QImage:
    if path.suffix == ".svg":
        renderer = QSvgRenderer(str(path))
        size = renderer.defaultSize()
        if not renderer.isValid() or size.isEmpty():
            return QImage()
        width = round(min(_WIDEST, size.width() / size.height()) * height_px)
        image = QImage(max(1, width), height_px, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, QRectF(image.rect()))
        painter.end()
        return image
    picture = QImage(str(path))
    if picture.isNull():
        return picture
    room = QSize(round(height_px * _WIDEST), height_px)
    return picture.scaled(
        room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _is_lost(image: QImage, ground: str) -> bool:
    """Tell whether more than half of a picture can hardly be told from a ground."""
    lost = seen = 0
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            colour = image.pixelColor(x, y)
            if colour.alpha() < _OPAQUE:
                continue
            if contrast(colour.name(), ground) < _SEEN:
                lost += 1
            else:
                seen += 1
    return lost > seen
