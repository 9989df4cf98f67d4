"""Nobody is being served."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.icons import IconDisc
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


class IdleScreen(Screen):
    """An invitation to scan, and what else can be done from here."""

    def __init__(self, kit: Kit, *, hint: str) -> None:
        super().__init__(kit)
        palette = kit.theme.palette
        frame, inside = kit.card()
        inside.addStretch()
        disc = IconDisc(Icon.SCANNER, palette.on_strong, side=kit.theme.px(38), ground=palette.accent)
        inside.addWidget(disc, alignment=Qt.AlignmentFlag.AlignCenter)
        title = kit.label(say("Next runner"), Text.NAME)
        words = kit.muted(
            say("Scan a pass, or type a name, a number or a birth date and press Enter."), Text.LEAD
        )
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inside.addWidget(label)
        inside.addStretch()
        if hint:
            inside.addWidget(_hint(kit, say("To try: {codes}, or a name", codes=hint)))
        self.main.addWidget(frame, 1)

    @override
    def start(self) -> None:
        """Leave the focus to the field in the header."""


def _hint(kit: Kit, hint: str) -> QLabel:
    label = kit.label(hint, Text.BODY)
    label.setObjectName("hint")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
