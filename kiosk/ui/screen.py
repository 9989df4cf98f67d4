"""What every screen has in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.core.flow.events import Event
from kiosk.ui.widgets.buttons import ActionButton
from kiosk.ui.widgets.kit import Kit


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

    def take_key(self, key: str) -> bool:
        """Take a single key; False if it means nothing here."""
        button = self._keys.get(key.casefold())
        if button is None or not button.isEnabled():
            return False
        button.click()
        return True

    def take_scan(self, _text: str) -> bool:
        """Take a scan that is meant for this screen; False: it is for the station."""
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat()
        if is_enter and self._primary is not None and self._primary.isEnabled():
            self._primary.click()
            return
        super().keyPressEvent(event)
