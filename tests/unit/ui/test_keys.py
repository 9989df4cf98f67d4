"""Keys: bursts, single keys and typing are told apart wherever the focus is."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.scan import BURST_GAP_MS
from kiosk.ui.window.keys import PAUSE_MS, RESTART_MS, KeyLine
from tests.helpers.keyboard import Keyboard
from tests.helpers.remains import remains


class Window(QWidget):
    """A field, a button that Enter presses, and what was heard."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.button = QLineEdit(), QPushButton("Yes")
        self.button.setAutoDefault(True)
        column.addWidget(self.line)
        column.addWidget(self.button)
        self.pressed: list[str] = []
        self.heard: list[tuple[str, str]] = []
        self.button.clicked.connect(lambda: self.pressed.append("yes"))
        self.keyboard = Keyboard()
        self.keys = KeyLine(self)
        self.keys.scanned.connect(lambda text: self.heard.append(("scanned", text)))
        self.keys.typed.connect(lambda text: self.heard.append(("typed", text)))
        self.keys.entered.connect(lambda text: self.heard.append(("entered", text)))

    def strike(self, sign: str | Qt.Key) -> None:
        self.keyboard.strike(self.windowHandle(), sign)

    def burst(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        self.keyboard.burst(self.windowHandle(), text, end)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.windowHandle().installEventFilter(window.keys)
    return window


def test_a_scan_presses_no_button_that_has_the_focus(window: Window) -> None:
    window.button.setFocus()

    window.burst("E500001")

    assert window.heard == [("scanned", "E500001")]
    assert not window.pressed


def test_a_scan_into_a_field_leaves_the_field_as_it_was(window: Window) -> None:
    window.line.setFocus()
    window.line.setText("Dub")

    window.burst("E500001", Qt.Key.Key_Tab)

    assert window.heard == [("scanned", "E500001")]
    assert window.line.text() == "Dub"


def test_a_key_before_a_scan_does_not_spoil_it(window: Window, qtbot: QtBot) -> None:
    window.line.setFocus()
    window.strike("x")
    window.keyboard.wait(RESTART_MS + 50)

    window.burst("E500001")

    assert window.heard == [("scanned", "E500001")]
    assert window.line.text() == "x"


def test_a_scan_that_hesitates_in_a_field_is_never_cut(window: Window) -> None:
    window.line.setFocus()
    for letter in "E5000":
        window.strike(letter)
    window.keyboard.wait(BURST_GAP_MS * 2)

    window.burst("00123")

    assert window.heard == []
    assert window.line.text() == "E500000123"


def test_a_scan_that_hesitates_outside_a_field_is_never_cut(window: Window) -> None:
    window.button.setFocus()
    for letter in "E5000":
        window.strike(letter)
    window.keyboard.wait(PAUSE_MS + 30)

    window.burst("00123")

    assert window.heard == [("typed", "E5000"), ("entered", "E500000123")]
    assert not window.pressed


def test_single_keys_one_after_the_other_are_heard_one_by_one(window: Window, qtbot: QtBot) -> None:
    window.button.setFocus()

    for letter in "ny":
        window.strike(letter)
        window.keyboard.wait(PAUSE_MS + 50)

    qtbot.waitUntil(lambda: window.heard == [("typed", "n"), ("typed", "y")])


def test_a_single_key_outside_a_field_is_heard_alone(window: Window, qtbot: QtBot) -> None:
    window.button.setFocus()

    window.strike("y")

    qtbot.waitUntil(lambda: window.heard == [("typed", "y")])


def test_a_slow_line_outside_a_field_presses_no_button(window: Window, qtbot: QtBot) -> None:
    window.button.setFocus()
    for letter in "E50":
        window.strike(letter)

    window.strike(Qt.Key.Key_Return)

    assert window.heard == [("entered", "E50")]
    assert not window.pressed


def test_enter_alone_presses_the_button_that_has_the_focus(window: Window) -> None:
    window.button.setFocus()

    window.strike(Qt.Key.Key_Return)

    assert window.pressed == ["yes"]


def test_space_presses_the_button_that_has_the_focus(window: Window) -> None:
    window.button.setFocus()

    window.strike(" ")

    assert window.pressed == ["yes"]


def test_typing_into_a_field_stays_there(window: Window) -> None:
    window.line.setFocus()

    QTest.keyClicks(window.line, "Laurent", delay=1)
    QTest.keyClick(window.windowHandle(), "s", Qt.KeyboardModifier.NoModifier, 60)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 60)

    assert window.line.text() == "Laurents"
    assert window.heard == []


@pytest.mark.parametrize(("key", "is_taken"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_A, False)])
def test_a_key_that_is_held_down_repeats_no_answer(window: Window, key: Qt.Key, is_taken: bool) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "a", True)

    assert window.keys.eventFilter(window, held) is is_taken
    assert window.heard == []


def test_keys_without_text_pass(window: Window) -> None:
    arrow = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier, "")
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")

    assert not window.keys.eventFilter(window, arrow)
    assert not window.keys.eventFilter(window, release)


def test_a_line_that_nobody_finished_is_dropped(qtbot: QtBot, window: Window) -> None:
    window.button.setFocus()
    for sign in "M100001":
        window.strike(sign)
    assert remains(window, ["M100001"])

    window.heard.clear()

    qtbot.waitUntil(lambda: not remains(window.keys, ["M100001"]))


def test_two_like_signs_of_a_scanner_in_one_millisecond_are_both_read(window: Window) -> None:
    window.button.setFocus()

    for sign in "30":
        window.strike(sign)
    for _ in range(2):  # a window system that sees no time between them calls them repeats
        window.keyboard.strike(window.windowHandle(), "0", after_ms=0, is_repeat=True)
    for sign in ("3", Qt.Key.Key_Return):
        window.strike(sign)

    assert window.heard == [("scanned", "30003")]


def test_a_key_that_is_held_down_is_one_key(window: Window) -> None:
    window.button.setFocus()

    window.strike("7")
    for _ in range(5):
        window.keyboard.strike(window.windowHandle(), "7", after_ms=40, is_repeat=True)
    QTest.qWait(2 * PAUSE_MS)

    assert window.heard == [("typed", "7")]


def test_enter_that_is_pressed_in_the_moment_in_which_it_is_let_go_is_held(window: Window) -> None:
    window.button.setFocus()

    window.strike(Qt.Key.Key_Return)
    for _ in range(5):
        window.keyboard.strike(window.windowHandle(), Qt.Key.Key_Return, after_ms=0)

    assert window.pressed == ["yes"]


def test_the_barcode_of_a_low_number_is_a_scan_and_the_same_digits_by_hand_are_not(window: Window) -> None:
    window.button.setFocus()

    window.burst("7")
    for sign in ("7", Qt.Key.Key_Return):
        window.keyboard.strike(window.windowHandle(), sign, after_ms=60)

    assert [how for how, text in window.heard if text == "7"] == ["scanned", "entered"]
