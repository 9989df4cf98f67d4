"""A USB bus with virtual printers, as a backend for pyusb: all above libusb is the real path.

It follows what libusb and the kernel were seen to do: short writes, time-outs while a printer takes
nothing, EBUSY while a driver or another program holds the interface, ENODEV from everything once the
cable is out. The newest calls are kept in `log`.
"""

import array
import contextlib
import errno
import struct
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace

import usb.backend
import usb.core

from kiosk.core.errors import DeviceError
from kiosk.hardware.virtual.board import PrinterBody

EP_OUT, EP_IN = 0x02, 0x81
PACKET_BYTES = 512
_STRING_DESCRIPTOR = 3
_LOGGED_CALLS = 10000
_GET_DESCRIPTOR = (0x80, 6)
_GET_DEVICE_ID = (0xA1, 0)
_GET_PORT_STATUS = (0xA1, 1)


@dataclass(slots=True, eq=False)
class VirtualUsbPrinter:
    """One socket of the virtual bus with a printer in it.

    Attributes:
        interface: number of the printer interface.
        command_set: as its identity names it.
        settings: (class, protocol) of each alternate setting.
        has_kernel_driver: the system's own printer driver is bound.
        configuration: 0 while nobody configured the device.
        held_by_other: another program holds the interface.
        refuses: errno of every attempt to open it, 0 for none.
    """

    body: PrinterBody
    serial: str
    model: str
    vendor: int = 0x0A5F
    product: int = 0x0181
    command_set: str = "ZPL"
    interface: int = 0
    settings: tuple[tuple[int, int], ...] = ((7, 2),)
    is_one_way: bool = False
    has_kernel_driver: bool = False
    configuration: int = 1
    held_by_other: bool = False
    refuses: int = 0
    owner: object = None

    @property
    def device_id(self) -> bytes:
        """Give the IEEE 1284 identity."""
        names = f"MFG:Dossard virtual;CMD:{self.command_set};MDL:{self.model};"
        return f"{names}CLS:PRINTER;SERN:{self.serial};".encode()


@dataclass(slots=True, eq=False)
class _Handle:
    printer: VirtualUsbPrinter
    halted: set[int] = field(default_factory=set)


def _error(code: int, words: str) -> usb.core.USBError:
    return usb.core.USBError(words, -1, code)


@contextlib.contextmanager
def _broken_is_gone() -> Iterator[None]:
    """Show a printer whose folder cannot be used any more as one that went away."""
    try:
        yield
    except DeviceError as error:
        raise _error(errno.ENODEV, str(error)) from error


class VirtualBus(usb.backend.IBackend):  # type: ignore[misc]  # pyusb has no types
    """The backend; pass it to `usb.core.find(backend=…)`."""

    def __init__(self, *printers: VirtualUsbPrinter) -> None:
        self.printers = list(printers)
        self.log: deque[str] = deque(maxlen=_LOGGED_CALLS)

    def enumerate_devices(self) -> Iterator[VirtualUsbPrinter]:
        """Give what is plugged in."""
        return (printer for printer in self.printers if printer.body.is_plugged())

    def get_parent(self, _dev: VirtualUsbPrinter) -> None:
        """Give no hub."""

    def get_device_descriptor(self, dev: VirtualUsbPrinter) -> SimpleNamespace:
        """Describe a device."""
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x200, bDeviceClass=0, bDeviceSubClass=0, bDeviceProtocol=0,
            bMaxPacketSize0=64, idVendor=dev.vendor, idProduct=dev.product, bcdDevice=0x100, iManufacturer=1,
            iProduct=2, iSerialNumber=3 if dev.serial else 0, bNumConfigurations=1, bus=1,
            address=self.printers.index(dev) + 1, port_number=self.printers.index(dev) + 1,
            port_numbers=(self.printers.index(dev) + 1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: VirtualUsbPrinter, config: int) -> SimpleNamespace:
        """Describe the only configuration."""
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=dev.interface + 1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0xC0, bMaxPower=0, extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(
        self, dev: VirtualUsbPrinter, intf: int, alt: int, _config: int
    ) -> SimpleNamespace:
        """Describe an interface; those before the printer's own are of a vendor class without pipes."""
        is_printer = intf == dev.interface
        if intf > dev.interface or alt >= (len(dev.settings) if is_printer else 1):
            raise IndexError
        kind, protocol = dev.settings[alt] if is_printer else (0xFE, 0)
        pipes = (1 if dev.is_one_way else 2) if is_printer else 0
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=intf, bAlternateSetting=alt, bNumEndpoints=pipes,
            bInterfaceClass=kind, bInterfaceSubClass=1, bInterfaceProtocol=protocol, iInterface=0,
            extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, _dev: VirtualUsbPrinter, ep: int, _intf: int, _alt: int, _config: int
    ) -> SimpleNamespace:
        """Describe a bulk pipe."""
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=(EP_OUT, EP_IN)[ep], bmAttributes=2,
            wMaxPacketSize=PACKET_BYTES, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: VirtualUsbPrinter) -> _Handle:
        """Open a device."""
        self.log.append("open")
        if dev.refuses:
            raise _error(dev.refuses, "Access denied")
        return _Handle(dev)

    def close_device(self, dev_handle: _Handle) -> None:
        """Close a device."""
        self.log.append("close")
        if dev_handle.printer.owner is dev_handle:
            dev_handle.printer.owner = None

    def set_configuration(self, dev_handle: _Handle, config_value: int) -> None:
        """Configure a device."""
        self.log.append("set_configuration")
        self._plugged(dev_handle).configuration = config_value

    def get_configuration(self, dev_handle: _Handle) -> int:
        """Give the configuration, 0 for none."""
        return self._plugged(dev_handle).configuration

    def set_interface_altsetting(self, dev_handle: _Handle, intf: int, altsetting: int) -> None:
        """Choose an alternate setting."""
        self.log.append(f"set_interface_altsetting {intf} {altsetting}")
        self._plugged(dev_handle)

    def claim_interface(self, dev_handle: _Handle, intf: int) -> None:
        """Claim an interface."""
        self.log.append(f"claim_interface {intf}")
        printer = self._plugged(dev_handle)
        is_free = printer.owner in {None, dev_handle} and not printer.held_by_other
        if printer.has_kernel_driver or not is_free:
            raise _error(errno.EBUSY, "Resource busy")
        printer.owner = dev_handle

    def release_interface(self, dev_handle: _Handle, intf: int) -> None:
        """Release an interface."""
        self.log.append(f"release_interface {intf}")
        if dev_handle.printer.owner is dev_handle:
            dev_handle.printer.owner = None
        self._plugged(dev_handle)

    def is_kernel_driver_active(self, dev_handle: _Handle, _intf: int) -> bool:
        """Tell whether the system's driver is bound."""
        return self._plugged(dev_handle).has_kernel_driver

    def detach_kernel_driver(self, dev_handle: _Handle, intf: int) -> None:
        """Take the device from the system's driver."""
        self.log.append(f"detach_kernel_driver {intf}")
        self._plugged(dev_handle).has_kernel_driver = False

    def attach_kernel_driver(self, dev_handle: _Handle, intf: int) -> None:
        """Give the device back to the system's driver."""
        self.log.append(f"attach_kernel_driver {intf}")
        self._plugged(dev_handle).has_kernel_driver = True

    def clear_halt(self, dev_handle: _Handle, ep: int) -> None:
        """Let a halted pipe go on."""
        self.log.append(f"clear_halt {ep:02x}")
        self._plugged(dev_handle).body.clear_halt()

    def reset_device(self, dev_handle: _Handle) -> None:
        """Reset a device."""
        self.log.append("reset_device")
        self._plugged(dev_handle)

    def bulk_write(
        self, dev_handle: _Handle, ep: int, _intf: int, data: "array.array[int]", timeout: int
    ) -> int:
        """Send bytes; the count may be short."""
        printer = self._claimed(dev_handle)
        with _broken_is_gone():
            taken = printer.body.accept(data.tobytes(), timeout_s=timeout / 1000)
        self.log.append(f"bulk_write {ep:02x} {len(data)} -> {taken.count}")
        if taken.is_gone:
            raise _error(errno.ENODEV, "No such device (it may have been disconnected)")
        if taken.is_halted:
            raise _error(errno.EPIPE, "Pipe error")
        if not taken.count:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        return taken.count

    def bulk_read(
        self, dev_handle: _Handle, ep: int, _intf: int, buff: "array.array[int]", timeout: int
    ) -> int:
        """Receive bytes."""
        printer = self._claimed(dev_handle)
        if len(buff) % PACKET_BYTES:
            raise _error(errno.EOVERFLOW, "Overflow")
        with _broken_is_gone():
            said = printer.body.take(len(buff), timeout_s=timeout / 1000)
        self.log.append(f"bulk_read {ep:02x} -> {'gone' if said is None else len(said)}")
        if said is None:
            raise _error(errno.ENODEV, "No such device (it may have been disconnected)")
        if not said:
            raise usb.core.USBTimeoutError("Operation timed out", -7, errno.ETIMEDOUT)
        buff[: len(said)] = array.array("B", said)
        return len(said)

    def ctrl_transfer(
        self,
        dev_handle: _Handle,
        request_type: int,
        request: int,
        value: int,
        index: int,
        data: "array.array[int]",
        _timeout: int,
    ) -> int:
        """Answer a request on the control pipe."""
        answer = self._control(self._plugged(dev_handle), (request_type, request), value, index)
        self.log.append(f"ctrl_transfer {request_type:02x} {request} {value:04x} {index:04x}")
        if answer is None:
            raise _error(errno.EPIPE, "Pipe error")
        answer = answer[: len(data)]
        data[: len(answer)] = array.array("B", answer)
        return len(answer)

    def _control(
        self, printer: VirtualUsbPrinter, request: tuple[int, int], value: int, index: int
    ) -> bytes | None:
        if request == _GET_DESCRIPTOR and value >> 8 == _STRING_DESCRIPTOR:
            texts = {1: "Dossard virtual", 2: printer.model, 3: printer.serial}
            number = value & 0xFF
            body = struct.pack("<H", 0x0409) if not number else texts.get(number, "").encode("utf-16-le")
            return bytes([len(body) + 2, _STRING_DESCRIPTOR]) + body
        if request == _GET_DEVICE_ID and index >> 8 == printer.interface:
            return struct.pack(">H", len(printer.device_id) + 2) + printer.device_id
        if request == _GET_PORT_STATUS and index == printer.interface:
            return bytes([printer.body.port_status()])
        return None

    def _plugged(self, handle: _Handle) -> VirtualUsbPrinter:
        with _broken_is_gone():
            is_plugged = handle.printer.body.is_plugged()
        if not is_plugged:
            raise _error(errno.ENODEV, "No such device (it may have been disconnected)")
        return handle.printer

    def _claimed(self, handle: _Handle) -> VirtualUsbPrinter:
        if handle.printer.owner is not handle:
            raise _error(errno.EIO, "Input/Output Error")
        return handle.printer
