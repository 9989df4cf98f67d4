"""One connection to a reader: requests and their responses, with whatever comes in between.

Source: LLRP 1.0.1, sections 6 (connection), 8 (messages), 14.2.4 (KEEPALIVE).
"""

from collections.abc import Callable
from time import monotonic

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceProtocolError
from kiosk.hardware.chips.streams import ByteStream
from kiosk.hardware.llrp.codes import RESPONSES, Msg
from kiosk.hardware.llrp.frames import Framer, Message
from kiosk.hardware.llrp.notices import ended_rospec, refusal_of, status_of
from kiosk.hardware.llrp.reports import TagReport, reports_of

_MOST_PIECES = 1000
_NO_READER = "the encoder does not answer as an LLRP reader does: check its power, host and port"
_SILENT = "the encoder does not answer: check its cable and its power"


class RefusedError(DeviceError):
    """The reader understood a request and does not do it."""


class LlrpSession:
    """Sends requests, and keeps what comes unasked: reports, the end of a ROSpec; answers keepalives."""

    def __init__(self, stream: ByteStream, *, answer_s: float) -> None:
        self._stream = stream
        self._answer_s = answer_s
        self._framer = Framer()
        self._ident = 0
        self._responses: list[Message] = []
        self._refusal: str | None = None
        self.reports: list[TagReport] = []
        self.ended: set[int] = set()

    def greet(self) -> None:
        """Wait for the reader's word that we are connected.

        Raises:
            DeviceError: it refuses, says nothing, or speaks something else.
        """
        if not self.wait(lambda: self._refusal is not None, self._answer_s):
            raise DeviceGoneError(
                "the encoder does not answer as an LLRP reader does: check its power, host and port"
            )
        if self._refusal:
            raise DeviceError(f"the reader does not let us in: {self._refusal}; end that, then try again")

    def request(self, kind: Msg, body: bytes = b"") -> Message:
        """Ask, and give the response.

        Raises:
            RefusedError: it does not do it.
            DeviceGoneError: it went away or does not answer.
        """
        self._ident += 1
        wanted, ident = RESPONSES[kind], self._ident
        self._responses.clear()
        self._stream.send(Message(kind, ident, body).packed())
        found: list[Message] = []

        def is_there() -> bool:
            found.extend(one for one in self._responses if one.ident == ident)
            return bool(found)

        if not self.wait(is_there, self._answer_s):
            raise DeviceGoneError(_SILENT)
        code, words = status_of(found[0])
        if code or found[0].kind != wanted:
            raise RefusedError(f"the reader refuses {kind.name} ({code} {words}): restart the reader")
        return found[0]

    def tell(self, kind: Msg, body: bytes = b"") -> None:
        """Ask for something that may be done already; a refusal is none."""
        try:
            self.request(kind, body)
        except RefusedError:
            return

    def wait(self, holds: Callable[[], bool], timeout_s: float) -> bool:
        """Listen until something holds, or the time is over."""
        deadline = monotonic() + timeout_s
        while not holds():
            left = deadline - monotonic()
            if left <= 0:
                return False
            # what is no LLRP is told after everything that was said before it
            self._take(b"")
            self._take(self._stream.receive(left))
        return True

    def drain(self) -> None:
        """Take what came meanwhile."""
        for _ in range(_MOST_PIECES):
            said = self._stream.receive(0)
            if not said:
                return
            self._take(said)
        raise DeviceProtocolError("the reader talks without end: restart the reader")

    def close(self) -> None:
        """Say goodbye, if there is somebody to hear it."""
        try:
            self.tell(Msg.CLOSE_CONNECTION)
        except DeviceError:
            return
        finally:
            self._stream.close()

    def _take(self, said: bytes) -> None:
        for message in self._framer.feed(said):
            match message.kind:
                case Msg.KEEPALIVE:
                    self._stream.send(Message(Msg.KEEPALIVE_ACK, message.ident).packed())
                case Msg.RO_ACCESS_REPORT:
                    self.reports.extend(reports_of(message))
                case Msg.READER_EVENT_NOTIFICATION:
                    self._noted(message)
                case _:
                    self._responses.append(message)

    def _noted(self, message: Message) -> None:
        refusal, ended = refusal_of(message), ended_rospec(message)
        if refusal is not None:
            self._refusal = refusal
        if ended is not None:
            self.ended.add(ended)
