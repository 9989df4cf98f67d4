"""Another program that holds a USB printer.

Source: Linux, include/uapi/linux/usbdevice_fs.h.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager

DISCONNECT_CLAIM, RELEASE = 0x8108551B, 0x80045510


@contextmanager
def open_and_claimed(node: str) -> Iterator[None]:
    """Claim interface 0 of a device as another program does, whoever had it before."""
    other = os.open(node, os.O_RDWR)
    try:
        fcntl.ioctl(other, DISCONNECT_CLAIM, struct.pack("<II256s", 0, 0, b""))
        yield
        fcntl.ioctl(other, RELEASE, struct.pack("<I", 0))
    finally:
        os.close(other)
