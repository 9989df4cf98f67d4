"""Files that hold names: readable by their owner only."""

import os
import stat
from pathlib import Path

from kiosk.core.errors import InputError

OWNER_ONLY = 0o600
OWNERS_FOLDER = 0o700


def write_private(path: Path, data: bytes) -> None:
    """Write a file that holds names, readable by its owner only.

    Raises:
        InputError: it cannot be written.
    """
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY), "wb") as file:
            if stat.S_ISREG(os.fstat(file.fileno()).st_mode):  # it may have been there, open to others
                os.fchmod(file.fileno(), OWNER_ONLY)
            file.write(data)
    except OSError as fault:
        message = f"cannot be written ({fault.strerror}); choose a folder that you may write to"
        raise InputError(message, where=str(path)) from fault


class PrivateShelf:
    """Keeps files in one folder; see `kiosk.core.ports.Shelf`."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which is made with the first file."""
        self._folder = folder

    def keep(self, name: str, data: bytes) -> Path:
        """Write one file and say where it lies.

        Raises:
            InputError: it cannot be written.
        """
        try:
            self._folder.mkdir(mode=OWNERS_FOLDER, parents=True, exist_ok=True)
        except OSError as fault:
            message = f"cannot be made ({fault.strerror}); let this user write to the folder above it"
            raise InputError(message, where=str(self._folder)) from fault
        path = self._folder / name
        write_private(path, data)
        return path
