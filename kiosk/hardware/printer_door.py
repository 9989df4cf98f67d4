"""The way to one printer: opened when it is first needed, again after it went away, one caller at a time."""

from collections.abc import Callable
from threading import Event, RLock
from time import monotonic
from typing import Generic, Protocol, TypeVar

from kiosk.core.errors import DeviceError
from kiosk.hardware.fault_bell import FaultBell
from kiosk.hardware.patience import Patience
from kiosk.hardware.printer_link import PrinterLink
from kiosk.hardware.printer_words import stall_from
from kiosk.hardware.transport import Transport, WriteEnd, Written


class Talk(Protocol):
    """Questions and answers in one language, over one open printer."""

    transport: Transport


TalkT = TypeVar("TalkT", bound=Talk)


class PrinterDoor(Generic[TalkT]):
    """What the drivers of all languages do alike to reach their printer.

    Attributes:
        turn: held by whoever uses the printer.
        closed: set once nobody may use it any more; ends every wait.
    """

    def __init__(self, link: PrinterLink, begin: Callable[[Transport, Patience], TalkT]) -> None:
        self.link = link
        self.turn = RLock()
        self.closed = Event()
        self._begin = begin
        self._talk: TalkT | None = None

    def opened(self) -> TalkT:
        """Give the open printer.

        Raises:
            DeviceError: it cannot be opened, or the door was closed.
        """
        if self.closed.is_set():
            raise DeviceError("it was closed: open the station again", device=self.link.name)
        if self._talk is None:
            self._talk = self._begin(self.link.connect(), self.link.patience)
        return self._talk

    def let_go(self) -> None:
        """Let the device go, so that it is opened afresh next time."""
        if self._talk is not None:
            self._talk.transport.close()
            self._talk = None

    def close(self) -> None:
        """Let it go for good; from another thread this ends a wait for a person first."""
        self.closed.set()
        with self.turn:
            self.let_go()
            self.link.close()

    def order(self, command: bytes) -> None:
        """Send a command that throws away what waits in the printer.

        Raises:
            DeviceError: it cannot be reached, what waits in it may still come out.
        """
        try:
            taken = self.opened().transport.write(command, on_stall=self.for_an_answer())
        except DeviceError:
            self.let_go()
            raise
        if taken.end is not WriteEnd.COMPLETE:
            self.let_go()
            raise DeviceError("it could not be cleared: switch it off and on", device=self.link.name)

    def send(self, transport: Transport, content: bytes, bell: FaultBell) -> Written:
        """Send a label; a printer that stops with a part of it is waited for as long as for a person."""
        patience, started = self.link.patience, monotonic()

        def on_stall(sent: int) -> bool:
            bell.rings(stall_from(self.link.name, self.link.kind, transport.port_status()))
            limit = patience.person_s if sent else patience.answer_s
            return monotonic() - started < limit and not self.closed.is_set()

        return transport.write(content, on_stall=on_stall)

    def for_an_answer(self) -> Callable[[int], bool]:
        """Give what keeps a short write waiting."""
        deadline = monotonic() + self.link.patience.answer_s
        return lambda _sent: monotonic() < deadline and not self.closed.is_set()
