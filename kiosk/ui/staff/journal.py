"""Who did what: a search through the journal, and its proof."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout
from typing_extensions import override

from kiosk.core.board import JournalQuery, StationView
from kiosk.core.journal import Break, JournalEntry
from kiosk.core.people import Role, staff_tag
from kiosk.core.reason_codes import reason_of_code
from kiosk.core.reasons import Reason
from kiosk.core.scan import clean
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.staff.journal_words import facts_words, kinds, meaning_of, title_of, who_of
from kiosk.ui.staff.page import Around, StaffPage
from kiosk.ui.staff.words import day_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.choices import Choices, Line
from kiosk.ui.widgets.shapes import Icon


class JournalPage(StaffPage):
    """A field for what is looked for, one for who, a list of what happened."""

    needed: ClassVar[Role] = Role.SUPERVISOR

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Journal: who did what"))
        kit = around.kit
        self._asked = 0
        self._reason: Reason | None = None
        self._entries: tuple[JournalEntry, ...] = ()
        self._people: dict[str, str] = {}
        self._stations: dict[str, str] = {}
        self._proof = kit.label("", Text.STRONG)
        self._prove = kit.button(say("Is the chain intact?"), kind=Kind.SECONDARY, icon=Icon.LOCK)
        self.head.addWidget(self._proof, 2)
        self.head.addWidget(self._prove)
        self._words: QLineEdit = kit.field(
            say("What"), placeholder=say("Bib, member, attempt such as 1427.1, chip, or a code such as R09")
        )
        self._who: QLineEdit = kit.field(say("Who"), placeholder=say("Name of the staff"))
        self._kinds = Choices(kit.theme, (), name=say("What happened"))
        self._list = Choices(kit.theme, (), name=say("What was found"))
        self._facts = kit.muted(" ", Text.SMALL)
        self._furnish()
        self._prove.clicked.connect(self._ask_proof)
        self._words.returnPressed.connect(self._search)
        self._who.returnPressed.connect(self._search)
        self._kinds.currentRowChanged.connect(lambda _: self._search())
        self._list.currentRowChanged.connect(self._open)
        around.office.staff_names(self.here(self._know_staff))

    def _furnish(self) -> None:
        kit = self.kit
        fields: QHBoxLayout = kit.row(spacing=kit.theme.px(3))
        fields.addWidget(self._words, 5)
        fields.addWidget(self._who, 3)
        go = kit.button(say("Search"), key="Enter", icon=Icon.SEARCH)
        go.clicked.connect(self._search)
        fields.addWidget(go)
        self.main.addLayout(fields)
        lists: QHBoxLayout = kit.row(spacing=kit.theme.px(4))
        lists.addWidget(self._kinds, 3)
        found: QVBoxLayout = kit.column(spacing=kit.theme.px(1.5))
        found.addWidget(self._list, 1)
        self._facts.setMinimumHeight(kit.theme.text_px(Text.SMALL) * 4)
        self._facts.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        found.addWidget(self._facts)
        lists.addLayout(found, 8)
        self.main.addLayout(lists, 1)
        everything = [Line("", say("Everything"))]
        self._kinds.fill(everything + [Line(kind, words) for kind, words in kinds().items()])

    @override
    def start(self) -> None:
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_scan(self, text: str) -> bool:
        self._words.setText(clean(text))
        self._search()
        return True

    @override
    def take_text(self, text: str) -> bool:
        self._words.setText(self._words.text() + text)
        self._words.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @override
    def take_line(self, text: str) -> None:
        self.take_scan(text)

    @override
    def show_stations(self, views: Sequence[StationView]) -> None:
        self._stations = {view.incarnation: view.name for view in views}

    def _know_staff(self, names: tuple[str, ...]) -> None:
        self._people = {staff_tag(name): name for name in names}
        self._search()

    def _search(self) -> None:
        self._asked += 1
        who = self._who.text().strip()
        known = next((name for name in self._people.values() if name.casefold() == who.casefold()), who)
        words = self._words.text().strip()
        # the code of a reason finds the refusals that were given for it
        reason = self._reason = reason_of_code(words)
        words = words if reason is None else reason.value
        query = JournalQuery(words=words, staff=known, kind=self._kinds.current)
        self.around.office.journal(query, self.here(partial(self._found, self._asked)))

    def _found(self, asked: int, entries: tuple[JournalEntry, ...]) -> None:
        if asked != self._asked:
            return
        self._entries = entries
        self._list.fill([self._line(number, entry) for number, entry in enumerate(entries)])
        if not entries:
            nothing = say("Nothing was found. Search fewer things at once.")
            meaning = f"{meaning_of(self._reason)}\n" if self._reason is not None else ""
            self._facts.setText(f"{meaning}{nothing}")

    def _line(self, number: int, entry: JournalEntry) -> Line:
        station = self._stations.get(entry.incarnation, entry.incarnation[:4])
        who = who_of(entry, self._people)
        detail = say("{station}  ·  {name}", station=station, name=who) if who else station
        when = day_words(datetime.fromisoformat(entry.at), self.around.event)
        return Line(str(number), title_of(entry), detail, when)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._entries):
            self._facts.setText(facts_words(self._entries[row]))

    def _ask_proof(self) -> None:
        self._prove.setEnabled(False)
        self._say_proof(say("Reading the whole journal …"), self.kit.theme.palette.muted)
        self.around.office.proof(self.here(self._proved))

    def _proved(self, found: Break | None) -> None:
        self._prove.setEnabled(True)
        palette = self.kit.theme.palette
        if found is None:
            self._say_proof(say("The chain is intact: nothing was changed or removed."), palette.yes)
            return
        station = self._stations.get(found.incarnation, found.incarnation)
        words = say(
            "The chain of {station} breaks at entry {number}.", station=station, number=found.sequence
        )
        self._say_proof(words, palette.no)

    def _say_proof(self, words: str, colour: str) -> None:
        self._proof.setText(words)
        self._proof.setStyleSheet(f"color: {colour}")

    @override
    def failed(self) -> None:
        self._prove.setEnabled(True)
        self._proof.clear()
