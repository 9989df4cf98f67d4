"""The window of a kiosk: one runner after the other, each leaving nothing behind."""

from functools import partial
from math import ceil
from pathlib import Path
from typing import Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from kiosk.core.flow import Job, State
from kiosk.core.flow.events import Shown
from kiosk.core.flow.states import (
    AskingDestroyed,
    AskingIfOut,
    Checking,
    Choosing,
    Closed,
    HandingOver,
    Idle,
    LeftBehind,
    LookingUp,
    Making,
    ReadingBack,
    Refused,
    Reserving,
    Stopped,
    Storing,
)
from kiosk.core.people import Role
from kiosk.core.ports import DeviceStatus
from kiosk.services.counter import Counter
from kiosk.services.staff import SignIn
from kiosk.ui.frame import FaceWindow
from kiosk.ui.kiosk.bib_screens import MakingScreen, TakeScreen
from kiosk.ui.kiosk.header import KioskHeader
from kiosk.ui.kiosk.screens import (
    ChoosingScreen,
    ReadingBackScreen,
    RefusedScreen,
    SaidLarge,
    ShowPassScreen,
    ThanksScreen,
    WelcomeScreen,
)
from kiosk.ui.kiosk.staff import CallScreen, StaffGate
from kiosk.ui.questions import question_screen
from kiosk.ui.rehearsal import rehearsal_band
from kiosk.ui.screen import Screen
from kiosk.ui.texts import Languages, say
from kiosk.ui.theme import Text, Theme, Tone
from kiosk.ui.widgets.shapes import Icon

WARN_S: Final = 20.0
WELCOME_S: Final = 45.0
NeedsStaff = AskingIfOut | AskingDestroyed | LeftBehind | Stopped


class KioskWindow(FaceWindow):
    """The face of a runner alone."""

    def __init__(self, counter: Counter, theme: Theme, *, languages: Languages) -> None:
        super().__init__(counter, theme)
        self._languages = languages
        self._first_language = languages.code
        self._language_is_chosen = False
        self._is_staff = False
        self._idle_ticks = 0
        self._state: State = Idle()
        self._screen: Screen | None = None
        self._header = KioskHeader(self.kit, counter.event, languages.known())
        self._header.language_chosen.connect(self._speak)
        self._stage = QWidget()
        self._inside = QVBoxLayout(self._stage)
        margin = theme.px(10)
        self._inside.setContentsMargins(margin, theme.px(6), margin, theme.px(8))
        self._countdown = self.kit.label("", Text.STRONG, theme.palette.wait)
        self._countdown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._countdown.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        if counter.event.rehearsal:
            column.addWidget(rehearsal_band(self.kit))
        column.addWidget(self._stage, 1)
        column.addWidget(self._countdown)
        self.keys.scanned.connect(counter.scanned)
        self.keys.entered.connect(counter.scanned)
        self.keys.typed.connect(self._typed)

    @override
    def begin(self) -> None:
        """Start; a bib that an earlier start left in the tray is dealt with before anybody is served."""
        super().begin()
        self.counter.left_here(self.here(self._go_on))

    def _go_on(self, left: tuple[Job, ...]) -> None:
        if left and isinstance(self._state, Idle):
            self.counter.handle(Shown(left[0].runner.member.member_id))

    # --- what happened ---

    def show_state(self, state: State) -> None:
        """See `FaceListener.show_state`."""
        self._state = state
        if not isinstance(state, NeedsStaff | Storing):
            self._is_staff = False
        if isinstance(state, Idle):
            self._wipe_language()
        self._follow_runner(state)
        self._show(self._screen_of(state))

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:
        """See `FaceListener.show_devices`; runners are told when they are refused."""

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """See `FaceListener.show_files`; nothing for runners."""

    def show_trouble(self, sentence: str) -> None:
        """See `FaceListener.show_trouble`; nothing for runners."""

    @override
    def show_bug(self) -> None:
        call = say("Please call a volunteer")
        self._show(SaidLarge(self.kit, Tone.WAIT, Icon.HAND, call, say("Something went wrong here.")))

    @override
    def tick(self) -> None:
        super().tick()
        left = self.counter.seconds_left
        is_near = (
            left is not None
            and left <= WARN_S
            and isinstance(self._state, Choosing | Refused | ReadingBack | HandingOver)
        )
        self._countdown.setVisible(is_near)
        if left is not None and is_near:
            self._countdown.setText(say("This ends in {seconds} s", seconds=ceil(left)))
        self._watch_pass_screen()

    # --- languages ---

    def _speak(self, code: str) -> None:
        self._languages.speak(code)
        self._language_is_chosen = True
        self._turn()
        self._show(
            ShowPassScreen(self.kit) if isinstance(self._state, Idle) else self._screen_of(self._state)
        )

    def _wipe_language(self) -> None:
        self._language_is_chosen = False
        self._languages.speak(self._first_language)
        self._turn()

    def _follow_runner(self, state: State) -> None:
        """Speak the runner's own language where they have not chosen another."""
        choice, job = getattr(state, "choice", None), getattr(state, "job", None)
        known = getattr(state, "denied", None) or choice or job
        runner = getattr(known, "runner", None)
        language = runner.member.language if runner is not None else ""
        if language in self._languages.known() and not self._language_is_chosen:
            self._languages.speak(language)
            self._turn()

    def _turn(self) -> None:
        self.setLayoutDirection(self._languages.locale.textDirection())

    def _watch_pass_screen(self) -> None:
        """Go back to the languages when nobody shows a pass."""
        is_waiting = isinstance(self._screen, ShowPassScreen)
        self._idle_ticks = self._idle_ticks + 1 if is_waiting else 0
        if self._idle_ticks * self._tick.interval() > WELCOME_S * 1000:
            self.show_state(self._state)

    # --- screens ---

    def _screen_of(self, state: State) -> Screen:
        kit, event = self.kit, self.counter.event
        match state:
            case Idle():
                welcome = WelcomeScreen(kit, event, self._languages.known())
                welcome.language_chosen.connect(self._speak)
                return welcome
            case LookingUp() | Reserving() | Storing() | Checking():
                return SaidLarge(kit, Tone.INFO, Icon.BUSY, say("One moment …"))
            case Choosing():
                return ChoosingScreen(kit, state, event)
            case Refused():
                return RefusedScreen(kit, state)
            case Making():
                return MakingScreen(kit, state)
            case ReadingBack():
                return ReadingBackScreen(kit, state)
            case HandingOver():
                return TakeScreen(kit, state, event, self._languages)
            case Closed():
                return ThanksScreen(kit, state)
            case AskingIfOut() | AskingDestroyed() | LeftBehind() | Stopped():
                return self._for_staff(state)
            case _:
                assert_never(state)

    def _show(self, screen: Screen) -> None:
        if self._screen is not None:
            self._screen.hide()
            self._screen.setParent(None)
            self._screen.deleteLater()
        self._screen = screen
        screen.said.connect(self.counter.handle)
        self._inside.addWidget(screen)
        screen.show()
        self._countdown.hide()
        self._header.follow(is_welcome=isinstance(screen, WelcomeScreen), spoken=self._languages.code)
        screen.start()

    def _typed(self, text: str) -> None:
        if self._screen is not None:
            for key in text:
                self._screen.take_key(key)

    # --- staff ---

    def _for_staff(self, state: NeedsStaff) -> Screen:
        if self._is_staff:
            return question_screen(state, self.kit, can_leave=False)
        call = CallScreen(self.kit, state)
        call.staff_asked.connect(self._open_gate)
        return call

    def _open_gate(self) -> None:
        gate = StaffGate(self.kit)
        gate.left.connect(lambda: self.show_state(self._state))
        gate.sign_in_asked.connect(partial(self._sign_in, gate))
        self._show(gate)
        self.counter.staff_names(self.here(partial(self._show_names, gate)))

    def _show_names(self, gate: StaffGate, names: tuple[str, ...]) -> None:
        if self._screen is gate:
            gate.show_names(names)

    def _sign_in(self, gate: StaffGate, asked: tuple[str, str]) -> None:
        name, pin = asked
        self.counter.sign_in(name, pin, Role.VOLUNTEER, self.here(partial(self._signed_in, gate)))

    def _signed_in(self, gate: StaffGate, answer: SignIn) -> None:
        if self._screen is not gate:
            return
        if answer.person is None:
            gate.refused(answer)
            return
        self._is_staff = True
        self.show_state(self._state)
