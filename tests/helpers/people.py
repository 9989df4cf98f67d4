"""People in front of a window: they read words, press buttons by their words, type and scan."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from functools import cache

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import RESOURCES, Running, Site, open_site, running
from kiosk.core.board import Call
from kiosk.core.event import Face
from kiosk.core.flow import State
from kiosk.core.operation import Outcome
from kiosk.core.people import Role, Staff
from kiosk.security.pins import Argon2PinHasher
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.face import make_window
from kiosk.ui.kiosk.window import KioskWindow
from kiosk.ui.language.texts import Languages
from kiosk.ui.look.fonts import house_fonts, install_fonts
from kiosk.ui.voice.senses import SILENT, Senses
from kiosk.ui.window.bridge import Bridge
from kiosk.ui.window.frame import TICK_MS
from tests.helpers.keyboard import Keyboard
from tests.helpers.lines import Line, StoreOverLine
from tests.helpers.stations import StationFolder

SUPERVISOR, SUPERVISOR_PIN = "Sam", "739154"
VOLUNTEER, VOLUNTEER_PIN = "Val", "284617"
DESK = QSize(1366, 768)
WAIT_MS = 20000
PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass
class Person:
    """Somebody at a window."""

    bot: QtBot
    window: DeskWindow | KioskWindow
    running: Running
    bugs: list[BaseException] = field(default_factory=list)
    keyboard: Keyboard = field(default_factory=Keyboard)

    # --- reading ---

    @property
    def state(self) -> State:
        return self.running.station.state

    @property
    def words(self) -> str:
        """Read everything that can be seen, line by line."""
        found = [label.text() for label in self._seen(QLabel)]
        for lines in self._seen(QListWidget):
            found += [lines.item(row).text() for row in range(lines.count())]
        return "\n".join(text for text in found if text)

    @property
    def buttons(self) -> list[str]:
        """Read the words on all buttons that can be pressed."""
        return [
            button.text() for button in self._seen(QAbstractButton) if button.isEnabled() and button.text()
        ]

    def reads(self, *words: str) -> None:
        """Wait until all these words stand on the screen."""
        self.until(
            lambda: all(word in self.words for word in words), lambda: f"{words} not in:\n{self.words}"
        )

    def until(self, holds: Callable[[], bool], why: Callable[[], str] = lambda: "") -> None:
        """Wait for something."""

        def check() -> None:
            assert not self.bugs, self.bugs
            assert holds(), f"{why()}\nstate: {self.state}"

        self.bot.waitUntil(check, timeout=WAIT_MS)

    def sees(self, kind: type[State]) -> None:
        """Wait for a state."""
        self.until(lambda: isinstance(self.state, kind))

    # --- doing ---

    def press(self, words: str) -> None:
        """Press the button that says so, as soon as it can be pressed."""
        self.until(lambda: words in self.buttons, lambda: f"no {words} among {self.buttons}")
        button = next(b for b in self._seen(QAbstractButton) if b.text() == words and b.isEnabled())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press_named(self, name: str) -> None:
        """Press the button that a screen reader calls so."""

        def found() -> list:
            return [one for one in self._seen(QAbstractButton) if one.accessibleName() == name]

        self.until(lambda: bool(found()), lambda: f"nothing is called {name}")
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, wherever the focus is; one that presses waits until a press counts."""
        if key in PRESSING:
            self.until_presses_count()
            QTest.qWait(2)  # in the moment in which a key is let go it is a held one, for X11
        QTest.keyClick(self.window.windowHandle(), key, modifier)

    def until_presses_count(self) -> None:
        """Wait until what is seen was seen long enough; what comes before is ignored."""
        self.until(lambda: not self.window.strikes.is_on)

    def press_enter_on(self, words: str) -> None:
        """Press Enter once the button of these words can be pressed."""
        self.until(lambda: words in self.buttons, lambda: f"no {words} among {self.buttons}")
        self.key(Qt.Key.Key_Return)

    def burst(self, text: str) -> None:
        """Let a scanner type a code with Enter."""
        self.keyboard.burst(self.window.windowHandle(), text)

    def spell(self, text: str) -> None:
        """Type at a person's pace."""
        self.until_presses_count()
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)
            QTest.qWait(45)

    def enter(self, text: str) -> None:
        """Type a line and finish it."""
        self.spell(text)
        QTest.qWait(80)
        self.key(Qt.Key.Key_Return)

    def choose(self, words: str) -> None:
        """Touch the line that holds these words."""
        self.reads(words)
        for lines in self._seen(QListWidget):
            for row in range(lines.count()):
                if words in lines.item(row).text():
                    middle = lines.visualItemRect(lines.item(row)).center()
                    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=middle)
                    return

    def field(self, name: str) -> QLineEdit:
        """Find the field of that name."""
        return next(one for one in self._seen(QLineEdit) if one.accessibleName() == name)

    def write(self, name: str, text: str) -> None:
        """Put the cursor into a field and type."""
        self.field(name).setFocus()
        self.spell(text)

    def show_pass(self, code: str) -> None:
        """Hold a pass, a bib or a badge before the scanner."""
        self.running.counter.scanned(code)

    def tap(self, signs: str) -> None:
        """Press keys on the screen, one after the other."""
        for sign in signs:
            self.press(sign)

    def type_in(self, number: str, born: str) -> None:
        """Type member number and birth date (`14031988`) on the keys of an English kiosk."""
        self.press("I have no pass")
        self.reads("Your member number")
        self.tap(number)
        self.press("Next")
        self.reads("Your birth date")
        self.tap(born)
        self.press("Find my place")

    def lets_pass(self, seconds: float) -> None:
        """Let the window count so many seconds without touching it."""
        for _ in range(round(seconds * 1000 / TICK_MS)):
            self.window.tick()

    def _seen(self, kind: type[QWidget]) -> list:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]


def call_of(person: Person) -> Call:
    """Read on the board why this kiosk calls."""
    site = person.running.site
    with site.store.reading() as view:
        told = [one.told for one in view.stations(at=site.clock.now()) if one.told is not None]
    return told[0].call if told else Call.NONE


def tap_at(person: Person, place: QPoint) -> None:
    """Put a finger on a place of the screen, whatever is there."""
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)


def place_of(person: Person, words: str) -> QPoint:
    """Find the middle of the button that says so."""
    person.until(lambda: words in person.buttons)
    button = next(one for one in person._seen(QAbstractButton) if one.text() == words)
    return button.mapTo(person.window, button.rect().center())


@cache
def hashed(pin: str) -> str:
    """Hash a PIN as slowly as it must be, once for all windows."""
    return Argon2PinHasher().hash(pin)


def bring_in_staff(site: Site) -> None:
    """Let a supervisor and a volunteer have their PINs."""
    people = ((SUPERVISOR, Role.SUPERVISOR, SUPERVISOR_PIN), (VOLUNTEER, Role.VOLUNTEER, VOLUNTEER_PIN))
    with site.store.working(site.store.next_key(), "staff of a test") as work:
        for name, role, pin in people:
            work.add_staff(Staff(name, role, hashed(pin)))
        work.commit(Outcome("staff_added"))


def touch(person: Person) -> None:
    """Put a finger on the edge of the screen, beside every button."""
    edge = QPoint(2, person.window.rect().center().y())
    tap_at(person, edge)


def sign_in_by_pin(person: Person, name: str, digits: str) -> None:
    """Sign in with the keypad on the screen."""
    person.press("I am of the staff")
    person.choose(name)
    person.tap(digits)
    person.press("Sign in")


@contextmanager
def in_front_of(
    bot: QtBot,
    place: StationFolder,
    *,
    face: Face = Face.DESK,
    seen: bool = False,
    size: QSize = DESK,
    language: str = "en",
    staff: bool = True,
    hint: str = "",
    clock: object | None = None,
    senses: Senses = SILENT,
    line: Line | None = None,
) -> Iterator[Person]:
    """Open a station with its window and stand in front of it."""
    with ExitStack() as closing:
        site = closing.enter_context(open_site(place.file))
        site = replace(site, clock=clock) if clock is not None else site
        if staff and not site.staff.people():
            bring_in_staff(site)
        site = replace(site, store=StoreOverLine(site.store, line)) if line is not None else site
        bridge = Bridge()
        bugs: list[BaseException] = []
        bridge.bug_found.connect(bugs.append)
        station = closing.enter_context(
            running(site, face=face, deliver=bridge.deliver, on_bug=bridge.bug, counts_as_seen=seen)
        )
        install_fonts(house_fonts())
        languages = Languages(RESOURCES / "translations", offered=station.counter.event.languages)
        languages.speak(language)
        closing.callback(languages.speak, "en")
        station.health.ask_now()
        window = make_window(face, station.counter, size=size, hint=hint, languages=languages, senses=senses)
        bot.addWidget(window)
        closing.callback(window.close)
        window.show()
        bot.waitExposed(window)
        window.activateWindow()
        bot.waitUntil(window.isActiveWindow)
        window.begin()
        yield Person(bot, window, station, bugs)
    assert not bugs, bugs


def at_kiosk(
    bot: QtBot, place: StationFolder, *, seen: bool = True, **more
) -> AbstractContextManager[Person]:
    """Stand in front of a self-service screen; `seen`: identity and documents count as seen."""
    return in_front_of(bot, place, face=Face.KIOSK, seen=seen, **more)
