"""Where a runner can do nothing: please call a volunteer, who answers behind a PIN."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout
from typing_extensions import override

from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, LeftBehind, Stopped
from kiosk.services.staff import SignIn
from kiosk.ui.kiosk.screens import SaidLarge, centred
from kiosk.ui.screen import Screen
from kiosk.ui.texts import say
from kiosk.ui.theme import Text, Tone
from kiosk.ui.widgets.buttons import RING_PX, ActionButton, Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

LONGEST_PIN = 12


def _direction(kit: Kit) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if kit.theme.is_tall else QBoxLayout.Direction.LeftToRight


class CallScreen(SaidLarge):
    """Please call a volunteer.

    Signals:
        staff_asked: somebody of the staff is here.
    """

    staff_asked = Signal()

    def __init__(self, kit: Kit, state: AskingIfOut | AskingDestroyed | LeftBehind | Stopped) -> None:
        title = say("Please call a volunteer")
        super().__init__(kit, Tone.WAIT, Icon.HAND, title, _why(state))
        staff = kit.button(say("I am of the staff"), kind=Kind.SECONDARY)
        staff.clicked.connect(self.staff_asked)
        self.main.addWidget(staff)


def _why(state: AskingIfOut | AskingDestroyed | LeftBehind | Stopped) -> str:
    match state:
        case AskingIfOut():
            return say("The printer did not say whether your bib is out. Somebody has to look.")
        case AskingDestroyed():
            return say("This piece did not turn out well. You get another one.")
        case LeftBehind():
            return say("A bib was left here. Somebody has to take it away first.")
        case Stopped():
            return say("This station has stopped. Your place is safe.")


class StaffGate(Screen):
    """Name and PIN, without a keyboard.

    Signals:
        sign_in_asked: (name, PIN).
        left: somebody goes back.
    """

    sign_in_asked = Signal(object)
    left = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit)
        self._pin = ""
        self.main.addWidget(kit.label(say("Your name and PIN"), Text.LEAD))
        columns = QBoxLayout(_direction(kit))
        columns.setSpacing(kit.theme.gap)
        self.main.addLayout(columns, 1)
        self._names = Choices(kit.theme, (), name=say("Your name"))
        columns.addWidget(self._names, 1)
        right = kit.column(spacing=kit.theme.px(2))
        columns.addLayout(right, 1)
        self._dots = centred(kit.label("", Text.TITLE))
        self._dots.setAccessibleName(say("PIN"))
        right.addWidget(self._dots)
        right.addLayout(self._keypad())
        right.addStretch()
        self._answer = kit.label("", Text.SMALL, kit.theme.palette.no)
        self._answer.hide()
        self.main.addWidget(self._answer)
        back = kit.button(say("Back"), kind=Kind.SECONDARY)
        back.clicked.connect(self.left)
        self.main.addWidget(back)
        self._show_dots()

    def _keypad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.kit.theme.px(1))
        for number, key in enumerate("123456789"):
            button = self._key(key)
            button.clicked.connect(partial(self._add, key))
            grid.addWidget(button, number // 3, number % 3)
        clear = self._key(say("Clear"))
        clear.clicked.connect(self._clear)
        zero = self._key("0")
        zero.clicked.connect(partial(self._add, "0"))
        go = self._key(say("OK"), kind=Kind.PRIMARY)
        go.clicked.connect(self._ask)
        for column, button in enumerate((clear, zero, go)):
            grid.addWidget(button, 3, column)
        return grid

    def _key(self, words: str, *, kind: Kind = Kind.SECONDARY) -> ActionButton:
        key = self.kit.button(words, kind=kind)
        key.setMinimumHeight(self.kit.theme.px(23 if self.kit.theme.is_tall else 15) + 2 * RING_PX)
        return key

    def show_names(self, names: Sequence[str]) -> None:
        """Show who can sign in."""
        self._names.fill([Line(name, name) for name in names])
        if not names:
            self._say(say("Nobody has a PIN yet. Add a supervisor: kiosk staff add"))

    def refused(self, answer: SignIn) -> None:
        """Say why the PIN was not taken."""
        self._say(answer.sentence)

    @override
    def take_key(self, key: str) -> bool:
        """Take a digit from a keyboard."""
        if key.isascii() and key.isdecimal():
            self._add(key)
        return True

    def _say(self, sentence: str) -> None:
        self._answer.setText(sentence)
        self._answer.show()

    def _add(self, digit: str) -> None:
        self._pin = (self._pin + digit)[:LONGEST_PIN]
        self._show_dots()

    def _clear(self) -> None:
        self._pin = ""
        self._show_dots()

    def _ask(self) -> None:
        pin = self._pin
        self._clear()
        if pin and self._names.current:
            self.sign_in_asked.emit((self._names.current, pin))

    def _show_dots(self) -> None:
        self._dots.setText("●" * len(self._pin) or say("PIN"))
