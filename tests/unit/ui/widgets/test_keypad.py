"""Keys on the screen: what each writes, erases and is called."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.widgets.keypad import Key, Keys
from kiosk.ui.widgets.kit import Kit
from tests.unit.ui.widgets.shown import shown


def keys_of(pad: QWidget) -> dict[str, Key]:
    return {key.accessibleName(): key for key in pad.findChildren(Key)}


@pytest.mark.parametrize(("keys", "count"), [(Keys.DIGITS, 12), (Keys.LOW_DIGITS, 12), (Keys.LETTERS, 39)])
def test_every_key_has_a_name_and_says_what_it_writes(qtbot: QtBot, kit: Kit, keys: Keys, count: int) -> None:
    pad = kit.keypad(keys, name="Keys")
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    known = keys_of(pad)
    for name, key in known.items():
        if len(name) == 1:
            qtbot.mouseClick(key, Qt.MouseButton.LeftButton)

    assert len(known) == count
    assert typed == [name for name in known if len(name) == 1]


def test_keys_erase_one_and_all(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    shown(qtbot, pad)

    with qtbot.waitSignals([pad.erased, pad.cleared]):
        keys_of(pad)["Erase the last one"].click()
        keys_of(pad)["Clear everything"].click()


def test_a_real_keyboard_works_beside_the_keys(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.LETTERS, name="Keys")
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    answers = [pad.take_key(key) for key in ("m", "7", "!")]

    assert (answers, typed) == ([True, True, False], ["M", "7"])


def test_a_second_press_within_the_bounce_time_is_a_slip(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys", bounce_s=0.5)
    shown(qtbot, pad)
    typed: list[str] = []
    pad.typed.connect(typed.append)

    for name in ("1", "1", "2", "1"):
        keys_of(pad)[name].click()

    assert typed == ["1", "2", "1"]


def test_arrows_walk_over_the_keys_and_backspace_erases(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    window = shown(qtbot, pad)
    keys_of(pad)["5"].setFocus()

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(window.focusWidget(), key)
    with qtbot.waitSignal(pad.erased):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backspace)

    assert window.focusWidget() is keys_of(pad)["7"]


def test_digits_stand_in_the_same_order_in_a_language_from_right_to_left(qtbot: QtBot, kit: Kit) -> None:
    pad = kit.keypad(Keys.DIGITS, name="Keys")
    window = shown(qtbot, pad)

    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert keys_of(pad)["1"].x() < keys_of(pad)["3"].x()
