"""The way bytes travel to a device and back, whatever the cable is."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from time import monotonic
from typing import Protocol

from kiosk.core.errors import DeviceGoneError

_MOST_DRAINED = 1024 * 1024


class WriteEnd(Enum):
    """How a write ended."""

    COMPLETE = "complete"
    GIVEN_UP = "given_up"  # the device took no more, and `on_stall` said to stop
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Written:
    """What a device took of a write.

    Attributes:
        sent: bytes that it took, from the start of the data; what it may have taken counts.
        first_byte_s: monotonic time after the first bytes were taken, None if it took none.
    """

    sent: int
    end: WriteEnd
    first_byte_s: float | None = None


@dataclass(frozen=True, slots=True)
class PortStatus:
    """The printer class's own status byte: a hint, many printers always say that all is well.

    Source: USB Device Class Definition for Printing Devices 1.1, section 4.2.2.
    """

    is_paper_empty: bool
    is_error: bool


class Transport(Protocol):
    """One open device; used by one thread."""

    def write(self, data: bytes, *, on_stall: Callable[[int], bool]) -> Written:
        """Send all of `data`; a pause of the device is waited for, at the byte where it stopped.

        Args:
            data: never sent twice, not even in part.
            on_stall: called with the bytes taken so far while the device takes none; gives whether
                to keep waiting.
        """

    def read(self, *, timeout_s: float) -> bytes:
        """Give what the device says, empty when the time is over.

        Raises:
            DeviceGoneError: it went away.
        """

    def drain(self) -> bytes:
        """Take out what the device said unasked, so that what comes next is the answer."""

    def device_id(self) -> dict[str, str]:
        """Give the device's IEEE 1284 identity, keys in their short form (MFG, MDL, CMD)."""

    def port_status(self) -> PortStatus | None:
        """Ask for the class status over the control pipe, None where there is none."""

    def close(self) -> None:
        """Let the device go; twice is once."""


def drained(read: Callable[[], bytes]) -> bytes:
    """Read what a device has said already.

    Args:
        read: gives what is there now, empty when nothing more comes.

    Returns:
        what it said; of a device that never stops a mebibyte, or little more.
    """
    said = b""
    while (more := read()) and len(said) < _MOST_DRAINED:
        said += more
    return said + more


def query(
    transport: Transport,
    question: bytes,
    *,
    is_complete: Callable[[bytes], bool],
    timeout_s: float,
    on_heard: Callable[[bytes], None],
) -> bytes:
    """Ask a question and collect the answer.

    Args:
        transport: the open device.
        question: sent after what was said unasked is taken out.
        is_complete: tells whether the bytes so far are a whole answer.
        timeout_s: for the whole of it.
        on_heard: gets every byte that came, asked or not.

    Returns:
        All bytes after the question, whole answer or not; empty if it took no question or said nothing.

    Raises:
        DeviceGoneError: it went away.
    """
    deadline = monotonic() + timeout_s
    on_heard(transport.drain())
    asked = transport.write(question, on_stall=lambda _sent: monotonic() < deadline)
    if asked.end is WriteEnd.GONE:
        raise DeviceGoneError("the printer went away: check its cable and its switch")
    answer = b""
    while not is_complete(answer) and (left := deadline - monotonic()) > 0:
        heard = transport.read(timeout_s=left)
        on_heard(heard)
        answer += heard
    return answer
