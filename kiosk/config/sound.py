"""The table [sound] of a station file: what a face lets people hear."""

import json
from dataclasses import dataclass
from enum import Enum

from kiosk.config import words
from kiosk.core.tables import Table

NOTHING = "none"
FOLDER = "file:"

_PROGRAM = r"auto|(aplay|paplay)(:.+)?|file:.+"
_PLAYER_WORDS = (
    '"auto", "aplay", "paplay", one of both with a device as in "aplay:DEVICE", '
    'or "file:FOLDER" to write WAV files instead'
)
_PLAYER = words.shaped(_PROGRAM, _PLAYER_WORDS)
_SIGNALS = words.shaped(rf"none|{_PROGRAM}", f'"none", {_PLAYER_WORDS}')
_HEADSET = words.shaped(
    r"none|evdev:/dev/.+|file:.+",
    '"none", "evdev:/dev/input/eventN" of the socket, or "file:PATH" of a file that stands for the plug',
)


class VoiceKind(Enum):
    """Who speaks."""

    ESPEAK = "espeak-ng"
    NOBODY = "none"


@dataclass(frozen=True, slots=True)
class SoundChoice:
    """What a station lets people hear.

    Attributes:
        player: `auto`, the name of a program, `PROGRAM:DEVICE`, or `file:FOLDER`.
        signals: what plays the short sounds: as `player`, or `none`; empty where the player does.
        headset: `none`, `evdev:/dev/input/eventN`, or `file:PATH`.
        private: the sound goes to the headset socket and nowhere else.
    """

    voice: VoiceKind = VoiceKind.ESPEAK
    player: str = "auto"
    signals: str = ""
    headset: str = NOTHING
    private: bool = False

    @property
    def keeps_files(self) -> bool:
        """Tell whether what is spoken stays in files."""
        return self.player.startswith(FOLDER)


def read_sound(table: Table | None) -> SoundChoice | None:
    """Read the table, None where the station is silent.

    Raises:
        InputError: wrong; names the line, the key and the cure.
    """
    if table is None:
        return None
    player = table.parsed("player", _PLAYER, default="auto")
    signals = table.parsed("signals", _SIGNALS, default=player)
    sound = SoundChoice(
        voice=table.choice("voice", VoiceKind, default=VoiceKind.ESPEAK),
        player=player,
        signals="" if signals == player else signals,
        headset=table.parsed("headset", _HEADSET, default=NOTHING),
        private=table.boolean("private", default=False),
    )
    table.done()
    return sound


def sound_lines(sound: SoundChoice | None) -> list[str]:
    """Write the table as TOML."""
    if sound is None:
        return []
    signals = [f"signals = {json.dumps(sound.signals, ensure_ascii=False)}"] if sound.signals else []
    return [
        "",
        "[sound]",
        f"voice = {json.dumps(sound.voice.value)}",
        f"player = {json.dumps(sound.player, ensure_ascii=False)}",
        *signals,
        f"headset = {json.dumps(sound.headset, ensure_ascii=False)}",
        f"private = {json.dumps(sound.private)}",
    ]
