"""A virtual LLRP reader: it listens on a TCP port and works on simulated chips.

python -m kiosk.hardware.virtual.llrp_reader FOLDER [--port 5084] [--region eu] [--seed TEXT]

It understands what `kiosk.hardware.llrp` sends and what other LLRP software sends of the same; it says in its
firmware text that it is simulated.
"""

import argparse
import contextlib
import socket
import sys
import time
from collections.abc import Iterator, Sequence
from threading import Event, Thread
from typing import Self

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.hardware.chips.settings import Region
from kiosk.hardware.llrp.capabilities import STANDARDS, Capabilities
from kiosk.hardware.llrp.codes import Msg
from kiosk.hardware.llrp.frames import Framer, Message
from kiosk.hardware.llrp.notices import attempt_message
from kiosk.hardware.virtual.antenna import Antenna
from kiosk.hardware.virtual.llrp_work import LlrpWork
from kiosk.hardware.virtual.serving import command, serve

IDENTITY = "Dossard virtual LLRP reader, simulated"
_POWERS_DBM = {index: 9.0 + index for index in range(1, 22)}
_COUNTRIES = {Region.EU: 250, Region.US: 840, Region.JP: 392, Region.KR: 410, Region.CN: 156}
_TICK_S = 0.02
_NO_WAIT_S = 0.0005
_OCCUPIED = 2
_MOST_BYTES = 65536


class LlrpReaderServer:
    """Serves one client at a time, as readers do; a second one is told so and let go."""

    def __init__(self, antenna: Antenna, *, port: int = 0, region: Region = Region.EU) -> None:
        """Listen on this computer; port 0: any that is free.

        Raises:
            OSError: the port is taken.
        """
        self._antenna = antenna
        self._capabilities = Capabilities(
            firmware=IDENTITY,
            standard=next((code for code, one in STANDARDS.items() if one is region), 0),
            country=_COUNTRIES[region],
            powers_dbm=_POWERS_DBM,
            hops=region is Region.US,
        )
        self._stopped = Event()
        self._listener = socket.create_server(("127.0.0.1", port))
        self._listener.settimeout(_TICK_S)
        self._client: Thread | None = None
        self._thread = Thread(target=self._serve, name="virtual LLRP reader", daemon=True)
        self._thread.start()

    @property
    def host(self) -> str:
        """Give this computer's own address."""
        return str(self._listener.getsockname()[0])

    @property
    def port(self) -> int:
        """Give the port."""
        return int(self._listener.getsockname()[1])

    @property
    def address(self) -> str:
        """Give the address as a station file names it."""
        return f"tcp:{self.host}:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop; a client is let go."""
        self._stopped.set()
        self._thread.join()
        if self._client is not None:
            self._client.join()
        self._listener.close()

    def _serve(self) -> None:
        while not self._stopped.is_set():
            with contextlib.suppress(TimeoutError):
                guest, _ = self._listener.accept()
                self._welcome(guest)

    def _welcome(self, guest: socket.socket) -> None:
        if self._client is not None:
            # one who has just hung up is not there any more
            self._client.join(timeout=3 * _TICK_S)
        if not self._antenna.is_plugged():
            guest.close()
        elif self._client is not None and self._client.is_alive():
            with guest, contextlib.suppress(OSError):
                guest.sendall(attempt_message(1, _OCCUPIED, at_us=_now_us()).packed())
        else:
            self._client = Thread(target=self._converse, args=(guest,), daemon=True)
            self._client.start()

    def _converse(self, guest: socket.socket) -> None:
        framer, work = Framer(), LlrpWork(self._antenna, self._capabilities)
        with guest, contextlib.suppress(OSError, DeviceError):
            guest.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._say(guest, attempt_message(work.next_ident(), 0, at_us=_now_us()))
            while self._antenna.is_plugged() and not self._stopped.is_set():
                guest.settimeout(_NO_WAIT_S if work.is_listening else _TICK_S)
                for message in framer.feed(_heard(guest)):
                    for answer in work.answers(message):
                        self._say(guest, answer)
                    if message.kind == Msg.CLOSE_CONNECTION:
                        return
                for said in work.goes_on(now_us=_now_us()):
                    self._say(guest, said)

    def _say(self, guest: socket.socket, message: Message) -> None:
        if not self._antenna.is_silent():
            guest.sendall(message.packed())


def _heard(guest: socket.socket) -> bytes:
    """Give what the client said, nothing after a moment of silence."""
    try:
        said = guest.recv(_MOST_BYTES)
    except TimeoutError:
        return b""
    if not said:
        raise DeviceGoneError("the client went away")
    return said


def _now_us() -> int:
    return time.time_ns() // 1000


@contextlib.contextmanager
def _opened(antenna: Antenna, region: Region, asked: argparse.Namespace) -> Iterator[str]:
    with LlrpReaderServer(antenna, port=asked.port, region=region) as server:
        yield f"{IDENTITY}: {server.address}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until somebody ends it."""
    parser = command("kiosk.hardware.virtual.llrp_reader", __doc__, tuple(Region))
    parser.add_argument("--port", type=int, default=5084)
    return serve(parser, arguments, _opened)


if __name__ == "__main__":
    sys.exit(main())
