"""Speech for a runner who does not see the screen: every screen, every control, every change.

Keys: F2 begins and ends speech, F3 repeats, F4 darkens the screen, F5 is quieter, F6 louder, F7 lets others
hear names. On a number pad `*` begins, `/` repeats, `-` is quieter, `+` louder. Plugging a headset in begins,
too; so nobody needs to see anything to begin (EN 301 549 V3.2.1, 5.1.2.1 and 5.2).
"""

from collections.abc import Callable
from typing import Final, assert_never

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kiosk.core.ports.sound import Senses
from kiosk.ui.language.texts import Languages, own_name, say
from kiosk.ui.voice.aloud import joined
from kiosk.ui.voice.cover import Cover
from kiosk.ui.voice.listener_keys import Command, ListenerKeys
from kiosk.ui.voice.listening import Listening, say_change
from kiosk.ui.voice.speech import Speech, Utterance
from kiosk.ui.voice.spoken import Part, PartKind, describe, is_control, is_personal, language_of, read

TICK_MS: Final = 250
# after it a new screen stands, and the focus has come to rest
REST_MS: Final = 20


class Narrator(QObject):
    """Reads a window aloud while somebody listens."""

    def __init__(
        self, window: QWidget, senses: Senses, languages: Languages, offered: tuple[str, ...]
    ) -> None:
        """Begin to watch a window.

        Args:
            window: what is read; see `watch` for its keys.
            senses: voice and headset.
            languages: the language of the screen.
            offered: the languages of the first screen, in its order; their keys are 1, 2, 3 …
        """
        super().__init__(window)
        self._window, self._languages, self._offered = window, languages, offered
        self._headset, self._was_in = senses.headset, False
        self._speech = Speech(senses.voice)
        self._cover = Cover(window)
        self._listening = Listening()
        self._screen: QWidget | None = None
        self._personal: frozenset[str] = frozenset()
        self._greetings: list[Utterance] = []
        self._is_welcome = self._is_welcomed = self._is_fresh = self._help_is_due = False
        self._timer = _timer(self, TICK_MS, self._tick, is_single=False)
        self._focus_timer = _timer(self, REST_MS, self._tell_focus)
        self._settled = _timer(self, REST_MS, self._note)
        self._keys = ListenerKeys(self)
        self._keys.commanded.connect(self._obey)
        self._keys.acted.connect(self._hush)
        application = QApplication.instance()
        if isinstance(application, QApplication) and senses.voice.is_there:
            application.focusChanged.connect(self._focus_moved)
            self._timer.start()

    @property
    def is_on(self) -> bool:
        """Tell whether somebody listens."""
        return self._speech.is_on

    # --- for the window ---

    def watch(self, handle: QWindow) -> None:
        """Take the listener's keys from the window's handle; without a voice they are left alone."""
        if self._speech.is_there:
            self._keys.watch(handle)

    def follow(self, screen: QWidget, *, personal: frozenset[str], is_welcome: bool = False) -> None:
        """Read another screen, once it stands.

        Args:
            screen: what is new.
            personal: words that only the runner may hear.
            is_welcome: nobody has chosen a language yet.
        """
        self._screen, self._personal, self._is_welcome = screen, personal, is_welcome
        self._cover.stay_on_top()
        if self.is_on and not self._is_fresh:
            self._is_fresh = True
            QTimer.singleShot(0, self._tell_fresh)

    def reset(self) -> None:
        """Forget the runner: usual volume, privacy, light; silence, unless a headset is still in."""
        self._cover.hide()
        self._listening.wipe()
        self._personal = frozenset()
        self._is_welcomed = False
        if not self.is_on:
            return
        if self._headset.is_plugged_in():
            self._speech.forget()
            self._settled.start()  # what stands there now is known, and not told as new
            self._help_is_due = True
            return
        self._speech.end()
        self._remark(say("The visit is over. F2 begins to speak again."))

    # --- what the listener does ---

    def _obey(self, command: Command) -> None:
        if not self.is_on and command is not Command.SPEAK:
            return
        match command:
            case Command.SPEAK:
                self._turn_on_or_off()
            case Command.REPEAT:
                self._speech.repeat()
            case Command.DARKEN:
                self._darken()
            case Command.QUIETER:
                self._remark(self._speech.change_volume(-1))
            case Command.LOUDER:
                self._remark(self._speech.change_volume(+1))
            case Command.TELL_ALL:
                self._allow_personal()
            case _:
                assert_never(command)

    def _hush(self) -> None:
        if self.is_on:
            self._speech.hush()

    def _turn_on_or_off(self) -> None:
        if self.is_on:
            self._speech.end()
            self._cover.hide()
            self._remark(say("Speech is off. F2 begins again."))
        else:
            self._begin()

    def _begin(self) -> None:
        self._speech.begin()
        self._help_is_due = True
        self._is_welcomed = False
        self._listening.forget()
        self._tell_screen()

    def _darken(self) -> None:
        if self._cover.isVisible():
            self._cover.hide()
            self._remark(say("The screen is light again."))
        else:
            self._cover.put_on()
            self._remark(say("The screen is dark. Keys still work. F4 lights it again."))

    def _allow_personal(self) -> None:
        was_told, words = self._speech.tells_personal, self._speech.allow_personal()
        if self._speech.tells_personal and not was_told and self._screen is not None:
            self._listening.forget()
            self._tell_words(self._screen, first=words)
        else:
            self._remark(words)

    def _remark(self, words: str, *, waits: bool = False) -> None:
        self._speech.remark(words, self._languages.code, waits=waits)

    # --- reading ---

    def _tell_fresh(self) -> None:
        self._is_fresh = False
        self._focus_timer.stop()
        if self.is_on:
            self._tell_screen()

    def _tell_screen(self) -> None:
        if self._is_welcome:
            self._tell_welcome()
        elif self._screen is not None and isValid(self._screen):
            self._tell_words(self._screen)
        self._settled.start()

    def _tell_welcome(self) -> None:
        """Say how to choose a language, once for each listener: the screen may be made anew meanwhile."""
        if not self._is_welcomed:
            self._is_welcomed = True
            self._speech.tell(self._welcome())

    def _tell_words(self, screen: QWidget, *, first: str = "") -> None:
        parts = read(screen, tells_typed=self._speech.tells_personal)
        lines = [self._part(part) for part in parts if part.kind is PartKind.WORDS]
        told = self._listening.only_new(type(screen).__name__, lines)
        if told != lines:
            for line in told:
                self._remark(line, waits=True)
            self._speech.remember([Utterance(joined(lines), self._languages.code)])
            return
        lines[:0] = [first] if first else []
        choices = sum(part.kind is not PartKind.WORDS for part in parts)
        if choices:
            lines.append(say("Choices: {count}.", count=choices))
        focus = QApplication.focusWidget()
        if focus is not None and is_control(focus) and screen.isAncestorOf(focus):
            lines.append(self._described(focus))
        if self._help_is_due:
            self._help_is_due = False
            lines.append(self._help())
        self._speech.tell([Utterance(joined(list(dict.fromkeys(lines))), self._languages.code)])

    def _help(self) -> str:
        keys = say(
            "Tab goes on to the next choice, Enter takes it. F3 repeats, F5 is quieter, F6 louder, "
            "F4 darkens the screen, F2 ends speech."
        )
        if self._speech.tells_personal:
            return keys
        others = say("Others can hear this: your name and what you type are left out.")
        return joined([keys, others])

    def _welcome(self) -> list[Utterance]:
        """Say in each language how to choose it."""
        while len(self._greetings) < len(self._offered):
            self._learn_greeting()
        return self._greetings

    def _learn_greeting(self) -> None:
        """Translate one greeting; each costs the reading of a file, so that not all are read at once."""
        screen, number = self._languages.code, len(self._greetings)
        code = self._offered[number]
        self._languages.speak(code)
        words = say("{language}: press {key}.", language=own_name(code), key=number + 1)
        self._languages.speak(screen)
        self._greetings.append(Utterance(words, code))

    def _part(self, part: Part) -> str:
        return self._speech.discreet(part.words, self._personal, is_personal=part.is_personal)

    def _described(self, widget: QWidget) -> str:
        words = describe(widget, tells_typed=self._speech.tells_personal)
        return self._speech.discreet(words, self._personal, is_personal=is_personal(widget))

    # --- changes ---

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # a screen that goes away moves the focus through its neighbours: only where it comes to rest counts
        if self.is_on and new is not None and self._window.isAncestorOf(new):
            self._focus_timer.start()

    def _tell_focus(self) -> None:
        focus = QApplication.focusWidget()
        if not self.is_on or self._is_fresh or focus is None or not self._window.isAncestorOf(focus):
            return
        if is_control(focus):
            language = language_of(focus) or self._languages.code
            self._speech.remark(self._described(focus), language, waits=False)
        elif focus is self._screen:
            parts = read(focus, tells_typed=self._speech.tells_personal)
            self._remark(next((self._part(part) for part in parts), ""))

    def _note(self) -> None:
        self._listening.note(self._window, tells_typed=self._speech.tells_personal)

    def _tick(self) -> None:
        is_in = self._headset.is_plugged_in()
        if is_in != self._was_in:
            self._was_in = is_in
            self._plugged(is_in=is_in)
        if len(self._greetings) < len(self._offered):
            self._learn_greeting()
        if not self.is_on or self._is_fresh or self._settled.isActive():
            return
        for change in self._listening.changes(self._window, tells_typed=self._speech.tells_personal):
            words = self._part(change) if isinstance(change, Part) else say_change(change)
            self._remark(words, waits=True)

    def _plugged(self, *, is_in: bool) -> None:
        if is_in and not self.is_on:
            self._begin()
        elif not is_in and self.is_on:
            self._cover.hide()
            self._speech.end()


def _timer(parent: QObject, interval_ms: int, act: Callable[[], None], *, is_single: bool = True) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(is_single)
    timer.setInterval(interval_ms)
    timer.timeout.connect(act)
    return timer
