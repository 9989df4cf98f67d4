"""Short sounds, made of tones when the station starts."""

import io
import wave
from array import array
from math import pi, sin
from typing import Final

from kiosk.core.ports.sound import Signal
from kiosk.hardware.sound.playback import Playback
from kiosk.hardware.sound.players import Player

RATE_HZ: Final = 22050
LOUDEST: Final = 0.22  # of full scale: -13 dBFS
RAMP_S: Final = 0.012
# (hertz, seconds) one after the other; 0 Hz is a pause
MELODIES: Final[dict[Signal, tuple[tuple[float, float], ...]]] = {
    Signal.DONE: ((659.3, 0.12), (880.0, 0.22)),
    Signal.REFUSED: ((392.0, 0.18), (293.7, 0.30)),
    Signal.ATTENTION: ((587.3, 0.14), (0.0, 0.06), (587.3, 0.14), (0.0, 0.06), (587.3, 0.14)),
    Signal.TIME_IS_SHORT: ((784.0, 0.16), (0.0, 0.10), (784.0, 0.16)),
    Signal.PRESSED: ((1046.5, 0.04),),
}


def make_wav(signal: Signal) -> bytes:
    """Make the WAV of a signal: 16 bits, one channel."""
    samples = array("h")
    for hertz, seconds in MELODIES[signal]:
        samples.extend(_tone(hertz, seconds))
    file = io.BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE_HZ)
        wav.writeframes(samples.tobytes())
    return file.getvalue()


def _tone(hertz: float, seconds: float) -> list[int]:
    """Give the samples of one tone; its ends swell, so that nothing clicks."""
    length, ramp = round(seconds * RATE_HZ), RAMP_S * RATE_HZ
    return [
        round(
            32767 * LOUDEST * min(1.0, at / ramp, (length - at) / ramp) * sin(2 * pi * hertz * at / RATE_HZ)
        )
        for at in range(length)
    ]


class ToneSounder:
    """See `Sounder`."""

    def __init__(self, player: Player) -> None:
        """Make the sounds.

        Args:
            player: where they are heard.
        """
        self._player = player
        self._wavs = {signal: make_wav(signal) for signal in Signal}
        self._playback = Playback("sound")

    def play(self, signal: Signal) -> None:
        """See `Sounder.play`."""
        self._playback.play(self._player.sound(self._wavs[signal], label=signal.value), waits=False)

    def close(self) -> None:
        """See `Sounder.close`."""
        self._playback.close()
