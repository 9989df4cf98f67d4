"""What every screen has in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.core.flow.events import Event
from kiosk.ui.voice.spoken import PartKind, read
from kiosk.ui.widgets.buttons import ActionButton
from kiosk.ui.widgets.kit import Kit


def lean(panel: QFrame) -> QFrame:
    """Let a panel be as low as its words are at their real width.

    Qt asks a window for the height that words would take at their narrowest, and lets it grow for that.
    """
    panel.setMinimumHeight(1)
    return panel


class Screen(QWidget):
    """One screen: made for one state, thrown away with it.

    Signals:
        said: what the person said, a flow event.
    """

    said = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.kit = kit
        self.main = QVBoxLayout(self)
        self.main.setContentsMargins(0, 0, 0, 0)
        self.main.setSpacing(kit.theme.gap)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._primary: ActionButton | None = None
        self._keys: dict[str, ActionButton] = {}

    # --- for those who make screens ---

    def on_press(self, button: ActionButton, event: Event, *, keys: str = "") -> ActionButton:
        """Let a button say something; each letter of `keys` presses it too."""
        button.clicked.connect(lambda: self.said.emit(event))
        return self.on_key(button, keys)

    def on_key(self, button: ActionButton, keys: str) -> ActionButton:
        """Let each letter of `keys` press a button."""
        self._keys.update(dict.fromkeys(keys, button))
        return button

    def set_primary(self, button: ActionButton) -> None:
        """Let Enter press a button from anywhere on the screen, and give it the focus at first."""
        self._primary = button

    # --- for those who show them ---

    def start(self) -> None:
        """Take the focus: the primary button, or the screen itself where Enter must answer nothing."""
        target = self._primary if self._primary is not None and self._primary.isEnabled() else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def takes_enter(self) -> bool:
        """Tell whether Enter presses something on it."""
        return self._primary is not None and self._primary.isEnabled()

    def take_key(self, key: str) -> bool:
        """Take a single key; False if it means nothing here."""
        button = self._keys.get(key.casefold())
        if button is None or not button.isEnabled():
            return False
        button.click()
        return True

    def is_pressed_by(self, key: str) -> bool:
        """Tell whether a single key presses a button, and does not write."""
        return key.casefold() in self._keys

    def take_scan(self, _text: str) -> bool:
        """Take a scan that is meant for this screen; False: it is for the station."""
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Name itself by its first words, and let assistive technology say them."""
        super().showEvent(event)
        title = next((part.words for part in read(self) if part.kind is PartKind.WORDS), "")
        self.setAccessibleName(title)
        if title and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if is_enter and self._primary is not None and self._primary.isEnabled():
            self._primary.click()
            return
        super().keyPressEvent(event)
