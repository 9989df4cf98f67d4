"""What is said beside a visit: something went wrong outside of it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.ui.language.texts import as_sentence
from kiosk.ui.look.theme import Text
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class Notice(QFrame):
    """A line above the lower edge, until it is dismissed or the next state comes."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("trouble")
        row = QHBoxLayout(self)
        margin = kit.theme.px(5)
        row.setContentsMargins(margin, kit.theme.px(2), margin, kit.theme.px(2))
        row.setSpacing(kit.theme.px(3))
        palette = kit.theme.palette
        row.addWidget(IconDisc(Icon.WARNING, palette.on_strong, side=kit.theme.px(7), ground=palette.wait))
        self._words = kit.label("", Text.STRONG)
        row.addWidget(self._words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; an empty one takes the one before away."""
        self._words.setText(as_sentence(sentence))
        self.setVisible(bool(sentence))

    def dismiss(self) -> None:
        """Take it away."""
        self.say("")
