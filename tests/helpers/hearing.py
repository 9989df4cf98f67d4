"""Ears for tests: a real voice that writes files, and the words that it was given."""

import os
import shutil
import wave
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

import pytest

from kiosk.core.ports.sound import Senses, Signal, Voice
from kiosk.hardware.sound.headset import FileHeadset
from kiosk.hardware.sound.players import FolderPlayer
from kiosk.hardware.sound.sounder import ToneSounder
from kiosk.hardware.sound.voice_espeak import EspeakVoice, engine_is_there

WAIT_S = 15.0


def need_engine() -> None:
    """Skip where espeak-ng is not installed; CI installs it, so there it must be."""
    if not engine_is_there():
        assert "CI" not in os.environ, "./dev test installs espeak-ng: apt-get install espeak-ng"
        pytest.skip("espeak-ng is not installed: apt-get install espeak-ng")


def need(program: str) -> None:
    """Skip where a player is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for something that another thread brings about."""
    deadline = monotonic() + WAIT_S
    while not holds():
        assert monotonic() < deadline, "nothing came"


def seconds_of(file: Path) -> float:
    """Tell how long a WAV sounds."""
    with wave.open(str(file)) as wav:
        return wav.getnframes() / wav.getframerate()


@dataclass
class Ears:
    """A voice with somebody who writes down what it is told to say.

    Attributes:
        heard: (words, language) in their order.
    """

    voice: Voice
    heard: list[tuple[str, str]] = field(default_factory=list)
    volumes: list[int] = field(default_factory=list)
    hushes: int = 0

    @property
    def is_there(self) -> bool:
        return self.voice.is_there

    @property
    def is_private(self) -> bool:
        return self.voice.is_private

    def speak(self, text: str, *, language: str, waits: bool = False) -> None:
        self.heard.append((text, language))
        self.voice.speak(text, language=language, waits=waits)

    def stop(self) -> None:
        self.hushes += 1
        self.voice.stop()

    def set_volume(self, percent: int) -> None:
        self.volumes.append(percent)
        self.voice.set_volume(percent)

    def close(self) -> None:
        self.voice.close()

    @property
    def words(self) -> str:
        return "\n".join(text for text, _ in self.heard)

    @property
    def last(self) -> str:
        return self.heard[-1][0] if self.heard else ""


@dataclass
class Heard:
    """A sounder with somebody who counts."""

    sounder: ToneSounder
    signals: list[Signal] = field(default_factory=list)

    def play(self, signal: Signal) -> None:
        self.signals.append(signal)
        self.sounder.play(signal)

    def close(self) -> None:
        self.sounder.close()


def listening(folder: Path, *, is_private: bool = True) -> tuple[Senses, Ears]:
    """Make real senses whose sound goes to a folder; a file `headset` in it is the plug."""
    need_engine()
    player = FolderPlayer(folder)
    ears = Ears(EspeakVoice(player, is_private=is_private))
    return Senses(ears, Heard(ToneSounder(player)), FileHeadset(folder / "headset")), ears
