"""Barcode scanners on a serial port or USB-CDC; tried on no real model yet.

Follows what such scanners have in common: text, ended by CR, LF, CR LF or ETX, or by silence.
"""

import contextlib
from threading import Event
from time import monotonic

import serial

from kiosk.core.errors import DeviceError, DeviceNotFoundError, InputError
from kiosk.core.ports import DeviceState, DeviceStatus
from kiosk.hardware.addresses import SerialAddress, parse_address
from kiosk.hardware.scan_line import ScanLineReader
from kiosk.hardware.settings import DeviceSettings, amount

_KIND = "barcode scanner (serial)"
_SILENCE_S = 0.1
_RETRY_S = 1.0
_BAUD = 9600
_TICK_S = 0.25
_BELL = b"\x07"


class SerialScanner:
    """One port, opened when it is first read and again after the scanner came back."""

    def __init__(self, name: str, port: str, *, baud: int, retry_s: float) -> None:
        self._name = name
        self._port_name = port
        self._baud = baud
        self._retry_s = retry_s
        self._port: serial.Serial | None = None
        self._reader = ScanLineReader()
        self._waiting: list[str] = []
        self._closed = Event()

    @property
    def name(self) -> str:
        """See `ScanSource.name`."""
        return self._name

    def status(self) -> DeviceStatus:
        """See `ScanSource.status`."""
        try:
            self._opened()
        except DeviceError as error:
            return DeviceStatus(self._name, _KIND, DeviceState.GONE, f"{self._name}: {error}")
        return DeviceStatus(self._name, _KIND, DeviceState.READY, f"{self._name} is ready")

    def read(self, *, timeout_s: float) -> str | None:
        """See `ScanSource.read`; a scanner that went away is looked for until the time is over."""
        deadline = monotonic() + timeout_s
        while not self._waiting and not self._closed.is_set():
            left = deadline - monotonic()
            if left <= 0:
                return None
            try:
                self._waiting += self._heard(self._opened(), left)
            except (DeviceError, OSError, TypeError):  # TypeError: pyserial's, when closed while reading
                self._let_go()
                self._closed.wait(min(self._retry_s, max(0.0, deadline - monotonic())))
        return self._waiting.pop(0) if self._waiting else None

    def prompt(self) -> None:
        """See `ScanSource.prompt`; sends BEL, which scanners that know it answer with a beep."""
        with contextlib.suppress(DeviceError, OSError):
            self._opened().write(_BELL)

    def close(self) -> None:
        """See `ScanSource.close`."""
        self._closed.set()
        self._let_go()

    def _heard(self, port: serial.Serial, left_s: float) -> list[str]:
        port.timeout = min(_SILENCE_S if self._reader.has_part else _TICK_S, left_s)
        said = port.read(1)
        if not said:
            scan = self._reader.finish() if self._reader.has_part else ""
            return [scan] if scan else []
        return self._reader.feed(said + port.read(port.in_waiting))

    def _opened(self) -> serial.Serial:
        if self._port is None:
            if self._closed.is_set():
                raise DeviceError("it was closed: open the station again")
            try:
                self._port = serial.Serial(
                    self._port_name, self._baud, timeout=_TICK_S, write_timeout=_TICK_S
                )
            except (OSError, ValueError) as error:
                raise DeviceNotFoundError(f"no scanner at {self._port_name}: plug it in ({error})") from error
        return self._port

    def _let_go(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            with contextlib.suppress(OSError):
                port.close()


def open_scanner(settings: DeviceSettings) -> SerialScanner:
    """Make the scanner on a port, `serial:/dev/ttyACM0?baud=9600`; opened when it is first needed.

    Raises:
        InputError: the address is not serial.
    """
    address = parse_address(settings.address)
    if not isinstance(address, SerialAddress):
        raise InputError(f'a serial scanner cannot be at "{settings.address}"; write serial:/dev/ttyACM0')
    options = {**settings.options, **dict(address.options)}
    return SerialScanner(
        settings.name,
        address.port,
        baud=int(amount(options, "baud", default=_BAUD)),
        retry_s=amount(options, "retry_s", default=_RETRY_S),
    )
