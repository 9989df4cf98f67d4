"""Makes the parts of a screen in the look of one theme."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QLineEdit, QSizePolicy, QVBoxLayout

from kiosk.ui.theme import Text, Theme, Tone
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind, Mark
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.panel import Panel
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class Kit:
    """Makes labels, fields, buttons and panels."""

    theme: Theme

    def label(self, text: str, style: Text = Text.BODY, colour: str = "") -> QLabel:
        """Make words; they wrap, and are never taken for HTML."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self.theme.font(style))
        label.setStyleSheet(f"color: {colour or self.theme.palette.ink}")
        return label

    def muted(self, text: str, style: Text = Text.BODY) -> QLabel:
        """Make words of less weight."""
        return self.label(text, style, self.theme.palette.muted)

    def button(self, text: str, *, key: str = "", kind: Kind = Kind.PRIMARY) -> ActionButton:
        """Make a button; a key of several letters (F9, Alt+P) works by itself, others are a hint."""
        return ActionButton(self.theme, text, kind=kind, key=key)

    def mark(self, text: str, *, key: str = "", is_set: bool = False) -> Mark:
        """Make a mark."""
        mark = Mark(self.theme, text, key=key)
        mark.setChecked(is_set)
        return mark

    def field(self, name: str, *, placeholder: str = "", is_secret: bool = False) -> QLineEdit:
        """Make a line to write in."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.setFont(self.theme.font(Text.LEAD))
        field.setMinimumHeight(self.theme.target)
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
        row.setContentsMargins(pad + self.theme.px(2.4) + RING_PX, pad, pad, pad)
        row.setSpacing(pad)
        ground = "" if icon is Icon.BUSY else strong
        colour = strong if icon is Icon.BUSY else self.theme.palette.card
        disc = IconDisc(icon, colour, side=self.theme.px(22 if self.theme.is_kiosk else 13.5), ground=ground)
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
