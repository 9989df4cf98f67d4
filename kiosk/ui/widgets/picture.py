"""The picture of a bib, as large as there is room."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from kiosk.ui.look.theme import Theme


class BibPicture(QLabel):
    """Shows a PNG in its own proportions; nothing until it has one."""

    def __init__(self, theme: Theme, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._pixmap = QPixmap()
        self.setAccessibleName(name)
        self.setMinimumSize(theme.px(30), theme.px(26))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def has_picture(self) -> bool:
        """Tell whether there is something to see."""
        return not self._pixmap.isNull()

    def show_png(self, png: bytes) -> None:
        """Show a picture."""
        self._pixmap.loadFromData(png)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(70), self._theme.px(62))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pixmap.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        ratio = self.devicePixelRatioF()
        box = QRectF(left, top, size.width(), size.height())
        smooth = self._pixmap.scaled(
            size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawPixmap(box.toRect(), smooth)
        painter.setPen(QPen(QColor(self._theme.palette.line), 1))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
