"""Files that are replaced at once: whoever reads one finds the old content or the new, never a part."""

import contextlib
import os
import secrets
import stat
from pathlib import Path

from kiosk.core.errors import InputError

_FOR_ALL = 0o666  # less what the user's mask takes away


def write_whole(path: Path, data: bytes) -> None:
    """Put a file into its place, whole or not at all; a link stays one, and so do the permissions.

    Raises:
        InputError: it cannot be written; what was there is there still.
    """
    try:
        target = Path(os.path.realpath(path))  # which a circle of links does not stop
        if target.exists() and not target.is_file():
            target.write_bytes(data)  # a pipe or a terminal has no place to be put into
        else:
            _replace(target, data)
    except OSError as fault:
        message = f"cannot be written ({fault.strerror}); choose a folder that you may write to and has room"
        raise InputError(message, where=str(path)) from fault


def _replace(target: Path, data: bytes) -> None:
    draft = target.with_name(f".dossard-{secrets.token_hex(8)}.new")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FOR_ALL), "wb") as file:
            if target.exists():
                os.fchmod(file.fileno(), stat.S_IMODE(target.stat().st_mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def _settle(folder: Path) -> None:
    """Make the new name durable, where the file system can."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
