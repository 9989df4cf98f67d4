"""The virtual printer behind a TCP port, as a label printer stands in a network: for events that are real."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread

from kiosk.hardware.virtual.board import VirtualBoard
from kiosk.hardware.virtual.set_up import read_set_up

_WAIT_S = 0.05


class _Server:
    def __init__(self, printer: VirtualBoard) -> None:
        self._printer = printer
        self._stop = Event()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(_WAIT_S)
        self.port = self._socket.getsockname()[1]
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop.set()
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        while not self._stop.is_set():
            with suppress(TimeoutError):
                connection, _ = self._socket.accept()
                with connection:
                    self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        connection.settimeout(_WAIT_S)
        while not self._stop.is_set():
            heard = b""
            with suppress(TimeoutError):
                heard = connection.recv(65536)
                if not heard:
                    return
            while heard:
                heard = heard[self._printer.accept(heard, timeout_s=1.0).count :]
            said = self._printer.take(65536, timeout_s=_WAIT_S)
            if said:
                with suppress(ConnectionError):
                    connection.sendall(said)


@contextmanager
def network_printer(folder: Path, language: str = "zpl") -> Iterator[int]:
    """Switch a printer on and give its port; its labels come out into the folder."""
    options = {"language": language, "encode_s": "0", "feed_s": "0"}
    server = _Server(read_set_up(folder, options, dpi=203).build())
    try:
        yield server.port
    finally:
        server.close()
