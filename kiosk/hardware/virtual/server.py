"""A virtual printer in a process of its own: it survives a killed station, as a real one does.

python -m kiosk.hardware.virtual.server FOLDER [--language zpl] [--dpi 203] [--rfid 1] [--seed TEXT]
    [--stock 2000] [--encode-s 0.05] [--feed-s 0.05] [--idle-s 900] [--detach]
"""

import argparse
import contextlib
import fcntl
import os
import secrets
import socket
import sys
from collections.abc import Sequence
from multiprocessing import AuthenticationError
from multiprocessing.connection import Connection, answer_challenge, deliver_challenge, wait
from pathlib import Path
from threading import Event, Thread

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.link import key_path, lock_path, socket_path
from kiosk.hardware.virtual.set_up import VirtualSetUp, read_set_up

_TICK_S = 0.05
_OPTIONS = ("language", "rfid", "seed", "stock", "encode_s", "feed_s")


class PrinterServer:
    """Serves one virtual printer over a Unix socket to whoever knows the folder's key."""

    def __init__(self, set_up: VirtualSetUp) -> None:
        """Listen.

        Raises:
            DeviceError: another process serves this folder, or it cannot be written.
        """
        self._folder = set_up.folder
        self._stopped = Event()
        self._guests: list[Thread] = []
        self._key = secrets.token_bytes(32)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = os.open(lock_path(self._folder), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DeviceError(f"{self._folder} cannot be written: choose another folder") from error
        try:
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._lock)
            raise DeviceError(f"a virtual printer runs already in {self._folder}") from error
        self._board = set_up.build()
        self._listener = self._listening()

    def serve(self, *, idle_s: float) -> None:
        """Serve until told to stop, until nobody came for `idle_s`, or until the folder is gone."""
        idle = 0.0
        while not self._stopped.is_set() and idle < idle_s and self._folder.is_dir():
            self._guests = [guest for guest in self._guests if guest.is_alive()]
            if wait([self._listener], _TICK_S):
                self._welcome()
            idle = 0.0 if self._guests else idle + _TICK_S
        self.close()

    def stop(self) -> None:
        """Make `serve` return soon."""
        self._stopped.set()

    def close(self) -> None:
        """Stop listening; connections that are open end when their owner goes or asks next."""
        self._stopped.set()
        Path(socket_path(self._folder)).unlink(missing_ok=True)
        self._listener.close()
        for guest in self._guests:
            guest.join(timeout=2 * _TICK_S)
        with contextlib.suppress(OSError):
            os.close(self._lock)

    def _listening(self) -> socket.socket:
        path = socket_path(self._folder)
        Path(path).unlink(missing_ok=True)  # left by a process that was killed
        key = key_path(self._folder)
        key.unlink(missing_ok=True)
        with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(self._key)
        listener = socket.socket(socket.AF_UNIX)
        listener.bind(path)
        listener.listen()
        return listener

    def _welcome(self) -> None:
        caller, _ = self._listener.accept()
        connection: Connection[object, object] = Connection(caller.detach())
        guest = Thread(target=self._converse, args=(connection,), name="virtual printer", daemon=True)
        self._guests.append(guest)
        guest.start()

    def _answer(self, request: object) -> object:
        match request:
            case ("is_plugged",):
                return self._board.is_plugged()
            case ("accept", bytes(data), float(timeout_s)):
                return self._board.accept(data, timeout_s=timeout_s)
            case ("take", int(size), float(timeout_s)):
                return self._board.take(size, timeout_s=timeout_s)
            case ("port_status",):
                return self._board.port_status()
            case ("clear_halt",):
                self._board.clear_halt()
            case ("switch_off",):
                self.stop()
            case _:
                pass
        return None

    def _converse(self, connection: "Connection[object, object]") -> None:
        with connection, contextlib.suppress(OSError, EOFError, AuthenticationError, DeviceError):
            deliver_challenge(connection, self._key)
            answer_challenge(connection, self._key)
            while not self._stopped.is_set():
                if connection.poll(_TICK_S):
                    connection.send(self._answer(connection.recv()))
                    # what is whole is printed now, even if the station dies before it asks again
                    self._board.run()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the server; with --detach in the background, once it listens."""
    parser = argparse.ArgumentParser(
        prog="kiosk.hardware.virtual.server", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dpi", type=int, default=203)
    parser.add_argument("--idle-s", type=float, default=900.0)
    parser.add_argument("--detach", action="store_true")
    for option in _OPTIONS:
        parser.add_argument(f"--{option.replace('_', '-')}", dest=option, default="")
    asked = parser.parse_args(arguments)
    options = {key: getattr(asked, key) for key in _OPTIONS}
    try:
        server = PrinterServer(read_set_up(asked.folder, options, dpi=asked.dpi))
    except DeviceError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the reason reaches the station
        return 1
    if asked.detach:
        _go_to_background()
    server.serve(idle_s=asked.idle_s)
    return 0


def _go_to_background() -> None:
    """Leave the starter's session; it returns at once, and finds the socket there."""
    if os.fork():
        os._exit(0)
    os.setsid()
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
