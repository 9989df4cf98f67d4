"""A printer on a USB cable, through pyusb.

Source: USB Device Class Definition for Printing Devices 1.1, section 4.2. The device is neither reset
nor given a configuration that it already has: several makers' printers lose the next job after that.
"""

import contextlib
import errno
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

import usb.core
import usb.util

from kiosk.core.errors import DeviceError, DeviceGoneError
from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.transport import PortStatus, WriteEnd, Written, drained
from kiosk.hardware.usb import bulk
from kiosk.hardware.usb.find import find_printer, refusal
from kiosk.hardware.usb.holder import holder_of
from kiosk.hardware.usb.identity import read_device_id
from kiosk.hardware.usb.interface import PrinterInterface, printer_interface
from kiosk.hardware.usb.port_status import parse_port_status

_CHUNK_BYTES = 16384
_CHUNK_S = 1.0
_CONTROL_MS = 5000
_DRAIN_MS = 1
# the system's printer driver must not be given back to these: CUPS quirk "no-reattach"
_NO_REATTACH = frozenset({0x0A5F, 0x067E})
_GONE = frozenset({errno.ENODEV, errno.ENXIO, errno.ESHUTDOWN, errno.EIO})


class UsbPrinter:
    """One open USB printer, claimed until it is closed."""

    def __init__(
        self,
        device: Any,  # noqa: ANN401 - pyusb has no types
        interface: PrinterInterface,
        *,
        took_from_kernel: bool,
        chunk_s: float = _CHUNK_S,
    ) -> None:
        self._device = device
        self._interface = interface
        self._took_from_kernel = took_from_kernel
        self._chunk_ms = max(1, round(chunk_s * 1000))
        self._is_open = True
        self._pause = Event()

    def write(self, data: bytes, *, on_stall: Callable[[int], bool]) -> Written:
        """See `Transport.write`; a time-out is back-pressure, a halted pipe goes on at the same byte."""
        sent, halts, first = 0, 0, None
        while sent < len(data):
            chunk = data[sent : sent + _CHUNK_BYTES]
            moved = bulk.send(self._device, self._interface.ep_out, chunk, timeout_ms=self._chunk_ms)
            # in doubt it was taken: a label that may come out must never be called untouched
            sent += moved.count + moved.in_doubt
            first = monotonic() if sent and first is None else first
            if moved.is_cut or (moved.is_halted and not self._clear_halt(self._interface.ep_out)):
                return Written(sent, WriteEnd.GONE, first)
            halts = (0 if moved.count else halts) + 1 if moved.is_halted else 0
            if halts > 1:
                self._pause.wait(self._chunk_ms / 1000)
            if not moved.count and halts != 1 and not on_stall(sent):
                return Written(sent, WriteEnd.GIVEN_UP, first)
        return Written(sent, WriteEnd.COMPLETE, first)

    def read(self, *, timeout_s: float) -> bytes:
        """See `Transport.read`; asks for one whole packet or more, less would overflow."""
        return self._read(max(1, round(timeout_s * 1000)))

    def drain(self) -> bytes:
        """See `Transport.drain`.

        Raises:
            DeviceGoneError: it went away.
        """
        return drained(lambda: self._read(_DRAIN_MS))

    def device_id(self) -> dict[str, str]:
        """See `Transport.device_id`.

        Raises:
            DeviceGoneError: it went away.
        """
        try:
            return read_device_id(self._device, self._interface)
        except usb.core.USBError as error:
            if error.errno in _GONE:
                raise self._gone() from error
            return {}

    def port_status(self) -> PortStatus | None:
        """See `Transport.port_status`."""
        try:
            answer = self._device.ctrl_transfer(0xA1, 1, 0, self._interface.interface, 1, _CONTROL_MS)
        except usb.core.USBError:
            return None
        if not len(answer):
            return None
        return parse_port_status(answer[0])

    def close(self) -> None:
        """Release the printer, and give the system's driver back where it was taken."""
        if not self._is_open:
            return
        self._is_open = False
        number = self._interface.interface
        with contextlib.suppress(usb.core.USBError):
            usb.util.release_interface(self._device, number)
        if self._took_from_kernel and self._device.idVendor not in _NO_REATTACH:
            with contextlib.suppress(usb.core.USBError, NotImplementedError):
                self._device.attach_kernel_driver(number)
        with contextlib.suppress(usb.core.USBError):
            usb.util.dispose_resources(self._device)

    def _read(self, timeout_ms: int) -> bytes:
        if self._interface.ep_in is None:
            return b""
        size = max(1, 4096 // self._interface.packet) * self._interface.packet
        try:
            return bytes(self._device.read(self._interface.ep_in, size, timeout_ms))
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            if error.errno == errno.EPIPE and self._clear_halt(self._interface.ep_in):
                return b""
            raise self._gone() from error

    def _clear_halt(self, endpoint: int) -> bool:
        try:
            self._device.clear_halt(endpoint)
        except usb.core.USBError:
            return False
        return True

    def _gone(self) -> DeviceGoneError:
        return DeviceGoneError("the printer went away: check its cable and its switch")


def open_usb(address: UsbAddress, *, backend: Any = None, chunk_s: float = _CHUNK_S) -> UsbPrinter:  # noqa: ANN401
    """Open the printer at an address and claim it.

    Args:
        address: its model, and its serial number where two are plugged in.
        backend: a pyusb backend; None: the system's libusb.
        chunk_s: how long one piece of a write may wait before `on_stall` is asked.

    Raises:
        DeviceNotFoundError: no such printer is plugged in.
        DeviceError: it is held by another program, or the system does not allow it.
    """
    device = find_printer(address, backend)
    interface = printer_interface(device)
    if interface is None:
        raise DeviceError(f"{address.text} has no printer interface: choose another device")
    took = False
    try:
        took = _detach(device, interface.interface)
        _configure(device)
        usb.util.claim_interface(device, interface.interface)
        if interface.has_choice:
            device.set_interface_altsetting(interface.interface, interface.alternate)
    except usb.core.USBError as error:
        UsbPrinter(device, interface, took_from_kernel=took).close()
        raise refusal(error, address, holder=holder_of(device)) from error
    return UsbPrinter(device, interface, took_from_kernel=took, chunk_s=chunk_s)


def _detach(device: Any, interface: int) -> bool:  # noqa: ANN401
    try:
        if not device.is_kernel_driver_active(interface):
            return False
        device.detach_kernel_driver(interface)
    except NotImplementedError:  # systems without such drivers
        return False
    return True


def _configure(device: Any) -> None:  # noqa: ANN401
    try:
        device.get_active_configuration()
    except usb.core.USBError as error:
        if error.errno is not None:
            raise
        device.set_configuration()
