"""Without a pass: the member number, then the birth date."""

from math import ceil

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from kiosk.ui.kiosk.draft import (
    LONGEST_NUMBER,
    Draft,
    Part,
    is_number_sign,
    part_words,
    parts_in_order,
)
from kiosk.ui.kiosk.entry_box import EntryBox
from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text
from kiosk.ui.screens.base import Screen
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.keypad import Keys
from kiosk.ui.widgets.kit import Kit


class EntryScreen(Screen):
    """Boxes beside or above the keys that write into them.

    Signals:
        finished: the boxes are filled as far as the person wants.
        left: one page back.
    """

    finished = Signal()
    left = Signal()

    def __init__(self, kit: Kit, title: str, sentence: str, *, keys: Keys, go: str) -> None:
        super().__init__(kit)
        is_tall = kit.theme.is_tall
        tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        halves = QBoxLayout(tall if is_tall else wide)
        halves.setSpacing(kit.theme.gap)
        self.main.addLayout(halves, 1)
        self.words = kit.column(spacing=kit.theme.px(3))
        halves.addLayout(self.words, 2)
        self.words.addWidget(
            kit.label(title, Text.TITLE if is_tall or kit.theme.growth == 1.0 else Text.LEAD)
        )
        self._sentence = kit.label(sentence)
        self.words.addWidget(self._sentence)
        self._problem = kit.label("", Text.STRONG, kit.theme.palette.no)
        self._problem.hide()
        self._make_room(has_problem=False)
        pad = kit.keypad(keys, name=title)
        pad.typed.connect(self.take_key)
        pad.erased.connect(self.take_back)
        pad.cleared.connect(self.clear)
        right = QVBoxLayout()
        right.addWidget(pad)
        right.addStretch(1)
        halves.addLayout(right, 3)
        self.main.addLayout(self._buttons(go))

    def _buttons(self, go: str) -> QHBoxLayout:
        row = self.kit.row()
        back = self.kit.button(say("Back"), kind=Kind.SECONDARY)
        back.clicked.connect(self.left)
        row.addWidget(back)
        self._go = self.kit.button(go)
        self._go.clicked.connect(self.finished)
        self.set_primary(self._go)
        row.addWidget(self._go, 1)
        return row

    def add_problem_line(self) -> None:
        """Put the line for what is wrong below the boxes."""
        self.words.addWidget(self._problem)
        self.words.addStretch(1)

    def say_problem(self, sentence: str) -> None:
        """Say what is wrong, or that all is well with nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._make_room(has_problem=bool(sentence))

    def _make_room(self, *, has_problem: bool) -> None:
        """Let the sentence go where large words or a problem need its place."""
        theme = self.kit.theme
        self._sentence.setVisible(not has_problem and (theme.is_tall or theme.growth == 1.0))

    def pause(self, seconds: float) -> None:
        """Take nothing for a while, and count it down."""
        if seconds > 0:
            self.say_problem(
                say(
                    "Please wait {seconds} s, or call a volunteer.",
                    seconds=ceil(seconds),
                )
            )
        elif not self._go.isEnabled():
            self.say_problem("")
        self._go.setEnabled(seconds == 0)

    def typed_on(self) -> None:
        """Forget what was wrong: somebody puts it right."""
        if self._problem.text() and self._go.isEnabled():
            self.say_problem("")

    def take_back(self) -> None:
        """Take the last sign away."""

    def clear(self) -> None:
        """Take everything away that the keys wrote."""

    @override
    def start(self) -> None:
        """Leave the focus on the first box: keys of a keyboard write there, Enter goes on."""
        first = self.findChild(EntryBox)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backspace:
            self.take_back()
            return
        super().keyPressEvent(event)


class NumberScreen(EntryScreen):
    """The member number: digits and capital letters."""

    def __init__(self, kit: Kit, draft: Draft) -> None:
        where = say("It stands in the organiser's message to you.")
        super().__init__(kit, say("Your member number"), where, keys=Keys.LETTERS, go=say("Next"))
        self._draft = draft
        self._box = EntryBox(kit.theme, say("Member number"), room=LONGEST_NUMBER // 2)
        self._box.activate(is_active=True)
        self._box.write(draft.number)
        self.words.addWidget(self._box)
        self.add_problem_line()

    @override
    def take_key(self, key: str) -> bool:
        """Add a letter or a digit."""
        if is_number_sign(key) and len(self._draft.number) < LONGEST_NUMBER:
            self._put(self._draft.number + key.upper())
        return True

    @override
    def take_back(self) -> None:
        self._put(self._draft.number[:-1])

    @override
    def clear(self) -> None:
        self._put("")

    def _put(self, number: str) -> None:
        self.typed_on()
        self._draft.number = number
        self._box.write(number)


class BirthScreen(EntryScreen):
    """The birth date: three boxes in the order of the language, covered once they are typed."""

    def __init__(self, kit: Kit, draft: Draft, locale: QLocale) -> None:
        why = say("Number and birth date together show who you are.")
        super().__init__(kit, say("Your birth date"), why, keys=Keys.DIGITS, go=say("Find my place"))
        self._draft = draft
        self._order = parts_in_order(locale)
        self._boxes = {part: self._box(part) for part in self._order}
        row = kit.row(spacing=kit.theme.px(2))
        for part, box in self._boxes.items():
            row.addLayout(self._labelled(part, box), part.room)
        self.words.addLayout(row)
        self.add_problem_line()
        self._active = self._order[0]
        self._choose_open()

    def _box(self, part: Part) -> EntryBox:
        box = EntryBox(self.kit.theme, part_words(part), room=part.room, is_secret=True)
        box.write(self._draft.part(part))
        box.wanted.connect(lambda part=part: self._choose(part))
        box.passed.connect(self._choose_open)
        return box

    def _labelled(self, part: Part, box: EntryBox) -> QVBoxLayout:
        column = self.kit.column(spacing=0)
        name: QLabel = self.kit.muted(part_words(part), Text.SMALL)
        name.setWordWrap(False)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(name)
        column.addWidget(box)
        return column

    def _choose_open(self) -> None:
        """Let the keys write into the first box that is not full, else where they did."""
        still_open = (part for part in self._order if len(self._draft.part(part)) < part.room)
        self._choose(next(still_open, self._active))

    def _choose(self, part: Part) -> None:
        self._active = part
        for one, box in self._boxes.items():
            box.activate(is_active=one is part)

    @override
    def start(self) -> None:
        """Leave the focus on the first box that is empty."""
        self._boxes[self._active].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def take_key(self, key: str) -> bool:
        """Add a digit; a full box begins anew, and the one after it is next."""
        if not (key.isascii() and key.isdecimal()):
            return True
        before = self._draft.part(self._active)
        self._put(key if len(before) >= self._active.room else before + key)
        if len(self._draft.part(self._active)) == self._active.room:
            self._step(1)
        return True

    @override
    def take_back(self) -> None:
        if not self._draft.part(self._active):
            self._step(-1)
        self._put(self._draft.part(self._active)[:-1])

    @override
    def clear(self) -> None:
        for part in reversed(self._order):
            self._choose(part)
            self._put("")

    def _put(self, digits: str) -> None:
        self.typed_on()
        self._draft.put(self._active, digits)
        self._boxes[self._active].write(digits)

    def _step(self, by: int) -> None:
        place = self._order.index(self._active) + by
        if not 0 <= place < len(self._order):
            return
        if self._boxes[self._active].hasFocus():  # who walks over the screen keys stays there
            self._boxes[self._order[place]].setFocus(Qt.FocusReason.OtherFocusReason)
        self._choose(self._order[place])
