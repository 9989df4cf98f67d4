"""A network line to a printer that breaks with the answer to the first Print-Job, or before it arrives."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Thread

_PRINT_JOB = b"\x02\x00\x00\x02"
_HEAD_END = b"\r\n\r\n"


class _Line:
    def __init__(self, port: int, *, delivers: bool) -> None:
        self._port = port
        self._delivers = delivers
        self._is_cut = False
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._thread = Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        # a listener that is only closed does not wake the thread that waits at it
        with suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._server.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                with near:
                    self._pass(near)

    def _pass(self, near: socket.socket) -> None:
        request = _message(near)
        is_first = not self._is_cut and request.partition(_HEAD_END)[2].startswith(_PRINT_JOB)
        self._is_cut = self._is_cut or is_first
        if is_first and not self._delivers:
            return
        with socket.create_connection(("localhost", self._port)) as far:
            far.sendall(request)
            answer = _message(far)
        if not is_first:
            near.sendall(answer)


def _message(end: socket.socket) -> bytes:
    """Read one HTTP message with a length."""
    heard = b""
    while True:
        head, found, body = heard.partition(_HEAD_END)
        if found and len(body) >= _length(head):
            return heard
        more = end.recv(65536)
        if not more:
            return heard
        heard += more


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0


@contextmanager
def cut_line(port: int, *, delivers: bool = True) -> Iterator[int]:
    """Give the port of a line to another port; with `delivers`, only the answer is lost."""
    line = _Line(port, delivers=delivers)
    try:
        yield line.port
    finally:
        line.close()
