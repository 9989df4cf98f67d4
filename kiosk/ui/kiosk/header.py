"""The upper edge of the kiosk: the event, and every language at every step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from kiosk.core.event import Event
from kiosk.ui.texts import own_name
from kiosk.ui.theme import Text
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind
from kiosk.ui.widgets.kit import Kit


class KioskHeader(QFrame):
    """Event and languages.

    Signals:
        language_chosen: two letters.
    """

    language_chosen = Signal(str)

    def __init__(self, kit: Kit, event: Event, languages: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("header")
        palette = kit.theme.palette
        row = QHBoxLayout(self)
        margin = kit.theme.px(10)
        row.setContentsMargins(margin, kit.theme.px(2), margin, kit.theme.px(2))
        self._name = kit.label(event.name, Text.SMALL, palette.card)
        self._brand = kit.label("DOSSARD", Text.CAPS, palette.signal)
        row.addWidget(self._name, 1)
        row.addWidget(self._brand)
        self._brand.setWordWrap(False)
        self.setMinimumHeight(kit.theme.target + 2 * RING_PX + 2 * kit.theme.px(2))
        self._buttons: dict[str, ActionButton] = {}
        for code in languages:
            button = kit.button(own_name(code), kind=Kind.ON_INK)
            button.clicked.connect(lambda *, code=code: self.language_chosen.emit(code))
            row.addWidget(button)
            self._buttons[code] = button

    def follow(self, *, is_welcome: bool, spoken: str) -> None:
        """Offer the other languages, once the first question is answered."""
        for code, button in self._buttons.items():
            button.setVisible(not is_welcome and code != spoken)
        self._brand.setVisible(is_welcome)
