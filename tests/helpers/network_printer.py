"""The virtual printer behind a TCP port, as a label printer stands in a network."""

import selectors
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from kiosk.hardware.virtual.board import PrinterBody
from kiosk.hardware.virtual.set_up import read_set_up

_TICK_S = 0.005
_PATIENCE_S = 5.0
_RECEIVED_BYTES = 4096


class NetworkPrinter:
    """Listens while its cable is in; talks to one host at a time, the next one waits.

    Bytes that the printer does not take stay in the network: it reads on when it took the last piece.
    """

    def __init__(self, body: PrinterBody) -> None:
        self._body = body
        self._stop = Event()
        self._is_listening = Event()
        self._socket: socket.socket | None = None
        self.port = 0
        self._listen()
        self._thread = Thread(target=self._serve, name="network printer", daemon=True)
        self._thread.start()

    def notice(self) -> None:
        """Wait until it listens, or until it does not while its cable is out."""
        deadline = monotonic() + _PATIENCE_S
        while self._is_listening.is_set() is not self._body.is_plugged():
            assert monotonic() < deadline, "the network printer does not notice its cable"
            self._stop.wait(_TICK_S)

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._hang_up()

    def _listen(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", self.port))
        self._socket.settimeout(_TICK_S)
        self.port = self._socket.getsockname()[1]
        self._is_listening.set()

    def _hang_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._is_listening.clear()

    def _serve(self) -> None:
        while not self._stop.is_set():
            if not self._body.is_plugged():
                self._hang_up()
                self._stop.wait(_TICK_S)
                continue
            if self._socket is None:
                self._listen()
            with suppress(TimeoutError):
                connection, _ = self._socket.accept()
                with connection, suppress(ConnectionError):
                    self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        connection.setblocking(False)
        waiting = b""
        with selectors.DefaultSelector() as watch:
            watch.register(connection, selectors.EVENT_READ)
            while not self._stop.is_set():
                if not waiting and watch.select(_TICK_S):
                    waiting = connection.recv(_RECEIVED_BYTES)
                    if not waiting:
                        return
                taken = self._body.accept(waiting, timeout_s=_TICK_S)
                said = self._body.take(65536, timeout_s=0)
                if taken.is_gone or said is None:
                    self._cut(connection)
                    return
                if taken.is_halted:
                    self._body.clear_halt()
                waiting = waiting[taken.count :]
                connection.sendall(said)

    def _cut(self, connection: socket.socket) -> None:
        """Hang up before the host can notice, so that it cannot come back at once."""
        self._hang_up()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


@contextmanager
def network_printer(folder: Path, language: str = "zpl") -> Iterator[int]:
    """Switch a printer on and give its port; its labels come out into the folder."""
    options = {"language": language, "encode_s": "0", "feed_s": "0"}
    server = NetworkPrinter(read_set_up(folder, options, dpi=203).build())
    try:
        yield server.port
    finally:
        server.close()
