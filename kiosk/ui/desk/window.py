"""The window of a desk: shows every state, and hears scans and keys wherever the focus is."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from kiosk.core.event import Face
from kiosk.core.flow import Job, State
from kiosk.core.flow.events import Dismissed, Shown
from kiosk.core.flow.states import Closed, Idle, LookingUp, ReadingBack, Refused
from kiosk.core.people import Role, RunnerFile
from kiosk.core.ports import DeviceStatus
from kiosk.services.counter import Counter
from kiosk.services.staff import SignIn
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.desk.header import Header, takes_search
from kiosk.ui.desk.notices import Notice
from kiosk.ui.desk.pages import FoundPage, Page, UnfinishedPage
from kiosk.ui.desk.screens import Surroundings, screen_of
from kiosk.ui.desk.staff_pages import OverridePage, ReplacementPage, StaffPage
from kiosk.ui.desk.stage import Stage
from kiosk.ui.desk.steps import steps_of
from kiosk.ui.facts import CardFacts, facts_of, job_of
from kiosk.ui.frame import FaceWindow
from kiosk.ui.rehearsal import rehearsal_band
from kiosk.ui.screen import Screen
from kiosk.ui.texts import say
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.devices import DeviceStrip


class DeskWindow(FaceWindow):
    """The face of a volunteer, and of staff who replace bibs."""

    def __init__(self, counter: Counter, theme: Theme, *, face: Face, hint: str) -> None:
        super().__init__(counter, theme)
        self._face, self._hint = face, hint
        self._state: State = Idle()
        self._facts: CardFacts | None = None
        self._kept: dict[str, str] = {}
        self._asked = 0
        self._header = Header(self.kit, counter.event)
        self._stage = Stage(self.kit)
        self._notice = Notice(self.kit)
        self._strip = DeviceStrip(self.kit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        if counter.event.rehearsal:
            column.addWidget(rehearsal_band(self.kit))
        column.addWidget(self._stage, 1)
        column.addWidget(self._notice)
        column.addWidget(self._strip)
        self._connect()

    def _connect(self) -> None:
        self._header.field.returnPressed.connect(self._entered)
        self._header.unfinished.clicked.connect(lambda: self._list_unfinished(after_restart=False))
        self._header.replacement.clicked.connect(self._open_replacement)
        self.keys.scanned.connect(self._scanned)
        self.keys.typed.connect(self._typed)
        self.keys.entered.connect(self._entered_outside)

    @override
    def begin(self) -> None:
        super().begin()
        if self._face is Face.STAFF:
            self._open_replacement()
        else:
            self._list_unfinished(after_restart=True)

    # --- what happened ---

    def show_state(self, state: State) -> None:
        """See `FaceListener.show_state`."""
        if isinstance(self._stage.page, ReplacementPage) and isinstance(state, LookingUp):
            # a scanner with its own line goes past the window: this scan was meant for the page
            self._stage.page.take_scan(state.asked.code)
            self.counter.handle(Dismissed(state.visit))
            return
        is_same_visit = state.visit == self._state.visit
        known = facts_of(state, self.counter.event)
        self._facts = known or (self._facts if is_same_visit and not isinstance(state, Idle) else None)
        self._state = state
        if not isinstance(state, Idle):
            self._stage.close_page()
        self._notice.dismiss()
        self._show_screen(state)

    def _show_screen(self, state: State) -> None:
        job = job_of(state)
        kept = self._kept.get(job.attempt, "") if job is not None else ""
        screen = screen_of(state, Surroundings(self.kit, self.counter.event, self._hint, kept))
        screen.said.connect(self.counter.handle)
        if isinstance(screen, BibScreen) and job is not None:
            self.counter.draw(job, self.here(partial(self._show_picture, screen)))
        override_asked = getattr(screen, "override_asked", None)
        if override_asked is not None:
            override_asked.connect(self._open_override)
        alone = isinstance(state, Idle | LookingUp) and self._facts is None
        self._stage.show_screen(screen, self._facts, steps_of(state), alone=alone)
        self._header.follow(state)
        self._focus(screen)

    def _focus(self, screen: Screen) -> None:
        if self._stage.page is not None:
            return
        if isinstance(self._state, Idle | LookingUp | Refused | Closed | ReadingBack):
            self._header.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            screen.start()

    def _show_picture(self, screen: BibScreen, png: bytes) -> None:
        if screen is self._stage.screen_now:
            screen.show_picture(png)

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """See `FaceListener.show_devices`."""
        self._strip.show_devices(statuses)

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """See `FaceListener.show_files`."""
        self._kept = {attempt: str(next(iter(files.values())).parent)} if files else {}

    def show_trouble(self, sentence: str) -> None:
        """See `FaceListener.show_trouble`."""
        self._notice.say(sentence)

    @override
    def show_bug(self) -> None:
        self._notice.say(
            say("Something went wrong that nobody foresaw. Call a supervisor; the log says more.")
        )

    # --- scans and keys ---

    def _scanned(self, text: str) -> None:
        page = self._stage.page
        if page is not None and page.take_scan(text):
            return
        self._stage.close_page()
        self.counter.scanned(text)

    def _typed(self, text: str) -> None:
        active = self._stage.active
        if active is not None and len(text) == 1 and active.take_key(text):
            return
        if self._header.field.isEnabled() and not isinstance(self._stage.page, StaffPage):
            self._header.field.setText(self._header.field.text() + text)
            self._header.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered_outside(self, text: str) -> None:
        if self._header.field.isEnabled():
            self._header.field.setText(text)
            self._entered()

    def _entered(self) -> None:
        text = self._header.field.text().strip()
        self._header.field.clear()
        active = self._stage.active
        if not text:
            if active is not None:
                active.start()
        elif isinstance(self._state, ReadingBack):
            self.counter.handle(Shown(text))
        elif takes_search(self._state):
            self._asked += 1
            self.counter.entered(text, self.here(partial(self._found, self._asked)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._header.field.text():
            self._header.field.clear()

    # --- pages ---

    def _found(self, asked: int, runners: tuple[RunnerFile, ...]) -> None:
        if asked == self._asked and takes_search(self._state):
            self._open(FoundPage(self.kit, runners, self.counter.event))

    def _list_unfinished(self, *, after_restart: bool) -> None:
        self.counter.unfinished(self.here(partial(self._show_unfinished, after_restart=after_restart)))

    def _show_unfinished(self, jobs: tuple[Job, ...], *, after_restart: bool) -> None:
        if takes_search(self._state) and (jobs or not after_restart):
            self._open(UnfinishedPage(self.kit, jobs, self.counter.event, after_restart=after_restart))

    def _open_replacement(self) -> None:
        self._open_staff(ReplacementPage(self.kit))

    def _open_override(self) -> None:
        if isinstance(self._state, Refused):
            self._open_staff(OverridePage(self.kit, self._state))

    def _open_staff(self, page: StaffPage) -> None:
        page.sign_in_asked.connect(partial(self._sign_in, page))
        self._open(page)
        self.counter.staff_names(self.here(partial(self._show_names, page)))

    def _show_names(self, page: StaffPage, names: tuple[str, ...]) -> None:
        if self._stage.page is page:
            page.show_names(names)

    def _sign_in(self, page: StaffPage, asked: tuple[str, str, Role]) -> None:
        name, pin, needed = asked
        self.counter.sign_in(name, pin, needed, self.here(partial(self._signed_in, page)))

    def _signed_in(self, page: StaffPage, answer: SignIn) -> None:
        if self._stage.page is page:
            page.signed_in(answer)

    def _open(self, page: Page) -> None:
        page.said.connect(self.counter.handle)
        page.closed.connect(self._close_page)
        self._stage.open_page(page)

    def _close_page(self) -> None:
        self._stage.close_page()
        if self._stage.screen_now is not None:
            self._focus(self._stage.screen_now)
