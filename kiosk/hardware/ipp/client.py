"""One request to an IPP printer and its answer, with what is known where no answer came.

Source: RFC 8010, section 4 (HTTP), RFC 3510 (ipp) and RFC 7472 (ipps).
"""

import ssl
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import Enum
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from time import monotonic

from kiosk.core.errors import DeviceError, DeviceGoneError, DeviceNotFoundError, DeviceProtocolError
from kiosk.hardware.addresses import IppAddress
from kiosk.hardware.ipp.message import Message
from kiosk.hardware.ipp.reading import decode
from kiosk.hardware.ipp.writing import encode

_CONNECT_S = 3.0
_OK = 200
_SERVER_ERRORS = 500
# an honest answer has some ten thousand bytes
_LONGEST_BYTES = 4 * 1024 * 1024
_PART_BYTES = 65536
_REFUSALS = {
    401: "it wants a password: allow printing without one",
    403: "it forbids it: allow this computer to print there",
    404: "there is no printer or job of that name: check the address",
    426: "it wants encryption: write ipps:// instead of ipp://",
}


class SendEnd(Enum):
    """How far a request came."""

    ANSWERED = "answered"
    REFUSED = "refused"  # HTTP itself said no: nothing was accepted
    NOT_SENT = "not_sent"  # not one byte left
    DOUBTFUL = "doubtful"  # bytes left, and no answer came that could be read


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of a request.

    Attributes:
        answer: only where it was answered.
        error: what went wrong, in words; only where it was not.
        first_byte_s: monotonic time after the first bytes were taken, None if none were.
    """

    end: SendEnd
    answer: Message | None = None
    error: DeviceError | None = None
    first_byte_s: float | None = None


class IppClient:
    """Talks to one printer; each request has a connection of its own, so that no dead one is used again."""

    def __init__(self, address: IppAddress, *, answer_s: float) -> None:
        self._address = address
        self._answer_s = answer_s

    @property
    def uri(self) -> str:
        """Give the printer's URI, as requests name their target."""
        return self._address.text

    def ask(self, request: Message) -> Message:
        """Send a request that changes nothing, and give the answer, whatever its status says.

        Raises:
            DeviceError: no answer; says why.
        """
        sent = self.send(request)
        if sent.answer is None:
            raise sent.error or DeviceGoneError(self._silence("no reason"))
        return sent.answer

    def send(self, request: Message) -> Sent:
        """Send a request once, and say what is known of it; nothing is ever sent again.

        Raises:
            InputError: a value cannot be encoded.
        """
        body = encode(request)
        connection = self._connection()
        try:
            connection.connect()
        except OSError as reason:
            return Sent(SendEnd.NOT_SENT, error=self._missing(reason))
        try:
            return self._talked(connection, body)
        finally:
            connection.close()

    def _talked(self, connection: HTTPConnection, body: bytes) -> Sent:
        connection.sock.settimeout(self._answer_s)
        doubt = Sent(SendEnd.DOUBTFUL)
        try:
            connection.putrequest("POST", self._address.path)
            connection.putheader("Content-Type", "application/ipp")
            connection.putheader("Content-Length", str(len(body)))
            connection.endheaders()
            doubt = replace(doubt, first_byte_s=monotonic())
            with suppress(BrokenPipeError, ConnectionResetError):
                # a printer that refuses answers before it has read everything, and closes
                connection.send(body)
            with connection.getresponse() as response:
                content = _read(response, deadline=monotonic() + self._answer_s)
        except (OSError, HTTPException) as reason:
            return replace(doubt, error=DeviceGoneError(self._silence(_in_short(reason))))
        return self._judged(doubt, response.status, content)

    def _judged(self, doubt: Sent, status: int, content: bytes) -> Sent:
        if status != _OK:
            words = _REFUSALS.get(status, f"it answers with the HTTP status {status}: check the address")
            error = DeviceError(words)
            # a server error may come after the document was taken
            return replace(doubt, end=doubt.end if status >= _SERVER_ERRORS else SendEnd.REFUSED, error=error)
        try:
            return replace(doubt, end=SendEnd.ANSWERED, answer=decode(content))
        except DeviceProtocolError as mistake:
            return replace(doubt, error=mistake)

    def _connection(self) -> HTTPConnection:
        host, port = self._address.host, self._address.port
        if self._address.is_secure:
            return HTTPSConnection(host, port, timeout=_CONNECT_S, context=_own_certificates())
        return HTTPConnection(host, port, timeout=_CONNECT_S)

    def _missing(self, reason: OSError) -> DeviceError:
        if isinstance(reason, ssl.SSLError):
            return DeviceNotFoundError(f"{self.uri} cannot encrypt: write ipp:// instead of ipps://")
        return DeviceNotFoundError(f"nothing answers at {self.uri}: check its network and its switch")

    def _silence(self, reason: str) -> str:
        return f"{self.uri} did not answer ({reason}): check its network and its switch"


def _own_certificates() -> ssl.SSLContext:
    """Encrypt without asking who it is: printers sign their certificates themselves."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _read(response: HTTPResponse, *, deadline: float) -> bytes:
    """Read an answer that ends in time and somewhere.

    Raises:
        TimeoutError: it trickles on, each part in time.
        HTTPException: it is too long.
    """
    content = bytearray()
    while part := response.read1(_PART_BYTES):
        content += part
        if monotonic() > deadline:
            raise TimeoutError("timed out")
        if len(content) > _LONGEST_BYTES:
            raise HTTPException("too long")
    return bytes(content)


def _in_short(reason: Exception) -> str:
    return str(reason) or type(reason).__name__
