"""Pages that somebody of the staff answers for, with a PIN or a badge."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from kiosk.core.flow.events import ChecksDone
from kiosk.core.flow.states import Refused
from kiosk.core.people import Role
from kiosk.core.pickup import Checks
from kiosk.core.scan import looks_like_badge
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.desk.pages import Page
from kiosk.ui.desk.reason import ReasonBox
from kiosk.ui.language.texts import as_sentence, say, say_refusal
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.documents import is_cramped
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.kit import Kit


class StaffPage(Page):
    """A page with one thing to do, in the name of somebody who proves to be them.

    Signals:
        sign_in_asked: (name, PIN, needed role); the PIN is wiped from the page first.
        badge_shown: (text, needed role).
    """

    sign_in_asked = Signal(object)
    badge_shown = Signal(object)

    def __init__(
        self, kit: Kit, title: str, sentence: str, *, needed: Role, action: str, signed_in: str = ""
    ) -> None:
        """Make the page.

        Args:
            kit: makes its parts.
            title: what it is for.
            sentence: what follows from it; may be empty.
            needed: the role that may do it.
            action: the words on its button.
            signed_in: who has signed in before and need not do so again, or empty.
        """
        super().__init__(kit, title, sentence)
        self.inside.setSpacing(kit.theme.px(2 / kit.theme.growth**2))
        self._needed, self._action, self._signed_in = needed, action, signed_in
        self._pin: QLineEdit = kit.field(
            say("PIN"), placeholder=say("PIN, or scan your badge"), is_secret=True
        )
        self._names = Choices(kit.theme, (), name=say("Your name"))
        self._names.setMinimumHeight(kit.theme.px((21 if is_cramped(kit.theme) else 26) * kit.theme.growth))
        self._names.setMaximumHeight(kit.theme.px(52))
        self._names.chosen.connect(lambda _: self._pin.setFocus())
        self._pin.returnPressed.connect(self.ask)
        self._answer = kit.label("", Text.STRONG, kit.theme.palette.no)

    def add_sign_in(self) -> None:
        """Put name, PIN and the buttons at the lower end."""
        if self._signed_in:
            self._names.setParent(self)
            self._pin.setParent(self)
            self._names.hide()
            self._pin.hide()
            self.inside.addWidget(self._answer)
        else:
            row, column = self.kit.row(), self.kit.column(spacing=self.kit.theme.px(1))
            names = self.kit.column(spacing=0)
            names.addWidget(self._names, 20)
            names.addStretch(1)
            row.addLayout(names, 4)
            column.addWidget(self._pin)
            column.addWidget(self._answer)
            column.addStretch()
            row.addLayout(column, 5)
            self.inside.addLayout(row, 20)
        self.inside.addStretch(1)
        buttons = self.kit.row()
        close = self.kit.button(say("Close"), key="Esc", kind=Kind.SECONDARY)
        close.clicked.connect(self.closed)
        buttons.addWidget(close)
        do = self.kit.button(self._action, key="F9")
        do.clicked.connect(self.ask)
        buttons.addWidget(do, 1)
        self.inside.addLayout(buttons)

    @property
    def needs_names(self) -> bool:
        """Tell whether somebody has to sign in on it."""
        return not self._signed_in

    def show_names(self, names: Sequence[str]) -> None:
        """Show who can sign in."""
        self._names.fill([Line(name, name) for name in names])
        if not names:
            self.show_problem(say("Nobody has a PIN yet. Add a supervisor: kiosk staff add"))

    def show_problem(self, sentence: str) -> None:
        """Say what is missing or wrong."""
        self._answer.setText(sentence)

    def signed_in(self, answer: SignIn) -> None:
        """Take the answer to name and PIN, or to a badge."""
        if answer.person is None:
            self.show_problem(as_sentence(answer.sentence))
            self._pin.setFocus()
            return
        self.closed.emit()
        self.act(answer.person.name)

    def missing(self) -> str:
        """Say what has to be filled in first, or nothing."""
        return ""

    def act(self, name: str) -> None:
        """Do it in the name of somebody who has proven to be them."""

    def to_sign_in(self) -> None:
        """Give the focus to the PIN where one person can sign in, else to the names."""
        target = self._pin if self._names.count() <= 1 else self._names
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_scan(self, text: str) -> bool:
        """Take a badge."""
        if not looks_like_badge(text):
            return False
        self._pin.clear()
        problem = self.missing()
        self.show_problem(problem)
        if not problem:
            self.badge_shown.emit((text, self._needed))
        return True

    def ask(self) -> None:
        """Ask for the sign-in, or act at once for somebody who has signed in."""
        pin = self._pin.text()
        self._pin.clear()
        problem = self.missing() or ("" if pin or self._signed_in else say("Type your PIN."))
        self.show_problem(problem)
        if problem:
            return
        if self._signed_in:
            self.closed.emit()
            self.act(self._signed_in)
        else:
            self.sign_in_asked.emit((self._names.current, pin, self._needed))


class OverridePage(StaffPage):
    """A supervisor sets one reason aside, and writes why."""

    def __init__(self, kit: Kit, state: Refused, *, signed_in: str = "") -> None:
        sentence, _ = say_refusal(state.denied.refusal)
        self._state = state
        super().__init__(
            kit,
            say("Set this aside?"),
            say("{reason} The journal keeps who did it, and a seal of the words.", reason=sentence),
            needed=Role.SUPERVISOR,
            action=say("Set it aside"),
            signed_in=signed_in,
        )
        usual = (say("Documents seen"), say("Organiser confirmed by phone"))
        self._reason = ReasonBox(kit, usual)
        self._reason.done.connect(self.to_sign_in)
        self.inside.addWidget(self._reason)
        self.add_sign_in()

    @override
    def start(self) -> None:
        """Give the focus to the reason."""
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def missing(self) -> str:
        return self._reason.missing()

    @override
    def act(self, name: str) -> None:
        """Decide again without this reason."""
        checks, reason = self._state.asked.checks, self._state.denied.refusal.reason
        overrides = checks.overrides | {reason.value}
        note = with_reason(checks, self._reason.words)
        self.said.emit(
            ChecksDone(self._state.visit, replace(checks, overrides=overrides, by=name, note=note))
        )


def with_reason(checks: Checks, words: str) -> str:
    """Add a written reason to those before it."""
    return f"{checks.note}; {words}" if checks.note and words != checks.note else words
