"""Which USB devices are plugged in, as Linux lists them: a printer that came back is seen at the next look.

No news of the kernel are listened to: a station looks at its printer every few seconds anyway, and news may
be lost, doubled or forged, and are not sent into a container.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

_DEVICES = Path("/sys/bus/usb/devices")


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
