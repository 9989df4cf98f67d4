"""A list of which one line is chosen, with arrows and Enter or a touch."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kiosk.ui.theme import Text, Theme

_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it stands for, its words, and what stands at its right end."""

    value: str
    title: str
    detail: str = ""
    aside: str = ""


class Choices(QListWidget):
    """Lines to choose from.

    Signals:
        chosen: the value of the line.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, lines: Sequence[Line], *, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(_LineDelegate(self, theme))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fill(lines)
        self.itemClicked.connect(self._choose)

    def fill(self, lines: Sequence[Line]) -> None:
        """Show other lines; the first is the current one."""
        self.clear()
        for line in lines:
            item = QListWidgetItem(f"{line.title} {line.detail} {line.aside}".strip())
            item.setData(Qt.ItemDataRole.UserRole, line)
            self.addItem(item)
        self.setCurrentRow(0)

    @property
    def current(self) -> str:
        """Give the value of the current line, empty if there is none."""
        return _line_of(self.item(self.currentRow())).value if self.currentRow() >= 0 else ""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self._choose(item)
            return
        super().keyPressEvent(event)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(_line_of(item).value)


def _line_of(item: QListWidgetItem) -> Line:
    line = item.data(Qt.ItemDataRole.UserRole)
    return line if isinstance(line, Line) else Line("", "")


class _LineDelegate(QStyledItemDelegate):
    def __init__(self, parent: QListWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        lines = 2.6 if isinstance(line, Line) and line.detail else 1.5
        return QSize(0, round(self._theme.text_px(Text.LEAD) * lines * 1.15) + self._theme.px(3))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(3, 3, -3, -3)
        palette = self._theme.palette
        painter.setPen(QPen(QColor(palette.accent if is_current else palette.line), 2.5 if is_current else 1))
        painter.setBrush(QColor(palette.accent_soft if is_current else palette.card))
        painter.drawRoundedRect(box, self._theme.radius, self._theme.radius)
        self._paint_words(painter, box, line)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, line: Line) -> None:
        pad = self._theme.px(4)
        inner = box.adjusted(pad, self._theme.px(1.2), -pad, -self._theme.px(1.2))
        palette = self._theme.palette
        painter.setFont(self._theme.font(Text.STRONG))
        aside = painter.fontMetrics().horizontalAdvance(line.aside)
        painter.setPen(QColor(palette.accent))
        painter.drawText(inner, _RIGHT, line.aside)
        words = inner.adjusted(0, 0, -aside - pad if aside else 0, 0)
        upper = words.adjusted(0, 0, 0, -words.height() / 2) if line.detail else words
        painter.setFont(self._theme.font(Text.LEAD if line.detail else Text.STRONG))
        painter.setPen(QColor(palette.ink))
        self._elided(painter, upper, line.title)
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(QColor(palette.muted))
        self._elided(painter, words.adjusted(0, words.height() / 2, 0, 0), line.detail)

    def _elided(self, painter: QPainter, box: QRectF, text: str) -> None:
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _LEFT, short)
