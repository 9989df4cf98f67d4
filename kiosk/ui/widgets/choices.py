"""A list of which one line is chosen, with arrows and Enter or a touch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.widgets.painting import turned
from kiosk.ui.widgets.pressed import BESIDE

_AT_END: Final = int(Qt.AlignmentFlag.AlignRight) | int(Qt.AlignmentFlag.AlignVCenter)
_EDGE_PX: Final = 3


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
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
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
        self._list, self._theme = parent, theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, Line):
            return QSize(0, 0)
        width = self._words_width(self._list.viewport().width() - 2 * _EDGE_PX, line)
        height = self._height(self._title_font(line), line.title, width)
        height += self._height(self._theme.font(Text.BODY), line.detail, width)
        least = self._theme.target
        return QSize(0, max(least, height + round(self._theme.px(2.4)) + 2) + 2 * _EDGE_PX)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(line, Line):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._list.layoutDirection())
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        palette = self._theme.palette
        width = 3.0 if is_current else self._theme.thin
        painter.setPen(QPen(QColor(palette.accent if is_current else palette.line), width))
        painter.setBrush(QColor(palette.accent_soft if is_current else palette.card))
        painter.drawRoundedRect(box, self._theme.radius, self._theme.radius)
        self._paint_words(painter, box, line)
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, line: Line) -> None:
        palette, pad = self._theme.palette, self._theme.px(4)
        inner = box.adjusted(pad, 0, -pad, 0)
        painter.setFont(self._theme.font(Text.STRONG))
        painter.setPen(QColor(palette.accent))
        painter.drawText(inner, _AT_END, line.aside)
        width = self._words_width(round(box.width()), line)
        upper = self._height(self._title_font(line), line.title, width)
        lower = self._height(self._theme.font(Text.BODY), line.detail, width)
        top = inner.center().y() - (upper + lower) / 2
        painter.setFont(self._title_font(line))
        painter.setPen(QColor(palette.ink))
        title = turned(self._list, QRectF(inner.left(), top, width, upper), within=inner)
        painter.drawText(title, BESIDE, line.title)
        painter.setFont(self._theme.font(Text.BODY))
        painter.setPen(QColor(palette.muted))
        detail = turned(self._list, QRectF(inner.left(), top + upper, width, lower), within=inner)
        painter.drawText(detail, BESIDE, line.detail)

    def _title_font(self, line: Line) -> QFont:
        return self._theme.font(Text.LEAD if line.detail else Text.STRONG)

    def _words_width(self, width: int, line: Line) -> int:
        """Give the room for title and detail: what the end of the line leaves."""
        pad = self._theme.px(4)
        aside = QFontMetrics(self._theme.font(Text.STRONG)).horizontalAdvance(line.aside)
        return max(40, width - 2 * pad - (aside + pad if aside else 0))

    def _height(self, font: QFont, words: str, width: int) -> int:
        if not words:
            return 0
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), BESIDE, words).height()
