"""A voice by espeak-ng, run as a program of its own (its manual page: espeak-ng(1))."""

import re
import shutil
from typing import Final

from kiosk.core.ports.sound import USUAL_VOLUME_PERCENT
from kiosk.hardware.sound.playback import Playback
from kiosk.hardware.sound.players import Player

ENGINE: Final = "espeak-ng"
WORDS_PER_MINUTE: Final = 160
LONGEST_TEXT: Final = 4000
# where the name of the voice is not the code of the language
VOICES: Final = {"en": "en-gb"}
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_BRACKETS: Final = re.compile(r"\[\[|\]\]|[<>]")


def engine_is_there() -> bool:
    """Tell whether espeak-ng is installed."""
    return shutil.which(ENGINE) is not None


def plain_words(text: str) -> str:
    """Take out what the engine would take for commands: control characters, phonemes in [[ ]], markup."""
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(_BRACKETS.sub(" ", printable).split())[:LONGEST_TEXT]


def engine_command(language: str, *, volume_percent: int) -> tuple[str, ...]:
    """Give the program and its arguments; the text goes to its standard input, unseen by `ps`."""
    known = language if _LANGUAGE.fullmatch(language) else "en"
    voice = VOICES.get(known, known)
    amplitude = str(2 * volume_percent)
    return (ENGINE, "--stdin", "-b", "1", "-v", voice, "-s", str(WORDS_PER_MINUTE), "-a", amplitude)


class EspeakVoice:
    """See `Voice`."""

    def __init__(self, player: Player, *, is_private: bool) -> None:
        """Prepare to speak.

        Args:
            player: where it is heard.
            is_private: only in a headset.
        """
        self._player = player
        self._is_private = is_private
        self._volume_percent = USUAL_VOLUME_PERCENT
        self._playback = Playback("voice")

    @property
    def is_there(self) -> bool:
        """See `Voice.is_there`."""
        return True

    @property
    def is_private(self) -> bool:
        """See `Voice.is_private`."""
        return self._is_private

    def speak(self, text: str, *, language: str, waits: bool = False) -> None:
        """See `Voice.speak`."""
        words = plain_words(text)
        if not words:
            return
        engine = engine_command(language, volume_percent=self._volume_percent)
        chain = self._player.speech(engine, words.encode("utf-8", "replace"), label=language)
        self._playback.play(chain, waits=waits)

    def stop(self) -> None:
        """See `Voice.stop`."""
        self._playback.stop()

    def set_volume(self, percent: int) -> None:
        """See `Voice.set_volume`."""
        self._volume_percent = max(0, min(100, percent))

    def close(self) -> None:
        """See `Voice.close`."""
        self._playback.close()
