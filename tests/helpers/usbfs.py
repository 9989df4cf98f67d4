"""The kernel's usbfs in front of the virtual printer, for programs that run under umockdev.

The program is the real libusb; it opens /dev/bus/usb/BUS/DEVICE and speaks ioctl.
Source: Linux, include/uapi/linux/usbdevice_fs.h; structures and numbers are those of 64-bit machines.
"""

import errno
import struct
from typing import Any

import gi

gi.require_version("UMockdev", "1.0")
from gi.repository import UMockdev  # noqa: E402 - the version must be named first

from kiosk.hardware.virtual.board import PrinterBody  # noqa: E402
from tests.helpers.usb_transfers import Transfer, Transfers  # noqa: E402

IOCTL, GETDRIVER, DISCONNECT_CLAIM = 0xC0105512, 0x41045508, 0x8108551B
GET_CAPABILITIES, GET_SPEED = 0x8004551A, 0x551F
SUBMITURB, DISCARDURB, REAPURB, REAPURBNDELAY = 0x8038550A, 0x550B, 0x4008550C, 0x4008550D
CLAIM, RELEASE, SETINTERFACE, RESET, CLEAR_HALT = 0x8004550F, 0x80045510, 0x80085504, 0x5514, 0x80045515
_DISCONNECT, _CONNECT = 0x5516, 0x5517
# zero packets and transfers of any size
_CAPABILITIES, _HIGH_SPEED = 0x1 | 0x4, 3
_ALWAYS = {GET_SPEED: (_HIGH_SPEED, 0), SETINTERFACE: (0, 0), RESET: (0, 0)}
_OF_TRANSFERS = {SUBMITURB, DISCARDURB, REAPURB, REAPURBNDELAY, CLEAR_HALT}
_CONTROL = 2
_STATUS_AT, _BUFFER_AT, _LENGTH_AT, _COUNT_AT, _SETUP_BYTES = 4, 16, 24, 28, 8
_REAP_S = 0.001
_GET_DESCRIPTOR, _GET_DEVICE_ID, _GET_PORT_STATUS = (0x80, 6), (0xA1, 0), (0xA1, 1)
_STRING = 3


class Usbfs(UMockdev.IoctlBase):
    """One plugged printer; after the plug was pulled every call fails with ENODEV."""

    def __init__(self, body: PrinterBody, *, device_id: str, strings: tuple[str, ...], driver: str) -> None:
        super().__init__()
        self._body = body
        self._device_id = device_id.encode()
        self._strings = strings
        self._owner: Any = None
        self.driver = driver
        self.transfers = Transfers(body)

    def do_handle_ioctl(self, client: Any) -> bool:
        request = client.get_request() & 0xFFFFFFFF
        if self.transfers.is_gone and request not in {REAPURB, REAPURBNDELAY}:
            client.complete(-1, errno.ENODEV)
            return True
        size = request >> 16 & 0x3FFF
        argument = client.get_arg()
        result, error = self._answer(client, request, argument.resolve(0, size) if size else argument)
        client.complete(result, error)
        return True

    def _answer(self, client: Any, request: int, data: Any) -> tuple[int, int]:
        if request in _ALWAYS:
            return _ALWAYS[request]
        if request in _OF_TRANSFERS:
            return self._about_transfers(request, data)
        return self._about_interface(client, request, data)

    def _about_transfers(self, request: int, data: Any) -> tuple[int, int]:
        if request == SUBMITURB:
            self._submit(data)
        elif request == CLEAR_HALT:
            self.transfers.clear_halt()
        elif request == DISCARDURB:
            (address,) = struct.unpack("<Q", bytes(data.retrieve()))
            waits = self.transfers.cancel(lambda token: token[0].client_addr == address)
            return (0, 0) if waits else (-1, errno.EINVAL)
        else:
            return self._reap(data)
        return 0, 0

    def _about_interface(self, client: Any, request: int, data: Any) -> tuple[int, int]:
        if request in {CLAIM, DISCONNECT_CLAIM}:
            return self._claim(client, takes_over=request == DISCONNECT_CLAIM)
        if request == GETDRIVER:
            return self._driver(data)
        if request == IOCTL:
            return self._rebind(data)
        if request == GET_CAPABILITIES:
            data.update(0, struct.pack("<I", _CAPABILITIES))
        elif request == RELEASE:
            self._owner = None if self._owner == client else self._owner
        else:
            return -1, errno.ENOTTY
        return 0, 0

    def _claim(self, client: Any, *, takes_over: bool) -> tuple[int, int]:
        if takes_over:
            self.driver = ""
        if self.driver or self._owner not in {None, client}:
            return -1, errno.EBUSY
        self._owner = client
        return 0, 0

    def _driver(self, data: Any) -> tuple[int, int]:
        name = self.driver or ("usbfs" if self._owner is not None else "")
        if not name:
            return -1, errno.ENODATA
        data.update(4, name.encode() + b"\0")
        return 0, 0

    def _rebind(self, data: Any) -> tuple[int, int]:
        _, wish = struct.unpack_from("<ii", bytes(data.retrieve()))
        if wish not in {_DISCONNECT, _CONNECT}:
            return -1, errno.ENOTTY
        self.driver = "usblp" if wish == _CONNECT else ""
        return int(wish == _CONNECT), 0

    def _submit(self, urb: Any) -> None:
        raw = bytes(urb.retrieve())
        kind, endpoint, (length,) = raw[0], raw[1], struct.unpack_from("<i", raw, _LENGTH_AT)
        buffer = urb.resolve(_BUFFER_AT, length) if length else None
        content = bytes(buffer.retrieve()) if buffer is not None else b""
        if kind == _CONTROL:
            answer = self._control(*struct.unpack_from("<BBHHH", content))
            status, answer = (-errno.EPIPE, b"") if answer is None else (0, answer)
            if answer:
                buffer.update(_SETUP_BYTES, answer)
            self.transfers.finish(Transfer((urb, None), b"", 0, len(answer), status=status))
        elif endpoint & 0x80:
            self.transfers.submit(Transfer((urb, buffer), None, length))
        elif self.transfers.is_halted:
            self.transfers.finish(Transfer((urb, None), b"", 0, status=-errno.EPIPE))
        else:
            self.transfers.submit(Transfer((urb, None), content, length))

    def _reap(self, data: Any) -> tuple[int, int]:
        # the program asks again and again, so a short wait here spares both sides the turning
        done = self.transfers.reap(timeout_s=0 if self.transfers.is_gone else _REAP_S)
        if done is None:
            return -1, errno.ENODEV if self.transfers.is_gone else errno.EAGAIN
        urb, buffer = done.token
        if done.said:
            buffer.update(0, done.said)
        urb.update(_STATUS_AT, struct.pack("<i", done.status))
        urb.update(_COUNT_AT, struct.pack("<i", done.count))
        data.set_ptr(0, urb)
        return 0, 0

    def _control(self, kind: int, request: int, value: int, index: int, want: int) -> bytes | None:
        if (kind, request) == _GET_DESCRIPTOR and value >> 8 == _STRING:
            number = value & 0xFF
            body = self._strings[number - 1].encode("utf-16-le") if number else struct.pack("<H", 0x0409)
            return (bytes([len(body) + 2, _STRING]) + body)[:want]
        if (kind, request) == _GET_DEVICE_ID:
            return (struct.pack(">H", len(self._device_id) + 2) + self._device_id)[:want]
        if (kind, request) == _GET_PORT_STATUS and not self.driver:
            return bytes([self._body.port_status()])
        return None
