"""USB devices that come and go, told at once: for a station that waits for its printer to come back.

Nothing runs by itself: the caller's worker waits. The kernel's news only wake it; what changed is then seen
by comparing what is plugged in, so that lost, doubled and forged news do no harm, and a system that sends
none (a container, macOS) is looked at every two seconds.
"""

import contextlib
import select
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from threading import Event
from time import monotonic
from types import TracebackType
from typing import Any, Self

import usb.core

from kiosk.hardware.addresses import UsbAddress
from kiosk.hardware.usb.identity import socket_of

LOOK_S = 2.0
_DEVICES = Path("/sys/bus/usb/devices")
_UDEV = Path("/run/udev/control")
# Source: Linux, include/uapi/linux/netlink.h; multicast group 1 are the kernel's own news, group 2 those that
# udevd sends on when it has set the permissions (systemd, src/libsystemd/sd-device/device-monitor.c)
_NETLINK_KOBJECT_UEVENT = 15
_KERNEL_NEWS, _UDEV_NEWS = 1, 2
_LONGEST_NEWS = 65536
_ABOUT_USB = b"SUBSYSTEM=usb\0"


@dataclass(frozen=True, slots=True)
class Plugged:
    """One device that is plugged in.

    Attributes:
        socket: bus and ports as in `1-2.3`.
        number: changes whenever it is plugged in anew.
    """

    vendor: int
    product: int
    socket: str
    number: int


class Change(Enum):
    """What happened to a device."""

    PLUGGED = "plugged"
    UNPLUGGED = "unplugged"


@dataclass(frozen=True, slots=True)
class UsbNews:
    """One device that came or went."""

    change: Change
    device: Plugged

    def is_about(self, address: UsbAddress) -> bool:
        """Tell whether it may be the device at an address; serial numbers are not looked at."""
        model = (self.device.vendor, self.device.product)
        is_there = not address.port or address.port == self.device.socket
        return model == (address.vendor, address.product) and is_there


Look = Callable[[], frozenset[Plugged]]


class UsbWatch:
    """Waits for devices to come and go; used by one thread, closed by a `with`."""

    def __init__(self, look: Look, bell: socket.socket | None, *, look_s: float = LOOK_S) -> None:
        """Begin to watch.

        Args:
            look: gives what is plugged in now.
            bell: rings when something may have changed, None where the system has none.
            look_s: how long to rely on the bell alone.
        """
        self._look = look
        self._bell = bell
        self._look_s = look_s
        self._known = look()
        self._quiet = Event()

    def wait(self, *, timeout_s: float) -> tuple[UsbNews, ...]:
        """Give what changed since the last call, the unplugged first; empty when the time is over."""
        deadline = monotonic() + timeout_s
        while not (news := self._compared()) and (left := deadline - monotonic()) > 0:
            self._listen(min(left, self._look_s))
        return news

    def close(self) -> None:
        """Stop watching."""
        if self._bell is not None:
            self._bell.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _compared(self) -> tuple[UsbNews, ...]:
        before, self._known = self._known, self._look()
        went = [UsbNews(Change.UNPLUGGED, device) for device in before - self._known]
        came = [UsbNews(Change.PLUGGED, device) for device in self._known - before]
        return (*went, *came)

    def _listen(self, timeout_s: float) -> None:
        """Wait for news about USB; whatever else is said goes by."""
        if self._bell is None:
            self._quiet.wait(timeout_s)
            return
        deadline = monotonic() + timeout_s
        while (left := deadline - monotonic()) > 0:
            ready, _, _ = select.select([self._bell], [], [], left)
            if ready and _rings(self._bell):
                return


def watch_usb(backend: Any = None, *, look_s: float = LOOK_S) -> UsbWatch:  # noqa: ANN401 - pyusb has no types
    """Watch this computer's USB.

    Args:
        backend: a pyusb backend to look through; None: the system's own way.
        look_s: seconds after which it looks even if the kernel told nothing.
    """
    if backend is None and _DEVICES.is_dir():
        return UsbWatch(plugged_in_sysfs, _bell(), look_s=look_s)
    return UsbWatch(lambda: plugged_by_libusb(backend), None, look_s=look_s)


def plugged_in_sysfs() -> frozenset[Plugged]:
    """Look into Linux's list of devices; nothing is opened.

    Source: Linux, Documentation/ABI/testing/sysfs-bus-usb and stable/sysfs-bus-usb.
    """
    found = set()
    for place in _DEVICES.glob("*"):
        with contextlib.suppress(OSError, ValueError):  # an interface, or a device that goes this moment
            vendor, product = (int((place / name).read_text(), 16) for name in ("idVendor", "idProduct"))
            found.add(Plugged(vendor, product, place.name, int((place / "devnum").read_text())))
    return frozenset(found)


def plugged_by_libusb(backend: Any = None) -> frozenset[Plugged]:  # noqa: ANN401
    """Look through libusb, where there is no such list; nothing is opened."""
    with contextlib.suppress(usb.core.NoBackendError):
        devices = usb.core.find(find_all=True, backend=backend)
        return frozenset(Plugged(d.idVendor, d.idProduct, socket_of(d), d.address) for d in devices)
    return frozenset()


def _bell() -> socket.socket | None:
    if sys.platform != "linux":
        return None
    with contextlib.suppress(OSError):
        bell = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, _NETLINK_KOBJECT_UEVENT)
        # without udevd nobody sends the second kind, with it the first comes before the permissions are set
        bell.bind((0, _UDEV_NEWS if _UDEV.exists() else _KERNEL_NEWS))
        bell.settimeout(0)
        return bell
    return None


def _rings(bell: socket.socket) -> bool:
    """Tell whether the news that waits is about USB, or whether some were lost."""
    try:
        return _ABOUT_USB in bell.recv(_LONGEST_NEWS)
    except BlockingIOError:
        return False
    except OSError:  # ENOBUFS: too many at once
        return True
