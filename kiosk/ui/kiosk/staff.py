"""Where a runner can do nothing: please call a volunteer, who answers behind a badge or a PIN."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from kiosk.core.flow.events import Dismissed
from kiosk.core.flow.states import AskingDestroyed, AskingIfOut, LeftBehind, Stopped
from kiosk.core.people import Role, Staff
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.kiosk.screens import SaidLarge, centred
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.buttons import ActionButton, Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.keypad import Keys
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

LONGEST_PIN = 12
NeedsStaff = AskingIfOut | AskingDestroyed | LeftBehind | Stopped


class CallScreen(SaidLarge):
    """Please call a volunteer.

    Signals:
        staff_asked: somebody of the staff is here.
    """

    staff_asked = Signal()

    def __init__(self, kit: Kit, state: NeedsStaff) -> None:
        super().__init__(kit, Tone.WAIT, Icon.BELL, say("Please call a volunteer"), _why(state))
        staff = kit.button(say("I am of the staff"), kind=Kind.SECONDARY)
        staff.clicked.connect(self.staff_asked)
        self.main.addWidget(staff)
        if isinstance(state, Stopped) and state.job is None:
            leave = kit.button(say("Stop here"), kind=Kind.SECONDARY)
            self.main.addWidget(self.on_press(leave, Dismissed(state.visit)))


def _why(state: NeedsStaff) -> str:
    match state:
        case AskingIfOut():
            return say("The printer did not say whether your bib is out. Somebody has to look.")
        case AskingDestroyed():
            return say("This piece did not turn out well. You get another one.")
        case LeftBehind():
            return say("A bib was left here. Somebody has to take it away first.")
        case Stopped():
            calm = say("This station has stopped. Your place is safe.")
            return f"{calm}\n{as_sentence(state.sentence)}"


class StaffGate(Screen):
    """Name and PIN, without a keyboard; a badge before the scanner does the same.

    Before the program ends it asks once more (`is_to_end`): a menu that was left open is nobody's consent.

    Signals:
        sign_in_asked: (name, PIN).
        left: somebody goes back.
    """

    sign_in_asked = Signal(object)
    left = Signal()

    def __init__(self, kit: Kit, *, is_to_end: bool = False) -> None:
        super().__init__(kit)
        self._pin = ""
        usual = say("Show your badge, or type name and PIN")
        to_end = say("To end the program, a supervisor shows the badge or types name and PIN again")
        self.main.addWidget(kit.label(to_end if is_to_end else usual, Text.LEAD))
        tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        columns = QBoxLayout(tall if kit.theme.is_tall else wide)
        columns.setSpacing(kit.theme.gap)
        self.main.addLayout(columns, 1)
        self._names = Choices(kit.theme, (), name=say("Your name"))
        columns.addWidget(self._names, 1)
        right = kit.column(spacing=kit.theme.px(2))
        columns.addLayout(right, 0 if kit.theme.is_tall else 1)
        self._dots = centred(kit.label("", Text.TITLE))
        self._dots.setAccessibleName(say("PIN"))
        right.addWidget(self._dots)
        keys = kit.keypad(Keys.DIGITS, name=say("PIN"))
        keys.typed.connect(self._add)
        keys.erased.connect(lambda: self._set(self._pin[:-1]))
        keys.cleared.connect(lambda: self._set(""))
        right.addWidget(keys)
        right.addStretch()
        self._answer = kit.label("", Text.SMALL, kit.theme.palette.no)
        self._answer.hide()
        self.main.addWidget(self._answer)
        self._add_buttons()
        self._show_dots()

    def _add_buttons(self) -> None:
        row = self.kit.row()
        back = self.kit.button(say("Back"), kind=Kind.SECONDARY)
        back.clicked.connect(self.left)
        row.addWidget(back)
        go = self.kit.button(say("Sign in"))
        go.clicked.connect(self._ask)
        self.set_primary(go)
        row.addWidget(go, 1)
        self.main.addLayout(row)

    def show_names(self, names: Sequence[str]) -> None:
        """Show who can sign in."""
        self._names.fill([Line(name, name) for name in names])
        if not names:
            self._say(say("Nobody has a PIN yet. Add a supervisor: kiosk staff add"))

    def refused(self, answer: SignIn) -> None:
        """Say why nobody was let in."""
        self.trouble(answer.sentence)

    def trouble(self, sentence: str) -> None:
        """Say why there is no answer."""
        self._say(as_sentence(sentence))

    @override
    def start(self) -> None:
        """Begin with the names."""
        self._names.setFocus()

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
        self._set((self._pin + digit)[:LONGEST_PIN])

    def _set(self, pin: str) -> None:
        self._pin = pin
        self._show_dots()

    def _ask(self) -> None:
        pin = self._pin
        self._set("")
        if pin and self._names.current:
            self.sign_in_asked.emit((self._names.current, pin))

    def _show_dots(self) -> None:
        self._dots.setText("●" * len(self._pin) or say("PIN"))


class StaffMenu(Screen):
    """What the staff can do with this kiosk.

    Signals:
        left: go on as it was.
        shut_asked: serve nobody from now on, or serve again.
        end_asked: close the program.
    """

    left = Signal()
    shut_asked = Signal(bool)
    end_asked = Signal()

    def __init__(self, kit: Kit, person: Staff, *, is_shut: bool) -> None:
        super().__init__(kit)
        self.main.addStretch(1)
        self.main.addWidget(centred(kit.label(say("This kiosk"), Text.TITLE)))
        words = say("Open this kiosk again") if is_shut else say("Close this kiosk for runners")
        shut = self._large(words, Kind.PRIMARY if is_shut else Kind.SECONDARY)
        shut.clicked.connect(lambda: self.shut_asked.emit(not is_shut))
        go_on = self._large(
            say("Leave it closed") if is_shut else say("Go on with the visit"), Kind.SECONDARY
        )
        go_on.clicked.connect(self.left)
        self.main.addWidget(shut)
        self.main.addWidget(go_on)
        if person.role.covers(Role.SUPERVISOR):
            end = self._large(say("End the program"), Kind.DANGER)
            end.clicked.connect(self.end_asked)
            self.main.addWidget(end)
        self.main.addStretch(1)

    def _large(self, words: str, kind: Kind) -> ActionButton:
        button = self.kit.button(words, kind=kind)
        button.setFont(self.kit.theme.font(Text.LEAD))
        return button
