"""One listener's speech: on or off, how loud, what may be heard by others, and what was said last."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.core.ports.sound import USUAL_VOLUME_PERCENT, Voice
from kiosk.ui.language.texts import say

STEP_PERCENT: Final = 10
QUIETEST_PERCENT: Final = 20
LOUDEST_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words in one language.

    Attributes:
        language: two letters.
    """

    words: str
    language: str


class Speech:
    """Speaks for one listener after the other; `reset` leaves nothing of the last one."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._last: tuple[Utterance, ...] = ()
        self._volume_percent = USUAL_VOLUME_PERCENT
        self._is_warned = False
        self._is_allowed = False
        self.is_on = False

    @property
    def is_there(self) -> bool:
        """Tell whether there is a voice."""
        return self._voice.is_there

    @property
    def tells_personal(self) -> bool:
        """Tell whether names and typed signs may be heard: in a headset, or because the listener chose so."""
        return self._voice.is_private or self._is_allowed

    def begin(self) -> None:
        """Switch speech on."""
        self.is_on = self._voice.is_there

    def end(self) -> None:
        """Switch speech off, and back to what is safe for the next listener."""
        self._voice.stop()
        self.forget()
        self.is_on = False

    def forget(self) -> None:
        """Go back to the usual volume and to privacy; nothing can be repeated."""
        self._last = ()
        self._is_warned = self._is_allowed = False
        self._volume_percent = USUAL_VOLUME_PERCENT
        self._voice.set_volume(USUAL_VOLUME_PERCENT)

    def tell(self, utterances: Sequence[Utterance]) -> None:
        """Say something at once, instead of what is being said; it can be repeated."""
        self.remember(utterances)
        self.repeat()

    def remember(self, utterances: Sequence[Utterance]) -> None:
        """Keep what `repeat` says."""
        self._last = tuple(utterances)

    def repeat(self) -> None:
        """Say the last thing again."""
        for number, one in enumerate(self._last):
            self._voice.speak(one.words, language=one.language, waits=number > 0)

    def remark(self, words: str, language: str, *, waits: bool) -> None:
        """Say something beside, which is not repeated."""
        self._voice.speak(words, language=language, waits=waits)

    def hush(self) -> None:
        """Fall silent because the listener acts."""
        self._voice.stop()

    def change_volume(self, steps: int) -> str:
        """Make it louder or quieter; gives what to say about it."""
        wanted = self._volume_percent + steps * STEP_PERCENT
        self._volume_percent = max(QUIETEST_PERCENT, min(LOUDEST_PERCENT, wanted))
        self._voice.set_volume(self._volume_percent)
        return say("Volume {percent} percent.", percent=self._volume_percent)

    def allow_personal(self) -> str:
        """Let others hear everything, at the second asking; gives what to say about it."""
        if self.tells_personal:
            return say("Names and typed signs are said.")
        self._is_allowed, self._is_warned = self._is_warned, True
        if self._is_allowed:
            return say("Names and typed signs are said from now on.")
        return say("Everybody near you will hear your name and what you type. F7 once more allows it.")

    def discreet(self, words: str, personal: frozenset[str], *, is_personal: bool = False) -> str:
        """Give words as they may be heard; what names the listener is left out where others can hear it.

        Args:
            words: what is to be said.
            personal: words that only the listener may hear.
            is_personal: these words are the listener's own, whatever they are.
        """
        if self.tells_personal or not (is_personal or _names(words, personal)):
            return words
        return say("Something personal is left out here. F7 says it aloud.")


def _names(words: str, personal: frozenset[str]) -> bool:
    return any(
        re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", words.casefold())
        for name in personal
        if name.strip()
    )
