"""A network printer's raw port 9100; bytes both ways, no control pipe."""

import contextlib
import socket
from collections.abc import Callable
from time import monotonic

from kiosk.core.errors import DeviceGoneError, DeviceNotFoundError
from kiosk.hardware.addresses import TcpAddress
from kiosk.hardware.transport import WriteEnd, Written, drained

_CONNECT_S = 3.0
_CHUNK_BYTES = 16384
_DRAIN_S = 0.001
_GONE = "the printer closed the connection: check its network cable and its switch"


class TcpPrinter:
    """One open connection."""

    def __init__(self, connection: socket.socket, *, chunk_s: float) -> None:
        self._connection = connection
        self._chunk_s = chunk_s

    def write(self, data: bytes, *, on_stall: Callable[[int], bool]) -> Written:
        """See `Transport.write`; what the network holds counts as taken."""
        sent, first = 0, None
        self._connection.settimeout(self._chunk_s)
        while sent < len(data):
            try:
                taken = self._connection.send(data[sent : sent + _CHUNK_BYTES])
            except TimeoutError:
                taken = 0
            except OSError:
                return Written(sent, WriteEnd.GONE, first)
            sent += taken
            if taken and first is None:
                first = monotonic()
            if not taken and not on_stall(sent):
                return Written(sent, WriteEnd.GIVEN_UP, first)
        return Written(sent, WriteEnd.COMPLETE, first)

    def read(self, *, timeout_s: float) -> bytes:
        """See `Transport.read`."""
        self._connection.settimeout(max(_DRAIN_S, timeout_s))
        try:
            said = self._connection.recv(4096)
        except TimeoutError:
            return b""
        except OSError as error:
            raise DeviceGoneError(_GONE) from error
        if not said:
            raise DeviceGoneError(_GONE)
        return said

    def drain(self) -> bytes:
        """See `Transport.drain`."""
        return drained(lambda: self.read(timeout_s=_DRAIN_S))

    def device_id(self) -> dict[str, str]:
        """See `Transport.device_id`; a raw port has none."""
        return {}

    def port_status(self) -> None:
        """See `Transport.port_status`; a raw port has none."""

    def close(self) -> None:
        """See `Transport.close`."""
        with contextlib.suppress(OSError):
            self._connection.close()


def open_tcp(address: TcpAddress, *, chunk_s: float) -> TcpPrinter:
    """Connect to a printer.

    Raises:
        DeviceNotFoundError: nothing answers there.
    """
    try:
        connection = socket.create_connection((address.host, address.port), timeout=_CONNECT_S)
    except OSError as error:
        raise DeviceNotFoundError(
            f"nothing answers at {address.text}: check its network and its switch"
        ) from error
    return TcpPrinter(connection, chunk_s=chunk_s)
