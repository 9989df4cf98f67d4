"""Opens what a station lets people hear, as its station file says."""

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.app import Site
from kiosk.config import VoiceKind
from kiosk.hardware.sound.opening import SoundSettings, examine_sound, open_sound
from kiosk.ui.voice.senses import SILENT, Senses


def sound_settings(site: Site) -> SoundSettings | None:
    """Give what the station file says under [sound], None where it says nothing."""
    choice = site.station.sound
    if choice is None:
        return None
    return SoundSettings(
        speaks=choice.voice is VoiceKind.ESPEAK,
        player=choice.player,
        signals=choice.signals or choice.player,
        headset=choice.headset,
        is_private=choice.private,
        folder=site.folder,
    )


@contextmanager
def open_senses(site: Site) -> Iterator[Senses]:
    """Open voice, sounds and headset, and let them go in the end; what is missing is silent.

    Raises:
        InputError: the folder that the sound is written to cannot be made.
    """
    settings = sound_settings(site)
    if settings is None:
        yield SILENT
        return
    opened = open_sound(settings)
    senses = Senses(
        opened.voice or SILENT.voice, opened.sounder or SILENT.sounder, opened.headset or SILENT.headset
    )
    try:
        yield senses
    finally:
        senses.voice.close()
        senses.sounder.close()
        senses.headset.close()


def trouble_with_sound(site: Site) -> str:
    """Say what would keep this station silent, and the cure; empty where all is well, or none is wanted.

    Raises:
        InputError: the folder that the sound is written to cannot be made.
    """
    settings = sound_settings(site)
    return examine_sound(settings, site.event.languages) if settings is not None else ""
