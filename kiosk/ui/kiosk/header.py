"""The upper edge of the kiosk: the event, and every language at every step."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame

from kiosk.core.event import Event
from kiosk.ui.language.texts import own_name
from kiosk.ui.look.theme import Text
from kiosk.ui.voice.spoken import LANGUAGE_PROPERTY
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind
from kiosk.ui.widgets.kit import Kit

SHORT_ROW: Final = 2


class KioskHeader(QFrame):
    """Event and languages.

    Signals:
        language_chosen: two letters.
    """

    language_chosen = Signal(str)

    def __init__(self, kit: Kit, event: Event, languages: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("header")
        theme = kit.theme
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        has_many = theme.is_tall and len(languages) > SHORT_ROW
        rows = QBoxLayout(down if has_many else across, self)
        margin = theme.px(10)
        rows.setContentsMargins(margin, theme.px(2), margin, theme.px(2))
        rows.setSpacing(theme.px(2))
        names = kit.row()
        rows.addLayout(names, 1)
        self._name = kit.label(event.name, Text.SMALL, theme.palette.on_band)
        self._gives_way = has_many and theme.growth > 1.0
        logo = kit.logo(height_px=round(theme.target * 0.8), name=event.name)
        if logo is not None:
            names.addWidget(logo)
        names.addWidget(self._name, 1)
        self._brand = kit.label("DOSSARD", Text.CAPS, theme.palette.signal)
        self._brand.setWordWrap(False)
        names.addWidget(self._brand)
        self.setMinimumHeight(theme.target + 2 * RING_PX + 2 * theme.px(2))
        row = kit.row(spacing=theme.px(2))
        rows.addLayout(row)
        self._buttons: dict[str, ActionButton] = {}
        for code in languages:
            button = kit.button(own_name(code), kind=Kind.ON_INK)
            button.setProperty(LANGUAGE_PROPERTY, code)
            button.clicked.connect(lambda *_, code=code: self.language_chosen.emit(code))
            row.addWidget(button, 1 if has_many else 0)
            self._buttons[code] = button

    def follow(self, *, is_welcome: bool, spoken: str) -> None:
        """Offer the other languages, once the first question is answered."""
        for code, button in self._buttons.items():
            button.setVisible(not is_welcome and code != spoken)
        self._brand.setVisible(is_welcome)
        self._name.setVisible(is_welcome or not self._gives_way)
