"""Digits on the screen for a field, where there is no keyboard."""

from PySide6.QtWidgets import QLineEdit

from kiosk.ui.language.texts import say
from kiosk.ui.widgets.keypad import Keypad, Keys
from kiosk.ui.widgets.kit import Kit


def pad_for(kit: Kit, field: QLineEdit) -> Keypad:
    """Make digits that write into a field as a person would."""
    pad = kit.keypad(Keys.LOW_DIGITS if kit.theme.is_low else Keys.DIGITS, name=say("Digits"))
    pad.typed.connect(lambda digit: _write(field, field.text() + digit))
    pad.erased.connect(lambda: _write(field, field.text()[:-1]))
    pad.cleared.connect(lambda: _write(field, ""))
    return pad


def _write(field: QLineEdit, text: str) -> None:
    if field.isEnabled():
        field.setText(text)
        field.textEdited.emit(text)
