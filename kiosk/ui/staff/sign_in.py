"""Nobody is signed in: a name and a PIN, or a badge before the scanner."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.screens.base import Screen
from kiosk.ui.staff.touch_pad import pad_for
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon

WIDEST_MM: Final = 190


class SignInScreen(Screen):
    """Who are you?

    Signals:
        sign_in_asked: (name, PIN); the PIN is wiped from the screen first.
    """

    sign_in_asked = Signal(object)

    def __init__(self, kit: Kit, *, waiting: str = "") -> None:
        """Make the screen; `waiting`: the visit that was left open when the last person went."""
        super().__init__(kit)
        self._until_s: dict[str, float] = {}
        self._now_s = 0.0
        self._sentence = self._about = ""
        frame, inside = kit.card()
        frame.setMaximumWidth(round(kit.theme.px(WIDEST_MM) * kit.theme.growth))
        self._pin: QLineEdit = kit.field(say("PIN"), placeholder=say("PIN"), is_secret=True)
        self._names = Choices(kit.theme, (), name=say("Your name"))
        self._answer = kit.label("", Text.STRONG, kit.theme.palette.no)
        self._go = kit.button(say("Sign in"), key="Enter")
        self._furnish(inside, waiting)
        row = kit.row()
        row.addStretch(1)
        row.addWidget(frame, 20)
        row.addStretch(1)
        self.main.addLayout(row, 1)
        self._names.chosen.connect(lambda _: self._pin.setFocus())
        self._names.currentRowChanged.connect(lambda _: self._look())
        self._pin.returnPressed.connect(self._ask)
        self._go.clicked.connect(self._ask)

    def _furnish(self, inside: QVBoxLayout, waiting: str) -> None:
        kit = self.kit
        inside.setSpacing(kit.theme.px(2.2))
        inside.addLayout(self._title())
        if waiting:
            words = say("Unfinished here: {visit}. Sign in to go on.", visit=waiting)
            inside.addWidget(kit.panel(Tone.WAIT, Icon.WARNING, words))
        left, right = kit.column(spacing=kit.theme.px(2)), kit.column(spacing=kit.theme.px(2))
        left.addWidget(kit.muted(say("Your name"), Text.STRONG))
        self._names.setMinimumHeight(kit.theme.px(24))
        left.addWidget(self._names, 1)
        right.addWidget(kit.muted(say("Your PIN"), Text.STRONG))
        right.addWidget(self._pin)
        area, digits = kit.scroll()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        digits.addWidget(pad_for(kit, self._pin))
        digits.addStretch()
        right.addWidget(area, 1)
        right.addWidget(self._go)
        row = kit.row(spacing=kit.theme.px(5))
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        inside.addLayout(row, 1)
        self._answer.setMinimumHeight(kit.theme.px(7))
        inside.addWidget(self._answer)
        inside.addWidget(kit.muted(say("Or hold your badge before the scanner.")))

    def _title(self) -> QHBoxLayout:
        kit = self.kit
        row = kit.row()
        side = kit.theme.px(13.5)
        row.addWidget(kit.disc(Icon.PERSON, Tone.INFO, side=side))
        words = kit.column(spacing=0)
        words.addWidget(kit.label(say("Staff"), Text.TITLE))
        if kit.theme.growth == 1.0:  # large words leave their room to the keys
            words.addWidget(kit.muted(say("Sign in to see the board, replace bibs and serve race morning.")))
        row.addLayout(words, 1)
        return row

    def show_names(self, names: Sequence[str]) -> None:
        """Show who can sign in."""
        self._names.fill([Line(name, name) for name in names])
        self._pin.setEnabled(bool(names))
        self._sentence = (
            ""
            if names
            else say("Nobody has a PIN yet. Add a supervisor: kiosk staff add NAME --role supervisor")
        )
        self._about = ""
        self._look()
        self.start()

    def refused(self, name: str, answer: SignIn) -> None:
        """Say why somebody was not let in, and count the wait of exactly this person.

        Args:
            name: whose PIN it was, empty for a badge.
            answer: why not.
        """
        self._sentence, self._about = as_sentence(answer.sentence), name
        if answer.wait_s:
            self._until_s[name] = self._now_s + answer.wait_s
            self._sentence = say("The PIN was wrong. Try again, or use your badge.")
        self._look()
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self, at_s: float) -> None:
        """Look at the clock."""
        self._now_s = at_s
        self._look()

    @override
    def start(self) -> None:
        """Give the focus to the names, or to the PIN where there is one name."""
        target = self._pin if self._names.count() == 1 else self._names
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_text(self, text: str) -> bool:
        """Take digits that were typed before anybody went to the field."""
        if not text.isdigit() or not self._pin.isEnabled():
            return False
        self._pin.setText(self._pin.text() + text)
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _look(self) -> None:
        name = self._names.current
        left_s = ceil(self._until_s.get(name, self._now_s) - self._now_s)
        words = self._sentence if self._about in {"", name} else ""
        if left_s > 0:
            words = say("Wrong PIN. Wait {count} s, then try again, or use your badge.", count=left_s)
        if words != self._answer.text():
            self._answer.setText(words)
        self._go.setEnabled(left_s <= 0 and self._names.count() > 0)

    def _ask(self) -> None:
        pin, name = self._pin.text(), self._names.current
        self._pin.clear()
        if not self._go.isEnabled():
            return
        self._sentence, self._about = "" if pin else say("Type your PIN."), name
        self._look()
        if pin:
            self.sign_in_asked.emit((name, pin))
