"""The end of the event: close, open again, and the lists to take home."""

from enum import Enum, auto
from functools import partial
from typing import ClassVar, Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout
from typing_extensions import override

from kiosk.core.board import EventLife
from kiosk.core.flow import Job
from kiosk.core.people import Role
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.language.texts import as_sentence, say
from kiosk.ui.look.theme import Text, Tone
from kiosk.ui.staff.event_end import EventEnd
from kiosk.ui.staff.page import Around, StaffPage, emptied
from kiosk.ui.staff.poll import Poll
from kiosk.ui.staff.words import day_words
from kiosk.ui.widgets.buttons import Kind
from kiosk.ui.widgets.shapes import Icon

EVERY_S: Final = 10.0
MOST_BIBS: Final = 20


class _Act(Enum):
    CLOSE = auto()
    REOPEN = auto()
    WRITE_LISTS = auto()


class EventPage(StaffPage):
    """Whether bibs are given out, and what ends it; the PIN is asked for again before each act."""

    needed: ClassVar[Role] = Role.SUPERVISOR

    def __init__(self, around: Around) -> None:
        super().__init__(around, say("Event: {name}", name=around.event.name))
        kit = around.kit
        self._poll = Poll(EVERY_S)
        self._life: EventLife | None = None
        self._jobs: tuple[Job, ...] | None = None
        left, self._state = kit.card()
        margin = kit.theme.px(5)
        self._state.setContentsMargins(margin, margin, margin, margin)
        self._state.setSpacing(kit.theme.px(2.2))
        self._end = EventEnd(around)
        self._pin: QLineEdit = kit.field(
            say("Your PIN again"), placeholder=say("Your PIN again"), is_secret=True
        )
        self._although = kit.mark(say("Although bibs are unfinished"))
        self._close = kit.button(say("Close the event"), kind=Kind.DANGER, icon=Icon.LOCK)
        self._open = kit.button(say("Open it again"))
        self._answer = kit.label("", Text.STRONG, kit.theme.palette.no)
        self._act = self._acting()
        row = kit.row(spacing=kit.theme.px(4))
        column: QVBoxLayout = kit.column(spacing=kit.theme.px(3))
        column.addWidget(left)
        column.addWidget(self._act)
        column.addStretch()
        row.addLayout(column, 1)
        row.addWidget(self._end, 1)
        self.main.addLayout(row, 1)
        for pressed in (self._pin.returnPressed, self._close.clicked, self._open.clicked):
            pressed.connect(self._close_or_open)
        self._end.lists_asked.connect(partial(self._asked, _Act.WRITE_LISTS))

    def _acting(self) -> QFrame:
        frame, inside = self.kit.card()
        margin = self.kit.theme.px(5)
        inside.setContentsMargins(margin, margin, margin, margin)
        inside.setSpacing(self.kit.theme.px(2))
        for part in (self._although, self._pin, self._answer, self._close, self._open):
            inside.addWidget(part)
        frame.hide()
        return frame

    @override
    def start(self) -> None:
        self._pin.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def tick(self) -> None:
        at_s = self.around.now_s
        if self._poll.is_due(at_s=at_s):
            self._poll.begin(at_s=at_s)
            self.around.office.life(self.here(self._lives))
            self.around.counter.unfinished(self.here(self._listed))

    @override
    def failed(self) -> None:
        self._poll.end()
        self._poll.hurry()

    def _lives(self, life: EventLife) -> None:
        if self._life is not None and life.is_closed != self._life.is_closed:
            self._pin.clear()  # it was typed for the other act
        self._life = life
        self._show()

    def _listed(self, jobs: tuple[Job, ...]) -> None:
        self._poll.end()
        self._jobs = jobs
        self._show()

    def _show(self) -> None:
        life, jobs = self._life, self._jobs
        if life is None or jobs is None:
            return
        emptied(self._state)
        self._state.addWidget(self._life_panel(life))
        if jobs and life.purged_at is None:
            bibs = ", ".join(dict.fromkeys(str(job.pickup.bib) for job in jobs[:MOST_BIBS]))
            words = say("Unfinished: {count}. Bibs: {bibs}", count=len(jobs), bibs=bibs)
            self._state.addWidget(self.kit.label(words, Text.STRONG, self.kit.theme.palette.wait))
            self._state.addWidget(self.kit.muted(say("Finish them first: see Twice & unfinished.")))
        self._act.setVisible(life.purged_at is None)
        self._end.offer_lists(is_offered=life.purged_at is None)
        self._although.setVisible(not life.is_closed and bool(jobs))
        self._close.setVisible(not life.is_closed)
        self._open.setVisible(life.is_closed)

    def _life_panel(self, life: EventLife) -> QFrame:
        kit, event = self.kit, self.around.event
        if life.purged_at is not None:
            when = day_words(life.purged_at, event)
            return kit.panel(Tone.INFO, Icon.LOCK, say("The people were forgotten on {when}.", when=when))
        if life.closed_at is not None:
            when = day_words(life.closed_at, event)
            sentence = say("Every station refuses until a supervisor opens it again.")
            return kit.panel(Tone.WAIT, Icon.LOCK, say("Closed since {when}", when=when), sentence)
        sentence = say("Close it after the last bib: every station then refuses, and says so.")
        return kit.panel(Tone.YES, Icon.TICK, say("Pickup is open"), sentence)

    def _close_or_open(self) -> None:
        if self._life is not None:
            # what was on the button when it was pressed: the event may be closed elsewhere meanwhile
            self._asked(_Act.REOPEN if self._life.is_closed else _Act.CLOSE)

    def _asked(self, act: _Act) -> None:
        pin = self._pin.text()
        self._pin.clear()
        if not pin:
            self._answer.setText(say("Type your PIN."))
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._answer.clear()
        self.told.emit("")
        then = self.here(partial(self._signed_in, act=act, although=self._although.isChecked()))
        self.around.office.sign_in(self.around.person.name, pin, Role.SUPERVISOR, then)

    def _signed_in(self, answer: SignIn, *, act: _Act, although: bool) -> None:
        if answer.person is None:
            self._answer.setText(as_sentence(answer.sentence))
            return
        name, office, then = answer.person.name, self.around.office, self.here(self._done)
        match act:
            case _Act.REOPEN:
                office.reopen_event(name, then)
            case _Act.CLOSE:
                office.close_event(name, then, even_if_open=although)
            case _Act.WRITE_LISTS:
                office.take_home(name, self.here(self._end.show_written))
            case _:
                assert_never(act)

    def _done(self, _: None) -> None:
        self._poll.end()
        self._poll.hurry()
