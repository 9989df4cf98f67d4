"""Makes the parts of a screen in the look of one theme."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.look.theme import Text, Theme, Tone
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Chip, Kind, Mark
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.keypad import Keypad, Keys
from kiosk.ui.widgets.logo import Logo
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.segmented import Option, Segmented
from kiosk.ui.widgets.shapes import Icon
from kiosk.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Kit:
    """Makes labels, fields, buttons and panels."""

    theme: Theme

    def label(self, text: str, style: Text = Text.BODY, colour: str = "") -> QLabel:
        """Make words; they wrap, and are never taken for HTML."""
        label = Words(text)
        label.setFont(self.theme.font(style))
        label.setStyleSheet(f"color: {colour or self.theme.palette.ink}")
        return label

    def muted(self, text: str, style: Text = Text.BODY) -> QLabel:
        """Make words of less weight."""
        return self.label(text, style, self.theme.palette.muted)

    def button(
        self, text: str, *, key: str = "", kind: Kind = Kind.PRIMARY, icon: Icon | None = None
    ) -> ActionButton:
        """Make a button; a key of several letters (F9, Alt+P) works by itself, others are a hint."""
        return ActionButton(self.theme, text, kind=kind, key=key, icon=icon)

    def chip(self, text: str, *, key: str = "") -> Chip:
        """Make a small button for an answer that is given often."""
        return Chip(self.theme, text, key=key)

    def segmented(
        self, options: Sequence[Option], *, name: str, chosen: str = "", is_on_band: bool = False
    ) -> Segmented:
        """Make answers side by side of which one is chosen; see `Segmented`."""
        return Segmented(self.theme, options, name=name, chosen=chosen, is_on_band=is_on_band)

    def keypad(self, keys: Keys, *, name: str, bounce_s: float = 0.0) -> Keypad:
        """Make keys on the screen; see `Keypad`."""
        return Keypad(self.theme, keys, name=name, bounce_s=bounce_s)

    def disc(self, icon: Icon, tone: Tone, *, side: int) -> IconDisc:
        """Make a sign in the strong colour of a tone; `side` in pixels."""
        strong, _ = self.theme.tone(tone)
        if icon is Icon.BUSY:
            return IconDisc(icon, strong, side=side, is_still=self.theme.is_still)
        return IconDisc(icon, self.theme.palette.on_strong, side=side, ground=strong)

    def logo(self, *, height_px: int, name: str) -> Logo | None:
        """Make the mark of the event for the band or a hero; None where it has none."""
        path = self.theme.logo
        return Logo(self.theme, path, height_px=height_px, name=name) if path is not None else None

    def scroll(self) -> tuple[QScrollArea, QVBoxLayout]:
        """Make a part that scrolls up and down, and what it holds; a list's, never a whole screen's."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        held = QWidget()
        held.setObjectName("scrolled")
        inside = QVBoxLayout(held)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self.theme.gap)
        area.setWidget(held)
        return area, inside

    def mark(self, text: str, *, key: str = "", is_set: bool = False) -> Mark:
        """Make a mark."""
        mark = Mark(self.theme, text, key=key)
        mark.setChecked(is_set)
        return mark

    def field(self, name: str, *, placeholder: str = "", is_secret: bool = False) -> QLineEdit:
        """Make a line to write in."""
        field = Field(self.theme, name=name, placeholder=placeholder)
        if is_secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def card(self) -> tuple[QFrame, QVBoxLayout]:
        """Make a white card and what it holds."""
        frame = QFrame()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        margin = self.theme.px(9 if self.theme.is_kiosk else 6.5)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(self.theme.gap)
        return frame, inside

    def row(self, *, spacing: int | None = None) -> QHBoxLayout:
        """Make a row without margins."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.gap if spacing is None else spacing)
        return row

    def column(self, *, spacing: int | None = None) -> QVBoxLayout:
        """Make a column without margins."""
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.gap if spacing is None else spacing)
        return column

    def panel(self, tone: Tone, icon: Icon, headline: str, sentence: str = "", *, tag: str = "") -> QFrame:
        """Make a panel that says something in colour, sign and words; `tag` stands small above it."""
        strong, _ = self.theme.tone(tone)
        frame = Panel(self.theme, tone)
        row = QHBoxLayout(frame)
        pad = self.theme.px(7 if self.theme.is_kiosk else 4.0)
        row.setContentsMargins(pad, pad, pad, pad)
        row.setSpacing(pad)
        # not a margin: the strong edge changes sides with the direction of the words
        row.addSpacing(self.theme.px(2.4) + RING_PX)
        disc = self.disc(icon, tone, side=self.theme.px(22 if self.theme.is_kiosk else 13.5))
        row.addWidget(disc, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(strong, headline, sentence, tag), 1)
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return frame

    def _words(self, colour: str, headline: str, sentence: str, tag: str) -> QLayout:
        words = self.column(spacing=self.theme.px(1.2))
        if tag:
            words.addWidget(self.label(tag, Text.CAPS, colour))
        words.addWidget(self.label(headline, Text.TITLE, colour))
        if sentence:
            words.addWidget(self.label(sentence, Text.BODY if self.theme.is_kiosk else Text.LEAD))
        words.addStretch()
        return words
