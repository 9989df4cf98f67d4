"""Pages on which the volunteer puts something right before the print: who collects, the name on the bib."""

from dataclasses import replace
from typing import Final
from unicodedata import category

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit
from typing_extensions import override

from kiosk.core.event import PickupRules
from kiosk.core.people import Member, Place
from kiosk.core.pickup import Checks
from kiosk.ui.desk.checking import NO_NAME
from kiosk.ui.desk.pages import Page
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.widgets.buttons import Chip, Kind
from kiosk.ui.widgets.kit import Kit

LONGEST_NAME: Final = 80
LONGEST_BIB_NAME: Final = 24
PAUSE_MS: Final = 250
# pictures, private signs and signs that no font has: a bib would leave them out without a word
_UNPRINTED: Final = frozenset({"So", "Sk", "Co", "Cn", "Cs"})


class CorrectionPage(Page):
    """A page with one line to write.

    Signals:
        corrected: the `Checks` as they are now.
    """

    corrected = Signal(object)

    def __init__(self, kit: Kit, title: str, sentence: str, checks: Checks) -> None:
        super().__init__(kit, title, sentence)
        self._checks = checks

    def add_line(self, field: QLineEdit) -> None:
        """Put the line on the page; Enter in it takes what it says."""
        self.field = field
        field.returnPressed.connect(self.take)
        self.inside.addWidget(field)

    def add_buttons(self) -> None:
        """Put the ways out at the lower end."""
        row: QHBoxLayout = self.kit.row()
        close = self.kit.button(say("Close"), key="Esc", kind=Kind.SECONDARY)
        close.clicked.connect(self.closed)
        row.addWidget(close)
        take = self.kit.button(say("Use this"), key="Enter")
        take.clicked.connect(self.take)
        self.set_primary(take)
        row.addWidget(take, 1)
        self.inside.addStretch()
        self.inside.addLayout(row)

    @property
    def written(self) -> str:
        """Give the line without control characters and without blanks around it."""
        return " ".join("".join(sign for sign in self.field.text() if sign.isprintable()).split())

    def missing(self) -> str:
        """Say why the line cannot be taken, or nothing."""
        return ""

    def take(self) -> None:
        """Correct what the line says, and close the page."""
        if self.missing():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.closed.emit()
        self.corrected.emit(self.result(self._checks))

    def result(self, checks: Checks) -> Checks:
        """Give the corrected checks."""
        return checks

    @override
    def start(self) -> None:
        """Give the focus to the line."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()


class ProxyPage(CorrectionPage):
    """Somebody else collects: who, and how many bibs they have collected already.

    Signals:
        name_known: a name stands there; `show_count` takes how many bibs they have.
    """

    name_known = Signal(str)

    def __init__(self, kit: Kit, checks: Checks, rules: PickupRules) -> None:
        sentence = say(
            "Look at this person's own document. The journal keeps that somebody else collected, not who."
        )
        super().__init__(kit, say("Who collects the bib?"), sentence, checks)
        self._limit = rules.proxy_limit
        placeholder = say("Full name; leave it empty for the runner")
        field = kit.field(say("Name of the person who collects for the runner"), placeholder=placeholder)
        field.setMaxLength(LONGEST_NAME)
        field.setText(checks.proxy)
        self.add_line(field)
        self._words = kit.label("", Text.LEAD)
        self.inside.addWidget(self._words)
        self.add_buttons()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        field.textChanged.connect(self._changed)
        self._changed()

    def show_count(self, name: str, count: int) -> None:
        """Say how many bibs a person has collected, if theirs is still the name."""
        if name != self.written:
            return
        facts = {"proxy": name, "count": count, "limit": self._limit}
        if count >= self._limit:
            words = say(
                "{proxy} has collected for {count} runners, and the limit is {limit}: "
                "somebody else must collect, or a supervisor sets the limit aside.",
                **facts,
            )
        elif count:
            words = say("{proxy} has collected for {count} so far; the limit is {limit}.", **facts)
        else:
            words = say("{proxy} has collected for nobody yet; the limit is {limit}.", **facts)
        tone, _ = self.kit.theme.tone(Tone.NO if count >= self._limit else Tone.YES)
        self._words.setStyleSheet(f"color: {tone}")
        self._words.setText(words)

    @override
    def result(self, checks: Checks) -> Checks:
        return replace(checks, proxy=self.written)

    def _changed(self) -> None:
        self._words.setStyleSheet(f"color: {self.kit.theme.palette.muted}")
        self._words.setText(say("One person collects for {limit} runners at most.", limit=self._limit))
        self._pause.start()

    def _ask(self) -> None:
        if self.written:
            self.name_known.emit(self.written)


class BibNamePage(CorrectionPage):
    """What stands on the bib beside its number."""

    def __init__(self, kit: Kit, checks: Checks, place: Place, member: Member) -> None:
        sentence = say("It is corrected in the event's list too, so that a replacement says the same.")
        super().__init__(kit, say("Name on the bib"), sentence, checks)
        self._given, self._before = member.given_name, place.bib_name
        field = kit.field(say("Name to print"), placeholder=say("At most 24 letters"))
        field.setMaxLength(LONGEST_BIB_NAME)
        field.setText(self._shown(checks))
        self.add_line(field)
        row = kit.row(spacing=kit.theme.px(0.8))
        for number, (words, name) in enumerate(
            ((say("Given name"), self._given), (say("As on the list"), self._before or self._given)), start=1
        ):
            chip = Chip(kit.theme, words, key=f"Alt+{number}")
            chip.clicked.connect(lambda *, name=name: field.setText(name))
            row.addWidget(chip)
        nothing = Chip(kit.theme, say("Print no name"), key="Alt+0")
        nothing.clicked.connect(lambda: field.setText(NO_NAME))
        row.addWidget(nothing)
        row.addStretch()
        self.inside.addLayout(row)
        self._preview = kit.label("", Text.NAME)
        self._words = kit.muted("", Text.BODY)
        self.inside.addWidget(self._words)
        self.inside.addWidget(self._preview)
        self.add_buttons()
        field.textChanged.connect(self._look)
        self._look()

    @override
    def result(self, checks: Checks) -> Checks:
        name = self.written
        is_as_before = name == self._before or (not self._before and name in {"", self._given})
        return replace(checks, bib_name=None if is_as_before else name)

    def _shown(self, checks: Checks) -> str:
        name = self._before if checks.bib_name is None else checks.bib_name
        return name or self._given

    @override
    def missing(self) -> str:
        signs = [sign for sign in self.written if category(sign) in _UNPRINTED]
        return say("These signs cannot be printed: {signs}", signs=" ".join(signs)) if signs else ""

    def _look(self) -> None:
        name, problem = self.written or self._given, self.missing()
        is_none = name == NO_NAME
        said = say("No name will be printed.") if is_none else say("The bib will say:")
        self._words.setText(problem or said)
        palette = self.kit.theme.palette
        self._words.setStyleSheet(f"color: {palette.no if problem else palette.muted}")
        self._preview.setText("" if is_none or problem else name)
