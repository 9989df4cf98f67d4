"""The window of a kiosk: one runner after the other, each leaving nothing behind."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from typing_extensions import override

from kiosk.core.flow import State
from kiosk.core.flow.events import Dismissed
from kiosk.core.flow.states import Closed, Idle, LookingUp, ReadingBack, Refused
from kiosk.core.ports import DeviceStatus, Signal
from kiosk.services.visits.counter import Counter
from kiosk.ui.kiosk.choosing import RaceChoice
from kiosk.ui.kiosk.entrance import Entrance
from kiosk.ui.kiosk.furniture import Furniture, same_focus
from kiosk.ui.kiosk.leftovers import Leftovers
from kiosk.ui.kiosk.recovery import Recovery
from kiosk.ui.kiosk.remaining import Remaining
from kiosk.ui.kiosk.scans import Scans
from kiosk.ui.kiosk.screens import BugScreen
from kiosk.ui.kiosk.showing import Around, runner_screen
from kiosk.ui.kiosk.sightings import Sightings
from kiosk.ui.kiosk.staffing import Staffing
from kiosk.ui.kiosk.tongue import Tongue
from kiosk.ui.kiosk.touches import Touches
from kiosk.ui.kiosk.welcome import WelcomeScreen
from kiosk.ui.kiosk.wiping import Wiping, is_over
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.theme import USUAL_LOOK, Look
from kiosk.ui.screens.base import Screen
from kiosk.ui.voice.narrator import Narrator
from kiosk.ui.voice.personal import personal_words
from kiosk.ui.voice.senses import SILENT, Senses
from kiosk.ui.window.double_strike import DoubleStrike
from kiosk.ui.window.frame import FaceWindow, Themes


class KioskWindow(FaceWindow):
    """The face of a runner alone."""

    def __init__(
        self,
        counter: Counter,
        themes: Themes,
        *,
        languages: Languages,
        look: Look = USUAL_LOOK,
        senses: Senses = SILENT,
    ) -> None:
        """Make it.

        Args:
            counter: what the face talks to.
            themes: gives the theme of a look on this screen.
            languages: already speaking the first language.
            look: of the start, and after every visit.
            senses: what can be heard.
        """
        super().__init__(counter, themes, look=look)
        self.setWindowTitle(counter.event.name)
        self._languages, self._senses = languages, senses
        self._tongue = Tongue(languages, look)
        self._is_warned = False
        self._state: State = Idle()
        self._recovery = Recovery()
        self._sightings = Sightings()
        self._entrance = Entrance(self, counter, locale=lambda: languages.locale)
        self._staffing = Staffing(self, counter)
        self._leftovers = Leftovers(self, counter)
        self._remaining = Remaining(counter, self._entrance, self._staffing)
        self._races = RaceChoice(self, counter.event)
        self._touches = Touches(self)
        self.strikes = DoubleStrike(self)
        seen_by = (self._staffing, self._sightings, self._entrance, self.strikes)
        self._scans = Scans(counter, *seen_by, screen=lambda: self._around.screen)
        self.narrator = Narrator(self, senses, languages, languages.known())
        self._wiping = Wiping(
            self._sightings, self._entrance, self._staffing, self._remaining, self.narrator, self._tongue
        )
        self._furnish()
        self._connect()

    def _connect(self) -> None:
        self.counter.offer_scans(self._scans.takes)
        self.keys.scanned.connect(self.counter.scanned)
        self.keys.entered.connect(self._scans.entered)
        self.keys.typed.connect(self._scans.typed)
        self._touches.touched.connect(self._touched)
        self._touches.pressed.connect(self._key_pressed)
        self._entrance.turned.connect(self._show_now)
        self._races.turned.connect(self._show_now)
        self._entrance.shown.connect(self.tell)
        self._entrance.left_alone.connect(self._left_alone)
        self._staffing.turned.connect(self._show_now)
        self._staffing.shut_changed.connect(self._shut_changed)
        self._staffing.end_asked.connect(self._end)

    def _furnish(self) -> None:
        """Make everything anew but the screen, in the language and the look of now."""
        self.setLayoutDirection(self._languages.locale.textDirection())
        self._around = Furniture(self.kit, self.counter.event, self._languages)
        self._around.header.language_chosen.connect(self._speak)
        foot = self._around.foot
        foot.more_time_asked.connect(self._more_time)
        foot.call_asked.connect(lambda: self._call(calls=True))
        foot.call_ended.connect(lambda: self._call(calls=False))
        foot.staff_asked.connect(self._staffing.open_gate)
        foot.menu_asked.connect(self._staffing.open_menu)
        foot.left.connect(self._staffing.leave)
        self._around.put_into(self.fresh_column())

    @override
    def rebuild(self) -> None:
        with same_focus(self):
            self._furnish()
            self._show_now()

    @override
    def begin(self) -> None:
        """Start; a bib that an earlier start left in the tray is dealt with before anybody is served."""
        super().begin()
        self._leftovers.begin()

    # --- what happened ---

    def show_state(self, state: State) -> None:
        """See `FaceListener.show_state`."""
        before, self._state = self._state, state
        was_open = self._entrance.is_open
        self._entrance.follow(state)
        self._staffing.follow(state)
        self._leftovers.follow(state)
        if isinstance(state, Idle) and was_open:
            return  # the page stays, with what is typed on it
        if is_over(before, state):
            self._wipe(is_served=isinstance(before, Closed))
        if isinstance(state, LookingUp):
            self._sightings.first = state.asked.code
        if self._tongue.follow(state):
            self._furnish()
        if isinstance(state, Refused):
            self._senses.sounder.play(Signal.REFUSED)
        if self._staffing.keeps_screen and self._around.screen is not None:
            self._follow_foot()  # a PIN that is half typed stays
        else:
            self._show_now()

    def show_devices(self, statuses: tuple[DeviceStatus, ...]) -> None:  # noqa: ARG002
        """See `FaceListener.show_devices`; the kiosk goes out of order and recovers by itself."""
        self._follow_trouble()

    def _follow_trouble(self) -> None:
        is_other = self._recovery.follow(self._state, self.counter)
        tells = isinstance(self._state, Idle | ReadingBack)
        if is_other and tells and not (self._remaining.is_page or self._staffing.is_here):
            self._show_now()

    def show_files(self, attempt: str, files: dict[str, Path]) -> None:
        """See `FaceListener.show_files`; nothing for runners."""

    def show_trouble(self, sentence: str) -> None:
        """See `FaceListener.show_trouble`; only staff who wait for an answer are told."""
        self._staffing.trouble(sentence)

    @override
    def show_bug(self) -> None:
        self.counter.call_volunteer(calls=True)
        self._show(BugScreen(self.kit))

    # --- time ---

    @override
    def tick(self) -> None:
        # first of all: who waits for a volunteer does not lose what they began
        self._remaining.passed(passed_s := self._tick.interval() / 1000)
        super().tick()
        self._follow_trouble()
        self._sightings.passed(passed_s)
        self._entrance.passed(passed_s)
        self._staffing.passed(passed_s)
        if isinstance(screen := self._around.screen, BugScreen) and screen.passed(passed_s):
            self._show_now()
        self._follow_foot()

    def _follow_foot(self) -> None:
        is_short = self._remaining.is_short
        if is_short and not self._is_warned:
            self._senses.sounder.play(Signal.TIME_IS_SHORT)
        self._is_warned = is_short
        self._around.foot.follow(self._remaining.facts())

    def _more_time(self) -> None:
        self._remaining.more_time()
        self._follow_foot()
        self.strikes.begin()

    def _touched(self) -> None:
        self._entrance.patience.touched()
        self._staffing.patience.touched()

    def _key_pressed(self) -> None:
        """Take any key for "More time" while the warning stands: nobody must walk to the button first."""
        self._touched()
        if self._is_warned and not self._remaining.is_page:
            self._more_time()

    def _left_alone(self) -> None:
        if isinstance(self._state, Refused):
            self.counter.handle(Dismissed(self._state.visit))
        else:
            self.show_state(self._state)

    # --- languages and look ---

    def _speak(self, code: str) -> None:
        self._tongue.choose(code)
        if isinstance(self._state, Idle) and not self._entrance.is_open and not self._is_blocked():
            self._entrance.open()
        self.rebuild()

    def _is_blocked(self) -> bool:
        return self._staffing.is_shut or bool(self.counter.trouble_now)

    def _wipe(self, *, is_served: bool = False) -> None:
        """Leave nothing of a runner, and begin anew in the first language and look."""
        if self._wiping.wipe(self.look, is_served=is_served):
            self._wear(self._tongue.first_look)
            self._furnish()

    # --- screens ---

    def _show_now(self) -> None:
        """Show the screen that belongs here now: the staff's, a page before the visit, or the state's."""
        screen = self._staffing.screen(self._state, self.kit)
        if screen is None and self._entrance.covers(self._state):
            screen = self._entrance.screen(self.kit)
        self._show(screen or self._screen_of_state())

    def _screen_of_state(self) -> Screen:
        around = Around(
            self.kit,
            self.counter.event,
            self._languages,
            self._races,
            shown=self._sightings.first,
            trouble=self.counter.trouble_now,
            is_shut=self._staffing.is_shut,
            can_speak=self._senses.voice.is_there,
            can_scan=self.counter.scanner_works,
        )
        screen = runner_screen(self._state, around)
        staff_asked = getattr(screen, "staff_asked", None)
        if staff_asked is not None:
            staff_asked.connect(self._staffing.open_gate)
        if isinstance(screen, WelcomeScreen):
            screen.language_chosen.connect(self._speak)
            screen.look_chosen.connect(self.set_look)
        return screen

    def _show(self, screen: Screen) -> None:
        """Let a screen appear; every one of them comes this way."""
        screen.said.connect(self.tell)
        self._around.hold(screen)
        is_welcome = isinstance(screen, WelcomeScreen)
        self._around.header.follow(is_welcome=is_welcome, spoken=self._languages.code)
        self._follow_foot()
        self.narrator.follow(screen, personal=personal_words(self._state), is_welcome=is_welcome)
        screen.start()
        self.strikes.begin()

    # --- the staff and the window ---

    def _call(self, *, calls: bool) -> None:
        self._staffing.call(calls=calls)
        self._follow_foot()
        self.strikes.begin()  # other buttons stand there now

    def _shut_changed(self) -> None:
        self._entrance.shut(is_shut=self._staffing.is_shut)
        if isinstance(self._state, Idle):
            self._wipe()

    def _end(self) -> None:
        self.may_close = True
        self.close()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (handle := self.windowHandle()) is not None:
            self.narrator.watch(handle)  # asked after the touches: a listener's key is a sign of life, too
            handle.installEventFilter(self._touches)
