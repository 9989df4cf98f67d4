"""Somebody of the staff at a kiosk: let in by badge or PIN, and gone again soon, whoever touches it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kiosk.core.flow import State
from kiosk.core.flow.events import Dismissed
from kiosk.core.flow.states import Checking, Choosing, HandingOver, ReadingBack, Refused, Storing
from kiosk.core.people import Role, Staff
from kiosk.services.staff.sign_in import SignIn
from kiosk.services.visits.counter import Counter
from kiosk.ui.kiosk.checking import VolunteerCheckScreen
from kiosk.ui.kiosk.patience import Patience
from kiosk.ui.kiosk.staff import NeedsStaff, StaffGate, StaffMenu
from kiosk.ui.kiosk.staff_bib import StaffBibScreen
from kiosk.ui.look.theme import TextSize
from kiosk.ui.screens.base import Screen
from kiosk.ui.screens.questions import question_screen
from kiosk.ui.widgets.kit import Kit
from kiosk.ui.window.frame import FaceWindow

GATE_S: Final = 30.0
# runners stand at the same screen: their touches must not keep what the staff may do open
SESSION_S: Final = 30.0
LONGEST_SESSION_S: Final = 60.0
WIDE_SCALE: Final = 0.85
_WORK: Final = (*get_args(NeedsStaff), Checking, ReadingBack, HandingOver)


class Staffing(QObject):
    """Keeps who is signed in, and which of the staff's screens is seen.

    Signals:
        turned: another screen is to be shown.
        shut_changed: the kiosk serves nobody from now on, or serves again.
        end_asked: a supervisor ends the program, and has signed in for just that.
    """

    turned = Signal()
    shut_changed = Signal()
    end_asked = Signal()

    def __init__(self, window: FaceWindow, counter: Counter) -> None:
        super().__init__(window)
        self._window, self._counter = window, counter
        self._person: Staff | None = None
        self._is_at_gate = self._is_in_menu = self._is_ending = self._calls = False
        self._gate: StaffGate | None = None
        self.is_shut = False
        self.patience = Patience()

    @property
    def person(self) -> Staff | None:
        """Give who is signed in."""
        return self._person

    @property
    def is_here(self) -> bool:
        """Tell whether the screen belongs to the staff now."""
        return self._is_at_gate or self._person is not None

    @property
    def is_called(self) -> bool:
        """Tell whether this runner calls a volunteer; a light that an earlier one left does not count."""
        return self._calls and self._counter.is_calling

    @property
    def is_in_menu(self) -> bool:
        """Tell whether the staff's menu is seen."""
        return self._is_in_menu

    @property
    def keeps_screen(self) -> bool:
        """Tell whether gate or menu stays, whatever the station does meanwhile."""
        return self._is_at_gate or self._is_in_menu

    def keeps_scans(self, state: State) -> bool:
        """Tell whether scans stay here: the station gets only that of a bib which staff read back."""
        is_at_bib = self._person is not None and not self._is_in_menu and isinstance(state, ReadingBack)
        return self.is_here and not is_at_bib

    # --- coming and going ---

    def open_gate(self) -> None:
        """Ask for badge or PIN."""
        self._gone()
        self._is_at_gate = True
        self.patience.begin(GATE_S)
        self.turned.emit()

    def open_menu(self) -> None:
        """Show what can be done with this kiosk."""
        self._is_in_menu = True
        self.turned.emit()

    def leave(self) -> None:
        """Give the screen back to the runner."""
        self._gone()
        self.turned.emit()

    def _gone(self) -> None:
        self._person, self._gate = None, None
        self._is_at_gate = self._is_in_menu = self._is_ending = False

    def call(self, *, calls: bool) -> None:
        """Call a volunteer, or take the call back."""
        self._calls = calls
        self._counter.call_volunteer(calls=calls)

    def visit_is_over(self) -> None:
        """Leave the call lit, and stop to light it again: the next runner has not called."""
        self._calls = False

    def follow(self, state: State) -> None:
        """Sign off as soon as what needed the staff is answered; a second scan ends no call."""
        if self._calls and not self._counter.is_calling:
            self._counter.call_volunteer(calls=True)
        self._end_unnumbered(state)
        if self._person is not None and not self._is_in_menu and not isinstance(state, (*_WORK, Storing)):
            self._gone()

    def passed(self, seconds: float) -> None:
        """Let time pass."""
        if self.is_here and self.patience.passed(seconds):
            self.leave()

    # --- signing in ---

    def badge(self, text: str) -> None:
        """Let somebody in whose badge was scanned."""
        self._counter.office.sign_in_badge(text, self._needed, self._taker())

    def _sign_in(self, asked: tuple[str, str]) -> None:
        name, pin = asked
        self.patience.touched()
        self._counter.sign_in(name, pin, self._needed, self._taker())

    @property
    def _needed(self) -> Role:
        return Role.SUPERVISOR if self._is_ending else Role.VOLUNTEER

    def _taker(self) -> Callable[[SignIn], None]:
        """Give what takes the answer: it counts for that alone for which it was asked."""
        return self._window.here(partial(self._answered, ends=self._is_ending))

    def _answered(self, answer: SignIn, *, ends: bool) -> None:
        if ends is not self._is_ending:
            return
        if answer.person is not None and ends:
            self.end_asked.emit()
            return
        if answer.person is not None:
            self._let_in(answer.person)
            return
        if self._gate is None:
            self.open_gate()
        if self._gate is not None and isValid(self._gate):
            self._gate.refused(answer)

    def trouble(self, sentence: str) -> None:
        """Say at the gate why its question has no answer."""
        if self._gate is not None and isValid(self._gate):
            self._gate.trouble(sentence)

    def _let_in(self, person: Staff) -> None:
        self._person, self._gate, self._is_at_gate = person, None, False
        self._is_in_menu = not isinstance(self._counter.state, _WORK)
        self.call(calls=False)  # somebody has come
        self.patience.begin(SESSION_S, at_most_s=LONGEST_SESSION_S)
        self.turned.emit()

    # --- screens ---

    def screen(self, state: State, kit: Kit) -> Screen | None:
        """Make the staff's screen, None while the screen belongs to the runner."""
        kit = _smaller(kit)
        if self._is_at_gate:
            return self._gate_screen(kit)
        if self._person is None:
            return None
        if self._is_in_menu:
            return self._menu(kit, self._person)
        if isinstance(state, Checking):
            return VolunteerCheckScreen(kit, state, by=self._person.name)
        if isinstance(state, ReadingBack | HandingOver):
            return self._bib(kit, state)
        return question_screen(state, kit, can_leave=False) if isinstance(state, NeedsStaff) else None

    def _gate_screen(self, kit: Kit) -> Screen:
        gate = self._gate = StaffGate(kit, is_to_end=self._is_ending)
        gate.left.connect(self.leave)
        gate.sign_in_asked.connect(self._sign_in)
        self._counter.staff_names(self._window.here(partial(self._show_names, gate)))
        return gate

    def _show_names(self, gate: StaffGate, names: tuple[str, ...]) -> None:
        if self._gate is gate and isValid(gate):
            gate.show_names(names)

    def _bib(self, kit: Kit, state: ReadingBack | HandingOver) -> Screen:
        screen = StaffBibScreen(kit, state)
        screen.left.connect(self.leave)
        return screen

    def _menu(self, kit: Kit, person: Staff) -> Screen:
        menu = StaffMenu(kit, person, is_shut=self.is_shut)
        menu.left.connect(self.leave)
        menu.shut_asked.connect(self._shut)
        menu.end_asked.connect(self._ask_again)
        return menu

    def _shut(self, is_shut: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.is_shut = is_shut
        self._gone()
        self._end_unnumbered(self._counter.state)
        self.shut_changed.emit()
        self.turned.emit()

    def _end_unnumbered(self, state: State) -> None:
        """End a visit that has no number yet at a closed kiosk; a bib that is being made is finished."""
        if self.is_shut and isinstance(state, Refused | Choosing | Checking):
            self._counter.handle(Dismissed(state.visit))

    def _ask_again(self) -> None:
        self._gone()
        self._is_at_gate = self._is_ending = True
        self.patience.begin(GATE_S)
        self.turned.emit()


def _smaller(kit: Kit) -> Kit:
    """Make the staff's screens in the usual size: they hold more, and the runner's choice is the runner's."""
    theme = kit.theme
    scale = 1.0 if theme.is_tall else WIDE_SCALE
    look = replace(theme.look, text_size=TextSize.USUAL)
    return Kit(replace(theme, look=look, px_per_mm=theme.px_per_mm * scale))
