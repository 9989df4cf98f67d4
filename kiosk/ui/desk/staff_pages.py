"""Pages that need a PIN: replace a bib, set a reason aside."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kiosk.core.flow.events import ChecksDone, ReplaceAsked
from kiosk.core.flow.states import Refused
from kiosk.core.people import BibNumber, Role
from kiosk.core.pickup import ReplaceReason
from kiosk.core.scan import candidates
from kiosk.services.staff import SignIn
from kiosk.ui.desk.documents import ChoiceRow
from kiosk.ui.desk.pages import Page
from kiosk.ui.texts import say, say_refusal
from kiosk.ui.theme import Text
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit


class StaffPage(Page):
    """A page with a name, a PIN and one thing to do.

    Signals:
        sign_in_asked: (name, PIN, needed role); the PIN is wiped from the page first.
    """

    sign_in_asked = Signal(object)

    def __init__(self, kit: Kit, title: str, sentence: str, *, needed: Role, action: str) -> None:
        super().__init__(kit, title, sentence)
        self._needed = needed
        self._action = action
        self._pin: QLineEdit = kit.field(say("PIN"), placeholder=say("PIN"), is_secret=True)
        self._names = Choices(kit.theme, (), name=say("Your name"))
        self._names.setFixedHeight(kit.theme.px(26))
        self._names.chosen.connect(lambda _: self._pin.setFocus())
        self._pin.returnPressed.connect(self._ask)
        self._answer = kit.label("", Text.STRONG, kit.theme.palette.no)

    def add_sign_in(self) -> None:
        """Put name, PIN and the buttons at the lower end."""
        self.inside.addWidget(self.kit.muted(say("Your name and PIN"), Text.STRONG))
        self.inside.addWidget(self._names)
        self.inside.addWidget(self._pin)
        self.inside.addWidget(self._answer)
        self.inside.addStretch()
        row = self.kit.row()
        close = self.kit.button(say("Close"), key="Esc", kind=Kind.SECONDARY)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        do = self.kit.button(self._action, key="F9")
        do.clicked.connect(self._ask)
        row.addWidget(do, 1)
        self.inside.addLayout(row)

    def show_names(self, names: Sequence[str]) -> None:
        """Show who can sign in."""
        self._names.fill([Line(name, name) for name in names])
        if not names:
            self.show_problem(say("Nobody has a PIN yet. Add a supervisor: kiosk staff add"))

    def show_problem(self, sentence: str) -> None:
        """Say what is missing or wrong."""
        self._answer.setText(sentence)

    def signed_in(self, answer: SignIn) -> None:
        """Take the answer to name and PIN."""
        if answer.person is None:
            self.show_problem(answer.sentence)
            self._pin.setFocus()
            return
        self.closed.emit()
        self.act(answer.person.name)

    def missing(self) -> str:
        """Say what has to be filled in first, or nothing."""
        return ""

    def act(self, name: str) -> None:
        """Do it in the name of somebody who has proven to be them."""

    def _ask(self) -> None:
        pin = self._pin.text()
        self._pin.clear()
        problem = self.missing() or ("" if pin else say("Type your PIN."))
        self.show_problem(problem)
        if not problem:
            self.sign_in_asked.emit((self._names.current, pin, self._needed))


class ReplacementPage(StaffPage):
    """Another copy of a lost, damaged or stolen bib."""

    def __init__(self, kit: Kit) -> None:
        sentence = say("The old chip is revoked as soon as the new bib is proven.")
        super().__init__(
            kit, say("Replace a bib"), sentence, needed=Role.REPLACEMENT, action=say("Make the replacement")
        )
        self._bib: QLineEdit = kit.field(say("Bib number"), placeholder=say("Bib number: scan or type it"))
        self._reasons = ChoiceRow(
            kit,
            say("What happened to it?"),
            (
                (ReplaceReason.LOST.value, say("Lost"), "Alt+L"),
                (ReplaceReason.DAMAGED.value, say("Damaged"), "Alt+D"),
                (ReplaceReason.STOLEN.value, say("Stolen"), "Alt+S"),
            ),
            columns=3,
        )
        self.inside.addWidget(self._bib)
        self.inside.addWidget(self._reasons)
        self.add_sign_in()

    @override
    def start(self) -> None:
        """Give the focus to the number."""
        self._bib.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_scan(self, text: str) -> bool:
        """Take the barcode of the damaged bib."""
        self._bib.setText(next((code for code in candidates(text) if code.isdigit()), text))
        return True

    @override
    def missing(self) -> str:
        """Ask for the number, then for what happened."""
        if not self._number():
            return say("Scan or type the number of the bib.")
        return "" if self._reasons.chosen else say("Say what happened to the bib.")

    @override
    def act(self, name: str) -> None:
        """Ask for the replacement."""
        reason = ReplaceReason(self._reasons.chosen)
        self.said.emit(ReplaceAsked(BibNumber(self._number()), reason, name))

    def _number(self) -> int:
        text = self._bib.text().strip()
        return int(text) if text.isascii() and text.isdecimal() else 0


class OverridePage(StaffPage):
    """A supervisor sets one reason aside."""

    def __init__(self, kit: Kit, state: Refused) -> None:
        sentence, _ = say_refusal(state.denied.refusal)
        self._state = state
        super().__init__(
            kit,
            say("Set this aside?"),
            sentence + " " + say("The journal keeps who did it."),
            needed=Role.SUPERVISOR,
            action=say("Set it aside"),
        )
        self.add_sign_in()

    @override
    def start(self) -> None:
        """Give the focus to the names."""
        self._names.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def act(self, name: str) -> None:
        """Decide again without this reason."""
        checks, reason = self._state.asked.checks, self._state.denied.refusal.reason
        aside = replace(checks, overrides=checks.overrides | {reason.value}, by=name)
        self.said.emit(ChecksDone(self._state.visit, aside))
