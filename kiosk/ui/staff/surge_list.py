"""The lines of the surge list: start time, start area, number, name, and how far it is."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from kiosk.core.board import SurgeEntry
from kiosk.core.event import Event, StartArea
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Theme
from kiosk.ui.staff.surge_round import SurgeRound
from kiosk.ui.staff.words import clock_words
from kiosk.ui.widgets.areas import area_path
from kiosk.ui.widgets.kit import Kit

_MIDDLE: Final = int(Qt.AlignmentFlag.AlignVCenter)
_DARK_LUMA: Final = 150


class SurgeRows(QListWidget):
    """Everybody on the list, in the order in which they start."""

    def __init__(self, kit: Kit, event: Event) -> None:
        super().__init__()
        self._kit, self._event = kit, event
        self._wish = ""
        self.setAccessibleName(say("Who waits for a bib"))
        self.setItemDelegate(_RowDelegate(self, kit.theme))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def entry(self) -> SurgeEntry | None:
        """Give the entry of the current line."""
        item = self.currentItem()
        if self.currentRow() < 0:
            return None
        row = item.data(Qt.ItemDataRole.UserRole)
        return row.entry if isinstance(row, _Row) else None

    def wish_for(self, entry: SurgeEntry) -> None:
        """Make this entry the current one as soon as it is shown."""
        self._wish = entry.entitlement_id

    def show_entries(self, surge: SurgeRound, names: Mapping[str, str], *, here: str) -> None:
        """Show the list; the line that was chosen stays so."""
        rows = [_row_of(entry, surge, names, here, self._event) for entry in surge.entries]
        if [self.item(n).data(Qt.ItemDataRole.UserRole) for n in range(self.count())] == rows:
            return
        chosen = self._wish or (self.entry.entitlement_id if self.entry else "")
        self._wish = ""
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.words)
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.addItem(item)
        found = next((n for n, row in enumerate(rows) if row.entry.entitlement_id == chosen), 0)
        self.setCurrentRow(found if rows else -1)
        self.verticalScrollBar().setValue(scrolled)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own
        if found and not self.visualItemRect(self.item(found)).intersects(self.viewport().rect()):
            self.scrollToItem(self.item(found))
        self.currentRowChanged.emit(self.currentRow())


class _Row:
    """What stands on one line."""

    def __init__(
        self, entry: SurgeEntry, start: str, number: str, state: str, area: StartArea | None
    ) -> None:
        self.entry, self.start, self.number, self.state, self.area = entry, start, number, state, area
        self.name = entry.runner.member.name

    @property
    def words(self) -> str:
        letter = say("start area {letter}", letter=self.area.letter) if self.area else ""
        return "  ".join(part for part in (self.start, letter, self.number, self.name, self.state) if part)

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Row) and (self.entry, self.words) == (other.entry, other.words)

    @override
    def __hash__(self) -> int:
        return hash(self.words)


def _row_of(entry: SurgeEntry, surge: SurgeRound, names: Mapping[str, str], here: str, event: Event) -> _Row:
    race = event.race(entry.race)
    number = str(entry.bib) if entry.bib is not None else say("new")
    start = clock_words(race.start, event) if race else ""
    return _Row(
        entry,
        start,
        number,
        _state_words(entry, surge, names, here),
        race.start_area(entry.start_area) if race else None,
    )


def _state_words(entry: SurgeEntry, surge: SurgeRound, names: Mapping[str, str], here: str) -> str:
    if entry.done_at is not None:
        return say("Done")
    if surge.entry is not None and entry.entitlement_id == surge.entry.entitlement_id:
        return say("Being made here")
    if entry.taken_by == here:
        return say("Begun here: was it handed over?")
    if entry.taken_by:
        return say("Being made at {station}", station=names.get(entry.taken_by, entry.taken_by[:4]))
    return say("Laid aside") if surge.is_laid_aside(entry) else say("Waiting")


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, parent: QListWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(44, self._theme.px(11.5), round(self._theme.text_px(Text.LEAD) * 2.1)))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(row, _Row):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, box = self._theme.palette, QRectF(option.rect).adjusted(3, 2, -3, -2)
        painter.setPen(QPen(QColor(palette.accent if is_current else palette.line), 2.2 if is_current else 1))
        painter.setBrush(QColor(palette.accent_soft if is_current else palette.card))
        painter.drawRoundedRect(box, self._theme.radius, self._theme.radius)
        self._paint_columns(painter, box, row, is_mirrored=option.direction is Qt.LayoutDirection.RightToLeft)
        painter.restore()

    def _paint_columns(self, painter: QPainter, box: QRectF, row: _Row, *, is_mirrored: bool) -> None:
        theme, palette = self._theme, self._theme.palette
        is_done = row.entry.done_at is not None
        ink = palette.muted if is_done else palette.ink
        left, pad = box.left() + theme.px(4), theme.px(3)
        # what became of the bib is read whole, a long name gives way
        wanted = QFontMetrics(theme.font(Text.STRONG)).horizontalAdvance(row.state) + theme.px(5)
        state_width = min(max(box.width() * 0.33, wanted), box.width() * 0.5)

        def put(text: str, width: float, style: Text, colour: str) -> None:
            nonlocal left
            painter.setFont(theme.font(style))
            painter.setPen(QColor(colour))
            self._words(
                painter, QRectF(left, box.top(), width, box.height()), text, box, is_mirrored=is_mirrored
            )
            left += width + pad

        digits = QFontMetrics(theme.font(Text.LEAD)).horizontalAdvance("00000")
        put(row.start, round(digits * 1.1), Text.STRONG, ink)
        if row.area is not None:
            side = box.height() * 0.62
            sign = QRectF(left, box.center().y() - side / 2, side, side)
            self._paint_area(painter, _turned(sign, box) if is_mirrored else sign, row.area)
        left += box.height() * 0.62 + pad
        wide = max(digits, QFontMetrics(theme.font(Text.LEAD)).horizontalAdvance(say("new")))
        put(row.number, wide + pad, Text.LEAD, ink)
        put(row.name, box.right() - left - state_width - pad, Text.LEAD, ink)
        put(row.state, state_width - theme.px(4), Text.STRONG, self._state_colour(row))

    def _state_colour(self, row: _Row) -> str:
        palette = self._theme.palette
        if row.entry.done_at is not None:
            return palette.yes
        return palette.accent if row.entry.taken_by else palette.muted

    def _words(self, painter: QPainter, cell: QRectF, text: str, box: QRectF, *, is_mirrored: bool) -> None:
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(cell.width()))
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(_turned(cell, box) if is_mirrored else cell, _MIDDLE | int(side), short)

    def _paint_area(self, painter: QPainter, box: QRectF, area: StartArea) -> None:
        colour = QColor(area.colour)
        painter.setPen(QPen(colour.darker(130), 1.2))
        painter.setBrush(colour)
        painter.drawPath(area_path(area.shape, box))
        luma = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
        font = self._theme.font(Text.STRONG)
        font.setPixelSize(round(box.height() * 0.52))
        painter.setFont(font)
        painter.setPen(QColor("#0b1b36" if luma > _DARK_LUMA else "#ffffff"))
        low = box.height() * (0.14 if area.shape == "triangle" else 0.0)
        painter.drawText(box.translated(QPointF(0, low)), int(Qt.AlignmentFlag.AlignCenter), area.letter)


def _turned(cell: QRectF, box: QRectF) -> QRectF:
    """Mirror a cell within its line."""
    return QRectF(box.left() + box.right() - cell.right(), cell.top(), cell.width(), cell.height())
