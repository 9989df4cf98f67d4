"""The station's end of a virtual printer that lives in a process of its own."""

import contextlib
import subprocess
import sys
from hashlib import sha256
from multiprocessing.connection import Client, Connection
from pathlib import Path
from tempfile import gettempdir
from typing import Protocol

from kiosk.core.errors import DeviceError, DeviceNotFoundError
from kiosk.hardware.virtual.board import Taken
from kiosk.hardware.virtual.faults import locked

_KEY_FILE = "printer.key"
# a Unix socket's path holds 107 bytes on Linux, 103 on macOS
_LONGEST_SOCKET_PATH = 100
_START_S = 20.0


class SetUp(Protocol):
    """What the printer's process must be told to build the printer."""

    @property
    def folder(self) -> Path:
        """Give the printer's folder."""

    def arguments(self) -> list[str]:
        """Give the command line of its process, behind the module's name."""


class RemoteBody:
    """A `PrinterBody` behind a connection; a process that died is a printer without power."""

    def __init__(self, connection: "Connection[object, object]") -> None:
        self._connection = connection

    def is_plugged(self) -> bool:
        """See `PrinterBody.is_plugged`."""
        return self._ask("is_plugged") is True

    def accept(self, data: bytes, *, timeout_s: float) -> Taken:
        """See `PrinterBody.accept`."""
        answer = self._ask("accept", data, timeout_s)
        return answer if isinstance(answer, Taken) else Taken(is_gone=True)

    def take(self, size: int, *, timeout_s: float) -> bytes | None:
        """See `PrinterBody.take`."""
        answer = self._ask("take", size, timeout_s)
        return answer if isinstance(answer, bytes) else None

    def port_status(self) -> int:
        """See `PrinterBody.port_status`."""
        answer = self._ask("port_status")
        return answer if isinstance(answer, int) else 0

    def clear_halt(self) -> None:
        """See `PrinterBody.clear_halt`."""
        self._ask("clear_halt")

    def switch_off(self) -> None:
        """Cut the printer's power: its process ends, its tray stays."""
        self._ask("switch_off")

    def close(self) -> None:
        """See `PrinterBody.close`."""
        with contextlib.suppress(OSError):
            self._connection.close()

    def _ask(self, *request: object) -> object:
        """Give the answer, None if the process is gone."""
        try:
            self._connection.send(request)
            return self._connection.recv()
        except (OSError, EOFError):
            return None


def socket_path(folder: Path) -> str:
    """Name the socket of a folder's printer; in the folder if its path is short enough for a socket."""
    path = str((folder / "printer.sock").resolve())
    if len(path.encode()) <= _LONGEST_SOCKET_PATH:
        return path
    return str(Path(gettempdir()) / f"dossard-{sha256(path.encode()).hexdigest()[:16]}.sock")


def key_path(folder: Path) -> Path:
    """Name the file with the key that both ends must know."""
    return folder / _KEY_FILE


def lock_path(folder: Path) -> Path:
    """Name the file that the printer's process keeps locked while it lives."""
    return folder / "printer.lock"


def connect_to_server(set_up: SetUp) -> RemoteBody:
    """Connect to the printer's process, and start it if it does not run.

    Raises:
        DeviceError: it does not start.
    """
    with contextlib.suppress(DeviceNotFoundError):
        return _connected(set_up.folder)
    _start(set_up)
    return _connected(set_up.folder)


def stop_server(folder: Path) -> bool:
    """Switch off the printer's process of a folder and wait for its end; False if none runs."""
    try:
        body = _connected(folder)
    except DeviceNotFoundError:
        return False
    body.switch_off()
    body.close()
    with locked(lock_path(folder)):
        return True


def _connected(folder: Path) -> RemoteBody:
    try:
        return RemoteBody(Client(socket_path(folder), "AF_UNIX", authkey=key_path(folder).read_bytes()))
    except (OSError, EOFError) as error:
        raise DeviceNotFoundError(f"the virtual printer of {folder} does not run: start it again") from error


def _start(set_up: SetUp) -> None:
    command = [sys.executable, "-m", "kiosk.hardware.virtual.server", *set_up.arguments(), "--detach"]
    try:
        done = subprocess.run(  # noqa: S603 - our own module
            command, check=False, timeout=_START_S, stdin=subprocess.DEVNULL, capture_output=True, text=True
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise DeviceError(f"the virtual printer of {set_up.folder} does not start: {error}") from error
    if done.returncode:
        reason = done.stderr.strip().rpartition("\n")[2]
        raise DeviceError(f"the virtual printer of {set_up.folder} does not start: {reason}")
