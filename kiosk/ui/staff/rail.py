"""The pages at the edge of the staff face, each with its sign, its name and its key."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout
from typing_extensions import override

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import LEAST_TARGET_PX, Text, Theme
from kiosk.ui.widgets.icons import draw_icon
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.painting import turned
from kiosk.ui.widgets.pressed import BESIDE, RING_PX, PressedThing
from kiosk.ui.widgets.shapes import Icon

WIDTH_MM: Final = 52
NARROW_MM: Final = 14


class PageName(Enum):
    """The pages, in the order of their keys, each with its sign."""

    BOARD = Icon.BOARD
    STATIONS = Icon.BELL
    SURGE = Icon.BOLT
    REPLACE = Icon.SWAP
    CHIP = Icon.CHIP
    TWICE = Icon.PEOPLE
    JOURNAL = Icon.BOOK
    EVENT = Icon.FLAG
    DISPLAY = Icon.CONTRAST


def page_words(name: PageName) -> str:
    """Name a page."""
    return {
        PageName.BOARD: say("Board"),
        PageName.STATIONS: say("Stations"),
        PageName.SURGE: say("Surge"),
        PageName.REPLACE: say("Replace"),
        PageName.CHIP: say("Chip"),
        PageName.TWICE: say("Twice & unfinished"),
        PageName.JOURNAL: say("Journal"),
        PageName.EVENT: say("Event"),
        PageName.DISPLAY: say("Display"),
    }[name]


class RailButton(PressedThing):
    """A page: its sign, its name, and a bar at its beginning while it is shown."""

    def __init__(self, theme: Theme, text: str, icon: Icon, *, key: str) -> None:
        super().__init__(theme, text, icon=icon)
        self.key = key
        self.is_narrow = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.say(text)

    def say(self, text: str) -> None:
        """Say something else; Qt takes the key from a button whose words change."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setShortcut(QKeySequence(f"Ctrl+{self.key}"))

    @property
    @override
    def padding(self) -> int:
        return self.theme.px(3.2)

    @override
    def minimumSizeHint(self) -> QSize:
        least = LEAST_TARGET_PX + 2 * RING_PX
        return QSize(max(least, self.theme.px(NARROW_MM)), self.minimumHeight())

    @override
    def _words_height(self, width: int) -> int:
        return self.sign_side() if self.is_narrow else super()._words_height(width)

    def width_wanted(self) -> int:
        """Give the width on which no word is broken."""
        metrics = QFontMetrics(self.theme.font(Text.STRONG))
        word = max(metrics.horizontalAdvance(word) for word in self.text().split())
        sign = round(self.sign_side() * 1.15) + self.padding + self.theme.px(2.6)
        return max(self.theme.px(WIDTH_MM), word + sign + self.key_width() + 2 * RING_PX + self.padding)

    @override
    def nextCheckState(self) -> None:
        """Leave it to the rail which page is shown."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, body = self.theme.palette, self.body
        if self.isChecked() or self.isDown():
            painter.setPen(QPen(QColor(palette.accent), self.theme.edge_px))
            painter.setBrush(QColor(palette.accent_soft))
            painter.drawRoundedRect(body, self.theme.radius, self.theme.radius)
        colour = palette.accent if self.isChecked() else palette.ink
        if self.isChecked():
            high = body.height() * 0.5
            bar = QRectF(body.left(), body.center().y() - high / 2, self.theme.px(1.4), high)
            painter.fillRect(turned(self, bar, within=body), QColor(palette.accent))
        taken = 0.0 if self.is_narrow else self.paint_key(painter, body, palette.muted)
        self._paint_words(painter, body.adjusted(0, 0, -taken, 0), colour)
        self.paint_ring(painter)

    def _paint_words(self, painter: QPainter, room: QRectF, colour: str) -> None:
        side = self.sign_side() * 1.15
        sign = QRectF(room.left() + self.padding, room.center().y() - side / 2, side, side)
        if self.icon_shown is not None:
            draw_icon(painter, self.icon_shown, turned(self, sign, within=self.body), colour)
        if self.is_narrow:
            return
        painter.setFont(self.theme.font(Text.STRONG))
        painter.setPen(QColor(colour))
        words = QRectF(room)
        words.setLeft(sign.right() + self.theme.px(2.6))
        painter.drawText(turned(self, words, within=self.body), BESIDE, self.text())


class Rail(QFrame):
    """All pages, and the bib that is being made here while there is one.

    Signals:
        chosen: a `PageName`.
        visit_chosen: back to the bib that is being made.
    """

    chosen = Signal(object)
    visit_chosen = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAccessibleName(say("Pages"))
        self._theme = kit.theme
        outside = QVBoxLayout(self)
        margin = kit.theme.px(2.0)
        outside.setContentsMargins(margin, margin, margin, margin)
        # a low screen with large words and a call above has no room for all of them at once
        area, column = kit.scroll()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outside.addWidget(area)
        column.setSpacing(0)
        self._buttons: dict[PageName, RailButton] = {}
        for number, name in enumerate(PageName, start=1):
            button = RailButton(kit.theme, page_words(name), name.value, key=str(number))
            button.clicked.connect(lambda *, name=name: self.chosen.emit(name))
            self._buttons[name] = button
            column.addWidget(button)
        column.addSpacing(kit.theme.px(3))
        self._visit = RailButton(kit.theme, "", Icon.PRINTER, key="0")
        self._visit.clicked.connect(self.visit_chosen)
        self._visit.hide()
        column.addWidget(self._visit)
        column.addStretch()
        self._narrow(is_narrow=False)

    def show_page(self, name: PageName | None) -> None:
        """Mark the page that is shown; None: the visit."""
        for one, button in self._buttons.items():
            button.setChecked(one is name)
        self._narrow(is_narrow=name is None)
        self._visit.setChecked(name is None)

    def _narrow(self, *, is_narrow: bool) -> None:
        """Leave the room to the visit, whose screens were made for a whole desk."""
        margins = 2 * self._theme.px(2.0)
        for button in (*self._buttons.values(), self._visit):
            button.is_narrow = is_narrow
            button.setToolTip(button.text() if is_narrow else "")
            button.update()
        wide = max(button.width_wanted() for button in self._buttons.values())
        self.setFixedWidth((self._visit.minimumSizeHint().width() if is_narrow else wide) + margins)

    def show_visit(self, words: str) -> None:
        """Offer the way back to the bib that is being made; nothing: there is none."""
        self._visit.say(words)
        self._visit.setVisible(bool(words))

    def take_key(self, key: str) -> bool:
        """Open the page of a digit."""
        names = list(PageName)
        if key == "0" and self._visit.isVisible():
            self.visit_chosen.emit()
            return True
        if not (key.isascii() and key.isdigit() and 1 <= int(key) <= len(names)):
            return False
        self.chosen.emit(names[int(key) - 1])
        return True
