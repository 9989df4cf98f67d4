"""Every state of a kiosk, its pages before a visit, what its foot says, and what its staff see."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Final

from kiosk.core.entitlement import Denied
from kiosk.core.flow import State
from kiosk.core.flow.effects import LookUp
from kiosk.core.flow.states import Idle, Refused
from kiosk.core.people import Role, Staff
from kiosk.core.pickup import NOTHING_SEEN
from kiosk.core.reasons import Reason, refusal
from kiosk.services.staff.sign_in import SignIn
from kiosk.ui.kiosk.entrance import Page
from kiosk.ui.kiosk.foot import FootFacts
from kiosk.ui.kiosk.guessing import FREE_TRIES
from kiosk.ui.kiosk.screens import OutOfOrderScreen, ReadingBackScreen, ShowPassScreen, ShutScreen
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.theme import Look
from kiosk.ui.widgets.buttons import ActionButton
from tests.helpers.screens import states
from tests.helpers.screens_desk import WRONG_PIN

SUPERVISOR: Final = Staff("Sam", Role.SUPERVISOR, "")
OUT_OF_LABELS: Final = "printer: labels are out: load a new roll and close the printer"
WAITS_FOR_STAFF: Final = (
    "asking_out",
    "asking_destroyed",
    "left_behind",
    "stopped",
    "stopped_used",
    "checking_strict",
    "reading",
    "reading_problem",
    "handing",
)
FEET: Final = {
    "short": FootFacts(seconds_left=17.0, can_extend=True),
    "short_for_good": FootFacts(seconds_left=9.0),
    "called": FootFacts(is_calling=True),
    "called_and_short": FootFacts(seconds_left=20.0, can_extend=True, is_calling=True),
}


@dataclass(frozen=True, slots=True)
class KioskScenes:
    """What a kiosk shows in one language and one look."""

    window: KioskWindow
    languages: Languages
    language: str
    look: Look

    def all(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Give them by name, each with how it is brought about."""
        known = states(self.window.counter.event)
        yield "welcome", self.begin
        yield from self._entrances()
        for name, state in known.items():
            if name != "idle":
                yield name, partial(self.show, state)
        yield "choosing_sure", partial(self._sure, known["choosing"])
        for name, facts in FEET.items():
            yield f"foot_{name}", partial(self._foot, known["handing"], facts)
        yield from self._closed()
        yield "gate", partial(self._gate, known["asking_out"])
        yield "gate_refused", partial(self._gate_refused, known["asking_out"])
        yield "staff_menu", self._menu
        for name in WAITS_FOR_STAFF:
            yield f"staff_{name}", partial(self._staff, known[name])

    def _entrances(self) -> Iterator[tuple[str, Callable[[], None]]]:
        for page in (Page.PASS, Page.NUMBER, Page.BIRTH):
            yield f"entrance_{page.value}", partial(self._enter, page)
        yield "entrance_no_such_day", self._no_such_day
        yield "entrance_wrong_pair", partial(self._wrong_pair, 1)
        yield "entrance_pause", partial(self._wrong_pair, FREE_TRIES)

    def _closed(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "out_of_order", self._out_of_order
        yield "shut", self._shut
        yield "no_scanner", self._no_scanner
        yield "no_scanner_reading", self._no_scanner_reading
        yield "bug", self._bug

    def begin(self) -> None:
        """Show the first screen in the language and the look of the view."""
        window = self.window
        window._staffing.leave()
        window._entrance.guard.cleared()
        window._entrance.wipe()
        window.show_state(Idle(0))
        self.languages.speak(self.language)
        window._tongue.choose(self.language)
        window._wear(self.look)
        window.rebuild()

    def show(self, state: State) -> None:
        """Show the screen of a state."""
        self.begin()
        self.window.show_state(replace(state, visit=1))

    def _enter(self, page: Page) -> None:
        self.begin()
        self.window._entrance._turn(page)

    def _no_such_day(self) -> None:
        self._enter(Page.BIRTH)
        for sign in "31021988":
            self.window._around.screen.take_key(sign)
        self.window._entrance._finish()

    def _wrong_pair(self, times: int) -> None:
        """Type a number and a birth date that are not together, so many times in a row."""
        self._enter(Page.NUMBER)
        for sign in "M100001":
            self.window._around.screen.take_key(sign)
        asked = LookUp(1, "M100001", None, NOTHING_SEEN, born=date(1988, 3, 14))
        for _ in range(times):
            self.window.show_state(Refused(1, asked, Denied(refusal(Reason.UNKNOWN_CODE), None)))

    def _sure(self, state: State) -> None:
        """Choose a race, and be asked once more."""
        self.show(state)
        buttons = self.window._around.screen.findChildren(ActionButton)
        buttons[0].click()

    def _foot(self, state: State, facts: FootFacts) -> None:
        self.show(state)
        self.window._around.foot.follow(facts)

    def _out_of_order(self) -> None:
        self.begin()
        self.window._show(OutOfOrderScreen(self.window.kit, OUT_OF_LABELS))

    def _no_scanner(self) -> None:
        """Ask for a pass where nothing can be scanned."""
        self.begin()
        self.window._show(ShowPassScreen(self.window.kit, can_scan=False))

    def _no_scanner_reading(self) -> None:
        state = states(self.window.counter.event)["reading"]
        self.show(state)
        self.window._show(ReadingBackScreen(self.window.kit, state, can_scan=False))

    def _shut(self) -> None:
        self.begin()
        self.window._show(ShutScreen(self.window.kit))

    def _bug(self) -> None:
        self.begin()
        self.window.show_bug()

    def _gate(self, state: State) -> None:
        """Ask the staff for badge or PIN."""
        self.show(state)
        self.window._staffing.open_gate()

    def _gate_refused(self, state: State) -> None:
        self._gate(state)
        self.window._staffing._gate.refused(SignIn(None, WRONG_PIN))

    def _menu(self) -> None:
        """Show what the staff can do with the kiosk."""
        self.begin()
        self.window._staffing._let_in(SUPERVISOR)

    def _staff(self, state: State) -> None:
        """Show what the staff see of a state."""
        self.show(state)
        self.window._staffing._let_in(SUPERVISOR)
        self.window._staffing._is_in_menu = False
        self.window.rebuild()
