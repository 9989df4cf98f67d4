"""The window of a desk: shows every state, and hears scans and keys wherever the focus is."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from typing_extensions import override

from kiosk.core.flow import State
from kiosk.core.flow.events import ChecksDone, Shown
from kiosk.core.flow.states import Checking, Closed, Idle, LookingUp, ReadingBack, Refused
from kiosk.core.people import BibNumber, RunnerFile
from kiosk.core.ports import DeviceStatus
from kiosk.core.reason_codes import reason_of_code
from kiosk.core.reasons import Reason
from kiosk.core.scan import looks_like_badge
from kiosk.services.visits.counter import Counter
from kiosk.ui.desk.bib_screen import BibScreen
from kiosk.ui.desk.checking import CheckingScreen
from kiosk.ui.desk.corrections import CorrectionPage
from kiosk.ui.desk.errands import Errands, bib_held
from kiosk.ui.desk.foot import Foot
from kiosk.ui.desk.header import Header, takes_search
from kiosk.ui.desk.lists import Errand
from kiosk.ui.desk.menu import Menu
from kiosk.ui.desk.refused import RefusedScreen
from kiosk.ui.desk.screens import Surroundings, screen_of
from kiosk.ui.desk.staff_pages import StaffPage
from kiosk.ui.desk.stage import Stage
from kiosk.ui.desk.steps import steps_of
from kiosk.ui.language.texts import Languages, say
from kiosk.ui.look.theme import USUAL_LOOK, Look
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.facts import CardFacts, facts_of, job_of
from kiosk.ui.screens.rehearsal import rehearsal_band
from kiosk.ui.window.frame import FaceWindow, Themes
from kiosk.ui.window.haste import Haste
from kiosk.ui.window.quiet import Quiet


class DeskWindow(FaceWindow):
    """The face of a volunteer."""

    def __init__(
        self,
        counter: Counter,
        themes: Themes,
        *,
        languages: Languages,
        hint: str,
        look: Look = USUAL_LOOK,
    ) -> None:
        super().__init__(counter, themes, look=look)
        self.strikes: Haste = Haste(self)
        self._languages = languages
        self._hint = hint
        self._state: State = Idle()
        self._facts: CardFacts | None = None
        self._kept: dict[str, str] = {}
        self._asked = 0
        self._quiet = Quiet(self)
        self._devices: tuple[DeviceStatus, ...] = ()
        self._furnish()
        self._connect()

    def _furnish(self) -> None:
        self._header = Header(self.kit, self.counter.event)
        self._stage = Stage(self.kit)
        self._errands = Errands(self, self._stage, on_closed=self._page_closed)
        self._menu = Menu(
            self, self._errands, self._languages, is_free=self._is_free, bib_held=self._bib_held
        )
        self._foot = Foot(self.kit, self.counter, self._menu)
        column = self.fresh_column()
        column.addWidget(self._header)
        if self.counter.event.rehearsal:
            column.addWidget(rehearsal_band(self.kit))
        column.addWidget(self._stage, 1)
        self._foot.put_into(column)
        self._header.field.returnPressed.connect(self._entered)
        self._header.unfinished.clicked.connect(lambda: self._menu.run(Errand.UNFINISHED))
        self._header.replacement.clicked.connect(lambda: self._menu.run(Errand.REPLACE))
        self._header.more.clicked.connect(self._menu.open)

    @override
    def rebuild(self) -> None:
        self._keep_draft()
        self._furnish()
        self._foot.strip.show_devices(self._devices)
        self._show_screen(self._state)

    def _keep_draft(self) -> None:
        """Carry what was seen and corrected into the screen that comes instead."""
        screen, state = self._stage.screen_now, self._state
        if isinstance(screen, CheckingScreen) and isinstance(state, Checking):
            self._state = replace(state, asked=replace(state.asked, checks=screen.draft))

    def _connect(self) -> None:
        self.keys.scanned.connect(self.counter.scanned)
        self.keys.typed.connect(self._typed)
        self.keys.entered.connect(self._entered_outside)

    @override
    def begin(self) -> None:
        super().begin()
        self.counter.offer_scans(self._take_scan)
        if (handle := self.windowHandle()) is not None:
            handle.installEventFilter(self._quiet)
        self._errands.list_unfinished(after_restart=True, may_open=self._is_idle)

    @override
    def tick(self) -> None:
        super().tick()
        if self._stage.page is None:
            self._quiet.begin()
        elif self._quiet.passed(self._tick.interval() / 1000):
            self._errands.close()
        self._follow_supplies()

    def _follow_supplies(self) -> None:
        self._foot.supplies.follow(self._state, is_covered=self._stage.page is not None)

    # --- what happened ---

    def show_state(self, state: State) -> None:
        """See `FaceListener.show_state`."""
        is_same_visit = state.visit == self._state.visit
        known = facts_of(state, self.counter.event)
        self._facts = known or (self._facts if is_same_visit and not isinstance(state, Idle) else None)
        self._state = state
        self.strikes.follow(state)
        if not isinstance(state, Idle):
            self._stage.close_page()
        self._foot.notice.dismiss()
        self._follow_supplies()
        self._show_screen(state)

    def _show_screen(self, state: State) -> None:
        job = job_of(state)
        kept = self._kept.get(job.attempt, "") if job is not None else ""
        screen = screen_of(state, Surroundings(self.kit, self.counter.event, self._hint, kept))
        screen.said.connect(self.tell)
        if isinstance(screen, BibScreen) and job is not None:
            self.counter.draw(job, self.here(partial(self._show_picture, screen)))
        self._listen_to(screen)
        alone = isinstance(state, Idle | LookingUp) and self._facts is None
        self._stage.show_screen(screen, self._facts, steps_of(state), alone=alone)
        self._header.follow(state)
        self._focus(screen)

    def _listen_to(self, screen: Screen) -> None:
        if isinstance(screen, CheckingScreen | RefusedScreen):
            screen.correction_asked.connect(lambda what: self._errands.correct(screen, self._state, what))
        if isinstance(screen, RefusedScreen):
            screen.override_asked.connect(lambda: self._errands.override(self._state))
            screen.replacement_asked.connect(lambda: self._errands.replace(self._bib_held()))
            screen.return_asked.connect(lambda: self._errands.take_back(self._bib_held()))

    def _bib_held(self) -> BibNumber | None:
        """Give the number of the person who was refused."""
        return bib_held(self._state)

    def _focus(self, screen: Screen) -> None:
        if self._stage.page is not None:
            return
        takes_typing = isinstance(self._state, Idle | LookingUp | Refused | Closed | ReadingBack)
        if takes_typing and not screen.takes_enter:
            self._header.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            screen.start()

    def _show_picture(self, screen: BibScreen, png: bytes) -> None:
        if screen is self._stage.screen_now:
            screen.show_picture(png)

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """See `FaceListener.show_devices`."""
        self._devices = statuses
        self._foot.strip.show_devices(statuses)
        self._go_on_if_ready()

    def _go_on_if_ready(self) -> None:
        """Look a runner up again who was kept waiting by a device that works by now."""
        state = self._state
        if not isinstance(state, Refused) or self._stage.page is not None or self.counter.trouble_now:
            return
        if state.denied.refusal.reason is Reason.STATION_NOT_READY:
            self.counter.handle(ChecksDone(state.visit, state.asked.checks))

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """See `FaceListener.show_files`."""
        self._kept = {attempt: str(next(iter(files.values())).parent)} if files else {}

    def show_trouble(self, sentence: str) -> None:
        """See `FaceListener.show_trouble`."""
        self._foot.notice.say(sentence)

    @override
    def show_bug(self) -> None:
        self._foot.notice.say(
            say("Something went wrong that nobody foresaw. Call a supervisor; the log says more.")
        )

    # --- scans and keys ---

    def _take_scan(self, text: str) -> bool:
        """Take a scan that is not for the station: see `Counter.offer_scans`."""
        page = self._stage.page
        if page is not None and page.take_scan(text):
            return True
        if looks_like_badge(text):
            self._foot.notice.say(
                say("This is a badge. It is asked for where a PIN is; nothing was changed.")
            )
            return True
        if page is not None and takes_search(self._state):
            self._errands.close()
        self._say_if_busy()
        return False

    def _say_if_busy(self) -> None:
        """Say that a scan of the next runner comes too early."""
        job = job_of(self._state)
        if job is not None and not isinstance(self._state, ReadingBack | Closed):
            self._foot.notice.say(say("Finish bib {bib} first: nothing was looked up.", bib=job.pickup.bib))

    def _typed(self, text: str) -> None:
        active = self._stage.active
        if active is not None and len(text) == 1 and active.take_key(text):
            return
        if self._may_type():
            self._header.field.setText(self._header.field.text() + text)
            self._header.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _entered_outside(self, text: str) -> None:
        if self._may_type():
            self._header.field.setText(text)
            self._entered()

    def _may_type(self) -> bool:
        """Tell whether a letter typed beside every field is meant for the search."""
        return self._header.field.isEnabled() and not isinstance(self._stage.page, StaffPage | CorrectionPage)

    def _entered(self) -> None:
        text = self._header.field.text().strip()
        self._header.field.clear()
        active = self._stage.active
        if not text:
            if active is not None:
                active.start()
        elif isinstance(self._state, ReadingBack):
            self.counter.handle(Shown(text))
        elif self._is_free() and (reason := reason_of_code(text)) is not None:
            self._errands.show_code(reason)
        elif self._is_free():
            self._asked += 1
            self.counter.entered(text, self.here(partial(self._found, self._asked)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._menu.take_key(event):
            return
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._header.field.text():
            self._header.field.clear()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask, as Ctrl+Q does, where somebody closes the window and not the program."""
        if event.spontaneous() and self.may_close:
            event.ignore()
            self._menu.run(Errand.LEAVE)
            return
        super().closeEvent(event)

    def _is_free(self) -> bool:
        return takes_search(self._state)

    def _is_idle(self) -> bool:
        """Tell whether nobody has begun anything: what comes unasked hides nothing."""
        return isinstance(self._state, Idle) and self._stage.page is None

    def _found(self, asked: int, runners: tuple[RunnerFile, ...]) -> None:
        if asked == self._asked and self._is_free():
            self._errands.show_found(runners)

    def _page_closed(self) -> None:
        if self._stage.screen_now is not None:
            self._focus(self._stage.screen_now)
        self._go_on_if_ready()
