"""Where sound goes: to a program that plays it, or into a folder."""

import re
import shutil
from itertools import count
from pathlib import Path
from typing import Final, Protocol

from kiosk.core.errors import InputError
from kiosk.hardware.sound.chain import Chain

AUTO: Final = "auto"
FOLDER: Final = "file:"
# both read a WAV stream of unknown length; pw-play does not in every version, PipeWire brings both of these
PROGRAMS: Final = {"aplay": ("aplay", "-q"), "paplay": ("paplay",)}
_GIVEN: Final = {"aplay": "-", "paplay": "/dev/stdin"}
_NUMBERED: Final = re.compile(r"(\d{4})-.*\.wav")


class Player(Protocol):
    """Makes the chain by which something is heard."""

    def speech(self, engine: tuple[str, ...], text: bytes, *, label: str) -> Chain:
        """Plan to let `espeak-ng` with these arguments speak a text."""

    def sound(self, wav: bytes, *, label: str) -> Chain:
        """Plan to play a WAV."""


class ProgramPlayer:
    """Plays through a program."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command

    def speech(self, engine: tuple[str, ...], text: bytes, *, label: str) -> Chain:  # noqa: ARG002
        """See `Player.speech`."""
        return Chain(((*engine, "--stdout"), self._command), text)

    def sound(self, wav: bytes, *, label: str) -> Chain:  # noqa: ARG002
        """See `Player.sound`."""
        return Chain((self._command,), wav)


class FolderPlayer:
    """Writes numbered WAV files, for rehearsals and tests; one that is cut off is not kept."""

    def __init__(self, folder: Path) -> None:
        """Open the folder.

        Raises:
            InputError: it cannot be made.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise InputError(
                f"cannot be made ({fault.strerror}); name another in [sound] player", where=str(folder)
            ) from fault
        self._folder = folder
        there = (match[1] for file in folder.iterdir() if (match := _NUMBERED.fullmatch(file.name)))
        self._numbers = count(max(map(int, there), default=0) + 1)

    def speech(self, engine: tuple[str, ...], text: bytes, *, label: str) -> Chain:
        """See `Player.speech`."""
        draft, kept = self._files(label)
        return Chain(((*engine, "-w", str(draft)),), text, draft, kept)

    def sound(self, wav: bytes, *, label: str) -> Chain:
        """See `Player.sound`."""
        return Chain((), wav, *self._files(label))

    def _files(self, label: str) -> tuple[Path, Path]:
        name = f"{next(self._numbers):04}-{label}"
        return self._folder / f"{name}.part", self._folder / f"{name}.wav"


def open_player(choice: str, *, folder: Path) -> Player | None:
    """Find what plays.

    Args:
        choice: `auto`, the name of a program, `PROGRAM:DEVICE`, or `file:FOLDER`.
        folder: where a relative folder begins.

    Returns:
        None where no program is there.

    Raises:
        InputError: the folder cannot be made.
    """
    if choice.startswith(FOLDER):
        return FolderPlayer(folder / choice.removeprefix(FOLDER))
    name, _, device = choice.partition(":")
    wanted = PROGRAMS if choice == AUTO else (name,)
    found = next((program for program in wanted if shutil.which(program)), None)
    return None if found is None else ProgramPlayer(_command(found, device))


def _command(program: str, device: str) -> tuple[str, ...]:
    chosen = (f"--device={device}",) if device else ()
    return (*PROGRAMS[program], *chosen, _GIVEN[program])
