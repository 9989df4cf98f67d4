"""Another copy of a lost, damaged or stolen bib: number, reason, make."""

from functools import partial
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout
from typing_extensions import override

from kiosk.core.flow.events import ReplaceAsked
from kiosk.core.people import Role, RunnerFile
from kiosk.core.pickup import ReplaceReason
from kiosk.core.scan import clean, looks_like_code
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.documents import ChoiceRow
from kiosk.ui.screens.facts import day_words as birth_words
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.touch_pad import pad_for
from kiosk.ui.staff.whose import Owner, OwnerCard, owner_of
from kiosk.ui.staff.words import reason_words
from kiosk.ui.widgets.choices import Choices, Line

PAUSE_MS: Final = 250


class ReplacePage(StaffPage):
    """Shows whose bib it is before anything is made."""

    needed: ClassVar[Role] = Role.REPLACEMENT

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Replace a bib"))
        kit = around.kit
        self._asked = 0
        self._owner: Owner | None = None
        hint = say("Scan or type the bib, or a name")
        self._bib: QLineEdit = kit.field(say("Bib number"), placeholder=hint)
        self._reasons = reason_row(around)
        self._card = OwnerCard(kit, around.event)
        self._make = kit.button(say("Make the replacement"), key="F9")
        self._make.setFont(kit.theme.font(Text.LEAD))
        self._make.setMinimumHeight(kit.theme.target + kit.theme.px(4))
        self._people = Choices(kit.theme, (), name=say("People found"))
        self._people.hide()
        self._problem = kit.label("", Text.STRONG, kit.theme.palette.no)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        row = kit.row(spacing=kit.theme.px(6))
        row.addLayout(self._left(), 6)
        row.addWidget(self._card, 5)
        row.addWidget(self._people, 5)
        self.main.addLayout(row, 1)
        self._people.chosen.connect(self._person_chosen)
        self._pause.timeout.connect(self._look_up)
        self._bib.textEdited.connect(lambda _: self._changed())
        self._bib.returnPressed.connect(self._entered)
        self._reasons.changed.connect(self._reason_chosen)
        self._make.clicked.connect(self._made)
        self.set_primary(self._make)
        self._look()

    def _left(self) -> QVBoxLayout:
        kit = self.kit
        column = kit.column(spacing=kit.theme.px(3))
        column.addWidget(kit.muted(say("1. Which bib?"), Text.STRONG))
        column.addWidget(self._bib)
        area, inside = kit.scroll()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.addWidget(pad_for(kit, self._bib))
        inside.addStretch()
        column.addWidget(area, 1)
        column.addWidget(kit.muted(say("2. What happened to it?"), Text.STRONG))
        column.addWidget(self._reasons)
        if kit.theme.growth == 1.0:  # large words leave their room to the keys
            column.addWidget(kit.muted(say("The old chip is revoked as soon as the new bib is proven.")))
        column.addWidget(self._problem)
        column.addWidget(self._make)
        return column

    @override
    def start(self) -> None:
        self._bib.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_scan(self, text: str) -> bool:
        self._bib.setText(clean(text))
        self._look_up()
        return True

    @override
    def take_text(self, text: str) -> bool:
        self._bib.setText(self._bib.text() + text)
        self._bib.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()
        return True

    @override
    def take_line(self, text: str) -> None:
        self.take_scan(text)

    @override
    def failed(self) -> None:
        self._card.show_sentence(say("Nobody is known under this number."))

    def _changed(self) -> None:
        self._owner = None
        self._asked += 1
        self._look()
        self._pause.start()

    def _look_up(self) -> None:
        self._pause.stop()
        self._asked += 1
        self._owner = None
        self._look()
        text = self._bib.text().strip()
        if text:
            self.around.office.whose(text, self.here(partial(self._found, self._asked)))

    def _found(self, asked: int, runner: RunnerFile | None) -> None:
        if asked != self._asked:
            return
        self._show_people(())
        if runner is None:
            self._search(asked)
            return
        self._owner = owner_of(runner)
        self._card.show_owner(self._owner)
        self._look()

    def _search(self, asked: int) -> None:
        """Look for people of that name, where no number or pass says who it is."""
        text = self._bib.text().strip()
        if looks_like_code(text):
            self.failed()
        else:
            self.around.counter.search(text, self.here(partial(self._people_found, asked)))

    def _people_found(self, asked: int, runners: tuple[RunnerFile, ...]) -> None:
        if asked != self._asked:
            return
        if runners:
            self._show_people(runners)
        else:
            self.failed()

    def _show_people(self, runners: tuple[RunnerFile, ...]) -> None:
        self._people.fill([_person_line(runner) for runner in runners])
        self._people.setVisible(bool(runners))
        self._card.setVisible(not runners)

    def _person_chosen(self, member_id: str) -> None:
        self._bib.setText(member_id)
        self._look_up()

    def _entered(self) -> None:
        if self._people.isVisible():
            self._people.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._owner is None:
            self._look_up()
        if self._reasons.chosen:
            self._made()
        else:
            self._reasons.take_focus()

    def _reason_chosen(self) -> None:
        self._look()
        if self._make.isEnabled():
            self._make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        self._problem.clear()
        owner = self._owner
        self._make.setEnabled(bool(self._reasons.chosen) and owner is not None and not owner.problem)

    def _made(self) -> None:
        owner, reason = self._owner, self._reasons.chosen
        if owner is None or owner.held is None or owner.problem or not reason:
            self._problem.setText(
                say("First the number of a bib that was collected, then what happened to it.")
            )
            return
        by, held = self.around.person.name, owner.held
        self.said.emit(ReplaceAsked(held.bib, ReplaceReason(reason), by, held.attempt))


def _person_line(runner: RunnerFile) -> Line:
    member = runner.member
    aside = say("bib {bib}", bib=runner.held.bib) if runner.held else say("no bib")
    return Line(member.member_id, member.name, say("born {day}", day=birth_words(member.birth_date)), aside)


def reason_row(around: Around, *, title: str = "", chosen: ReplaceReason | None = None) -> ChoiceRow:
    """Make the three reasons side by side."""
    keys = {ReplaceReason.LOST: "Alt+L", ReplaceReason.DAMAGED: "Alt+D", ReplaceReason.STOLEN: "Alt+S"}
    kinds = [(reason.value, reason_words(reason), keys[reason]) for reason in ReplaceReason]
    return ChoiceRow(around.kit, title, kinds, chosen=chosen.value if chosen else "", columns=3)
