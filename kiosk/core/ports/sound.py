"""What a face lets people hear, and how it learns that somebody wants to listen."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

USUAL_VOLUME_PERCENT: Final = 50


class Signal(Enum):
    """A short sound, each also shown on the screen."""

    DONE = "done"
    REFUSED = "refused"
    ATTENTION = "attention"
    TIME_IS_SHORT = "time_is_short"
    PRESSED = "pressed"


class Sounder(Protocol):
    """Plays short sounds; returns at once, and never raises for a fault of the device.

    No sound is longer than one second (EN 301 549 V3.2.1, 5.1.3.10 lets none play by itself over three).
    """

    def play(self, signal: Signal) -> None:
        """Play a signal, instead of one that was being played."""

    def close(self) -> None:
        """Stop, and let the device go."""


class Voice(Protocol):
    """Speaks; returns at once, and never raises for a fault of the device.

    The demands are those of EN 301 549 V3.2.1, 5.1.3: interruptible, repeatable, private, in the language
    of the screen, its volume adjustable.
    """

    @property
    def is_there(self) -> bool:
        """Tell whether there is a voice at all."""

    @property
    def is_private(self) -> bool:
        """Tell whether only the person with the headset hears it."""

    def speak(self, text: str, *, language: str, waits: bool = False) -> None:
        """Begin to speak, instead of what was being spoken.

        Args:
            text: plain words.
            language: two letters (ISO 639-1).
            waits: let what is being spoken come to its end first.
        """

    def stop(self) -> None:
        """Fall silent at once, and forget what waits."""

    def set_volume(self, percent: int) -> None:
        """Set how loud, 0 to 100; from the next words on."""

    def close(self) -> None:
        """Fall silent, and let the device go."""


class Headset(Protocol):
    """A socket for a headset."""

    def is_plugged_in(self) -> bool:
        """Tell whether a headset is in; polled a few times a second."""

    def close(self) -> None:
        """Let the device go."""


@dataclass(frozen=True, slots=True)
class Senses:
    """What a face has besides its screen."""

    voice: Voice
    sounder: Sounder
    headset: Headset
