"""Questions and answers with one open ZPL printer."""

from collections.abc import Callable
from time import monotonic

from kiosk.hardware.patience import Patience
from kiosk.hardware.transport import Transport, query
from kiosk.hardware.zpl import formats
from kiosk.hardware.zpl.answers import (
    HostStatus,
    Odometers,
    ReportReader,
    parse_status,
    parse_variable,
)
from kiosk.hardware.zpl.error_status import ErrorStatus, parse_error_status
from kiosk.hardware.zpl.second_look import SecondLook


class ZplTalk:
    """One conversation; whatever the printer says passes by `ear`, so that no answer is lost."""

    def __init__(self, transport: Transport, patience: Patience) -> None:
        self.transport = transport
        self._patience = patience
        self._resolution_dpi: int | None = None
        self._second_look = SecondLook(self._error_status, poll_s=patience.poll_s)
        self.ear = ReportReader(b"", b"")

    def status(self) -> HostStatus | None:
        """Ask ~HS; None if no answer came."""
        return parse_status(self._ask(formats.ASK_STATUS, lambda said: parse_status(said) is not None))

    def errors_beside(self, host: HostStatus | None) -> ErrorStatus | None:
        """Give what ~HQES says beside an answer to ~HS, or in its place; None: it says nothing of it."""
        return self._second_look.beside(host)

    def variable(self, name: str) -> str | None:
        """Ask for a variable; None if no answer came or the printer does not know it."""
        return parse_variable(self._ask(formats.ask_variable(name), lambda said: said.count(b'"') > 1))

    def odometers(self, *, encodes: bool) -> Odometers | None:
        """Ask for the counters; None if the printer does not say all that are needed."""
        labels = self._counter(formats.ODOMETER_LABELS)
        if labels is None:
            return None
        if not encodes:
            return Odometers(labels, None, None)
        valid, void = self._counter(formats.ODOMETER_VALID), self._counter(formats.ODOMETER_VOID)
        return None if valid is None or void is None else Odometers(labels, valid, void)

    def resolution_dpi(self) -> int | None:
        """Ask once for the dots per inch of the head; None if the printer does not say."""
        if self._resolution_dpi is None:
            self._resolution_dpi = self._counter(formats.RESOLUTION) or 0
        return self._resolution_dpi or None

    def listen(self, *, timeout_s: float) -> None:
        """Hear what comes until both chip answers are there or the time is over."""
        deadline = monotonic() + timeout_s
        while not self.ear.has_both and (left := deadline - monotonic()) > 0:
            self.ear.feed(self.transport.read(timeout_s=left))

    def _error_status(self) -> ErrorStatus | None:
        said = self._ask(formats.ASK_ERRORS, lambda heard: parse_error_status(heard) is not None)
        return parse_error_status(said)

    def _counter(self, name: str) -> int | None:
        text = (self.variable(name) or "").strip()
        return int(text) if text.isascii() and text.isdecimal() else None

    def _ask(self, question: bytes, is_complete: Callable[[bytes], bool]) -> bytes:
        return query(
            self.transport,
            question,
            is_complete=is_complete,
            timeout_s=self._patience.answer_s,
            on_heard=self.ear.feed,
        )
