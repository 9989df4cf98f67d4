"""A face without loudspeaker and headset: what is asked of them comes to nothing."""

from typing import Final

from kiosk.core.ports.sound import Senses, Signal

__all__ = ["SILENT", "NoHeadset", "Senses", "SilentSounder", "SilentVoice"]


class SilentVoice:
    """See `Voice`; says nothing."""

    @property
    def is_there(self) -> bool:
        """See `Voice.is_there`."""
        return False

    @property
    def is_private(self) -> bool:
        """See `Voice.is_private`; nobody hears it."""
        return True

    def speak(self, text: str, *, language: str, waits: bool = False) -> None:
        """See `Voice.speak`."""

    def stop(self) -> None:
        """See `Voice.stop`."""

    def set_volume(self, percent: int) -> None:
        """See `Voice.set_volume`."""

    def close(self) -> None:
        """See `Voice.close`."""


class SilentSounder:
    """See `Sounder`; plays nothing."""

    def play(self, signal: Signal) -> None:
        """See `Sounder.play`."""

    def close(self) -> None:
        """See `Sounder.close`."""


class NoHeadset:
    """See `Headset`; there is no socket."""

    def is_plugged_in(self) -> bool:
        """See `Headset.is_plugged_in`."""
        return False

    def close(self) -> None:
        """See `Headset.close`."""


SILENT: Final = Senses(SilentVoice(), SilentSounder(), NoHeadset())
