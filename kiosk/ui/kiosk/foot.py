"""The lower edge of the kiosk: more time, and a volunteer, on every screen."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.ui.language.texts import say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.widgets.buttons import ActionButton, Kind
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.widgets.shapes import Icon


@dataclass(frozen=True, slots=True)
class FootFacts:
    """What the lower edge says.

    Attributes:
        seconds_left: None where nothing ends soon.
        can_extend: more time can be had.
        is_calling: a volunteer is called.
        staff: who is signed in, or nothing.
        has_menu: the staff's menu is not open yet.
    """

    seconds_left: float | None = None
    can_extend: bool = False
    is_calling: bool = False
    staff: str = ""
    has_menu: bool = False


class Foot(QFrame):
    """Buttons that never move, and the time where it is short.

    Signals:
        more_time_asked: the runner needs longer.
        call_asked: a volunteer is to come.
        call_ended: nobody need come any more.
        staff_asked: somebody of the staff is here.
        menu_asked: the staff want more than this screen.
        left: the staff go.
    """

    more_time_asked = Signal()
    call_asked = Signal()
    call_ended = Signal()
    staff_asked = Signal()
    menu_asked = Signal()
    left = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setObjectName("strip")
        self._kit = kit
        tall, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        rows = QBoxLayout(tall if kit.theme.is_tall else wide, self)
        margin = kit.theme.px(10)
        rows.setContentsMargins(margin, kit.theme.px(1.5), margin, kit.theme.px(1.5))
        rows.setSpacing(kit.theme.px(1.5))
        self._time = self._time_panel()
        rows.addWidget(self._time, 1)
        self._call = self._call_row()
        rows.addWidget(self._call, 1)
        self._staff = self._staff_row()
        rows.addWidget(self._staff, 1)
        self.follow(FootFacts())

    def _time_panel(self) -> QFrame:
        frame, row = self._row("trouble")
        self._left = self._kit.label("", Text.STRONG, self._kit.theme.palette.wait)
        self._left.setWordWrap(False)
        row.addWidget(self._kit.disc(Icon.WARNING, Tone.WAIT, side=self._kit.theme.px(10)))
        row.addWidget(self._left, 1)
        self._more = self._kit.button(say("More time"))
        self._more.clicked.connect(self.more_time_asked)
        row.addWidget(self._more)
        return frame

    def _call_row(self) -> QWidget:
        frame, row = self._row("")
        self._called = self._kit.label(say("A volunteer is called."), Text.STRONG)
        if self._kit.theme.is_tall:
            frame, row = self._below(self._called)
        else:
            row.addWidget(self._called, 1)
        self._ask = self._button(say("Call a volunteer"), self.call_asked.emit, icon=Icon.PERSON)
        self._undo = self._button(say("Not needed any more"), self.call_ended.emit)
        self._here = self._button(say("I am of the staff"), self.staff_asked.emit)
        for button in (self._ask, self._undo, self._here):
            row.addWidget(button)
        return frame

    def _staff_row(self) -> QWidget:
        frame, row = self._row("")
        self._who = self._kit.label("", Text.SMALL)
        row.addWidget(self._who, 1)
        self._menu = self._button(say("Staff menu"), self.menu_asked.emit)
        row.addWidget(self._menu)
        row.addWidget(self._button(say("Sign out"), self.left.emit))
        return frame

    def _below(self, words: QLabel) -> tuple[QFrame, QHBoxLayout]:
        """Give a row under a line of words of its own."""
        frame, row = QFrame(), self._kit.row(spacing=self._kit.theme.px(3))
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.theme.px(2))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addLayout(row)
        return frame, row

    def _row(self, name: str) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame()
        frame.setObjectName(name)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.px(3))
        return frame, row

    def _button(self, words: str, act: object, *, icon: Icon | None = None) -> ActionButton:
        button = self._kit.button(words, kind=Kind.SECONDARY, icon=icon)
        button.clicked.connect(act)
        return button

    def follow(self, facts: FootFacts) -> None:
        """Show other facts."""
        left = facts.seconds_left
        self._time.setVisible(left is not None)
        if left is not None:
            self._left.setText(say("This ends in {seconds} s", seconds=ceil(left)))
        self._more.setVisible(facts.can_extend)
        self._call.setVisible(not facts.staff)
        # beside the time only a tall screen with usual words has room for more than what can be pressed
        is_roomy = self._kit.theme.is_tall and self._kit.theme.growth == 1.0
        self._called.setVisible(facts.is_calling and (left is None or is_roomy))
        self._ask.setVisible(not facts.is_calling)
        self._undo.setVisible(facts.is_calling)
        self._here.setVisible(facts.is_calling)
        self._staff.setVisible(bool(facts.staff))
        self._who.setText(say("Signed in: {name}", name=facts.staff) if facts.staff else "")
        self._menu.setVisible(facts.has_menu)
