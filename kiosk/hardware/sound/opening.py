"""Opens what the station file names under [sound], and says what would keep it silent."""

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.core.ports.sound import Headset, Signal, Sounder, Voice
from kiosk.hardware.sound.chain import run
from kiosk.hardware.sound.headset import EVDEV, FILE, EvdevHeadset, FileHeadset
from kiosk.hardware.sound.players import AUTO, Player, ProgramPlayer, open_player
from kiosk.hardware.sound.sounder import ToneSounder, make_wav
from kiosk.hardware.sound.voice_espeak import ENGINE, VOICES, EspeakVoice, engine_is_there

TRY_S: Final = 10.0
NOBODY: Final = "none"


@dataclass(frozen=True, slots=True)
class SoundSettings:
    """What a station lets people hear.

    Attributes:
        speaks: with a voice.
        player: `auto`, the name of a program, `PROGRAM:DEVICE`, or `file:FOLDER`.
        signals: what plays the short sounds, in the same words, or `none`; a headset that a runner listens
            to keeps them from everybody else.
        headset: `none`, `evdev:/dev/input/eventN` or `file:PATH`.
        is_private: the sound goes to the headset socket and nowhere else.
        folder: where relative paths begin.
    """

    speaks: bool
    player: str
    signals: str
    headset: str
    is_private: bool
    folder: Path


@dataclass(frozen=True, slots=True)
class OpenedSound:
    """What could be opened; None stands for what is not there."""

    voice: Voice | None
    sounder: Sounder | None
    headset: Headset | None


def open_sound(settings: SoundSettings) -> OpenedSound:
    """Open voice, sounds and headset; a missing program leaves a part out and disturbs nothing.

    Raises:
        InputError: the folder of a `file:` player cannot be made.
    """
    player, signals = _open_players(settings)
    can_speak = settings.speaks and engine_is_there()
    voice = EspeakVoice(player, is_private=settings.is_private) if player is not None and can_speak else None
    sounder = ToneSounder(signals) if signals is not None else None
    return OpenedSound(voice, sounder, open_headset(settings))


def _open_players(settings: SoundSettings) -> tuple[Player | None, Player | None]:
    """Open what plays speech and what plays the short sounds; one and the same keeps one numbering."""
    player = open_player(settings.player, folder=settings.folder)
    if settings.signals == settings.player:
        return player, player
    is_mute = settings.signals == NOBODY
    return player, None if is_mute else open_player(settings.signals, folder=settings.folder)


def open_headset(settings: SoundSettings) -> Headset | None:
    """Open the headset socket, None where there is none."""
    if settings.headset.startswith(EVDEV):
        return EvdevHeadset(Path(settings.headset.removeprefix(EVDEV)))
    if settings.headset.startswith(FILE):
        return FileHeadset(settings.folder / settings.headset.removeprefix(FILE))
    return None


def examine_sound(settings: SoundSettings, languages: tuple[str, ...]) -> str:
    """Say what would keep the station silent, and the cure; empty where all is well.

    Args:
        settings: as the station file says.
        languages: of the event, two letters each.

    Raises:
        InputError: the folder of a `file:` player cannot be made.
    """
    players = _open_players(settings)
    for choice, player in zip((settings.player, settings.signals), players, strict=True):
        if player is None and choice != NOBODY:
            wanted = "aplay or paplay" if choice == AUTO else choice.partition(":")[0]
            return f"nothing can play sound: install {wanted} (apt-get install alsa-utils pulseaudio-utils)"
    if settings.speaks and not engine_is_there():
        return f"nobody can speak: install {ENGINE} (apt-get install {ENGINE})"
    missing = _missing_voices(languages) if settings.speaks else ()
    if missing:
        return f"{ENGINE} has no voice for {', '.join(missing)}: install its other voices"
    troubles = (_trouble_playing(player) for player in dict.fromkeys(players))
    return next(filter(None, troubles), "") or _trouble_with_headset(settings)


def _missing_voices(languages: tuple[str, ...]) -> tuple[str, ...]:
    listed = subprocess.run((ENGINE, "--voices"), capture_output=True, timeout=TRY_S, check=False)  # noqa: S603
    rows = (line.split() for line in listed.stdout.decode("utf-8", "replace").splitlines()[1:])
    known = {name for row in rows if len(row) > 1 for name in (row[1], row[1].split("-")[0])}
    return tuple(code for code in languages if VOICES.get(code, code) not in known)


def _trouble_playing(player: Player | None) -> str:
    if not isinstance(player, ProgramPlayer):
        return ""
    trouble = run(player.sound(make_wav(Signal.PRESSED), label="test"), timeout_s=TRY_S)
    return (
        f"{trouble}: connect a loudspeaker or headset and choose it in the system's sound" if trouble else ""
    )


def _trouble_with_headset(settings: SoundSettings) -> str:
    headset = open_headset(settings)
    if not isinstance(headset, EvdevHeadset):
        return ""
    try:
        headset.switches()
    except OSError as fault:
        where = f"the headset socket {settings.headset}"
        return f"{where} does not answer ({fault.strerror}): see evtest for its number"
    return ""
