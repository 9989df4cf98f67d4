"""The bib that is being made at the staff's own station, with the screens of a desk."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.flow import State
from kiosk.core.flow.events import Shown
from kiosk.core.flow.states import Closed, Closing, Idle, LookingUp, ReadingBack
from kiosk.core.people import Role, Staff
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.desk.checking import CheckingScreen
from kiosk.ui.desk.errands import Errands, bib_held
from kiosk.ui.desk.refused import RefusedScreen
from kiosk.ui.desk.screens import Surroundings, screen_of
from kiosk.ui.desk.stage import Stage
from kiosk.ui.desk.steps import steps_of
from kiosk.ui.language.texts import say
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.facts import CardFacts, facts_of, job_of
from kiosk.ui.window.frame import FaceWindow


class VisitView(QWidget):
    """Holds a desk's stage, and shows every state on it."""

    def __init__(self, window: FaceWindow, *, hint: str) -> None:
        """Make it for a window; `hint`: what can be tried, on the idle screen."""
        super().__init__()
        self._window, self._hint = window, hint
        self._state: State = Idle()
        self._facts: CardFacts | None = None
        self._kept: dict[str, str] = {}
        self._person: Staff | None = None
        self._stage = Stage(window.kit)
        self._errands = Errands(window, self._stage, on_closed=self.start)
        name = say("Number of the finished bib")
        self._field = window.kit.field(name, placeholder=say("Scan the bib, or type its number"))
        self._field.returnPressed.connect(self._typed_number)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        margin = window.kit.theme.px(6)
        above = window.kit.row()
        above.setContentsMargins(margin, 0, margin, 0)
        above.addWidget(self._field)
        inside.addLayout(above)
        inside.addWidget(self._stage, 1)
        self._field.hide()

    @property
    def words(self) -> str:
        """Name the visit, empty where there is none."""
        job = job_of(self._state)
        match self._state:
            case Idle():
                return ""
            case Closed(how=Closing.HANDED_OVER, job=closed):
                return say("Bib {bib} done", bib=closed.pickup.bib)
            case _:
                return say("Bib {bib}", bib=job.pickup.bib) if job is not None else say("Runner")

    def serve(self, person: Staff | None) -> None:
        """Let somebody act without signing in once more; what another person has opened goes away."""
        if person != self._person:
            self._stage.close_page()
        self._person = person

    def show_state(self, state: State) -> None:
        """Show what the station is doing."""
        is_same_visit = state.visit == self._state.visit
        known = facts_of(state, self._window.counter.event)
        self._facts = known or (self._facts if is_same_visit and not isinstance(state, Idle) else None)
        self._state = state
        self._stage.close_page()
        self._field.clear()
        self._field.setVisible(isinstance(state, ReadingBack))
        self._show_screen(state)

    def _show_screen(self, state: State) -> None:
        counter, job = self._window.counter, job_of(state)
        kept = self._kept.get(job.attempt, "") if job is not None else ""
        screen = screen_of(state, Surroundings(self._window.kit, counter.event, self._hint, kept))
        screen.said.connect(self._window.tell)
        if isinstance(screen, BibScreen) and job is not None:
            counter.draw(job, self._window.here(partial(self._show_picture, screen)))
        if isinstance(screen, CheckingScreen | RefusedScreen):
            screen.correction_asked.connect(partial(self._errands.correct, screen, state))
        if isinstance(screen, RefusedScreen):
            self._listen_to(screen, state)
        alone = isinstance(state, Idle | LookingUp) and self._facts is None
        self._stage.show_screen(screen, self._facts, steps_of(state), alone=alone)

    def _listen_to(self, screen: RefusedScreen, state: State) -> None:
        errands, bib = self._errands, bib_held(state)
        supervisor, replacer = (partial(self._name_of, role) for role in (Role.SUPERVISOR, Role.REPLACEMENT))
        screen.override_asked.connect(lambda: errands.override(state, signed_in=supervisor))
        screen.replacement_asked.connect(lambda: errands.replace(bib, signed_in=replacer))
        screen.return_asked.connect(lambda: errands.take_back(bib, signed_in=supervisor))

    def _name_of(self, needed: Role) -> str:
        """Name who is signed in, if they may do it."""
        person = self._person
        return person.name if person is not None and person.role.covers(needed) else ""

    def _show_picture(self, screen: Screen, png: bytes) -> None:
        if screen is self._stage.screen_now and isinstance(screen, BibScreen):
            screen.show_picture(png)

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """Remember where an attempt was archived."""
        self._kept = {attempt: str(next(iter(files.values())).parent)} if files else {}

    def start(self) -> None:
        """Take the focus."""
        if isinstance(self._state, ReadingBack):
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._stage.active is not None:
            self._stage.active.start()

    def take_key(self, key: str) -> bool:
        """Take a single key; False if it means nothing here."""
        return self._stage.active is not None and self._stage.active.take_key(key)

    def take_text(self, text: str) -> bool:
        """Take digits of the finished bib that were typed outside of the field."""
        if not isinstance(self._state, ReadingBack):
            return False
        self._field.setText(self._field.text() + text)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _typed_number(self) -> None:
        text = self._field.text().strip()
        self._field.clear()
        if text:
            self._window.counter.handle(Shown(text))

    def take_scan(self, text: str) -> bool:
        """Take a scan that is meant for a page over the stage."""
        return self._stage.page is not None and self._stage.page.take_scan(text)
