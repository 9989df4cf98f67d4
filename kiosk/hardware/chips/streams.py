"""The way bytes travel to an encoder and back: a TCP connection or a serial port."""

import contextlib
import socket
from typing import Protocol

import serial

from kiosk.core.errors import DeviceGoneError, DeviceNotFoundError

_MOST_BYTES = 65536


class ByteStream(Protocol):
    """One open way to a device; used by one thread."""

    def send(self, content: bytes) -> None:
        """Send all of it.

        Raises:
            DeviceGoneError: the device went away, or takes nothing for too long.
        """

    def receive(self, timeout_s: float) -> bytes:
        """Give what has come, as soon as there is something; empty when the time is over.

        Raises:
            DeviceGoneError: the device went away.
        """

    def close(self) -> None:
        """Let it go; twice is once."""


class TcpStream:
    """A connection to a network encoder."""

    def __init__(self, host: str, port: int, *, timeout_s: float) -> None:
        """Connect; small messages are sent at once.

        Raises:
            DeviceNotFoundError: nothing answers there.
        """
        self._name = f"{host}:{port}"
        self._timeout_s = timeout_s
        try:
            self._socket = socket.create_connection((host, port), timeout=timeout_s)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            words = f"no encoder answers at {self._name}: check its network cable and its power ({error})"
            raise DeviceNotFoundError(words) from error

    def send(self, content: bytes) -> None:
        """See `ByteStream.send`."""
        try:
            self._socket.settimeout(self._timeout_s)
            self._socket.sendall(content)
        except OSError as error:
            raise self._gone(error) from error

    def receive(self, timeout_s: float) -> bytes:
        """See `ByteStream.receive`."""
        try:
            self._socket.settimeout(max(timeout_s, 0.001))
            said = self._socket.recv(_MOST_BYTES)
        except TimeoutError:
            return b""
        except OSError as error:
            raise self._gone(error) from error
        if not said:
            raise self._gone("it closed the connection")
        return said

    def close(self) -> None:
        """See `ByteStream.close`."""
        with contextlib.suppress(OSError):
            self._socket.close()

    def _gone(self, why: object) -> DeviceGoneError:
        return DeviceGoneError(f"the encoder at {self._name} went away: check its cable ({why})")


class SerialStream:
    """A serial port, or a USB adapter that looks like one."""

    def __init__(self, port: str, *, baud: int, timeout_s: float) -> None:
        """Open it with 8 data bits, no parity, 1 stop bit.

        Raises:
            DeviceNotFoundError: there is no such port, or it may not be opened.
        """
        self._name = port
        try:
            self._port = serial.Serial(port, baud, timeout=timeout_s, write_timeout=timeout_s, exclusive=True)
        except (OSError, ValueError) as error:
            words = f"no encoder at {port}: plug it in, or correct its address ({error})"
            raise DeviceNotFoundError(words) from error

    def send(self, content: bytes) -> None:
        """See `ByteStream.send`."""
        try:
            self._port.write(content)
        except OSError as error:
            raise self._gone(error) from error

    def receive(self, timeout_s: float) -> bytes:
        """See `ByteStream.receive`."""
        try:
            self._port.timeout = timeout_s
            said: bytes = self._port.read(1)
            return said + self._port.read(self._port.in_waiting) if said else b""
        except (OSError, TypeError) as error:  # TypeError: pyserial's, when closed while reading
            raise self._gone(error) from error

    def close(self) -> None:
        """See `ByteStream.close`."""
        with contextlib.suppress(OSError):
            self._port.close()

    def _gone(self, why: object) -> DeviceGoneError:
        return DeviceGoneError(f"the encoder at {self._name} went away: check its cable ({why})")
